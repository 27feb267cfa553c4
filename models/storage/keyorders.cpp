#include "models/storage/keyorders.h"

#include "models/storage/sqlitehandle.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

QByteArray orderSql(ActivityOrder order)
{
    switch (order) {
    case ActivityOrder::Start: return "SELECT key FROM activity ORDER BY start, key";
    case ActivityOrder::Title: return "SELECT key FROM activity ORDER BY title COLLATE SWEDISH, key";
    case ActivityOrder::Kind: return "SELECT key FROM activity ORDER BY kind, start, key";
    case ActivityOrder::Participants:
        return "SELECT key FROM activity ORDER BY coalesce(women, 0) + coalesce(men, 0) + coalesce(other, 0)"
               " + coalesce(\"unknown\", 0), key";
    }
    return {};
}

} // namespace

base::Result<const KeyOrders::Keys*> KeyOrders::inOrder(const Connection& connection, ActivityOrder order)
{
    const auto others = connection.value(u"PRAGMA data_version"_s);
    if (!others) {
        return others.error();
    }
    if (m_otherChanges != others->toLongLong() || m_ownChanges != totalChanges(connection.handle())) {
        m_isRead = {};
        m_otherChanges = others->toLongLong();
        m_ownChanges = totalChanges(connection.handle());
    }
    const auto index = static_cast<size_t>(order);
    if (!m_isRead.at(index)) {
        auto keys = wholeNumbers(connection.handle(), orderSql(order), {});
        if (!keys) {
            return keys.error();
        }
        m_orders.at(index) = *std::move(keys);
        m_isRead.at(index) = true;
    }
    return &m_orders.at(index);
}

std::vector<RowKey> intersected(
    const KeyOrders::Keys& order, Qt::SortOrder direction, const std::vector<KeyOrders::Keys>& wanted, const KeyOrders::Keys& unwanted)
{
    const qint64 highest = order.empty() ? 0 : *std::max_element(order.begin(), order.end());
    constexpr quint8 kUnwanted = 255;
    // A row's mark counts the sets it was found in, in their order; only one that is in all of them reaches the last count.
    std::vector<quint8> marks(static_cast<size_t>(highest) + 1, 0);
    quint8 found = 0;
    for (const KeyOrders::Keys& keys : wanted) {
        for (const qint64 key : keys) {
            if (key <= highest && marks[static_cast<size_t>(key)] == found) {
                ++marks[static_cast<size_t>(key)];
            }
        }
        ++found;
    }
    for (const qint64 key : unwanted) {
        marks[static_cast<size_t>(std::min(key, highest))] = kUnwanted;
    }
    std::vector<RowKey> answer;
    answer.reserve(wanted.empty() ? order.size() : wanted.back().size());
    for (const qint64 key : order) {
        if (marks[static_cast<size_t>(key)] == found) {
            answer.push_back({key});
        }
    }
    if (direction == Qt::DescendingOrder) {
        std::reverse(answer.begin(), answer.end());
    }
    return answer;
}

} // namespace samordna::storage
