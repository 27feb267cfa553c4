#pragma once

#include "models/domain/plandata.h"
#include "models/progress/chart.h"

namespace samordna::progress {

/// An indicator's values period by period, with its baseline, the target in force at each period's end, and its split
/// by sex. Of one source only, the one its latest value comes from, and of periods of that value's kind: at most 24,
/// the latest. A period without an observation is a gap. Null or unknown \a indicator: the first that can be shown.
[[nodiscard]] Chart indicatorTrend(const domain::PlanData& data, const domain::IndicatorId& indicator, QDate asOf);

/// The latest value of each indicator against the target in force, each on a scale of its own: the county's own first,
/// then the national ones. One without a target has nothing to stand against and is counted in the sentence.
[[nodiscard]] Chart indicatorsAgainstTarget(const domain::PlanData& data, QDate asOf);

/// Those that a trend can be drawn of, in the order of the list: not withdrawn, with a value by \a asOf.
[[nodiscard]] QList<domain::IndicatorId> indicatorsWithValues(const domain::PlanData& data, QDate asOf);

} // namespace samordna::progress
