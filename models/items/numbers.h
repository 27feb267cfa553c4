#pragma once

#include "models/domain/period.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace samordna::items {

/// What a person typed as a number.
struct TypedNumber
{
    bool readable = false;
    std::optional<double> value; ///< nothing when the field was left empty
};

/// Reads "1 240,5", "1240.5", "40 %", "2 500 kr"; spaces of all kinds group thousands, comma and point both mark
/// decimals. But "1,240" is 1240 where the locale groups thousands by comma, and "1.240" cannot be read where it
/// neither groups by point nor marks decimals by it.
[[nodiscard]] TypedNumber readNumber(const QString& text);

/// Reads "2026-11-24", "20261124", "24/11", "24/11 2026", "i går", "yesterday" and "v. 12" (its Monday); the null date
/// for an empty text, nothing for anything else. \a today gives the year that is left out; where \a earliest is a day,
/// a year that is left out is the first that does not come before it.
[[nodiscard]] std::optional<QDate> readDate(const QString& text, QDate today, QDate earliest = {});

/// Reads "9", "09", "930", "9:30", "9.30"; the null time for an empty text, nothing for anything
/// else.
[[nodiscard]] std::optional<QTime> readTime(const QString& text);

/// Reads a period's code ("2026-H1"), the same without the year first or with a space ("H1 2026"), and what the program
/// itself calls it ("2026, tertial 3"); nothing for anything else.
[[nodiscard]] std::optional<domain::Period> readPeriod(const QString& text);

} // namespace samordna::items
