#pragma once

#include "models/base/clock.h"
#include "models/domain/changes.h"
#include "models/storage/connection.h"
#include "models/storage/writerounds.h"

#include <QHash>

#include <memory>
#include <unordered_map>

namespace samordna::storage {

/// Writes rows inside a transaction that the caller holds. One object per transaction: it remembers the keys of rows it
/// has met.
class RowWriter
{
public:
    explicit RowWriter(const Connection& connection);

    /// Adds, changes and removes what \a changes says and returns the set as stored. Conflict when a row's revision is
    /// not the one in `before`; Constraint when a rule of the database is broken; Cancelled by \a rounds.
    base::Result<domain::ChangeSet> write(const domain::ChangeSet& changes, WriteRounds& rounds);

    /// Adds one activity with its lists, but not its words: for very many, after which rebuildTextIndex() reads all at
    /// once.
    base::Result<void> addUnindexed(const domain::Activity& row);
    base::Result<void> rebuildTextIndex();

private:
    base::Result<void> writeContents(const QHash<QString, QByteArray>& contents);
    /// Rows that go are removed, and those that change let go of what only one row may have, before any other takes it.
    base::Result<void> release(const QList<domain::Change>& changes, WriteRounds& rounds);
    base::Result<void> addRows(const QList<domain::Change>& changes, WriteRounds& rounds);
    base::Result<void> changeRows(const QList<domain::Change>& changes, WriteRounds& rounds);
    template <class E>
    base::Result<void> leavePlace(const E& row);
    /// The key of the new row.
    template <class E>
    base::Result<qint64> insertRow(const E& row);
    template <class E>
    base::Result<void> updateRow(const E& row, int revision);
    template <class E>
    base::Result<void> removeRow(const E& row);
    template <class E>
    base::Result<void> writeLists(const E& row, qint64 owner, bool replaces);
    template <class E>
    base::Result<void> bindFields(Statement& statement, const E& row, int position);
    enum class Words { Remove, Add };
    /// Keeps the words of a row in step: before it changes its old ones are taken away, after it its new ones are
    /// added.
    template <class E>
    base::Result<void> index(const E& row, Words words);
    base::Result<qint64> keyOf(domain::Entity entity, const QString& id);
    Statement& statement(const QString& sql);

    const Connection& m_connection;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements; ///< by SQL
    QHash<QString, qint64> m_keys; ///< by UUID: rows of all entities have different ones
};

} // namespace samordna::storage
