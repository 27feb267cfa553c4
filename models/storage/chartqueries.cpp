#include "models/storage/chartqueries.h"

#include "models/storage/connection.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

const char* const kSpanTotalsSql =
    "SELECT count(*), count(*) FILTER (WHERE \"end\" <= ?3), sum(women) FILTER (WHERE \"end\" <= ?3),"
    " sum(men) FILTER (WHERE \"end\" <= ?3), sum(other) FILTER (WHERE \"end\" <= ?3),"
    " sum(\"unknown\") FILTER (WHERE \"end\" <= ?3), count(*) FILTER (WHERE \"end\" <= ?3 AND women IS NULL"
    " AND men IS NULL AND other IS NULL AND \"unknown\" IS NULL), sum(hours) FILTER (WHERE \"end\" <= ?3),"
    " sum(cost) FILTER (WHERE \"end\" <= ?3)"
    " FROM activity INDEXED BY activity_totals WHERE \"end\" BETWEEN ?1 AND ?2 AND withdrawn = '' AND cancelled = 0";

namespace {

std::optional<qint64> wholeNumber(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<double> number(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

} // namespace

base::Result<QList<SpanTotals>> Reader::spanTotals(const QList<domain::Period>& spans, QDate asOf) const
{
    // A statement for each span and not one with groups: each is answered from its own part of the index, and an
    // interruption is noticed at every one.
    Statement statement(*m_connection, QString::fromLatin1(kSpanTotalsSql));
    QList<SpanTotals> totals;
    for (const domain::Period& span : spans) {
        statement.bind(0, span.first().toString(Qt::ISODate));
        statement.bind(1, span.last().toString(Qt::ISODate));
        statement.bind(2, asOf.toString(Qt::ISODate));
        if (const auto read = statement.execute(); !read) {
            return read.error();
        }
        SpanTotals one;
        one.span = span;
        if (statement.next()) {
            one.activities = statement.value(0).toLongLong();
            one.held = statement.value(1).toLongLong();
            one.women = wholeNumber(statement.value(2));
            one.men = wholeNumber(statement.value(3));
            one.other = wholeNumber(statement.value(4));
            one.unknown = wholeNumber(statement.value(5));
            one.withoutParticipants = statement.value(6).toLongLong();
            one.hours = number(statement.value(7));
            one.cost = number(statement.value(8));
        }
        totals.append(one);
    }
    return totals;
}

} // namespace samordna::storage
