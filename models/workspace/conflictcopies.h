#pragma once

#include "models/storage/historyparting.h"
#include "models/workspace/syncedfolder.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace samordna::workspace {

/// A file that a sync program made, or left, when two had written to one file at the same time.
struct ConflictCopy
{
    QString path; ///< absolute
    QDateTime saved; ///< local
    bool isOriginal = false; ///< the file whose copy the opened one is

    friend bool operator==(const ConflictCopy&, const ConflictCopy&) = default;
};

/// What a conflict copy's file name was made from: "norrbotten.samordna" for "norrbotten (conflicted copy
/// 2026-11-26).samordna", "norrbotten.sync-conflict-20261126-101112-ABC.samordna", "norrbotten_conflict-….samordna", "…
/// (SFConflict …)", "… (Case Conflict)" and the Swedish words for it. Empty for every other name. With a computer's
/// name at the end ("norrbotten-LST12345.samordna"), as OneDrive does, and with a number ("norrbotten (1).samordna",
/// "norrbotten 2.samordna"), as Google Drive and iCloud do, only \a inFolderOf such a service: people give such names
/// too.
[[nodiscard]] QString originalOf(const QString& name, std::optional<SyncService> inFolderOf);

/// The other files beside \a path that go back to the same name, newest first, for one that is or has conflict copies.
/// Reads the folder; any thread.
[[nodiscard]] QList<ConflictCopy> conflictCopies(const QString& path);

/// How two files stand to each other, by their histories: \a here the opened one. Errors as storage::partingOf().
[[nodiscard]] base::Result<storage::Parting> partingOf(const QString& here, const QString& there);

/// Moves the file \a path, which nothing needs any longer, to where the system keeps what was thrown away. Locked when
/// it is open somewhere, ReadOnly when the system has no such place for it, NotFound.
[[nodiscard]] base::Result<void> moveToBin(const QString& path);

} // namespace samordna::workspace
