#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"
#include "models/domain/officecalendar.h"

#include <QDate>
#include <QList>

namespace samordna::storage {
class Reader;
}

namespace samordna::progress {

/// What a day of the year wheel is about. Each has a ring of its own.
enum class YearEventKind {
    Reporting, ///< a reporting day, or the yearly account of förordning (2021:995)
    Meeting, ///< one time of a recurring activity
    Mandate, ///< a mandate's deadline
    Due, ///< a measure or a milestone that is due
    Calendar ///< a klämdag, and what the office decided of a day
};

/// One thing on one day.
struct YearEvent
{
    YearEventKind kind = YearEventKind::Reporting;
    QDate day; ///< where it stands
    QDate meant; ///< the day it would be; another than \c day when it was moved to a working day
    bool isWorkingDay = true; ///< of \c day, as the office works
    bool isDone = false; ///< answered, done, or cancelled
    QString
        title; ///< empty for the yearly account and for a klämdag without a note: the words are made where it is shown
    domain::ReportingDayId reporting; ///< which row it comes from: one of these, or none
    domain::ActivityId activity;
    domain::SeriesId series; ///< that the activity is a time of
    domain::MandateId mandate;
    domain::MeasureId measure; ///< also a milestone's
    domain::MilestoneId milestone;
    domain::CalendarDayId calendarDay;

    [[nodiscard]] bool isMoved() const { return day != meant; }
    friend bool operator==(const YearEvent&, const YearEvent&) = default;
};

/// Everything in force in \a year, by day and then by kind and title. \a recurring: activities of series; those that
/// are withdrawn or start in another year are left out. A reporting day is moved by its own rule; what is moved out of
/// its year is shown in the year where it lands. The yearly account stands there of itself as long as no reporting day
/// of 1 March is kept.
[[nodiscard]] QList<YearEvent> yearEvents(
    const domain::PlanData& data, const QList<domain::Activity>& recurring, int year);

/// Every activity of the series in force, by an index. For a reading thread.
[[nodiscard]] base::Result<QList<domain::Activity>> recurringActivities(const storage::Reader& reader);

/// The first that is not done on or after \a today; null when there is none. Days of the calendar are no tasks.
[[nodiscard]] const YearEvent* nextUp(const QList<YearEvent>& events, QDate today);

} // namespace samordna::progress
