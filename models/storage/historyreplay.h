#pragma once

#include "models/domain/activity.h"
#include "models/domain/plandata.h"

#include <QHash>

#include <optional>

namespace samordna::storage {

/// An activity that was changed after the moment; nothing where there was, or is, none.
struct ActivityThenAndNow
{
    std::optional<domain::Activity> then;
    std::optional<domain::Activity> now;
};

/// What a file held when a line of its history was the newest. Made by Reader::knownAt(), which walks the history
/// backwards from now: each line tells what was there before it, row by row and field by field, so that no copies of
/// old states have to be kept. The bounded sets are given whole; of the activities, of which there can be a million,
/// only what differs from now.
struct KnownThen
{
    qint64 line = 0; ///< 0: before the first, when nothing was there
    domain::PlanData data;
    QHash<domain::ActivityId, ActivityThenAndNow> activities; ///< those changed since
    bool onlyThese = false; ///< the file's other activities were not there yet: they were loaded all at once
};

} // namespace samordna::storage
