#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

#include <unordered_set>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// What began within the span: one piece of the index activity_in_order.
const QByteArray kBegun = "SELECT key, start, \"end\", start_time FROM activity"
                          " WHERE start BETWEEN ? AND ? AND withdrawn = ''";

/// What began before it and goes on into it. Every day from its first on that something ends on is looked up (there are
/// some thousands, whatever the number of activities), and of each the activities that began early enough: the index
/// activity_totals.
const QByteArray kGoingOn =
    "WITH RECURSIVE days (day) AS (SELECT min(\"end\") FROM activity WHERE \"end\" >= ?1 UNION ALL"
    " SELECT (SELECT min(\"end\") FROM activity WHERE \"end\" > day) FROM days WHERE day IS NOT NULL)"
    " SELECT a.key, a.start, a.\"end\", a.start_time FROM days CROSS JOIN activity AS a"
    " ON a.\"end\" = day AND a.start < ?1 AND a.withdrawn = ''";

/// What is needed to order and count an activity. Days and times as the digits of their text, which are in their order.
struct Held
{
    int start = 0;
    int time = -1; ///< those without a time stand first
    qint64 key = 0;
    int end = 0;

    friend auto operator<=>(const Held&, const Held&) = default;
};

int digitsOf(const Cell& cell)
{
    const auto* text = std::get_if<std::string_view>(&cell);
    if (!text) {
        return -1;
    }
    int digits = 0;
    for (const char letter : *text) {
        digits = letter >= '0' && letter <= '9' ? digits * 10 + (letter - '0') : digits;
    }
    return digits;
}

int digitsOf(QDate day)
{
    return (day.year() * 100 + day.month()) * 100 + day.day();
}

base::Result<void> gather(sqlite3* handle, const QByteArray& sql, const QVariantList& values, std::vector<Held>& held)
{
    return eachRow(handle, sql, values, [&](std::span<const Cell> cells) {
        held.push_back({digitsOf(cells[1]), digitsOf(cells[3]), std::get<std::int64_t>(cells[0]), digitsOf(cells[2])});
        return true;
    });
}

/// Whether \a query leaves anything out that is not withdrawn.
bool isNarrow(ActivityQuery query)
{
    const ActivityQuery all;
    query.order = all.order;
    query.direction = all.direction;
    query.today = all.today;
    return query != all;
}

DayEntry entryOf(const Statement& statement)
{
    const auto day = [&](int column) { return QDate::fromString(statement.value(column).toString(), Qt::ISODate); };
    const auto time = [&](int column) { return QTime::fromString(statement.value(column).toString(), u"HH:mm"_s); };
    DayEntry entry;
    entry.id = domain::ActivityId::fromText(statement.value(0).toString());
    entry.kind =
        domain::fromCode<domain::ActivityKind>(statement.value(1).toString()).value_or(domain::ActivityKind::Other);
    entry.title = statement.value(2).toString();
    entry.start = day(3);
    entry.startTime = time(4);
    entry.end = day(5);
    entry.endTime = time(6);
    entry.place = statement.value(7).toString();
    entry.cancelled = statement.value(8).toInt() != 0;
    return entry;
}

/// The entries of \a keys, each read once however many days it stands on.
base::Result<QHash<qint64, DayEntry>> entriesOf(
    const Connection& connection, const std::vector<std::vector<qint64>>& keys)
{
    Statement statement(connection,
        u"SELECT id, kind, title, start, start_time, \"end\", end_time, place, cancelled FROM activity"
        " WHERE key = ?"_s);
    QHash<qint64, DayEntry> entries;
    for (const auto& ofDay : keys) {
        for (const qint64 key : ofDay) {
            if (entries.contains(key)) {
                continue;
            }
            statement.bind(0, key);
            if (const auto read = statement.execute(); !read) {
                return read.error();
            }
            if (statement.next()) {
                entries.insert(key, entryOf(statement));
            }
        }
    }
    return entries;
}

/// Takes out what is not in \a answer.
void keepWanted(std::vector<Held>& held, const std::vector<RowKey>& answer)
{
    std::unordered_set<qint64> keys;
    for (const Held& row : held) {
        keys.insert(row.key);
    }
    std::unordered_set<qint64> wanted;
    for (const RowKey key : answer) {
        if (keys.contains(key.value)) {
            wanted.insert(key.value);
        }
    }
    std::erase_if(held, [&](const Held& row) { return !wanted.contains(row.key); });
}

/// Counts the activities of each of \a days, and notes the keys of the first \a most. \a held is in order.
std::vector<std::vector<qint64>> spread(const std::vector<Held>& held, QList<DayActivities>& days, int most)
{
    std::vector<int> digits;
    std::transform(days.cbegin(), days.cend(), std::back_inserter(digits),
        [](const DayActivities& day) { return digitsOf(day.day); });
    std::vector<std::vector<qint64>> shown(digits.size());
    for (const Held& row : held) {
        auto at = std::lower_bound(digits.cbegin(), digits.cend(), row.start);
        for (; at != digits.cend() && *at <= row.end; ++at) {
            const auto place = at - digits.cbegin();
            ++days[place].count;
            auto& keys = shown[static_cast<size_t>(place)];
            if (static_cast<int>(keys.size()) < most) {
                keys.push_back(row.key);
            }
        }
    }
    return shown;
}

} // namespace

base::Result<QList<DayActivities>> Reader::activitiesByDay(
    const ActivityQuery& filter, QDate first, QDate last, int most) const
{
    QList<DayActivities> days;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        days.append({day, 0, {}});
    }
    if (days.isEmpty()) {
        return days;
    }
    std::vector<Held> held;
    const QString from = first.toString(Qt::ISODate);
    auto read = gather(m_connection->handle(), kBegun, {from, last.toString(Qt::ISODate)}, held);
    read = read ? gather(m_connection->handle(), kGoingOn, {from}, held) : read;
    if (!read) {
        return read.error();
    }
    ActivityQuery query = filter;
    query.period.reset();
    query.withdrawn = WithdrawnRows::Hidden;
    if (isNarrow(query)) {
        const auto answer = activityKeys(query);
        if (!answer) {
            return answer.error();
        }
        keepWanted(held, *answer);
    }
    std::sort(held.begin(), held.end());
    const auto shown = spread(held, days, most);
    const auto entries = entriesOf(*m_connection, shown);
    if (!entries) {
        return entries.error();
    }
    for (size_t place = 0; place < shown.size(); ++place) {
        for (const qint64 key : shown[place]) {
            days[static_cast<qsizetype>(place)].entries.append(entries->value(key));
        }
    }
    return days;
}

} // namespace samordna::storage
