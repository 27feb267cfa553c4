#pragma once

#include "models/domain/plandata.h"
#include "models/progress/figure.h"

#include <QHash>

namespace samordna::progress {

/// What a measure's progress is counted from, at one day.
struct Evidence
{
    const domain::PlanData& data; ///< borrowed
    const QHash<domain::MeasureId, int>& held; ///< activities held at or before as-of, per measure; borrowed
    QDate asOf;
    domain::Period period; ///< the one that is followed up
};

/// A measure's progress p in per cent, 0 … 100, by the way chosen for it (progress.md, "A measure's progress"):
/// - stated: the per cent of the latest follow-up. No figure before the first, or when it states none.
/// - milestones: 100 · Σ weight of those done / Σ weight of those in force. 2 of 5 done is 40. No figure without any.
/// - activities: 100 · min(held, planned) / planned. 6 held of 8 planned is 75. No figure when none is planned.
/// - indicator: towardsTarget() of the latest value. No figure without a value, a baseline or a target in force.
/// - sub-measures: Σ weight · p / Σ weight over those that are in force and have a figure. 100 of weight 1 and 20 of
///   weight 3 is 40. What is left out is listed. No figure when none has one.
/// A continuous measure is at 100 while its latest follow-up says that it runs.
[[nodiscard]] Figure measureFigure(const domain::Measure& measure, const Evidence& evidence);

/// How far \a value has come from \a baseline to \a target, 0 … 100: 100 · clamp((v − b) / (t − b), 0, 1). From 200
/// towards 1 500, 1 240 is 80; from 80 down to 20, 35 is 75. When target and baseline are equal, 100 if the value meets
/// the target (at least, at most, or exactly, by the indicator's direction), else 0.
[[nodiscard]] double towardsTarget(const domain::Indicator& indicator, double value, double baseline, double target);

/// Whether the follow-up says something of its measure at \a asOf. It speaks for its period from the period's first
/// day, even while the period runs; a withdrawn one says nothing.
[[nodiscard]] bool counts(const domain::FollowUp& followUp, const domain::Measure& measure, QDate asOf);

/// The one that counts and whose period ends last (of two that end on one day, the one of the shorter period, which
/// knows it more closely). Borrowed from \a evidence; null before the first.
[[nodiscard]] const domain::FollowUp* latestFollowUp(const domain::Measure& measure, const Evidence& evidence);

} // namespace samordna::progress
