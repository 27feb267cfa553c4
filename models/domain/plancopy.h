#pragma once

#include "models/domain/changes.h"

#include <QSet>

namespace samordna::domain {

/// How a plan is copied to the next year.
struct PlanCopy
{
    enum class Measures { All, Unfinished };

    PlanId from;
    QString title;
    QString version;
    QDate first; ///< of the new plan
    QDate last; ///< of the new plan; null: open
    QDate lastOfOld; ///< the old plan ends on it
    Measures measures = Measures::All;
    QSet<MeasureId> finished; ///< counted elsewhere; left out of Measures::Unfinished
    int months = 12; ///< how far start, due and milestones are moved
    bool leads = true; ///< lead organisation and function
    bool partners = true;
    bool goals = true;
    bool tags = true;
    bool targetGroups = true;
    bool exploitation = true;
    bool milestones = true; ///< those not done
    bool weights = true; ///< weight and planned activities

    friend bool operator==(const PlanCopy&, const PlanCopy&) = default;
};

enum class PlanCopyProblem {
    None,
    NoPlan,
    NoTitle,
    NoFirstDay,
    NoLastDayOfOld,
    EndsBeforeItBegins,
    Overlap,
    NoMeasures
};

/// A copy to begin with: same title, the year after the old plan's last day (or after \a today's year).
[[nodiscard]] PlanCopy planCopyFor(const Plan& plan, QDate today);

/// The measures that would be carried: those of the plan that are in force, and the measures above them, so that a
/// sub-measure never stands without its own.
[[nodiscard]] QSet<MeasureId> carriedMeasures(const PlanData& data, const PlanCopy& copy);

/// The first thing that stands in the way.
[[nodiscard]] PlanCopyProblem problemOf(const PlanData& data, const PlanCopy& copy);

/// What makes the new plan: its areas and measures under new identities, a Continued succession for each, the old
/// plan's last day, and indicators and mandates that answer for the carried ones extended to the new. Follow-ups,
/// results, activities and budgets stay with the old plan. Empty when problemOf() names something.
[[nodiscard]] ChangeSet planCopy(const PlanData& data, const PlanCopy& copy);

} // namespace samordna::domain
