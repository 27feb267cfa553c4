#pragma once

#include "models/domain/measure.h"

#include <QHash>

#include <optional>

namespace samordna::items {

/// What the measures' tree shows of a measure beside its own fields. Counted elsewhere; the tree
/// only shows it.
struct MeasureFigure
{
    std::optional<double> percent; ///< nothing: no figure, which is not 0
    domain::Degree degree = domain::Degree::NotStarted;
    domain::Signal signal = domain::Signal::Green;
    bool late = false;
    bool lacksFollowUp = false; ///< missing or stale

    friend bool operator==(const MeasureFigure&, const MeasureFigure&) = default;
};

struct MeasureFigures
{
    QHash<domain::MeasureId, MeasureFigure> measures;
    QHash<domain::AreaId, std::optional<double>> areas;

    friend bool operator==(const MeasureFigures&, const MeasureFigures&) = default;
};

} // namespace samordna::items
