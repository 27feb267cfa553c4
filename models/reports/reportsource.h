#pragma once

#include "models/base/result.h"
#include "models/domain/plandata.h"
#include "models/progress/comparison.h"
#include "models/progress/planprogress.h"
#include "models/reports/reportmasks.h"
#include "models/storage/activityquery.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace samordna::storage {
class Reader;
}

namespace samordna::reports {

/// The activities that a report lists one by one; those beyond are counted.
inline constexpr int kMostActivities = 200;

/// How a frozen period stands to the file as it is now.
struct FrozenNote
{
    QDateTime at; ///< when it was frozen, UTC
    int version = 1;
    QString correction; ///< why it was frozen again; empty for version 1
    progress::Comparison moved; ///< from what was frozen to now, as it may be printed
};

/// Everything a progress report is made from, as values: read from a file as it stands, or from a period that was
/// frozen. The same source gives the same report.
struct ReportSource
{
    domain::PlanData data; ///< whose names and texts the report prints
    domain::Period period;
    progress::PlanProgress progress;
    storage::ActivityTotals totals; ///< of the period's activities at progress.asOf
    std::vector<storage::ActivityRow> activities; ///< of the period, oldest first, at most kMostActivities
    qint64 activityCount = 0; ///< all of the period, also those not listed
    QList<storage::MonthCount> months; ///< the calendar year in which the period ends
    QList<storage::MonthCount> monthsBefore; ///< the same months of the year before
    QByteArray fingerprint; ///< hexadecimal; names exactly what was read
    std::optional<FrozenNote> frozen; ///< nothing: the figures are live
    int maskLimit = domain::kDefaultMaskLimit; ///< counts of persons below it are masked; 0: none are
    std::optional<progress::ActivityMasks> participants; ///< as in an export of the same period; nothing: not known
    ReportMasks masks; ///< set by masked(), which a report begins with
};

/// Reads the source from a file or a snapshot as it stands, also of a period that is frozen. \a maskLimit: instead of
/// the file's. \a today decides as-of (progress.md). Damaged or Io.
[[nodiscard]] base::Result<ReportSource> readReportSource(
    const storage::Reader& reader, const domain::Period& period, QDate today, std::optional<int> maskLimit = {});

} // namespace samordna::reports
