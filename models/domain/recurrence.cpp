#include "models/domain/recurrence.h"

#include "models/domain/calendar.h"

#include <algorithm>

namespace samordna::domain {

namespace {

constexpr int kWeek = 7;
constexpr int kYear = 12; // months
/// Empty periods in a row after which a rule is taken to give no more: 29 February comes within eight years, whatever
/// the interval it is a matter of at most so many steps.
constexpr int kMostEmpty = 800;
/// How far a day is moved at most: no stretch of holidays is so long.
constexpr int kFarthest = 14;

QDate monthOf(QDate first, int months)
{
    return QDate(first.year(), first.month(), 1).addMonths(months);
}

/// The first day of the period that is \a step intervals after the series' own.
QDate periodAt(const Recurrence& rule, QDate first, int step)
{
    const int distance = step * rule.interval;
    switch (rule.frequency) {
    case Frequency::Daily: return first.addDays(distance);
    case Frequency::Weekly: return first.addDays(1 - first.dayOfWeek() + kWeek * distance);
    case Frequency::Monthly: return monthOf(first, distance);
    case Frequency::Yearly: return QDate(first.year() + distance, 1, 1);
    }
    return {};
}

/// How many steps can be left out before \a from: none of theirs reaches it.
int stepsBefore(const Recurrence& rule, QDate first, QDate from)
{
    if (from <= first) {
        return 0;
    }
    const auto days = first.daysTo(from);
    const int months = (from.year() - first.year()) * kYear + from.month() - first.month();
    const qint64 periods = rule.frequency == Frequency::Daily ? days
        : rule.frequency == Frequency::Weekly                 ? days / kWeek
        : rule.frequency == Frequency::Monthly                ? months
                                                              : from.year() - first.year();
    return static_cast<int>(std::max<qint64>(0, periods / rule.interval - 1));
}

bool holdsWeekday(const Recurrence& rule, QDate day)
{
    return std::any_of(rule.days.cbegin(), rule.days.cend(), [&](const RuleDay& one) {
        const int fromStart = (day.day() - 1) / kWeek + 1;
        const int fromEnd = -((day.daysInMonth() - day.day()) / kWeek + 1);
        return one.weekday == day.dayOfWeek()
            && (one.ordinal == 0 || one.ordinal == fromStart || one.ordinal == fromEnd);
    });
}

bool holdsMonthDay(const Recurrence& rule, QDate day)
{
    return rule.monthDays.contains(day.day()) || rule.monthDays.contains(day.day() - day.daysInMonth() - 1);
}

/// Whether the rule gives a day of one of its periods. What it leaves open is as on the series' first day.
bool gives(const Recurrence& rule, QDate first, QDate day)
{
    const bool isFree = rule.days.isEmpty() && rule.monthDays.isEmpty();
    const bool isMonthly = rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly;
    if (isFree && isMonthly && day.day() != first.day()) {
        return false;
    }
    if (isFree && rule.frequency == Frequency::Weekly && day.dayOfWeek() != first.dayOfWeek()) {
        return false;
    }
    const bool isMonth = rule.months.isEmpty() ? rule.frequency != Frequency::Yearly || day.month() == first.month()
                                               : rule.months.contains(day.month());
    return isMonth && (rule.days.isEmpty() || holdsWeekday(rule, day))
        && (rule.monthDays.isEmpty() || holdsMonthDay(rule, day));
}

/// What one period gives, in order, also before the series begins: a position is counted from the period's beginning.
QList<QDate> daysOf(const Recurrence& rule, QDate first, int step)
{
    const QDate begin = periodAt(rule, first, step);
    const QDate next = rule.frequency == Frequency::Daily ? begin.addDays(1)
        : rule.frequency == Frequency::Weekly             ? begin.addDays(kWeek)
        : rule.frequency == Frequency::Monthly            ? begin.addMonths(1)
                                                          : begin.addYears(1);
    QList<QDate> days;
    for (QDate day = begin; day.isValid() && day < next; day = day.addDays(1)) {
        if (gives(rule, first, day)) {
            days.append(day);
        }
    }
    if (rule.position == 0) {
        return days;
    }
    const qsizetype at = rule.position > 0 ? rule.position - 1 : days.size() + rule.position;
    return at >= 0 && at < days.size() ? QList<QDate>{days.at(at)} : QList<QDate>();
}

} // namespace

QDate shifted(QDate day, WorkingDayShift shift, const WorkingDays& isWorked)
{
    if (shift == WorkingDayShift::Stay || isWorked(day)) {
        return day;
    }
    if (shift == WorkingDayShift::Skip) {
        return {};
    }
    QDate moved = day;
    for (int step = 0; step < kFarthest && !isWorked(moved); ++step) {
        moved = moved.addDays(shift == WorkingDayShift::Next ? 1 : -1);
    }
    return isWorked(moved) ? moved : QDate();
}

QList<Occurrence> occurrences(const Series& series, QDate from, QDate to, const WorkingDays& isWorked)
{
    QList<Occurrence> found;
    const auto rule = parseRecurrence(series.rule);
    const QDate last = series.last.isValid() && series.last < to ? series.last : to;
    if (!rule || !series.first.isValid() || !from.isValid() || !last.isValid()) {
        return found;
    }
    int given = 0; // counts for COUNT, so that such a rule is followed from its beginning
    int empty = 0;
    QDate latest = QDate::fromJulianDay(0); // two days that are moved to one are one
    for (int step = rule->count ? 0 : stepsBefore(*rule, series.first, from); empty < kMostEmpty; ++step) {
        const QDate begin = periodAt(*rule, series.first, step);
        if (!begin.isValid() || begin > last) {
            break;
        }
        const QList<QDate> days = daysOf(*rule, series.first, step);
        empty = days.isEmpty() ? empty + 1 : 0;
        for (const QDate day : days) {
            if (day < series.first) {
                continue;
            }
            const bool isOver = day > last || (rule->count && given >= *rule->count);
            if (isOver || found.size() >= kMostOccurrences) {
                return found;
            }
            ++given;
            const QDate moved = shifted(day, series.shift, isWorked);
            if (!moved.isValid() || moved <= latest || series.exceptions.contains(day)) {
                continue;
            }
            latest = moved;
            if (day >= from) {
                found.append({day, moved});
            }
        }
    }
    return found;
}

QList<Occurrence> occurrences(const Series& series, QDate from, QDate to)
{
    return occurrences(series, from, to, &isWorkingDay);
}

} // namespace samordna::domain
