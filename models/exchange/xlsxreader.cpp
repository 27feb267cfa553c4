#include "models/exchange/xlsxreader.h"

#include "models/exchange/zipfile.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qsizetype kMostRows = 1'100'000;
constexpr int kMostColumns = 1000;
constexpr qsizetype kMostCells = 20'000'000;

base::Error unreadable(const QString& detail)
{
    return {base::ErrorKind::Unreadable, {}, detail};
}

/// Calls \a element at each start of an element; false when the XML is not whole or brings a DTD.
template<class F>
bool eachElement(const QByteArray& xml, F element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            return false;
        }
        if (token == QXmlStreamReader::StartElement && !element(reader)) {
            return false;
        }
    }
    return !reader.hasError();
}

QString attribute(const QXmlStreamReader& reader, const QString& name)
{
    return reader.attributes().value(name).toString();
}

/// A rich text: its runs together, phonetic hints left out. The reader stands on the element and ends behind it.
QString textWithin(QXmlStreamReader& reader)
{
    const QString element = reader.name().toString();
    QString text;
    int phonetic = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == element) {
            break;
        }
        if (reader.name() == u"rPh" && token == QXmlStreamReader::StartElement) {
            ++phonetic;
        } else if (reader.name() == u"rPh" && token == QXmlStreamReader::EndElement) {
            --phonetic;
        } else if (reader.name() == u"t" && token == QXmlStreamReader::StartElement && phonetic == 0) {
            text += reader.readElementText();
        }
    }
    return text;
}

/// True for a number format that shows a date: one of the fixed ones, or a code with days, months or years outside quotes.
bool isDateFormat(int id, const QString& code)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."_s);
    static const QRegularExpression dated(u"[dyj]|m+[^h]*y|y"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isFixed = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isFixed || (!code.isEmpty() && dated.match(QString(code).remove(quoted)).hasMatch());
}

class Workbook
{
public:
    explicit Workbook(const ZipReader& zip)
        : m_zip(zip)
    {
    }

