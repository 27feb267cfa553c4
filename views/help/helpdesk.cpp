#include "views/help/helpdesk.h"

#include "views/help/helpwindow.h"
#include "views/help/topics.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace samordna::views {

HelpDesk::HelpDesk(QWidget& window, QSettings& settings)
    : QObject(&window)
    , m_settings(settings)
{
    qApp->installEventFilter(this);
}

void HelpDesk::open(const QString& topic, QWidget& host)
{
    if (!m_manual) {
        m_manual.emplace(Manual::language());
    }
    // A dialog lets nothing through but its own children, so its help is one of them.
    if (m_help && m_help->parentWidget() != &host) {
        delete m_help;
    }
    if (!m_help) {
        m_help = new HelpWindow(*m_manual, m_settings, &host);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1
        || static_cast<QKeyEvent*>(event)->modifiers() != Qt::NoModifier) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    auto* dialog = widget ? qobject_cast<QDialog*>(widget->window()) : nullptr;
    if (!dialog || qobject_cast<HelpWindow*>(dialog)) {
        return false;
    }
    const QString topic = topicOfDialog(*widget);
    open(topic.isEmpty() ? startTopic() : topic, *dialog);
    return true;
}

} // namespace samordna::views
