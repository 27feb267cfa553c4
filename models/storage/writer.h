#pragma once

#include "models/base/clock.h"
#include "models/domain/changes.h"
#include "models/storage/connection.h"

#include <QHash>

#include <memory>
#include <unordered_map>

namespace samordna::storage {

/// Writes rows inside a transaction that the caller holds. One object per transaction: it remembers the keys of rows it has met.
class RowWriter
{
public:
    explicit RowWriter(const Connection& connection);

    /// Adds, changes and removes what \a changes says and returns the set as stored. Conflict when a row's revision is not the one in
    /// `before`; Constraint when a rule of the database is broken.
    base::Result<domain::ChangeSet> write(const domain::ChangeSet& changes);

    /// Adds one row with its lists: the quick way for very many.
    template<class E>
    base::Result<void> add(const E& row);

private:
    template<class E>
    base::Result<void> insertRow(const E& row);
    template<class E>
    base::Result<void> updateRow(const E& row, int revision);
    template<class E>
    base::Result<void> removeRow(const E& row);
    template<class E>
    base::Result<void> writeLists(const E& row, bool isNew);
    template<class E>
    base::Result<void> bindFields(Statement& statement, const E& row, int position);
    base::Result<QVariant> keyOf(domain::Entity entity, const QString& id);
    Statement& statement(const QString& sql);

    const Connection& m_connection;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements; ///< by SQL
    QHash<QString, qint64> m_keys; ///< by UUID: rows of all entities have different ones
};

} // namespace samordna::storage
