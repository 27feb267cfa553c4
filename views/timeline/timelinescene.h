#pragma once

#include "models/progress/timeline.h"

#include "views/timeline/timelinescale.h"

class QGraphicsScene;

namespace samordna::views {

/// Makes the bars, the milestones and the links of \a line anew: rows of \a rowHeight from 0 down, the days by \a
/// scale, bars without an end to \a last. \a step is how far a link goes before it turns.
void fillTimelineScene(QGraphicsScene& scene, const progress::Timeline& line, const TimelineScale& scale,
    double rowHeight, double step, QDate last);

} // namespace samordna::views
