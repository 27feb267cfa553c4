#pragma once

#include "models/progress/chart.h"

namespace samordna::views {

/// A chart's figures in cells, as they are read on the screen, on paper and in another program. One row per category;
/// one per value where values have names of their own.
struct FigureTable
{
    QStringList headings;
    QList<QStringList> rows; ///< each as long as headings
    int figures = 0; ///< how many columns after the first hold numbers

    friend bool operator==(const FigureTable&, const FigureTable&) = default;
};

[[nodiscard]] FigureTable figureTable(const progress::Chart& chart);

} // namespace samordna::views
