#include "models/exchange/export.h"

#include "models/domain/changes.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/exportfile.h"
#include "models/exchange/exportmasks.h"
#include "models/exchange/jsondocument.h"
#include "models/exchange/manifest.h"
#include "models/exchange/zipfile.h"
#include "models/storage/reader.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qint64 kRowsBetweenProgress = 1000;

/// One table as CSV into a device, every text looked at on the way.
base::Result<void> writeTable(const storage::Reader& reader, domain::Entity table, const ExportOptions& options,
    const ExportMasks& masks, QIODevice& out, CsvDialect dialect = CsvDialect::Machine)
{
    CsvWriter writer(out, dialect);
    const QStringList columns = reader.streamColumns(table);
    std::vector<QByteArray> headings;
    std::vector<storage::Cell> cells;
    for (const QString& column : columns) {
        headings.push_back(column.toUtf8());
    }
    if (hasCountsOfPersons(table)) {
        headings.emplace_back(kMaskedColumn.data(), kMaskedColumn.size());
    }
    cells.reserve(headings.size());
    for (const QByteArray& heading : headings) {
        cells.emplace_back(std::string_view(heading.constData(), static_cast<std::size_t>(heading.size())));
    }
    writer.writeRow(cells);
    if (table == domain::Entity::FrozenPeriod && masks.limit > 0) {
        // What was frozen holds every count, and masked it would no longer be what was frozen.
        return writer.finish() ? base::Result<void>() : base::Error{base::ErrorKind::Io, {}, out.errorString()};
    }
    IdentityGate gate(domain::entityName(table), columns);
    RowMasker masker(masks, table, columns);
    qint64 rows = 0;
    const auto period = options.period.isNull() ? std::nullopt : std::optional(options.period);
    const auto streamed =
        reader.stream({table, storage::WithdrawnRows::Hidden, period}, [&](std::span<const storage::Cell> row) {
            writer.writeRow(masker.masked(row));
            ++rows;
            return (table == domain::Entity::FrozenPeriod || gate.passes(row, rows))
                && !(rows % kRowsBetweenProgress == 0 && options.progress && !options.progress(rows));
        });
    if (gate.hit()) {
        return *gate.hit();
    }
    if (!streamed) {
        return streamed;
    }
    return writer.finish() ? base::Result<void>() : base::Error{base::ErrorKind::Io, {}, out.errorString()};
}

QString schemaType(domain::FieldType type)
{
    switch (type) {
    case domain::FieldType::Integer: return u"integer"_s;
    case domain::FieldType::Real: return u"number"_s;
    case domain::FieldType::Boolean: return u"boolean"_s;
    case domain::FieldType::Date: return u"date"_s;
    default: return u"string"_s;
    }
}

template <class E>
QJsonObject resourceOf()
{
    const QString name = domain::entityName(domain::kEntityOf<E>);
    QJsonArray fields{QJsonObject{{u"name"_s, u"id"_s}, {u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}},
        QJsonObject{{u"name"_s, u"county"_s}, {u"type"_s, u"string"_s}}};
    QJsonArray foreignKeys;
    for (const auto& field : domain::fieldsOf<E>()) {
        QJsonObject described{{u"name"_s, QLatin1String(field.name)}, {u"type"_s, schemaType(field.type)}};
        if (field.type == domain::FieldType::Boolean) {
            described.insert(u"trueValues"_s, QJsonArray{u"1"_s});
            described.insert(u"falseValues"_s, QJsonArray{u"0"_s});
        }
        fields.append(described);
        if (field.type == domain::FieldType::Reference) {
            const QString refersTo =
                field.refersTo == domain::kEntityOf<E> ? QString() : domain::entityName(field.refersTo);
            foreignKeys.append(QJsonObject{{u"fields"_s, QLatin1String(field.name)},
                {u"reference"_s, QJsonObject{{u"resource"_s, refersTo}, {u"fields"_s, u"id"_s}}}});
        }
    }
    if (hasCountsOfPersons(domain::kEntityOf<E>)) {
        fields.append(QJsonObject{{u"name"_s, kMaskedColumn}, {u"type"_s, u"string"_s},
            {u"description"_s,
                u"Fält i raden som är maskerade och därför tomma, åtskilda av |. Fields of the row that are masked and "
                "therefore empty, joined by |."_s}});
    }
    QJsonObject schema{{u"fields"_s, fields}, {u"primaryKey"_s, u"id"_s}, {u"missingValues"_s, QJsonArray{QString()}}};
    if (!foreignKeys.isEmpty()) {
        schema.insert(u"foreignKeys"_s, foreignKeys);
    }
    const QString path = u"data/%1.csv"_s.arg(name);
    return {{u"name"_s, name}, {u"path"_s, path}, {u"profile"_s, u"tabular-data-resource"_s}, {u"format"_s, u"csv"_s},
        {u"mediatype"_s, u"text/csv"_s}, {u"encoding"_s, u"utf-8"_s}, {u"schema"_s, schema}};
}

/// How the delivery masks: what a reader of an empty cell has to know.
QJsonObject maskDescription(int limit)
{
    QJsonObject masked{{u"limit"_s, limit}};
    if (limit > 0) {
        masked.insert(u"hidden"_s, u"1-%1"_s.arg(limit - 1));
        masked.insert(u"column"_s, kMaskedColumn);
    }
    return masked;
}

