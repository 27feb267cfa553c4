#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

namespace samordna::storage {

/// Writes a checked copy of the file \a from to \a to; what stood there is replaced at once, or stays whole. \a from
/// may be open, here or elsewhere, and is not touched: the copy holds what was last stored in it. \a goOn is asked now
/// and then; no means Cancelled. AlreadyExists when both are one file, Locked when \a to is open somewhere, NotFound,
/// NotOurs, Damaged, ReadOnly, DiskFull, Io. Any thread.
[[nodiscard]] base::Result<void> copyFile(
    const QString& from, const QString& to, const std::function<bool()>& goOn = {});

} // namespace samordna::storage
