#pragma once

#include "models/base/result.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace samordna::views {

class DialogDraft;
class DialogService;
class ImportColumnsPane;
class ImportRowsPane;
class ImportSession;

/// An import in three steps: sheets and columns, the rows before anything is written, and afterwards the log. Closes by
/// itself when the source cannot be read; the session then says why.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both borrowed; starts \a session.
    ImportDialog(ImportSession& session, DialogService& dialogs, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Stops a writing that goes on instead, and stays.
    void reject() override;

private:
    enum Step { ColumnsStep, RowsStep, LogStep };

    QWidget* makeLog();
    void makeButtons();
    void begin();
    void goTo(Step step);
    void goOn();
    void write();
    void end(const base::Result<void>& written);
    void showState();
    void showWriting();
    void showLog(const QString& log);
    void showMoreLog();
    void saveLog();
    [[nodiscard]] QString importWords() const;

    ImportSession& m_session;
    DialogService& m_dialogs;
    QLabel* m_heading;
    QLabel* m_state; ///< what goes on, or went wrong
    QStackedWidget* m_steps;
    ImportColumnsPane* m_columns;
    ImportRowsPane* m_rows;
    QPlainTextEdit* m_log;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_back;
    QPushButton* m_next;
    QProgressBar* m_progress; ///< of the writing
    QPushButton* m_cancel;
    QString m_logText; ///< the whole log
    qsizetype m_logged = 0; ///< characters of it that m_log has
    DialogDraft* m_draft = nullptr; ///< of the cells that are mended; a child, null until the source is read
    bool m_hasBegun = false;
    int m_done = 0; ///< rows compared or written so far
};

} // namespace samordna::views
