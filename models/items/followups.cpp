#include "models/items/followups.h"

namespace samordna::items {

domain::ChangeSet FollowUpInHand::changeTo(const domain::FollowUp& after) const
{
    domain::ChangeSet changes;
    if (stored) {
        changes.change(*stored, after);
    } else if (after != value) {
        changes.add(after);
    }
    return changes;
}

FollowUpInHand followUpInHand(
    const domain::PlanData& data, const domain::MeasureId& measure, const domain::Period& period)
{
    for (const domain::FollowUp& row : data.followUps) {
        if (row.measure == measure && row.period == period) {
            // A withdrawn one keeps its place, since a measure has one per period: writing in it
            // brings it back.
            FollowUpInHand hand{row, row};
            hand.value.withdrawn.clear();
            return hand;
        }
    }
    FollowUpInHand hand;
    hand.value.id = domain::FollowUpId::create();
    hand.value.county = data.county.code;
    hand.value.measure = measure;
    hand.value.period = period;
    if (const domain::FollowUp* before = followUpBefore(data, measure, period)) {
        hand.value.degree = before->degree;
        hand.value.percent = before->percent;
        hand.value.signal = before->signal;
        hand.value.running = before->running;
    }
    return hand;
}

const domain::FollowUp* followUpBefore(
    const domain::PlanData& data, const domain::MeasureId& measure, const domain::Period& period)
{
    const domain::FollowUp* latest = nullptr;
    for (const domain::FollowUp& row : data.followUps) {
        if (row.measure == measure && !row.isWithdrawn() && row.period.last() < period.last() && row.period != period
            && (!latest || latest->period.last() <= row.period.last())) {
            latest = &row;
        }
    }
    return latest;
}

} // namespace samordna::items