QByteArray packageDescription(const domain::County& county, const ExportOptions& options, int limit)
{
    QJsonArray resources;
    domain::forEachEntity([&]<class E>() { resources.append(resourceOf<E>()); });
    const QString period = options.period.code();
    const QString name = u"samordna-%1-%2"_s.arg(county.code, QString(period).replace(u'/', u'_').toLower());
    const QJsonObject package{{u"profile"_s, u"tabular-data-package"_s}, {u"name"_s, name},
        {u"title"_s, u"%1, %2"_s.arg(county.board, period)}, {u"county"_s, county.code}, {u"period"_s, period},
        {u"created"_s, options.today.toString(Qt::ISODate)}, {u"format_version"_s, 1},
        {u"fictitious"_s, county.fictitious}, {u"masked"_s, maskDescription(limit)}, {u"resources"_s, resources}};
    return QJsonDocument(package).toJson();
}

QString maskSentences(int limit)
{
    return limit == 0
        ? u"Inget antal personer är maskerat i den här leveransen.\r\n"_s
        : u"Antal personer från 1 till %1 är maskerade (gräns %2), liksom de antal som annars skulle röja dem. I data "
          "är ett maskerat\r\n"
          "antal en tom cell, och kolumnen masked säger vilka fält det gäller. I samordna.json saknas maskerade "
          "observationer, och\r\n"
          "maskerade deltagarantal är null.\r\n"_s.arg(limit - 1)
              .arg(limit);
}

/// For somebody at the agency who has no Samordna; in Swedish, since that is the authorities' language.
QByteArray readMe(const domain::County& county, const ExportOptions& options, int limit)
{
    return u"%1: uppgifter för %2\r\n\r\n"
           "datapackage.json beskriver tabellerna i mappen data (CSV, UTF-8, komma, decimalpunkt, datum enligt ISO "
           "8601).\r\n"
           "samordna.json innehåller samma rader för alla perioder.\r\n"
           "Bifogade filer ingår inte i leveransen, bara uppgifter om dem (attachment).\r\n"
           "Kontrollera att inget har ändrats: sha256sum -c manifest-sha256.txt\r\n"
           "%3"
           "Uppgifterna är antal och omdömen. Inga personuppgifter om utsatta eller misstänkta ingår.\r\n"_s
               .arg(county.board, options.period.code(), maskSentences(limit))
               .toUtf8();
}

} // namespace

base::Result<void> exportJson(const storage::Reader& reader, const ExportOptions& options, const QString& path)
{
    if (const auto clean = passGate(reader); !clean) {
        return clean;
    }
    return writtenTo(path, [&](QIODevice& out) { return writeJsonDocument(reader, out, options.progress); });
}

base::Result<void> exportPackage(const storage::Reader& reader, const ExportOptions& options, const QString& path)
{
    const auto counties = reader.rows<domain::County>();
    if (!counties || counties->isEmpty()) {
        return counties ? base::Error{base::ErrorKind::Damaged, {}, u"no county"_s} : counties.error();
    }
    const auto masks = readMasks(reader, options, progress::MaskScope::Everything);
    if (!masks) {
        return masks.error();
    }
    QList<ZipEntry> entries{{u"datapackage.json"_s, packageDescription(counties->first(), options, masks->limit)}};
    base::Result<void> done = passGate(reader);
    domain::forEachEntity([&]<class E>() {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        done = done ? writeTable(reader, domain::kEntityOf<E>, options, *masks, buffer) : done;
        entries.append({u"data/"_s + domain::entityName(domain::kEntityOf<E>) + u".csv"_s, buffer.data()});
    });
    QBuffer document;
    document.open(QIODevice::WriteOnly);
    done = done ? writeMaskedDocument(reader, *masks, document, options.progress) : done;
    if (!done) {
        return done;
    }
    entries.append({u"samordna.json"_s, document.data()});
    entries.append({u"README_sv.txt"_s, readMe(counties->first(), options, masks->limit)});
    entries.append({u"manifest-sha256.txt"_s, manifestOf(entries)});
    const auto zip = zipped(entries);
    if (!zip) {
        return zip.error();
    }
    return writtenTo(path, [&](QIODevice& out) {
        return out.write(*zip) == zip->size() ? base::Result<void>()
                                              : base::Error{base::ErrorKind::Io, {}, out.errorString()};
    });
}

base::Result<int> attachmentsLeftOut(const storage::Reader& reader)
{
    const auto rows = reader.rows<domain::Attachment>();
    if (!rows) {
        return rows.error();
    }
    return static_cast<int>(
        std::count_if(rows->cbegin(), rows->cend(), [](const domain::Attachment& row) { return !row.isWithdrawn(); }));
}

base::Result<void> exportTable(const storage::Reader& reader, domain::Entity table, const ExportOptions& options,
    const QString& path, CsvDialect dialect)
{
    if (table == domain::Entity::FrozenPeriod) { // its texts lie packed in it
        if (const auto clean = passGate(reader, GateScope::PlanOnly); !clean) {
            return clean;
        }
    }
    const bool isMasked = hasCountsOfPersons(table) || table == domain::Entity::FrozenPeriod;
    const auto masks = isMasked ? readMasks(reader, options, progress::MaskScope::Period) : base::Result(ExportMasks());
    if (!masks) {
        return masks.error();
    }
    return writtenTo(path, [&](QIODevice& out) { return writeTable(reader, table, options, *masks, out, dialect); });
}

QStringList tableNames()
{
    QStringList names;
    domain::forEachEntity([&]<class E>() { names.append(domain::entityName(domain::kEntityOf<E>)); });
    return names;
}

std::optional<domain::Entity> tableNamed(const QString& name)
{
    std::optional<domain::Entity> found;
    domain::forEachEntity([&]<class E>() {
        if (domain::entityName(domain::kEntityOf<E>) == name) {
            found = domain::kEntityOf<E>;
        }
    });
    return found;
}

} // namespace samordna::exchange
