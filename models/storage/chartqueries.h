#pragma once

#include "models/domain/period.h"

#include <optional>

namespace samordna::storage {

/// What the activities of a span (domain::belongsTo()) add up to; neither the cancelled nor the withdrawn ones. A sum
/// is nothing when no activity that counts has it filled in, which is not 0.
struct SpanTotals
{
    domain::Period span;
    qint64 activities = 0; ///< also those still to come
    qint64 held = 0; ///< ended at or before as-of
    // Of those held:
    std::optional<qint64> women;
    std::optional<qint64> men;
    std::optional<qint64> other;
    std::optional<qint64> unknown;
    qint64 withoutParticipants = 0; ///< activities in which no group is filled in
    std::optional<double> hours;
    std::optional<double> cost; ///< SEK

    friend bool operator==(const SpanTotals&, const SpanTotals&) = default;
};

/// What Reader::spanTotals() asks, with the span's first and last day and as-of: named so that a test can read its
/// plan.
extern const char* const kSpanTotalsSql;

} // namespace samordna::storage
