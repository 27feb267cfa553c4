#include "models/exchange/htmltable.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t letter;
};

/// Those that Swedish and typographic text is written with; others come as numbers, or stay as they stand.
constexpr std::array kEntities{Entity{"amp"_L1, u'&'}, Entity{"lt"_L1, u'<'}, Entity{"gt"_L1, u'>'},
    Entity{"quot"_L1, u'"'}, Entity{"apos"_L1, u'\''}, Entity{"nbsp"_L1, u'\u00A0'}, Entity{"aring"_L1, u'å'},
    Entity{"auml"_L1, u'ä'}, Entity{"ouml"_L1, u'ö'}, Entity{"Aring"_L1, u'Å'}, Entity{"Auml"_L1, u'Ä'},
    Entity{"Ouml"_L1, u'Ö'}, Entity{"eacute"_L1, u'é'}, Entity{"Eacute"_L1, u'É'}, Entity{"uuml"_L1, u'ü'},
    Entity{"Uuml"_L1, u'Ü'}, Entity{"ndash"_L1, u'\u2013'}, Entity{"mdash"_L1, u'\u2014'},
    Entity{"hellip"_L1, u'\u2026'}, Entity{"lsquo"_L1, u'\u2018'}, Entity{"rsquo"_L1, u'\u2019'},
    Entity{"ldquo"_L1, u'\u201C'}, Entity{"rdquo"_L1, u'\u201D'}, Entity{"bull"_L1, u'\u2022'},
    Entity{"euro"_L1, u'\u20AC'}, Entity{"sect"_L1, u'§'}, Entity{"minus"_L1, u'\u2212'}, Entity{"shy"_L1, u'\u00AD'}};

constexpr qsizetype kLongestEntity = 10;

/// What stands between "&" and ";"; empty when it is not known.
QString entityText(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool isNumber = false;
        const uint code = isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber);
        const bool isLetter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        return isLetter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
    }
    const auto known =
        std::find_if(kEntities.begin(), kEntities.end(), [&](const Entity& each) { return name == each.name; });
    return known == kEntities.end() ? QString() : QString(QChar(known->letter));
}

/// The text of a cell: white space in the source is one space, as a browser shows it.
class CellText
{
public:
    void add(QStringView source)
    {
        for (qsizetype at = 0; at < source.size(); ++at) {
            const QChar letter = source.at(at);
            const qsizetype end = letter == u'&' ? source.mid(at, kLongestEntity).indexOf(u';') : -1;
            const QString entity = end > 0 ? entityText(source.sliced(at + 1, end - 1)) : QString();
            if (!entity.isEmpty()) {
                put(entity);
                at += end;
            } else if (letter == u' ' || letter == u'\n' || letter == u'\r' || letter == u'\t' || letter == u'\f') {
                m_hasSpace = true;
            } else {
                put(letter);
            }
        }
    }
    void breakLine()
    {
        m_text += u'\n';
        m_hasSpace = false;
    }
    /// A paragraph begins or ends: one line break between two.
    void breakParagraph()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n')) {
            breakLine();
        }
    }
    [[nodiscard]] Cell cell() const
    {
        const QString text = m_text.trimmed();
        return text.isEmpty() ? Cell() : Cell(text);
    }

private:
    void put(const QString& text)
    {
        if (m_hasSpace && !m_text.isEmpty() && !m_text.endsWith(u'\n')) {
            m_text += u' ';
        }
        m_hasSpace = false;
        m_text += text;
    }

    QString m_text;
    bool m_hasSpace = false;
};

struct Tag
{
    QString name; ///< in small letters
    QStringView attributes;
    bool isEnd = false;
};

int numberIn(const Tag& tag, QStringView attribute)
{
    const qsizetype at = tag.attributes.indexOf(attribute, 0, Qt::CaseInsensitive);
    qsizetype from = at < 0 ? tag.attributes.size() : at + attribute.size();
    while (from < tag.attributes.size() && !tag.attributes.at(from).isDigit() && tag.attributes.at(from) != u'>') {
        ++from;
    }
    qsizetype end = from;
    while (end < tag.attributes.size() && tag.attributes.at(end).isDigit() && end - from < 5) {
        ++end;
    }
    return std::max(1, tag.attributes.sliced(from, end - from).toInt());
}

/// Goes through the source once and keeps what stands in cells of tables that stand in no other.
class TableReader
{
public:
    TableReader(QStringView html, const SheetLimits& limits)
        : m_html(html)
        , m_limits(limits)
    {
    }

    base::Result<QList<Row>> longest()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = m_html.indexOf(u'<', m_at);
            const qsizetype end = tag < 0 ? m_html.size() : tag;
            if (m_isInCell) {
                m_text.add(m_html.sliced(m_at, end - m_at));
            }
            m_at = end;
            if (tag >= 0) {
                takeTag();
            }
            if (m_error) {
                return *m_error;
            }
        }
        endTable();
        return m_longest;
    }

