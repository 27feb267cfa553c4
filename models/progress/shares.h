#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace samordna::progress {

/// Whole per cents of \a counts (none below 0, together below 9 · 10¹⁶) by largest remainder (progress.md, "Shares"):
/// each class gets the whole part of 100 · count / total, and what is left of the hundred goes one by one to the
/// largest remainders, ties to the earlier class. 1, 1, 1 gives 34, 33, 33. They add up to 100, or are all 0 when the
/// counts are.
[[nodiscard]] std::vector<int> wholeShares(std::span<const qint64> counts);

/// The same for the four degrees of implementation.
[[nodiscard]] std::array<int, 4> wholeShares(const std::array<int, 4>& counts);

/// Numbers of measures by degree in the order G, H, P, E, and their whole per cents.
struct DegreeShares
{
    std::array<int, 4> counts{};
    std::array<int, 4> percents{};

    [[nodiscard]] int total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
    friend bool operator==(const DegreeShares&, const DegreeShares&) = default;
};

} // namespace samordna::progress
