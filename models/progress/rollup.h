#pragma once

#include "models/domain/measure.h"
#include "models/progress/figure.h"

#include <array>

namespace samordna::progress {

/// Why the measure is left out of every roll-up; nothing when it counts or only lacks a figure. A measure that could be
/// left out for two reasons is counted under the first of Exclusion's.
[[nodiscard]] std::optional<Exclusion> exclusion(const domain::Measure& measure);

/// Adds measures up to one figure (progress.md, "Roll-up"): Σ weight · p / Σ weight over the measures themselves, not
/// over areas. 40 and 80 of weight 1 and 25 of weight 2 is 42.5. What is left out is counted by kind; weight 0 is shown
/// among the terms and changes nothing. The order of adding matters to nothing, not even to the last bit.
class RollUp
{
public:
    /// \a value: its progress, or nothing. \a excluded: why it is left out.
    void add(
        const domain::Measure& measure, const std::optional<double>& value, const std::optional<Exclusion>& excluded);
    /// The figure, of \a basis or NoFigure when nothing that was added has both a figure and a weight. It lies between
    /// the smallest and the largest term that counts.
    [[nodiscard]] Figure figure(Basis basis, QDate asOf) const;

private:
    QList<Term> m_terms;
    std::array<int, 4> m_left{}; ///< by Exclusion
};

} // namespace samordna::progress
