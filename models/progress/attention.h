#pragma once

#include "models/progress/planprogress.h"

namespace samordna::storage {
class Reader;
}

namespace samordna::progress {

/// What needs somebody now, most pressing first (progress.md: late, due soon, missing, stale).
enum class AttentionKind {
    Late,
    ActionPointLate, ///< what was promised at an activity is not done, and its day has passed
    FollowUpMissing,
    FollowUpStale,
    DueSoon,
    ObservationMissing, ///< an indicator that is waited for never had a value
    ObservationStale, ///< its latest value belongs to a period before the previous one of the same kind
    TotalsDisagree, ///< a stated total is not the sum of its groups
    ActivitiesWithoutResult
};

struct Attention
{
    AttentionKind kind = AttentionKind::Late;
    domain::MeasureId measure; ///< for the kinds about a measure
    domain::IndicatorId indicator; ///< for the kinds about an indicator
    domain::ActionPointId actionPoint; ///< for ActionPointLate
    domain::ActivityId activity; ///< where it was promised
    domain::Period period; ///< of the value, for ObservationStale and TotalsDisagree
    QDate due; ///< null when there is none
    int days = 0; ///< late by, or left
    int count = 0; ///< for ActivitiesWithoutResult
    bool lacksFollowUp = false; ///< a late measure that nobody has followed up either
    double sum = 0; ///< of the groups, for TotalsDisagree
    double total = 0; ///< as stated

    friend bool operator==(const Attention&, const Attention&) = default;
};

/// How many of each kind. A measure that is late and not followed up is counted in both; the list holds it once.
struct AttentionCounts
{
    int late = 0;
    int dueSoon = 0;
    int followUpMissing = 0;
    int followUpStale = 0;
    int measures = 0; ///< different ones: late, or with a follow-up that is missing or stale
    int observationMissing = 0;
    int observationStale = 0;
    int totalsDisagree = 0; ///< indicator, period and source
    int withoutResult = 0; ///< activities
    int lateActionPoints = 0;

    [[nodiscard]] int activities() const { return withoutResult + lateActionPoints; }
    [[nodiscard]] int indicators() const { return observationMissing + observationStale + totalsDisagree; }
    friend bool operator==(const AttentionCounts&, const AttentionCounts&) = default;
};

/// Those of \a points that are late at \a asOf and were promised at an activity in force. Reads the activity of each
/// late one.
[[nodiscard]] base::Result<QList<domain::ActionPoint>> lateActionPoints(
    const storage::Reader& reader, const QList<domain::ActionPoint>& points, QDate asOf);

/// Measures that are left out of every roll-up, or whose plan is not in force, need nobody. Action points are judged by
/// themselves, since \a file holds no activities: lateActionPoints() asks for these. One pass over each set.
[[nodiscard]] QList<Attention> attention(
    const domain::PlanData& file, const PlanProgress& progress, int activitiesWithoutResult);

/// From the same data, in one pass; \a list as attention() gave it for them.
[[nodiscard]] AttentionCounts attentionCounts(const QList<Attention>& list, const PlanProgress& progress);

} // namespace samordna::progress
