#pragma once

#include "models/exchange/import.h"

#include "models/domain/plandata.h"

namespace samordna::exchange {

/// What the rows of a document are judged by in each other's company.
struct Company
{
    const domain::ChangeSet& changes; ///< the document's rows that say something else, one for each of the plan's
    const domain::PlanData& data; ///< the file as it is
    const QList<domain::FrozenPeriod>& frozen; ///< its frozen periods
    const QHash<QUuid, int>& places; ///< where each row stands in its table, from 1
};

/// Refuses of \a plan's rows, which are still to be taken, what cannot stand beside the others: two that have what only
/// one may have (the one that had it keeps it, else the first), measures that would be parts of themselves or wait for
/// each other, and what refers to a new row that is not taken. What is left can be written, as far as these rules go.
void refuseConflicts(ImportPlan& plan, const Company& company);

/// Refuses one row, with the reason.
void refuse(ImportPlan& plan, ImportedRow& row, ImportRemark remark);
/// A broken rule as the reason.
[[nodiscard]] ImportRemark refusal(const domain::AnyRecord& record, const domain::Problem& problem, int place);

} // namespace samordna::exchange
