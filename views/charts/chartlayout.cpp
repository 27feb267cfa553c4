#include "views/charts/chartlayout.h"

#include "models/domain/format.h"

#include "views/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::ChartKind;

namespace {

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

/// A word is never broken, so the labels are as wide as the longest one.
QStringList wordsOf(const QStringList& labels)
{
    return labels.join(u' ').split(u' ', Qt::SkipEmptyParts);
}

double stackedMaximum(const progress::Chart& chart)
{
    double most = 0;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        double sum = 0;
        for (const progress::Series& series : chart.series) {
            sum += series.values.value(category).value_or(0);
        }
        most = std::max(most, sum);
    }
    return most;
}

} // namespace

void findExtremes(const progress::Chart& chart, ChartLayout& layout)
{
    for (const progress::Series& series : chart.series) {
        for (const auto& value : series.values) {
            layout.maximum = std::max(layout.maximum, value.value_or(0));
            layout.minimum = std::min(layout.minimum, value.value_or(0));
        }
    }
    if (chart.kind == ChartKind::StackedColumns) {
        layout.maximum = stackedMaximum(chart);
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

double rowLabelWidth(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics)
{
    return std::max(widest(wordsOf(chart.categories), metrics) + 2,
        std::min(widest(chart.categories, metrics) + 2, area.width() * 0.42));
}

double layoutKeys(
    const progress::Chart& chart, const QRectF& area, double top, const QFontMetricsF& metrics, ChartLayout& layout)
{
    const bool isMatrix = chart.kind == ChartKind::Matrix;
    if (isMatrix ? !layout.hasShortHeadings : chart.series.size() < 2) {
        return top;
    }
    const double line = metrics.height();
    const double high = metrics.ascent() * 0.8;
    const double wide = isMatrix ? 0 : chart.kind == ChartKind::Lines ? high * 2.4 : high;
    const double gap = isMatrix ? 0 : high * 0.5;
    double x = area.left();
    double y = top + line * 0.5;
    for (int series = 0; series < chart.series.size(); ++series) {
        const double text = std::ceil(metrics.horizontalAdvance(chart.series[series].name)) + 2;
        const double whole = wide + gap + text;
        if (x > area.left() && x + whole > area.right()) {
            x = area.left();
            y += line * 1.4;
        }
        layout.keys.append(
            {series, QRectF(x, y + (line - high) / 2, wide, high), QRectF(x + wide + gap, y, text, line)});
        x += whole + line;
    }
    return y + line;
}

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

QString headingText(const progress::Chart& chart, const ChartLayout& layout, int series)
{
    const QString& name = chart.series[series].name;
    return layout.hasShortHeadings ? name.section(u' ', 0, 0) : name;
}

ChartLayout layoutChart(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartSize size)
{
    ChartLayout layout;
    if (chart.kind == ChartKind::Matrix) {
        layoutMatrix(chart, area, metrics, layout);
    } else if (chart.hasRows()) {
        layoutBars(chart, area, metrics, size, layout);
    } else {
        layoutColumns(chart, area, metrics, size, layout);
    }
    return layout;
}

} // namespace samordna::views
