#pragma once

#include "models/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace samordna::storage {

enum class OpenMode { Create, ReadWrite, ReadOnly };

/// One connection to one file, set up once. Belongs to the thread that made it; interrupt() alone may be called from
/// another.
class Connection
{
public:
    /// Sets limits and pragmas (platform.md §3) and registers the Swedish collation. Create makes the file; the other
    /// modes never do.
    static base::Result<std::shared_ptr<Connection>> open(const QString& path, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] QSqlDatabase database() const;

    /// Runs one statement without values.
    base::Result<void> run(const QString& sql) const;
    /// The first column of the first row; invalid when there is no row.
    base::Result<QVariant> value(const QString& sql) const;

private:
    Connection(QString name, QString path);
    base::Result<void> setUp(OpenMode mode);

    QString m_name;
    QString m_path;
    sqlite3* m_handle = nullptr;
};

/// A prepared statement, read forward only. Values are bound by position.
class Statement
{
public:
    Statement(const Connection& connection, const QString& sql);

    void bind(int position, const QVariant& value) { m_query.bindValue(position, value); }
    base::Result<void> execute();
    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] int rowsAffected() const { return m_query.numRowsAffected(); }
    /// The key of the row that was inserted.
    [[nodiscard]] qint64 lastKey() const { return m_query.lastInsertId().toLongLong(); }
    /// Ends the reading, so that no lock is held.
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
    QString m_failure; ///< of preparing
    int m_code = 0;
};

/// A write lock taken at once; rolled back unless it is committed.
class Transaction
{
public:
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    base::Result<void> begin();
    base::Result<void> commit();

private:
    const Connection& m_connection;
    bool m_isOpen = false;
};

/// The kind of a native SQLite result code.
[[nodiscard]] base::Error sqliteError(int code, const QString& detail);

} // namespace samordna::storage
