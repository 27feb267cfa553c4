#pragma once

#include "models/domain/indicator.h"
#include "models/domain/mandate.h"
#include "models/domain/measure.h"
#include "models/domain/meeting.h"
#include "models/domain/organisation.h"
#include "models/domain/plan.h"
#include "models/domain/series.h"
#include "models/domain/succession.h"
#include "models/domain/yearday.h"

#include <type_traits>

namespace samordna::domain {

/// The bounded sets of a county's file, read together: what the pages, the figures and the reports stand on. Activities
/// are not here, since they can be a million. Withdrawn rows are included; measures are ordered by number as people
/// count (1.2 before 1.10).
struct PlanData
{
    County county;
    QList<Plan> plans;
    QList<Goal> goals;
    QList<Area> areas; ///< by number
    QList<Organisation> organisations; ///< by name, Swedish order
    QList<Indicator> indicators;
    QList<Measure> measures;
    QList<Milestone> milestones; ///< by due date
    QList<FollowUp> followUps; ///< by end of period
    QList<Target> targets;
    QList<Observation> observations;
    QList<Mandate> mandates; ///< by deadline, those without one last
    QList<Succession> successions;
    QList<Series> series; ///< by first day
    QList<ActionPoint> actionPoints; ///< by due date, those without one last
    QList<CalendarDay> calendarDays; ///< by day
    QList<ReportingDay> reportingDays; ///< by month and day

    friend bool operator==(const PlanData&, const PlanData&) = default;
};

/// Whether an entity's rows are bounded and stand in PlanData; those of the others are asked for.
template <class E>
inline constexpr bool kIsInPlanData =
    !std::is_same_v<E,
        Activity> && !std::is_same_v<E, AgendaItem> && !std::is_same_v<E, Attachment> && !std::is_same_v<E, FrozenPeriod>;

/// Puts the sets into the order that is promised above; equal rows keep the one they have.
void putInOrder(PlanData& data);

/// The row with \a id, or null. Linear: the sets are small.
template <class Entity>
[[nodiscard]] const Entity* find(const QList<Entity>& rows, const base::Id<Entity>& id)
{
    const auto at = std::find_if(rows.cbegin(), rows.cend(), [&](const Entity& row) { return row.id == id; });
    return at == rows.cend() ? nullptr : &*at;
}

} // namespace samordna::domain
