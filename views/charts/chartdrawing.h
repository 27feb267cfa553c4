#pragma once

#include "views/charts/chartlayout.h"

#include <QPalette>
#include <QPen>

class QPainter;

namespace samordna::views {

/// What stands round the values: category labels, notes, axis lines and numbers, the legend. The
/// painter's font is the labels' font.
void drawChartFrame(
    QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette);

/// What Qt Charts does not draw: the cells of a matrix, targets and baselines across bars, and the hatching that tells
/// one tone from another without colour. The same on the screen and on paper.
void drawOverValues(
    QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette);

/// The pen and brush of a series; the light steps have an outline so that they can be told from the
/// ground without colour.
void setSeriesColours(QPainter& painter, progress::SeriesRole role, const QPalette& palette);
[[nodiscard]] QColor outlineOf(progress::SeriesRole role, const QPalette& palette);
/// A line of \a role: each has a pattern of its own, so that lines are told apart without colour.
[[nodiscard]] QPen seriesPen(progress::SeriesRole role, const QPalette& palette, double width);
/// Whether a line of \a role shows a point at each value.
[[nodiscard]] bool hasPoints(progress::SeriesRole role);

} // namespace samordna::views
