#pragma once

#include "models/base/result.h"
#include "models/progress/planprogress.h"
#include "models/storage/activityquery.h"

namespace samordna::progress {

/// A period as it was known at one time: the rows and counts, and the figures they give. What is frozen, and what is
/// compared.
struct PeriodView
{
    domain::Period period;
    QDate asOf; ///< the day the figures are counted at
    domain::PlanData data;
    QHash<domain::MeasureId, int> held; ///< activities held per measure at as-of
    QHash<domain::MeasureId, int> heldBefore; ///< and at the end of the period before
    storage::ActivityTotals totals; ///< of the period's activities
    PlanProgress progress;
};

/// \a period as the file knows it now.
[[nodiscard]] base::Result<PeriodView> periodNow(
    const storage::Reader& reader, const domain::Period& period, QDate today);

/// \a period as the file knew it at the end of \a day (local time), with the figures counted at that day if it lies
/// before the period's end. Nothing when the file held nothing then. Reads the history back (Reader::knownAt()).
[[nodiscard]] base::Result<std::optional<PeriodView>> periodThen(
    const storage::Reader& reader, const domain::Period& period, QDate day);

/// Counts the figures of a view from its rows and counts. A day of \a asOf gives the same as the day it was today.
void count(PeriodView& view);

} // namespace samordna::progress
