#pragma once

#include "views/pages/overviewfigures.h"
#include "models/progress/indicatorstanding.h"

#include <QTreeWidget>

namespace samordna::views {

class ColumnFit;

/// The county's own indicators, then the published national series: a small line of the values, the latest one, the
/// target and, in words and by a shape, whether it is met.
class IndicatorView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit IndicatorView(QWidget* parent = nullptr);

    /// What is shown of them from now on, as it stood at as-of.
    void setFigures(
        const QList<IndicatorLine>& lines, const QHash<domain::IndicatorId, progress::IndicatorStanding>& standings);
    /// Those of \a shown; the chosen one stays chosen. False when there is none to show.
    bool show(const domain::PlanData& plan, const QList<domain::IndicatorId>& shown);
    /// Null at a heading and nowhere.
    [[nodiscard]] domain::IndicatorId current() const;
    /// Selects it; the first one where it is not shown.
    void setCurrent(const domain::IndicatorId& indicator);
    /// What stands in sight where there is little room.
    [[nodiscard]] ColumnFit& fit() { return *m_fit; }
    /// Whether the cell is a value of an indicator, which may be a small count.
    [[nodiscard]] static bool isValue(const QModelIndex& cell);

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    QTreeWidgetItem* addLine(QTreeWidgetItem& group, const domain::Indicator& row) const;

    ColumnFit* m_fit;
    QHash<domain::IndicatorId, IndicatorLine> m_lines;
    QHash<domain::IndicatorId, progress::IndicatorStanding> m_standings;
};

} // namespace samordna::views
