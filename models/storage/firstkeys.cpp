#include "models/storage/activityclauses.h"
#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

// What a table shows at a keystroke. Two ways, and each costs the same however many activities there are:
// - a part of the query lets few through: those are held to the other parts, and the answer is whole;
// - every part lets many through: some of them stand near the beginning of the order, so its index is walked a way.
// The words are asked for once, between the lowest and highest key in hand: FTS5 gives its matches by key and goes
// straight to the first of them, while a question for every key begins anew each time.

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
/// Wider apart than this, the keys stand in no order of their own, and all matches may as well be read.
constexpr qint64 kWide = 200'000;

using Keys = std::vector<qint64>;

/// The matches of a text among keys.
class Matches
{
public:
    Matches(sqlite3* handle, QString match)
        : m_handle(handle)
        , m_match(std::move(match))
    {
    }

    /// Those of \a keys that match, in the same order.
    base::Result<Keys> among(const Keys& keys)
    {
        if (m_match.isEmpty() || keys.empty()) {
            return keys;
        }
        const auto [lowest, highest] = std::minmax_element(keys.begin(), keys.end());
        if (const auto read = readBetween(*lowest, *highest); !read) {
            return read.error();
        }
        Keys found;
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(found),
            [&](qint64 key) { return std::binary_search(m_keys.begin(), m_keys.end(), key); });
        return found;
    }

    /// All of them, when a word is longer than the index of beginnings knows: FTS5 then gathers them all at every
    /// question, so it is asked one only. Null for other texts; else as long as this lives.
    base::Result<const Keys*> gathered()
    {
        const QStringList words = m_match.split(u' ', Qt::SkipEmptyParts);
        if (std::none_of(words.begin(), words.end(), [](const QString& word) { return word.size() > kIndexed; })) {
            return nullptr;
        }
        const auto read = readBetween(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
        return read ? base::Result<const Keys*>(&m_keys) : read.error();
    }

private:
    /// Three letters (the table's prefix option), two quotes and the star.
    static constexpr qsizetype kIndexed = 6;

    base::Result<void> readBetween(qint64 first, qint64 last)
    {
        if (first >= m_first && last <= m_last) {
            return {};
        }
        const bool isFirstTime = m_first > m_last;
        const bool isAll = !isFirstTime || first < 0 || last - first > kWide;
        m_first = isAll ? std::numeric_limits<qint64>::min() : first;
        m_last = isAll ? std::numeric_limits<qint64>::max() : last;
        auto keys = wholeNumbers(
            m_handle, textClause(m_match).sql.toUtf8() + " AND rowid BETWEEN ? AND ?", {m_match, m_first, m_last});
        if (!keys) {
            return keys.error();
        }
        m_keys = *std::move(keys);
        return {};
    }

    sqlite3* m_handle;
    QString m_match;
    Keys m_keys; ///< FTS5 gives them in order
    qint64 m_first = 0; ///< between which they were read
    qint64 m_last = -1;
};

/// The keys of the smallest part of a query; nothing when every part lets many through.
base::Result<std::optional<Keys>> fewest(sqlite3* handle, const ActivityQuery& query)
{
    QList<Clause> clauses = clausesOf(query);
    if (query.order == ActivityOrder::Participants) {
        clauses.append({u"SELECT key FROM activity"_s, {}}); // an order without an index to walk
    }
    std::optional<Keys> smallest;
    for (const Clause& clause : clauses) {
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
    const QString sql = u"SELECT key FROM activity"_s + where + u" ORDER BY "_s + orderBy(query) + u" LIMIT "_s
        + QString::number(to - from) + u" OFFSET "_s + QString::number(from);
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
    sqlite3* handle, const ActivityQuery& query, Matches& matches, std::size_t limit)
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

} // namespace

base::Result<KeysAtOnce> Reader::activityKeysAtOnce(const ActivityQuery& query, int limit) const
{
    sqlite3* handle = m_connection->handle();
    Matches matches(handle, matchExpression(query.text));
    const auto gathered = matches.gathered();
    if (!gathered) {
        return gathered.error();
    }
    ActivityQuery others = query;
    if (*gathered) {
        others.text.clear();
    }
    auto few = fewest(handle, others);
    if (few && *gathered && (*gathered)->size() <= (*few ? (*few)->size() : kFew)) {
        *few = **gathered;
    }
    if (!few) {
        return few.error();
    }
    const auto most = static_cast<std::size_t>(std::max(limit, 0));
    if (!*few) {
        const auto near = query.order == ActivityOrder::Participants ? base::Result(KeysAtOnce())
                                                                     : firstAlongOrder(handle, query, matches, most);
        const bool isShort = near && !near->isWhole && near->keys.size() < most;
        if (!isShort || query.measures) {
            return near;
        }
        // Without a set of measures the question asked plainly is quick enough, and an empty table would puzzle.
        const auto plain = firstActivityKeys(query, limit);
        return plain ? base::Result(KeysAtOnce{*plain, plain->size() < most}) : plain.error();
    }
    const auto matching = matches.among(**few);
    const QString inOrder = u" ORDER BY "_s + orderBy(query) + u" LIMIT "_s + QString::number(most + 1);
    const auto keys = matching ? passing(handle, query, *matching, inOrder) : matching;
    return keys ? base::Result(answerOf(*keys, most, true)) : keys.error();
}

} // namespace samordna::storage
