#pragma once

#include "models/domain/frozenperiod.h"
#include "models/reports/reportsource.h"

namespace samordna::reports {

/// The source of a report of a frozen period: figures, names, texts and activities as they were frozen, and what has
/// moved in \a reader's file since. \a maskLimit: instead of the file's. \a today decides as-of for what is counted
/// now. Errors as progress::thawed(), and Damaged or Io.
[[nodiscard]] base::Result<ReportSource> frozenReportSource(
    const storage::Reader& reader, const domain::FrozenPeriod& row, QDate today, std::optional<int> maskLimit = {});

} // namespace samordna::reports
