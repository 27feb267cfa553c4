#include "models/exchange/csvreader.h"

#include "models/exchange/formulaguard.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qsizetype kSampledText = 64 * 1024;
constexpr qsizetype kSampledRows = 20;
constexpr QByteArrayView kUtf8Mark = "\xEF\xBB\xBF";

/// Windows-1252 where it differs from Latin-1: 0x80 … 0x9F.
constexpr char16_t kWindows1252[] = u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030"
                                    u"\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
                                    u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122"
                                    u"\u0161\u203A\u0153\uFFFD\u017E\u0178";

bool hasUtf8Mark(const QByteArray& bytes)
{
    return bytes.startsWith(kUtf8Mark);
}

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

/// Excel's "Unicode text", which always has a mark.
bool isUtf16(const QByteArray& bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

CsvEncoding encodingOf(const QByteArray& bytes)
{
    return isUtf16(bytes) ? CsvEncoding::Utf16 : bytes.isValidUtf8() ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

/// Nothing for binary data.
std::optional<QString> textOf(const QByteArray& bytes, CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Utf16) {
        QStringDecoder decoder(QStringDecoder::Utf16); // tells the order of the bytes by the mark and drops it
        QString text = decoder(bytes);
        const bool isWhole = bytes.size() % 2 == 0 && text.isValidUtf16() && !text.contains(QChar(u'\0'));
        return isWhole ? std::optional(std::move(text)) : std::nullopt;
    }
    if (bytes.contains('\0')) {
        return std::nullopt;
    }
    const qsizetype mark = hasUtf8Mark(bytes) ? kUtf8Mark.size() : 0;
    return encoding == CsvEncoding::Utf8 ? QString::fromUtf8(bytes.constData() + mark, bytes.size() - mark)
                                         : fromWindows1252(bytes.sliced(mark));
}

base::Error tooLarge(const QString& what, qint64 limit)
{
    return {base::ErrorKind::TooLarge, {what, QString::number(limit)}, {}};
}

/// Splits a text into rows of fields.
class Splitter
{
public:
    Splitter(QStringView text, QChar separator, const SheetLimits& limits)
        : m_text(text)
        , m_separator(separator)
        , m_limits(limits)
    {
    }

    void dropGuards() { m_dropsGuards = true; }

    base::Result<QList<Row>> rows()
    {
        while (isMore()) {
            if (const auto taken = takeField(); !taken) {
                return taken.error();
            }
        }
        return m_rows;
    }

    /// How many of the first rows agree on a number of fields, two at least. None when text stands
    /// behind a closing quote, since a separator would.
    qsizetype agreement()
    {
        while (isMore() && m_rows.size() < kSampledRows && takeField()) { }
        QHash<qsizetype, qsizetype> rowsByWidth;
        qsizetype most = 0;
        for (const Row& row : std::as_const(m_rows)) {
            most = row.size() < 2 ? most : std::max(most, ++rowsByWidth[row.size()]);
        }
        return m_isTextBehindQuote ? 0 : most;
    }

private:
    /// After a separator a field follows, be it empty.
    [[nodiscard]] bool isMore() const { return m_at < m_text.size() || !m_row.isEmpty(); }

    base::Result<void> takeField()
    {
        QString field;
        const bool isQuoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
        if (isQuoted && !takeQuoted(field)) {
            return base::Error{base::ErrorKind::Unreadable, {cellName(m_rows.size(), m_row.size()) + u": \""_s},
                u"a quote that is not closed"_s};
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n'
            && m_text.at(m_at) != u'\r') {
            ++m_at;
        }
        m_isTextBehindQuote |= isQuoted && m_at > from;
        field.append(m_text.mid(from, m_at - from));
        return add(std::move(field));
    }

    /// What stands within quotes; false when the text ends before them.
    bool takeQuoted(QString& field)
    {
        for (;;) {
            const qsizetype from = m_at + 1;
            const qsizetype quote = m_text.indexOf(u'"', from);
            if (quote < 0) {
                return false;
            }
            field.append(m_text.mid(from, quote - from));
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text.at(m_at) != u'"') {
                return true;
            }
            field.append(u'"');
        }
    }

    /// Stands on what ended the field: a separator, a line's end or the end of the text.
    base::Result<void> add(QString field)
    {
        if (m_dropsGuards) {
            dropGuard(field);
        }
        m_row.append(field.isEmpty() ? Cell() : Cell(std::move(field)));
        if (m_row.size() > m_limits.columns) {
            return tooLarge(u"columns"_s, m_limits.columns);
        }
        if (++m_cells > m_limits.cells) {
            return tooLarge(u"cells"_s, m_limits.cells);
        }
        const QChar end = m_at < m_text.size() ? m_text.at(m_at++) : u'\n';
        if (end == m_separator) {
            return {};
        }
        m_at += end == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n' ? 1 : 0;
        m_rows.append(std::exchange(m_row, {}));
        return m_rows.size() > m_limits.rows ? tooLarge(u"rows"_s, m_limits.rows) : base::Result<void>();
    }

    QStringView m_text;
    QChar m_separator;
    SheetLimits m_limits;
    bool m_dropsGuards = false;
    bool m_isTextBehindQuote = false;
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    Row m_row;
    QList<Row> m_rows;
};

/// The separator that makes the first lines most alike: a semicolon in a title or a decimal comma
/// does not. The Swedish one wins a draw.
QChar separatorOf(QStringView text)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : {u';', u'\t', u','}) {
        const qsizetype agreement = Splitter(text.left(kSampledText), candidate, SheetLimits()).agreement();
        if (agreement > most) {
            most = agreement;
            best = candidate;
        }
    }
    return best;
}

} // namespace

base::Result<Sheet> readCsv(const QByteArray& bytes, const CsvOptions& options)
{
    if (bytes.size() > options.limits.bytes) {
        return tooLarge(u"bytes"_s, options.limits.bytes);
    }
    const std::optional<QString> text = textOf(bytes, options.encoding.value_or(encodingOf(bytes)));
    if (!text) {
        return base::Error{base::ErrorKind::Unreadable, {}, u"binary data, not text"_s};
    }
    const QChar separator = options.separator.value_or(separatorOf(*text));
    Splitter splitter(*text, separator, options.limits);
    if (hasUtf8Mark(bytes) && separator == u';') {
        splitter.dropGuards();
    }
    auto rows = splitter.rows();
    return rows ? base::Result(Sheet{QString(), *std::move(rows)}) : rows.error();
}

std::optional<CsvForm> csvFormOf(const QByteArray& bytes)
{
    const CsvEncoding encoding = encodingOf(bytes);
    const auto text = textOf(bytes, encoding);
    return text ? std::optional(CsvForm{encoding, separatorOf(*text)}) : std::nullopt;
}

} // namespace samordna::exchange
