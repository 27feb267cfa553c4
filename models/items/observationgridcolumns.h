#pragma once

#include "models/items/observationgridmodel.h"

namespace samordna::items {

/// What the grid's parts share: which columns hold values, and when two rows are one.
[[nodiscard]] inline domain::Group groupOf(int column)
{
    return static_cast<domain::Group>(column - ObservationGridModel::FirstGroupColumn);
}

[[nodiscard]] inline bool isGroup(int column)
{
    return column >= ObservationGridModel::FirstGroupColumn && column <= ObservationGridModel::TotalColumn;
}

[[nodiscard]] inline bool isSameRow(const domain::ObservationRow& a, const domain::ObservationRow& b)
{
    return a.period == b.period && a.source == b.source;
}

} // namespace samordna::items
