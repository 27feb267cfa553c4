#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"

#include <QIODevice>
#include <QJsonObject>

#include <functional>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

/// Called between rows with how many were done; return false to cancel.
using Progress = std::function<bool(qint64 done)>;

/// Writes a whole file as our own JSON, one row a line, in an order that depends on the rows only: equal rows give
/// equal bytes. Each row is id, county, withdrawn and its fields (resources/format/samordna-json.md); revisions are a
/// file's own business and stay in it.
base::Result<void> writeJsonDocument(const storage::Reader& reader, QIODevice& out, const Progress& progress);

/// Reads such a document. Unreadable, TooLarge or NewerVersion; the rows have revision 0.
base::Result<QList<domain::AnyRecord>> readJsonDocument(const QByteArray& bytes);

/// What must change in the file behind \a reader so that it holds \a rows: additions and changes, never removals.
base::Result<domain::ChangeSet> changesTo(const storage::Reader& reader, QList<domain::AnyRecord> rows);

} // namespace samordna::exchange
