#include "models/reports/reportsource.h"

#include "models/domain/plansinforce.h"
#include "models/storage/reader.h"

namespace samordna::reports {

namespace {

base::Result<void> readActivities(const storage::Reader& reader, ReportSource& source)
{
    storage::ActivityQuery query;
    query.period = source.period;
    query.direction = Qt::AscendingOrder;
    const auto keys = reader.activityKeys(query);
    if (!keys) {
        return keys.error();
    }
    source.activityCount = static_cast<qint64>(keys->size());
    auto rows = reader.activityRows(std::span(*keys).first(std::min<std::size_t>(keys->size(), kMostActivities)));
    if (!rows) {
        return rows.error();
    }
    source.activities = *std::move(rows);
    return {};
}

base::Result<void> readMonths(const storage::Reader& reader, ReportSource& source)
{
    const auto year = domain::Period::holding(source.period.last(), domain::PeriodKind::Year);
    auto months = reader.activitiesByMonth(year);
    auto before = reader.activitiesByMonth(year.previous());
    if (!months || !before) {
        return !months ? months.error() : before.error();
    }
    source.months = *std::move(months);
    source.monthsBefore = *std::move(before);
    return {};
}

base::Result<void> readFigures(const storage::Reader& reader, ReportSource& source, QDate today)
{
    auto figures = progress::planProgress(reader, source.data, source.period, today);
    const auto totals = reader.activityTotals(source.period, source.period.asOf(today));
    const auto fingerprint = reader.fingerprint();
    if (!figures || !totals || !fingerprint) {
        return !figures ? figures.error() : !totals ? totals.error() : fingerprint.error();
    }
    source.progress = *std::move(figures);
    source.data = domain::inForce(source.data, source.progress.asOf); // what is listed is what is counted
    source.totals = *totals;
    source.fingerprint = *fingerprint;
    return {};
}

} // namespace

base::Result<ReportSource> readReportSource(
    const storage::Reader& reader, const domain::Period& period, QDate today, std::optional<int> maskLimit)
{
    auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    ReportSource source;
    source.data = *std::move(data);
    source.period = period;
    source.maskLimit = maskLimit.value_or(source.data.county.maskLimit);
    auto participants = progress::activityMasks(reader, period, source.maskLimit, today);
    if (!participants) {
        return participants.error();
    }
    source.participants = *std::move(participants);
    auto read = readFigures(reader, source, today);
    read = read ? readMonths(reader, source) : read;
    read = read ? readActivities(reader, source) : read;
    return read ? base::Result(std::move(source)) : read.error();
}

} // namespace samordna::reports
