#pragma once

#include "models/domain/plandata.h"

namespace samordna::items {

/// A measure to begin with: last in its area, led by the county administrative board. Not stored.
[[nodiscard]] domain::Measure newMeasure(
    const domain::PlanData& data, const domain::AreaId& area, const QString& title);
/// The same, under another measure. A null id when there is no such parent.
[[nodiscard]] domain::Measure newSubMeasure(
    const domain::PlanData& data, const domain::MeasureId& parent, const QString& title);

} // namespace samordna::items
