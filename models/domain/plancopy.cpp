#include "models/domain/plancopy.h"

#include "models/domain/planparts.h"

namespace samordna::domain {

namespace {

Measure carried(const Measure& old, const PlanCopy& copy)
{
    Measure row = old;
    row.id = MeasureId::create();
    row.revision = 0;
    row.budget.reset();
    row.remark.clear();
    row.start = old.start.addMonths(copy.months);
    row.due = old.due.addMonths(copy.months);
    if (!copy.leads) {
        row.lead = {};
        row.function.clear();
    }
    if (!copy.partners) {
        row.partners.clear();
    }
    if (!copy.goals) {
        row.goals.clear();
    }
    if (!copy.tags) {
        row.tags.clear();
    }
    if (!copy.targetGroups) {
        row.targetGroups.clear();
    }
    if (!copy.exploitation) {
        row.exploitation.clear();
    }
    if (!copy.weights) {
        row.weight = 1;
        row.planned = 0;
    }
    return row;
}

void addMilestones(
    const PlanData& data, const PlanCopy& copy, const QHash<MeasureId, MeasureId>& ids, ChangeSet& changes)
{
    for (const Milestone& old : data.milestones) {
        if (!old.isWithdrawn() && old.done.isNull() && ids.contains(old.measure)) {
            Milestone row = old;
            row.id = MilestoneId::create();
            row.revision = 0;
            row.measure = ids.value(old.measure);
            row.due = old.due.addMonths(copy.months);
            changes.add(row);
        }
    }
}

} // namespace

PlanCopy planCopyFor(const Plan& plan, QDate today)
{
    PlanCopy copy;
    copy.from = plan.id;
    copy.title = plan.title;
    copy.lastOfOld = plan.last.isValid() ? plan.last : QDate(today.year(), 12, 31);
    copy.first = copy.lastOfOld.addDays(1);
    copy.last = copy.first.addYears(1).addDays(-1);
    copy.version = QString::number(copy.first.year());
    return copy;
}

QSet<MeasureId> carriedMeasures(const PlanData& data, const PlanCopy& copy)
{
    QSet<MeasureId> carried;
    const QList<Measure> own = measuresOf(data, copy.from);
    for (const Measure& measure : own) {
        if (copy.measures == PlanCopy::Measures::Unfinished && copy.finished.contains(measure.id)) {
            continue;
        }
        const Measure* at = &measure;
        while (at && !carried.contains(at->id)) { // ends also in a file that holds a cycle
            carried.insert(at->id);
            at = find(own, at->parent);
        }
    }
    return carried;
}

PlanCopyProblem problemOf(const PlanData& data, const PlanCopy& copy)
{
    const Plan* old = find(data.plans, copy.from);
    if (!old) {
        return PlanCopyProblem::NoPlan;
    }
    if (copy.title.trimmed().isEmpty()) {
        return PlanCopyProblem::NoTitle;
    }
    if (!copy.first.isValid()) {
        return PlanCopyProblem::NoFirstDay;
    }
    if (!copy.lastOfOld.isValid()) {
        return PlanCopyProblem::NoLastDayOfOld;
    }
    if ((copy.last.isValid() && copy.last < copy.first) || (old->first.isValid() && copy.lastOfOld < old->first)) {
        return PlanCopyProblem::EndsBeforeItBegins;
    }
    if (copy.lastOfOld >= copy.first) {
        return PlanCopyProblem::Overlap;
    }
    return carriedMeasures(data, copy).isEmpty() ? PlanCopyProblem::NoMeasures : PlanCopyProblem::None;
}

ChangeSet planCopy(const PlanData& data, const PlanCopy& copy)
{
    ChangeSet changes;
    if (problemOf(data, copy) != PlanCopyProblem::None) {
        return changes;
    }
    const Plan& old = *find(data.plans, copy.from);
    const Plan plan = nextPlan(old, {copy.title.trimmed(), copy.version.trimmed(), copy.first, copy.last});
    endPlan(old, copy.lastOfOld, changes);
    changes.add(plan);
    const QHash<AreaId, AreaId> areas = addAreas(data, old.id, plan.id, changes);
    const QSet<MeasureId> which = carriedMeasures(data, copy);
    QHash<MeasureId, MeasureId> ids;
    QList<Measure> made;
    for (const Measure& measure : data.measures) {
        if (which.contains(measure.id)) {
            made.append(carried(measure, copy));
            made.last().area = areas.value(measure.area);
            ids.insert(measure.id, made.constLast().id);
        }
    }
    for (Measure& row : made) {
        row.parent = ids.value(row.parent);
        QList<MeasureId> after;
        for (const MeasureId& id : std::as_const(row.after)) {
            if (ids.contains(id)) { // what is not carried is finished: nothing waits for it
                after.append(ids.value(id));
            }
        }
        row.after = after;
    }
    addMeasures(made, changes);
    if (copy.milestones) {
        addMilestones(data, copy, ids, changes);
    }
    QHash<MeasureId, QList<MeasureId>> links;
    for (const Measure& measure : data.measures) {
        if (ids.contains(measure.id)) {
            links.insert(measure.id, {ids.value(measure.id)});
            changes.add(successionOf(data, measure.id, ids.value(measure.id), SuccessionKind::Continued));
        }
    }
    extendLinks(data, links, changes);
    return changes;
}

} // namespace samordna::domain
