#pragma once

#include "models/domain/observationgrid.h"
#include "models/workspace/workspace.h"

#include <QAbstractTableModel>

#include <vector>

namespace samordna::items {

/// The grid that an indicator's values are written in: a row for each period and source, a column for each group. What
/// is written goes through the workspace, one step for a cell or a paste. What is refused stays in its cell, marked,
/// until it is written anew or forgotten.
class ObservationGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PeriodColumn, FirstGroupColumn, TotalColumn = FirstGroupColumn + 6, SourceColumn, ColumnCount };
    enum GridRole {
        ComputedRole = Qt::UserRole + 50, ///< bool: the total is the groups' sum, not stated
        ProblemRole, ///< int of domain::EntryProblem; absent where nothing is refused
        DisagreesRole, ///< bool: the stated total is not the groups' sum
        NotedRole, ///< bool: the value has a comment
        SumRole, ///< double: of the row's groups; absent where none is stated
        KeyRole, ///< QString: the code of the period and the source that the row has, whatever is typed there
    };
    struct Entry
    {
        int row = 0;
        int column = 0;
        QString text;
    };

    /// What was typed into a cell and not stored, the last time that the grid was shown.
    struct Kept
    {
        domain::Period period; ///< with source: of the row
        QString source;
        int column = 0;
        QString text;
        bool isRefused = false; ///< else the cell was left open
    };

    explicit ObservationGridModel(workspace::Workspace& workspace, QObject* parent = nullptr);

    /// Shows the rows of one kind of period. Another indicator or kind: what was refused is gone, and so are rows
    /// without values.
    void show(const domain::IndicatorId& indicator, domain::PeriodKind kind);
    [[nodiscard]] domain::PeriodKind periodKind() const { return m_kind; }
    void setEditable(bool isEditable);
    /// A row without values for the period after the last one, or the one that holds \a today; its number.
    int addPeriod(QDate today);
    /// Writes cells as one step; those that are refused stay as they were typed. How many were.
    int enter(const QList<Entry>& entries, const QString& step);
    /// A block from a spreadsheet: tabs between cells, a line for each row, its first cell at \a at. Periods that are
    /// not there yet are added. How many cells were refused.
    int paste(const QModelIndex& at, const QString& block);
    /// Shows rows for those of \a cells that are of the shown kind of period, empty ones too, and puts what was refused
    /// back, as long as it would be refused now. Nothing is stored.
    void putBack(const QList<Kept>& cells);
    /// Drops what was refused in a cell: it shows what is stored.
    void forget(const QModelIndex& index);
    /// The first cell that holds something refused; invalid when none does.
    [[nodiscard]] QModelIndex firstRefused() const;
    [[nodiscard]] int refusedCount() const;
    [[nodiscard]] std::optional<domain::Observation> observationAt(const QModelIndex& index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const domain::ObservationId& observation) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The workspace could not take a step.
    void refused(const samordna::base::Error& error);

private:
    struct Typed
    {
        QString text;
        domain::EntryProblem problem = domain::EntryProblem::None;
    };
    struct Row
    {
        domain::ObservationRow held;
        std::array<Typed, ColumnCount> typed; ///< what was refused, by column
    };

    void reload();
    void sync(const QList<domain::ObservationRow>& rows);
    void keepRow(const domain::ObservationRow& row);
    void moveRow(int at, const domain::Period& period, const QString& source, Typed& typed, int column);
    [[nodiscard]] domain::EntryProblem problemOfMove(int at, const domain::Period& period, const QString& source) const;
    [[nodiscard]] domain::EntryProblem problemOfName(int at, int column, const QString& text) const;
    [[nodiscard]] bool isElsewhere(int row, domain::Group group, const domain::Period& period) const;
    domain::ObservationRow judged(int at, const QList<Entry>& entries, int& refusals);
    void addChanges(domain::ChangeSet& changes, const domain::ObservationRow& before,
        const domain::ObservationRow& after, const QString& step) const;
    bool store(const domain::ChangeSet& changes, const QString& step);
    void touch(int row);
    [[nodiscard]] QString shownText(const Row& row, int column) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;

    workspace::Workspace& m_workspace;
    domain::IndicatorId m_indicator;
    domain::PeriodKind m_kind = domain::PeriodKind::Year;
    bool m_isEditable = true;
    std::vector<Row> m_rows;
    QList<domain::ObservationRow> m_begun; ///< rows that hold no value yet
};

} // namespace samordna::items
