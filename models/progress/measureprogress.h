#pragma once

#include "models/progress/planprogress.h"

namespace samordna::progress {

/// What a measure's progress is counted from, at one day.
struct Evidence
{
    const domain::PlanData& data; ///< borrowed
    const QHash<domain::MeasureId, int>& held; ///< activities held at or before as-of
    QDate asOf;
    domain::Period period; ///< the one that is followed up
};

/// Everything about one measure (progress.md). Sub-measures are counted in turn.
[[nodiscard]] MeasureProgress measureProgress(const domain::Measure& measure, const Evidence& evidence);

/// Why the measure is left out of every roll-up; nothing when it counts or only lacks a figure.
[[nodiscard]] std::optional<Exclusion> exclusion(const domain::Measure& measure);

/// True when what was said for \a period is stale at \a asOf: it ended before the start of the
/// previous period of the same kind.
[[nodiscard]] bool isStale(const domain::Period& period, QDate asOf);

/// "3.2 Rutin för upptäckt" with its value and weight.
[[nodiscard]] Term termOf(const domain::Measure& measure, const std::optional<double>& value);
/// By number, so that the order in which rows were read changes nothing, not even the last bit of a
/// sum.
void sortByNumber(QList<Term>& terms);

/// Σ weight · value / Σ weight over terms that have a value; nothing when there is no weight.
[[nodiscard]] std::optional<double> weighted(const QList<Term>& terms);

} // namespace samordna::progress
