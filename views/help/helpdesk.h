#pragma once

#include "views/help/manual.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QSettings;
class QWidget;

namespace samordna::views {

class HelpWindow;

/// Answers F1: the window asks it with the topic of its page; in a dialog it hears the key itself, since a dialog stops
/// the window's own keys. The manual is read when it is first asked for.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    /// Goes with \a window; \a settings are borrowed.
    HelpDesk(QWidget& window, QSettings& settings);

    /// Opens the manual beside \a host, or brings it forward, at \a topic.
    void open(const QString& topic, QWidget& host);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSettings& m_settings;
    std::optional<Manual> m_manual;
    QPointer<HelpWindow> m_help; ///< goes with the dialog that it stands beside
};

} // namespace samordna::views
