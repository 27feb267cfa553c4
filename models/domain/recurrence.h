#pragma once

#include "models/domain/series.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace samordna::domain {

enum class Frequency { Daily, Weekly, Monthly, Yearly };

/// A weekday of a rule: every Tuesday, the second Tuesday of the month, the last one.
struct RuleDay
{
    int ordinal = 0; ///< 0: each; 1 … 5 from the beginning of the month, −1 … −5 from its end
    int weekday = Qt::Monday; ///< 1 (Monday) … 7

    friend bool operator==(const RuleDay&, const RuleDay&) = default;
};

/// When something comes back: the part of RFC 5545's RRULE that an office needs. Its end stands in Series::last, so the
/// text has no UNTIL.
struct Recurrence
{
    Frequency frequency = Frequency::Weekly;
    int interval = 1; ///< 1 … kLongestInterval, of the frequency's unit
    QList<RuleDay> days; ///< BYDAY; ordinals only with Monthly and Yearly
    QList<int> monthDays; ///< BYMONTHDAY, 1 … 31 or −1 (the last) … −31
    QList<int> months; ///< BYMONTH, 1 … 12; a yearly rule with days or monthDays has one
    int position = 0; ///< BYSETPOS within the week, month or year, −366 … 366; 0: all of them
    std::optional<int> count; ///< COUNT, 1 … kMostOccurrences; exceptions are counted, as in the RFC

    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

inline constexpr int kLongestInterval = 99;
/// No series gives more days than this at once: daily for more than a year.
inline constexpr int kMostOccurrences = 400;

/// Nothing for a text that is no such rule, or says more than Recurrence can hold: a rule is never followed in part.
[[nodiscard]] std::optional<Recurrence> parseRecurrence(const QString& text);
/// "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"; parseRecurrence() gives the same value back.
[[nodiscard]] QString recurrenceText(const Recurrence& rule);

/// One time of a series.
struct Occurrence
{
    QDate given; ///< by the rule: what Activity::occurrence keeps
    QDate day; ///< given, moved to a working day where the series says so

    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// Which days are worked; isWorkingDay() where the office has decided nothing else.
using WorkingDays = std::function<bool(QDate)>;

/// The times whose rule day is from \a from to \a to and within the series, in order, each day once, without the
/// exceptions; at most kMostOccurrences. Empty for a rule that cannot be read. Unlike in the RFC, Series::first is one
/// of them only when the rule gives it.
[[nodiscard]] QList<Occurrence> occurrences(const Series& series, QDate from, QDate to, const WorkingDays& isWorked);
/// The same with Sweden's working days.
[[nodiscard]] QList<Occurrence> occurrences(const Series& series, QDate from, QDate to);

/// Where \a day goes when it is not worked; null when it is left out.
[[nodiscard]] QDate shifted(QDate day, WorkingDayShift shift, const WorkingDays& isWorked);

/// "every second Tuesday until 2026-12-31, not 2026-06-30", in the program's language; begins with a small letter.
[[nodiscard]] QString recurrenceSentence(const Series& series);

} // namespace samordna::domain
