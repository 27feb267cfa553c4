#include "models/progress/attention.h"

#include "models/progress/indicatorvalue.h"
#include "models/progress/measureprogress.h"

#include <algorithm>

namespace samordna::progress {

namespace {

/// An indicator of the county's own that has a target or feeds a measure, and whose latest value is
/// stale or not there at all.
bool lacksObservation(const domain::Indicator& indicator, const domain::PlanData& data, const PlanProgress& progress)
{
    const bool hasTarget = std::any_of(data.targets.cbegin(), data.targets.cend(),
        [&](const domain::Target& row) { return row.indicator == indicator.id && !row.isWithdrawn(); });
    const bool feeds = std::any_of(data.measures.cbegin(), data.measures.cend(), [&](const domain::Measure& row) {
        return row.way == domain::ProgressWay::Indicator && row.indicator == indicator.id && !row.isWithdrawn()
            && !row.notApplicable;
    });
    if (indicator.national || indicator.isWithdrawn() || (!hasTarget && !feeds)) {
        return false;
    }
    const auto latest = latestValue(indicator, data, progress.asOf);
    return !latest || isStale(latest->period, progress.asOf);
}

/// What comes first among those of one kind: the longest late, and the nearest due.
int urgency(const Attention& item)
{
    return item.kind == AttentionKind::Late ? -item.days : item.kind == AttentionKind::DueSoon ? item.days : 0;
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
        return std::pair(a.kind, urgency(a)) < std::pair(b.kind, urgency(b));
    });
    return list;
}

} // namespace samordna::progress
