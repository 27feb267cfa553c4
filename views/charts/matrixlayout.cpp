#include "views/charts/layoutparts.h"

#include <algorithm>

namespace samordna::views {

namespace {

constexpr double kCellHigh = 1.7; ///< lines of text
constexpr double kNamedCellHigh = 2.5; ///< where the cell says its own name above the number
constexpr double kGap = 0.08; ///< of a line, between cells

bool fitsWhole(const progress::Chart& chart, const QFontMetricsF& metrics, double column)
{
    return std::all_of(chart.series.cbegin(), chart.series.cend(), [&](const progress::Series& series) {
        return metrics.horizontalAdvance(series.name) + metrics.height() * 0.4 <= column;
    });
}

} // namespace

void layoutMatrix(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartLayout& layout)
{
    const double line = metrics.height();
    const double gap = line * 0.6;
    const double labelWidth = rowLabelWidth(chart, area, metrics);
    const double noteWidth = chart.notes.isEmpty() ? 0 : widest(chart.notes, metrics) + gap;
    const bool isNamed = !chart.valueNames.isEmpty();
    double row = line * (isNamed ? kNamedCellHigh : kCellHigh);
    for (const QString& label : chart.categories) {
        row = std::max(
            row, metrics.boundingRect(QRectF(0, 0, labelWidth, 1e5), Qt::TextWordWrap, label).height() + line * 0.35);
    }
    const double top = area.top() + (isNamed || chart.isEmpty() ? 0 : line * 1.3);
    layout.plot =
        QRectF(area.left() + labelWidth + gap, top, std::max(area.width() - labelWidth - gap - noteWidth, line),
            row * static_cast<double>(chart.categories.size()));
    const double column = layout.plot.width() / std::max<double>(1, static_cast<double>(chart.series.size()));
    layout.hasShortHeadings = !isNamed && !fitsWhole(chart, metrics, column);
    for (int series = 0; series < chart.series.size() && !isNamed; ++series) {
        layout.headings.append(QRectF(layout.plot.left() + column * series, area.top(), column, line));
    }
    const double inset = line * kGap / 2;
    for (int category = 0; category < chart.categories.size(); ++category) {
        const double y = top + row * category;
        layout.labels.append(QRectF(area.left(), y, labelWidth, row));
        if (!chart.notes.isEmpty()) {
            layout.notes.append(QRectF(layout.plot.right() + gap, y, noteWidth - gap, row));
        }
        for (int series = 0; series < chart.series.size(); ++series) {
            const double value = chart.series[series].values.value(category).value_or(0);
            layout.maximum = std::max(layout.maximum, value);
            if (chart.series[series].values.value(category)) {
                const QRectF cell(layout.plot.left() + column * series, y, column, row);
                layout.marks.append({category, series, cell.adjusted(inset, inset, -inset, -inset)});
            }
        }
    }
    layout.height = layoutKeys(chart, area, layout.plot.bottom(), metrics, layout) - area.top();
}

} // namespace samordna::views
