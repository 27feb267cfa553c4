#include "models/exchange/csvwriter.h"

#include "models/exchange/formulaguard.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace samordna::exchange {

namespace {

constexpr std::size_t kBuffer = 256 * 1024;
constexpr std::size_t kLongestReal = 400; ///< the smallest one has a sign, "0." and some 340 digits

/// The bytes that make quotes needed, all separators too so that a reader cannot guess wrongly:
/// looked up, since each byte of a million rows passes here.
constexpr std::array<bool, 256> kQuoted = [] {
    std::array<bool, 256> quoted{};
    for (const char byte : {',', ';', '\t', '"', '\r', '\n'}) {
        quoted[static_cast<unsigned char>(byte)] = true;
    }
    return quoted;
}();

bool wantsQuotes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char byte) { return kQuoted[static_cast<unsigned char>(byte)]; });
}

bool wantsGuard(std::string_view text)
{
    const std::size_t at = text.find_first_not_of('\'');
    return at != std::string_view::npos && kFormulaSigns.find(text[at]) != std::string_view::npos;
}

} // namespace

CsvWriter::CsvWriter(QIODevice& out, CsvDialect dialect)
    : m_out(out)
    , m_dialect(dialect)
    , m_separator(dialect == CsvDialect::Excel ? ';' : ',')
{
    m_buffer.reserve(kBuffer + 4096);
    if (dialect == CsvDialect::Excel) {
        m_buffer.append("\xEF\xBB\xBF");
    }
}

void CsvWriter::writeRow(std::span<const storage::Cell> cells)
{
    bool isFirst = true;
    for (const storage::Cell& cell : cells) {
        if (!isFirst) {
            m_buffer.push_back(m_separator);
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
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
        putText(*text);
    } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        std::array<char, 24> digits{};
        m_buffer.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *whole).ptr);
    } else if (const auto* real = std::get_if<double>(&cell)) {
        putReal(*real);
    }
}

void CsvWriter::putReal(double real)
{
    if (!std::isfinite(real)) {
        return; // no number: an empty cell, which no reader takes for a word
    }
    std::array<char, kLongestReal> digits{};
    char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), real, std::chars_format::fixed).ptr;
    if (m_dialect == CsvDialect::Excel) {
        std::replace(digits.data(), end, '.', ',');
    }
    m_buffer.append(digits.data(), end);
}

void CsvWriter::putText(std::string_view text)
{
    const bool isGuarded = m_dialect == CsvDialect::Excel && wantsGuard(text);
    if (wantsQuotes(text)) {
        putQuoted(text, isGuarded);
        return;
    }
    if (isGuarded) {
        m_buffer.push_back('\'');
    }
    m_buffer.append(text);
}

void CsvWriter::putQuoted(std::string_view text, bool isGuarded)
{
    m_buffer.append(isGuarded ? "\"'" : "\"");
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t quote = std::min(text.find('"', at), text.size());
        m_buffer.append(text, at, quote - at);
        if (quote < text.size()) {
            m_buffer.append("\"\"", 2);
        }
        at = quote + 1;
    }
    m_buffer.push_back('"');
}

void CsvWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    m_failed |= m_out.write(m_buffer.data(), size) != size;
    m_buffer.clear();
}

} // namespace samordna::exchange
