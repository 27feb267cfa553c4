#pragma once

#include "models/base/result.h"
#include "models/progress/change.h"
#include "models/progress/measureprogress.h"
#include "models/progress/shares.h"

namespace samordna::storage {
class Reader;
}

namespace samordna::progress {

/// Measures that are looked at together, at one day. RollUp says how the figure is counted.
struct GroupProgress
{
    Figure figure;
    DegreeShares shares; ///< over the counted measures and those without a figure
    Change change; ///< since the end of the period before

    friend bool operator==(const GroupProgress&, const GroupProgress&) = default;
};

struct AreaProgress : GroupProgress
{
    domain::AreaId area;
    friend bool operator==(const AreaProgress&, const AreaProgress&) = default;
};

/// The measures that an organisation leads; a null id: those that nobody leads.
struct OrganisationProgress : GroupProgress
{
    domain::OrganisationId organisation;
    friend bool operator==(const OrganisationProgress&, const OrganisationProgress&) = default;
};

/// The measures that serve a goal of the strategy: by the measure's own goals, or its area's where it has none. A
/// measure with two goals counts under both. A null id: those that serve none.
struct GoalProgress : GroupProgress
{
    domain::GoalId goal;
    friend bool operator==(const GoalProgress&, const GoalProgress&) = default;
};

/// Where the whole plan stands at the end of a period, or today if that is earlier.
struct PlanProgress : GroupProgress
{
    domain::Period period;
    QDate asOf;
    int inTime = 0; ///< not late, of those with a due date; roll-ups' exclusions are not among them
    int withDue = 0;
    int late = 0;
    QList<AreaProgress> areas; ///< all of the plans in force, by number
    QList<OrganisationProgress> organisations; ///< that lead a measure which applies, in Swedish order; nobody last
    QList<GoalProgress> goals; ///< that a measure which applies serves, by number; none last
    QHash<domain::MeasureId, MeasureProgress>
        measures; ///< withdrawn ones and those of other plans too; they count in nothing

    friend bool operator==(const PlanProgress&, const PlanProgress&) = default;
};

/// Pure: the same data, counts and days give the same figures, whatever the order of the rows. \a held and
/// \a heldBefore: activities held per measure at as-of, and at the end of the period before (progress.md). \a today
/// decides as-of: 2026-T3 is counted at 2026-12-31, or today until then; a period that has not begun, at today.
/// \a data is a file's whole: only measures of plans that are in force at as-of count (domain::inForce()), and the
/// period before is counted by the plans of its own end.
[[nodiscard]] PlanProgress planProgress(const domain::PlanData& data, const QHash<domain::MeasureId, int>& held,
    const QHash<domain::MeasureId, int>& heldBefore, const domain::Period& period, QDate today);

/// The same, with the counts read from a file or a snapshot.
[[nodiscard]] base::Result<PlanProgress> planProgress(
    const storage::Reader& reader, const domain::PlanData& data, const domain::Period& period, QDate today);

/// The yearly account of förordning (2021:995): 1 March of the year after, moved to the next
/// working day.
[[nodiscard]] QDate nextYearlyAccount(QDate today);

} // namespace samordna::progress
