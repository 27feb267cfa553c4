#pragma once

#include "models/domain/activity.h"

namespace samordna::storage {

/// What a calendar shows of an activity.
struct DayEntry
{
    domain::ActivityId id;
    domain::ActivityKind kind = domain::ActivityKind::Meeting;
    QString title;
    QDate start;
    QTime startTime; ///< null when no time was given
    QDate end; ///< the same day or later
    QTime endTime;
    QString place;
    bool cancelled = false;

    friend bool operator==(const DayEntry&, const DayEntry&) = default;
};

/// The activities of a day: those that are held on it, or go on over it.
struct DayActivities
{
    QDate day;
    int count = 0; ///< all of them
    QList<DayEntry> entries; ///< the first: those that began earlier, then by time, those without one first

    friend bool operator==(const DayActivities&, const DayActivities&) = default;
};

} // namespace samordna::storage
