#pragma once

#include "models/storage/activityquery.h"
#include "models/storage/connection.h"
#include "models/storage/seenchanges.h"

#include <array>
#include <vector>

namespace samordna::storage {

/// All activities' keys in each order that was asked for, kept until the file changes: a filter then only has to say
/// which of them belong to the answer, which for a million takes a few milliseconds.
class KeyOrders
{
public:
    using Keys = std::vector<qint64>;

    /// Ascending; equal ones by key.
    base::Result<const Keys*> inOrder(const Connection& connection, ActivityOrder order);

private:
    std::array<Keys, 4> m_orders;
    std::array<bool, 4> m_isRead{};
    SeenChanges m_seen;
};

/// The keys of \a order that are in all of \a wanted and not in \a unwanted.
[[nodiscard]] std::vector<RowKey> intersected(const KeyOrders::Keys& order, Qt::SortOrder direction,
    const std::vector<KeyOrders::Keys>& wanted, const KeyOrders::Keys& unwanted);

} // namespace samordna::storage
