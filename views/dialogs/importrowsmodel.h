#pragma once

#include "models/exchange/import.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <optional>

namespace samordna::views {

class ImportSession;

/// Which rows a preview shows.
enum class ImportFilter { All, New, Changed, Unchanged, Refused, LeftOut, Remarks };

/// The rows of one sheet, or of a document, with what becomes of each. Cells can be mended; a row that is mended stays
/// where it is until another filter is chosen. Nothing but the rows on the screen is put into words.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, StateColumn, NoteColumn, FirstCell };
    /// Of a document there are no cells: what kind of row it is, then its name.
    enum Role {
        StateRole = Qt::UserRole + 100, ///< exchange::RowState
        BeforeRole, ///< what the file has where the source has something else
        AfterRole,
        ProblemRole, ///< the sentence, in the cell that a row is refused for
        KeptRole, ///< the sentence, in a cell that is kept as text
    };

    /// \a session is borrowed.
    explicit ImportRowsModel(ImportSession& session, QObject* parent = nullptr);

    void showSheet(int sheet); ///< -1 for a document
    void setFilter(ImportFilter filter);
    [[nodiscard]] int count(ImportFilter filter) const;
    /// Everything there is to know of a row, a sentence a line.
    [[nodiscard]] QString noteOf(int row) const;
    /// The sheet, row and column of the source that a cell shows; nothing for one that cannot be mended.
    [[nodiscard]] std::optional<std::array<int, 3>> placeOf(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void takePlan();
    void fill();
    [[nodiscard]] bool passes(const exchange::ImportedRow& row, ImportFilter filter) const;
    [[nodiscard]] const exchange::ImportedRow& rowAt(int row) const;
    [[nodiscard]] QVariant head(const exchange::ImportedRow& row, int column, int role) const;
    [[nodiscard]] QVariant cell(const exchange::ImportedRow& row, int column, int role) const;
    [[nodiscard]] QString remarkOn(const exchange::ImportedRow& row, int column, bool isRefusing) const;
    [[nodiscard]] QStringList notes(const exchange::ImportedRow& row) const;
    [[nodiscard]] QStringList changedText(const exchange::ImportedRow& row) const;

    ImportSession& m_session;
    int m_sheet = -1;
    ImportFilter m_filter = ImportFilter::All;
    QList<exchange::ImportColumn> m_columns; ///< those that are read
    exchange::ImportPlan m_plan; ///< as it was last planned
    QList<qsizetype> m_ofSheet; ///< places in the plan
    QList<qsizetype> m_shown; ///< places in m_ofSheet
};

} // namespace samordna::views
