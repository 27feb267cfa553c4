#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/period.h"
#include "models/reports/report.h"

namespace samordna::storage {
class Reader;
}

namespace samordna::reports {

/// The progress report of a period in the program's language: key figures, summary, areas, late measures, every measure
/// by area with its follow-up, activities by kind, indicators, and how the figures were counted. PersonalIdentity when
/// a text that would be printed holds what looks like a personal identity number.
[[nodiscard]] base::Result<Report> progressReport(
    const storage::Reader& reader, const domain::Period& period, const base::Clock& clock);

} // namespace samordna::reports
