#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

class QThread;
struct sqlite3;
struct sqlite3_stmt;

namespace samordna::storage {

enum class OpenMode { Create, ReadWrite, ReadOnly };

/// One connection to one file, set up once. Belongs to the thread that made it, until it is moved.
class Connection
{
public:
    /// Sets limits and pragmas (platform.md §3) and registers the Swedish collation. Create makes the file; the other
    /// modes never do.
    static base::Result<std::shared_ptr<Connection>> open(const QString& path, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// From the thread it belongs to; from then on it is \a thread's alone.
    void moveToThread(QThread* thread) const;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

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

/// A prepared statement, read forward only. Values are bound by position, from 0, and stay bound until others are. It
/// speaks to SQLite itself: Qt's way to it costs more than the writing of a row does. Goes before its connection.
class Statement
{
public:
    Statement(const Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Text, bytes, numbers; null for null.
    void bind(int position, const QVariant& value);
    // The same without making a variant first, for what is written a million times.
    void bind(int position, const QString& text);
    void bind(int position, const QByteArray& bytes);
    void bind(int position, qint64 number);
    void bind(int position, int number) { bind(position, qint64{number}); }
    void bind(int position, double number);
    void bindNull(int position);
    /// Writes, or goes to where next() gives the first row.
    base::Result<void> execute();
    bool next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int rowsAffected() const;
    /// The key of the row that was inserted.
    [[nodiscard]] qint64 lastKey() const;
    /// Ends the reading, so that no lock is held.
    void finish();

private:
    /// Keeps \a bytes for as long as they are bound.
    const QByteArray& kept(int position, const QByteArray& bytes);

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<QByteArray> m_bound; ///< what SQLite reads while it runs
    QString m_unprepared; ///< why it could not be prepared
    int m_code = 0; ///< of preparing
    bool m_isAtFirst = false; ///< of the rows, which next() has not given yet
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
