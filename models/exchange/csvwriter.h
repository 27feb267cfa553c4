#pragma once

#include "models/storage/cell.h"

#include <QIODevice>

#include <span>
#include <string_view>

namespace samordna::exchange {

/// Writes CSV for machines: RFC 4180, UTF-8 without a mark, comma, CRLF, decimal point. Cells go straight from the database's bytes into
/// a buffer.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& out);

    void writeRow(std::span<const storage::Cell> cells);
    /// Writes what is buffered; false when the device has failed at any time.
    bool finish();

private:
    void put(const storage::Cell& cell);
    void putText(std::string_view text);
    void flush();

    QIODevice& m_out;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace samordna::exchange
