#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QWidget>

namespace samordna::test {

/// The visible widget that a screen reader would call \a name; null when there is none.
inline QWidget* named(const QWidget& root, const QString& name)
{
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const QString spoken = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        if (spoken == name && widget->isVisibleTo(&root)) {
            return widget;
        }
    }
    return nullptr;
}

/// The action whose text, without mnemonic and dots, is \a text.
inline QAction* actionNamed(const QWidget& root, const QString& text)
{
    const auto actions = root.findChildren<QAction*>();
    for (QAction* action : actions) {
        if (QString(action->text()).remove(u'&').remove(u'…') == text) {
            return action;
        }
    }
    return nullptr;
}

} // namespace samordna::test
