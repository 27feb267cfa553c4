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
    double y = 0;
};

/// One entry of the legend.
struct ChartKey
{
    int series = 0;
    QRectF swatch;
    QRectF text;
};

/// The geometry of a chart, the same on the screen and on paper. Pure: the same chart, area and
/// font give the same layout.
struct ChartLayout
{
    QRectF plot; ///< where the values are drawn
    QList<QRectF> labels; ///< one per category
    QList<QRectF> notes; ///< one per category, or empty
    QList<ChartTick> ticks; ///< empty for bars, which carry their notes
    QList<ChartMark> marks; ///< every value that is there
    QList<ChartKey> keys;
    double maximum = 0; ///< of the value axis, which starts at 0 (or at minimum when a value is below)
    double minimum = 0;
    double barShare = 0; ///< of a category's row or column that its bars take
    double height = 0; ///< the whole, legend included
};

[[nodiscard]] ChartLayout layoutChart(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics);

/// The value as it is written on axes, in the table and when it is spoken; "–" for none.
[[nodiscard]] QString chartValueText(const std::optional<double>& value);

/// Per cent of each category's total, for bars that share one length.
[[nodiscard]] double shareOf(const progress::Chart& chart, int series, int category);

} // namespace samordna::views
