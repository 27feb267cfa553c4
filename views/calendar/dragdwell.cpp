#include "views/calendar/dragdwell.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimerEvent>
#include <QWidget>

namespace samordna::views {

namespace {

constexpr int kPatienceMilliseconds = 700; // longer than one needs to drop on a day at the edge
constexpr const char* kBy = "turnsBy";

} // namespace

DragDwell::DragDwell(QObject* parent)
    : QObject(parent)
{
}

void DragDwell::hold(int by)
{
    if (by == 0) {
        m_patience.stop();
    } else if (by != m_by || !m_patience.isActive()) {
        m_patience.start(kPatienceMilliseconds, this);
    }
    m_by = by;
}

void DragDwell::watch(QWidget& button, int by)
{
    button.setAcceptDrops(true);
    button.setProperty(kBy, by);
    button.installEventFilter(this);
}

bool DragDwell::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        const bool isOurs = enter->mimeData()->hasFormat(kActivityMime);
        enter->setAccepted(isOurs); // else nobody says when it leaves
        hold(isOurs ? watched->property(kBy).toInt() : 0);
        return true;
    }
    if (event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        event->ignore(); // a button is no place to drop anything
        hold(event->type() == QEvent::Drop ? 0 : m_by);
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        hold(0);
    }
    return QObject::eventFilter(watched, event);
}

void DragDwell::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_patience.timerId()) {
        Q_EMIT held(m_by);
    }
}

} // namespace samordna::views
