#pragma once

#include "models/domain/measure.h"

#include <QSet>

#include <vector>

namespace samordna::domain {

/// Which of the places lie on a ring: they lead back to themselves over at least one other. \a next holds for each
/// place where it leads to, by index. Linear in the places and the ways between them.
[[nodiscard]] std::vector<bool> onRings(const std::vector<std::vector<int>>& next);

/// The measures that lead back to themselves over others, in either of two ways.
struct MeasureRings
{
    QSet<MeasureId> ownParts; ///< would be parts of themselves, by Measure::parent
    QSet<MeasureId> waiting; ///< would wait for themselves, by Measure::after; nobody waits through what is withdrawn
};

/// Linear in the measures and what they refer to; what is not among them is passed over.
[[nodiscard]] MeasureRings ringsAmong(const QList<Measure>& measures);

} // namespace samordna::domain
