#include "models/progress/planprogress.h"
#include "models/storage/reader.h"

namespace samordna::progress {

base::Result<PlanProgress> planProgress(
    const storage::Reader& reader, const domain::PlanData& data, const domain::Period& period, QDate today)
{
    const auto held = reader.heldActivities(period.asOf(today));
    if (!held) {
        return held.error();
    }
    const auto heldBefore = reader.heldActivities(period.previous().asOf(today));
    if (!heldBefore) {
        return heldBefore.error();
    }
    return planProgress(data, *held, *heldBefore, period, today);
}

} // namespace samordna::progress
