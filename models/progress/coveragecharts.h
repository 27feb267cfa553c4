#pragma once

#include "models/progress/chart.h"
#include "models/progress/planprogress.h"

namespace samordna::progress {

/// How many measures concern each form of exploitation, with how far they have come together. Every form is listed, so
/// that what nothing is done about shows. Measures that are left out of the roll-up are left out here.
[[nodiscard]] Chart exploitationCovered(const domain::PlanData& data, const PlanProgress& progress);

/// The same for the groups that measures turn to.
[[nodiscard]] Chart targetGroupsCovered(const domain::PlanData& data, const PlanProgress& progress);

/// How many measures of each area an organisation leads or takes part in. Organisations without any are left out; the
/// one with the most stands first.
[[nodiscard]] Chart collaboration(const domain::PlanData& data);

} // namespace samordna::progress
