#include "models/workspace/copies.h"

#include "models/storage/filecopy.h"

namespace samordna::workspace {

base::Result<void> saveCopy(const QString& from, const QString& to, const std::function<bool()>& goOn)
{
    return storage::copyFile(from, to, goOn);
}

} // namespace samordna::workspace
