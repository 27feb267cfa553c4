#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/changes.h"
#include "models/storage/reader.h"
#include "models/storage/writerounds.h"

#include <functional>
#include <memory>

class QThread;

namespace samordna::storage {

enum class Access { ReadWrite, ReadOnly };

/// The open `*.samordna` file: who may write, and the one way to. Used by models/workspace and by tests only.
class File
{
public:
    /// Makes a new file at \a path with the newest schema and an empty history. AlreadyExists when something is there.
    static base::Result<std::unique_ptr<File>> create(const QString& path, const base::Clock& clock);
    /// Opens an existing file after the checks of platform.md §3: ours, whole, not newer; an older one is migrated
    /// after a backup beside it. NotFound, NotOurs, Damaged, NewerVersion, Locked (who, host, since), ReadOnly,
    /// DiskFull, Io. Never creates a file. A large file that was left in the middle is read whole, which takes time: \a
    /// goOn is asked meanwhile, Cancelled when it says no.
    static base::Result<std::unique_ptr<File>> open(
        const QString& path, Access access, const base::Clock& clock, const std::function<bool()>& goOn = {});
    ~File();

    /// From the thread it belongs to; from then on it is \a thread's alone.
    void moveToThread(QThread* thread);

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] const Reader& reader() const;
    /// A second, read-only reader for another thread; made and used there.
    base::Result<Reader> readerForThread() const;

    /// The same file once more, for a long write: with a connection of its own, made and used on the calling thread
    /// while this one stays open and holds the lock. What this one reads meanwhile is the file as it was; it waits for
    /// the commit at most.
    base::Result<std::unique_ptr<File>> again() const;

    /// Writes all changes and one history entry in one BEGIN IMMEDIATE transaction; all or nothing. Checks that each
    /// row's revision is still the one in `before` (Conflict) and returns the set as stored, with new revisions.
    /// Cancelled when \a progress, which may be empty, says no.
    base::Result<domain::ChangeSet> write(
        const domain::ChangeSet& changes, const QString& text, const WriteProgress& progress = {});

    /// Fills a new file with very many activities (the sample for benchmarks): one transaction, one history entry that
    /// says how many. \a next returns false when there are no more. Not undoable: InvalidArgument when there are
    /// activities already.
    base::Result<qint64> load(const std::function<bool(domain::Activity&)>& next, const QString& text);

    /// integrity_check, foreign_key_check, the schema, the history's chain and the domain's rules; what is wrong, in
    /// words for the log, or an empty list. Each finding's first word is its kind.
    base::Result<QStringList> check() const;

private:
    File();
    /// Locked, but not yet connected.
    static base::Result<std::unique_ptr<File>> prepared(const QString& path, Access access, const base::Clock& clock);
    static base::Result<std::unique_ptr<File>> writable(
        std::unique_ptr<File> file, std::shared_ptr<Connection> connection);
    static base::Result<std::unique_ptr<File>> readable(
        std::unique_ptr<File> file, std::shared_ptr<Connection> connection);
    /// Takes the connection over when what it leads to has our schema.
    static base::Result<std::unique_ptr<File>> checked(
        std::unique_ptr<File> file, std::shared_ptr<Connection> connection);
    /// load(), but for the safety of the disk.
    base::Result<qint64> loadRows(const std::function<bool(domain::Activity&)>& next, const QString& text);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace samordna::storage
