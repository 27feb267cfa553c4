#pragma once

#include "models/domain/measure.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace samordna::views {

/// A quarter-filled disc: E empty, P a quarter, H a half, G full. The word always stands beside it.
void drawDegree(QPainter& painter, const QRectF& square, domain::Degree degree, const QPalette& palette);
/// A shape: green a disc, yellow a diamond, red a triangle.
void drawSignal(QPainter& painter, const QRectF& square, domain::Signal signal, const QPalette& palette);

/// What stands before the name of a group: open, pointing down; folded, pointing right.
void drawFold(QPainter& painter, QPointF middle, bool isOpen, const QPalette& palette);

/// The same as icons for lists, sharp up to twice the size.
[[nodiscard]] QIcon degreeIcon(domain::Degree degree, const QPalette& palette);
[[nodiscard]] QIcon signalIcon(domain::Signal signal, const QPalette& palette);

} // namespace samordna::views
