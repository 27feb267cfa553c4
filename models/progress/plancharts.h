#pragma once

#include "models/progress/chart.h"
#include "models/progress/planprogress.h"

namespace samordna::progress {

/// Shares of the degrees at the end of each period. \a periods: oldest first, of one kind.
[[nodiscard]] Chart degreeOverPeriods(const QList<PlanProgress>& periods);

/// Measures by the month they are due in, of the year that the period ends in: done, late and still to come at as-of.
/// What is late from earlier years stands in a month of its own before January. Measures that are left out of the
/// roll-up are left out here.
[[nodiscard]] Chart dueByMonth(const domain::PlanData& data, const PlanProgress& progress);

/// The plan's figure against what was to be expected by working days (progress.md, "Pace"), month by month.
/// \a months: as-of each month's end; those after \a today have an expectation only. Expected is the weighted mean over
/// the measures of the roll-up that have a start and a due date, and stands beside the figure of the whole plan.
[[nodiscard]] Chart burnUp(const domain::PlanData& data, const QList<PlanProgress>& months, QDate today);

/// What the follow-ups of periods begun by \a asOf say was spent, against the measures' budgets, per area. A cost for a
/// period that lies within another with a cost of the same measure is part of that one and not added. Activities' costs
/// are another source and are not added either.
[[nodiscard]] Chart budgetByArea(const domain::PlanData& data, QDate asOf);

} // namespace samordna::progress
