#include "models/reports/frozensource.h"

#include "models/domain/plansinforce.h"
#include "models/progress/comparisonmask.h"
#include "models/progress/frozenfigures.h"

namespace samordna::reports {

base::Result<ReportSource> frozenReportSource(
    const storage::Reader& reader, const domain::FrozenPeriod& row, QDate today, std::optional<int> maskLimit)
{
    static_assert(progress::kFrozenActivities == kMostActivities);
    auto frozen = progress::thawed(row);
    const auto now = progress::periodNow(reader, row.period, today);
    if (!frozen || !now) {
        return frozen ? now.error() : frozen.error();
    }
    ReportSource source;
    source.maskLimit = maskLimit.value_or(now->data.county.maskLimit);
    source.frozen = FrozenNote{QDateTime::fromString(row.frozenAt, Qt::ISODate), row.version, row.correction,
        progress::maskedComparison(frozen->view, *now, source.maskLimit)};
    source.data = domain::inForce(frozen->view.data, frozen->view.asOf);
    source.period = row.period;
    source.progress = std::move(frozen->view.progress);
    source.totals = frozen->view.totals;
    source.activities = std::move(frozen->activities);
    source.activityCount = frozen->activityCount;
    source.months = frozen->thisYear;
    source.monthsBefore = frozen->lastYear;
    source.fingerprint = row.fingerprint.toLatin1();
    return source;
}

} // namespace samordna::reports
