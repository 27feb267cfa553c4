#include "views/charts/chartlayout.h"

#include "models/domain/format.h"

#include <algorithm>
#include <cmath>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kBarShare = 0.56;
constexpr double kThickestBar = 0.9; ///< of a line of text, however many lines a label takes

/// 1, 2 or 5 times a power of ten, so that about \a wanted steps reach \a span; whole numbers when
/// the span is large enough.
double niceStep(double span, int wanted)
{
    const double rough = std::max(span / wanted, 1e-9);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            return span >= 1 ? std::max(factor * power, 1.0) : factor * power;
        }
    }
    return 10 * power;
}

void findExtremes(const progress::Chart& chart, ChartLayout& layout)
{
    for (const progress::Series& series : chart.series) {
        for (const auto& value : series.values) {
            layout.maximum = std::max(layout.maximum, value.value_or(0));
            layout.minimum = std::min(layout.minimum, value.value_or(0));
        }
    }
    const double step = niceStep(std::max(layout.maximum - layout.minimum, 1.0), 4);
    layout.maximum = std::max(std::ceil(layout.maximum / step) * step, step);
    layout.minimum = std::floor(layout.minimum / step) * step;
    for (double value = layout.minimum; value <= layout.maximum + step / 2; value += step) {
        layout.ticks.append({value, 0});
    }
}

double widest(const QStringList& texts, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& text : texts) {
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return std::ceil(width);
}

/// A word is never broken, so the labels are as wide as the longest one.
QStringList wordsOf(const QStringList& labels)
{
    return labels.join(u' ').split(u' ', Qt::SkipEmptyParts);
}

/// The legend flows over as many lines as it needs below \a top; returns where it ends.
double layoutKeys(
    const progress::Chart& chart, const QRectF& area, double top, const QFontMetricsF& metrics, ChartLayout& layout)
{
    if (chart.series.size() < 2) {
        return top;
    }
    const double line = metrics.height();
    const double swatch = metrics.ascent() * 0.8;
    double x = area.left();
    double y = top + line * 0.5;
    for (int series = 0; series < chart.series.size(); ++series) {
        const double text = std::ceil(metrics.horizontalAdvance(chart.series[series].name)) + 2;
        const double whole = swatch * 1.5 + text;
        if (x > area.left() && x + whole > area.right()) {
            x = area.left();
            y += line * 1.4;
        }
        layout.keys.append(
            {series, QRectF(x, y + (line - swatch) / 2, swatch, swatch), QRectF(x + swatch * 1.5, y, text, line)});
        x += whole + line;
    }
    return y + line;
}

void layoutBars(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartLayout& layout)
{
    const double line = metrics.height();
    const double gap = line * 0.6;
    const double labelWidth = std::max(widest(wordsOf(chart.categories), metrics) + 2,
        std::min(widest(chart.categories, metrics) + 2, area.width() * 0.42));
    const double noteWidth = chart.notes.isEmpty() ? 0 : widest(chart.notes, metrics) + gap;
    double row = line * 1.55;
    for (const QString& label : chart.categories) {
        const QRectF box = metrics.boundingRect(QRectF(0, 0, labelWidth, 1e5), Qt::TextWordWrap, label);
        row = std::max(row, std::ceil(box.height()) + line * 0.35);
    }
    const auto count = static_cast<double>(chart.categories.size());
    layout.barShare = std::min(kBarShare, kThickestBar * line / row);
    layout.plot = QRectF(area.left() + labelWidth + gap, area.top(),
        std::max(area.width() - labelWidth - gap - noteWidth, line), row * count);
    for (int category = 0; category < chart.categories.size(); ++category) {
        const double top = area.top() + row * category;
        layout.labels.append(QRectF(area.left(), top, labelWidth, row));
        if (!chart.notes.isEmpty()) {
            layout.notes.append(QRectF(layout.plot.right() + gap, top, noteWidth - gap, row));
        }
        const double bar = row * layout.barShare;
        double x = layout.plot.left();
        for (int series = 0; series < chart.series.size(); ++series) {
            const double width = layout.plot.width() * shareOf(chart, series, category) / 100;
            if (chart.series[series].values.value(category)) {
                layout.marks.append({category, series, QRectF(x, top + (row - bar) / 2, width, bar)});
            }
            x += width;
        }
    }
    layout.height = layoutKeys(chart, area, layout.plot.bottom(), metrics, layout) - area.top();
}

