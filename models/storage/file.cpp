#include "models/storage/file.h"

#include "models/domain/rules.h"
#include "models/storage/bulkload.h"
#include "models/storage/connection.h"
#include "models/storage/history.h"
#include "models/storage/keptcounts.h"
#include "models/storage/migrations.h"
#include "models/storage/recordtext.h"
#include "models/storage/snapshot.h"
#include "models/storage/sqlitehandle.h"
#include "models/storage/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// Up to this size a file is checked page by page at opening; a larger one costs too much, and `samordna check` does
/// it.
constexpr qint64 kCheckedWhole = 1024 * 1024;

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
    return access == Access::ReadWrite && !info.isWritable() ? error(base::ErrorKind::ReadOnly, path)
                                                             : base::Result<void>();
}

/// Adds the path to an error that SQLite gave; the kinds whose arguments mean something else stay as they are.
base::Error at(const QString& path, base::Error failure)
{
    if (failure.kind != base::ErrorKind::Locked && failure.kind != base::ErrorKind::Conflict) {
        failure.arguments.prepend(path);
    }
    return failure;
}

/// A writer that stopped in the middle leaves its journal; SQLite takes it away when it first reads the file.
bool wasLeftOpen(const QString& path)
{
    return QFile::exists(path + u"-journal"_s);
}

/// A name beside \a path that nothing has yet.
QString freeName(const QString& path)
{
    QString name = path;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = path + u'-' + QString::number(number);
    }
    return name;
}

enum class Check { Head, Whole };

base::Result<void> holds(const Connection& connection, const QString& path, Check check)
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
    if (check == Check::Head) {
        return {};
    }
    const auto found = connection.value(u"PRAGMA quick_check(1)"_s);
    if (!found || found->toString() != u"ok") {
        return error(base::ErrorKind::Damaged, path, found ? found->toString() : found.error().detail);
    }
    return {};
}

base::Result<void> hasOurSchema(const Connection& connection, const QString& path)
{
    const auto found = schemaText(connection);
    if (!found) {
        return at(path, found.error());
    }
    if (fingerprintOf(*found) == shippedFingerprint()) {
        return {};
    }
    // Only the scripts themselves can say that a file is not ours.
    const auto expected = expectedSchema();
    if (!expected) {
        return at(path, expected.error());
    }
    return *found == *expected ? base::Result<void>()
                               : error(base::ErrorKind::Damaged, path, u"the schema is not ours"_s);
}

/// Migrates an older file after a backup beside it.
base::Result<void> bringUpToDate(const Connection& connection, const QString& path)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version || version->toInt() == newestVersion()) {
        return version ? base::Result<void>() : at(path, version.error());
    }
    const auto backup = Connection::open(freeName(path + u".version-%1"_s.arg(version->toInt())), OpenMode::Create);
    base::Result<void> done =
        backup ? copyDatabase(connection.handle(), (*backup)->handle()) : base::Result<void>(backup.error());
    done = done ? holds(**backup, path, Check::Whole) : done;
    done = done ? migrate(connection, version->toInt()) : done;
    return done ? done : at(path, done.error());
}

/// Calls \a found for each row of \a sql.
base::Result<void> findIn(
    const Connection& connection, const QString& sql, const std::function<void(const Statement&)>& found)
{
    Statement statement(connection, sql);
    const auto read = statement.execute();
    while (read && statement.next()) {
        found(statement);
    }
    return read;
}

/// Holds the file for writing. By the file's own path, so that two links to one file are one.
base::Result<std::unique_ptr<QLockFile>> locked(const QString& path)
{
    const QFileInfo file(path);
    const QString name = (file.exists() ? file.canonicalFilePath() : file.absoluteFilePath()) + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    if (lock->tryLock(100)) {
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return file.dir().exists() ? error(base::ErrorKind::ReadOnly, path, u"the lock file cannot be made"_s)
                                   : error(base::ErrorKind::NotFound, path, u"no such folder"_s);
    }
    qint64 process = 0;
    QString host;
    QString application;
    lock->getLockInfo(&process, &host, &application);
    const QFileInfo info(name);
    return base::Error{base::ErrorKind::Locked,
        {info.owner().isEmpty() ? application : info.owner(), host,
            info.lastModified().toString(u"yyyy-MM-dd HH:mm"_s)},
        u"%1, process %2"_s.arg(application).arg(process)};
}

} // namespace

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
    auto lock = locked(path);
    if (!lock) {
        return lock.error();
    }
    file->m_parts->lock = *std::move(lock);
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

