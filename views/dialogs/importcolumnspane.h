#pragma once

#include "models/exchange/importtable.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace samordna::views {

class ImportColumnTable;
class ImportSession;

/// The first step of an import: which sheets are read and as what, where the headings stand, how a CSV file is written,
/// and which column goes into which field.
class ImportColumnsPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a session is borrowed.
    explicit ImportColumnsPane(ImportSession& session, QWidget* parent = nullptr);

    /// What is still to be chosen before the rows can be looked at, in words; empty when nothing is.
    [[nodiscard]] QString problem() const;

private:
    QWidget* makeChoices();
    void makeSheets();
    void fill(); ///< all of it, from the session
    void fillSheets();
    void fillChoices();
    void showProblem();
    void chooseSheet(int sheet);
    void takeForm();
    [[nodiscard]] const exchange::ImportTable& table() const;

    ImportSession& m_session;
    int m_sheet = 0;
    QLabel* m_file;
    QListWidget* m_sheets;
    QComboBox* m_kind;
    QSpinBox* m_headingRow;
    QComboBox* m_key;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QList<QWidget*> m_csvOnly;
    ImportColumnTable* m_columns;
    QLabel* m_period;
    QLabel* m_problem;
    bool m_isFilling = false; ///< the choices are set by us
};

} // namespace samordna::views