    base::Result<QList<Sheet>> read()
    {
        if (!readContents() || !readSharedStrings() || !readStyles()) {
            return unreadable(u"a part of the workbook is missing or damaged"_s);
        }
        QList<Sheet> sheets;
        for (const auto& [name, target] : std::as_const(m_sheets)) {
            const auto xml = m_zip.read(target);
            if (!xml) {
                return xml.error().kind == base::ErrorKind::NotFound ? unreadable(target) : xml.error();
            }
            Sheet sheet {name, {}};
            if (!readSheet(*xml, sheet)) {
                return m_isTooLarge ? base::Error {base::ErrorKind::TooLarge, {name}, {}} : unreadable(target);
            }
            sheets.append(std::move(sheet));
        }
        return sheets;
    }

private:
    bool readContents()
    {
        const auto relations = m_zip.read(u"xl/_rels/workbook.xml.rels"_s);
        const auto workbook = m_zip.read(u"xl/workbook.xml"_s);
        if (!relations || !workbook) {
            return false;
        }
        QHash<QString, QString> targets;
        const bool related = eachElement(*relations, [&](QXmlStreamReader& reader) {
            QString target = attribute(reader, u"Target"_s);
            target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
            targets.insert(attribute(reader, u"Id"_s), target);
            return true;
        });
        return related && eachElement(*workbook, [&](QXmlStreamReader& reader) {
            if (reader.name() == u"workbookPr") {
                const QString since1904 = attribute(reader, u"date1904"_s);
                m_epoch = since1904 == u"1" || since1904 == u"true" ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
            } else if (reader.name() == u"sheet") {
                const QString id = reader.attributes().value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s).toString();
                m_sheets.append({attribute(reader, u"name"_s), targets.value(id)});
            }
            return true;
        });
    }

    bool readSharedStrings()
    {
        const auto xml = m_zip.read(u"xl/sharedStrings.xml"_s);
        return !xml ? xml.error().kind == base::ErrorKind::NotFound : eachElement(*xml, [&](QXmlStreamReader& reader) {
            if (reader.name() == u"si") {
                m_strings.append(textWithin(reader));
            }
            return true;
        });
    }

    bool readStyles()
    {
        const auto xml = m_zip.read(u"xl/styles.xml"_s);
        QHash<int, QString> codes;
        bool isCellFormats = false;
        return !xml ? xml.error().kind == base::ErrorKind::NotFound : eachElement(*xml, [&](QXmlStreamReader& reader) {
            if (reader.name() == u"numFmt") {
                codes.insert(attribute(reader, u"numFmtId"_s).toInt(), attribute(reader, u"formatCode"_s));
            } else if (reader.name() == u"cellXfs" || reader.name() == u"cellStyleXfs" || reader.name() == u"cellStyles") {
                isCellFormats = reader.name() == u"cellXfs";
            } else if (reader.name() == u"xf" && isCellFormats) {
                const int format = attribute(reader, u"numFmtId"_s).toInt();
                m_isDate.append(isDateFormat(format, codes.value(format)));
            }
            return true;
        });
    }

    bool readSheet(const QByteArray& xml, Sheet& sheet)
    {
        return eachElement(xml, [&](QXmlStreamReader& reader) {
            if (reader.name() == u"row") {
                bool hasNumber = false;
                const qsizetype row = attribute(reader, u"r"_s).toLongLong(&hasNumber);
                const qsizetype wanted = hasNumber ? row : sheet.rows.size() + 1;
                m_isTooLarge |= wanted > kMostRows;
                if (wanted < 1 || m_isTooLarge) {
                    return false;
                }
                sheet.rows.resize(std::max(wanted, sheet.rows.size()));
                m_row = wanted - 1;
            } else if (reader.name() == u"c" && !sheet.rows.isEmpty()) {
                return readCell(reader, sheet.rows[m_row]);
            }
            return true;
        });
    }

    bool readCell(QXmlStreamReader& reader, Row& row)
    {
        const int column = columnOf(attribute(reader, u"r"_s), row);
        m_isTooLarge |= column >= kMostColumns || ++m_cells > kMostCells;
        if (column < 0 || m_isTooLarge) {
            return false;
        }
        const QString type = attribute(reader, u"t"_s);
        const int style = attribute(reader, u"s"_s).toInt();
        QString value;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement && reader.name() == u"c") {
                break;
            }
            if (token == QXmlStreamReader::StartElement && reader.name() == u"v") {
                value = reader.readElementText();
            } else if (token == QXmlStreamReader::StartElement && reader.name() == u"is") {
                value = textWithin(reader);
            }
        }
        row.resize(std::max<qsizetype>(row.size(), column + 1));
        row[column] = cellOf(type, style, value);
        return true;
    }

    Cell cellOf(const QString& type, int style, const QString& value) const
    {
        if (value.isEmpty()) {
            return {};
        }
        if (type == u"s") {
            return Cell(m_strings.value(value.toInt()));
        }
        if (type == u"b") {
            return Cell(value == u"1" ? u"1"_s : u"0"_s);
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !(type.isEmpty() || type == u"n")) {
            return Cell(value);
        }
        const bool isDate = m_isDate.value(style) && number >= 1 && number < 3'000'000;
        return isDate ? Cell(m_epoch.addDays(static_cast<qint64>(std::floor(number)))) : Cell(number);
    }

    /// The column of "AB7": 27; behind the last cell when the cell has no name.
    static int columnOf(const QString& name, const Row& row)
    {
        int column = 0;
        for (const QChar letter : name) {
            if (letter < u'A' || letter > u'Z' || column > kMostColumns * 26) {
                break;
            }
            column = column * 26 + (letter.unicode() - 'A' + 1);
        }
        return name.isEmpty() ? static_cast<int>(row.size()) : column - 1;
    }

    const ZipReader& m_zip;
    QDate m_epoch {1899, 12, 30};
    QList<std::pair<QString, QString>> m_sheets; ///< name, entry
    QStringList m_strings;
    QList<bool> m_isDate; ///< by style
    qsizetype m_row = 0;
    qsizetype m_cells = 0;
    bool m_isTooLarge = false;
};

} // namespace

base::Result<QList<Sheet>> readXlsx(const QByteArray& bytes)
{
    const auto zip = ZipReader::open(bytes);
    return zip ? Workbook(*zip).read() : zip.error();
}

} // namespace samordna::exchange
