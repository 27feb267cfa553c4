#pragma once

#include "models/domain/changes.h"

#include <functional>

namespace samordna::domain {

/// What a field held before, to be written again.
struct EarlierValue
{
    Entity entity = Entity::Measure;
    QUuid id;
    QString field; ///< as in fieldValues()
    QJsonValue value; ///< null: nothing
};

/// Whether earlier values can be written again, and what stands against it.
enum class PutBack {
    Possible,
    Nothing, ///< no value was given
    SameNow, ///< all of them stand there now
    RowGone, ///< the row was taken away
    RowWithdrawn, ///< the row is withdrawn; its withdrawal alone can be put back
    ReferenceGone, ///< it refers to a row that was taken away
    ReferenceWithdrawn, ///< it refers to a withdrawn row
    Unfit ///< the row has no such field, or the field takes no such value
};

struct PutBackPlan
{
    PutBack state = PutBack::Nothing; ///< of the first value that something stands against
    ChangeSet changes; ///< one a row; empty unless Possible
};

/// A row of the file as it is now; nothing when it is not there.
using RowNow = std::function<std::optional<AnyRecord>(Entity entity, const QUuid& id)>;

/// Plans writing \a values again, all or none. Where a field has several the last one counts: of changes told newest
/// first, the oldest. What the rules say of the rows together is for Workspace::apply() to find.
[[nodiscard]] PutBackPlan planPutBack(const QList<EarlierValue>& values, const RowNow& now);

} // namespace samordna::domain
