#include "models/storage/activityclauses.h"
#include "models/storage/keygroups.h"
#include "models/storage/keyorders.h"
#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

std::vector<RowKey> rowKeys(const std::vector<qint64>& keys)
{
    std::vector<RowKey> converted;
    converted.reserve(keys.size());
    std::transform(keys.begin(), keys.end(), std::back_inserter(converted), [](qint64 key) { return RowKey{key}; });
    return converted;
}

} // namespace

base::Result<std::vector<RowKey>> Reader::activityKeys(const ActivityQuery& query) const
{
    const auto order = m_orders->inOrder(*m_connection, query.order);
    if (!order) {
        return order.error();
    }
    std::vector<KeyOrders::Keys> wanted;
    for (const Clause& clause : clausesOf(query)) {
        auto keys = wholeNumbers(m_connection->handle(), clause.sql.toUtf8(), clause.values);
        if (!keys) {
            return keys.error();
        }
        wanted.push_back(*std::move(keys));
    }
    base::Result<KeyOrders::Keys> unwanted = KeyOrders::Keys();
    if (query.withdrawn == WithdrawnRows::Hidden) {
        unwanted = wholeNumbers(m_connection->handle(), "SELECT key FROM activity WHERE withdrawn <> ''", {});
    }
    return unwanted ? base::Result(intersected(**order, query.direction, wanted, *unwanted)) : unwanted.error();
}

base::Result<std::vector<RowKey>> Reader::firstActivityKeys(const ActivityQuery& query, int limit) const
{
    QString sql = u"SELECT key FROM activity WHERE "_s
        + (query.withdrawn == WithdrawnRows::Hidden ? u"withdrawn = ''"_s : u"1"_s);
    QVariantList values;
    for (const Clause& clause : clausesOf(query)) {
        sql += u" AND key IN ("_s + clause.sql + u')';
        values += clause.values;
    }
    sql += u" ORDER BY "_s + orderBy(query.order, query.direction) + u" LIMIT "_s + QString::number(limit);
    const auto keys = wholeNumbers(m_connection->handle(), sql.toUtf8(), values);
    return keys ? base::Result(rowKeys(*keys)) : keys.error();
}

base::Result<std::vector<ActivityGroup>> Reader::activityGroups(
    ActivityGrouping grouping, std::span<const RowKey> keys) const
{
    return m_groups->parted(*m_connection, grouping, keys);
}

base::Result<std::vector<ActivityRow>> Reader::activityRows(std::span<const RowKey> keys) const
{
    Statement statement(*m_connection,
        u"SELECT id, kind, title, start, start_time, \"end\", place, municipality,"
        " (SELECT name FROM organisation WHERE key = t.organiser),"
        " (SELECT name_en FROM organisation WHERE key = t.organiser),"
        " (SELECT group_concat(number, ', ') FROM (SELECT m.number FROM activity_measures AS l JOIN measure AS m ON "
        "m.key = l.value"
        " WHERE l.owner = t.key ORDER BY l.position)),"
        " coalesce(women, 0) + coalesce(men, 0) + coalesce(other, 0) + coalesce(\"unknown\", 0),"
        " women IS NULL AND men IS NULL AND other IS NULL AND \"unknown\" IS NULL,"
        " hours, cost, result, cancelled, withdrawn <> '' FROM activity AS t WHERE key = ?"_s);
    std::vector<ActivityRow> rows;
    rows.reserve(keys.size());
    for (const RowKey key : keys) {
        statement.bind(0, key.value);
        if (const auto read = statement.execute(); !read) {
            return read.error();
        }
        if (!statement.next()) {
            continue;
        }
        ActivityRow row;
        row.id = domain::ActivityId::fromText(statement.value(0).toString());
        row.kind =
            domain::fromCode<domain::ActivityKind>(statement.value(1).toString()).value_or(domain::ActivityKind::Other);
        row.title = statement.value(2).toString();
        row.start = QDate::fromString(statement.value(3).toString(), Qt::ISODate);
        row.startTime = QTime::fromString(statement.value(4).toString(), u"HH:mm"_s);
        row.end = QDate::fromString(statement.value(5).toString(), Qt::ISODate);
        row.place = statement.value(6).toString();
        row.municipality = statement.value(7).toString();
        row.organiser = statement.value(8).toString();
        row.organiserEn = statement.value(9).toString();
        row.measures = statement.value(10).toString();
        row.participants = statement.value(12).toInt() != 0 ? std::nullopt : std::optional(statement.value(11).toInt());
        row.hours = statement.value(13).isNull() ? std::nullopt : std::optional(statement.value(13).toDouble());
        row.cost = statement.value(14).isNull() ? std::nullopt : std::optional(statement.value(14).toDouble());
        row.result = statement.value(15).toString();
        row.cancelled = statement.value(16).toInt() != 0;
        row.withdrawn = statement.value(17).toInt() != 0;
        rows.push_back(std::move(row));
    }
    return rows;
}

base::Result<std::optional<RowKey>> Reader::activityKey(const domain::ActivityId& id) const
{
    const auto keys = wholeNumbers(m_connection->handle(), "SELECT key FROM activity WHERE id = ?", {id.text()});
    if (!keys) {
        return keys.error();
    }
    return keys->empty() ? std::nullopt : std::optional(RowKey{keys->front()});
}

base::Result<qint64> Reader::activityCount() const
{
    const auto count = m_connection->value(u"SELECT count(*) FROM activity"_s);
    return count ? base::Result(count->toLongLong()) : count.error();
}

} // namespace samordna::storage
