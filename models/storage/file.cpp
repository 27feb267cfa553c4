#include "models/storage/file.h"

#include "models/storage/bulkload.h"
#include "models/storage/connection.h"
#include "models/storage/filecheck.h"
#include "models/storage/history.h"
#include "models/storage/migrations.h"
#include "models/storage/opening.h"
#include "models/storage/snapshot.h"
#include "models/storage/writer.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

struct File::Parts
{
    QString path;
    Access access = Access::ReadWrite;
    const base::Clock* clock = nullptr; ///< borrowed
    std::unique_ptr<QLockFile> lock; ///< null for reading only
    std::shared_ptr<Snapshot> copy; ///< what is read of an older file for reading only; else null
    std::shared_ptr<Connection> connection;
    std::unique_ptr<Reader> reader;
};

File::File()
    : m_parts(std::make_unique<Parts>())
{
}

File::~File() = default;

base::Result<std::unique_ptr<File>> File::prepared(const QString& path, Access access, const base::Clock& clock)
{
    std::unique_ptr<File> file(new File);
    file->m_parts->path = path;
    file->m_parts->access = access;
    file->m_parts->clock = &clock;
    if (access == Access::ReadOnly) {
        return file;
    }
    auto lock = lockFor(path);
    if (!lock) {
        return lock.error();
    }
    file->m_parts->lock = *std::move(lock);
    return file;
}

base::Result<std::unique_ptr<File>> File::create(const QString& path, const base::Clock& clock)
{
    if (QFileInfo::exists(path)) {
        return fileError(base::ErrorKind::AlreadyExists, path);
    }
    auto file = prepared(path, Access::ReadWrite, clock);
    if (!file) {
        return file.error();
    }
    auto connection = Connection::open(path, OpenMode::Create);
    if (!connection) {
        return at(path, connection.error());
    }
    base::Result<void> made = (*connection)->run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    made = made ? migrate(**connection, 0) : made;
    if (!made) {
        connection->reset(); // SQLite's file is not touched while it is open
        QFile::remove(path);
        return at(path, made.error());
    }
    (*file)->m_parts->connection = *connection;
    (*file)->m_parts->reader = std::make_unique<Reader>(*connection);
    return file;
}

base::Result<std::unique_ptr<File>> File::open(
    const QString& path, Access access, const base::Clock& clock, const std::function<bool()>& goOn)
{
    if (const auto openable = looksOpenable(path, access); !openable) {
        return openable.error();
    }
    auto file = prepared(path, access, clock);
    if (!file) {
        return file.error();
    }
    const auto connection =
        Connection::open(path, access == Access::ReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!connection) {
        return at(path, connection.error());
    }
    if (const auto ours = holds(**connection, path, checkFor(path), goOn); !ours) {
        return ours.error();
    }
    return access == Access::ReadOnly ? readable(*std::move(file), *connection)
                                      : writable(*std::move(file), *connection);
}

base::Result<std::unique_ptr<File>> File::writable(std::unique_ptr<File> file, std::shared_ptr<Connection> connection)
{
    const auto current = bringUpToDate(*connection, file->path());
    return current ? checked(std::move(file), std::move(connection)) : current.error();
}

base::Result<std::unique_ptr<File>> File::readable(std::unique_ptr<File> file, std::shared_ptr<Connection> connection)
{
    const auto version = connection->value(u"PRAGMA user_version"_s);
    if (version && version->toInt() == newestVersion()) {
        return checked(std::move(file), std::move(connection));
    }
    // An older file is not touched when it may only be read: a copy of it is brought up to date.
    auto copy = version ? Snapshot::take(file->path()) : base::Result<std::shared_ptr<Snapshot>>(version.error());
    const auto current = copy ? Connection::open((*copy)->path(), OpenMode::ReadOnly)
                              : base::Result<std::shared_ptr<Connection>>(copy.error());
    if (!current) {
        return at(file->path(), current.error());
    }
    file->m_parts->copy = *std::move(copy);
    return checked(std::move(file), *current);
}

base::Result<std::unique_ptr<File>> File::checked(std::unique_ptr<File> file, std::shared_ptr<Connection> connection)
{
    if (const auto schema = hasOurSchema(*connection, file->path()); !schema) {
        return schema.error();
    }
    file->m_parts->connection = connection;
    file->m_parts->reader = std::make_unique<Reader>(std::move(connection));
    return file;
}

void File::moveToThread(QThread* thread)
{
    m_parts->connection->moveToThread(thread);
}

const QString& File::path() const
{
    return m_parts->path;
}

Access File::access() const
{
    return m_parts->access;
}

const Reader& File::reader() const
{
    return *m_parts->reader;
}

