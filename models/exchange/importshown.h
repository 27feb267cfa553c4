#pragma once

#include "models/domain/plandata.h"
#include "models/progress/measureprogress.h"

#include <QHash>
#include <QStringList>

namespace samordna::exchange {

/// What our own tables show of a row, by "entity.field", without double spaces; several where a table and a panel
/// differ.
using ShownTexts = QHash<QString, QStringList>;

/// \a figures: its degree, per cent and signal, which the table shows also where no follow-up states them.
[[nodiscard]] ShownTexts shownTexts(
    const domain::Measure& measure, const domain::PlanData& data, const progress::MeasureProgress& figures);
[[nodiscard]] ShownTexts shownTexts(const domain::Activity& activity, const domain::PlanData& data);

/// "Stadshuset, Lund": the place, and the municipality by its short name.
[[nodiscard]] QString shownPlace(const domain::Activity& activity);

} // namespace samordna::exchange
