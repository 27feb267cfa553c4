#pragma once

#include "views/charts/chartlayout.h"

#include <QFont>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace samordna::views {

/// Draws a chart for paper at the top of \a area: plot, labels and legend, in the light theme, as
/// vectors without any transparency (PDF/A). Title, unit and sentence are text and belong to the
/// page, not to the drawing. \a font is the labels' font at the size they shall have on \a
/// painter's device (a point size is scaled by the device's resolution). Lengths are the painter's
/// units.
void paintChart(QPainter& painter, const QRectF& area, const progress::Chart& chart, const QFont& font,
    ChartSize size = ChartSize::Card);

/// The height that paintChart() needs at \a width with \a font on \a device (null: the screen).
[[nodiscard]] double chartHeight(const progress::Chart& chart, double width, const QFont& font,
    const QPaintDevice* device = nullptr, ChartSize size = ChartSize::Card);

} // namespace samordna::views
