#include "models/exchange/import.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/importrows.h"
#include "models/exchange/jsondocument.h"
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

base::Result<ImportPlan> planDocument(const storage::Reader& reader, const QByteArray& json)
{
    auto document = readJsonDocument(json);
    if (!document) {
        return document.error();
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

base::Result<ImportPlan> planSheets(
    const storage::Reader& reader, const QList<Sheet>& sheets, const ImportOptions& options)
{
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
        const auto document = zip->read(kDocument);
        return document ? planDocument(reader, *document) : document.error();
    }
    const auto sheets = sheetsOf(*bytes);
    if (!sheets) {
        return sheets.error();
    }
    return planSheets(reader, *sheets, options);
}

} // namespace samordna::exchange
