#pragma once

#include "models/base/clock.h"
#include "models/domain/changes.h"
#include "models/storage/connection.h"
#include "models/storage/writerounds.h"

namespace samordna::storage {

/// Adds a line to the history, inside the caller's transaction. Each line's hash is over the hash before it and the
/// line, so that a change of the past shows; it detects, it does not prevent.
base::Result<void> writeHistory(
    const Connection& connection, const base::Clock& clock, const QString& text, const QByteArray& changes);

/// Changes as they were stored, as JSON: [{"entity", "id", "revision": [old, new], "fields": {name: [old, new]}}], only
/// fields that differ; null where there was or is no row. One part, or several in their order where there are so many
/// changes that one line could not be read again: each is a line of its own. Cancelled by \a rounds.
[[nodiscard]] base::Result<QByteArrayList> historyParts(const domain::ChangeSet& changes, WriteRounds& rounds);

/// The number of the first line whose hash does not hold; nothing when all do.
base::Result<std::optional<qint64>> firstBrokenLine(const Connection& connection);

} // namespace samordna::storage
