#include "models/progress/measureprogress.h"

#include "models/progress/indicatorvalue.h"

#include "models/domain/calendar.h"
#include "models/domain/collation.h"
#include "models/domain/terms.h"

#include <algorithm>
#include <tuple>

namespace samordna::progress {

namespace {

using domain::Degree;
using domain::FollowUp;
using domain::Measure;
using domain::Signal;

constexpr int kSoon = 30; ///< days
constexpr double kYellowBehind = 15; ///< points behind what was expected
constexpr double kRedBehind = 30;
constexpr double kHair = 1e-9; ///< what binary fractions may be off by: weights 0.1, 0.2 and 0.3
                               ///< that are all done make 100
constexpr int kDeepest = 20; ///< sub-measures below sub-measures: a file with a cycle cannot hang the program

/// A follow-up speaks for a period; it counts from the first day of that period, even while the
/// period runs.
bool counts(const FollowUp& followUp, const Measure& measure, QDate asOf)
{
    return followUp.measure == measure.id && !followUp.isWithdrawn() && followUp.period.first() <= asOf;
}

/// The one whose period ends last; of two that end on one day, the one of the shorter period, which
/// knows it more closely.
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
    return {
        value, Basis::Activities, {{QString::number(held), value, static_cast<double>(measure.planned), {}}}, {}, {}};
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

Figure ofSubMeasures(const Measure& measure, const Evidence& evidence, int depth)
{
    Figure figure;
    for (const Measure& child : evidence.data.measures) {
        if (child.parent == measure.id && !child.isWithdrawn() && !child.notApplicable && depth < kDeepest) {
            figure.terms.append(termOf(child, figureOf(child, evidence, depth + 1).value));
        }
    }
    sortByNumber(figure.terms);
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
    const bool hasMilestone =
        std::any_of(milestones.cbegin(), milestones.cend(), [&](const domain::Milestone& milestone) {
            return milestone.measure == measure.id && !milestone.isWithdrawn() && milestone.done.isValid()
                && milestone.done <= evidence.asOf;
        });
    const auto& followUps = evidence.data.followUps;
    const bool hasText = std::any_of(followUps.cbegin(), followUps.cend(), [&](const FollowUp& followUp) {
        return counts(followUp, measure, evidence.asOf) && !followUp.workDone.trimmed().isEmpty();
    });
    return hasMilestone || hasText || evidence.held.value(measure.id) > 0;
}

Degree derivedDegree(const std::optional<double>& value, bool hasWork)
{
    if (value && *value >= 100 - kHair) {
        return Degree::Done;
    }
    if (value && *value >= 50 - kHair) {
        return Degree::Half;
    }
    return (value && *value > kHair) || hasWork ? Degree::Started : Degree::NotStarted;
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
    if (isStale(latest->period, evidence.asOf)) {
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
    if (progress.degree == Degree::Done) {
        return Signal::Green;
    }
    // A measure without a figure is not at 0: nobody can say that it is behind.
    const bool isComparable = progress.figure.value && progress.expected;
    const double behind = isComparable ? *progress.expected - *progress.figure.value : 0;
    if (progress.late || behind > kRedBehind + kHair) {
        return Signal::Red;
    }
    const bool lacksFollowUp = progress.followUp == FollowUpState::Missing || progress.followUp == FollowUpState::Stale;
    return behind > kYellowBehind + kHair || lacksFollowUp ? Signal::Yellow : Signal::Green;
}

} // namespace

bool isStale(const domain::Period& period, QDate asOf)
{
    if (period.kind() != domain::PeriodKind::Own) {
        return period.last() < domain::Period::holding(asOf, period.kind()).previous().first();
    }
    // A span of one's own has no calendar: the current one is taken to end at as-of, and the
    // previous one before it.
    const qint64 days = period.first().daysTo(period.last()) + 1;
    return period.last() < asOf.addDays(1 - 2 * days);
}

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
    progress.counted = !exclusion(measure) && progress.figure.value && measure.weight > 0;
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

Term termOf(const Measure& measure, const std::optional<double>& value)
{
    return {
        measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn), value, measure.weight, measure.id};
}

void sortByNumber(QList<Term>& terms)
{
    std::sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) {
        const int order = domain::compareNumbers(a.label, b.label);
        return order != 0 ? order < 0 : a.measure < b.measure;
    });
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
