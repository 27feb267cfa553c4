#pragma once

#include "models/storage/activityquery.h"

#include <QVariant>

namespace samordna::storage {

/// A piece of a statement, and the values it is asked with.
struct Clause
{
    QString sql;
    QVariantList values;
};

/// The user's words as FTS5 prefixes, all of which must occur; empty when \a text holds no word. Nothing of FTS5's own
/// syntax gets through.
[[nodiscard]] QString matchExpression(const QString& text);

/// The keys of the activities whose words match (matchExpression()), in their own order.
[[nodiscard]] Clause textClause(const QString& match);

/// Each part of \a query as the set of keys it lets through, for a walk over the set: a SELECT of keys, not always of
/// different ones. Not what it says of withdrawn ones.
[[nodiscard]] QList<Clause> clausesOf(const ActivityQuery& query);

/// The same parts, but for the text, as a condition that one row of `activity` is held to, and what the query says of
/// withdrawn ones. Never empty.
[[nodiscard]] Clause conditionOf(const ActivityQuery& query);

/// What holds of the first day of every activity of \a period, withdrawn or not, and as near as one span can say it:
/// an index in the order of the first days then gives its activities and hardly any others. Asks an index twice for
/// each day of the period that something ends on.
[[nodiscard]] Clause startsOf(const domain::Period& period);

/// The parts that an index has already in \a query's order, as a condition of a walk along that order; may be empty.
/// What it lets through may still fail conditionOf().
[[nodiscard]] Clause walkConditionOf(const ActivityQuery& query);

/// "start DESC, start_time DESC, key DESC": what is equal stands by day and time, those without a time before the
/// others of their day, then by key. Each order has an index of its own.
[[nodiscard]] QString orderBy(ActivityOrder order, Qt::SortOrder direction);

} // namespace samordna::storage
