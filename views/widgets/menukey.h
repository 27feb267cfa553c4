#pragma once

#include <QObject>

namespace samordna::views {

/// Shift+F10 opens the context menu of what has the focus, as the menu key does: many keyboards have none, and the
/// window system tells of that key only.
class MenuKey final : public QObject
{
    Q_OBJECT

public:
    /// Hears every key of the program for as long as \a owner lives.
    explicit MenuKey(QObject* owner);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace samordna::views
