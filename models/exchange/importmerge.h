#pragma once

#include "models/exchange/import.h"

namespace samordna::exchange {

/// Compares another file that was once one with this one, as a colleague's copy and what a sync program leaves are:
/// what was done in it since they parted, and nothing else, is done here too, field by field (domain::mergedRow()).
/// Where both have changed a field, \a options' clash decides and a remark of the row says so; such rows are listed
/// also when nothing of them changes. What it brings in a second time is the same, and so changes nothing.
/// InvalidArgument with "parting" and the file's name when they were never one; else as storage::partingOf() and
/// planDocument().
[[nodiscard]] base::Result<ImportPlan> planMerge(
    const storage::Reader& reader, const ImportSource& source, const ImportOptions& options);

} // namespace samordna::exchange
