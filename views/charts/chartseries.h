#pragma once

#include "views/charts/chartlayout.h"

#include <QPalette>

class QChart;

namespace samordna::views {

/// Fills \a plot with the values of \a chart, at the places that \a layout says: series, hidden axes and plot area. A
/// matrix has nothing that Qt Charts draws.
void fillPlot(QChart& plot, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette);

} // namespace samordna::views
