#include "models/exchange/xlsxwriter.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cmath>
#include <string>
#include <xlsxwriter.h>

namespace samordna::exchange {

namespace {

constexpr std::size_t kLongestCell = 32'000; ///< a workbook's own limit is 32 767

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

enum Look : std::size_t {
    General,
    Text,
    Date,
    Percent,
    Number,
    Decimals,
    LookCount
}; ///< Format's, and one for numbers with decimals
constexpr std::array<const char*, LookCount> kLooks{"", "@", "yyyy-mm-dd", "0", "#,##0", "#,##0.##"};

/// "2026-11-24" and nothing else.
bool isIso(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00";
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char character, char wanted) {
        return wanted == '0' ? character >= '0' && character <= '9' : character == wanted;
    });
}

/// A text that reads "_x0041_" would come back as "A": libxlsxwriter uses that way of writing, but
/// does not shield texts from it.
std::string shielded(std::string_view text)
{
    const auto isHex = [](char digit) { return std::isxdigit(static_cast<unsigned char>(digit)) != 0; };
    std::string whole;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool isEscape = rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_'
            && std::all_of(rest.begin() + 2, rest.begin() + 6, isHex);
        whole += isEscape ? std::string_view("_x005F_") : rest.substr(0, 1);
    }
    return whole;
}

/// At most 31 UTF-16 units, none of those that a reference to a sheet is written with.
QByteArray sheetName(QString name)
{
    for (QChar& character : name) {
        character = QStringView(u"[]:*?/\\").contains(character) ? QChar(u' ') : character;
    }
    const qsizetype end = name.size() > 31 && name.at(30).isHighSurrogate() ? 30 : 31;
    return name.left(end).toUtf8();
}

int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

struct XlsxWriter::Parts
{
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::array<lxw_format*, LookCount> formats{};
    lxw_format* heading = nullptr;
    QList<Column> columns;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    std::array<char, kLongestCell + 1> buffer{};
    int cutTexts = 0;
    bool failed = false;

    [[nodiscard]] std::size_t look() const
    {
        return column < columns.size() ? static_cast<std::size_t>(columns.at(column).format) : General;
    }
    [[nodiscard]] lxw_format* format(std::size_t wanted) const { return formats.at(wanted); }
    void took(lxw_error error)
    {
        failed |= error != LXW_NO_ERROR;
        ++column;
    }
    /// The filter reaches to the last row, which is known only now.
    void endSheet()
    {
        if (sheet && !columns.isEmpty()) {
            const auto last = static_cast<lxw_col_t>(columns.size() - 1);
            failed |= worksheet_autofilter(sheet, 0, 0, row > 1 ? row - 1 : 0, last) != LXW_NO_ERROR;
        }
    }
};

XlsxWriter::XlsxWriter(const QString& path)
    : m_parts(std::make_unique<Parts>())
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_parts->workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_doc_properties properties{};
    properties.created = 1514764800; // 2018-01-01: the time of writing would make equal workbooks differ
    workbook_set_properties(m_parts->workbook, &properties);
    for (std::size_t look = Text; look < LookCount; ++look) {
        m_parts->formats.at(look) = workbook_add_format(m_parts->workbook);
        format_set_num_format(m_parts->formats.at(look), kLooks.at(look));
    }
    m_parts->heading = workbook_add_format(m_parts->workbook);
    format_set_bold(m_parts->heading);
    format_set_bottom(m_parts->heading, LXW_BORDER_THIN);
}

XlsxWriter::~XlsxWriter()
{
    if (m_parts->workbook) {
        lxw_workbook_free(m_parts->workbook);
    }
}

