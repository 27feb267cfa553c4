#pragma once

#include "models/base/result.h"

#include <QtGlobal>

namespace samordna::storage {

class Connection;

/// Whether a file has changed since it was asked last: for what is kept of it between questions.
class SeenChanges
{
public:
    /// True the first time.
    base::Result<bool> isChanged(const Connection& connection);

private:
    qint64 m_own = -1; ///< written by this connection
    qint64 m_others = -1; ///< by others
};

} // namespace samordna::storage
