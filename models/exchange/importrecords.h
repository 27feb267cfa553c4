#pragma once

#include "models/exchange/import.h"

#include "models/domain/plandata.h"

namespace samordna::exchange {

/// What \a rows, which know who they are, become in the file behind \a reader, whose \a data it is: each is compared
/// with the file's, and those that differ are listed and judged, alone and beside the others (refuseConflicts()); with
/// \a options' isWhole the first broken rule is RuleBroken instead. The plan's remarks begin with \a remarks.
[[nodiscard]] base::Result<ImportPlan> planRecords(const storage::Reader& reader, const domain::PlanData& data,
    QList<domain::AnyRecord> rows, const ImportOptions& options, const QList<ImportRemark>& remarks);

/// Takes the bytes of \a plan's attachments that the file behind \a reader lacks out of \a other, which is null for a
/// document: it carries names and hashes only. A remark tells how many are nowhere.
[[nodiscard]] base::Result<void> takeFiles(
    ImportPlan& plan, const storage::Reader& reader, const storage::Reader* other);

} // namespace samordna::exchange
