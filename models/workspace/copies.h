#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

namespace samordna::workspace {

/// Copies of whole files, for the window: storage has how they are made.

/// Writes one of the file \a from, open or not, to \a to. Errors as storage::copyFile(). Any thread.
[[nodiscard]] base::Result<void> saveCopy(
    const QString& from, const QString& to, const std::function<bool()>& goOn = {});

} // namespace samordna::workspace
