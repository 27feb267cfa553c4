#pragma once

#include "models/domain/changes.h"
#include "models/progress/planprogress.h"

#include <QDate>
#include <QList>
#include <QSet>

namespace samordna::progress {

/// A bar or a diamond on the time axis. Days, both ends counted.
struct TimelineMark
{
    domain::MeasureId measure;
    domain::MilestoneId milestone; ///< null for the measure's own bar
    QString title;
    QDate first; ///< where it is drawn: a date that is missing is taken from the other
    QDate last; ///< of a bar without an end: its start
    QDate start; ///< as stored; null when none, and always for a milestone
    QDate due; ///< as stored
    bool isOpen = false; ///< runs on without an end
    bool isLate = false;
    bool isDone = false;
    double percent = 0; ///< 0 … 100, of a bar; 0 also when there is no figure

    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};

/// One line: a heading (no measure) or a measure with its bar first and then its milestones by day.
struct TimelineRow
{
    domain::AreaId area; ///< null for the heading of those without dates
    domain::MeasureId measure;
    QString number;
    QString title;
    bool isCollapsed = false; ///< of a heading
    int count = 0; ///< of a heading: its measures
    QList<TimelineMark> marks; ///< empty for what has no dates

    [[nodiscard]] bool isHeading() const { return measure.isNull(); }
    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

/// \a after waits for \a before.
struct TimelineLink
{
    domain::MeasureId before;
    domain::MeasureId after;
    bool breaksOrder = false; ///< begins before that which it waits for has ended

    friend bool operator==(const TimelineLink&, const TimelineLink&) = default;
};

/// The measures in force with their milestones on a time axis, in days and lines: no lengths, no colours.
struct Timeline
{
    QList<TimelineRow> rows; ///< by area and number; those without any date last, under a heading of their own
    QList<TimelineLink> links; ///< between measures in force
    QDate first; ///< of all marks and today
    QDate last;
    QDate today;

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// Pure. The rows of the areas in \a collapsed are left out but for their headings (a null id: those without dates).
/// \a titles are in the program's language.
[[nodiscard]] Timeline timeline(const domain::PlanData& data, const PlanProgress& progress, QDate today,
    const QSet<domain::AreaId>& collapsed = {});

/// What is taken hold of.
enum class TimelinePart { Whole, Start, End };

/// Moves \a mark, or one of its ends, by \a days. Dates that are not there stay away; the rules are judged by
/// Workspace::apply(). Empty when nothing would move. A milestone has one date: its due day, or the day it was done.
[[nodiscard]] domain::ChangeSet moved(
    const domain::PlanData& data, const TimelineMark& mark, TimelinePart part, int days);
/// Lets \a after wait for \a before, or no longer. Empty when it is so already.
[[nodiscard]] domain::ChangeSet withWaiting(
    const domain::PlanData& data, const domain::MeasureId& after, const domain::MeasureId& before, bool waits);

} // namespace samordna::progress
