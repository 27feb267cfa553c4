#include "models/storage/snapshot.h"

#include "models/storage/connection.h"
#include "models/storage/migrations.h"
#include "models/storage/sqlitehandle.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

const QString kCopy = QStringLiteral("snapshot.samordna");

} // namespace

Snapshot::Snapshot(std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
{
}

base::Result<std::shared_ptr<Snapshot>> Snapshot::take(const QString& path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const auto from = Connection::open(path, OpenMode::ReadOnly);
    if (!folder->isValid() || !from) {
        return from ? base::Error{base::ErrorKind::Io, {}, folder->errorString()} : from.error();
    }
    const auto into = Connection::open(folder->filePath(kCopy), OpenMode::Create);
    if (!into) {
        return into.error();
    }
    // The copy is thrown away with the object: nobody waits for it to be safe on the disk.
    if (const auto quick = (*into)->run(QStringLiteral("PRAGMA synchronous = OFF")); !quick) {
        return quick.error();
    }
    if (const auto copied = copyDatabase((*from)->handle(), (*into)->handle()); !copied) {
        return copied.error();
    }
    const auto version = (*into)->value(u"PRAGMA user_version"_s);
    const auto current = version ? migrate(**into, version->toInt()) : base::Result<void>(version.error());
    if (!current) {
        return current.error();
    }
    return std::shared_ptr<Snapshot>(new Snapshot(std::move(folder)));
}

QString Snapshot::path() const
{
    return m_folder->filePath(kCopy);
}

base::Result<Reader> Snapshot::reader() const
{
    const auto connection = Connection::open(path(), OpenMode::ReadOnly);
    return connection ? base::Result(Reader(*connection)) : connection.error();
}

} // namespace samordna::storage
