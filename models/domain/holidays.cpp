#include "models/domain/holidays.h"

#include "models/domain/calendar.h"

#include <QCoreApplication>

#include <array>

namespace samordna::domain {

namespace {

struct Fixed
{
    int month;
    int day;
    Holiday holiday;
};

constexpr std::array kFixed{
    Fixed{1, 1, Holiday::NewYearsDay},
    Fixed{1, 6, Holiday::Epiphany},
    Fixed{5, 1, Holiday::FirstOfMay},
    Fixed{6, 6, Holiday::NationalDay},
    Fixed{12, 24, Holiday::ChristmasEve},
    Fixed{12, 25, Holiday::ChristmasDay},
    Fixed{12, 26, Holiday::BoxingDay},
    Fixed{12, 31, Holiday::NewYearsEve},
};

struct AfterEaster
{
    int days;
    Holiday holiday;
};

constexpr std::array kAfterEaster{
    AfterEaster{-2, Holiday::GoodFriday},
    AfterEaster{0, Holiday::EasterDay},
    AfterEaster{1, Holiday::EasterMonday},
    AfterEaster{39, Holiday::Ascension},
    AfterEaster{49, Holiday::Pentecost},
};

/// "The Saturday between 20 and 26 June", "the Friday between 19 and 25 June".
bool isWeekdayFrom(QDate day, int weekday, QDate first)
{
    return day.dayOfWeek() == weekday && day >= first && day < first.addDays(7);
}

} // namespace

std::optional<Holiday> holidayOn(QDate day)
{
    if (!day.isValid()) {
        return std::nullopt;
    }
    for (const Fixed& fixed : kFixed) {
        if (day.month() == fixed.month && day.day() == fixed.day) {
            return fixed.holiday;
        }
    }
    const qint64 afterEaster = easterDay(day.year()).daysTo(day);
    for (const AfterEaster& movable : kAfterEaster) {
        if (afterEaster == movable.days) {
            return movable.holiday;
        }
    }
    if (isWeekdayFrom(day, Qt::Friday, QDate(day.year(), 6, 19))) {
        return Holiday::MidsummersEve;
    }
    if (isWeekdayFrom(day, Qt::Saturday, QDate(day.year(), 6, 20))) {
        return Holiday::MidsummersDay;
    }
    return isWeekdayFrom(day, Qt::Saturday, QDate(day.year(), 10, 31)) ? std::optional(Holiday::AllSaintsDay)
                                                                       : std::nullopt;
}

QString term(Holiday holiday)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("Terms", text); };
    switch (holiday) {
    case Holiday::NewYearsDay: return word(QT_TRANSLATE_NOOP("Terms", "New Year's Day"));
    case Holiday::Epiphany: return word(QT_TRANSLATE_NOOP("Terms", "Epiphany"));
    case Holiday::GoodFriday: return word(QT_TRANSLATE_NOOP("Terms", "Good Friday"));
    case Holiday::EasterDay: return word(QT_TRANSLATE_NOOP("Terms", "Easter Sunday"));
    case Holiday::EasterMonday: return word(QT_TRANSLATE_NOOP("Terms", "Easter Monday"));
    case Holiday::FirstOfMay: return word(QT_TRANSLATE_NOOP("Terms", "First of May"));
    case Holiday::Ascension: return word(QT_TRANSLATE_NOOP("Terms", "Ascension Day"));
    case Holiday::Pentecost: return word(QT_TRANSLATE_NOOP("Terms", "Whit Sunday"));
    case Holiday::NationalDay: return word(QT_TRANSLATE_NOOP("Terms", "National Day"));
    case Holiday::MidsummersEve: return word(QT_TRANSLATE_NOOP("Terms", "Midsummer's Eve"));
    case Holiday::MidsummersDay: return word(QT_TRANSLATE_NOOP("Terms", "Midsummer's Day"));
    case Holiday::AllSaintsDay: return word(QT_TRANSLATE_NOOP("Terms", "All Saints' Day"));
    case Holiday::ChristmasEve: return word(QT_TRANSLATE_NOOP("Terms", "Christmas Eve"));
    case Holiday::ChristmasDay: return word(QT_TRANSLATE_NOOP("Terms", "Christmas Day"));
    case Holiday::BoxingDay: return word(QT_TRANSLATE_NOOP("Terms", "Boxing Day"));
    case Holiday::NewYearsEve: return word(QT_TRANSLATE_NOOP("Terms", "New Year's Eve"));
    }
    return {};
}

} // namespace samordna::domain
