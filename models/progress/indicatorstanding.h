#pragma once

#include "models/domain/plandata.h"

#include <QHash>

namespace samordna::progress {

/// How an indicator's latest value stands to the target in force.
enum class TargetStanding {
    NoTarget,
    NoValue, ///< a target, and nothing to hold against it
    Neutral, ///< neither more nor less is better
    Met,
    NotMet
};

/// Whether an indicator has the values that somebody waits for: a county's own that has a target or that a measure is
/// counted from (progress.md's "missing" and "stale" follow-ups, said of values).
enum class ValueState {
    NotAwaited,
    Current,
    Missing, ///< never had one
    Stale ///< the latest belongs to a period before the previous one of the same kind
};

/// What is said of one indicator at as-of.
struct IndicatorStanding
{
    TargetStanding target = TargetStanding::NoTarget;
    /// Not met, but come from the baseline towards it: 0 < p < 100 (progress.md, "indicator").
    bool isOnTheWay = false;
    ValueState value = ValueState::NotAwaited;
    domain::Period latest; ///< of the latest value; null without one
    /// The county's own, without a value for any part of the chosen period that has begun. A year's value is one for
    /// its quarters too.
    bool lacksValue = false;

    friend bool operator==(const IndicatorStanding&, const IndicatorStanding&) = default;
};

/// Of every indicator in force; a withdrawn one stands nowhere. \a period is the chosen one; as-of is its end, or
/// \a today if that is earlier.
[[nodiscard]] QHash<domain::IndicatorId, IndicatorStanding> indicatorStandings(
    const domain::PlanData& data, const domain::Period& period, QDate today);

/// The county's own indicators in force that somebody waits for; \a data of the plans in force.
[[nodiscard]] QSet<domain::IndicatorId> awaitedIndicators(const domain::PlanData& data);

/// Of an indicator that is waited for, whose latest value is of \a latest; null: it never had one.
[[nodiscard]] ValueState awaitedValue(const domain::Period& latest, QDate asOf);

} // namespace samordna::progress
