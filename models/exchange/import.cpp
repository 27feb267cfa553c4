#include "models/exchange/import.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/importrows.h"
#include "models/exchange/jsondocument.h"
#include "models/exchange/manifest.h"
#include "models/exchange/xlsxreader.h"
#include "models/exchange/zipfile.h"
#include "models/storage/reader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qint64 kLargestSource = 512LL * 1024 * 1024;
const QString kDocument = QStringLiteral("samordna.json"); ///< in our own ZIP
const QString kManifest = QStringLiteral("manifest-sha256.txt"); ///< in our own ZIP, over all its other files

base::Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return base::Error{base::ErrorKind::NotFound, {path}, {}};
    }
    if (file.size() > kLargestSource) {
        return base::Error{base::ErrorKind::TooLarge, {u"bytes"_s, QString::number(kLargestSource)}, path};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{base::ErrorKind::Io, {path}, file.errorString()};
    }
    return file.readAll();
}

/// The sheets of a spreadsheet of any kind that is read, told by its first bytes and not by its name.
base::Result<QList<Sheet>> sheetsOf(const QByteArray& bytes)
{
    if (bytes.startsWith("PK") || bytes.startsWith(QByteArray::fromHex("d0cf11e0"))) {
        return readXlsx(bytes);
    }
    const auto sheet = readCsv(bytes);
    return sheet ? base::Result(QList{*sheet}) : sheet.error();
}

/// Where a delivery masks a count, the one that the file has is kept.
base::Result<void> keepMasked(const storage::Reader& reader, JsonDocument& document)
{
    for (domain::AnyRecord& record : document.rows) {
        auto* row = std::get_if<domain::Activity>(&record);
        const QStringList fields = row ? document.masked.activities.value(row->id) : QStringList();
        if (fields.isEmpty()) {
            continue;
        }
        const auto stored = reader.row<domain::Activity>(row->id);
        if (!stored) {
            return stored.error();
        }
        for (const auto& field : domain::fieldsOf<domain::Activity>()) {
            if (*stored && fields.contains(QLatin1StringView(field.name))) {
                field.set(*row, field.get(**stored));
            }
        }
    }
    return {};
}

QList<ImportRemark> remarksOn(const MaskedParts& masked)
{
    QList<ImportRemark> remarks;
    const auto remark = [&](RemarkKind kind, qsizetype number) {
        if (number > 0) {
            remarks.append({kind, {}, 0, {}, QString::number(number)});
        }
    };
    remark(RemarkKind::CountsMasked, masked.limit);
    remark(RemarkKind::ObservationsMasked, masked.observations);
    remark(RemarkKind::ParticipantsMasked, masked.activities.size());
    return remarks;
}

QString countyName(const domain::County& county)
{
    return county.code + u' ' + county.name;
}

/// A county's rows in another county's file would be taken for its own, and nothing could tell them apart again.
base::Result<void> isOfThisCounty(const storage::Reader& reader, const JsonDocument& document)
{
    const auto counties = reader.rows<domain::County>();
    if (!counties) {
        return counties.error();
    }
    for (const domain::AnyRecord& record : document.rows) {
        const auto* county = std::get_if<domain::County>(&record);
        if (county && !counties->isEmpty() && county->code != counties->first().code) {
            return base::Error{base::ErrorKind::InvalidArgument,
                {u"county"_s, countyName(*county), countyName(counties->first())}, u"of another county"_s};
        }
    }
    return {};
}

base::Result<ImportPlan> planDocument(const storage::Reader& reader, const QByteArray& json)
{
    auto document = readJsonDocument(json);
    if (!document) {
        return document.error();
    }
    if (const auto ours = isOfThisCounty(reader, *document); !ours) {
        return ours.error();
    }
    if (const auto kept = keepMasked(reader, *document); !kept) {
        return kept.error();
    }
    ImportPlan plan;
    plan.remarks = remarksOn(document->masked);
    const auto count = static_cast<int>(document->rows.size());
    const auto changes = changesTo(reader, std::move(document->rows));
    if (!changes) {
        return changes.error();
    }
    plan.changes = *changes;
    for (const domain::Change& change : changes->changes()) {
        ++(change.before ? plan.changed : plan.added);
    }
    plan.unchanged = count - plan.added - plan.changed;
    return plan;
}

