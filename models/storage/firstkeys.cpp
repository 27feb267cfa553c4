#include "models/storage/activityclauses.h"
#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"
#include "models/storage/textmatches.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

// What a table shows at a keystroke. Two ways, and each costs the same however many activities there are:
// - a part of the query lets few through: those are held to the other parts, and the answer is whole;
// - every part lets many through: some of them stand near the beginning of the order, so its index is walked a way.
// Where neither leads to the first rows soon enough there is no answer, and who asks has to wait for activityKeys().

namespace samordna::storage {

namespace {

/// So many keys are looked up within a frame or two.
constexpr std::size_t kFew = 10'000;
/// How far the order is walked: first as far as mostly is enough, then past what the newest rows may all be, planned
/// and without the words of a result.
constexpr std::array kWalked{4'000, 100'000};
/// Rows held to the conditions in one statement, and in all: what costs is to read them.
constexpr std::size_t kSlice = 1'000;
constexpr std::size_t kLookedAt = 10'000;
/// Steps of SQLite's machine between two questions whether to go on: some hundredths of a millisecond.
constexpr int kStepsBetween = 1'000;

using Keys = std::vector<qint64>;

/// The keys of the smallest part of a query; nothing when every part lets many through.
base::Result<std::optional<Keys>> fewest(sqlite3* handle, const ActivityQuery& query)
{
    std::optional<Keys> smallest;
    for (const Clause& clause : clausesOf(query)) {
        const std::size_t most = smallest ? smallest->size() : kFew;
        auto keys = wholeNumbers(handle, clause.sql.toUtf8() + " LIMIT " + QByteArray::number(most + 1), clause.values);
        if (!keys) {
            return keys.error();
        }
        if (keys->size() <= most) {
            smallest = *std::move(keys);
        }
    }
    return smallest;
}

/// Those of \a keys that the query's conditions let through; \a ending is of the statement.
base::Result<Keys> passing(
    sqlite3* handle, const ActivityQuery& query, std::span<const qint64> keys, const QString& ending = {})
{
    QStringList list;
    for (const qint64 key : keys) {
        list.append(QString::number(key));
    }
    const Clause condition = conditionOf(query);
    const QString sql = u"SELECT key FROM activity NOT INDEXED WHERE key IN (SELECT value FROM json_each(?)) AND "_s
        + condition.sql + ending;
    const QString json = u'[' + list.join(u',') + u']';
    return wholeNumbers(handle, sql.toUtf8(), QVariantList{json} + condition.values);
}

base::Result<Keys> walked(sqlite3* handle, const ActivityQuery& query, int from, int to)
{
    const Clause condition = walkConditionOf(query);
    const QString where = condition.sql.isEmpty() ? QString() : u" WHERE "_s + condition.sql;
    const QString sql = u"SELECT key FROM activity"_s + where + u" ORDER BY "_s + orderBy(query.order, query.direction)
        + u" LIMIT "_s + QString::number(to - from) + u" OFFSET "_s + QString::number(from);
    return wholeNumbers(handle, sql.toUtf8(), condition.values);
}

KeysAtOnce answerOf(const Keys& keys, std::size_t limit, bool isWhole)
{
    KeysAtOnce answer{{}, isWhole && keys.size() <= limit};
    for (const qint64 key : std::span(keys).first(std::min(keys.size(), limit))) {
        answer.keys.push_back({key});
    }
    return answer;
}

base::Result<KeysAtOnce> firstAlongOrder(
    sqlite3* handle, const ActivityQuery& query, TextMatches& matches, std::size_t limit)
{
    Keys found;
    std::size_t lookedAt = 0;
    int from = 0;
    for (const int to : kWalked) {
        const auto keys = walked(handle, query, from, to);
        const auto matching = keys ? matches.among(*keys) : keys;
        if (!matching) {
            return matching.error();
        }
        for (std::size_t at = 0; at < matching->size(); at += kSlice) {
            if (lookedAt >= kLookedAt) {
                return answerOf(found, limit, false);
            }
            const auto slice = std::span(*matching).subspan(at, std::min(kSlice, matching->size() - at));
            auto good = passing(handle, query, slice);
            if (!good) {
                return good.error();
            }
            std::sort(good->begin(), good->end());
            std::copy_if(slice.begin(), slice.end(), std::back_inserter(found),
                [&](qint64 key) { return std::binary_search(good->begin(), good->end(), key); });
            lookedAt += slice.size();
            if (found.size() > limit) {
                return answerOf(found, limit, false);
            }
        }
        if (keys->size() < static_cast<std::size_t>(to - from)) {
            return answerOf(found, limit, true);
        }
        from = to;
    }
    return answerOf(found, limit, false);
}

/// Where no part of a query lets few through.
base::Result<KeysAtOnce> firstOfMany(
    const Reader& reader, sqlite3* handle, const ActivityQuery& query, TextMatches& matches, std::size_t limit)
{
    auto near = firstAlongOrder(handle, query, matches, limit);
    if (!near || near->isWhole || near->keys.size() == limit) {
        return near;
    }
    const auto plain = reader.firstActivityKeys(query, static_cast<int>(limit));
    return plain ? base::Result(KeysAtOnce{*plain, plain->size() < limit}) : plain.error();
}

base::Result<KeysAtOnce> keysAtOnce(
    const Reader& reader, sqlite3* handle, const ActivityQuery& query, std::size_t limit)
{
    TextMatches matches(handle, matchExpression(query.text));
    const auto areNear = matches.areNear();
    if (!areNear || !*areNear) {
        return areNear ? base::Result(KeysAtOnce()) : areNear.error();
    }
    const auto gathered = matches.gathered();
    if (!gathered) {
        return gathered.error();
    }
    ActivityQuery others = query;
    if (*gathered) {
        others.text.clear();
    }
    auto few = fewest(handle, others);
    if (!few) {
        return few.error();
    }
    if (*gathered && (*gathered)->size() <= (*few ? (*few)->size() : kFew)) {
        *few = **gathered;
    }
    if (!*few) {
        return firstOfMany(reader, handle, query, matches, limit);
    }
    const auto matching = matches.among(**few);
    const QString inOrder =
        u" ORDER BY "_s + orderBy(query.order, query.direction) + u" LIMIT "_s + QString::number(limit + 1);
    const auto keys = matching ? passing(handle, query, *matching, inOrder) : matching;
    return keys ? base::Result(answerOf(*keys, limit, true)) : keys.error();
}

/// So few activities that every question about them is answered at once.
bool isSmall(sqlite3* handle)
{
    const auto highest = wholeNumbers(handle, "SELECT max(key) FROM activity", {});
    return highest && !highest->empty() && highest->front() <= static_cast<qint64>(kFew);
}

} // namespace

base::Result<KeysAtOnce> Reader::activityKeysAtOnce(
    const ActivityQuery& query, int limit, const std::function<bool()>& goOn) const
{
    static const std::function<bool()> always;
    sqlite3* handle = m_connection->handle();
    const std::function<bool()>& asked = isSmall(handle) ? always : goOn;
    const Stoppable stoppable(handle, asked, kStepsBetween);
    auto answer = keysAtOnce(*this, handle, query, static_cast<std::size_t>(std::max(limit, 0)));
    const bool isStopped = !answer && answer.error().kind == base::ErrorKind::Cancelled;
    return isStopped ? base::Result(KeysAtOnce()) : answer;
}

} // namespace samordna::storage
