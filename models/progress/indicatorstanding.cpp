#include "models/progress/indicatorstanding.h"

#include "models/progress/indicatorvalue.h"
#include "models/progress/measurefigure.h"
#include "models/progress/measureprogress.h"
#include "models/domain/plansinforce.h"

#include <algorithm>

namespace samordna::progress {

namespace {

TargetStanding standingOf(
    const domain::Indicator& indicator, const std::optional<IndicatorValue>& latest, std::optional<double> target)
{
    if (!target) {
        return TargetStanding::NoTarget;
    }
    if (!latest) {
        return TargetStanding::NoValue;
    }
    const auto isMet = isTargetMet(indicator.direction, latest->total, *target);
    if (!isMet.has_value()) {
        return TargetStanding::Neutral;
    }
    return *isMet ? TargetStanding::Met : TargetStanding::NotMet;
}

bool hasValueIn(
    const domain::Indicator& indicator, const domain::PlanData& data, const domain::Period& period, QDate asOf)
{
    return std::any_of(data.observations.cbegin(), data.observations.cend(), [&](const domain::Observation& row) {
        return row.indicator == indicator.id && !row.isWithdrawn() && row.period.first() <= asOf
            && row.period.first() <= period.last() && row.period.last() >= period.first();
    });
}

} // namespace

QSet<domain::IndicatorId> awaitedIndicators(const domain::PlanData& data)
{
    QSet<domain::IndicatorId> wanted;
    for (const domain::Target& row : data.targets) {
        if (!row.isWithdrawn()) {
            wanted.insert(row.indicator);
        }
    }
    for (const domain::Measure& row : data.measures) {
        if (row.way == domain::ProgressWay::Indicator && !row.isWithdrawn() && !row.notApplicable) {
            wanted.insert(row.indicator);
        }
    }
    QSet<domain::IndicatorId> awaited;
    for (const domain::Indicator& row : data.indicators) {
        if (!row.national && !row.isWithdrawn() && wanted.contains(row.id)) {
            awaited.insert(row.id);
        }
    }
    return awaited;
}

ValueState awaitedValue(const domain::Period& latest, QDate asOf)
{
    if (latest.isNull()) {
        return ValueState::Missing;
    }
    return isStale(latest, asOf) ? ValueState::Stale : ValueState::Current;
}

QHash<domain::IndicatorId, IndicatorStanding> indicatorStandings(
    const domain::PlanData& data, const domain::Period& period, QDate today)
{
    const QDate asOf = period.asOf(today);
    const QSet<domain::IndicatorId> awaited = awaitedIndicators(domain::inForce(data, asOf));
    QHash<domain::IndicatorId, IndicatorStanding> standings;
    for (const domain::Indicator& indicator : data.indicators) {
        if (indicator.isWithdrawn()) {
            continue;
        }
        const auto latest = latestValue(indicator, data, asOf);
        const auto target = targetInForce(indicator, data, asOf);
        IndicatorStanding standing;
        standing.target = standingOf(indicator, latest, target);
        standing.latest = latest ? latest->period : domain::Period();
        if (standing.target == TargetStanding::NotMet && indicator.baseline) {
            const double come = towardsTarget(indicator, latest->total, *indicator.baseline, *target);
            standing.isOnTheWay = come > 0 && come < 100;
        }
        if (awaited.contains(indicator.id)) {
            standing.value = awaitedValue(standing.latest, asOf);
        }
        standing.lacksValue = !indicator.national && !hasValueIn(indicator, data, period, asOf);
        standings.insert(indicator.id, standing);
    }
    return standings;
}

} // namespace samordna::progress
