#pragma once

#include <QStringList>

class QSettings;

namespace samordna::views {

/// The files that were open lately, newest first, kept in the settings. Files that are gone stay
/// until they are forgotten.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings& settings); ///< borrowed

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void forget(const QString& path);
    void clear();

private:
    QSettings& m_settings;
};

} // namespace samordna::views
