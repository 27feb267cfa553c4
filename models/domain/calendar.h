#pragma once

#include <QDate>

namespace samordna::domain {

/// Easter Day of \a year (Gregorian computus), 1583 – 9999.
[[nodiscard]] QDate easterDay(int year);

/// A public holiday by the law (1989:253), Sundays not counted.
[[nodiscard]] bool isPublicHoliday(QDate day);

/// Monday – Friday except the law's holidays and midsommarafton, julafton and nyårsafton (progress.md, "Working days").
[[nodiscard]] bool isWorkingDay(QDate day);

/// Working days from \a first to \a last, both ends counted; 0 when \a last is before \a first. Costs O(years), not
/// O(days).
[[nodiscard]] int workingDays(QDate first, QDate last);

} // namespace samordna::domain
