#pragma once

#include "models/base/result.h"
#include "models/domain/period.h"
#include "models/progress/masking.h"
#include "models/storage/personcounts.h"

#include <QHash>

#include <array>

namespace samordna::storage {
class Reader;
}

namespace samordna::progress {

/// How the counts of participants of one activity, or of all, stand in what leaves the program.
struct ParticipantMarks
{
    std::array<Mark, 4> groups{}; ///< women, men, other, unknown
    Mark total = Mark::Shown;

    [[nodiscard]] bool isAnyMasked() const;
    friend bool operator==(const ParticipantMarks&, const ParticipantMarks&) = default;
};

/// The marks of a file's activities.
struct ActivityMasks
{
    int limit = 0;
    QHash<domain::ActivityId, ParticipantMarks> activities; ///< only those with something masked
    ParticipantMarks sums; ///< of the period's activities held

    [[nodiscard]] ParticipantMarks of(const domain::ActivityId& id) const { return activities.value(id); }
};

enum class MaskScope {
    Period, ///< the activities of the period
    Everything ///< those of other periods too, each masked as in a delivery of its own period of the same kind
};

/// Who took part in the activities of a period, by group, with a total for each activity and sums for the period: all
/// of them are told somewhere (in a delivery, a workbook or a report), so they are masked together and alike in each.
/// The sums are of those held (storage::ActivityCounts); an activity that is cancelled, withdrawn or still to come is
/// in no sum but its own. A null \a period: calendar years. \a today decides as-of. Nothing is masked for a \a limit of
/// 0. Seconds for a million activities.
[[nodiscard]] base::Result<ActivityMasks> activityMasks(const storage::Reader& reader, const domain::Period& period,
    int limit, QDate today, MaskScope scope = MaskScope::Period);

/// The rule itself: \a counts in a fixed order; those of one period stand under one number in \a periods (0 is the one
/// whose sums are wanted).
[[nodiscard]] ActivityMasks activityMasks(
    const std::vector<storage::PersonCounts>& counts, const std::vector<int>& periods, int limit);

} // namespace samordna::progress
