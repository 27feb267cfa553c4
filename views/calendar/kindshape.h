#pragma once

#include "models/domain/activity.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace samordna::views {

/// A shape for each kind of activity, in one colour. Its word stands in the legend, or beside it.
void drawKind(QPainter& painter, const QRectF& square, domain::ActivityKind kind, const QColor& ink);
/// The same as an icon for lists, sharp up to twice the size.
[[nodiscard]] QIcon kindIcon(domain::ActivityKind kind, const QPalette& palette);

} // namespace samordna::views
