#include "views/calendar/kindshape.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QtMath>

namespace samordna::views {

namespace {

constexpr int kIconSide = 16; // px
constexpr double kInner = 0.42; // of a star's points

/// \a corners round the middle, the first at the top; every second at \a inner of the radius.
QPolygonF around(const QRectF& square, int corners, double inner = 1)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double radius = square.width() / 2 * (corner % 2 == 1 ? inner : 1);
        const double angle = 2 * M_PI * corner / corners;
        polygon.append(square.center() + QPointF(radius * std::sin(angle), -radius * std::cos(angle)));
    }
    return polygon;
}

void drawLens(QPainter& painter, const QRectF& square)
{
    const QRectF lens(square.topLeft(), square.size() * 0.7);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(lens);
    painter.drawLine(square.center() + QPointF(1, 1), square.bottomRight());
}

void drawBars(QPainter& painter, const QRectF& square)
{
    const double height = square.height() / 4;
    painter.setPen(Qt::NoPen);
    for (const double top : {0.0, 1.5, 3.0}) {
        painter.drawRect(QRectF(square.left(), square.top() + top * height, square.width(), height));
    }
}

void drawCross(QPainter& painter, const QRectF& square)
{
    const double third = square.width() / 3;
    painter.setPen(Qt::NoPen);
    painter.drawRect(square.adjusted(third, 0, -third, 0));
    painter.drawRect(square.adjusted(0, third, 0, -third));
}

} // namespace

void drawKind(QPainter& painter, const QRectF& square, domain::ActivityKind kind, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, square.width() / 7));
    painter.setBrush(ink);
    const QRectF inside = square.adjusted(1, 1, -1, -1);
    switch (kind) {
    case domain::ActivityKind::Training: painter.drawPolygon(around(inside, 3)); break;
    case domain::ActivityKind::Meeting: painter.drawEllipse(inside); break;
    case domain::ActivityKind::Network: painter.drawPolygon(around(inside, 4)); break;
    case domain::ActivityKind::Survey: painter.drawRect(inside.adjusted(0.5, 0.5, -0.5, -0.5)); break;
    case domain::ActivityKind::MethodSupport: drawCross(painter, inside); break;
    case domain::ActivityKind::Campaign: painter.drawPolygon(around(inside, 10, kInner)); break;
    case domain::ActivityKind::Inspection: drawLens(painter, inside); break;
    case domain::ActivityKind::Routine: drawBars(painter, inside); break;
    case domain::ActivityKind::Conference: painter.drawPolygon(around(inside, 6)); break;
    case domain::ActivityKind::Other:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inside.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    painter.restore();
}

QIcon kindIcon(domain::ActivityKind kind, const QPalette& palette)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(kIconSide * scale, kIconSide * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        drawKind(painter, QRectF(2, 2, kIconSide - 4, kIconSide - 4), kind, tone(Tone::Action, palette));
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace samordna::views