base::Result<Reader> File::readerForThread() const
{
    const QString from = m_parts->copy ? m_parts->copy->path() : m_parts->path;
    const auto connection = Connection::open(from, OpenMode::ReadOnly);
    return connection ? base::Result(Reader(*connection)) : connection.error();
}

base::Result<std::unique_ptr<File>> File::again() const
{
    const bool isReadOnly = m_parts->access == Access::ReadOnly;
    const auto connection = Connection::open(m_parts->path, isReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!connection) {
        return at(m_parts->path, connection.error());
    }
    // Changed pages stay in memory until the commit, so that the window can read; who reads at length on another thread
    // is waited for.
    for (const QString& pragma : {u"PRAGMA cache_spill = OFF"_s, u"PRAGMA busy_timeout = 60000"_s}) {
        if (const auto set = (*connection)->run(pragma); !set) {
            return at(m_parts->path, set.error());
        }
    }
    std::unique_ptr<File> file(new File);
    file->m_parts->path = m_parts->path;
    file->m_parts->access = m_parts->access;
    file->m_parts->clock = m_parts->clock;
    file->m_parts->connection = *connection;
    file->m_parts->reader = std::make_unique<Reader>(*connection);
    return file;
}

base::Result<domain::ChangeSet> File::write(
    const domain::ChangeSet& changes, const QString& text, const WriteProgress& progress)
{
    if (m_parts->access == Access::ReadOnly) {
        return fileError(base::ErrorKind::ReadOnly, m_parts->path);
    }
    const Connection& connection = *m_parts->connection;
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun) {
        return at(m_parts->path, begun.error());
    }
    RowWriter writer(connection);
    WriteRounds rounds(progress);
    auto stored = writer.write(changes, rounds);
    if (!stored) {
        return stored.error();
    }
    const auto parts = historyParts(*stored, rounds);
    if (!parts) {
        return parts.error();
    }
    base::Result<void> done;
    for (qsizetype i = 0; done && i < parts->size(); ++i) {
        const QString part = parts->size() > 1 ? u" (%1/%2)"_s.arg(i + 1).arg(parts->size()) : QString();
        done = writeHistory(connection, *m_parts->clock, text + part, parts->at(i));
    }
    done = done ? transaction.commit() : done;
    return done ? std::move(stored) : at(m_parts->path, done.error());
}

base::Result<qint64> File::load(const std::function<bool(domain::Activity&)>& next, const QString& text)
{
    const Connection& connection = *m_parts->connection;
    if (m_parts->access == Access::ReadOnly) {
        return fileError(base::ErrorKind::ReadOnly, m_parts->path);
    }
    const auto there = connection.value(u"SELECT EXISTS (SELECT 1 FROM activity)"_s);
    if (!there || there->toInt() != 0) {
        return there ? fileError(base::ErrorKind::InvalidArgument, m_parts->path, u"there are activities already"_s)
                     : at(m_parts->path, there.error());
    }
    // The file is new and made again if this fails, so nothing is lost by not waiting for the disk.
    base::Result<void> done = connection.run(u"PRAGMA synchronous = OFF"_s);
    const auto count = done ? loadRows(next, text) : base::Result<qint64>(done.error());
    done = connection.run(u"PRAGMA synchronous = EXTRA"_s);
    done = done ? connection.run(u"PRAGMA optimize"_s) : done;
    return count && !done ? at(m_parts->path, done.error()) : count;
}

base::Result<qint64> File::loadRows(const std::function<bool(domain::Activity&)>& next, const QString& text)
{
    const Connection& connection = *m_parts->connection;
    Transaction transaction(connection);
    BulkLoad bulk(connection);
    base::Result<void> done = transaction.begin();
    done = done ? bulk.begin() : done;
    qint64 count = 0;
    {
        RowWriter writer(connection);
        for (domain::Activity activity; done && next(activity); ++count) {
            done = writer.addUnindexed(activity);
        }
        done = done ? writer.rebuildTextIndex() : done;
    }
    done = done ? bulk.finish() : done;
    done = done ? writeHistory(connection, *m_parts->clock, text,
               R"([{"added":)" + QByteArray::number(count) + R"(,"entity":"activity"}])")
                : done;
    done = done ? transaction.commit() : done;
    return done ? base::Result(count) : at(m_parts->path, done.error());
}

base::Result<QStringList> File::check() const
{
    const auto found = findingsIn(*m_parts->connection, reader(), m_parts->path);
    if (!found) {
        return found.error();
    }
    QStringList texts;
    for (const Finding& finding : *found) {
        texts.append(finding.text);
    }
    return texts;
}

} // namespace samordna::storage
