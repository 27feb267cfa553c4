#pragma once

#include "models/domain/plandata.h"
#include "models/progress/masking.h"

#include <QHash>

namespace samordna::progress {

/// Whether an indicator counts persons: its unit says so, or somebody has stated it by sex. A per cent is no count.
[[nodiscard]] bool countsPersons(const domain::Indicator& indicator, const QList<domain::Observation>& observations);

/// The marks of a file's observations.
struct ObservationMasks
{
    int limit = 0;
    QHash<domain::ObservationId, Mark> observations; ///< only those that are masked
    QHash<QString, Mark> totals; ///< only those that are masked; by placeOf()

    [[nodiscard]] Mark of(const domain::ObservationId& id) const { return observations.value(id, Mark::Shown); }
    /// Of the sum of the groups that one source gave for a period, or the total that it stated.
    [[nodiscard]] Mark total(
        const domain::IndicatorId& indicator, const domain::Period& period, const QString& source) const
    {
        return totals.value(placeOf(indicator, period, source), Mark::Shown);
    }
    [[nodiscard]] static QString placeOf(
        const domain::IndicatorId& indicator, const domain::Period& period, const QString& source);
};

/// Each indicator of persons is a table of sex groups and periods: the groups of a period add up to its total, and
/// periods that lie side by side (three tertials) add up to the one that holds them, where their values do. Withdrawn
/// observations are not masked: they are not told. Nothing is masked for a \a limit of 0.
[[nodiscard]] ObservationMasks observationMasks(const domain::PlanData& data, int limit);

} // namespace samordna::progress
