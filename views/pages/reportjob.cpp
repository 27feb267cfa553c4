#include "views/pages/reportjob.h"

#include "models/reports/progressreport.h"
#include "models/storage/snapshot.h"

#include "views/printing/reportpainter.h"

#include <QtConcurrent>

namespace samordna::views {

namespace {

/// The clock as it stood when the report was asked for: a worker may outlive the clock itself.
class StoppedClock final : public base::Clock
{
public:
    explicit StoppedClock(const base::Clock& clock)
        : m_now(clock.now())
        , m_today(clock.today())
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QDateTime m_now;
    QDate m_today;
};

const base::Error kCancelled{base::ErrorKind::Cancelled, {}, {}};

base::Result<ReadyReportPointer> computed(const QString& path, const domain::Period& period, const StoppedClock& clock,
    const reports::ReportParts& leftOut, const StopFlag& stop)
{
    const auto snapshot = storage::Snapshot::take(path);
    if (!snapshot || *stop) {
        return snapshot ? kCancelled : snapshot.error();
    }
    const auto reader = (*snapshot)->reader();
    if (!reader || *stop) {
        return reader ? kCancelled : reader.error();
    }
    auto report = reports::progressReport(*reader, period, clock, {}, leftOut);
    if (!report || *stop) {
        return report ? kCancelled : report.error();
    }
    auto layout = layoutReport(*report);
    return ReadyReportPointer(
        std::make_shared<ReadyReport>(ReadyReport{period, *std::move(report), std::move(layout)}));
}

} // namespace

QFuture<base::Result<ReadyReportPointer>> computeReport(const QString& path, const domain::Period& period,
    const base::Clock& clock, const reports::ReportParts& leftOut, const StopFlag& stop)
{
    return QtConcurrent::run([path, period, leftOut, stop, stopped = StoppedClock(clock)] {
        return computed(path, period, stopped, leftOut, stop);
    });
}

QFuture<base::Result<int>> savePdf(const ReadyReportPointer& ready, const QString& path, const StopFlag& stop)
{
    return QtConcurrent::run(
        [ready, path, stop] { return writePdf(ready->report, path, [&stop](int, int) { return !*stop; }); });
}

} // namespace samordna::views
