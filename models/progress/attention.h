#pragma once

#include "models/progress/planprogress.h"

namespace samordna::progress {

/// What needs somebody now, most pressing first.
enum class AttentionKind { Late, FollowUpMissing, FollowUpStale, DueSoon, ObservationMissing, ActivitiesWithoutResult };

struct Attention
{
    AttentionKind kind = AttentionKind::Late;
    domain::MeasureId measure; ///< for the kinds about a measure
    domain::IndicatorId indicator; ///< for ObservationMissing
    QDate due; ///< null when there is none
    int days = 0; ///< late by, or left
    int count = 0; ///< for ActivitiesWithoutResult

    friend bool operator==(const Attention&, const Attention&) = default;
};

[[nodiscard]] QList<Attention> attention(
    const domain::PlanData& data, const PlanProgress& progress, int activitiesWithoutResult);

} // namespace samordna::progress
