#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QWidget>

namespace samordna::test {

/// What a screen reader calls a widget.
inline QString spokenName(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
}

/// The visible widget that a screen reader would call \a name; null when there is none.
inline QWidget* named(const QWidget& root, const QString& name)
{
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const QString spoken = spokenName(*widget);
        const bool isIt = spoken == name || QString(spoken).remove(u'&') == name; // with its mnemonic or without
        if (isIt && widget->isVisibleTo(&root)) {
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
