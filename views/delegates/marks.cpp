#include "views/delegates/marks.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QPixmap>

namespace samordna::views {

namespace {

constexpr int kQuarter = 90 * 16; // Qt counts sixteenths of a degree

int filledQuarters(domain::Degree degree)
{
    switch (degree) {
    case domain::Degree::Done: return 4;
    case domain::Degree::Half: return 2;
    case domain::Degree::Started: return 1;
    case domain::Degree::NotStarted: return 0;
    }
    return 0;
}

template <class Draw>
QIcon drawnIcon(Draw draw)
{
    QIcon icon;
    for (const int side : {16, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(painter, QRectF(1, 1, side - 2, side - 2));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

void drawDegree(QPainter& painter, const QRectF& square, domain::Degree degree, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // One tone for all degrees: the shape tells them apart, and the pale steps would not be seen as
    // marks.
    const QColor ink = tone(Tone::DegreeDone, palette);
    const QRectF disc = square.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (degree == domain::Degree::Done) {
        painter.drawEllipse(disc);
    } else if (const int quarters = filledQuarters(degree)) {
        painter.drawPie(disc, kQuarter, -quarters * kQuarter);
    }
    painter.restore();
}

void drawSignal(QPainter& painter, const QRectF& square, domain::Signal signal, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(toneOf(signal), palette));
    const QRectF in = square.adjusted(1, 1, -1, -1);
    switch (signal) {
    case domain::Signal::Green: painter.drawEllipse(in); break;
    case domain::Signal::Yellow:
        painter.drawPolygon(QPolygonF({{in.center().x(), in.top()}, {in.right(), in.center().y()},
            {in.center().x(), in.bottom()}, {in.left(), in.center().y()}}));
        break;
    case domain::Signal::Red:
        painter.drawPolygon(QPolygonF({{in.center().x(), in.top()}, in.bottomRight(), in.bottomLeft()}));
        break;
    }
    painter.restore();
}

void drawFold(QPainter& painter, QPointF middle, bool isOpen, const QPalette& palette)
{
    const double half = 3.5;
    const QPolygonF open({{middle.x() - half, middle.y() - half / 2}, {middle.x() + half, middle.y() - half / 2},
        {middle.x(), middle.y() + half}});
    const QPolygonF closed({{middle.x() - half / 2, middle.y() - half}, {middle.x() + half, middle.y()},
        {middle.x() - half / 2, middle.y() + half}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(Tone::Text, palette));
    painter.drawPolygon(isOpen ? open : closed);
    painter.restore();
}

QIcon degreeIcon(domain::Degree degree, const QPalette& palette)
{
    return drawnIcon([&](QPainter& painter, const QRectF& square) { drawDegree(painter, square, degree, palette); });
}

QIcon signalIcon(domain::Signal signal, const QPalette& palette)
{
    return drawnIcon([&](QPainter& painter, const QRectF& square) { drawSignal(painter, square, signal, palette); });
}

} // namespace samordna::views
