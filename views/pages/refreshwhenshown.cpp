#include "views/pages/refreshwhenshown.h"

#include <QEvent>
#include <QWidget>

namespace samordna::views {

RefreshWhenShown::RefreshWhenShown(QWidget* page, int pause)
    : QObject(page)
    , m_page(page)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &RefreshWhenShown::due);
    page->installEventFilter(this);
}

void RefreshWhenShown::markStale()
{
    m_isStale = true;
    if (m_page->isVisible()) {
        m_timer.start();
    }
}

bool RefreshWhenShown::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_isStale) {
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace samordna::views
