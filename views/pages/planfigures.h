#pragma once

#include "models/items/measurefigures.h"
#include "models/progress/planprogress.h"

namespace samordna::views {

/// Activities per measure; one that is not there has none.
using ActivitiesPerMeasure = QHash<domain::MeasureId, int>;

/// What lists show and filter by, of what was counted. Without \a activities nobody knows who has none.
[[nodiscard]] items::MeasureFigures figuresOf(
    const progress::PlanProgress& progress, const std::optional<ActivitiesPerMeasure>& activities = {});

/// How many activities of \a period each measure has, held or planned: neither cancelled nor withdrawn, ended or to end
/// within it. Reads what is kept per day; still not for the GUI thread.
[[nodiscard]] base::Result<ActivitiesPerMeasure> activitiesOf(
    const storage::Reader& reader, const domain::Period& period);

} // namespace samordna::views
