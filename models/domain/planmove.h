#pragma once

#include "models/domain/changes.h"

namespace samordna::domain {

/// What becomes of one measure when the plan moves on.
struct MeasureFate
{
    MeasureId from;
    SuccessionKind kind = SuccessionKind::Continued;
    QStringList numbers; ///< in the new version: one, several for a split, none for an ended one
    QString title; ///< in a version that is made; empty: the old title
    QString note; ///< why; an ended one must say it

    friend bool operator==(const MeasureFate&, const MeasureFate&) = default;
};

/// How a plan moves to a new version.
struct PlanMove
{
    PlanId from;
    PlanId to; ///< a plan of the file; null: one is made of the fates
    QString title; ///< of a plan that is made; likewise version and last
    QString version;
    QDate first; ///< of a plan that is made, and of one of the file that has none
    QDate last; ///< null: open
    QDate lastOfOld; ///< the old plan ends on it
    QList<MeasureFate> fates; ///< one for each measure of the old plan

    friend bool operator==(const PlanMove&, const PlanMove&) = default;
};

enum class PlanMoveProblemKind {
    NoPlan,
    NoTitle,
    NoFirstDay,
    NoLastDayOfOld,
    EndsBeforeItBegins,
    Overlap,
    NotMapped, ///< a measure of the old plan has no fate, or two
    NoNumber,
    UnknownNumber, ///< the plan that is moved to has no such measure
    OneNumberOnly, ///< a split into one
    SeveralNumbers, ///< one to one, or merged, into several
    NumberShared, ///< two go on as one and are not called merged
    NumberAlone, ///< merged, with no other
    NoReason, ///< ended without a word of why
};

struct PlanMoveProblem
{
    PlanMoveProblemKind kind = PlanMoveProblemKind::NoPlan;
    MeasureId measure; ///< null for those of the plan
    QString number; ///< where one number is the trouble

    friend bool operator==(const PlanMoveProblem&, const PlanMoveProblem&) = default;
};

/// A move to begin with: every measure goes on as one with its own number and title, the day after the old plan's last.
/// To a plan of the file (\a to), what has no number there is Ended and waits for its reason.
[[nodiscard]] PlanMove planMoveFor(const PlanData& data, const PlanId& from, const PlanId& to, QDate today);

/// Everything that stands in the way, those of the plan first.
[[nodiscard]] QList<PlanMoveProblem> problemsOf(const PlanData& data, const PlanMove& move);

/// What moves the plan: a new plan and its measures when none was chosen, the old plan's last day, a succession for
/// each arrow, and indicators and mandates extended to what their measures became. The old plan stays as it was
/// followed up. Empty when problemsOf() names something.
[[nodiscard]] ChangeSet planMove(const PlanData& data, const PlanMove& move);

} // namespace samordna::domain
