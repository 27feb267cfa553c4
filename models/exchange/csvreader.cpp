#include "models/exchange/csvreader.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qint64 kLargestFile = 256LL * 1024 * 1024;
constexpr qsizetype kMostColumns = 1000;

/// Windows-1252 where it differs from Latin-1: 0x80 … 0x9F.
constexpr char16_t kWindows1252[] = u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
                                    u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9F) {
            character = QChar(kWindows1252[character.unicode() - 0x80]);
        }
    }
    return text;
}

QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

/// The separator that the first lines hold most of, outside quotes.
QChar separatorOf(const QString& text)
{
    int counts[3] = {};
    bool isQuoted = false;
    int lines = 0;
    for (const QChar character : text) {
        isQuoted ^= character == u'"';
        if (!isQuoted) {
            counts[0] += character == u';';
            counts[1] += character == u',';
            counts[2] += character == u'\t';
            lines += character == u'\n';
        }
        if (lines >= 5) {
            break;
        }
    }
    if (counts[0] > 0 && counts[0] >= counts[2]) {
        return u';';
    }
    return counts[2] > counts[1] ? u'\t' : u',';
}

/// Splits a text into rows of fields, one character at a time.
class Splitter
{
public:
    Splitter(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<Row> rows()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            take(m_text.at(m_at));
        }
        if (!m_field.isEmpty() || !m_row.isEmpty()) {
            endRow();
        }
        return m_rows;
    }

private:
    void take(QChar character)
    {
        if (m_isQuoted) {
            takeQuoted(character);
        } else if (character == u'"' && m_field.isEmpty()) {
            m_isQuoted = true;
        } else if (character == m_separator) {
            endField();
        } else if (character == u'\n') {
            endRow();
        } else if (character == u'\r') {
            const bool isAlone = m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'\n';
            if (isAlone) {
                endRow();
            }
        } else {
            m_field += character;
        }
    }
    void takeQuoted(QChar character)
    {
        const bool isDoubled = character == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
        if (character != u'"' || isDoubled) {
            m_field += character;
            m_at += isDoubled ? 1 : 0;
        } else {
            m_isQuoted = false;
        }
    }
    void endField()
    {
        if (m_row.size() < kMostColumns) {
            m_row.append(m_field.isEmpty() ? Cell() : Cell(m_field));
        }
        m_field.clear();
    }
    void endRow()
    {
        endField();
        m_rows.append(m_row);
        m_row.clear();
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    QString m_field;
    Row m_row;
    QList<Row> m_rows;
};

} // namespace

base::Result<Sheet> readCsv(const QByteArray& bytes)
{
    if (bytes.size() > kLargestFile) {
        return base::Error {base::ErrorKind::TooLarge, {QString::number(bytes.size()), QString::number(kLargestFile)}, {}};
    }
    if (bytes.contains('\0')) {
        return base::Error {base::ErrorKind::Unreadable, {}, u"binary data, not text"_s};
    }
    QString text = decoded(bytes);
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    return Sheet {QString(), Splitter(text, separatorOf(text)).rows()};
}

} // namespace samordna::exchange
