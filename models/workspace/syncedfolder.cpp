#include "models/workspace/syncedfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::workspace {

namespace {

/// What a program leaves in the folder that it syncs; "*" stands for anything.
struct Mark
{
    SyncService service;
    QString entry;
};

const QList<Mark>& marks()
{
    static const QList<Mark> kMarks{{SyncService::Syncthing, u".stfolder"_s},
        {SyncService::Dropbox, u".dropbox.cache"_s}, {SyncService::Dropbox, u".dropbox"_s},
        {SyncService::Nextcloud, u".nextcloudsync.log"_s}, {SyncService::OwnCloud, u".owncloudsync.log"_s},
        // Both clients keep their journal so; Nextcloud's is the one that is in use.
        {SyncService::Nextcloud, u".sync_*.db"_s}, {SyncService::Nextcloud, u"._sync_*.db"_s},
        {SyncService::GoogleDrive, u".tmp.drivedownload"_s}, {SyncService::GoogleDrive, u".tmp.driveupload"_s}};
    return kMarks;
}

/// How a program names the folder: "OneDrive - Länsstyrelsen", "Dropbox (Arbete)", "CloudStorage/OneDrive-Personal".
struct FolderName
{
    SyncService service;
    QRegularExpression name; ///< of the whole name
};

const QList<FolderName>& folderNames()
{
    const auto named = [](const QString& pattern) {
        return QRegularExpression(
            QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<FolderName> kNames{{SyncService::OneDrive, named(u"(sky|one)drive([ ]?-.*)?"_s)},
        {SyncService::Dropbox, named(u"dropbox([ ]\\(.*\\)|-.*)?"_s)},
        {SyncService::GoogleDrive, named(u"google ?drive(-.*)?|drivefs"_s)},
        {SyncService::ICloud, named(u"icloud ?drive|com~apple~clouddocs"_s)},
        {SyncService::Nextcloud, named(u"nextcloud\\d*(-.*)?"_s)},
        {SyncService::OwnCloud, named(u"owncloud\\d*([ -].*)?"_s)}};
    return kNames;
}

std::optional<SyncService> markedBy(const QDir& folder)
{
    for (const Mark& mark : marks()) {
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        if (!folder.entryList({mark.entry}, all).isEmpty()) {
            return mark.service;
        }
    }
    return {};
}

/// The home folder holds ".dropbox" as well: the program's own settings.
bool isOwnSettings(const QDir& folder)
{
    return folder == QDir::home();
}

std::optional<SyncService> namedAfter(const QDir& folder)
{
    for (const FolderName& each : folderNames()) {
        if (each.name.match(folder.dirName()).hasMatch()) {
            return each.service;
        }
    }
    return {};
}

} // namespace

std::optional<SyncedFolder> syncedFolderOf(const QString& path)
{
    const QFileInfo file(path);
    const QString own = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    QDir folder = QFileInfo(own).dir();
    do {
        const auto marked = isOwnSettings(folder) ? std::nullopt : markedBy(folder);
        if (const auto service = marked ? marked : namedAfter(folder)) {
            return SyncedFolder{*service, folder.absolutePath()};
        }
    } while (!folder.isRoot() && folder.cdUp());
    return {};
}

QString nameOf(SyncService service)
{
    switch (service) {
    case SyncService::OneDrive: return u"OneDrive"_s;
    case SyncService::Dropbox: return u"Dropbox"_s;
    case SyncService::GoogleDrive: return u"Google Drive"_s;
    case SyncService::ICloud: return u"iCloud Drive"_s;
    case SyncService::Nextcloud: return u"Nextcloud"_s;
    case SyncService::OwnCloud: return u"ownCloud"_s;
    case SyncService::Syncthing: return u"Syncthing"_s;
    }
    return {};
}

} // namespace samordna::workspace
