#pragma once

#include "models/progress/timeline.h"

#include <QAbstractTableModel>

namespace samordna::views {

/// The timeline as a table: one row for each measure and each milestone, also of folded areas, with dates that can be
/// written over. Asks for changes; the rows are new when the timeline is.
class TimelineTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Start, Due, Percent, State, WaitsFor, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a data is where the numbers of what is waited for come from.
    void setTimeline(const progress::Timeline& line, const domain::PlanData& data, bool isReadOnly);
    [[nodiscard]] int rowOf(const domain::MeasureId& measure, const domain::MilestoneId& milestone) const;
    [[nodiscard]] domain::MeasureId measureAt(int row) const { return m_rows.value(row).mark.measure; }
    [[nodiscard]] domain::MilestoneId milestoneAt(int row) const { return m_rows.value(row).mark.milestone; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// An ISO date, or nothing to clear it. Always false: the change comes by itself if it is made.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// \a day is null to clear the date.
    void dateRequested(const samordna::progress::TimelineMark& mark, samordna::progress::TimelinePart part, QDate day);
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

    QList<Row> m_rows;
    bool m_isReadOnly = false;
};

} // namespace samordna::views
