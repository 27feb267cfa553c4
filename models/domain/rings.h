#pragma once

#include <vector>

namespace samordna::domain {

/// Which of the places lie on a ring: they lead back to themselves over at least one other. \a next holds for each
/// place where it leads to, by index. Linear in the places and the ways between them.
[[nodiscard]] std::vector<bool> onRings(const std::vector<std::vector<int>>& next);

} // namespace samordna::domain
