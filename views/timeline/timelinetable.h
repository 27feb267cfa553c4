#pragma once

#include "models/progress/timeline.h"

#include <QAbstractTableModel>

#include <functional>

namespace samordna::views {

/// The timeline as a table: one row for each measure and each milestone, also of folded areas, with dates that can be
/// written over. Asks for changes; the rows are new when the timeline is.
class TimelineTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Start, Due, Percent, State, WaitsFor, ColumnCount };

    /// Asks for a change; \a day is null to clear the date. False when it is not made.
    using Setter = std::function<bool(const progress::TimelineMark& mark, progress::TimelinePart part, QDate day)>;

    explicit TimelineTable(Setter set, QObject* parent = nullptr);

    /// \a data is where the numbers of what is waited for come from.
    void setTimeline(const progress::Timeline& line, const domain::PlanData& data, bool isReadOnly);
    /// Nothing is asked for any more.
    void close() { m_isReadOnly = true; }
    [[nodiscard]] int rowOf(const domain::MeasureId& measure, const domain::MilestoneId& milestone) const;
    [[nodiscard]] domain::MeasureId measureAt(int row) const { return m_rows.value(row).mark.measure; }
    [[nodiscard]] domain::MilestoneId milestoneAt(int row) const { return m_rows.value(row).mark.milestone; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// An ISO date, or nothing to clear it. True when the change is made, and then comes by itself.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// What was typed is no date.
    void refused(const QString& typed);

private:
    struct Row
    {
        progress::TimelineRow line;
        progress::TimelineMark mark; ///< with the measure's id also where there are no dates
        QString waitsFor;
        friend bool operator==(const Row&, const Row&) = default;
    };

    Setter m_set;
    QList<Row> m_rows;
    bool m_isReadOnly = false;
};

} // namespace samordna::views
