#include "views/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace samordna::views {

using progress::ChartKind;

namespace {

constexpr double kBarShare = 0.56;
constexpr double kThickestBar = 0.9; ///< of a line of text, however many lines a label takes
constexpr double kRow = 1.55; ///< lines of text
constexpr double kRowLarge = 1.9;
constexpr double kThinBar = 0.62; ///< of a line, where a row holds several
constexpr double kLimitReach = 0.82; ///< of a row that a target's line crosses

int barsInRow(const progress::Chart& chart)
{
    if (chart.kind == ChartKind::StackedBars) {
        return 1;
    }
    const auto bars = std::count_if(chart.series.cbegin(), chart.series.cend(),
        [](const progress::Series& series) { return !progress::isLimit(series.role); });
    return std::max(1, static_cast<int>(bars));
}

/// What reaches to the end of a row.
double scaleOf(const progress::Chart& chart, const ChartLayout& layout, int category)
{
    if (chart.kind != ChartKind::Bullets) {
        return layout.maximum;
    }
    double most = 0;
    for (const progress::Series& series : chart.series) {
        most = std::max(most, series.values.value(category).value_or(0));
    }
    return most * 1.05; // a target at the very edge could be taken for the edge
}

void stackMarks(const progress::Chart& chart, int category, const QRectF& row, double bar, ChartLayout& layout)
{
    double x = layout.plot.left();
    for (int series = 0; series < chart.series.size(); ++series) {
        const double width = layout.plot.width() * shareOf(chart, series, category) / 100;
        if (chart.series[series].values.value(category)) {
            layout.marks.append({category, series, QRectF(x, row.center().y() - bar / 2, width, bar)});
        }
        x += width;
    }
}

void placeMarks(const progress::Chart& chart, int category, const QRectF& row, double bar, ChartLayout& layout)
{
    const double scale = scaleOf(chart, layout, category);
    const double each = bar / barsInRow(chart);
    double y = row.center().y() - bar / 2;
    for (int series = 0; series < chart.series.size(); ++series) {
        const auto value = chart.series[series].values.value(category);
        const double reach = value && scale > 0 ? layout.plot.width() * std::max(0.0, *value) / scale : 0;
        if (progress::isLimit(chart.series[series].role)) {
            if (value) {
                const double high = row.height() * kLimitReach;
                layout.marks.append(
                    {category, series, QRectF(layout.plot.left() + reach, row.center().y() - high / 2, 0, high)});
            }
            continue;
        }
        if (value) {
            layout.marks.append({category, series, QRectF(layout.plot.left(), y, reach, each)});
        }
        y += each;
    }
}

/// Numbers under the rows; fewer of them where they would run into each other.
void placeTicks(const QFontMetricsF& metrics, ChartLayout& layout)
{
    QStringList numbers;
    for (const ChartTick& tick : layout.ticks) {
        numbers.append(chartValueText(tick.value));
    }
    const double room = layout.plot.width() / std::max<double>(1, static_cast<double>(layout.ticks.size() - 1));
    const auto step = static_cast<qsizetype>(std::ceil((widest(numbers, metrics) + metrics.height()) / room));
    QList<ChartTick> shown;
    for (qsizetype i = 0; i < layout.ticks.size(); i += std::max<qsizetype>(1, step)) {
        const ChartTick& tick = layout.ticks[i];
        shown.append({tick.value, layout.plot.left() + layout.plot.width() * tick.value / layout.maximum});
    }
    layout.ticks = shown;
}

} // namespace

void layoutBars(
    const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartSize size, ChartLayout& layout)
{
    const double line = metrics.height();
    const double gap = line * 0.6;
    const double labelWidth = rowLabelWidth(chart, area, metrics);
    const double noteWidth = chart.notes.isEmpty() ? 0 : widest(chart.notes, metrics) + gap;
    const int bars = barsInRow(chart);
    double row = line * std::max(size == ChartSize::Large ? kRowLarge : kRow, kThinBar * bars + 0.6);
    for (const QString& label : chart.categories) {
        const QRectF box = metrics.boundingRect(QRectF(0, 0, labelWidth, 1e5), Qt::TextWordWrap, label);
        row = std::max(row, std::ceil(box.height()) + line * 0.35);
    }
    layout.barShare = bars > 1 ? line * kThinBar * bars / row : std::min(kBarShare, kThickestBar * line / row);
    layout.plot =
        QRectF(area.left() + labelWidth + gap, area.top(), std::max(area.width() - labelWidth - gap - noteWidth, line),
            row * static_cast<double>(chart.categories.size()));
    const bool hasAxis = chart.kind == ChartKind::Bars;
    if (hasAxis) {
        findExtremes(chart, layout);
        placeTicks(metrics, layout);
    }
    for (int category = 0; category < chart.categories.size(); ++category) {
        const QRectF whole(layout.plot.left(), area.top() + row * category, layout.plot.width(), row);
        layout.labels.append(QRectF(area.left(), whole.top(), labelWidth, row));
        if (!chart.notes.isEmpty()) {
            layout.notes.append(QRectF(layout.plot.right() + gap, whole.top(), noteWidth - gap, row));
        }
        const double bar = row * layout.barShare;
        if (chart.kind == ChartKind::StackedBars) {
            stackMarks(chart, category, whole, bar, layout);
        } else {
            placeMarks(chart, category, whole, bar, layout);
        }
    }
    const double bottom = layout.plot.bottom() + (hasAxis && !chart.categories.isEmpty() ? line * 1.2 : 0);
    layout.height = layoutKeys(chart, area, bottom, metrics, layout) - area.top();
}

} // namespace samordna::views
