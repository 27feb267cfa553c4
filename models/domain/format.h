#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace samordna::domain {

/// How numbers and dates are written for people, in the program's language: the one place for the
/// screen, paper and sentences. Machine files never use these.
[[nodiscard]] QString percentText(
    const std::optional<double>& value); ///< "58 %" with a no-break space; "–" for no figure
[[nodiscard]] QString changeText(
    const std::optional<double>& change); ///< "+7", "−3", "0" (rounded half away from zero); empty for nothing
[[nodiscard]] QString numberText(double value, int decimals = 0); ///< "1 240", "34 500,50"
[[nodiscard]] QString sizeText(qint64 bytes); ///< "820 B", "1,2 MB": of 1024, as the systems' own windows count
[[nodiscard]] QString dateText(QDate date); ///< ISO "2026-11-24"; empty for no date

} // namespace samordna::domain
