// Finding: the words of the bounded sets stand in record_text, those of the activities, which can be a million, in
// activity_text. The first is asked once for all kinds; of the second only the rows entered last are looked at.

#include "models/storage/reader.h"
#include "models/storage/recordtext.h"
#include "models/storage/sqlitehandle.h"

#include "models/domain/collation.h"
#include "models/domain/findwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

using domain::FindTerm;

/// Of the activities that hold the words, so many of those entered last are put in order.
constexpr int kNewestActivities = 300;

/// Words that stand together are one phrase in record_text; activity_text keeps no places, so there they are only
/// words.
enum class Phrases { Kept, Divided };

QString matchExpression(const QList<FindTerm>& terms, Phrases phrases)
{
    QStringList parts;
    for (const FindTerm& term : terms) {
        const QString last = term.isExact ? u"\""_s : u"\"*"_s;
        const QString between = phrases == Phrases::Kept ? u" "_s : u"\" \""_s;
        parts.append(u'"' + term.words.join(between) + last);
    }
    return parts.join(u" AND "_s);
}

/// A row that matches, before it is read.
struct Candidate
{
    qint64 key = 0;
    QString title;
    bool isInTitle = false; ///< every word that is looked for
};

/// What is found in the title comes first, then in Swedish order (1.2 before 1.10); what has no title, newest first.
bool comesEarlier(const Candidate& a, const Candidate& b)
{
    if (a.isInTitle != b.isInTitle) {
        return a.isInTitle;
    }
    const int order = domain::compareNumbers(a.title, b.title);
    return order != 0 ? order < 0 : a.key > b.key;
}

QString detailSql(const RecordKind& kind)
{
    const auto text = [](const char* sql) { return sql ? QString::fromLatin1(sql) : u"NULL"_s; };
    QString sql = u"SELECT t.id, t.withdrawn <> '', "_s + text(kind.title) + u", "_s + text(kind.text) + u", "_s
        + text(kind.day) + u", "_s + text(kind.period);
    if (kind.owner) {
        return sql + u", o.id, "_s + text(kind.ownerTitle) + u" FROM "_s + domain::entityName(kind.entity)
            + u" AS t JOIN "_s + domain::entityName(kind.ownedBy) + u" AS o ON o.key = t."_s
            + QString::fromLatin1(kind.owner) + u" WHERE "_s;
    }
    if (kind.entity == domain::Entity::Attachment) { // belongs to one of three
        sql +=
            u", coalesce((SELECT id FROM measure WHERE key = t.measure), (SELECT id FROM activity WHERE key = "
            u"t.activity),"
            " (SELECT id FROM mandate WHERE key = t.mandate)), coalesce((SELECT number || ' ' || title FROM measure"
            " WHERE key = t.measure), (SELECT title FROM activity WHERE key = t.activity),"
            " (SELECT document FROM mandate WHERE key = t.mandate)), t.measure IS NOT NULL, t.activity IS NOT NULL"_s;
    } else {
        sql += u", NULL, NULL"_s;
    }
    return sql + u" FROM "_s + domain::entityName(kind.entity) + u" AS t WHERE "_s;
}

Found foundOf(const RecordKind& kind, const Statement& row)
{
    Found found;
    found.entity = kind.entity;
    found.id = QUuid(row.value(0).toString());
    found.withdrawn = row.value(1).toInt() != 0;
    found.title = row.value(2).toString().trimmed();
    found.text = row.value(3).toString().trimmed();
    found.day = QDate::fromString(row.value(4).toString(), Qt::ISODate);
    found.period = domain::Period::fromCode(row.value(5).toString());
    found.owner = QUuid(row.value(6).toString());
    found.ownerTitle = row.value(7).toString();
    found.ownedBy = kind.ownedBy;
    if (kind.entity == domain::Entity::Attachment) {
        found.ownedBy = row.value(8).toInt() != 0 ? domain::Entity::Measure
            : row.value(9).toInt() != 0           ? domain::Entity::Activity
                                                  : domain::Entity::Mandate;
    }
    if (found.title.isEmpty()) {
        found.title = std::exchange(found.ownerTitle, QString());
    }
    return found;
}

