#include "views/charts/chartaccessible.h"

#include "views/charts/chartplot.h"

#include <QAccessibleWidget>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartPlot* plot)
        : QAccessibleWidget(plot, QAccessible::Chart)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto* plot = static_cast<const ChartPlot*>(widget());
        switch (kind) {
        case QAccessible::Name: return plot->accessibleName();
        case QAccessible::Description: return QStringList{plot->currentText(), plot->chart().sentence}.join(u". "_s);
        case QAccessible::Value: return plot->currentText();
        default: return QAccessibleWidget::text(kind);
        }
    }
};

QAccessibleInterface* makeChart(const QString&, QObject* object)
{
    auto* plot = qobject_cast<ChartPlot*>(object);
    return plot ? new AccessibleChart(plot) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeChart);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace samordna::views
