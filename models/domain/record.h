#pragma once

#include "models/base/id.h"

#include <QString>

namespace samordna::domain {

/// What every stored row carries beside its own fields. Rows are never deleted for good: they are withdrawn with a
/// reason.
struct Record
{
    QString county; ///< code of the county that keeps the row, "01" … "25", "99"
    int revision = 0; ///< counts the row's changes; 0 in a row that is not stored yet
    QString withdrawn; ///< why it was withdrawn; empty while it is in force

    [[nodiscard]] bool isWithdrawn() const { return !withdrawn.isEmpty(); }
    friend bool operator==(const Record&, const Record&) = default;
};

/// Text that the program writes and reads itself, and no person: it may be longer than a field that somebody fills in.
struct Document
{
    QString text;

    friend bool operator==(const Document&, const Document&) = default;
};

struct County;
struct Organisation;
struct Plan;
struct Goal;
struct Area;
struct Indicator;
struct Measure;
struct Milestone;
struct FollowUp;
struct Target;
struct Observation;
struct Activity;
struct Mandate;
struct Succession;
struct Series;
struct AgendaItem;
struct ActionPoint;
struct Attachment;
struct CalendarDay;
struct ReportingDay;
struct FrozenPeriod;

using CountyId = base::Id<County>;
using OrganisationId = base::Id<Organisation>;
using PlanId = base::Id<Plan>;
using GoalId = base::Id<Goal>;
using AreaId = base::Id<Area>;
using IndicatorId = base::Id<Indicator>;
using MeasureId = base::Id<Measure>;
using MilestoneId = base::Id<Milestone>;
using FollowUpId = base::Id<FollowUp>;
using TargetId = base::Id<Target>;
using ObservationId = base::Id<Observation>;
using ActivityId = base::Id<Activity>;
using MandateId = base::Id<Mandate>;
using SuccessionId = base::Id<Succession>;
using SeriesId = base::Id<Series>;
using AgendaItemId = base::Id<AgendaItem>;
using ActionPointId = base::Id<ActionPoint>;
using AttachmentId = base::Id<Attachment>;
using CalendarDayId = base::Id<CalendarDay>;
using ReportingDayId = base::Id<ReportingDay>;
using FrozenPeriodId = base::Id<FrozenPeriod>;

} // namespace samordna::domain
