#pragma once

#include "models/domain/plandata.h"
#include "models/domain/rings.h"
#include "models/domain/rules.h"

#include <QHash>
#include <QUuid>

#include <optional>
#include <utility>

namespace samordna::domain {

/// What only one row in force may have, as the file's unique indexes say: the number of a county's own measure in its
/// area, a measure's period, an indicator's period and group, a period's version.
using Place = std::pair<QUuid, QString>;

/// Nothing for a row that takes no place: of another kind, withdrawn, or a draft.
[[nodiscard]] std::optional<Place> placeOf(const AnyRecord& row);

/// The rules that rows are judged by in each other's company, as they would stand after a set of changes. Costs a look
/// at each of the changes, and at each of the file's rows of those kinds.
class SetRules
{
public:
    /// \a data: the file as it is; \a frozen: its frozen periods, of which \a data has none.
    SetRules(const PlanData& data, const QList<FrozenPeriod>& frozen, const ChangeSet& changes);

    /// What is wrong with \a row, which is one of the set as it would stand. The rules that it is judged by alone are
    /// problems()'.
    [[nodiscard]] QList<Problem> problemsAmongOthers(const AnyRecord& row) const;

private:
    QHash<Place, int> m_places; ///< by how many rows they are taken
    MeasureRings m_rings;
};

/// Whether \a changes hold a row of that kind.
template <class E>
[[nodiscard]] bool concerns(const ChangeSet& changes)
{
    const auto& all = changes.changes();
    return std::any_of(all.cbegin(), all.cend(),
        [](const Change& change) { return change.after && std::holds_alternative<E>(*change.after); });
}

} // namespace samordna::domain