/// The rows that are wanted of one kind, in the order of \a candidates.
base::Result<void> read(
    const Connection& connection, const RecordKind& kind, const QList<Candidate>& candidates, QList<Found>& into)
{
    Statement statement(connection, detailSql(kind) + u"t.key = ?"_s);
    for (const Candidate& candidate : candidates) {
        statement.bind(0, candidate.key);
        if (const auto done = statement.execute(); !done) {
            return done;
        }
        if (statement.next()) {
            into.append(foundOf(kind, statement));
        }
    }
    return {};
}

/// Every row of the bounded sets that matches, by the number of its kind.
base::Result<QHash<int, QList<Candidate>>> candidatesOf(const Connection& connection, const QList<FindTerm>& terms)
{
    Statement statement(connection, u"SELECT rowid, title FROM record_text WHERE record_text MATCH ?"_s);
    statement.bind(0, matchExpression(terms, Phrases::Kept));
    if (const auto done = statement.execute(); !done) {
        return done.error();
    }
    QHash<int, QList<Candidate>> byNumber;
    while (statement.next()) {
        const qint64 rowid = statement.value(0).toLongLong();
        const QString title = statement.value(1).toString();
        byNumber[static_cast<int>(rowid % kRecordNumbers)].append(
            {rowid / kRecordNumbers, title, domain::holdsTerms(title, terms)});
    }
    return byNumber;
}

base::Result<QList<Candidate>> newestActivities(const Connection& connection, const QList<FindTerm>& terms)
{
    const auto keys = wholeNumbers(connection.handle(),
        "SELECT rowid FROM activity_text WHERE activity_text MATCH ? ORDER BY rowid DESC LIMIT "
            + QByteArray::number(kNewestActivities),
        {matchExpression(terms, Phrases::Divided)});
    if (!keys) {
        return keys.error();
    }
    Statement row(connection, u"SELECT title, place || ' ' || result || ' ' || remark FROM activity WHERE key = ?"_s);
    QList<Candidate> candidates;
    for (const qint64 key : *keys) {
        row.bind(0, key);
        if (const auto done = row.execute(); !done) {
            return done.error();
        }
        if (row.next()) {
            const QString title = row.value(0).toString();
            if (domain::holdsTerms(title + u' ' + row.value(1).toString(), terms)) {
                candidates.append({key, title, domain::holdsTerms(title, terms)});
            }
        }
    }
    return candidates;
}

void keepFirst(QList<Candidate>& candidates, int limit)
{
    std::sort(candidates.begin(), candidates.end(), comesEarlier);
    candidates.resize(std::min<qsizetype>(candidates.size(), limit));
}

} // namespace

base::Result<QList<Found>> Reader::find(const QString& text, int limit) const
{
    const QList<FindTerm> terms = domain::findTerms(text);
    if (terms.isEmpty()) {
        return QList<Found>();
    }
    auto records = candidatesOf(*m_connection, terms);
    auto activities = records ? newestActivities(*m_connection, terms) : records.error();
    if (!activities) {
        return activities.error();
    }
    QList<Found> found;
    for (const RecordKind& kind : recordKinds()) {
        QList<Candidate> candidates = kind.number > 0 ? records->value(kind.number) : *activities;
        keepFirst(candidates, limit);
        if (const auto done = read(*m_connection, kind, candidates, found); !done) {
            return done.error();
        }
    }
    return found;
}

base::Result<std::optional<Found>> Reader::found(domain::Entity entity, const QUuid& id) const
{
    const RecordKind* kind = recordKindOf(entity);
    if (!kind) {
        return std::optional<Found>();
    }
    Statement statement(*m_connection, detailSql(*kind) + u"t.id = ?"_s);
    statement.bind(0, id.toString(QUuid::WithoutBraces));
    if (const auto done = statement.execute(); !done) {
        return done.error();
    }
    return statement.next() ? std::optional(foundOf(*kind, statement)) : std::nullopt;
}

} // namespace samordna::storage
