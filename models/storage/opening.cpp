#include "models/storage/opening.h"

#include "models/storage/connection.h"
#include "models/storage/migrations.h"
#include "models/storage/snapshot.h"
#include "models/storage/sqlitehandle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// Up to this size a file is checked page by page at opening; a larger one costs too much, and `samordna check` does
/// it.
constexpr qint64 kCheckedWhole = 1024 * 1024;

/// A writer that stopped in the middle leaves its journal; SQLite takes it away when it first reads the file.
bool wasLeftOpen(const QString& path)
{
    return QFile::exists(path + u"-journal"_s);
}

} // namespace

QString freeName(const QString& path)
{
    QString name = path;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = path + u'-' + QString::number(number);
    }
    return name;
}

base::Error fileError(base::ErrorKind kind, const QString& path, const QString& detail)
{
    return {kind, {path}, detail};
}

base::Error at(const QString& path, base::Error failure)
{
    if (failure.kind != base::ErrorKind::Locked && failure.kind != base::ErrorKind::Conflict) {
        failure.arguments.prepend(path);
    }
    return failure;
}

base::Result<void> looksOpenable(const QString& path, Access access)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fileError(base::ErrorKind::NotFound, path);
    }
    if (!info.isFile() || info.size() == 0) {
        return fileError(base::ErrorKind::NotOurs, path);
    }
    if (!info.isReadable()) {
        return fileError(base::ErrorKind::Io, path, u"no permission to read"_s);
    }
    return access == Access::ReadWrite && !info.isWritable() ? fileError(base::ErrorKind::ReadOnly, path)
                                                             : base::Result<void>();
}

namespace {

constexpr qint64 kRoomForALock = 64 * 1024; ///< less than this is a full disk

/// Why no lock file can be written for \a file: the lock itself says of a full disk no more than of any other failure.
base::Error lockError(QLockFile::LockError error, const QFileInfo& file, const QString& path)
{
    if (!file.dir().exists()) {
        return fileError(base::ErrorKind::NotFound, path, u"no such folder"_s);
    }
    const QString detail = u"the lock file cannot be made"_s;
    if (error == QLockFile::PermissionError) {
        return fileError(base::ErrorKind::ReadOnly, path, detail);
    }
    const bool isFull = QStorageInfo(file.absolutePath()).bytesAvailable() < kRoomForALock;
    return fileError(isFull ? base::ErrorKind::DiskFull : base::ErrorKind::Io, path, detail);
}

/// Whether the lock was one that a program of this computer left when it died, and could be taken away. Qt does so by
/// itself where it can write a second lock first, which a full disk refuses. A program that lives holds the file's own
/// lock of the system, so that it cannot be taken away from it.
bool isDeadsLock(QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    return lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&process, &host, &application)
        && host == QSysInfo::machineHostName() && process != QCoreApplication::applicationPid()
        && lock.removeStaleLockFile();
}

} // namespace

base::Result<std::unique_ptr<QLockFile>> lockFor(const QString& path)
{
    const QFileInfo file(path);
    const QString name = (file.exists() ? file.canonicalFilePath() : file.absoluteFilePath()) + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    if (lock->tryLock(100) || (isDeadsLock(*lock) && lock->tryLock())) {
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return lockError(lock->error(), file, path);
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

Check checkFor(const QString& path)
{
    return wasLeftOpen(path) || QFileInfo(path).size() <= kCheckedWhole ? Check::Whole : Check::Head;
}

base::Result<void> holds(
    const Connection& connection, const QString& path, Check check, const std::function<bool()>& goOn)
{
    const auto id = connection.value(u"PRAGMA application_id"_s);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!id || !version) {
        return at(path, id ? version.error() : id.error());
    }
    if (id->toInt() != kApplicationId) {
        return fileError(base::ErrorKind::NotOurs, path, u"application_id"_s);
    }
    if (version->toInt() > newestVersion()) {
        return fileError(base::ErrorKind::NewerVersion, path);
    }
    if (check == Check::Head) {
        return {};
    }
    const Stoppable stoppable(connection.handle(), goOn);
    const auto found = connection.value(u"PRAGMA quick_check(1)"_s);
    if (goOn && !goOn()) {
        return fileError(base::ErrorKind::Cancelled, path);
    }
    if (!found || found->toString() != u"ok") {
        return fileError(base::ErrorKind::Damaged, path, found ? found->toString() : found.error().detail);
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
                               : fileError(base::ErrorKind::Damaged, path, u"the schema is not ours"_s);
}

base::Result<void> bringUpToDate(const Connection& connection, const QString& path)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version || version->toInt() == newestVersion()) {
        return version ? base::Result<void>() : at(path, version.error());
    }
    const auto backup = Connection::open(freeName(path + u".version-%1"_s.arg(version->toInt())), OpenMode::Create);
    base::Result<void> done =
        backup ? copyDatabase(connection.handle(), (*backup)->handle()) : base::Result<void>(backup.error());
    done = done ? holds(**backup, path, Check::Whole, {}) : done;
    done = done ? migrate(connection, version->toInt()) : done;
    return done ? done : at(path, done.error());
}

} // namespace samordna::storage
