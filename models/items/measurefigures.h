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
    bool isStated = false; ///< the degree is a person's, not derived from the progress
    bool runs = false; ///< a continuous one whose latest follow-up says that it runs
    std::optional<int> activities = {}; ///< of the period, held or planned; nothing: not counted

    friend bool operator==(const MeasureFigure&, const MeasureFigure&) = default;
};

struct MeasureFigures
{
    QHash<domain::MeasureId, MeasureFigure> measures;
    QHash<domain::AreaId, std::optional<double>> areas;
    QHash<domain::OrganisationId, std::optional<double>> organisations; ///< by lead; a null id: nobody leads

    friend bool operator==(const MeasureFigures&, const MeasureFigures&) = default;
};

} // namespace samordna::items
