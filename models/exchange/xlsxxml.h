#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace samordna::exchange {

/// A part of a workbook, element by element. Refuses what no workbook needs and only an attack
/// brings: a DTD, entities, deep nesting, elements crowded with attributes, any encoding but UTF-8.
class XlsxXml
{
public:
    explicit XlsxXml(const QByteArray& xml);

    /// Goes to the next start or end of an element; false at the end and when the part is refused,
    /// which isWhole() tells apart.
    bool next();
    [[nodiscard]] bool isWhole() const { return !m_isRefused && !m_reader.hasError(); }
    [[nodiscard]] bool isStart(QStringView name) const { return m_reader.isStartElement() && m_reader.name() == name; }
    [[nodiscard]] bool isEnd(QStringView name) const { return m_reader.isEndElement() && m_reader.name() == name; }

    [[nodiscard]] QString attribute(const QString& name) const { return m_reader.attributes().value(name).toString(); }
    /// The "r:id" of the element, by either of the standard's two namespaces.
    [[nodiscard]] QString relation() const;
    /// The text of the element that begins here, with "_x000D_" made the character it stands for;
    /// goes to its end.
    QString text();
    /// The same for a rich text: its runs together, phonetic hints left out.
    QString richText();

private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_isRefused = false;
};

} // namespace samordna::exchange
