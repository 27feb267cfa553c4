#pragma once

#include "views/charts/chartlayout.h"

namespace samordna::views {

/// The parts that layoutChart() is put together from; each fills its kind's places in \a layout and its height.
void layoutBars(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartSize size,
    ChartLayout& layout);
void layoutColumns(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartSize size,
    ChartLayout& layout);
void layoutMatrix(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics, ChartLayout& layout);

/// Finds the ends of the value axis and its ticks: round numbers, 0 among them.
void findExtremes(const progress::Chart& chart, ChartLayout& layout);

[[nodiscard]] double widest(const QStringList& texts, const QFontMetricsF& metrics);

/// The width of the labels left of rows: whole on one line where there is room, else no word is broken.
[[nodiscard]] double rowLabelWidth(const progress::Chart& chart, const QRectF& area, const QFontMetricsF& metrics);

/// The legend flows over as many lines as it needs below \a top; returns where it ends.
double layoutKeys(
    const progress::Chart& chart, const QRectF& area, double top, const QFontMetricsF& metrics, ChartLayout& layout);

} // namespace samordna::views
