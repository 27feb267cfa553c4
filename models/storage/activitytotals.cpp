#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// As many activities as are quicker gone through than asked for by organisation.
constexpr qint64 kGoneThrough = 20'000;

const QString kOrganisationsOfFew =
    QStringLiteral("SELECT count(*) FROM ("
                   "SELECT organiser FROM activity WHERE start BETWEEN ? AND ? AND withdrawn = '' AND cancelled = 0 "
                   "AND organiser IS NOT NULL"
                   " UNION SELECT l.value FROM activity AS a CROSS JOIN activity_organisations AS l ON l.owner = a.key"
                   " WHERE a.start BETWEEN ? AND ? AND a.withdrawn = '' AND a.cancelled = 0)");

const QString kOrganisationsOfMany =
    QStringLiteral("SELECT count(*) FROM organisation AS o WHERE"
                   " EXISTS (SELECT 1 FROM activity WHERE organiser = o.key AND start BETWEEN ? AND ? AND withdrawn = "
                   "'' AND cancelled = 0)"
                   " OR EXISTS (SELECT 1 FROM activity_organisations AS l CROSS JOIN activity AS a ON a.key = l.owner "
                   "WHERE l.value = o.key"
                   " AND a.start BETWEEN ? AND ? AND a.withdrawn = '' AND a.cancelled = 0)");

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

base::Result<ActivityTotals> Reader::activityTotals(const domain::Period& period, QDate asOf) const
{
    Statement sums(*m_connection,
        u"SELECT coalesce(sum(\"end\" <= ?), 0), coalesce(sum(\"end\" > ?), 0), coalesce(sum(women), 0),"
        " coalesce(sum(men), 0), coalesce(sum(other), 0), coalesce(sum(\"unknown\"), 0), coalesce(total(hours), 0), "
        "coalesce(total(cost), 0)"
        " FROM activity INDEXED BY activity_totals WHERE start BETWEEN ? AND ? AND withdrawn = '' AND cancelled = 0"_s);
    sums.bind(0, isoDay(asOf));
    sums.bind(1, isoDay(asOf));
    sums.bind(2, isoDay(period.first()));
    sums.bind(3, isoDay(period.last()));
    if (const auto read = sums.execute(); !read) {
        return read.error();
    }
    ActivityTotals totals;
    if (sums.next()) {
        totals.held = sums.value(0).toLongLong();
        totals.planned = sums.value(1).toLongLong();
        totals.women = sums.value(2).toLongLong();
        totals.men = sums.value(3).toLongLong();
        totals.other = sums.value(4).toLongLong();
        totals.unknown = sums.value(5).toLongLong();
        totals.hours = sums.value(6).toDouble();
        totals.cost = sums.value(7).toDouble();
    }
    // Few activities are gone through. With many, each organisation is asked for by itself, and nearly every one is
    // answered by the first activity that is found.
    Statement organisations(
        *m_connection, totals.held + totals.planned <= kGoneThrough ? kOrganisationsOfFew : kOrganisationsOfMany);
    // Qt counts a repeated ?1 as a mismatch, so each is bound by itself.
    for (const int place : {0, 2}) {
        organisations.bind(place, isoDay(period.first()));
        organisations.bind(place + 1, isoDay(period.last()));
    }
    if (const auto read = organisations.execute(); !read) {
        return read.error();
    }
    totals.organisations = organisations.next() ? organisations.value(0).toInt() : 0;
    return totals;
}

base::Result<QList<MonthCount>> Reader::activitiesByMonth(const domain::Period& period) const
{
    Statement counts(*m_connection,
        u"SELECT count(*) FROM activity INDEXED BY activity_totals WHERE start BETWEEN ? AND ?"
        " AND withdrawn = '' AND cancelled = 0"_s);
    QList<MonthCount> months;
    for (QDate month(period.first().year(), period.first().month(), 1); month <= period.last();
         month = month.addMonths(1)) {
        counts.bind(0, isoDay(std::max(month, period.first())));
        counts.bind(1, isoDay(std::min(month.addMonths(1).addDays(-1), period.last())));
        if (const auto read = counts.execute(); !read) {
            return read.error();
        }
        months.append({month, counts.next() ? counts.value(0).toLongLong() : 0});
    }
    return months;
}

base::Result<QHash<domain::MeasureId, int>> Reader::heldActivities(QDate asOf) const
{
    Statement statement(*m_connection,
        u"SELECT m.id, (SELECT coalesce(sum(h.count), 0) FROM held AS h WHERE h.measure = m.key AND h.day <= ?)"
        " FROM measure AS m"_s);
    statement.bind(0, isoDay(asOf));
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    QHash<domain::MeasureId, int> held;
    while (statement.next()) {
        held.insert(domain::MeasureId::fromText(statement.value(0).toString()), statement.value(1).toInt());
    }
    return held;
}

base::Result<qint64> Reader::activitiesWithoutResult(const domain::Period& period, QDate asOf) const
{
    const auto counts = wholeNumbers(m_connection->handle(),
        "SELECT count(*) FROM activity WHERE result = '' AND cancelled = 0 AND withdrawn = '' AND \"end\" BETWEEN ? "
        "AND ?",
        {isoDay(period.first()), isoDay(std::min(period.last(), asOf))});
    if (!counts) {
        return counts.error();
    }
    return counts->empty() ? 0 : counts->front();
}

} // namespace samordna::storage
