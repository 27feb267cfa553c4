#pragma once

#include "models/progress/timeline.h"

#include <QFont>
#include <QPainter>
#include <QPalette>

namespace samordna::views {

/// The column of names at the left, which stays while the rest is scrolled. In the viewport's pixels.
struct TimelineNames
{
    const QList<progress::TimelineRow>& rows; ///< borrowed
    int current = -1;
    bool hasFocus = false;
    double top = 0; ///< of the first row; above the column when it is scrolled
    double rowHeight = 0;
    double headHeight = 0;
    QFont font;
    QPalette palette;

    void draw(QPainter& painter, const QRectF& area) const;

private:
    void drawName(QPainter& painter, int row, const QRectF& line) const;
};

} // namespace samordna::views
