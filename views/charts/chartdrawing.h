#pragma once

#include "views/charts/chartlayout.h"

#include <QPalette>

class QPainter;

namespace samordna::views {

/// What stands round the values: category labels, notes, axis lines and numbers, the legend. The
/// painter's font is the labels' font.
void drawChartFrame(
    QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette);

/// The pen and brush of a series; the light steps have an outline so that they can be told from the
/// ground without colour.
void setSeriesColours(QPainter& painter, progress::SeriesRole role, const QPalette& palette);
[[nodiscard]] QColor outlineOf(progress::SeriesRole role, const QPalette& palette);

} // namespace samordna::views
