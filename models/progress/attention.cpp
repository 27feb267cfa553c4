#include "models/progress/attention.h"

#include "models/progress/measureprogress.h"

#include <algorithm>

namespace samordna::progress {

namespace {

/// An indicator of the county's own that has a target or feeds a measure, and no value for the period before this one or later.
bool lacksObservation(const domain::Indicator& indicator, const domain::PlanData& data, const PlanProgress& progress)
{
    const auto isOf = [&](const auto& row) { return row.indicator == indicator.id && !row.isWithdrawn(); };
    const bool hasTarget = std::any_of(data.targets.cbegin(), data.targets.cend(), isOf);
    const bool isWatched = !indicator.national && !indicator.isWithdrawn() && hasTarget;
    return isWatched && std::none_of(data.observations.cbegin(), data.observations.cend(), [&](const domain::Observation& row) {
        return isOf(row) && row.period.last() >= progress.period.first() && row.period.first() <= progress.asOf;
    });
}

} // namespace

QList<Attention> attention(const domain::PlanData& data, const PlanProgress& progress, int activitiesWithoutResult)
{
    QList<Attention> list;
    for (const domain::Measure& measure : data.measures) {
        if (exclusion(measure)) {
            continue;
        }
        const MeasureProgress& one = *progress.measures.constFind(measure.id);
        Attention item;
        item.measure = measure.id;
        item.due = measure.due;
        if (one.late) {
            item.kind = AttentionKind::Late;
            item.days = static_cast<int>(measure.due.daysTo(progress.asOf));
        } else if (one.followUp == FollowUpState::Stale) {
            item.kind = AttentionKind::FollowUpStale;
        } else if (one.followUp == FollowUpState::Missing) {
            item.kind = AttentionKind::FollowUpMissing;
        } else if (one.dueSoon) {
            item.kind = AttentionKind::DueSoon;
            item.days = static_cast<int>(progress.asOf.daysTo(measure.due));
        } else {
            continue;
        }
        list.append(item);
    }
    for (const domain::Indicator& indicator : data.indicators) {
        if (lacksObservation(indicator, data, progress)) {
            Attention item;
            item.kind = AttentionKind::ObservationMissing;
            item.indicator = indicator.id;
            list.append(item);
        }
    }
    if (activitiesWithoutResult > 0) {
        Attention item;
        item.kind = AttentionKind::ActivitiesWithoutResult;
        item.count = activitiesWithoutResult;
        list.append(item);
    }
    std::stable_sort(list.begin(), list.end(), [](const Attention& a, const Attention& b) {
        const bool isSameLate = a.kind == AttentionKind::Late && b.kind == a.kind;
        return isSameLate ? a.days > b.days : a.kind < b.kind;
    });
    return list;
}

} // namespace samordna::progress
