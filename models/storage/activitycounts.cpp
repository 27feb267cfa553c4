#include "models/storage/reader.h"
#include "models/storage/rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

const QString kOrganisationsOfHeld =
    QStringLiteral("SELECT count(*) FROM organisation AS o WHERE EXISTS (SELECT 1 FROM participations AS p"
                   " WHERE p.organisation = o.key AND p.day BETWEEN ? AND ? AND p.count > 0)");

} // namespace

base::Result<ActivityCounts> Reader::activityCounts(const domain::Period& period, QDate asOf) const
{
    Statement sums(*m_connection,
        u"SELECT total(count) FILTER (WHERE day <= ?1), total(count) FILTER (WHERE day > ?1),"
        " total(women) FILTER (WHERE day <= ?1), total(men) FILTER (WHERE day <= ?1),"
        " total(other) FILTER (WHERE day <= ?1), total(\"unknown\") FILTER (WHERE day <= ?1)"
        " FROM activity_days WHERE day BETWEEN ?2 AND ?3"_s);
    sums.bind(0, isoDay(asOf));
    sums.bind(1, isoDay(period.first()));
    sums.bind(2, isoDay(period.last()));
    if (const auto read = sums.execute(); !read) {
        return read.error();
    }
    ActivityCounts counts;
    if (sums.next()) {
        counts.held = sums.value(0).toLongLong();
        counts.planned = sums.value(1).toLongLong();
        counts.women = sums.value(2).toLongLong();
        counts.men = sums.value(3).toLongLong();
        counts.other = sums.value(4).toLongLong();
        counts.unknown = sums.value(5).toLongLong();
    }
    Statement organisations(*m_connection, kOrganisationsOfHeld);
    organisations.bind(0, isoDay(period.first()));
    organisations.bind(1, isoDay(std::min(period.last(), asOf)));
    if (const auto read = organisations.execute(); !read) {
        return read.error();
    }
    counts.organisations = organisations.next() ? organisations.value(0).toInt() : 0;
    return counts;
}

base::Result<QList<MonthCount>> Reader::activitiesByMonth(const domain::Period& period) const
{
    Statement counts(*m_connection,
        u"SELECT substr(day, 1, 7), sum(count) FROM activity_days WHERE day BETWEEN ? AND ? GROUP BY 1"_s);
    counts.bind(0, isoDay(period.first()));
    counts.bind(1, isoDay(period.last()));
    if (const auto read = counts.execute(); !read) {
        return read.error();
    }
    QHash<QString, qint64> found;
    while (counts.next()) {
        found.insert(counts.value(0).toString(), counts.value(1).toLongLong());
    }
    QList<MonthCount> months;
    for (QDate month(period.first().year(), period.first().month(), 1); month <= period.last();
         month = month.addMonths(1)) {
        months.append({month, found.value(month.toString(u"yyyy-MM"_s))});
    }
    return months;
}

} // namespace samordna::storage
