#include "views/year/yearwheel.h"

#include "views/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainterPath>
#include <QToolTip>
#include <QtMath>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::YearEvent;
using progress::YearEventKind;

namespace {

constexpr double kMonthRing = WheelLayout::kMonthRing;
constexpr double kSpoke = 0.3; ///< where the months' lines and today's begin
constexpr int kMonths = 12;

QPointF pointAt(const QPointF& centre, double radius, double angle)
{
    return centre + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
}

QPointF placeOf(const WheelLayout::Mark& mark, const QRectF& square)
{
    return pointAt(square.center(), mark.radius * square.width() / 2, mark.angle);
}

void drawCircles(QPainter& painter, const QRectF& square, const WheelLayout& layout, const QPalette& palette)
{
    const double whole = square.width() / 2;
    painter.setPen(QPen(tone(Tone::Line, palette), whole / 260));
    painter.setBrush(Qt::NoBrush);
    for (const double radius : layout.circles()) {
        painter.drawEllipse(square.center(), radius * whole, radius * whole);
    }
}

void drawMonths(QPainter& painter, const QRectF& square, const YearSheet& sheet, const QPalette& palette)
{
    const double whole = square.width() / 2;
    const QPointF centre = square.center();
    QPainterPath ring;
    ring.addEllipse(centre, whole, whole);
    QPainterPath hole;
    hole.addEllipse(centre, whole * kMonthRing, whole * kMonthRing);
    painter.setPen(QPen(tone(Tone::Compare, palette), whole / 260));
    painter.setBrush(tone(Tone::Surface, palette));
    painter.drawPath(ring.subtracted(hole));
    for (int month = 1; month <= kMonths; ++month) {
        const QDate first(sheet.year, month, 1);
        const double begin = 2 * M_PI * (first.dayOfYear() - 1) / first.daysInYear();
        painter.setPen(QPen(tone(Tone::Line, palette), whole / 260));
        painter.drawLine(pointAt(centre, whole * kSpoke, begin), pointAt(centre, whole, begin));
        const double middle = begin + M_PI * first.daysInMonth() / first.daysInYear();
        // Along the ring, and never on its head: in the lower half the words turn round.
        const bool isBelow = middle > M_PI / 2 && middle < 3 * M_PI / 2;
        painter.save();
        painter.translate(pointAt(centre, whole * (1 + kMonthRing) / 2, middle));
        painter.rotate(qRadiansToDegrees(middle) + (isBelow ? 180 : 0));
        const bool isNow = sheet.today.year() == sheet.year && sheet.today.month() == month;
        painter.setPen(tone(isNow ? Tone::Action : Tone::Text, palette));
        painter.drawText(QRectF(-whole / 4, -whole / 10, whole / 2, whole / 5), Qt::AlignCenter,
            QLocale().standaloneMonthName(month, QLocale::ShortFormat));
        painter.restore();
    }
}

void drawNow(QPainter& painter, const QRectF& square, const YearSheet& sheet, const QPalette& palette)
{
    if (sheet.today.year() == sheet.year) {
        const double whole = square.width() / 2;
        painter.setPen(QPen(tone(Tone::Action, palette), whole / 110));
        painter.drawLine(pointAt(square.center(), whole * kSpoke, WheelLayout::angleOf(sheet.today)),
            pointAt(square.center(), whole, WheelLayout::angleOf(sheet.today)));
    }
}

void drawMarks(
    QPainter& painter, const QRectF& square, const YearSheet& sheet, const WheelLayout& layout, const QPalette& palette)
{
    const double side = WheelLayout::kMark * square.width() / 2;
    for (int i = 0; i < sheet.events.size(); ++i) {
        const YearEvent& event = sheet.events[i];
        const WheelLayout::Mark& mark = layout.marks()[i];
        if (mark.count == 0) {
            continue;
        }
        const bool isCalendar = event.kind == YearEventKind::Calendar;
        const QPointF place = placeOf(mark, square);
        drawEventShape(
            painter, place, side, event.kind, event.isDone, tone(isCalendar ? Tone::Muted : Tone::Text, palette));
        if (mark.count > 1) { // the innermost band's on the other side: letters may be higher than its lanes
            const QRectF box(place - QPointF(side * 4.7, side), QSizeF(side * 4, side * 2));
            painter.setPen(tone(Tone::Text, palette));
            painter.drawText(isCalendar ? box : box.translated(side * 5.4, 0),
                Qt::AlignVCenter | (isCalendar ? Qt::AlignRight : Qt::AlignLeft),
                QString(u'+' + QString::number(mark.count - 1)));
        }
    }
}

} // namespace

