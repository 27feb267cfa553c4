#pragma once

#include "models/base/result.h"
#include "models/storage/file.h"

#include <functional>
#include <memory>

class QLockFile;

namespace samordna::storage {

class Connection;

/// The steps of opening a file, each with its refusal: platform.md §3 has why they come in this order.

[[nodiscard]] base::Error fileError(base::ErrorKind kind, const QString& path, const QString& detail = {});
/// Adds the path to an error that SQLite gave; the kinds whose arguments mean something else stay as they are.
[[nodiscard]] base::Error at(const QString& path, base::Error failure);

/// A name beside \a path that nothing has yet: \a path itself, else with a number.
[[nodiscard]] QString freeName(const QString& path);

/// What can be said before SQLite touches the file: NotFound, NotOurs, Io, ReadOnly.
[[nodiscard]] base::Result<void> looksOpenable(const QString& path, Access access);
/// Holds the file for writing until the lock is destroyed. By the file's own path, so that two links to one file are
/// one. Locked: by whom, where and since when; ReadOnly, DiskFull, NotFound without its folder, Io.
[[nodiscard]] base::Result<std::unique_ptr<QLockFile>> lockFor(const QString& path);

enum class Check { Head, Whole };

/// What a file needs at opening: a small one, and one that a writer left in the middle, is read whole.
[[nodiscard]] Check checkFor(const QString& path);
/// NotOurs, NewerVersion, Damaged; Cancelled when \a goOn, which is asked now and then, says no.
[[nodiscard]] base::Result<void> holds(
    const Connection& connection, const QString& path, Check check, const std::function<bool()>& goOn);
/// Damaged when somebody has changed the schema.
[[nodiscard]] base::Result<void> hasOurSchema(const Connection& connection, const QString& path);
/// Migrates an older file after a backup beside it.
[[nodiscard]] base::Result<void> bringUpToDate(const Connection& connection, const QString& path);

} // namespace samordna::storage
