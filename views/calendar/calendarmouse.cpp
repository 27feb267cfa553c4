// The part of CalendarView that is about the mouse: choosing, opening, and dragging an activity to another day.

#include "views/calendar/calendardelegate.h"
#include "views/calendar/calendarview.h"
#include "views/calendar/dragdwell.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

struct Dragged
{
    domain::ActivityId activity;
    QDate from; ///< invalid when it is nothing of ours
};

Dragged draggedBy(const QMimeData* data)
{
    const QString text = QString::fromLatin1(data->data(kActivityMime));
    return {domain::ActivityId::fromText(text.section(u' ', 0, 0)),
        QDate::fromString(text.section(u' ', 1, 1), Qt::ISODate)};
}

} // namespace

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->position().toPoint());
    m_pressed = {};
    if (!spot.day.isValid()) {
        return;
    }
    choose(spot.activity, spot.day);
    if (event->button() == Qt::LeftButton && spot.isMore) {
        Q_EMIT listAsked(spot.day);
    } else if (event->button() == Qt::LeftButton) {
        m_pressed = spot;
        m_pressedAt = event->position().toPoint();
    }
}

void CalendarView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar =
        (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons() & Qt::LeftButton && isFar && !m_pressed.activity.isNull()) {
        const Spot spot = m_pressed;
        m_pressed = {};
        startDragOf(spot);
    }
}

void CalendarView::mouseReleaseEvent(QMouseEvent*)
{
    m_pressed = {};
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->position().toPoint());
    m_pressed = {};
    if (event->button() != Qt::LeftButton || spot.isMore) {
        return;
    }
    if (!spot.activity.isNull()) {
        Q_EMIT opened(spot.activity);
    } else if (spot.day.isValid()) {
        Q_EMIT newAsked(spot.day);
    }
}

void CalendarView::startDragOf(const Spot& spot)
{
    auto* mime = new QMimeData;
    mime->setData(kActivityMime, QString(spot.activity.text() + u' ' + spot.day.toString(Qt::ISODate)).toLatin1());
    auto* drag = new QDrag(this); // goes by itself when it is done
    drag->setMimeData(mime);
    const Qt::DropAction dropped = drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    endDrag(spot, dropped != Qt::IgnoreAction);
}

/// Nothing was dropped: back to where it began, also where pages were turned on the way.
void CalendarView::endDrag(const Spot& begun, bool isDropped)
{
    setTarget({});
    m_dwell->hold(0);
    if (!isDropped) {
        goTo(begun.day);
        choose(begun.activity, begun.day);
    }
}

/// By the strips at both sides of the days.
int CalendarView::turnAt(const QPoint& point) const
{
    const int strip = fontMetrics().height();
    return point.x() < strip ? -1 : point.x() >= viewport()->width() - strip ? 1 : 0;
}

void CalendarView::setTarget(QDate day)
{
    m_delegate->setTarget(day);
    viewport()->update();
}

void CalendarView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(draggedBy(event->mimeData()).from.isValid());
}

void CalendarView::dragMoveEvent(QDragMoveEvent* event)
{
    const Dragged dragged = draggedBy(event->mimeData());
    const QDate day = spotAt(event->position().toPoint()).day;
    const bool isElsewhere = dragged.from.isValid() && day.isValid() && day != dragged.from;
    setTarget(isElsewhere ? day : QDate());
    m_dwell->hold(dragged.from.isValid() ? turnAt(event->position().toPoint()) : 0);
    event->setAccepted(isElsewhere);
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget({});
    m_dwell->hold(0);
}

/// Copied, so that nothing is taken away where it came from: the change in the file does that.
void CalendarView::dropEvent(QDropEvent* event)
{
    const Dragged dragged = draggedBy(event->mimeData());
    const QDate day = spotAt(event->position().toPoint()).day;
    setTarget({});
    m_dwell->hold(0);
    if (dragged.from.isValid() && day.isValid() && day != dragged.from) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        Q_EMIT moveAsked(dragged.activity, static_cast<int>(dragged.from.daysTo(day)), day);
    }
}

} // namespace samordna::views
