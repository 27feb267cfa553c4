#include "models/storage/activityclauses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// The keys of measures that are given as one list of ids.
const QString kMeasures = u"(SELECT key FROM measure WHERE id IN (SELECT value FROM json_each(?)))"_s;
const QString kMeasure = u"(SELECT key FROM measure WHERE id = ?)"_s;
const QString kOrganisation = u"(SELECT key FROM organisation WHERE id = ?)"_s;
const QString kWithinPeriod = u"\"end\" BETWEEN ? AND ?"_s;
const QString kOfKind = u"kind = ?"_s;
const QString kLacksResult = u"result = '' AND cancelled = 0 AND withdrawn = '' AND \"end\" <= ?"_s;

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QVariantList daysOf(const domain::Period& period)
{
    return {isoDay(period.first()), isoDay(period.last())};
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

void addAlso(Clause& condition, const QString& sql, const QVariantList& values)
{
    condition.sql += condition.sql.isEmpty() ? sql : u" AND "_s + sql;
    condition.values += values;
}

} // namespace

QString matchExpression(const QString& text)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words;
    for (const QString& word : text.split(notWord, Qt::SkipEmptyParts)) {
        words.append(u'"' + word + u"\"*"_s);
    }
    return words.join(u' ');
}

Clause textClause(const QString& match)
{
    return {u"SELECT rowid FROM activity_text WHERE activity_text MATCH ?"_s, {match}};
}

Clause startsOf(const domain::Period& period)
{
    static const QString firsts =
        u"(WITH RECURSIVE days (day) AS (SELECT min(\"end\") FROM activity WHERE \"end\" >= ? UNION ALL"
        " SELECT (SELECT min(\"end\") FROM activity WHERE \"end\" > day) FROM days WHERE day < ?)"
        " SELECT min((SELECT min(start) FROM activity WHERE \"end\" = day)) FROM days WHERE day <= ?)"_s;
    const QString last = isoDay(period.last());
    return {u"start BETWEEN "_s + firsts + u" AND ?"_s, {isoDay(period.first()), last, last, last}};
}

QList<Clause> clausesOf(const ActivityQuery& query)
{
    const QString activities = u"SELECT key FROM activity WHERE "_s;
    const QString links = u"SELECT owner FROM activity_measures WHERE value "_s;
    QList<Clause> clauses;
    if (const QString match = matchExpression(query.text); !match.isEmpty()) {
        clauses.append(textClause(match));
    }
    if (query.period) {
        clauses.append({activities + kWithinPeriod, daysOf(*query.period)});
    }
    if (query.kind) {
        clauses.append({activities + kOfKind, {domain::codeText(*query.kind)}});
    }
    if (!query.measure.isNull()) {
        clauses.append({links + u"= "_s + kMeasure, {query.measure.text()}});
    }
    if (query.measures) {
        clauses.append({links + u"IN "_s + kMeasures, {jsonList(*query.measures)}});
    }
    if (!query.organisation.isNull()) {
        clauses.append({u"SELECT owner FROM activity_organisations WHERE value = "_s + kOrganisation + u" UNION ALL "_s
                + activities + u"organiser = "_s + kOrganisation,
            {query.organisation.text(), query.organisation.text()}});
    }
    if (query.lacksResult) {
        clauses.append({activities + kLacksResult, {isoDay(query.today)}});
    }
    return clauses;
}

Clause conditionOf(const ActivityQuery& query)
{
    // The links are sought by the activity they belong to, of which each has a few; "+" keeps the other way out.
    const QString serves = u"EXISTS (SELECT 1 FROM activity_measures WHERE owner = activity.key AND +value "_s;
    Clause condition{query.withdrawn == WithdrawnRows::Hidden ? u"withdrawn = ''"_s : u"1"_s, {}};
    if (query.period) {
        addAlso(condition, kWithinPeriod, daysOf(*query.period));
    }
    if (query.kind) {
        addAlso(condition, kOfKind, {domain::codeText(*query.kind)});
    }
    if (!query.measure.isNull()) {
        addAlso(condition, serves + u"= "_s + kMeasure + u')', {query.measure.text()});
    }
    if (query.measures) {
        addAlso(condition, serves + u"IN "_s + kMeasures + u')', {jsonList(*query.measures)});
    }
    if (!query.organisation.isNull()) {
        addAlso(condition,
            u"(organiser = "_s + kOrganisation
                + u" OR EXISTS (SELECT 1 FROM activity_organisations WHERE owner = activity.key AND +value = "_s
                + kOrganisation + u"))"_s,
            {query.organisation.text(), query.organisation.text()});
    }
    if (query.lacksResult) {
        addAlso(condition, kLacksResult, {isoDay(query.today)});
    }
    return condition;
}

Clause walkConditionOf(const ActivityQuery& query)
{
    const bool isByStart = query.order == ActivityOrder::Start;
    const bool isByKind = query.order == ActivityOrder::Kind;
    Clause condition;
    if (query.kind && (isByStart || isByKind)) {
        addAlso(condition, kOfKind, {domain::codeText(*query.kind)});
    }
    if (query.period && (isByStart || (isByKind && query.kind))) {
        const Clause starts = startsOf(*query.period);
        addAlso(condition, starts.sql, starts.values);
    }
    if (query.lacksResult && isByStart) {
        addAlso(condition, u"start <= ?"_s, {isoDay(query.today)}); // none ends before it begins
    }
    return condition;
}

QString orderBy(ActivityOrder order, Qt::SortOrder direction)
{
    QStringList columns{u"start"_s, u"start_time"_s, u"key"_s};
    switch (order) {
    case ActivityOrder::Start: break;
    case ActivityOrder::Title: columns.prepend(u"title COLLATE SWEDISH"_s); break;
    case ActivityOrder::Kind: columns.prepend(u"kind"_s); break;
    case ActivityOrder::Participants:
        columns.prepend(u"coalesce(women, 0) + coalesce(men, 0) + coalesce(other, 0) + coalesce(\"unknown\", 0)"_s);
        break;
    }
    const QString falling = direction == Qt::DescendingOrder ? u" DESC"_s : QString();
    return columns.join(QString(falling + u", "_s)) + falling;
}

} // namespace samordna::storage
