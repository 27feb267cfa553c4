#include "models/exchange/xlsxreader.h"

#include "models/exchange/xlsxformat.h"
#include "models/exchange/xlsxxml.h"
#include "models/exchange/zipfile.h"

#include <QDir>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

base::Error unreadable(const QString& detail, const QStringList& found = {})
{
    return {base::ErrorKind::Unreadable, found, detail};
}

base::Error tooLarge(const QString& what, qint64 limit)
{
    return {base::ErrorKind::TooLarge, {what, QString::number(limit)}, {}};
}

/// The place of "AB7", from 0: 27; nothing when it begins with no letter or is beyond what any
/// workbook has.
std::optional<qsizetype> columnOf(const QString& name)
{
    qsizetype column = 0;
    for (qsizetype at = 0; at < name.size() && name.at(at) >= u'A' && name.at(at) <= u'Z'; ++at) {
        column = column * 26 + (name.at(at).unicode() - u'A' + 1);
        if (at >= 4) {
            return std::nullopt;
        }
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

struct Relation
{
    QString type; ///< its last word: "worksheet", "styles" …
    QString target; ///< the entry's name
};

using Relations = QHash<QString, Relation>; ///< by id

QString targetOf(const Relations& relations, const QString& type)
{
    const auto found = std::find_if(
        relations.cbegin(), relations.cend(), [&](const Relation& relation) { return relation.type == type; });
    return found == relations.cend() ? QString() : found->target;
}

/// Each step returns an error or nothing, and the next is not begun after an error.
class Workbook
{
public:
    Workbook(const ZipReader& zip, const SheetLimits& limits)
        : m_zip(zip)
        , m_limits(limits)
    {
    }

    base::Result<QList<Sheet>> read()
    {
        if (const auto ready = readParts(); !ready) {
            return ready.error();
        }
        QList<Sheet> sheets;
        for (const auto& [name, target] : std::as_const(m_targets)) {
            Sheet sheet{name, {}};
            if (const auto done = readPart(target, [&](XlsxXml& xml) { return readSheet(xml, sheet); }); !done) {
                return done.error();
            }
            sheets.append(std::move(sheet));
        }
        return sheets;
    }

private:
    base::Result<void> readParts()
    {
        const auto package = relationsOf(QString());
        const QString book = package ? targetOf(*package, u"officeDocument"_s) : QString();
        if (book.isEmpty()) {
            return package ? unreadable(u"no workbook within"_s) : package.error();
        }
        const auto relations = relationsOf(book);
        if (!relations) {
            return relations.error();
        }
        auto done = readPart(book, [&](XlsxXml& xml) { return readBook(xml, *relations); });
        const QString strings = targetOf(*relations, u"sharedStrings"_s);
        done = done && !strings.isEmpty() ? readPart(strings, [&](XlsxXml& xml) { return readStrings(xml); }) : done;
        const QString styles = targetOf(*relations, u"styles"_s);
        return done && !styles.isEmpty() ? readPart(styles, [&](XlsxXml& xml) { return readStyles(xml); }) : done;
    }

    /// Reads a part to its end. What \a read stops at counts before what is wrong with the XML.
    template <class Read>
    base::Result<void> readPart(const QString& name, Read read)
    {
        const auto bytes = m_zip.read(name);
        if (!bytes) {
            return bytes.error().kind == base::ErrorKind::NotFound ? unreadable(name) : bytes.error();
        }
        XlsxXml xml(*bytes);
        if (const base::Result<void> done = read(xml); !done) {
            return done;
        }
        return xml.isWhole() ? base::Result<void>() : unreadable(name);
    }

    /// What the part \a source refers to; the whole file's for no name.
    base::Result<Relations> relationsOf(const QString& source)
    {
        const QString folder = source.left(source.lastIndexOf(u'/') + 1);
        Relations relations;
        const auto done = readPart(folder + u"_rels/"_s + source.mid(folder.size()) + u".rels"_s, [&](XlsxXml& xml) {
            while (xml.next()) {
                if (xml.isStart(u"Relationship") && xml.attribute(u"TargetMode"_s) != u"External") {
                    const QString target = xml.attribute(u"Target"_s);
                    relations.insert(xml.attribute(u"Id"_s),
                        {xml.attribute(u"Type"_s).section(u'/', -1),
                            target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target)});
                }
            }
            return base::Result<void>();
        });
        return done ? base::Result(relations) : done.error();
    }

    base::Result<void> readBook(XlsxXml& xml, const Relations& relations)
    {
        while (xml.next()) {
            if (xml.isStart(u"workbookPr")) {
                const QString since1904 = xml.attribute(u"date1904"_s);
                m_system = since1904 == u"1" || since1904 == u"true" ? DateSystem::From1904 : DateSystem::From1900;
            } else if (xml.isStart(u"sheet")) {
                const Relation relation = relations.value(xml.relation());
                if (relation.target.isEmpty()) {
                    return unreadable(u"a sheet without a part"_s);
                }
                if (relation.type == u"worksheet") { // a sheet may also be a chart
                    m_targets.append({xml.attribute(u"name"_s), relation.target});
                }
            }
        }
        return {};
    }

    base::Result<void> readStrings(XlsxXml& xml)
    {
        while (xml.next()) {
            if (xml.isStart(u"si")) {
                m_strings.append(xml.richText());
            }
            if (m_strings.size() > m_limits.cells) {
                return tooLarge(u"cells"_s, m_limits.cells);
            }
        }
        return {};
    }

    base::Result<void> readStyles(XlsxXml& xml)
    {
        QHash<int, QString> codes;
        bool isOfCells = false;
        while (xml.next()) {
            if (xml.isStart(u"numFmt")) {
                codes.insert(xml.attribute(u"numFmtId"_s).toInt(), xml.attribute(u"formatCode"_s));
            } else if (xml.isStart(u"cellXfs") || xml.isEnd(u"cellXfs")) {
                isOfCells = xml.isStart(u"cellXfs");
            } else if (xml.isStart(u"xf") && isOfCells) {
                const int format = xml.attribute(u"numFmtId"_s).toInt();
                m_kinds.append(kindOfFormat(format, codes.value(format)));
            }
        }
        return {};
    }

    base::Result<void> readSheet(XlsxXml& xml, Sheet& sheet)
    {
        qsizetype row = -1;
        qsizetype column = -1;
        while (xml.next()) {
            if (xml.isStart(u"row")) {
                bool hasNumber = false;
                const qsizetype number = xml.attribute(u"r"_s).toLongLong(&hasNumber);
                row = hasNumber ? number - 1 : row + 1;
                column = -1;
            } else if (xml.isStart(u"c")) {
                const QString name = xml.attribute(u"r"_s);
                column = name.isEmpty() ? column + 1 : columnOf(name).value_or(-1);
                if (row < 0 || column < 0) {
                    return unreadable(u"a cell without a place"_s);
                }
                const auto cell = readCell(xml);
                const auto done = cell ? put(sheet, row, column, *cell) : cell.error();
                if (!done) {
                    return done;
                }
            }
        }
        return {};
    }

    /// Makes room only for cells that hold something: sheets are often formatted down to their last
    /// row.
    base::Result<void> put(Sheet& sheet, qsizetype row, qsizetype column, const Cell& cell)
    {
        if (cell.isEmpty()) {
            return {};
        }
        m_rows += std::max<qsizetype>(0, row + 1 - sheet.rows.size());
        if (m_rows > m_limits.rows || column >= m_limits.columns) {
            return m_rows > m_limits.rows ? tooLarge(u"rows"_s, m_limits.rows)
                                          : tooLarge(u"columns"_s, m_limits.columns);
        }
        sheet.rows.resize(std::max(sheet.rows.size(), row + 1));
        Row& cells = sheet.rows[row];
        m_cells += std::max<qsizetype>(0, column + 1 - cells.size());
        if (m_cells > m_limits.cells) {
            return tooLarge(u"cells"_s, m_limits.cells);
        }
        cells.resize(std::max(cells.size(), column + 1));
        cells[column] = cell;
        return {};
    }

    base::Result<Cell> readCell(XlsxXml& xml) const
    {
        const QString type = xml.attribute(u"t"_s);
        const int style = xml.attribute(u"s"_s).toInt();
        QString value;
        while (xml.next() && !xml.isEnd(u"c")) {
            if (xml.isStart(u"v")) {
                value = xml.text();
            } else if (xml.isStart(u"is")) {
                value = xml.richText();
            }
        }
        return cellOf(type, style, value);
    }

    base::Result<Cell> cellOf(const QString& type, int style, const QString& value) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (value.isEmpty()) {
            return Cell();
        }
        if (type == u"s") {
            const bool isKnown = isNumber && number >= 0 && number < static_cast<double>(m_strings.size());
            const QString text = isKnown ? m_strings.at(static_cast<qsizetype>(number)) : QString();
            return isKnown ? base::Result(text.isEmpty() ? Cell() : Cell(text))
                           : unreadable(u"a text that is not there"_s);
        }
        if (type == u"b") {
            return Cell::ofTruth(value == u"1" || value == u"true");
        }
        if (type == u"d") {
            const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
            return date.isValid() ? Cell(date) : Cell(value);
        }
        const bool isPlain = isNumber && (type.isEmpty() || type == u"n");
        return isPlain ? cellOfNumber(number, m_kinds.value(style, NumberKind::Number), m_system) : Cell(value);
    }

    const ZipReader& m_zip;
    const SheetLimits& m_limits;
    DateSystem m_system = DateSystem::From1900;
    QList<std::pair<QString, QString>> m_targets; ///< a sheet's name and its entry
    QStringList m_strings;
    QList<NumberKind> m_kinds; ///< by style
    qsizetype m_rows = 0;
    qsizetype m_cells = 0;
};

