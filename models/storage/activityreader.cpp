#include "models/storage/keyorders.h"
#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// More matches than this are many enough to be found among the newest rows.
constexpr int kDense = 20'000;
/// How many of the first rows are searched, then how many if that was too few: the newest may all be planned and have
/// no result yet.
constexpr std::array kSearched{5'000, 100'000};

/// The keys of measures that are given as one list of ids.
const QString kMeasures = u"(SELECT key FROM measure WHERE id IN (SELECT value FROM json_each(?)))"_s;

/// One part of a query: the keys it lets through, and the values it is asked with.
struct Clause
{
    QString sql; ///< a SELECT of keys
    QVariantList values;
};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The user's words as FTS5 prefixes, all of which must occur. Nothing of FTS5's own syntax gets through.
QString matchExpression(const QString& text)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words;
    for (const QString& word : text.split(notWord, Qt::SkipEmptyParts)) {
        words.append(u'"' + word + u"\"*"_s);
    }
    return words.join(u' ');
}

/// Any number of measures is one value: a statement holds only so many of them.
QString jsonList(const QList<domain::MeasureId>& measures)
{
    QJsonArray list;
    for (const domain::MeasureId& measure : measures) {
        list.append(measure.text());
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Clause textClause(const QString& match)
{
    return {u"SELECT rowid FROM activity_text WHERE activity_text MATCH ?"_s, {match}};
}

QList<Clause> clausesOf(const ActivityQuery& query)
{
    QList<Clause> clauses;
    if (const QString match = matchExpression(query.text); !match.isEmpty()) {
        clauses.append(textClause(match));
    }
    if (query.period) {
        clauses.append({u"SELECT key FROM activity WHERE start BETWEEN ? AND ?"_s,
            {isoDay(query.period->first()), isoDay(query.period->last())}});
    }
    if (query.kind) {
        clauses.append({u"SELECT key FROM activity WHERE kind = ?"_s, {domain::codeText(*query.kind)}});
    }
    if (!query.measure.isNull()) {
        clauses.append({u"SELECT owner FROM activity_measures WHERE value = (SELECT key FROM measure WHERE id = ?)"_s,
            {query.measure.text()}});
    }
    if (query.measures) {
        clauses.append(
            {u"SELECT owner FROM activity_measures WHERE value IN "_s + kMeasures, {jsonList(*query.measures)}});
    }
    if (!query.organisation.isNull()) {
        const QString organisation = u"(SELECT key FROM organisation WHERE id = ?)"_s;
        clauses.append({u"SELECT owner FROM activity_organisations WHERE value = "_s + organisation
                + u" UNION SELECT key FROM activity WHERE organiser = "_s + organisation,
            {query.organisation.text(), query.organisation.text()}});
    }
    if (query.lacksResult) {
        clauses.append(
            {u"SELECT key FROM activity WHERE result = '' AND cancelled = 0 AND withdrawn = '' AND \"end\" <= ?"_s,
                {isoDay(query.today)}});
    }
    return clauses;
}

QString orderBy(const ActivityQuery& query)
{
    const QString direction = query.direction == Qt::DescendingOrder ? u" DESC"_s : QString();
    switch (query.order) {
    case ActivityOrder::Start: return u"start"_s + direction + u", key"_s + direction;
    case ActivityOrder::Title: return u"title COLLATE SWEDISH"_s + direction + u", key"_s + direction;
    case ActivityOrder::Kind: return u"kind"_s + direction + u", start"_s + direction + u", key"_s + direction;
    case ActivityOrder::Participants:
        return u"coalesce(women, 0) + coalesce(men, 0) + coalesce(other, 0) + coalesce(\"unknown\", 0)"_s + direction
            + u", key"_s + direction;
    }
    return {};
}

std::vector<RowKey> rowKeys(const std::vector<qint64>& keys)
{
    std::vector<RowKey> converted;
    converted.reserve(keys.size());
    std::transform(keys.begin(), keys.end(), std::back_inserter(converted), [](qint64 key) { return RowKey{key}; });
    return converted;
}

/// The first keys of a text that very many rows hold: its matches are asked for once (what costs is finding them, not
/// reading them) and looked up among the newest rows. Nothing when there are few matches, or too few there to be sure.
base::Result<std::optional<std::vector<RowKey>>> firstOfDense(
    sqlite3* handle, const ActivityQuery& query, const QString& match, int limit)
{
    using Answer = std::optional<std::vector<RowKey>>;
    auto matches = wholeNumbers(handle, textClause(match).sql.toUtf8(), {match});
    if (!matches) {
        return matches.error();
    }
    if (matches->size() <= kDense) {
        return Answer();
    }
    std::vector<RowKey> first;
    for (const int count : kSearched) {
        const QByteArray sql = "SELECT key FROM activity WHERE withdrawn = '' ORDER BY " + orderBy(query).toUtf8()
            + " LIMIT " + QByteArray::number(count);
        const auto rows = wholeNumbers(handle, sql, {});
        if (!rows) {
            return rows.error();
        }
        first.clear();
        for (const qint64 key : *rows) {
            // FTS5 gives its answer by rowid.
            if (static_cast<int>(first.size()) < limit && std::binary_search(matches->begin(), matches->end(), key)) {
                first.push_back({key});
            }
        }
        if (static_cast<int>(first.size()) == limit) {
            return Answer(first);
        }
    }
    return Answer();
}

/// The linked ones among the first rows, none when that order has no index: half of a million activities may serve the
/// late measures, and to put them in order takes a second.
base::Result<std::vector<RowKey>> firstOfLinked(sqlite3* handle, const ActivityQuery& query, int limit)
{
    if (query.order == ActivityOrder::Participants) {
        return std::vector<RowKey>();
    }
    const bool isShown = query.withdrawn == WithdrawnRows::Shown;
    QString sql = u"SELECT key FROM (SELECT key FROM activity WHERE "_s + (isShown ? u"1"_s : u"withdrawn = ''"_s);
    QVariantList values;
    ActivityQuery others = query;
    if (query.period && query.order == ActivityOrder::Start) {
        sql += u" AND start BETWEEN ? AND ?"_s;
        values = {isoDay(query.period->first()), isoDay(query.period->last())};
        others.period.reset();
    }
    sql += u" ORDER BY "_s + orderBy(query) + u" LIMIT "_s + QString::number(kSearched.front())
        + u") AS first WHERE EXISTS (SELECT 1 FROM activity_measures WHERE owner = first.key AND value IN "_s
        + kMeasures + u')';
    values.append(jsonList(*query.measures));
    others.measures.reset();
    for (const Clause& clause : clausesOf(others)) {
        sql += u" AND key IN ("_s + clause.sql + u')';
        values += clause.values;
    }
    const auto keys = wholeNumbers(handle, (sql + u" LIMIT "_s + QString::number(limit)).toUtf8(), values);
    return keys ? base::Result(rowKeys(*keys)) : keys.error();
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
    if (query.measures) {
        return firstOfLinked(m_connection->handle(), query, limit);
    }
    const QString match = matchExpression(query.text);
    ActivityQuery withoutText = query;
    withoutText.text.clear();
    const bool isTextOnly = clausesOf(withoutText).isEmpty();
    const bool isIndexed = query.order != ActivityOrder::Participants;
    if (!match.isEmpty() && isTextOnly && isIndexed) {
        const auto first = firstOfDense(m_connection->handle(), query, match, limit);
        if (!first) {
            return first.error();
        }
        if (*first) {
            return **first;
        }
    }
    QString sql = u"SELECT key FROM activity WHERE "_s
        + (query.withdrawn == WithdrawnRows::Hidden ? u"withdrawn = ''"_s : u"1"_s);
    QVariantList values;
    for (const Clause& clause : clausesOf(query)) {
        sql += u" AND key IN ("_s + clause.sql + u')';
        values += clause.values;
    }
    sql += u" ORDER BY "_s + orderBy(query) + u" LIMIT "_s + QString::number(limit);
    const auto keys = wholeNumbers(m_connection->handle(), sql.toUtf8(), values);
    return keys ? base::Result(rowKeys(*keys)) : keys.error();
}

base::Result<std::vector<ActivityRow>> Reader::activityRows(std::span<const RowKey> keys) const
{
    Statement statement(*m_connection,
        u"SELECT id, kind, title, start, start_time, \"end\", place, municipality,"
        " (SELECT name FROM organisation WHERE key = t.organiser),"
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
        row.measures = statement.value(9).toString();
        row.participants = statement.value(11).toInt() != 0 ? std::nullopt : std::optional(statement.value(10).toInt());
        row.hours = statement.value(12).isNull() ? std::nullopt : std::optional(statement.value(12).toDouble());
        row.cost = statement.value(13).isNull() ? std::nullopt : std::optional(statement.value(13).toDouble());
        row.result = statement.value(14).toString();
        row.cancelled = statement.value(15).toInt() != 0;
        row.withdrawn = statement.value(16).toInt() != 0;
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
