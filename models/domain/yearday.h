#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/series.h"

#include <QDate>

#include <optional>

namespace samordna::domain {

/// What the office has decided of a day, beside the law's holidays.
enum class CalendarDayKind {
    Shortened, ///< a working day with fewer hours
    Closed, ///< no working day: a klämdag given free
    Open ///< a working day, whatever the rules say
};

struct CalendarDay : Record
{
    CalendarDayId id;
    QDate day;
    CalendarDayKind kind = CalendarDayKind::Shortened;
    std::optional<double> hours; ///< worked hours of a shortened day, 0 … 24
    QString note;

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// A day that comes back each year and on which something is reported (rapporteringsdag).
struct ReportingDay : Record
{
    ReportingDayId id;
    QString title; ///< never blank in a valid day
    int month = 1; ///< 1 … 12
    int day = 1; ///< 1 … 31; the month's last where it has fewer
    WorkingDayShift shift = WorkingDayShift::Next;
    OrganisationId recipient;
    QString note; ///< where it is asked for

    friend bool operator==(const ReportingDay&, const ReportingDay&) = default;
};

} // namespace samordna::domain
