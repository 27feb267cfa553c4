#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/reports/report.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportsource.h"

namespace samordna::reports {

/// The progress report of a period in the program's language: key figures, summary, areas, late measures, every measure
/// by area with its follow-up, activities by kind, indicators, and how the figures were counted. Pure but for \a clock,
/// which says when it was made. PersonalIdentity when a text that would be printed holds what looks like a personal
/// identity number. Small counts of persons are masked (reportmasks.h). The parts in \a leftOut are not there, and are
/// named.
[[nodiscard]] base::Result<Report> progressReport(
    const ReportSource& whole, const base::Clock& clock, const ReportParts& leftOut = {});

/// The same, of a file or a snapshot: of a frozen period what was frozen, with what has moved since; of an open one the
/// figures as they stand. \a maskLimit: instead of the file's (domain::isMaskLimit()).
[[nodiscard]] base::Result<Report> progressReport(const storage::Reader& reader, const domain::Period& period,
    const base::Clock& clock, std::optional<int> maskLimit = {}, const ReportParts& leftOut = {});

} // namespace samordna::reports
