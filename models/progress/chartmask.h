#pragma once

#include "models/progress/chart.h"

namespace samordna::progress {

/// \a chart as it may leave the program: small counts of persons, and those that would give them away, are gaps that
/// the notes tell of ("Women: <5"), and the words that were made from its figures are taken out. All sums over its
/// categories and its series count as known, but for bullets, whose rows have nothing to do with each other. A chart
/// that counts no persons, and one without small counts, is given back as it is. Targets and baselines are no counts.
[[nodiscard]] Chart maskedFor(Chart chart, int limit);

} // namespace samordna::progress
