#include "models/storage/keyorders.h"

#include "models/storage/activityclauses.h"
#include "models/storage/bykey.h"
#include "models/storage/sqlitehandle.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

constexpr quint8 kUnwanted = 255;

} // namespace

base::Result<const KeyOrders::Keys*> KeyOrders::inOrder(const Connection& connection, ActivityOrder order)
{
    const auto isChanged = m_seen.isChanged(connection);
    if (!isChanged) {
        return isChanged.error();
    }
    if (*isChanged) {
        m_isRead = {};
    }
    const auto index = static_cast<size_t>(order);
    if (!m_isRead.at(index)) {
        const QString sql = u"SELECT key FROM activity ORDER BY "_s + orderBy(order, Qt::AscendingOrder);
        auto keys = wholeNumbers(connection.handle(), sql.toUtf8(), {});
        if (!keys) {
            return keys.error();
        }
        m_orders.at(index) = *std::move(keys);
        m_isRead.at(index) = true;
    }
    return &m_orders.at(index);
}

std::vector<RowKey> intersected(const KeyOrders::Keys& order, Qt::SortOrder direction,
    const std::vector<KeyOrders::Keys>& wanted, const KeyOrders::Keys& unwanted)
{
    ByKey<quint8> marks(order);
    quint8 found = 0;
    for (const KeyOrders::Keys& keys : wanted) {
        // A row's mark counts the sets it was found in, in their order; only one that is in all of them reaches the
        // last count.
        for (const qint64 key : keys) {
            if (quint8* mark = marks.at(key); mark && *mark == found) {
                ++*mark;
            }
        }
        ++found;
    }
    for (const qint64 key : unwanted) {
        if (quint8* mark = marks.at(key)) {
            *mark = kUnwanted;
        }
    }
    std::vector<RowKey> answer;
    answer.reserve(wanted.empty() ? order.size() : wanted.back().size());
    for (const qint64 key : order) {
        if (*marks.at(key) == found) {
            answer.push_back({key});
        }
    }
    if (direction == Qt::DescendingOrder) {
        std::reverse(answer.begin(), answer.end());
    }
    return answer;
}

} // namespace samordna::storage
