#pragma once

#include "models/domain/yearday.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace samordna::domain {

/// The days that the office works: the law's calendar (calendar.h) with what the office has decided of single days on
/// top. A regular value.
class OfficeCalendar
{
public:
    OfficeCalendar() = default;
    /// Withdrawn rows and rows without a day say nothing; of two for one day the last is used.
    explicit OfficeCalendar(const QList<CalendarDay>& days);

    /// What the office decided of \a day; null when nothing. Good as long as the calendar.
    [[nodiscard]] const CalendarDay* decided(QDate day) const;
    /// Monday – Friday but the law's holidays and the three eves; or as the office decided. A shortened day is worked.
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// A day that is moved when it is no working day; nothing for Skip. A working day stays. An invalid day gives
    /// nothing.
    [[nodiscard]] std::optional<QDate> shifted(QDate day, WorkingDayShift shift) const;
    /// A working day by the law with a free day on both sides (domain.md, klämdag); also where the office gave it free,
    /// which decided() tells.
    [[nodiscard]] static bool isSqueezed(QDate day);
    [[nodiscard]] static QList<QDate> squeezedDays(int year);

    friend bool operator==(const OfficeCalendar&, const OfficeCalendar&) = default;

private:
    QMap<QDate, CalendarDay> m_days;
};

/// Which days the office works, as recurrences ask for them (recurrence.h); \a decided as OfficeCalendar takes them.
[[nodiscard]] std::function<bool(QDate)> workingDays(const QList<CalendarDay>& decided);

/// The day that \a row falls on in \a year before it is moved: the month's last where it has fewer. Invalid for a month
/// that does not exist.
[[nodiscard]] QDate reportingDayIn(const ReportingDay& row, int year);

} // namespace samordna::domain
