#include "models/domain/plansinforce.h"

#include <algorithm>

namespace samordna::domain {

namespace {

bool holds(const Plan& plan, QDate day)
{
    return (plan.first.isNull() || plan.first <= day) && (plan.last.isNull() || day <= plan.last);
}

/// Of plans that are all over or all to come: over beats to come, then the nearest to the day.
const Plan* nearest(const QList<const Plan*>& plans, QDate day)
{
    const auto isOver = [day](const Plan* plan) { return plan->last.isValid() && plan->last < day; };
    const auto at = std::min_element(plans.cbegin(), plans.cend(), [&](const Plan* a, const Plan* b) {
        if (isOver(a) != isOver(b)) {
            return isOver(a);
        }
        return isOver(a) ? a->last > b->last : a->first < b->first;
    });
    return at == plans.cend() ? nullptr : *at;
}

} // namespace

QSet<PlanId> plansInForce(const QList<Plan>& plans, QDate day)
{
    QSet<PlanId> ids;
    QList<const Plan*> others;
    for (const Plan& plan : plans) {
        if (plan.isWithdrawn()) {
            continue;
        }
        if (holds(plan, day)) {
            ids.insert(plan.id);
        } else {
            others.append(&plan);
        }
    }
    const Plan* other = ids.isEmpty() ? nearest(others, day) : nullptr;
    return other ? QSet<PlanId>{other->id} : ids;
}

PlanData ofPlans(const PlanData& data, const QSet<PlanId>& plans)
{
    QSet<AreaId> left;
    for (const Area& area : data.areas) {
        if (!plans.contains(area.plan) && find(data.plans, area.plan)) {
            left.insert(area.id);
        }
    }
    PlanData own = data;
    if (left.isEmpty()) {
        return own;
    }
    QSet<MeasureId> leftMeasures;
    for (const Measure& measure : data.measures) {
        if (left.contains(measure.area)) {
            leftMeasures.insert(measure.id);
        }
    }
    own.areas.removeIf([&](const Area& area) { return left.contains(area.id); });
    own.measures.removeIf([&](const Measure& measure) { return left.contains(measure.area); });
    own.milestones.removeIf([&](const Milestone& row) { return leftMeasures.contains(row.measure); });
    own.followUps.removeIf([&](const FollowUp& row) { return leftMeasures.contains(row.measure); });
    return own;
}

PlanData inForce(const PlanData& data, QDate day)
{
    return ofPlans(data, plansInForce(data.plans, day));
}

const Plan* planOf(const PlanData& data, const Measure& measure)
{
    const Area* area = find(data.areas, measure.area);
    return area ? find(data.plans, area->plan) : nullptr;
}

} // namespace samordna::domain
