#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

base::Result<ActivityTotals> Reader::activityTotals(const domain::Period& period, QDate asOf) const
{
    const auto counts = activityCounts(period, asOf);
    if (!counts) {
        return counts.error();
    }
    Statement sums(*m_connection,
        u"SELECT total(hours), total(cost) FROM activity INDEXED BY activity_totals"
        " WHERE \"end\" BETWEEN ? AND ? AND withdrawn = '' AND cancelled = 0"_s);
    sums.bind(0, isoDay(period.first()));
    sums.bind(1, isoDay(std::min(period.last(), asOf)));
    if (const auto read = sums.execute(); !read) {
        return read.error();
    }
    ActivityTotals totals{*counts};
    if (sums.next()) {
        totals.hours = sums.value(0).toDouble();
        totals.cost = sums.value(1).toDouble();
    }
    return totals;
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
        "SELECT count(*) FROM activity WHERE result = '' AND cancelled = 0 AND withdrawn = ''"
        " AND \"end\" BETWEEN ? AND ?",
        {isoDay(period.first()), isoDay(std::min(period.last(), asOf))});
    if (!counts) {
        return counts.error();
    }
    return counts->empty() ? 0 : counts->front();
}

} // namespace samordna::storage
