#include "models/storage/recordtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

using domain::Entity;

constexpr auto kMeasureTitle = "o.number || ' ' || o.title";

constexpr RecordKind kKinds[]{
    {Entity::Measure, 4, "t.number || ' ' || t.title",
        "t.title_en || ' ' || t.purpose || ' ' || t.\"function\" || ' ' || t.remark || ' ' || ifnull((SELECT "
        "group_concat(value, ' ')"
        " FROM (SELECT value FROM measure_tags WHERE owner = t.key ORDER BY position)), '')",
        nullptr, Entity::Measure, nullptr, "t.due", nullptr},
    {Entity::Activity, 0, "t.title", "t.place || ' ' || t.result || ' ' || t.remark", nullptr, Entity::Activity,
        nullptr, "t.start", nullptr},
    {Entity::Indicator, 3, "t.name", "t.name_en || ' ' || t.definition || ' ' || t.source || ' ' || t.counted_by",
        nullptr, Entity::Indicator, nullptr, nullptr, nullptr},
    {Entity::Organisation, 1, "t.name",
        "t.name_en || ' ' || t.mailbox || ' ' || ifnull((SELECT group_concat(value, ' ')"
        " FROM (SELECT value FROM organisation_aliases WHERE owner = t.key ORDER BY position)), '')",
        nullptr, Entity::Organisation, nullptr, nullptr, nullptr},
    {Entity::Mandate, 7, "t.document || ' ' || t.paragraph", "t.wording || ' ' || t.case_number", nullptr,
        Entity::Mandate, nullptr, "t.deadline", nullptr},
    {Entity::Milestone, 5, "t.title", "''", "measure", Entity::Measure, kMeasureTitle, "t.due", nullptr},
    {Entity::FollowUp, 6, "''", "t.work_done || ' ' || t.result || ' ' || t.effect || ' ' || t.reason", "measure",
        Entity::Measure, kMeasureTitle, nullptr, "t.period"},
    {Entity::ActionPoint, 10, "t.text", "t.\"function\"", "activity", Entity::Activity, "o.title", "t.due", nullptr},
    {Entity::AgendaItem, 9, "t.title", "t.note || ' ' || t.decision", "activity", Entity::Activity, "o.title",
        "o.start", nullptr},
    {Entity::Series, 8, "t.title", "''", nullptr, Entity::Series, nullptr, "t.first_day", nullptr},
    {Entity::Area, 2, "t.name", "t.name_en", nullptr, Entity::Area, nullptr, nullptr, nullptr},
    {Entity::ReportingDay, 12, "t.title", "t.note", nullptr, Entity::ReportingDay, nullptr, nullptr, nullptr},
    {Entity::Attachment, 11, "t.name", "''", nullptr, Entity::Attachment, nullptr, nullptr, nullptr},
    {Entity::Observation, 13, "''", "t.comment", "indicator", Entity::Indicator, "o.name", nullptr, "t.period"},
};

/// Observations are many and say mostly nothing in words.
QString condition(const RecordKind& kind)
{
    return kind.entity == Entity::Observation ? u"t.comment <> ''"_s : u"1"_s;
}

QString wordsSql(const RecordKind& kind)
{
    return u"SELECT t.key * %1 + %2, %3, %4 FROM %5 AS t WHERE %6"_s.arg(QString::number(kRecordNumbers),
        QString::number(kind.number), QString::fromLatin1(kind.title), QString::fromLatin1(kind.text),
        domain::entityName(kind.entity), condition(kind));
}

} // namespace

std::span<const RecordKind> recordKinds()
{
    return kKinds;
}

const RecordKind* recordKindOf(Entity entity)
{
    const auto* const found = std::find_if(
        std::begin(kKinds), std::end(kKinds), [&](const RecordKind& kind) { return kind.entity == entity; });
    return found == std::end(kKinds) ? nullptr : found;
}

QString addRecordTextSql(const RecordKind& kind)
{
    return u"INSERT INTO record_text (rowid, title, text) "_s + wordsSql(kind) + u" AND t.id = ?"_s;
}

QString removeRecordTextSql(const RecordKind& kind)
{
    return u"DELETE FROM record_text WHERE rowid = (SELECT key * %1 + %2 FROM %3 WHERE id = ?)"_s.arg(
        QString::number(kRecordNumbers), QString::number(kind.number), domain::entityName(kind.entity));
}

base::Result<void> reindexRecords(const Connection& connection)
{
    base::Result<void> done = connection.run(u"DELETE FROM record_text"_s);
    for (const RecordKind& kind : kKinds) {
        if (kind.number > 0 && done) {
            done = connection.run(u"INSERT INTO record_text (rowid, title, text) "_s + wordsSql(kind));
        }
    }
    return done;
}

base::Result<QStringList> misindexed(const Connection& connection)
{
    QStringList fresh;
    for (const RecordKind& kind : kKinds) {
        if (kind.number > 0) {
            fresh.append(wordsSql(kind));
        }
    }
    Statement differing(connection,
        u"WITH fresh (rowid, title, text) AS ("_s + fresh.join(u" UNION ALL "_s)
            + u"), kept AS (SELECT rowid, title, text FROM record_text)"
              " SELECT DISTINCT rowid FROM (SELECT * FROM (SELECT * FROM fresh EXCEPT SELECT * FROM kept)"
              " UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM fresh)) ORDER BY 1"_s);
    if (const auto read = differing.execute(); !read) {
        return read.error();
    }
    QStringList findings;
    while (differing.next()) {
        findings.append(
            u"record_text: %1: the words that are kept are not the row's"_s.arg(differing.value(0).toLongLong()));
    }
    return findings;
}

} // namespace samordna::storage
