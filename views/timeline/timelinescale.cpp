#include "views/timeline/timelinescale.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLeastDays = 7;
constexpr double kMostDays = 3653; // ten years

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::TimelineScale)
};

QDate beginOf(TimelineUnit unit, QDate day)
{
    switch (unit) {
    case TimelineUnit::Year: return {day.year(), 1, 1};
    case TimelineUnit::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimelineUnit::Month: return {day.year(), day.month(), 1};
    case TimelineUnit::Week: return day.addDays(1 - day.dayOfWeek());
    case TimelineUnit::Day: break;
    }
    return day;
}

QDate nextOf(TimelineUnit unit, QDate first)
{
    switch (unit) {
    case TimelineUnit::Year: return first.addYears(1);
    case TimelineUnit::Quarter: return first.addMonths(3);
    case TimelineUnit::Month: return first.addMonths(1);
    case TimelineUnit::Week: return first.addDays(7);
    case TimelineUnit::Day: break;
    }
    return first.addDays(1);
}

QString wordOf(TimelineUnit unit, QDate first)
{
    switch (unit) {
    case TimelineUnit::Year: return QString::number(first.year());
    case TimelineUnit::Quarter: return Texts::tr("Q%1").arg((first.month() - 1) / 3 + 1);
    case TimelineUnit::Month: return QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
    case TimelineUnit::Week: return Texts::tr("w. %1").arg(first.weekNumber());
    case TimelineUnit::Day: break;
    }
    return QString::number(first.day());
}

} // namespace

QDate TimelineScale::day(double x) const
{
    return m_origin.addDays(static_cast<qint64>(std::floor(x / m_dayWidth)));
}

TimelineUnits unitsFor(double dayWidth, double wordWidth)
{
    if (dayWidth >= wordWidth) {
        return {TimelineUnit::Month, TimelineUnit::Day};
    }
    if (dayWidth * 7 >= wordWidth * 1.4) {
        return {TimelineUnit::Month, TimelineUnit::Week};
    }
    if (dayWidth * 28 >= wordWidth) {
        return {TimelineUnit::Year, TimelineUnit::Month};
    }
    return {TimelineUnit::Year, dayWidth * 90 >= wordWidth ? TimelineUnit::Quarter : TimelineUnit::Year};
}

QList<TimelineTick> ticks(TimelineUnit unit, QDate first, QDate last)
{
    QList<TimelineTick> found;
    for (QDate at = beginOf(unit, first); at <= last; at = nextOf(unit, at)) {
        found.append({at, nextOf(unit, at).addDays(-1), wordOf(unit, at)});
    }
    return found;
}

double boundedDayWidth(double dayWidth, double width)
{
    return std::clamp(dayWidth, width / kMostDays, width / kLeastDays);
}

} // namespace samordna::views
