#include "models/progress/chartcatalogue.h"

#include "models/progress/chartmakers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace samordna::progress {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

struct Entry
{
    ChartId id;
    ChartTopic topic;
    const char* code;
    const char* title;
};

constexpr std::array kEntries{
    Entry{ChartId::DegreeByArea, ChartTopic::Implementation, "degree-by-area",
        QT_TRANSLATE_NOOP("Charts", "Implementation by focus area")},
    Entry{ChartId::DegreeOverPeriods, ChartTopic::Implementation, "degree-over-periods",
        QT_TRANSLATE_NOOP("Charts", "Implementation over periods")},
    Entry{ChartId::BurnUp, ChartTopic::Implementation, "burn-up",
        QT_TRANSLATE_NOOP("Charts", "Counted against expected")},
    Entry{ChartId::DueByMonth, ChartTopic::Implementation, "due-by-month",
        QT_TRANSLATE_NOOP("Charts", "Due and late by month")},
    Entry{ChartId::BudgetByArea, ChartTopic::Implementation, "budget-by-area",
        QT_TRANSLATE_NOOP("Charts", "Budget against outcome")},
    Entry{ChartId::ActivitiesPerMonth, ChartTopic::Activities, "activities-per-month",
        QT_TRANSLATE_NOOP("Charts", "Activities per month")},
    Entry{ChartId::ActivitiesByWeek, ChartTopic::Activities, "activities-by-week",
        QT_TRANSLATE_NOOP("Charts", "Activities week by week")},
    Entry{ChartId::ParticipantsBySex, ChartTopic::Activities, "participants-by-sex",
        QT_TRANSLATE_NOOP("Charts", "Participants by sex")},
    Entry{ChartId::HoursPerMonth, ChartTopic::Activities, "hours-per-month",
        QT_TRANSLATE_NOOP("Charts", "Hours per month")},
    Entry{
        ChartId::CostPerMonth, ChartTopic::Activities, "cost-per-month", QT_TRANSLATE_NOOP("Charts", "Cost per month")},
    Entry{ChartId::IndicatorsAgainstTarget, ChartTopic::Indicators, "indicators-against-target",
        QT_TRANSLATE_NOOP("Charts", "Indicators against targets")},
    Entry{ChartId::IndicatorTrend, ChartTopic::Indicators, "indicator-trend",
        QT_TRANSLATE_NOOP("Charts", "Indicator over time")},
    Entry{ChartId::Collaboration, ChartTopic::Reach, "collaboration",
        QT_TRANSLATE_NOOP("Charts", "Organisations by focus area")},
    Entry{ChartId::ExploitationCovered, ChartTopic::Reach, "exploitation-covered",
        QT_TRANSLATE_NOOP("Charts", "Forms of exploitation covered")},
    Entry{ChartId::TargetGroupsCovered, ChartTopic::Reach, "target-groups-covered",
        QT_TRANSLATE_NOOP("Charts", "Target groups covered")},
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
    case ChartTopic::Indicators: return Tr::tr("Indicators");
    case ChartTopic::Reach: return Tr::tr("Whom the plan reaches");
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

base::Result<Chart> makeChart(
    ChartId id, const storage::Reader& reader, const domain::PlanData& data, const ChartRequest& request)
{
    const ChartMaker make = makerOf(id);
    Q_ASSERT(make);
    return make ? make(reader, data, request) : base::Result<Chart>(Chart());
}

} // namespace samordna::progress
