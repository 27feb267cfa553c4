#include "models/storage/sqlitehandle.h"

#include "models/domain/collation.h"
#include "models/storage/connection.h"

#include <sqlite3.h>

namespace samordna::storage {

namespace {

/// A prepared statement that ends itself.
class Prepared
{
public:
    Prepared(sqlite3* handle, const QByteArray& sql, const QVariantList& values)
        : m_code(sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr))
    {
        for (int i = 0; i < values.size() && m_code == SQLITE_OK; ++i) {
            m_code = bind(i + 1, values.at(i));
        }
    }
    ~Prepared() { sqlite3_finalize(m_statement); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    /// True while there is a row.
    bool step()
    {
        if (m_code == SQLITE_OK || m_code == SQLITE_ROW) {
            m_code = sqlite3_step(m_statement);
        }
        return m_code == SQLITE_ROW;
    }
    [[nodiscard]] sqlite3_stmt* get() const { return m_statement; }
    [[nodiscard]] base::Result<void> result(sqlite3* handle) const
    {
        if (m_code == SQLITE_DONE || m_code == SQLITE_ROW) {
            return {};
        }
        return sqliteError(m_code, QString::fromUtf8(sqlite3_errmsg(handle)));
    }

private:
    int bind(int position, const QVariant& value)
    {
        if (value.isNull()) {
            return sqlite3_bind_null(m_statement, position);
        }
        if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            return sqlite3_bind_text(
                m_statement, position, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        }
        return sqlite3_bind_int64(m_statement, position, value.toLongLong());
    }

    sqlite3_stmt* m_statement = nullptr;
    int m_code;
};

Cell cellOf(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return static_cast<std::int64_t>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_NULL: return std::monostate();
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(statement, column)));
    }
    }
}

int compareUtf8(void* /*context*/, int sizeA, const void* a, int sizeB, const void* b)
{
    return domain::compareSwedish(
        QString::fromUtf8(static_cast<const char*>(a), sizeA), QString::fromUtf8(static_cast<const char*>(b), sizeB));
}

} // namespace

void hardenHandle(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024); // an import's line of history can be long
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_create_collation(handle, "SWEDISH", SQLITE_UTF8, nullptr, compareUtf8);
}

base::Result<void> eachRow(sqlite3* handle, const QByteArray& sql, const QVariantList& values,
    const std::function<bool(std::span<const Cell>)>& sink)
{
    Prepared statement(handle, sql, values);
    std::vector<Cell> cells(static_cast<size_t>(sqlite3_column_count(statement.get())));
    while (statement.step()) {
        for (size_t column = 0; column < cells.size(); ++column) {
            cells[column] = cellOf(statement.get(), static_cast<int>(column));
        }
        if (!sink(cells)) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
    }
    return statement.result(handle);
}

base::Result<std::vector<qint64>> wholeNumbers(sqlite3* handle, const QByteArray& sql, const QVariantList& values)
{
    Prepared statement(handle, sql, values);
    std::vector<qint64> numbers;
    while (statement.step()) {
        numbers.push_back(sqlite3_column_int64(statement.get(), 0));
    }
    if (const auto result = statement.result(handle); !result) {
        return result.error();
    }
    return numbers;
}

void interruptHandle(sqlite3* handle)
{
    sqlite3_interrupt(handle);
}

Stoppable::Stoppable(sqlite3* handle, const std::function<bool()>& goOn, int stepsBetween)
    : m_handle(handle)
{
    if (goOn) {
        const auto ask = [](void* asked) { return (*static_cast<const std::function<bool()>*>(asked))() ? 0 : 1; };
        sqlite3_progress_handler(m_handle, stepsBetween, ask, const_cast<std::function<bool()>*>(&goOn));
    }
}

Stoppable::~Stoppable()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

base::Result<void> copyDatabase(sqlite3* from, sqlite3* to, const std::function<bool()>& goOn)
{
    constexpr int kPages = 4096; // between two questions
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) {
        return sqliteError(sqlite3_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)));
    }
    int stepped = SQLITE_OK;
    bool isWanted = true;
    while (isWanted && stepped == SQLITE_OK) {
        stepped = sqlite3_backup_step(backup, goOn ? kPages : -1);
        isWanted = !goOn || goOn();
    }
    sqlite3_backup_finish(backup);
    if (!isWanted) {
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    }
    return stepped == SQLITE_DONE ? base::Result<void>() : sqliteError(stepped, QStringLiteral("backup"));
}

bool isStatement(const QByteArray& sql)
{
    return sqlite3_complete(sql.constData()) == 1;
}

qint64 totalChanges(sqlite3* handle)
{
    return sqlite3_total_changes64(handle);
}

} // namespace samordna::storage
