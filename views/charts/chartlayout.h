#pragma once

#include "models/progress/chart.h"

#include <QFontMetricsF>
#include <QList>
#include <QRectF>
#include <QString>

namespace samordna::views {

/// Where one value of a chart stands: a bar's part, a column or a point.
struct ChartMark
{
    int category = 0;
    int series = 0;
    QRectF rect;
};

/// A line of the value axis with its number.
struct ChartTick
{
    double value = 0;
    double at = 0; ///< y for columns and lines, x for bars
};

/// One entry of the legend, or the name of a line at its end.
struct ChartKey
{
    int series = 0;
    QRectF swatch; ///< empty: none
    QRectF text;
};

/// The geometry of a chart, the same on the screen and on paper. Pure: the same chart, area and
/// font give the same layout.
struct ChartLayout
{
    QRectF plot; ///< where the values are drawn
    QList<QRectF> labels; ///< one per category
    int labelStep = 1; ///< every how many labels are shown: they would run into each other else
    QList<QRectF> notes; ///< one per category, or empty
    QList<QRectF> headings; ///< of a matrix's columns, or empty
    bool hasShortHeadings = false; ///< only the first word: the whole names stand in the legend
    QList<ChartTick> ticks; ///< empty where values are not read off an axis
    QList<ChartMark> marks; ///< every value that is there
    QList<ChartKey> keys;
    double maximum = 0; ///< of the value axis, which starts at 0 (or at minimum when a value is below)
    double minimum = 0;
    double barShare = 0; ///< of a category's row or column that its bars take
    double height = 0; ///< the whole, legend included
};

/// How much room a chart's values are given: among others on a page, or alone.
enum class ChartSize { Card, Large };

/// \a area gives the place and the width; the height follows from the chart and the font.
[[nodiscard]] ChartLayout layoutChart(
    const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartSize size = ChartSize::Card);

/// The value as it is written on axes, in the table and when it is spoken; "–" for none.
[[nodiscard]] QString chartValueText(const std::optional<double>& value);

/// Per cent of each category's total, for bars that share one length.
[[nodiscard]] double shareOf(const progress::Chart& chart, int series, int category);

/// What is written above a column of a matrix.
[[nodiscard]] QString headingText(const progress::Chart& chart, const ChartLayout& layout, int series);

} // namespace samordna::views
