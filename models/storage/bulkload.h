#pragma once

#include "models/storage/connection.h"

#include <QStringList>

namespace samordna::storage {

/// Takes the activities' indexes and triggers away while very many are written, and makes them again from the file's
/// own schema: sorting once is several times quicker than keeping everything sorted. Inside the caller's transaction.
class BulkLoad
{
public:
    explicit BulkLoad(const Connection& connection);

    base::Result<void> begin();
    /// Makes the indexes and triggers again, and counts what the triggers would have counted.
    base::Result<void> finish();

private:
    const Connection& m_connection;
    QStringList m_schema; ///< what was taken away
};

} // namespace samordna::storage
