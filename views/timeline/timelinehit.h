#pragma once

#include "models/progress/timeline.h"

#include "views/timeline/timelinescale.h"

#include <QPointF>

namespace samordna::views {

/// What a point of the timeline is on.
struct TimelineHit
{
    int row = -1;
    int mark = -1; ///< -1: the line itself
    progress::TimelinePart part = progress::TimelinePart::Whole;
};

/// \a at in the scene's units, below the axis. A bar's ends are \a reach wide, where it is long enough to have them and
/// the date is set. Bars without an end run to \a last.
[[nodiscard]] TimelineHit hitOn(const progress::Timeline& line, const TimelineScale& scale, double rowHeight,
    const QPointF& at, double reach, QDate last);

/// What is held of a bar: "the start is held"; empty when all of it is.
[[nodiscard]] QString heldText(progress::TimelinePart part);
/// The dates \a mark would have when what is held is moved by \a days.
[[nodiscard]] QString datesAfter(const progress::TimelineMark& mark, progress::TimelinePart part, int days);

} // namespace samordna::views
