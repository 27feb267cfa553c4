#pragma once

#include "models/progress/masking.h"

namespace samordna::progress {

/// The hidden counts, by index and in order, whose value follows from what is shown although it is hidden. Exact, and
/// linear in the number of counts.
[[nodiscard]] std::vector<int> derivable(std::span<const Count> counts, std::span<const Mark> marks, int limit);

} // namespace samordna::progress
