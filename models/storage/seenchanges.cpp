#include "models/storage/seenchanges.h"

#include "models/storage/connection.h"
#include "models/storage/sqlitehandle.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

base::Result<bool> SeenChanges::isChanged(const Connection& connection)
{
    const auto others = connection.value(u"PRAGMA data_version"_s);
    if (!others) {
        return others.error();
    }
    const qint64 own = totalChanges(connection.handle());
    const bool isChanged = m_others != others->toLongLong() || m_own != own;
    m_others = others->toLongLong();
    m_own = own;
    return isChanged;
}

} // namespace samordna::storage
