#pragma once

#include "models/domain/plandata.h"

namespace samordna::domain {

/// A measure of another plan that a measure comes from or became.
struct Relative
{
    MeasureId measure;
    SuccessionKind kind = SuccessionKind::Continued;
    QString note; ///< why

    friend bool operator==(const Relative&, const Relative&) = default;
};

/// The measures that \a measure comes from, nearest plan only, in the order of \a data.
[[nodiscard]] QList<Relative> predecessors(const PlanData& data, const MeasureId& measure);

/// What became of \a measure. An ended one has one entry with a null id.
[[nodiscard]] QList<Relative> successors(const PlanData& data, const MeasureId& measure);

/// Every measure that \a measure comes from, through all plans, nearest first and each once. Ends also in a file that
/// holds a circle.
[[nodiscard]] QList<MeasureId> ancestors(const PlanData& data, const MeasureId& measure);

} // namespace samordna::domain
