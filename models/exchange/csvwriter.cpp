#include "models/exchange/csvwriter.h"

#include <array>
#include <charconv>

namespace samordna::exchange {

namespace {

constexpr qsizetype kBuffer = 256 * 1024;

} // namespace

CsvWriter::CsvWriter(QIODevice& out)
    : m_out(out)
{
    m_buffer.reserve(kBuffer + 4096);
}

void CsvWriter::writeRow(std::span<const storage::Cell> cells)
{
    bool isFirst = true;
    for (const storage::Cell& cell : cells) {
        if (!isFirst) {
            m_buffer.append(',');
        }
        isFirst = false;
        put(cell);
    }
    m_buffer.append("\r\n", 2);
    if (m_buffer.size() >= kBuffer) {
        flush();
    }
}

bool CsvWriter::finish()
{
    flush();
    return !m_failed;
}

void CsvWriter::put(const storage::Cell& cell)
{
    std::array<char, 32> digits {};
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
        putText(*text);
    } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *whole).ptr;
        m_buffer.append(digits.data(), end - digits.data());
    } else if (const auto* real = std::get_if<double>(&cell)) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *real).ptr;
        m_buffer.append(digits.data(), end - digits.data());
    }
}

void CsvWriter::putText(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_buffer.append(text.data(), static_cast<qsizetype>(text.size()));
        return;
    }
    m_buffer.append('"');
    for (const char character : text) {
        m_buffer.append(character);
        if (character == '"') {
            m_buffer.append('"');
        }
    }
    m_buffer.append('"');
}

void CsvWriter::flush()
{
    m_failed |= m_out.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

} // namespace samordna::exchange
