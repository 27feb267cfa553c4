#include "models/domain/calendar.h"

#include <QList>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace samordna::domain {

namespace {

namespace greg = boost::gregorian;

QDate fromBoost(const greg::date& day)
{
    return {day.year(), day.month(), day.day()};
}

/// The Saturday on or after a day: midsommardagen and alla helgons dag are each "the Saturday in" a week of dates.
QDate saturdayFrom(int year, unsigned short month, unsigned short day)
{
    const greg::date from(static_cast<unsigned short>(year), month, day);
    const auto weekday = greg::greg_weekday(greg::Saturday);
    return fromBoost(from + greg::days_until_weekday(from, weekday));
}

/// Every day of the year that is free although it may fall on Monday to Friday.
QList<QDate> freeDays(int year)
{
    const QDate easter = easterDay(year);
    const QDate midsummer = saturdayFrom(year, 6, 20);
    return {QDate(year, 1, 1), QDate(year, 1, 6), easter.addDays(-2), easter.addDays(1), QDate(year, 5, 1),
        easter.addDays(39), QDate(year, 6, 6), midsummer.addDays(-1), midsummer, saturdayFrom(year, 10, 31),
        QDate(year, 12, 24), QDate(year, 12, 25), QDate(year, 12, 26), QDate(year, 12, 31)};
}

bool isEve(QDate day)
{
    const bool christmasOrNewYear = day.month() == 12 && (day.day() == 24 || day.day() == 31);
    return christmasOrNewYear || day == saturdayFrom(day.year(), 6, 20).addDays(-1);
}

int weekdays(QDate first, QDate last)
{
    const auto days = first.daysTo(last) + 1;
    const auto wholeWeeks = days / 7;
    int count = static_cast<int>(wholeWeeks * 5);
    for (QDate day = first.addDays(wholeWeeks * 7); day <= last; day = day.addDays(1)) {
        count += day.dayOfWeek() <= 5 ? 1 : 0;
    }
    return count;
}

} // namespace

QDate easterDay(int year)
{
    // The anonymous Gregorian algorithm; names as in the literature would not say more.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

bool isPublicHoliday(QDate day)
{
    const QDate pentecost = easterDay(day.year()).addDays(49);
    const bool movableSunday = day == easterDay(day.year()) || day == pentecost;
    return movableSunday || (freeDays(day.year()).contains(day) && !isEve(day));
}

bool isWorkingDay(QDate day)
{
    return day.isValid() && day.dayOfWeek() <= 5 && !freeDays(day.year()).contains(day);
}

int workingDays(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first) {
        return 0;
    }
    int count = weekdays(first, last);
    for (int year = first.year(); year <= last.year(); ++year) {
        QList<QDate> free = freeDays(year);
        // Kristi himmelsfärdsdag may fall on 1 May (2008): such a day is free once.
        std::sort(free.begin(), free.end());
        free.erase(std::unique(free.begin(), free.end()), free.end());
        count -= static_cast<int>(std::count_if(free.cbegin(), free.cend(),
            [&](QDate day) { return day >= first && day <= last && day.dayOfWeek() <= 5; }));
    }
    return count;
}

} // namespace samordna::domain
