#pragma once

#include "models/base/result.h"
#include "models/storage/cell.h"

#include <QByteArray>
#include <QVariant>

#include <functional>
#include <span>

struct sqlite3;

namespace samordna::storage {

/// Every call of SQLite's own interface is in this file's .cpp and in statement.cpp. The handle is Qt's; both must be
/// one and the same library.

/// Limits for hostile files, no double-quoted strings, no trust in the schema; the collation SWEDISH.
void hardenHandle(sqlite3* handle);

/// Steps through a query and gives each row's cells as the database holds them; return false to stop. Values are bound
/// by position: text, whole numbers and null. Cancelled after interrupt().
base::Result<void> eachRow(sqlite3* handle, const QByteArray& sql, const QVariantList& values,
    const std::function<bool(std::span<const Cell>)>& sink);

/// The first column of every row as whole numbers: the quickest way to a million keys.
base::Result<std::vector<qint64>> wholeNumbers(sqlite3* handle, const QByteArray& sql, const QVariantList& values);

/// Stops what the handle is doing. Any thread.
void interruptHandle(sqlite3* handle);

/// While it lives, the handle asks \a goOn now and then during its work, and stops when that says no: Cancelled. What
/// FTS5 does in one step of the machine goes on to its end.
class Stoppable
{
public:
    /// \a handle and \a goOn are borrowed; an empty \a goOn never stops. \a stepsBetween: of SQLite's machine, from one
    /// question to the next; 100 000 are some milliseconds.
    Stoppable(sqlite3* handle, const std::function<bool()>& goOn, int stepsBetween = 100'000);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    sqlite3* m_handle;
};

/// Copies one whole file into another, empty one. \a goOn is asked now and then: Cancelled when it says no.
base::Result<void> copyDatabase(sqlite3* from, sqlite3* to, const std::function<bool()>& goOn = {});

/// True when \a sql ends a statement: a semicolon inside a trigger's body does not.
[[nodiscard]] bool isStatement(const QByteArray& sql);

/// Changes whenever the handle's own connection has written.
[[nodiscard]] qint64 totalChanges(sqlite3* handle);

} // namespace samordna::storage
