#pragma once

#include "models/domain/period.h"
#include "models/exchange/sheet.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace samordna::exchange {

/// When something is, as people write it: a day, a month, weeks, a tertial, or on and on.
struct ParsedTime
{
    QDate first; ///< null when it is continuous
    QDate last;
    bool continuous = false;

    friend bool operator==(const ParsedTime&, const ParsedTime&) = default;
};

/// Reads "2026-03-17", "31/12 2026", "15 nov 2026", "maj 2027", "v. 22-26", "v. 11, v. 24, v. 41",
/// "T3 2026", "2026-Q4", "2026", "Löpande", and the same in English. Several dates give the span
/// from the first to the last. \a year is used where none is written. Nothing for anything else,
/// and for days that do not exist.
[[nodiscard]] std::optional<ParsedTime> parseTime(const QString& text, int year);

/// The same from a cell in a column of dates, where a number may be a spreadsheet's count of days
/// whose format was lost.
[[nodiscard]] std::optional<ParsedTime> parseTime(const Cell& cell, int year);

/// "2026-11-25 13:00", as spreadsheets and our own tables write a day and its time in one cell; nothing for anything
/// else, a day alone too.
[[nodiscard]] std::optional<std::pair<QDate, QTime>> parseDayAndTime(const QString& text);

/// The period that a span is, by its code's kinds; an own one where it is none of them.
[[nodiscard]] domain::Period periodOf(const ParsedTime& time);

/// "13.00", "9:00", "kl. 9.30"
[[nodiscard]] std::optional<QTime> parseClock(const QString& text);

/// "34 500,50", "34 500 kr", "34 500:-", "1,234.5", "−5"; nothing for a range or for two numbers. A
/// lone comma is a decimal one.
[[nodiscard]] std::optional<double> parseNumber(const QString& text);

/// Parts between commas, semicolons and line breaks.
[[nodiscard]] QStringList splitList(const QString& text);
/// Parts between semicolons, slashes and line breaks: a comma may stand before a function.
[[nodiscard]] QStringList splitOrganisations(const QString& text);

} // namespace samordna::exchange
