#include "models/progress/chartcatalogue.h"

#include "models/progress/charts.h"
#include "models/storage/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace samordna::progress {

namespace {

using domain::PlanData;
using storage::Reader;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

using Maker = base::Result<Chart> (*)(const Reader&, const PlanData&, const ChartRequest&);

struct Entry
{
    ChartId id;
    ChartTopic topic;
    const char* code;
    const char* title;
    Maker make;
};

base::Result<Chart> makeDegreeByArea(const Reader& reader, const PlanData& data, const ChartRequest& request)
{
    const auto progress = planProgress(reader, data, request.period, request.today);
    return progress ? base::Result<Chart>(degreeByArea(data, *progress)) : progress.error();
}

/// The whole year that the period ends in.
base::Result<Chart> makeActivitiesPerMonth(const Reader& reader, const PlanData&, const ChartRequest& request)
{
    const auto year = domain::Period::holding(request.period.last(), domain::PeriodKind::Year);
    const auto now = reader.activitiesByMonth(year);
    const auto before = reader.activitiesByMonth(year.previous());
    if (!now || !before) {
        return now ? before.error() : now.error();
    }
    return activitiesPerMonth(*now, *before);
}

constexpr std::array kEntries{
    Entry{ChartId::DegreeByArea, ChartTopic::Implementation, "degree-by-area",
        QT_TRANSLATE_NOOP("Charts", "Implementation by focus area"), makeDegreeByArea},
    Entry{ChartId::ActivitiesPerMonth, ChartTopic::Activities, "activities-per-month",
        QT_TRANSLATE_NOOP("Charts", "Activities per month"), makeActivitiesPerMonth},
};

constexpr auto kIds = [] {
    std::array<ChartId, kEntries.size()> ids{};
    std::transform(kEntries.begin(), kEntries.end(), ids.begin(), [](const Entry& entry) { return entry.id; });
    return ids;
}();

const Entry& entryOf(ChartId id)
{
    const auto* at =
        std::find_if(kEntries.begin(), kEntries.end(), [id](const Entry& entry) { return entry.id == id; });
    return at == kEntries.end() ? kEntries.front() : *at;
}

} // namespace

std::span<const ChartId> allCharts()
{
    return kIds;
}

ChartTopic topicOf(ChartId id)
{
    return entryOf(id).topic;
}

QString chartTitle(ChartId id)
{
    return QCoreApplication::translate("Charts", entryOf(id).title);
}

QString topicTitle(ChartTopic topic)
{
    switch (topic) {
    case ChartTopic::Activities: return Tr::tr("Activities");
    case ChartTopic::Implementation: break;
    }
    return Tr::tr("Implementation");
}

QString chartCode(ChartId id)
{
    return QString::fromLatin1(entryOf(id).code);
}

std::optional<ChartId> chartFromCode(QStringView code)
{
    const auto* at = std::find_if(
        kEntries.begin(), kEntries.end(), [code](const Entry& entry) { return code == QLatin1String(entry.code); });
    return at == kEntries.end() ? std::nullopt : std::optional(at->id);
}

base::Result<Chart> makeChart(ChartId id, const Reader& reader, const PlanData& data, const ChartRequest& request)
{
    auto chart = entryOf(id).make(reader, data, request);
    if (chart) {
        chart->title = chartTitle(id);
    }
    return chart;
}

} // namespace samordna::progress
