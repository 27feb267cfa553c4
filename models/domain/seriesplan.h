#pragma once

#include "models/domain/calendar.h"
#include "models/domain/changes.h"
#include "models/domain/recurrence.h"

namespace samordna::domain {

/// Which of a series' activities a change is for.
enum class SeriesReach { OnlyThis, ThisAndFollowing, All };

// Working days are Sweden's unless the office's are given (workingDays() in officecalendar.h).

/// What is to be written, as one undo step, and what was left as it is.
struct SeriesPlan
{
    ChangeSet changes;
    QList<Activity> kept; ///< by day: held with a result or participants, cancelled, or changed by hand
    int made = 0; ///< new activities
    int withdrawn = 0; ///< activities that the new rule no longer gives

    friend bool operator==(const SeriesPlan&, const SeriesPlan&) = default;
};

/// Up to where a series without an end gets activities: the end of the year after \a today's. More are made by
/// planExtension().
[[nodiscard]] QDate defaultEnd(QDate today);

/// A new series with its activities from its first day to \a until, all like \a like in what they are, not in what came
/// of it. \a like itself becomes the first of them: new, or the changed \a stored. One that has been held stays on its
/// day. The series alone when the rule gives no day: not to be applied.
[[nodiscard]] SeriesPlan planSeries(const Series& series, const Activity& like, const std::optional<Activity>& stored,
    QDate until, const WorkingDays& isWorked = isWorkingDay);

/// Further activities after the last of \a rows (all rows of the series, withdrawn ones too), up to \a until.
[[nodiscard]] SeriesPlan planExtension(
    const Series& series, const QList<Activity>& rows, QDate until, const WorkingDays& isWorked = isWorkingDay);

/// A change of one activity of a series, and of the rule.
struct SeriesEdit
{
    Series before;
    Series after; ///< rule, shift and end as wanted; id and exceptions are not looked at
    QList<Activity> rows; ///< all of the series, as stored, withdrawn ones too
    Activity rowBefore; ///< the row in hand, one of rows
    Activity rowAfter;
    SeriesReach reach = SeriesReach::OnlyThis;
    QDate until; ///< up to where a changed rule makes activities
    WorkingDays isWorked = isWorkingDay;
};

/// Only this: the row is changed and keeps its occurrence; the rule stands. This and following: the series is split,
/// the old one ends the day before. All: the series itself is changed. What was changed in the row in hand (but for its
/// days and what came of it) is changed in every other that still had the old value; one that had another is kept.
[[nodiscard]] SeriesPlan planChange(const SeriesEdit& edit);

/// Takes activities out. Only this: the day becomes an exception. Following: the series ends the day before. Activities
/// with a result or participants are kept, but for the one in hand.
[[nodiscard]] SeriesPlan planWithdrawal(
    const Series& series, const QList<Activity>& rows, const Activity& row, SeriesReach reach, const QString& reason);

/// Something came of it, or somebody took part: a change of its series leaves it alone.
[[nodiscard]] bool isHeld(const Activity& activity);

} // namespace samordna::domain
