#include "models/storage/file.h"

#include "models/domain/rules.h"
#include "models/storage/connection.h"
#include "models/storage/history.h"
#include "models/storage/migrations.h"
#include "models/storage/sqlitehandle.h"
#include "models/storage/writer.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// Up to this size a file is checked page by page at opening; a larger one costs too much, and `samordna check` does it.
constexpr qint64 kCheckedWhole = 20LL * 1024 * 1024;

base::Error error(base::ErrorKind kind, const QString& path, const QString& detail = {})
{
    return {kind, {path}, detail};
}

/// What can be said before SQLite touches the file.
base::Result<void> looksOpenable(const QString& path, Access access)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return error(base::ErrorKind::NotFound, path);
    }
    if (!info.isFile() || info.size() == 0) {
        return error(base::ErrorKind::NotOurs, path);
    }
    if (!info.isReadable()) {
        return error(base::ErrorKind::Io, path, u"no permission to read"_s);
    }
    return access == Access::ReadWrite && !info.isWritable() ? error(base::ErrorKind::ReadOnly, path) : base::Result<void>();
}

/// Adds the path to an error that SQLite gave.
base::Error at(const QString& path, base::Error failure)
{
    failure.arguments.prepend(path);
    return failure;
}

base::Result<void> holds(const Connection& connection, const QString& path)
{
    const auto id = connection.value(u"PRAGMA application_id"_s);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!id || !version) {
        return at(path, id ? version.error() : id.error());
    }
    if (id->toInt() != kApplicationId) {
        return error(base::ErrorKind::NotOurs, path, u"application_id"_s);
    }
    if (version->toInt() > newestVersion()) {
        return error(base::ErrorKind::NewerVersion, path);
    }
    const bool isLeftOpen = QFile::exists(path + u"-journal"_s);
    if (isLeftOpen || QFileInfo(path).size() <= kCheckedWhole) {
        const auto check = connection.value(u"PRAGMA quick_check(1)"_s);
        if (!check || check->toString() != u"ok") {
            return error(base::ErrorKind::Damaged, path, check ? check->toString() : check.error().detail);
        }
    }
    return {};
}

base::Result<void> hasOurSchema(const Connection& connection, const QString& path)
{
    const auto found = schemaText(connection);
    const auto expected = expectedSchema();
    if (!found || !expected) {
        return at(path, found ? expected.error() : found.error());
    }
    return *found == *expected ? base::Result<void>() : error(base::ErrorKind::Damaged, path, u"the schema is not ours"_s);
}

/// Migrates an older file after a backup beside it.
base::Result<void> bringUpToDate(const Connection& connection, const QString& path, Access access)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version || version->toInt() == newestVersion()) {
        return version ? base::Result<void>() : at(path, version.error());
    }
    if (access == Access::ReadOnly) {
        return error(base::ErrorKind::ReadOnly, path, u"an older file must be opened for writing once"_s);
    }
    const auto backup = Connection::open(path + u".version-%1"_s.arg(version->toInt()), OpenMode::Create);
    base::Result<void> done = backup ? copyDatabase(connection.handle(), (*backup)->handle()) : base::Result<void>(backup.error());
    done = done ? migrate(connection, version->toInt()) : done;
    return done ? done : at(path, done.error());
}

} // namespace

struct File::Parts
{
    QString path;
    Access access = Access::ReadWrite;
    const base::Clock* clock = nullptr; ///< borrowed
    std::unique_ptr<QLockFile> lock; ///< null for reading only
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
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(100)) {
        qint64 process = 0;
        QString host;
        QString application;
        if (lock->error() != QLockFile::LockFailedError) {
            return error(base::ErrorKind::ReadOnly, path, u"the lock file cannot be made"_s);
        }
        lock->getLockInfo(&process, &host, &application);
        const QString since = QFileInfo(path + u".lock"_s).lastModified().toString(u"yyyy-MM-dd HH:mm"_s);
        return base::Error {base::ErrorKind::Locked, {path, application, host, since}, QString::number(process)};
    }
    file->m_parts->lock = std::move(lock);
    return file;
}

base::Result<std::unique_ptr<File>> File::create(const QString& path, const base::Clock& clock)
{
    if (QFileInfo::exists(path)) {
        return error(base::ErrorKind::AlreadyExists, path);
    }
    auto file = prepared(path, Access::ReadWrite, clock);
    if (!file) {
        return file.error();
    }
    const auto connection = Connection::open(path, OpenMode::Create);
    if (!connection) {
        return at(path, connection.error());
    }
    base::Result<void> made = (*connection)->run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    made = made ? migrate(**connection, 0) : made;
    if (!made) {
        QFile::remove(path);
        return at(path, made.error());
    }
    (*file)->m_parts->connection = *connection;
    (*file)->m_parts->reader = std::make_unique<Reader>(*connection);
    return file;
}

