#pragma once

#include "models/progress/comparison.h"

namespace samordna::progress {

/// The comparison of two views as it may leave the program: small counts of persons on either side are written "<5",
/// those that would give them away "..", without a difference, and percentages that would tell one are left out, with
/// the value that they are counted from. The sums of both sides count as known. As compare() for a \a limit of 0.
[[nodiscard]] Comparison maskedComparison(PeriodView then, PeriodView now, int limit);

} // namespace samordna::progress
