#pragma once

#include "models/progress/measurefigure.h"
#include "models/progress/rollup.h"

namespace samordna::progress {

/// Where a measure's follow-up stands.
enum class FollowUpState {
    Present,
    Missing, ///< none for the current period, or never any
    Stale, ///< see isStale()
    NotNeeded ///< withdrawn, not applicable, or not begun
};

/// One measure at a day.
struct MeasureProgress
{
    domain::MeasureId measure;
    Figure figure;
    domain::Degree degree = domain::Degree::NotStarted; ///< what counts: Done while it runs, else stated, else derived
    std::optional<domain::Degree> statedDegree; ///< in the latest follow-up
    domain::Degree derivedDegree = domain::Degree::NotStarted; ///< differs from degree: shown
    domain::Signal suggested = domain::Signal::Green;
    std::optional<domain::Signal> signal; ///< a person's; nothing: show the suggestion
    std::optional<double> expected; ///< per cent of working days gone; nothing without start or due
    bool late = false; ///< due before as-of and not Done
    bool dueSoon = false; ///< due within 30 days from as-of, that day counted, and not Done
    FollowUpState followUp = FollowUpState::NotNeeded;
    bool counted = false; ///< in the roll-up

    friend bool operator==(const MeasureProgress&, const MeasureProgress&) = default;
};

/// Everything about one measure (progress.md), as-of being 2026-12-31 in the examples:
/// - derived degree: G at 100; H from 50; P above 0, or at 0 with work recorded (an activity held, a milestone done, or
///   "work done" written in any follow-up); else E. 99.9 is H; 0 with one activity held is P.
/// - late: due before as-of and degree not G. Due 12-30 is late, due 12-31 is not. Withdrawn and not applicable ones
///   never are.
/// - pace: expected = 100 · working days from start to as-of / working days from start to due, both ends counted,
///   0 … 100. 6 of 10 days gone is 60.
/// - suggested signal: green at G; else red when late or p < expected − 30; yellow when p < expected − 15 or when the
///   follow-up is missing or stale; else green. Where p or the pace is missing nobody can say that it is behind.
/// - follow-up: stale, or missing when none reaches into the current period.
[[nodiscard]] MeasureProgress measureProgress(const domain::Measure& measure, const Evidence& evidence);

/// True when what was said for \a period is stale at \a asOf: it ended before the start of the previous period of the
/// same kind. In November 2026 the first tertial of 2026 is stale, the second is not.
[[nodiscard]] bool isStale(const domain::Period& period, QDate asOf);

} // namespace samordna::progress
