#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"

#include <QDate>
#include <QList>

namespace samordna::domain {

/// What happens to a day that is not a working day.
enum class WorkingDayShift {
    Stay, ///< the day stands
    Next, ///< the next working day
    Previous, ///< the working day before
    Skip ///< nothing happens that time
};

/// Activities that recur (återkommande). Each time is an activity of its own that refers to its series and to the day
/// the rule gave it, so that everything which counts activities counts these.
struct Series : Record
{
    SeriesId id;
    QString title;
    QString rule; ///< when, as an RRULE of RFC 5545 without its name: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    QDate first; ///< the day the rule starts from
    QDate last; ///< the last day it may give; null: no end
    WorkingDayShift shift = WorkingDayShift::Stay;
    QList<QDate> exceptions; ///< days that the rule gives and that were taken out

    friend bool operator==(const Series&, const Series&) = default;
};

} // namespace samordna::domain
