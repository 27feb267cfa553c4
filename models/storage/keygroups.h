#pragma once

#include "models/storage/activityquery.h"
#include "models/storage/bykey.h"
#include "models/storage/connection.h"
#include "models/storage/seenchanges.h"

#include <QStringList>

#include <span>
#include <vector>

namespace samordna::storage {

/// Parts keys of activities into groups. What each activity has of the grouping asked for last is kept until the file
/// changes, so that a million keys are parted in some milliseconds; a few are looked up one by one.
class KeyGroups
{
public:
    /// In no order of their own, those without keys left out; the keys of each in the order of \a keys. Keys that are
    /// gone are left out.
    base::Result<std::vector<ActivityGroup>> parted(
        const Connection& connection, ActivityGrouping grouping, std::span<const RowKey> keys);

private:
    /// What rows have: each value once, and by key the place of its value, counted from 1.
    struct Values
    {
        QStringList texts;
        ByKey<int> places;
    };

    static base::Result<Values> valuesOf(
        const Connection& connection, ActivityGrouping grouping, std::span<const RowKey> few);
    static std::vector<ActivityGroup> parted(Values& values, std::span<const RowKey> keys);

    SeenChanges m_seen;
    ActivityGrouping m_grouping = ActivityGrouping::None; ///< that m_values is of
    Values m_values;
};

} // namespace samordna::storage
