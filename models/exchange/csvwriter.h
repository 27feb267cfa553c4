#pragma once

#include "models/storage/cell.h"

#include <QIODevice>

#include <span>
#include <string>
#include <string_view>

namespace samordna::exchange {

enum class CsvDialect {
    Machine, ///< RFC 4180: UTF-8 without a mark, comma, CRLF, decimal point
    Excel, ///< as Excel in Sweden opens it: UTF-8 with a mark, semicolon, CRLF, decimal comma, no
           ///< text that would be a formula
};

/// Writes CSV row by row; cells go straight from the database's bytes into a buffer. Numbers have no exponent and as
/// many digits as make them the same again. In the Excel
/// dialect a text that begins with one of = + - @ TAB CR, or with apostrophes before one, gets an
/// apostrophe in front, which readCsv() takes away again (CWE-1236).
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& out, CsvDialect dialect = CsvDialect::Machine);

    void writeRow(std::span<const storage::Cell> cells);
    /// Writes what is buffered; false when the device has failed at any time.
    bool finish();

private:
    void put(const storage::Cell& cell);
    void putText(std::string_view text);
    void putQuoted(std::string_view text, bool isGuarded);
    void putReal(double real);
    void flush();

    QIODevice& m_out;
    CsvDialect m_dialect;
    char m_separator;
    std::string m_buffer;
    bool m_failed = false;
};

} // namespace samordna::exchange
