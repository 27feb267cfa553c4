#include "views/widgets/marklabel.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace samordna::views {

namespace {

Tone toneOf(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Circle: return Tone::DegreeDone;
    case MarkShape::Diamond: return Tone::Caution;
    case MarkShape::Triangle: return Tone::Warning;
    case MarkShape::Ring: break;
    }
    return Tone::Muted;
}

} // namespace

MarkLabel::MarkLabel(MarkShape shape, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MarkLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().ascent() * 0.9);
    return {side, side};
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor colour = tone(toneOf(m_shape), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_shape == MarkShape::Ring ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(m_shape == MarkShape::Ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    const QPointF top(box.center().x(), box.top());
    const QPointF bottom(box.center().x(), box.bottom());
    switch (m_shape) {
    case MarkShape::Circle:
    case MarkShape::Ring: painter.drawEllipse(box); break;
    case MarkShape::Diamond:
        painter.drawPolygon(
            QPolygonF{top, QPointF(box.right(), box.center().y()), bottom, QPointF(box.left(), box.center().y())});
        break;
    case MarkShape::Triangle: painter.drawPolygon(QPolygonF{top, box.bottomRight(), box.bottomLeft()}); break;
    }
}

} // namespace samordna::views