QRectF columnRect(const ChartLayout& layout, double x, double width, double value)
{
    const double scale = layout.plot.height() / (layout.maximum - layout.minimum);
    const double zero = layout.plot.bottom() + layout.minimum * scale;
    return QRectF(QPointF(x, zero - value * scale), QPointF(x + width, zero)).normalized();
}

void layoutColumnMarks(const progress::Chart& chart, const QFontMetricsF& metrics, ChartLayout& layout)
{
    const bool isLines = chart.kind == progress::ChartKind::Lines;
    const double each = layout.plot.width() / std::max<double>(1, static_cast<double>(chart.categories.size()));
    const double column = each * kBarShare / std::max<double>(1, static_cast<double>(chart.series.size()));
    const double point = metrics.height() * 0.4;
    for (int category = 0; category < chart.categories.size(); ++category) {
        const double left = layout.plot.left() + each * category;
        layout.labels.append(QRectF(left, layout.plot.bottom() + metrics.height() * 0.3, each, metrics.height()));
        for (int series = 0; series < chart.series.size(); ++series) {
            const auto value = chart.series[series].values.value(category);
            if (value && isLines) {
                const QRectF at = columnRect(layout, left + each / 2, 0, *value);
                const double y = *value >= 0 ? at.top() : at.bottom();
                layout.marks.append(
                    {category, series, QRectF(left + each / 2 - point / 2, y - point / 2, point, point)});
            } else if (value) {
                const double x = left + each * (1 - kBarShare) / 2 + column * series;
                layout.marks.append({category, series, columnRect(layout, x, column, *value)});
            }
        }
    }
}

void layoutColumns(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartLayout& layout)
{
    const double line = metrics.height();
    layout.barShare = kBarShare;
    findExtremes(chart, layout);
    QStringList numbers;
    for (const ChartTick& tick : layout.ticks) {
        numbers.append(chartValueText(tick.value));
    }
    const double numberWidth = widest(numbers, metrics) + line * 0.6;
    layout.plot = QRectF(
        area.left() + numberWidth, area.top() + line * 0.5, std::max(area.width() - numberWidth, line), line * 8);
    for (ChartTick& tick : layout.ticks) {
        const double share = (tick.value - layout.minimum) / (layout.maximum - layout.minimum);
        tick.y = layout.plot.bottom() - layout.plot.height() * share;
    }
    layoutColumnMarks(chart, metrics, layout);
    layout.height = layoutKeys(chart, area, layout.plot.bottom() + line * 1.3, metrics, layout) - area.top();
}

} // namespace

QString chartValueText(const std::optional<double>& value)
{
    if (!value) {
        return u"–"_s;
    }
    return domain::numberText(*value, std::abs(*value - std::round(*value)) < 1e-9 ? 0 : 1);
}

double shareOf(const progress::Chart& chart, int series, int category)
{
    double total = 0;
    for (const progress::Series& each : chart.series) {
        total += each.values.value(category).value_or(0);
    }
    return total > 0 ? 100 * chart.series[series].values.value(category).value_or(0) / total : 0;
}

ChartLayout layoutChart(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics)
{
    ChartLayout layout;
    if (chart.kind == progress::ChartKind::StackedBars) {
        layoutBars(chart, area, metrics, layout);
    } else {
        layoutColumns(chart, area, metrics, layout);
    }
    return layout;
}

} // namespace samordna::views
