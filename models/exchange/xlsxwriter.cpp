#include "models/exchange/xlsxwriter.h"

#include <QFile>

#include <array>
#include <cstring>
#include <xlsxwriter.h>

namespace samordna::exchange {

namespace {

constexpr std::size_t kLongestCell = 32'000; ///< a workbook's own limit is 32 767

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
    std::array<lxw_format*, 5> formats {};
    lxw_format* heading = nullptr;
    QList<Column> columns;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    std::array<char, kLongestCell + 1> buffer {};
    bool failed = false;

    [[nodiscard]] lxw_format* format() const
    {
        return column < columns.size() ? formats.at(static_cast<size_t>(columns.at(column).format)) : nullptr;
    }
    void took(lxw_error error)
    {
        failed |= error != LXW_NO_ERROR;
        ++column;
    }
};

XlsxWriter::XlsxWriter(const QString& path)
    : m_parts(std::make_unique<Parts>())
{
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    m_parts->workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_doc_properties properties {};
    properties.created = 1514764800; // 2018-01-01: the time of writing would make equal workbooks differ
    workbook_set_properties(m_parts->workbook, &properties);
    const std::array<const char*, 5> codes {"", "@", "yyyy-mm-dd", "0", "#,##0.##"};
    for (size_t i = 1; i < codes.size(); ++i) {
        m_parts->formats.at(i) = workbook_add_format(m_parts->workbook);
        format_set_num_format(m_parts->formats.at(i), codes.at(i));
    }
    m_parts->heading = workbook_add_format(m_parts->workbook);
    format_set_bold(m_parts->heading);
    format_set_bottom(m_parts->heading, LXW_BORDER_THIN);
}

XlsxWriter::~XlsxWriter()
{
    if (m_parts->workbook) {
        workbook_close(m_parts->workbook);
    }
}

void XlsxWriter::beginSheet(const QString& name, const QList<Column>& columns)
{
    m_parts->sheet = workbook_add_worksheet(m_parts->workbook, name.left(31).toUtf8().constData());
    m_parts->columns = columns;
    m_parts->row = 0;
    m_parts->column = 0;
    m_parts->failed |= !m_parts->sheet;
    if (!m_parts->sheet) {
        return;
    }
    for (lxw_col_t column = 0; column < columns.size(); ++column) {
        worksheet_set_column(m_parts->sheet, column, column, columns.at(column).width, nullptr);
        worksheet_write_string(m_parts->sheet, 0, column, columns.at(column).heading.toUtf8().constData(), m_parts->heading);
    }
    worksheet_freeze_panes(m_parts->sheet, 1, 0);
    m_parts->row = 1;
}

void XlsxWriter::text(std::string_view utf8)
{
    if (utf8.empty()) {
        return empty();
    }
    // libxlsxwriter wants an ending zero, which a cell of the database does not have; a cut must not split a character.
    std::size_t size = std::min(utf8.size(), kLongestCell);
    while (size < utf8.size() && size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0) == 0x80) {
        --size;
    }
    std::memcpy(m_parts->buffer.data(), utf8.data(), size);
    m_parts->buffer.at(size) = '\0';
    m_parts->took(worksheet_write_string(m_parts->sheet, m_parts->row, m_parts->column, m_parts->buffer.data(), m_parts->format()));
}

void XlsxWriter::text(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void XlsxWriter::number(double value)
{
    m_parts->took(worksheet_write_number(m_parts->sheet, m_parts->row, m_parts->column, value, m_parts->format()));
}

void XlsxWriter::date(QDate day)
{
    if (!day.isValid()) {
        return empty();
    }
    // Days since 1899-12-30, which is how a workbook counts: quicker than writing a date's parts.
    static const QDate epoch(1899, 12, 30);
    m_parts->took(worksheet_write_number(m_parts->sheet, m_parts->row, m_parts->column, static_cast<double>(epoch.daysTo(day)), m_parts->format()));
}

void XlsxWriter::isoDate(std::string_view iso)
{
    iso.size() == 10 ? date(QDate(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2))) : text(iso);
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
    const lxw_error closed = workbook_close(m_parts->workbook);
    m_parts->workbook = nullptr;
    if (closed != LXW_NO_ERROR || m_parts->failed) {
        return base::Error {base::ErrorKind::Io, {}, QString::fromLatin1(lxw_strerror(closed))};
    }
    return {};
}

} // namespace samordna::exchange
