#include "models/progress/measurefigure.h"

#include "models/progress/indicatorvalue.h"
#include "models/progress/rollup.h"

#include "models/domain/terms.h"

#include <algorithm>
#include <tuple>

namespace samordna::progress {

namespace {

using domain::FollowUp;
using domain::Measure;

constexpr int kDeepest = 20; ///< sub-measures below sub-measures: a file with a cycle cannot hang the program

Figure ofStated(const FollowUp* followUp)
{
    if (!followUp || !followUp->percent) {
        return {};
    }
    return {followUp->percent, Basis::Stated, {{followUp->period.code(), followUp->percent, 1, {}}}, {}, {}};
}

/// Those in force, by due date whatever the order of the rows.
QList<domain::Milestone> milestonesOf(const Measure& measure, const Evidence& evidence)
{
    QList<domain::Milestone> milestones;
    for (const domain::Milestone& milestone : evidence.data.milestones) {
        if (milestone.measure == measure.id && !milestone.isWithdrawn()) {
            milestones.append(milestone);
        }
    }
    std::sort(milestones.begin(), milestones.end(),
        [](const auto& a, const auto& b) { return std::tuple(a.due, a.id.uuid()) < std::tuple(b.due, b.id.uuid()); });
    return milestones;
}

Figure ofMilestones(const Measure& measure, const Evidence& evidence)
{
    Figure figure;
    double done = 0;
    double all = 0;
    for (const domain::Milestone& milestone : milestonesOf(measure, evidence)) {
        const bool isDone = milestone.done.isValid() && milestone.done <= evidence.asOf;
        figure.terms.append({milestone.title, isDone ? 100.0 : 0.0, milestone.weight, {}});
        done += isDone ? milestone.weight : 0;
        all += milestone.weight;
    }
    if (all > 0) {
        figure.value = std::min(100.0, 100 * done / all); // rounding must not pass 100
        figure.basis = Basis::Milestones;
    }
    return figure;
}

Figure ofActivities(const Measure& measure, const Evidence& evidence)
{
    if (measure.planned == 0) {
        return {};
    }
    const int held = evidence.held.value(measure.id);
    const double value = 100.0 * std::min(held, measure.planned) / measure.planned;
    return {
        value, Basis::Activities, {{QString::number(held), value, static_cast<double>(measure.planned), {}}}, {}, {}};
}

Figure ofIndicator(const Measure& measure, const Evidence& evidence)
{
    const domain::Indicator* indicator = domain::find(evidence.data.indicators, measure.indicator);
    const auto latest = indicator ? latestValue(*indicator, evidence.data, evidence.asOf) : std::nullopt;
    const auto target = indicator ? targetInForce(*indicator, evidence.data, evidence.asOf) : std::nullopt;
    if (!latest || !target || !indicator->baseline) {
        return {};
    }
    const double progress = towardsTarget(*indicator, latest->total, *indicator->baseline, *target);
    // In the order in which the sentence names them: value, baseline, target.
    return {progress, Basis::Indicator,
        {{domain::inLanguage(indicator->name, indicator->nameEn), latest->total, 1, {}},
            {{}, indicator->baseline, 1, {}}, {{}, target, 1, {}}},
        {}, {}};
}

Figure figureOf(const Measure& measure, const Evidence& evidence, int depth);

/// Its sub-measures are left out of it for the same reasons as measures are of a plan, but for being sub-measures.
Figure ofSubMeasures(const Measure& measure, const Evidence& evidence, int depth)
{
    RollUp children;
    for (const Measure& child : evidence.data.measures) {
        if (child.parent == measure.id && depth < kDeepest) {
            const auto excluded = exclusion(child);
            children.add(child, figureOf(child, evidence, depth + 1).value,
                excluded == Exclusion::SubMeasure ? std::nullopt : excluded);
        }
    }
    return children.figure(Basis::SubMeasures, evidence.asOf);
}

Figure figureOf(const Measure& measure, const Evidence& evidence, int depth)
{
    const FollowUp* followUp = latestFollowUp(measure, evidence);
    Figure figure;
    if (measure.continuous && followUp && followUp->running) {
        figure = {100, Basis::Continuous, {{followUp->period.code(), 100, 1, {}}}, {}, {}};
    } else {
        switch (measure.way) {
        case domain::ProgressWay::Stated: figure = ofStated(followUp); break;
        case domain::ProgressWay::Milestones: figure = ofMilestones(measure, evidence); break;
        case domain::ProgressWay::Activities: figure = ofActivities(measure, evidence); break;
        case domain::ProgressWay::Indicator: figure = ofIndicator(measure, evidence); break;
        case domain::ProgressWay::SubMeasures: figure = ofSubMeasures(measure, evidence, depth); break;
        }
    }
    figure.asOf = evidence.asOf;
    return figure;
}

} // namespace

Figure measureFigure(const Measure& measure, const Evidence& evidence)
{
    return figureOf(measure, evidence, 0);
}

double towardsTarget(const domain::Indicator& indicator, double value, double baseline, double target)
{
    if (target != baseline) {
        return 100 * std::clamp((value - baseline) / (target - baseline), 0.0, 1.0);
    }
    switch (indicator.direction) {
    case domain::Direction::More: return value >= target ? 100 : 0;
    case domain::Direction::Less: return value <= target ? 100 : 0;
    case domain::Direction::Neutral: break;
    }
    return value == target ? 100 : 0;
}

bool counts(const FollowUp& followUp, const Measure& measure, QDate asOf)
{
    return followUp.measure == measure.id && !followUp.isWithdrawn() && followUp.period.first() <= asOf;
}

const FollowUp* latestFollowUp(const Measure& measure, const Evidence& evidence)
{
    const auto rank = [](const FollowUp& row) {
        return std::tuple(row.period.last(), row.period.first(), row.id.uuid());
    };
    const FollowUp* latest = nullptr;
    for (const FollowUp& followUp : evidence.data.followUps) {
        if (counts(followUp, measure, evidence.asOf) && (!latest || rank(*latest) < rank(followUp))) {
            latest = &followUp;
        }
    }
    return latest;
}

} // namespace samordna::progress
