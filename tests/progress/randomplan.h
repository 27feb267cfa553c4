#pragma once

#include "tests/progress/planbuilder.h"

#include <QRandomGenerator>

namespace samordna::test {

/// The same plan for the same seed: all ways, leads and goals, with gaps, withdrawn rows, sub-measures of sub-measures
/// and weights of 0.
PlanBuilder randomPlan(quint32 seed);

} // namespace samordna::test
