#pragma once

#include "models/domain/plandata.h"

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

    /// Values and targets as they stood on \a asOf; the chosen one stays chosen. False when there is none to show.
    bool show(const domain::PlanData& plan, QDate asOf, bool withWithdrawn);
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
    ColumnFit* m_fit;
};

} // namespace samordna::views
