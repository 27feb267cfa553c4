#include "models/storage/connection.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

Statement::Statement(const Connection& connection, const QString& sql)
    : m_handle(connection.handle())
{
    const QByteArray text = sql.toUtf8();
    m_code = sqlite3_prepare_v2(m_handle, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
    if (m_code != SQLITE_OK) {
        m_unprepared = QString::fromUtf8(sqlite3_errmsg(m_handle)) + u": "_s + sql;
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int position, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return bind(position, value.toString());
    case QMetaType::QByteArray: return bind(position, value.toByteArray());
    case QMetaType::Double: return bind(position, value.toDouble());
    default: return value.isNull() ? bindNull(position) : bind(position, value.toLongLong());
    }
}

void Statement::bind(int position, const QString& text)
{
    if (text.isNull()) {
        return bindNull(position);
    }
    finish();
    const QByteArray& utf8 = kept(position, text.toUtf8());
    sqlite3_bind_text(m_statement, position + 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
}

void Statement::bind(int position, const QByteArray& bytes)
{
    finish();
    const QByteArray& blob = kept(position, bytes);
    sqlite3_bind_blob(m_statement, position + 1, blob.constData(), static_cast<int>(blob.size()), SQLITE_STATIC);
}

void Statement::bind(int position, qint64 number)
{
    finish();
    sqlite3_bind_int64(m_statement, position + 1, number);
}

void Statement::bind(int position, double number)
{
    finish();
    sqlite3_bind_double(m_statement, position + 1, number);
}

void Statement::bindNull(int position)
{
    finish();
    sqlite3_bind_null(m_statement, position + 1);
}

const QByteArray& Statement::kept(int position, const QByteArray& bytes)
{
    // One place also when it could not be prepared, which execute() says.
    m_bound.resize(std::max(m_bound.size(), static_cast<std::size_t>(position) + 1));
    return m_bound[static_cast<std::size_t>(position)] = bytes;
}

base::Result<void> Statement::execute()
{
    if (!m_unprepared.isEmpty()) {
        return sqliteError(m_code, m_unprepared);
    }
    finish();
    const int code = sqlite3_step(m_statement);
    m_isAtFirst = code == SQLITE_ROW;
    if (m_isAtFirst) {
        return {};
    }
    base::Result<void> done;
    if (code != SQLITE_DONE) {
        done = sqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    sqlite3_reset(m_statement);
    return done;
}

bool Statement::next()
{
    if (m_isAtFirst) {
        m_isAtFirst = false;
        return true;
    }
    if (!sqlite3_stmt_busy(m_statement)) {
        return false; // SQLite would begin again
    }
    if (sqlite3_step(m_statement) == SQLITE_ROW) {
        return true;
    }
    sqlite3_reset(m_statement);
    return false;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return static_cast<qint64>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    }
}

int Statement::rowsAffected() const
{
    return sqlite3_changes(m_handle);
}

qint64 Statement::lastKey() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Statement::finish()
{
    m_isAtFirst = false;
    if (sqlite3_stmt_busy(m_statement)) {
        sqlite3_reset(m_statement);
    }
}

} // namespace samordna::storage
