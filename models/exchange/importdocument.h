#pragma once

#include "models/exchange/import.h"

namespace samordna::exchange {

/// Compares our own JSON or delivery with the file. Unreadable: "json", the file in the ZIP that is not as "manifest"
/// says, or "row" with the table, the row's number in it, its label and the field that does not fit. NewerVersion.
/// InvalidArgument with "county", the source's and the file's, when they are not the same. Rows that break a rule,
/// alone or beside the others (refuseConflicts()), are refused one by one; with \a options' isWhole the first broken
/// rule is RuleBroken instead.
[[nodiscard]] base::Result<ImportPlan> planDocument(
    const storage::Reader& reader, const ImportSource& source, const ImportOptions& options);

} // namespace samordna::exchange
