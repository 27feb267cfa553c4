#include "models/exchange/importsource.h"

#include "models/exchange/deliveryfiles.h"
#include "models/exchange/xlsxreader.h"
#include "models/exchange/zipfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qint64 kLargestSource = 512LL * 1024 * 1024;

/// What every SQLite file begins with.
bool isDatabase(const QString& path)
{
    constexpr QByteArrayView kMagic("SQLite format 3");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kMagic.size()) == kMagic;
}

base::Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return base::Error{base::ErrorKind::NotFound, {path}, {}};
    }
    if (QFileInfo(path).isDir()) {
        return base::Error{base::ErrorKind::Unreadable, {u"folder"_s}, path};
    }
    if (file.size() > kLargestSource) {
        return base::Error{base::ErrorKind::TooLarge, {u"bytes"_s, QString::number(kLargestSource)}, path};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{base::ErrorKind::Io, {path}, file.errorString()};
    }
    return file.readAll();
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

base::Result<ImportSource> withSheets(ImportSource source, const base::Result<QList<Sheet>>& sheets)
{
    if (!sheets) {
        return sheets.error();
    }
    if (std::any_of(sheets->cbegin(), sheets->cend(), isOwnTable)) {
        return base::Error{base::ErrorKind::Unreadable, {u"table"_s}, u"our own table export"_s};
    }
    source.sheets = *sheets;
    return source;
}

} // namespace

base::Result<ImportSource> openSource(const QString& path)
{
    if (isDatabase(path)) {
        return ImportSource{ImportSource::Kind::County, path, {}, {}, {}}; // read where it lies, however large it is
    }
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return bytes.error();
    }
    ImportSource source{ImportSource::Kind::Json, path, {}, *bytes, {}};
    if (bytes->trimmed().startsWith('{')) {
        return source;
    }
    if (bytes->startsWith("PK")) {
        const auto zip = ZipReader::open(*bytes);
        if (zip && zip->names().contains(kDeliveryDocument)) {
            source.kind = ImportSource::Kind::Delivery;
            return source;
        }
    }
    // Told by the first bytes: a workbook, or a document of Office's older kind, which the reader names.
    if (bytes->startsWith("PK") || bytes->startsWith(QByteArray::fromHex("d0cf11e0"))) {
        source.kind = ImportSource::Kind::Workbook;
        source.bytes.clear();
        return withSheets(std::move(source), readXlsx(*bytes));
    }
    return readAgain(source, csvFormOf(*bytes).value_or(CsvForm()));
}

base::Result<ImportSource> readAgain(const ImportSource& source, const CsvForm& form)
{
    const auto sheet = readCsv(source.bytes, {form.separator, {}, form.encoding});
    return withSheets({ImportSource::Kind::Csv, source.path, {}, source.bytes, form},
        sheet ? base::Result(QList{*sheet}) : base::Result<QList<Sheet>>(sheet.error()));
}

} // namespace samordna::exchange
