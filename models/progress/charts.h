#pragma once

#include "models/progress/chart.h"
#include "models/progress/planprogress.h"
#include "models/storage/activityquery.h"

namespace samordna::progress {

/// Measures per focus area by degree of implementation, with its sentence.
[[nodiscard]] Chart degreeByArea(const domain::PlanData& data, const PlanProgress& progress);

/// Activities per month beside the year before. Both lists hold the same months.
[[nodiscard]] Chart activitiesPerMonth(
    const QList<storage::MonthCount>& thisYear, const QList<storage::MonthCount>& lastYear);

} // namespace samordna::progress
