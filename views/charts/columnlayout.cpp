#include "views/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace samordna::views {

using progress::ChartKind;

namespace {

constexpr double kColumnShare = 0.56;
constexpr double kWidestNames = 0.3; ///< of the chart that the lines' names may take at their ends
constexpr int kLinesHigh = 8; ///< of text, that the plot is high
constexpr int kLinesLarge = 18;

QRectF columnRect(const ChartLayout& layout, double x, double width, double from, double to)
{
    const double scale = layout.plot.height() / (layout.maximum - layout.minimum);
    const double zero = layout.plot.bottom() + layout.minimum * scale;
    return QRectF(QPointF(x, zero - to * scale), QPointF(x + width, zero - from * scale)).normalized();
}

class MarkMaker
{
public:
    MarkMaker(const progress::Chart& chart, const QFontMetricsF& metrics, ChartLayout& layout)
        : m_chart(chart)
        , m_layout(layout)
        , m_each(layout.plot.width() / std::max<double>(1, static_cast<double>(chart.categories.size())))
        , m_point(metrics.height() * 0.4)
    {
    }

    void append(int category)
    {
        const double left = m_layout.plot.left() + m_each * category;
        double stacked = 0;
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const auto value = m_chart.series[series].values.value(category);
            if (value) {
                m_layout.marks.append({category, series, rectOf(left, series, *value, stacked)});
                stacked += *value;
            }
        }
    }

    [[nodiscard]] double each() const { return m_each; }

private:
    [[nodiscard]] QRectF rectOf(double left, int series, double value, double stacked) const
    {
        const double start = left + m_each * (1 - kColumnShare) / 2;
        switch (m_chart.kind) {
        case ChartKind::Lines: {
            const QRectF at = columnRect(m_layout, left + m_each / 2, 0, 0, value);
            const double y = value >= 0 ? at.top() : at.bottom();
            return {left + m_each / 2 - m_point / 2, y - m_point / 2, m_point, m_point};
        }
        case ChartKind::StackedColumns:
            return columnRect(m_layout, start, m_each * kColumnShare, stacked, stacked + value);
        default: {
            const double column =
                m_each * kColumnShare / std::max<double>(1, static_cast<double>(m_chart.series.size()));
            return columnRect(m_layout, start + column * series, column, 0, value);
        }
        }
    }

    const progress::Chart& m_chart;
    ChartLayout& m_layout;
    double m_each;
    double m_point;
};

QStringList namesOf(const progress::Chart& chart)
{
    QStringList names;
    for (const progress::Series& series : chart.series) {
        names.append(series.name);
    }
    return names;
}

/// The name of each line stands where it ends; names that would lie on each other are moved apart.
void nameLines(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartLayout& layout)
{
    const double line = metrics.height();
    const double wide = line * 1.2;
    QList<std::pair<double, int>> ends;
    for (int series = 0; series < chart.series.size(); ++series) {
        const auto last = std::find_if(layout.marks.crbegin(), layout.marks.crend(),
            [series](const ChartMark& mark) { return mark.series == series; });
        if (last != layout.marks.crend()) {
            ends.append({last->rect.center().y(), series});
        }
    }
    std::sort(ends.begin(), ends.end());
    double least = area.top();
    for (auto& [y, series] : ends) {
        y = std::max(y - line / 2, least);
        least = y + line;
    }
    double most = layout.plot.bottom() + line / 2;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->first = std::min(end->first, most - line);
        most = end->first;
    }
    const double x = layout.plot.right() + line * 0.3;
    for (const auto& [y, series] : std::as_const(ends)) {
        layout.keys.append({series, QRectF(x, y + line * 0.2, wide, line * 0.6),
            QRectF(x + wide + line * 0.3, y, area.right() - x - wide - line * 0.3, line)});
    }
}

} // namespace

void layoutColumns(
    const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartSize size, ChartLayout& layout)
{
    const double line = metrics.height();
    layout.barShare = kColumnShare;
    findExtremes(chart, layout);
    QStringList numbers;
    for (const ChartTick& tick : layout.ticks) {
        numbers.append(chartValueText(tick.value));
    }
    const double numberWidth = widest(numbers, metrics) + line * 0.6;
    const double nameWidth = widest(namesOf(chart), metrics) + line * 1.8 + 2;
    const bool namesLines =
        chart.kind == ChartKind::Lines && chart.series.size() > 1 && nameWidth <= area.width() * kWidestNames;
    layout.plot = QRectF(area.left() + numberWidth, area.top() + line * 0.5,
        std::max(area.width() - numberWidth - (namesLines ? nameWidth : 0), line),
        line * (size == ChartSize::Large ? kLinesLarge : kLinesHigh));
    for (ChartTick& tick : layout.ticks) {
        const double share = (tick.value - layout.minimum) / (layout.maximum - layout.minimum);
        tick.at = layout.plot.bottom() - layout.plot.height() * share;
    }
    MarkMaker marks(chart, metrics, layout);
    for (int category = 0; category < chart.categories.size(); ++category) {
        layout.labels.append(QRectF(
            layout.plot.left() + marks.each() * category, layout.plot.bottom() + line * 0.3, marks.each(), line));
        marks.append(category);
    }
    layout.labelStep =
        std::max(1, static_cast<int>(std::ceil((widest(chart.categories, metrics) + line * 0.4) / marks.each())));
    const double bottom = layout.plot.bottom() + line * 1.3;
    if (namesLines) {
        nameLines(chart, area, metrics, layout);
        layout.height = bottom - area.top();
    } else {
        layout.height = layoutKeys(chart, area, bottom, metrics, layout) - area.top();
    }
}

} // namespace samordna::views