base::Result<std::unique_ptr<File>> File::open(const QString& path, Access access, const base::Clock& clock)
{
    if (const auto openable = looksOpenable(path, access); !openable) {
        return openable.error();
    }
    auto file = prepared(path, access, clock);
    if (!file) {
        return file.error();
    }
    const Check check = wasLeftOpen(path) || QFileInfo(path).size() <= kCheckedWhole ? Check::Whole : Check::Head;
    const auto connection =
        Connection::open(path, access == Access::ReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!connection) {
        return at(path, connection.error());
    }
    if (const auto ours = holds(**connection, path, check); !ours) {
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
    base::Result<void> done;
    const QByteArrayList parts = historyParts(*stored);
    for (qsizetype i = 0; done && i < parts.size(); ++i) {
        const QString part = parts.size() > 1 ? u" (%1/%2)"_s.arg(i + 1).arg(parts.size()) : QString();
        done = writeHistory(connection, *m_parts->clock, text + part, parts.at(i));
    }
    done = done ? transaction.commit() : done;
    return done ? std::move(stored) : at(m_parts->path, done.error());
}

base::Result<qint64> File::load(const std::function<bool(domain::Activity&)>& next, const QString& text)
{
    const Connection& connection = *m_parts->connection;
    if (m_parts->access == Access::ReadOnly) {
        return error(base::ErrorKind::ReadOnly, m_parts->path);
    }
    const auto there = connection.value(u"SELECT EXISTS (SELECT 1 FROM activity)"_s);
    if (!there || there->toInt() != 0) {
        return there ? error(base::ErrorKind::InvalidArgument, m_parts->path, u"there are activities already"_s)
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
    const Connection& connection = *m_parts->connection;
    QStringList findings;
    base::Result<void> read = findIn(connection, u"PRAGMA integrity_check"_s, [&](const Statement& line) {
        if (line.value(0).toString() != u"ok") {
            findings.append(u"integrity: "_s + line.value(0).toString());
        }
    });
    read = read ? findIn(connection, u"PRAGMA foreign_key_check"_s,
               [&](const Statement& line) {
                   findings.append(u"reference: %1 row %2 refers to no %3"_s.arg(
                       line.value(0).toString(), line.value(1).toString(), line.value(2).toString()));
               })
                : read;
    const auto counted = read ? miscounted(connection) : base::Result<QStringList>(read.error());
    if (counted) {
        findings += *counted;
    } else {
        read = counted.error();
    }
    const auto words = read ? misindexed(connection) : base::Result<QStringList>(read.error());
    if (words) {
        findings += *words;
    } else {
        read = words.error();
    }
    const auto schema = read ? hasOurSchema(connection, m_parts->path) : read;
    if (!schema && read) {
        findings.append(u"schema: "_s + schema.error().detail);
    }
    const auto broken = read ? firstBrokenLine(connection) : base::Result<std::optional<qint64>>(read.error());
    if (broken && *broken) {
        findings.append(u"history: line %1 is not as it was written"_s.arg(**broken));
    }
    const auto all = broken ? rulesOf(findings) : base::Result<QStringList>(broken.error());
    if (!all && all.error().kind == base::ErrorKind::Damaged) {
        // What cannot be read is a finding, not a reason to be silent about the others.
        findings.append(u"integrity: "_s + all.error().detail);
        return findings;
    }
    return all ? all : at(m_parts->path, all.error());
}

base::Result<QStringList> File::rulesOf(QStringList findings) const
{
    const auto judge = [&](const auto& row) {
        for (const domain::Problem& problem : domain::problems(domain::AnyRecord(row))) {
            findings.append(u"rule: %1 %2, field %3"_s.arg(
                domain::entityName(domain::entityOf(domain::AnyRecord(row))), row.id.text(), problem.field));
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
    const auto measures = done ? reader().rows<domain::Measure>() : base::Result<QList<domain::Measure>>(done.error());
    if (!measures) {
        return measures.error();
    }
    for (const domain::Measure& measure : *measures) {
        if (!measure.parent.isNull() && domain::wouldCycle(*measures, measure.id, measure.parent)) {
            findings.append(u"rule: measure %1 is its own sub-measure"_s.arg(measure.id.text()));
        }
        for (const domain::MeasureId& before : measure.after) {
            if (before != measure.id && domain::wouldWaitForItself(*measures, measure.id, before)) {
                findings.append(u"rule: measure %1 waits for itself"_s.arg(measure.id.text()));
                break;
            }
        }
    }
    return findings;
}

} // namespace samordna::storage
