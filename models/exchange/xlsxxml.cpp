#include "models/exchange/xlsxxml.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr int kDeepest = 64;
constexpr int kMostAttributes = 200; ///< the reader compares each attribute with each other one

/// Behind \a end, looked for from \a at; the size when it is not found.
qsizetype behind(const QByteArray& xml, QByteArrayView end, qsizetype at)
{
    const qsizetype found = xml.indexOf(end, at);
    return found < 0 ? xml.size() : found + end.size();
}

/// Counts the "=" of the tag at \a at outside quotes; leaves \a at behind the tag.
int attributesOfTag(const QByteArray& xml, qsizetype& at)
{
    int count = 0;
    char quote = 0;
    for (; at < xml.size(); ++at) {
        const char character = xml.at(at);
        if (quote) {
            quote = character == quote ? 0 : quote;
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (character == '=') {
            ++count;
        } else if (character == '>') {
            break;
        }
    }
    return count;
}

bool isCrowded(const QByteArray& xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0 && at < xml.size(); at = xml.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(xml, "-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(xml, "]]>", at + 9);
        } else if (rest.startsWith("<?")) {
            at = behind(xml, "?>", at + 2);
        } else if (attributesOfTag(xml, ++at) > kMostAttributes) {
            return true;
        }
    }
    return false;
}

/// "_x000D_" is how a workbook writes a character that XML cannot hold.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && at + 6 < text.size() && text.at(at + 6) == u'_') {
            text.replace(at, 7, QChar(code));
        }
    }
    return text;
}

} // namespace

XlsxXml::XlsxXml(const QByteArray& xml)
    : m_reader(xml)
    , m_isRefused(xml.contains('\0') || isCrowded(xml))
{
}

bool XlsxXml::next()
{
    while (!m_isRefused && !m_reader.atEnd()) {
        const auto token = m_reader.readNext();
        m_depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        m_isRefused =
            token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference || m_depth > kDeepest;
        if (!m_isRefused && (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)) {
            return true;
        }
    }
    return false;
}

QString XlsxXml::relation() const
{
    const auto attributes = m_reader.attributes();
    const auto usual =
        attributes.value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s);
    return (usual.isEmpty() ? attributes.value(u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s, u"id"_s)
                            : usual)
        .toString();
}

QString XlsxXml::text()
{
    --m_depth; // the reader takes the end of the element along
    return unescaped(m_reader.readElementText());
}

QString XlsxXml::richText()
{
    const QString element = m_reader.name().toString();
    QString all;
    int phonetic = 0;
    while (next() && !isEnd(element)) {
        phonetic += isStart(u"rPh") ? 1 : isEnd(u"rPh") ? -1 : 0;
        if (isStart(u"t") && phonetic == 0) {
            all += text();
        }
    }
    return all;
}

} // namespace samordna::exchange
