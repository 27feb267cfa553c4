#pragma once

#include "models/progress/chartcatalogue.h"

namespace samordna::progress {

/// Reads what a chart needs from the activities and makes it; see makeChart().
using ChartMaker = base::Result<Chart> (*)(
    const storage::Reader& reader, const domain::PlanData& data, const ChartRequest& request);

/// Null for a number that is no chart.
[[nodiscard]] ChartMaker makerOf(ChartId id);

} // namespace samordna::progress