/// An Excel file of before 2007, or the shell that Office encrypts a newer one in.
QStringList foundInOle(const QByteArray& bytes)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray wide(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    return bytes.contains(wide) ? QStringList{u"xlsx"_s, u"encrypted"_s} : QStringList{u"xls"_s};
}

QStringList foundInZip(const ZipReader& zip)
{
    const std::pair<QString, QString> known[]{
        {u"xl/workbook.bin"_s, u"xlsb"_s}, {u"word/document.xml"_s, u"docx"_s}, {u"ppt/presentation.xml"_s, u"pptx"_s}};
    for (const auto& [entry, kind] : known) {
        if (zip.names().contains(entry)) {
            return {kind};
        }
    }
    const auto type = zip.read(u"mimetype"_s);
    return type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet") ? QStringList{u"ods"_s}
                                                                                      : QStringList();
}

} // namespace

base::Result<QList<Sheet>> readXlsx(const QByteArray& bytes, const SheetLimits& limits)
{
    if (bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"))) {
        return unreadable(u"an OLE file"_s, foundInOle(bytes));
    }
    const auto zip = ZipReader::open(bytes);
    if (!zip) {
        return zip.error();
    }
    if (const QStringList found = foundInZip(*zip); !found.isEmpty()) {
        return unreadable(u"another kind of document"_s, found);
    }
    return Workbook(*zip, limits).read();
}

} // namespace samordna::exchange
