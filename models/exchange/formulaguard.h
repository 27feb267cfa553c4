#pragma once

#include <QString>

#include <string_view>

namespace samordna::exchange {

/// What a text begins with that a spreadsheet would run as a formula (CWE-1236). CsvWriter guards its Excel dialect in
/// the same way, byte by byte.
inline constexpr std::string_view kFormulaSigns = "=+-@\t\r";

/// \a cell as it can be given to a spreadsheet: with an apostrophe in front where it would be a formula, or where it
/// begins with apostrophes before one. A signed number stays a number: it runs nothing.
[[nodiscard]] QString guarded(const QString& cell);

/// Takes one apostrophe from a text that was guarded: "'=1" and, since "'=1" itself is written with one more, "''=1".
void dropGuard(QString& cell);

} // namespace samordna::exchange
