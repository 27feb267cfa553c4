#pragma once

#include "models/domain/activity.h"
#include "models/domain/period.h"

namespace samordna::domain {

/// An activity belongs to the period in which it ends; one of a single day ends on it. The source is the rule for a
/// measure's progress, by which an activity is held when it has ended at or before as-of (progress.md): what is held by
/// the end of a period is then what was held by the end of the one before and what belongs to it, and the figures of
/// tertials add up to those of their year. The queries of models/storage say the same by the column "end".
[[nodiscard]] inline bool belongsTo(const Activity& activity, const Period& period)
{
    return period.contains(activity.end);
}

} // namespace samordna::domain
