#include "views/window/recentmenu.h"

#include "views/window/recentfiles.h"

#include <QFileInfo>
#include <QMenu>

namespace samordna::views {

RecentMenu::RecentMenu(QMenu& menu, QSettings& settings)
    : QObject(&menu)
    , m_menu(menu)
    , m_settings(settings)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    m_menu.clear();
    const QStringList paths = RecentFiles(m_settings).paths();
    for (const QString& path : paths) {
        QAction* action = m_menu.addAction(QFileInfo(path).fileName(), this, [this, path] { Q_EMIT chosen(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    m_menu.addSeparator();
    QAction* clear = m_menu.addAction(tr("Clear the list"), this, [this] {
        RecentFiles(m_settings).clear();
        Q_EMIT cleared();
    });
    clear->setEnabled(!paths.isEmpty());
}

} // namespace samordna::views
