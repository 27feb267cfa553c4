#include "views/widgets/buttonaction.h"

#include <QAbstractButton>
#include <QEvent>

namespace samordna::views {

ButtonAction::ButtonAction(QWidget& list, QAbstractButton& button)
    : QAction(QString(button.text()).remove(u'&'), &list)
    , m_button(button)
{
    setEnabled(button.isEnabled());
    button.installEventFilter(this);
    connect(this, &QAction::triggered, &button, &QAbstractButton::click);
    list.addAction(this);
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool ButtonAction::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange) {
        setEnabled(m_button.isEnabled());
    }
    return QAction::eventFilter(watched, event);
}

} // namespace samordna::views