base::Result<std::unique_ptr<File>> File::open(const QString& path, Access access, const base::Clock& clock)
{
    if (const auto openable = looksOpenable(path, access); !openable) {
        return openable.error();
    }
    auto file = prepared(path, access, clock);
    if (!file) {
        return file.error();
    }
    const auto connection = Connection::open(path, access == Access::ReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!connection) {
        return at(path, connection.error());
    }
    if (const auto ours = holds(**connection, path); !ours) {
        return ours.error();
    }
    if (const auto current = bringUpToDate(**connection, path, access); !current) {
        return current.error();
    }
    if (const auto schema = hasOurSchema(**connection, path); !schema) {
        return schema.error();
    }
    (*file)->m_parts->connection = *connection;
    (*file)->m_parts->reader = std::make_unique<Reader>(*connection);
    return file;
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
    const auto connection = Connection::open(m_parts->path, OpenMode::ReadOnly);
    return connection ? base::Result(Reader(*connection)) : connection.error();
}

base::Result<domain::ChangeSet> File::write(const domain::ChangeSet& changes, const QString& text)
{
    if (m_parts->access == Access::ReadOnly) {
        return error(base::ErrorKind::ReadOnly, m_parts->path);
    }
    const Connection& connection = *m_parts->connection;
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun) {
        return at(m_parts->path, begun.error());
    }
    RowWriter writer(connection);
    auto stored = writer.write(changes);
    if (!stored) {
        return stored.error();
    }
    base::Result<void> done = writeHistory(connection, *m_parts->clock, text, historyJson(changes));
    done = done ? transaction.commit() : done;
    return done ? std::move(stored) : at(m_parts->path, done.error());
}

base::Result<qint64> File::load(const std::function<bool(domain::Activity&)>& next, const QString& text)
{
    const Connection& connection = *m_parts->connection;
    // The file is new and made again if this fails, so nothing is lost by not waiting for the disk.
    base::Result<void> done = connection.run(u"PRAGMA synchronous = OFF"_s);
    Transaction transaction(connection);
    done = done ? transaction.begin() : done;
    if (!done) {
        return at(m_parts->path, done.error());
    }
    RowWriter writer(connection);
    qint64 count = 0;
    for (domain::Activity activity; done && next(activity); ++count) {
        done = writer.addUnindexed(activity);
    }
    done = done ? writer.rebuildTextIndex() : done;
    done = done ? writeHistory(connection, *m_parts->clock, text, QByteArray("[]")) : done;
    done = done ? transaction.commit() : done;
    done = done ? connection.run(u"PRAGMA optimize"_s) : done;
    done = done ? connection.run(u"PRAGMA synchronous = EXTRA"_s) : done;
    return done ? base::Result(count) : at(m_parts->path, done.error());
}

base::Result<QStringList> File::check() const
{
    const Connection& connection = *m_parts->connection;
    QStringList findings;
    Statement integrity(connection, u"PRAGMA integrity_check"_s);
    base::Result<void> read = integrity.execute();
    while (read && integrity.next()) {
        if (const QString line = integrity.value(0).toString(); line != u"ok") {
            findings.append(u"integrity: "_s + line);
        }
    }
    Statement references(connection, u"PRAGMA foreign_key_check"_s);
    read = read ? references.execute() : read;
    while (read && references.next()) {
        findings.append(u"reference: %1 row %2 refers to no %3"_s.arg(references.value(0).toString(), references.value(1).toString(), references.value(2).toString()));
    }
    const auto broken = read ? firstBrokenLine(connection) : base::Result<std::optional<qint64>>(read.error());
    if (!broken) {
        return at(m_parts->path, broken.error());
    }
    if (*broken) {
        findings.append(u"history: line %1 is not as it was written"_s.arg(**broken));
    }
    return rulesOf(std::move(findings));
}

base::Result<QStringList> File::rulesOf(QStringList findings) const
{
    const auto judge = [&](const auto& row) {
        for (const domain::Problem& problem : domain::problems(domain::AnyRecord(row))) {
            findings.append(u"rule: %1 %2, field %3"_s.arg(domain::entityName(domain::entityOf(domain::AnyRecord(row))), row.id.text(), problem.field));
        }
        return true;
    };
    base::Result<void> done;
    domain::forEachEntity([&]<class E>() {
        if constexpr (std::is_same_v<E, domain::Activity>) {
            done = done ? reader().eachActivity(judge) : done;
        } else if (done) {
            const auto rows = reader().rows<E>();
            if (rows) {
                std::for_each(rows->cbegin(), rows->cend(), judge);
            } else {
                done = rows.error();
            }
        }
    });
    return done ? base::Result(findings) : at(m_parts->path, done.error());
}

} // namespace samordna::storage
