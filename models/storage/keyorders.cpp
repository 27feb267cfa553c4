#include "models/storage/keyorders.h"

#include "models/storage/activityclauses.h"
#include "models/storage/sqlitehandle.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

constexpr quint8 kUnwanted = 255;

/// A mark per key of an order. Keys that Samordna gave are dense, and then a mark is found by its place; a file may
/// come from elsewhere, and whatever its keys are, they cost no more memory than there are rows.
class Marks
{
public:
    explicit Marks(const KeyOrders::Keys& order)
    {
        if (order.empty()) {
            return;
        }
        const auto [lowest, highest] = std::minmax_element(order.begin(), order.end());
        m_isDense = *lowest >= 0 && *highest < static_cast<qint64>(order.size()) * kSparsest + kAlwaysDense;
        if (m_isDense) {
            m_byPlace.resize(static_cast<size_t>(*highest) + 1);
            return;
        }
        for (const qint64 key : order) {
            m_byKey.emplace(key, quint8(0));
        }
    }

    /// Null when the key is not in the order.
    [[nodiscard]] quint8* at(qint64 key)
    {
        if (m_isDense) {
            return key >= 0 && key < static_cast<qint64>(m_byPlace.size()) ? &m_byPlace[static_cast<size_t>(key)]
                                                                           : nullptr;
        }
        const auto found = m_byKey.find(key);
        return found == m_byKey.end() ? nullptr : &found->second;
    }

private:
    static constexpr qint64 kSparsest = 16;
    static constexpr qint64 kAlwaysDense = 1'000'000;

    bool m_isDense = false;
    std::vector<quint8> m_byPlace;
    std::unordered_map<qint64, quint8> m_byKey;
};

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
    Marks marks(order);
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
