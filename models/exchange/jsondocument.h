#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"

#include <QHash>
#include <QIODevice>
#include <QJsonObject>

#include <functional>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

struct ExportMasks;

/// Called between rows with how many were done; return false to cancel.
using Progress = std::function<bool(qint64 done)>;

/// Writes a whole file as our own JSON, one row a line, in an order that depends on the rows only: equal rows give
/// equal bytes. Nothing is masked, and the head says so. Each row is id, county, withdrawn and its fields
/// (resources/format/samordna-json.md); revisions are a file's own business and stay in it.
base::Result<void> writeJsonDocument(const storage::Reader& reader, QIODevice& out, const Progress& progress);

/// The same for a delivery: masked observations are left out, masked counts of participants are null and their row
/// names them under "masked", and the head says how much was masked. Withdrawn observations of persons are left out
/// too, since no sum guards them, and frozen periods, which hold every count as it stood. With a limit of 0 it is the
/// whole document.
base::Result<void> writeMaskedDocument(
    const storage::Reader& reader, const ExportMasks& masks, QIODevice& out, const Progress& progress);

/// What a delivery's document says that it masks.
struct MaskedParts
{
    int limit = 0; ///< 0: nothing is
    int observations = 0; ///< left out
    QHash<domain::ActivityId, QStringList> activities; ///< their masked fields

    friend bool operator==(const MaskedParts&, const MaskedParts&) = default;
};

struct JsonDocument
{
    QList<domain::AnyRecord> rows; ///< revision 0
    MaskedParts masked;
};

/// Reads either document. Unreadable with "json" for what is no JSON, is cut off or is not ours, and with "row", the
/// table, the row's number in it, its label and the field for what does not fit; TooLarge or NewerVersion.
base::Result<JsonDocument> readJsonDocument(const QByteArray& bytes);

/// What must change in the file behind \a reader so that it holds \a rows: additions and changes, never removals.
base::Result<domain::ChangeSet> changesTo(const storage::Reader& reader, QList<domain::AnyRecord> rows);

} // namespace samordna::exchange