base::Error notAsDelivered(const QString& name, const QString& detail)
{
    return {base::ErrorKind::Unreadable, {name, u"manifest"_s}, detail};
}

/// All files of a delivery but the manifest. Folders have no bytes, and some programs add them when they pack it again.
base::Result<QList<ZipEntry>> filesOf(const ZipReader& zip)
{
    QList<ZipEntry> files;
    for (const QString& name : zip.names()) {
        if (name == kManifest || name.endsWith(u'/')) {
            continue;
        }
        auto bytes = zip.read(name);
        if (!bytes) {
            const bool isDamaged = bytes.error().kind == base::ErrorKind::Unreadable;
            return isDamaged ? notAsDelivered(name, bytes.error().detail) : bytes.error();
        }
        files.append({name, *std::move(bytes)});
    }
    return files;
}

/// A delivery comes in whole and unchanged or not at all: damage on the way would be taken for the county's figures.
base::Result<ImportPlan> planDelivery(const storage::Reader& reader, const ZipReader& zip)
{
    if (!zip.names().contains(kManifest)) {
        return notAsDelivered(kManifest, u"missing"_s);
    }
    const auto lines = zip.read(kManifest);
    const auto manifest = lines ? readManifest(*lines) : base::Result<QList<ManifestLine>>(lines.error());
    if (!manifest) {
        return notAsDelivered(kManifest, manifest.error().detail);
    }
    const auto files = filesOf(zip);
    if (!files) {
        return files.error();
    }
    if (const auto checked = checkManifest(*manifest, *files); !checked) {
        return notAsDelivered(checked.error().arguments.value(0), checked.error().detail);
    }
    const auto document =
        std::find_if(files->cbegin(), files->cend(), [](const ZipEntry& entry) { return entry.name == kDocument; });
    return planDocument(reader, document->bytes);
}

/// Our own table export names its rows by identities, which a coordinator's list does not have: read as one, every row
/// would come in a second time.
bool isOwnTable(const Sheet& sheet)
{
    QStringList headings;
    for (const Cell& cell : sheet.rows.value(0)) {
        headings.append(cell.text().trimmed());
    }
    return headings.contains(u"id"_s) && headings.contains(u"county"_s);
}

base::Result<ImportPlan> planSheets(
    const storage::Reader& reader, const QList<Sheet>& sheets, const ImportOptions& options)
{
    if (std::any_of(sheets.cbegin(), sheets.cend(), isOwnTable)) {
        return base::Error{base::ErrorKind::Unreadable, {u"table"_s}, u"our own table export"_s};
    }
    auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    ImportRows rows(reader, *std::move(data), options);
    bool isAnyTable = false;
    for (const Sheet& sheet : sheets) {
        if (const auto table = recognise(sheet, options.kind)) {
            isAnyTable = true;
            if (const auto read = rows.read(*table); !read) {
                return read.error();
            }
        }
    }
    if (!isAnyTable) {
        return base::Error{base::ErrorKind::NoTable, {}, u"no row of headings was found"_s};
    }
    return rows.plan();
}

} // namespace

int ImportPlan::refused() const
{
    QSet<std::pair<QString, int>> rows;
    for (const ImportRemark& remark : remarks) {
        if (remark.kind == RemarkKind::RowRefused || remark.kind == RemarkKind::PersonalNumber) {
            rows.insert({remark.sheet, remark.row});
        }
    }
    return static_cast<int>(rows.size());
}

base::Result<ImportPlan> planImport(const storage::Reader& reader, const QString& source, const ImportOptions& options)
{
    const auto bytes = bytesOf(source);
    if (!bytes) {
        return bytes.error();
    }
    if (bytes->trimmed().startsWith('{')) {
        return planDocument(reader, *bytes);
    }
    if (const auto zip = bytes->startsWith("PK") ? ZipReader::open(*bytes) : base::Result<ZipReader>(base::Error());
        zip && zip->names().contains(kDocument)) {
        return planDelivery(reader, *zip);
    }
    const auto sheets = sheetsOf(*bytes);
    if (!sheets) {
        return sheets.error();
    }
    return planSheets(reader, *sheets, options);
}

} // namespace samordna::exchange
