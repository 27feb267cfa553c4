#include "models/progress/measureprogress.h"

#include "models/domain/calendar.h"

#include <algorithm>
#include <cmath>

namespace samordna::progress {

namespace {

using domain::Degree;
using domain::FollowUp;
using domain::Measure;
using domain::Signal;

constexpr int kSoon = 30; ///< days
constexpr double kYellowBehind = 15; ///< points behind what was expected
constexpr double kRedBehind = 30;
constexpr int kDeepest = 20; ///< sub-measures below sub-measures: a file with a cycle cannot hang the program

/// The latest follow-up of a period that had begun at as-of. Follow-ups come in the order of their periods' ends.
const FollowUp* latestFollowUp(const Measure& measure, const Evidence& evidence)
{
    const FollowUp* latest = nullptr;
    for (const FollowUp& followUp : evidence.data.followUps) {
        const bool isOfMeasure = followUp.measure == measure.id && !followUp.isWithdrawn();
        const bool isLater = !latest || followUp.period.last() >= latest->period.last();
        if (isOfMeasure && isLater && followUp.period.first() <= evidence.asOf) {
            latest = &followUp;
        }
    }
    return latest;
}

Figure ofStated(const FollowUp* followUp)
{
    if (!followUp || !followUp->percent) {
        return {};
    }
    return {followUp->percent, Basis::Stated, {{followUp->period.code(), followUp->percent, 1, {}}}, {}, {}};
}

Figure ofMilestones(const Measure& measure, const Evidence& evidence)
{
    Figure figure;
    double done = 0;
    double all = 0;
    for (const domain::Milestone& milestone : evidence.data.milestones) {
        if (milestone.measure != measure.id || milestone.isWithdrawn()) {
            continue;
        }
        const bool isDone = milestone.done.isValid() && milestone.done <= evidence.asOf;
        figure.terms.append({milestone.title, isDone ? 100.0 : 0.0, milestone.weight, {}});
        done += isDone ? milestone.weight : 0;
        all += milestone.weight;
    }
    if (all > 0) {
        figure.value = 100 * done / all;
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
    return {value, Basis::Activities, {{QString::number(held), value, static_cast<double>(measure.planned), {}}}, {}, {}};
}

/// The sum of the groups of the latest period that had ended at as-of, or began before it; a stated total only where there are no groups.
std::optional<double> latestObservation(const domain::IndicatorId& indicator, const Evidence& evidence)
{
    domain::Period latest;
    double groups = 0;
    std::optional<double> total;
    bool hasGroups = false;
    for (const domain::Observation& observation : evidence.data.observations) {
        if (observation.indicator != indicator || observation.isWithdrawn() || observation.period.first() > evidence.asOf) {
            continue;
        }
        if (latest.isNull() || observation.period.last() > latest.last()) {
            latest = observation.period;
            groups = 0;
            total.reset();
            hasGroups = false;
        }
        if (observation.period != latest) {
            continue;
        }
        if (observation.group == domain::Group::Total) {
            total = observation.value;
        } else {
            groups += observation.value;
            hasGroups = true;
        }
    }
    return hasGroups ? std::optional(groups) : total;
}

/// The target of the latest period that has begun; of those to come, the first.
std::optional<double> targetInForce(const domain::IndicatorId& indicator, const Evidence& evidence)
{
    const domain::Target* inForce = nullptr;
    for (const domain::Target& target : evidence.data.targets) {
        if (target.indicator != indicator || target.isWithdrawn()) {
            continue;
        }
        const bool hasBegun = target.period.first() <= evidence.asOf;
        const bool hasOther = inForce && inForce->period.first() <= evidence.asOf;
        const bool isBetter = !inForce || (hasBegun && (!hasOther || target.period.first() > inForce->period.first()))
            || (!hasBegun && !hasOther && target.period.first() < inForce->period.first());
        inForce = isBetter ? &target : inForce;
    }
    return inForce ? std::optional(inForce->value) : std::nullopt;
}

double towardsTarget(const domain::Indicator& indicator, double value, double baseline, double target)
{
    if (target == baseline) {
        const bool isMet = indicator.direction == domain::Direction::Less ? value <= target : value >= target;
        return isMet ? 100 : 0;
    }
    return 100 * std::clamp((value - baseline) / (target - baseline), 0.0, 1.0);
}

Figure ofIndicator(const Measure& measure, const Evidence& evidence)
{
    const domain::Indicator* indicator = domain::find(evidence.data.indicators, measure.indicator);
    const auto value = indicator ? latestObservation(indicator->id, evidence) : std::nullopt;
    const auto target = indicator ? targetInForce(indicator->id, evidence) : std::nullopt;
    if (!value || !target || !indicator->baseline) {
        return {};
    }
    const double progress = towardsTarget(*indicator, *value, *indicator->baseline, *target);
    // In the order in which the sentence names them: value, baseline, target.
    return {progress, Basis::Indicator,
        {{indicator->name, value, 1, {}}, {{}, indicator->baseline, 1, {}}, {{}, target, 1, {}}}, {}, {}};
}

Figure figureOf(const Measure& measure, const Evidence& evidence, int depth);

Figure ofSubMeasures(const Measure& measure, const Evidence& evidence, int depth)
{
    Figure figure;
    for (const Measure& child : evidence.data.measures) {
        if (child.parent == measure.id && !child.isWithdrawn() && !child.notApplicable && depth < kDeepest) {
            figure.terms.append({child.number + u' ' + child.title, figureOf(child, evidence, depth + 1).value, child.weight, child.id});
        }
    }
    figure.value = weighted(figure.terms);
    figure.basis = figure.value ? Basis::SubMeasures : Basis::NoFigure;
    return figure;
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

bool hasRecordedWork(const Measure& measure, const Evidence& evidence)
{
    const auto& milestones = evidence.data.milestones;
    const bool hasMilestone = std::any_of(milestones.cbegin(), milestones.cend(), [&](const domain::Milestone& milestone) {
        return milestone.measure == measure.id && !milestone.isWithdrawn() && milestone.done.isValid() && milestone.done <= evidence.asOf;
    });
    const FollowUp* followUp = latestFollowUp(measure, evidence);
    const bool hasText = followUp && !followUp->workDone.trimmed().isEmpty();
    return hasMilestone || hasText || evidence.held.value(measure.id) > 0;
}

Degree derivedDegree(const std::optional<double>& value, bool hasWork)
{
    if (value && *value >= 100) {
        return Degree::Done;
    }
    if (value && *value >= 50) {
        return Degree::Half;
    }
    return (value && *value > 0) || hasWork ? Degree::Started : Degree::NotStarted;
}

FollowUpState followUpState(const Measure& measure, const FollowUp* latest, const Evidence& evidence)
{
    const bool hasBegun = !measure.start.isValid() || measure.start <= evidence.asOf;
    if (measure.isWithdrawn() || measure.notApplicable || !hasBegun) {
        return FollowUpState::NotNeeded;
    }
    if (!latest) {
        return FollowUpState::Missing;
    }
    const auto before = domain::Period::holding(evidence.period.first(), latest->period.kind()).previous();
    if (latest->period.last() < before.first()) {
        return FollowUpState::Stale;
    }
    return latest->period.last() < evidence.period.first() ? FollowUpState::Missing : FollowUpState::Present;
}

std::optional<double> expectedProgress(const Measure& measure, QDate asOf)
{
    const int all = domain::workingDays(measure.start, measure.due);
    if (!measure.start.isValid() || !measure.due.isValid() || all == 0) {
        return std::nullopt;
    }
    return std::clamp(100.0 * domain::workingDays(measure.start, asOf) / all, 0.0, 100.0);
}

Signal suggestedSignal(const MeasureProgress& progress)
{
    const double value = progress.figure.value.value_or(0);
    if (progress.degree == Degree::Done) {
        return Signal::Green;
    }
    if (progress.late || (progress.expected && value < *progress.expected - kRedBehind)) {
        return Signal::Red;
    }
    const bool lacksFollowUp = progress.followUp == FollowUpState::Missing || progress.followUp == FollowUpState::Stale;
    const bool isBehind = progress.expected && value < *progress.expected - kYellowBehind;
    return isBehind || lacksFollowUp ? Signal::Yellow : Signal::Green;
}

} // namespace

MeasureProgress measureProgress(const Measure& measure, const Evidence& evidence)
{
    const FollowUp* followUp = latestFollowUp(measure, evidence);
    MeasureProgress progress;
    progress.measure = measure.id;
    progress.figure = figureOf(measure, evidence, 0);
    progress.derivedDegree = derivedDegree(progress.figure.value, hasRecordedWork(measure, evidence));
    progress.degree = followUp && followUp->degree ? *followUp->degree : progress.derivedDegree;
    if (progress.figure.basis == Basis::Continuous) {
        progress.degree = Degree::Done;
    }
    const bool isOpen = !measure.isWithdrawn() && !measure.notApplicable && progress.degree != Degree::Done;
    progress.late = isOpen && measure.due.isValid() && measure.due < evidence.asOf;
    progress.dueSoon = isOpen && measure.due.isValid() && !progress.late && evidence.asOf.daysTo(measure.due) <= kSoon;
    progress.expected = expectedProgress(measure, evidence.asOf);
    progress.followUp = followUpState(measure, followUp, evidence);
    progress.signal = followUp ? followUp->signal : std::nullopt;
    progress.suggested = suggestedSignal(progress);
    progress.counted = !exclusion(measure) && progress.figure.value.has_value();
    return progress;
}

std::optional<Exclusion> exclusion(const Measure& measure)
{
    if (measure.isWithdrawn()) {
        return Exclusion::Withdrawn;
    }
    if (measure.notApplicable) {
        return Exclusion::NotApplicable;
    }
    return measure.parent.isNull() ? std::nullopt : std::optional(Exclusion::SubMeasure);
}

std::optional<double> weighted(const QList<Term>& terms)
{
    double sum = 0;
    double weights = 0;
    for (const Term& term : terms) {
        if (term.value) {
            sum += term.weight * *term.value;
            weights += term.weight;
        }
    }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

} // namespace samordna::progress
