#pragma once

#include "models/domain/changes.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace samordna::domain {

/// What one of two files has done to a row since they were one.
struct RowPath
{
    Entity entity = Entity::Measure;
    QUuid id;
    /// By field, as in fieldValues(): what it held before each change, the newest first. The last is what it held when
    /// the files were one.
    QHash<QString, QJsonArray> held;
};

/// What stands in a field that both files have changed, each in its own way.
enum class Clash { KeepHere, TakeThere };

struct MergedRow
{
    AnyRecord row;
    QStringList clashes; ///< names of such fields, sorted
};

/// \a here after what was done in the other file, where the row is \a there now, is done here too. A field that only
/// one of them holds otherwise than when they were one is that one's. Where both do, one that stands as the other once
/// had it is behind and follows it. Lists are merged by what was added and what was taken away. \a here and \a there
/// are of one entity and identity.
[[nodiscard]] MergedRow mergedRow(
    const AnyRecord& here, const AnyRecord& there, const RowPath& pathHere, const RowPath& pathThere, Clash clash);

} // namespace samordna::domain
