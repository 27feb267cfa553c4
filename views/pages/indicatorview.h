#pragma once

#include "models/domain/plandata.h"

#include <QTreeWidget>

namespace samordna::views {

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
    /// The name has the room that the other columns leave; to be called when others are shown.
    void fitColumns();
    /// Whether the cell is a value of an indicator, which may be a small count.
    [[nodiscard]] static bool isValue(const QModelIndex& cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
};

} // namespace samordna::views
