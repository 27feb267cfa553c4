#include "models/storage/filecopy.h"

#include "models/storage/connection.h"
#include "models/storage/opening.h"
#include "models/storage/sqlitehandle.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// Closes what it opened: a file is moved when nobody has it.
base::Result<void> copyInto(const QString& from, const QString& to, const std::function<bool()>& goOn)
{
    const auto source = Connection::open(from, OpenMode::ReadOnly);
    if (!source) {
        return at(from, source.error());
    }
    if (const auto ours = holds(**source, from, Check::Head, {}); !ours) {
        return ours;
    }
    const auto copy = Connection::open(to, OpenMode::Create);
    if (!copy) {
        return copy.error();
    }
    const auto copied = copyDatabase((*source)->handle(), (*copy)->handle(), goOn);
    return copied ? holds(**copy, from, Check::Whole, goOn) : copied;
}

base::Result<void> moveInto(const QString& from, const QString& to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return failure ? fileError(base::ErrorKind::Io, to, QString::fromStdString(failure.message()))
                   : base::Result<void>();
}

} // namespace

base::Result<void> copyFile(const QString& from, const QString& to, const std::function<bool()>& goOn)
{
    if (const auto openable = looksOpenable(from, Access::ReadOnly); !openable) {
        return openable;
    }
    const QFileInfo target(to);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(from).canonicalFilePath()) {
        return fileError(base::ErrorKind::AlreadyExists, to);
    }
    const auto lock = lockFor(to); // nobody opens what is about to be replaced
    if (!lock) {
        return lock.error();
    }
    const QString part = freeName(to + u".part"_s);
    const auto copied = copyInto(from, part, goOn);
    const auto done = copied ? moveInto(part, to) : copied;
    if (!done) {
        QFile::remove(part);
    }
    return done;
}

} // namespace samordna::storage
