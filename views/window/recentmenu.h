#pragma once

#include <QObject>

class QMenu;
class QSettings;

namespace samordna::views {

/// Fills a menu with the files that were open lately, each time it is about to be shown.
class RecentMenu final : public QObject
{
    Q_OBJECT

public:
    /// Both borrowed; \a menu owns this.
    RecentMenu(QMenu& menu, QSettings& settings);

Q_SIGNALS:
    void chosen(const QString& path);
    /// The list is empty from now on.
    void cleared();

private:
    void fill();

    QMenu& m_menu;
    QSettings& m_settings;
};

} // namespace samordna::views
