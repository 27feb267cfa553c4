#pragma once

#include "models/progress/observationmasks.h"
#include "models/progress/planprogress.h"

namespace samordna::progress {

/// \a progress as it may leave the program: a percentage that would tell a masked count of persons is left out, with
/// its terms and its change, in the measure that counts by the indicator and in every roll-up where one person more or
/// less would show. Where it would not, the percentage stays, as whole per cents. Pure.
[[nodiscard]] PlanProgress maskedProgress(
    PlanProgress progress, const domain::PlanData& data, const ObservationMasks& masks);

} // namespace samordna::progress
