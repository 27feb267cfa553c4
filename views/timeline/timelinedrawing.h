#pragma once

#include "models/progress/timeline.h"

#include "views/timeline/timelinescale.h"

#include <QPalette>
#include <QPainter>

namespace samordna::views {

/// Where a mark stands within its line, in the scale's units: a bar with the height that the line leaves it, a diamond
/// as its square. \a last is the axis' last day, to which bars without an end run.
[[nodiscard]] QRectF markBox(
    const progress::TimelineMark& mark, const TimelineScale& scale, double top, double rowHeight, QDate last);
/// The elbow from the end of a bar to the beginning of the one that waits for it.
[[nodiscard]] QPolygonF linkPath(const QRectF& before, const QRectF& after, double step);

/// The same drawing for the screen and for paper; nothing is told by colour alone: what is done is filled, what is late
/// has a hatched end and its word, what runs on an arrow.
void drawMark(QPainter& painter, const progress::TimelineMark& mark, const QRectF& box, const QPalette& palette);
/// "late" after a late bar; beyond the line at \a today, where it would be drawn across the word.
void drawLate(QPainter& painter, const QRectF& bar, double today, const QColor& ink);
/// Dashed, with a stroke across, where it breaks the order.
void drawLink(QPainter& painter, const QPolygonF& path, bool breaksOrder, const QPalette& palette);
/// Two lines of words within \a area, whose left is \a first; and returns where the finer parts begin.
void drawAxis(QPainter& painter, const TimelineScale& scale, const QRectF& area, QDate first, QDate last,
    const QPalette& palette);
/// Hairlines below the axis, and the line of today.
void drawGrid(QPainter& painter, const TimelineScale& scale, const QRectF& area, QDate first, QDate last,
    const QPalette& palette);
void drawToday(QPainter& painter, double x, const QRectF& area, double wordTop, const QPalette& palette);

/// "1.2 Contact points, 2026-01-01 – 2026-06-30, 40 %, late": what stands on the screen, in words.
[[nodiscard]] QString markText(const progress::TimelineRow& row, const progress::TimelineMark& mark);
[[nodiscard]] QString rowText(const progress::TimelineRow& row);
/// "1.4 waits for 1.2, which ends later (2026-12-31)." for each link that breaks the order.
[[nodiscard]] QStringList brokenOrder(const progress::Timeline& line, const domain::PlanData& data);

} // namespace samordna::views
