#include "models/storage/connection.h"

#include "models/storage/sqlitehandle.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

base::Error errorOf(const QSqlError& error)
{
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText());
}

QString uri(const QString& path, OpenMode mode)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(mode == OpenMode::ReadOnly ? u"mode=ro"_s : mode == OpenMode::Create ? u"mode=rwc"_s : u"mode=rw"_s);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

Connection::Connection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

base::Result<std::shared_ptr<Connection>> Connection::open(const QString& path, OpenMode mode)
{
    const QString name = QUuid::createUuid().toString();
    std::shared_ptr<Connection> connection(new Connection(name, path));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.setDatabaseName(uri(path, mode));
    if (!database.open()) {
        return errorOf(database.lastError());
    }
    connection->m_handle = *static_cast<sqlite3**>(database.driver()->handle().data());
    if (const auto ready = connection->setUp(mode); !ready) {
        return ready.error();
    }
    return connection;
}

base::Result<void> Connection::setUp(OpenMode mode)
{
    hardenHandle(m_handle);
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s,
        u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s};
    if (mode != OpenMode::ReadOnly) {
        pragmas += {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA secure_delete = ON"_s};
    }
    for (const QString& pragma : std::as_const(pragmas)) {
        if (const auto done = run(pragma); !done) {
            return done.error();
        }
    }
    const auto foreignKeys = value(u"PRAGMA foreign_keys"_s);
    if (!foreignKeys || foreignKeys->toInt() != 1) {
        return base::Error{base::ErrorKind::Damaged, {}, u"foreign keys could not be switched on"_s};
    }
    return {};
}

void Connection::moveToThread(QThread* thread) const
{
    QSqlDatabase::database(m_name, false).driver()->moveToThread(thread);
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<void> Connection::run(const QString& sql) const
{
    return Statement(*this, sql).execute();
}

base::Result<QVariant> Connection::value(const QString& sql) const
{
    Statement statement(*this, sql);
    if (const auto done = statement.execute(); !done) {
        return done.error();
    }
    return statement.next() ? statement.value(0) : QVariant();
}

Transaction::Transaction(const Connection& connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    if (m_isOpen) {
        // Nothing can be done about a rollback that fails: SQLite has then rolled back itself, or will at the next
        // opening.
        (void)m_connection.run(u"ROLLBACK"_s);
    }
}

base::Result<void> Transaction::begin()
{
    const auto begun = m_connection.run(u"BEGIN IMMEDIATE"_s);
    m_isOpen = begun.hasValue();
    return begun;
}

base::Result<void> Transaction::commit()
{
    const auto committed = m_connection.run(u"COMMIT"_s);
    m_isOpen = !committed;
    return committed;
}

base::Error sqliteError(int code, const QString& detail)
{
    const QString text = u"SQLite %1: %2"_s.arg(code).arg(detail);
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: return {base::ErrorKind::Locked, {}, text};
    case 8: return {base::ErrorKind::ReadOnly, {}, text};
    case 9: return {base::ErrorKind::Cancelled, {}, text};
    case 11: return {base::ErrorKind::Damaged, {}, text};
    case 18: return {base::ErrorKind::TooLarge, {}, text};
    case 13: return {base::ErrorKind::DiskFull, {}, text};
    case 14: return {base::ErrorKind::Io, {}, text};
    case 19:
    case 20: return {base::ErrorKind::Constraint, {}, text};
    case 26: return {base::ErrorKind::NotOurs, {}, text};
    default: return {base::ErrorKind::Io, {}, text};
    }
}

} // namespace samordna::storage
