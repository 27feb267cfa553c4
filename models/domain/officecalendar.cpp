#include "models/domain/officecalendar.h"

#include "models/domain/calendar.h"

namespace samordna::domain {

namespace {

/// An office that is never open would be looked for without end.
constexpr int kLongestClosing = 366;

} // namespace

OfficeCalendar::OfficeCalendar(const QList<CalendarDay>& days)
{
    for (const CalendarDay& row : days) {
        if (!row.isWithdrawn() && row.day.isValid()) {
            m_days.insert(row.day, row);
        }
    }
}

const CalendarDay* OfficeCalendar::decided(QDate day) const
{
    const auto at = m_days.constFind(day);
    return at == m_days.cend() ? nullptr : &*at;
}

bool OfficeCalendar::isWorkingDay(QDate day) const
{
    const CalendarDay* row = decided(day);
    if (row && row->kind == CalendarDayKind::Closed) {
        return false;
    }
    return (row && row->kind == CalendarDayKind::Open) || domain::isWorkingDay(day);
}

std::optional<QDate> OfficeCalendar::shifted(QDate day, WorkingDayShift shift) const
{
    if (!day.isValid()) {
        return std::nullopt;
    }
    if (shift == WorkingDayShift::Stay || isWorkingDay(day)) {
        return day;
    }
    if (shift == WorkingDayShift::Skip) {
        return std::nullopt;
    }
    const int step = shift == WorkingDayShift::Next ? 1 : -1;
    QDate at = day;
    for (int tried = 0; tried < kLongestClosing; ++tried) {
        at = at.addDays(step);
        if (isWorkingDay(at)) {
            return at;
        }
    }
    return std::nullopt;
}

bool OfficeCalendar::isSqueezed(QDate day)
{
    return domain::isWorkingDay(day) && !domain::isWorkingDay(day.addDays(-1)) && !domain::isWorkingDay(day.addDays(1));
}

QList<QDate> OfficeCalendar::squeezedDays(int year)
{
    QList<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isSqueezed(day)) {
            days.append(day);
        }
    }
    return days;
}

std::function<bool(QDate)> workingDays(const QList<CalendarDay>& decided)
{
    return [office = OfficeCalendar(decided)](QDate day) { return office.isWorkingDay(day); };
}

QDate reportingDayIn(const ReportingDay& row, int year)
{
    const QDate first(year, row.month, 1);
    return first.isValid() ? first.addDays(std::clamp(row.day, 1, first.daysInMonth()) - 1) : QDate();
}

} // namespace samordna::domain