private:
    void takeTag()
    {
        if (m_html.sliced(m_at).startsWith(u"<!--")) {
            skipTo(u"-->");
            return;
        }
        Tag tag;
        qsizetype at = m_at + 1;
        tag.isEnd = at < m_html.size() && m_html.at(at) == u'/';
        at += tag.isEnd ? 1 : 0;
        const qsizetype name = at;
        while (at < m_html.size() && m_html.at(at).isLetterOrNumber()) {
            ++at;
        }
        tag.name = m_html.sliced(name, at - name).toString().toLower();
        const qsizetype attributes = at;
        QChar quote;
        for (; at < m_html.size() && (!quote.isNull() || m_html.at(at) != u'>'); ++at) {
            const QChar letter = m_html.at(at);
            if (letter == u'"' || letter == u'\'') {
                quote = quote.isNull() ? letter : quote == letter ? QChar() : quote;
            }
        }
        tag.attributes = m_html.sliced(attributes, at - attributes);
        m_at = std::min(at + 1, m_html.size());
        if (!tag.isEnd && (tag.name == u"style" || tag.name == u"script" || tag.name == u"title")) {
            skipTo(QString(u"</"_s + tag.name));
        } else if (!tag.name.isEmpty()) {
            take(tag);
        }
    }

    void take(const Tag& tag)
    {
        if (tag.name == u"table") {
            tag.isEnd ? leaveTable() : enterTable();
        } else if (m_depth == 1 && tag.name == u"tr") {
            endRow();
            m_isInRow = !tag.isEnd;
        } else if (m_depth == 1 && (tag.name == u"td" || tag.name == u"th")) {
            endCell();
            if (!tag.isEnd) {
                m_isInRow = m_isInCell = true;
                m_columnSpan = numberIn(tag, u"colspan");
                m_rowSpan = numberIn(tag, u"rowspan");
            }
        } else if (m_isInCell && tag.name == u"br") {
            m_text.breakLine();
        } else if (m_isInCell
            && (tag.name == u"p" || tag.name == u"div" || tag.name == u"li" || tag.name == u"tr" || tag.name == u"ul"
                || tag.name == u"ol")) {
            m_text.breakParagraph();
        } else if (m_isInCell && (tag.name == u"td" || tag.name == u"th")) {
            m_text.add(u" ");
        }
    }

    void enterTable()
    {
        if (++m_depth == 1) {
            m_rows.clear();
            m_joined.clear();
        }
    }
    void leaveTable()
    {
        if (m_depth == 1) {
            endTable();
        }
        m_depth = std::max(0, m_depth - 1);
    }

    void endTable()
    {
        endRow();
        if (m_rows.size() > m_longest.size()) {
            m_longest = m_rows;
        }
        m_rows.clear();
    }

    void endRow()
    {
        endCell();
        if (!m_isInRow) {
            return;
        }
        passJoined();
        m_rows.append(std::exchange(m_row, {}));
        m_isInRow = false;
        if (m_rows.size() > m_limits.rows) {
            refuse(u"rows"_s, m_limits.rows);
        }
    }

    void endCell()
    {
        if (!m_isInCell) {
            return;
        }
        passJoined();
        for (int column = 0; column < m_columnSpan && !m_error; ++column) {
            if (m_rowSpan > 1) {
                m_joined.insert(m_row.size(), m_rowSpan - 1);
            }
            add(column == 0 ? m_text.cell() : Cell());
        }
        m_text = {};
        m_isInCell = false;
    }

    /// Columns that a cell above reaches down to.
    void passJoined()
    {
        while (!m_error && m_joined.value(m_row.size()) > 0) {
            --m_joined[m_row.size()];
            add({});
        }
    }

    void add(const Cell& cell)
    {
        m_row.append(cell);
        if (m_row.size() > m_limits.columns) {
            refuse(u"columns"_s, m_limits.columns);
        } else if (++m_cells > m_limits.cells) {
            refuse(u"cells"_s, m_limits.cells);
        }
    }

    void refuse(const QString& what, qint64 limit)
    {
        m_error = base::Error{base::ErrorKind::TooLarge, {what, QString::number(limit)}, {}};
    }

    void skipTo(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + (end == u"-->" ? end.size() : 0);
    }

    QStringView m_html;
    SheetLimits m_limits;
    std::optional<base::Error> m_error;
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    int m_depth = 0; ///< of tables
    bool m_isInRow = false;
    bool m_isInCell = false;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    CellText m_text;
    Row m_row;
    QHash<qsizetype, int> m_joined; ///< by column: rows that are still under a joined cell
    QList<Row> m_rows;
    QList<Row> m_longest;
};

} // namespace

base::Result<QList<Row>> readHtmlTable(QStringView html, const SheetLimits& limits)
{
    return TableReader(html, limits).longest();
}

} // namespace samordna::exchange