void XlsxWriter::beginSheet(const QString& name, const QList<Column>& columns)
{
    m_parts->endSheet();
    m_parts->sheet = workbook_add_worksheet(m_parts->workbook, sheetName(name).constData());
    m_parts->columns = columns;
    m_parts->row = 0;
    m_parts->column = 0;
    m_parts->failed |= !m_parts->sheet;
    if (!m_parts->sheet) {
        return;
    }
    for (lxw_col_t column = 0; column < columns.size(); ++column) {
        worksheet_set_column(m_parts->sheet, column, column, columns.at(column).width, nullptr);
        worksheet_write_string(
            m_parts->sheet, 0, column, columns.at(column).heading.toUtf8().constData(), m_parts->heading);
    }
    worksheet_freeze_panes(m_parts->sheet, 1, 0);
    m_parts->row = 1;
}

void XlsxWriter::text(std::string_view utf8)
{
    if (utf8.empty()) {
        return empty();
    }
    if (!m_parts->sheet) {
        return;
    }
    std::string kept;
    if (utf8.find("_x") != std::string_view::npos) {
        kept = shielded(utf8);
        utf8 = kept;
    }
    // libxlsxwriter wants an ending zero, which a cell of the database does not have; a cut must
    // not split a character.
    std::size_t size = utf8.size();
    if (size > kLongestCell) {
        size = kLongestCell - kEllipsis.size();
        while (size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0) == 0x80) {
            --size;
        }
    }
    char* const end = std::copy_n(utf8.data(), size, m_parts->buffer.data());
    if (size < utf8.size()) {
        *std::copy(kEllipsis.begin(), kEllipsis.end(), end) = '\0';
        ++m_parts->cutTexts;
    } else {
        *end = '\0';
    }
    // A text in a column without a format is still marked as text, or it would become a formula
    // when somebody edits it.
    lxw_format* const format = m_parts->format(m_parts->look() == General ? Text : m_parts->look());
    m_parts->took(
        worksheet_write_string(m_parts->sheet, m_parts->row, m_parts->column, m_parts->buffer.data(), format));
}

void XlsxWriter::text(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void XlsxWriter::number(double value)
{
    if (!m_parts->sheet) {
        return;
    }
    if (!std::isfinite(value)) {
        return empty();
    }
    // "#,##0.##" would show a whole number with a lone decimal sign behind it.
    const bool hasDecimals = m_parts->look() == Number && std::floor(value) != value;
    lxw_format* const format = m_parts->format(hasDecimals ? Decimals : m_parts->look());
    m_parts->took(worksheet_write_number(m_parts->sheet, m_parts->row, m_parts->column, value, format));
}

void XlsxWriter::date(QDate day)
{
    static const QDate firstSound(1900, 3, 1);
    if (!m_parts->sheet || !day.isValid()) {
        return empty();
    }
    if (day < firstSound) {
        return text(day.toString(Qt::ISODate));
    }
    // Days since 1899-12-30, which is how a workbook counts: quicker than writing a date's parts.
    static const QDate epoch(1899, 12, 30);
    m_parts->took(worksheet_write_number(
        m_parts->sheet, m_parts->row, m_parts->column, static_cast<double>(epoch.daysTo(day)), m_parts->format(Date)));
}

void XlsxWriter::isoDate(std::string_view iso)
{
    const QDate day = isIso(iso) ? QDate(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2)) : QDate();
    day.isValid() ? date(day) : text(iso);
}

void XlsxWriter::empty()
{
    ++m_parts->column;
}

void XlsxWriter::endRow()
{
    ++m_parts->row;
    m_parts->column = 0;
}

base::Result<void> XlsxWriter::finish()
{
    m_parts->endSheet();
    m_parts->sheet = nullptr;
    errno = 0;
    const lxw_error closed = workbook_close(m_parts->workbook);
    const bool isFull = errno == ENOSPC;
    m_parts->workbook = nullptr;
    if (closed != LXW_NO_ERROR || m_parts->failed) {
        return base::Error{
            isFull ? base::ErrorKind::DiskFull : base::ErrorKind::Io, {}, QString::fromLatin1(lxw_strerror(closed))};
    }
    return {};
}

int XlsxWriter::cutTexts() const
{
    return m_parts->cutTexts;
}

} // namespace samordna::exchange