void drawEventShape(
    QPainter& painter, const QPointF& centre, double side, YearEventKind kind, bool isFilled, const QColor& ink)
{
    const double half = side / 2;
    const QRectF box(centre - QPointF(half, half), QSizeF(side, side));
    painter.setPen(QPen(ink, side / 7, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(isFilled ? QBrush(ink) : QBrush(Qt::NoBrush));
    switch (kind) {
    case YearEventKind::Reporting: painter.drawRect(box.adjusted(1, 1, -1, -1)); break;
    case YearEventKind::Meeting: painter.drawEllipse(box); break;
    case YearEventKind::Mandate:
        painter.drawPolygon(QPolygonF{{QPointF(centre.x(), box.top()), box.bottomRight(), box.bottomLeft()}});
        break;
    case YearEventKind::Due:
        painter.drawPolygon(QPolygonF{{QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()),
            QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y())}});
        break;
    case YearEventKind::Calendar:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    }
}

void paintWheel(QPainter& painter, const QRectF& square, const YearSheet& sheet, const WheelLayout& layout, int current,
    const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawCircles(painter, square, layout, palette);
    drawMonths(painter, square, sheet, palette);
    drawNow(painter, square, sheet, palette);
    drawMarks(painter, square, sheet, layout, palette);
    if (current >= 0 && current < sheet.events.size()) {
        const double side = WheelLayout::kMark * square.width() / 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tone(Tone::Action, palette), side / 5));
        painter.drawEllipse(placeOf(layout.marks()[current], square), side * 0.95, side * 0.95);
    }
    QFont large = painter.font();
    large.setBold(true);
    large.pixelSize() > 0 ? large.setPixelSize(large.pixelSize() * 2) : large.setPointSizeF(large.pointSizeF() * 1.8);
    painter.setFont(large);
    painter.setPen(tone(Tone::Text, palette));
    painter.drawText(square, Qt::AlignCenter, QString::number(sheet.year));
    painter.restore();
}

YearWheel::YearWheel(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Year wheel"));
}

void YearWheel::setSheet(const YearSheet& sheet, const QStringList& words)
{
    m_sheet = sheet;
    m_words = words;
    m_layout = WheelLayout(sheet);
    update();
}

void YearWheel::setCurrent(int event)
{
    m_current = event;
    update();
}

QRectF YearWheel::square() const
{
    const double side = std::min(width(), height()) - 12;
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

int YearWheel::eventAt(const QPointF& point) const
{
    int nearest = -1;
    double least = square().width() / 30;
    for (int i = 0; i < m_sheet.events.size(); ++i) {
        const double far = QLineF(point, placeOf(m_layout.marks()[i], square())).length();
        if (far < least) {
            least = far;
            nearest = i;
        }
    }
    return nearest;
}

bool YearWheel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = eventAt(help->pos());
        QToolTip::showText(help->globalPos(), m_words.value(at).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void YearWheel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintWheel(painter, square(), m_sheet, m_layout, m_current, palette());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tone(Tone::Action, palette()), 2));
        painter.drawEllipse(square().adjusted(-4, -4, 4, 4));
    }
}

void YearWheel::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_sheet.events.size()) - 1;
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: next = m_current + 1; break;
    case Qt::Key_Left:
    case Qt::Key_Up: next = m_current - 1; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(m_current); return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (last >= 0) {
        Q_EMIT chosen(std::clamp(next, 0, last));
    }
}

void YearWheel::mousePressEvent(QMouseEvent* event)
{
    if (const int at = eventAt(event->position()); at >= 0) {
        Q_EMIT chosen(at);
    }
}

void YearWheel::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int at = eventAt(event->position()); at >= 0) {
        Q_EMIT activated(at);
    }
}

void YearWheel::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearWheel::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace samordna::views
