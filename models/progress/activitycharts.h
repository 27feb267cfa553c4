#pragma once

#include "models/progress/chart.h"
#include "models/storage/chartqueries.h"

namespace samordna::progress {

/// Those who took part, by sex, beside the same span a year before. Nothing filled in is a gap.
[[nodiscard]] Chart participantsBySex(const storage::SpanTotals& now, const storage::SpanTotals& before);

/// Hours and cost of the activities by the month they began, beside the year before. Both lists hold the same months. A
/// month without activities has 0; one whose activities have nothing filled in has a gap.
[[nodiscard]] Chart hoursPerMonth(const QList<storage::SpanTotals>& now, const QList<storage::SpanTotals>& before);
[[nodiscard]] Chart costPerMonth(const QList<storage::SpanTotals>& now, const QList<storage::SpanTotals>& before);

/// The weeks (ISO 8601) of the week year that \a day lies in, Monday to Sunday; 52 or 53.
[[nodiscard]] QList<domain::Period> weeksOf(QDate day);
/// Activities by the week they began in; four rows of 13 weeks, a 53rd at the end. \a weeks as from weeksOf().
[[nodiscard]] Chart activitiesByWeek(const QList<storage::SpanTotals>& weeks);

/// The same span a year earlier, for comparing: 29 February becomes 28.
[[nodiscard]] domain::Period yearBefore(const domain::Period& period);

} // namespace samordna::progress
