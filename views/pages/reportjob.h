#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/period.h"
#include "models/reports/reportparts.h"

#include "views/printing/paginator.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace samordna::views {

/// A report and its pages.
struct ReadyReport
{
    domain::Period period;
    reports::Report report;
    ReportLayout layout;
};

using ReadyReportPointer = std::shared_ptr<const ReadyReport>; ///< read by several threads, changed by none

/// Stops a job from another thread; shared by who waits and who works.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

/// Computes the report of \a path as it is now, from a copy, in a worker: nothing waits for it, and
/// it may outlive who asked. Without the parts in \a leftOut. Cancelled when \a stop is set.
[[nodiscard]] QFuture<base::Result<ReadyReportPointer>> computeReport(const QString& path, const domain::Period& period,
    const base::Clock& clock, const reports::ReportParts& leftOut, const StopFlag& stop);

/// Writes the PDF in a worker; the number of pages.
[[nodiscard]] QFuture<base::Result<int>> savePdf(
    const ReadyReportPointer& ready, const QString& path, const StopFlag& stop);

} // namespace samordna::views
