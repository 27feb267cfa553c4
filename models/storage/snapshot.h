#pragma once

#include "models/base/result.h"
#include "models/storage/reader.h"

#include <QTemporaryDir>

#include <memory>

namespace samordna::storage {

/// A private copy of a file at a moment, for long jobs: consistent, and nothing waits for it. Deleted with the object.
/// Opened in the thread that uses it; several may be opened on one copy.
class Snapshot
{
public:
    /// Copies \a path (SQLite's backup) and brings the copy up to date should the file be of an older version. The path
    /// may be open elsewhere in this program.
    static base::Result<std::shared_ptr<Snapshot>> take(const QString& path);

    /// A reader for the calling thread.
    base::Result<Reader> reader() const;
    /// Where the copy lies.
    [[nodiscard]] QString path() const;

private:
    explicit Snapshot(std::unique_ptr<QTemporaryDir> folder);
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace samordna::storage
