#pragma once

#include <QString>

#include <optional>

namespace samordna::workspace {

/// Whose program keeps a folder alike on several computers.
enum class SyncService { OneDrive, Dropbox, GoogleDrive, ICloud, Nextcloud, OwnCloud, Syncthing };

/// A folder that a program keeps alike on several computers, without knowing which file is being written to.
struct SyncedFolder
{
    SyncService service = SyncService::OneDrive;
    QString path; ///< absolute, of the folder itself

    friend bool operator==(const SyncedFolder&, const SyncedFolder&) = default;
};

/// The nearest such folder above the file \a path; nothing when none is known. By what the programs leave in their
/// folders and by the names they give them: a folder that somebody named by hand, and a library of SharePoint that is
/// synced under its own name, cannot be told. Asks the disk a few questions for each folder above; any thread.
[[nodiscard]] std::optional<SyncedFolder> syncedFolderOf(const QString& path);

/// The service's own name, the same in every language.
[[nodiscard]] QString nameOf(SyncService service);

} // namespace samordna::workspace
