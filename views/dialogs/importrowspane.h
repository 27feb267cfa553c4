#pragma once

#include "views/dialogs/importrowsmodel.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLabel;

namespace samordna::views {

class FilterChip;
class ImportRowsView;
class ImportSession;

/// The second step of an import: every row with what becomes of it, before anything is written.
class ImportRowsPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a session is borrowed.
    explicit ImportRowsPane(ImportSession& session, QWidget* parent = nullptr);

    /// The keys go to the rows.
    void enter();
    /// The cell that is being mended, as ImportSession::mended() has it; empty when none is.
    [[nodiscard]] QJsonArray openCell() const;

private:
    QWidget* makeChips();
    void makeClash();
    void showClash();
    void choose(ImportFilter filter);
    void fillSheets();
    void showSheet();
    void showCounts();
    void showNote();

    ImportSession& m_session;
    ImportRowsModel* m_model;
    QWidget* m_sheetBox;
    QWidget* m_clashBox;
    QComboBox* m_sheet;
    QList<std::pair<ImportFilter, FilterChip*>> m_chips;
    ImportRowsView* m_view;
    QLabel* m_source; ///< what concerns all of it
    QLabel* m_note;
};

} // namespace samordna::views
