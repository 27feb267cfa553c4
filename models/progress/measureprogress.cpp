#include "models/progress/measureprogress.h"

#include "models/domain/calendar.h"

#include <algorithm>

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

/// The period that a follow-up can be missing for: while the one that is looked at has not begun, the one that runs.
domain::Period currentPeriod(const Evidence& evidence)
{
    return evidence.period.first() <= evidence.asOf ? evidence.period
                                                    : domain::Period::holding(evidence.asOf, evidence.period.kind());
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
    return latest->period.last() < currentPeriod(evidence).first() ? FollowUpState::Missing : FollowUpState::Present;
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
    progress.figure = measureFigure(measure, evidence);
    progress.derivedDegree = derivedDegree(progress.figure.value, hasRecordedWork(measure, evidence));
    progress.statedDegree = followUp ? followUp->degree : std::nullopt;
    progress.degree = progress.figure.basis == Basis::Continuous
        ? Degree::Done
        : progress.statedDegree.value_or(progress.derivedDegree);
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

} // namespace samordna::progress
