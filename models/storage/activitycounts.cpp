#include "models/storage/reader.h"
#include "models/storage/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

base::Result<ActivityCounts> Reader::activityCounts(const domain::Period& period, QDate asOf) const
{
    Statement sums(*m_connection,
        u"SELECT coalesce(sum(count * (\"end\" <= ?)), 0), coalesce(sum(count * (\"end\" > ?)), 0),"
        " coalesce(sum(women), 0), coalesce(sum(men), 0), coalesce(sum(other), 0), coalesce(sum(\"unknown\"), 0)"
        " FROM activity_days WHERE start BETWEEN ? AND ?"_s);
    sums.bind(0, isoDay(asOf));
    sums.bind(1, isoDay(asOf));
    sums.bind(2, isoDay(period.first()));
    sums.bind(3, isoDay(period.last()));
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
    Statement organisations(*m_connection,
        u"SELECT count(*) FROM organisation AS o WHERE EXISTS (SELECT 1 FROM participations"
        " WHERE organisation = o.key AND day BETWEEN ? AND ? AND count > 0)"_s);
    organisations.bind(0, isoDay(period.first()));
    organisations.bind(1, isoDay(period.last()));
    if (const auto read = organisations.execute(); !read) {
        return read.error();
    }
    counts.organisations = organisations.next() ? organisations.value(0).toInt() : 0;
    return counts;
}

base::Result<QList<MonthCount>> Reader::activitiesByMonth(const domain::Period& period) const
{
    Statement counts(*m_connection,
        u"SELECT substr(start, 1, 7), sum(count) FROM activity_days WHERE start BETWEEN ? AND ? GROUP BY 1"_s);
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
