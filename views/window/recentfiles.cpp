#include "views/window/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kKept = 8;
const QString kKey = u"recentFiles"_s;

} // namespace

RecentFiles::RecentFiles(QSettings& settings)
    : m_settings(settings)
{
}

QStringList RecentFiles::paths() const
{
    return m_settings.value(kKey).toStringList();
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = this->paths();
    if (paths.value(0) == whole) {
        return; // writing the same again would keep the window waiting for the disk
    }
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue(kKey, QStringList(paths.mid(0, kKept)));
}

void RecentFiles::forget(const QString& path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    m_settings.setValue(kKey, paths);
}

void RecentFiles::clear()
{
    m_settings.remove(kKey);
}

} // namespace samordna::views
