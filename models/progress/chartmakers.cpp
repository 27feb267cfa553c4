#include "models/progress/chartmakers.h"

#include "models/progress/activitycharts.h"
#include "models/progress/charts.h"
#include "models/progress/coveragecharts.h"
#include "models/progress/indicatorcharts.h"
#include "models/progress/plancharts.h"
#include "models/domain/plansinforce.h"
#include "models/storage/reader.h"

namespace samordna::progress {

namespace {

using domain::Period;
using domain::PeriodKind;
using domain::PlanData;
using storage::Reader;
using storage::SpanTotals;

constexpr int kPeriodsShown = 8;
constexpr int kMonths = 12;

/// The whole year that the period ends in.
Period yearOf(const ChartRequest& request)
{
    return Period::holding(request.period.last(), PeriodKind::Year);
}

QList<Period> monthsOf(const Period& year)
{
    QList<Period> months;
    for (int month = 1; month <= kMonths; ++month) {
        months.append(Period::holding(QDate(year.year(), month, 1), PeriodKind::Month));
    }
    return months;
}

PlanData inForceAt(const PlanData& data, const ChartRequest& request)
{
    return domain::inForce(data, request.period.asOf(request.today));
}

using OfPlan = Chart (*)(const PlanData&, const PlanProgress&);

template <OfPlan chart>
base::Result<Chart> ofPlan(const Reader& reader, const PlanData& data, const ChartRequest& request)
{
    const auto progress = planProgress(reader, data, request.period, request.today);
    return progress ? base::Result<Chart>(chart(inForceAt(data, request), *progress)) : progress.error();
}

base::Result<Chart> makeDegreeOverPeriods(const Reader& reader, const PlanData& data, const ChartRequest& request)
{
    QList<PlanProgress> periods;
    for (Period period = request.period; periods.size() < kPeriodsShown; period = period.previous()) {
        const auto progress = planProgress(reader, data, period, request.today);
        if (!progress) {
            return progress.error();
        }
        periods.prepend(*progress);
    }
    return degreeOverPeriods(periods);
}

base::Result<Chart> makeBurnUp(const Reader& reader, const PlanData& data, const ChartRequest& request)
{
    QList<PlanProgress> ends;
    const auto months = monthsOf(yearOf(request));
    for (const Period& month : months) {
        // A month that has not begun is counted at its end, where only what is expected is known.
        const QDate day = month.first() > request.today ? month.last() : request.today;
        const auto held = reader.heldActivities(month.asOf(day));
        if (!held) {
            return held.error();
        }
        ends.append(planProgress(data, *held, {}, month, day));
    }
    return burnUp(inForceAt(data, request), ends, request.today);
}

base::Result<Chart> makeBudgetByArea(const Reader&, const PlanData& data, const ChartRequest& request)
{
    return budgetByArea(inForceAt(data, request), request.period.asOf(request.today));
}

base::Result<Chart> makeCollaboration(const Reader&, const PlanData& data, const ChartRequest& request)
{
    return collaboration(inForceAt(data, request));
}

base::Result<Chart> makeActivitiesPerMonth(const Reader& reader, const PlanData&, const ChartRequest& request)
{
    const auto now = reader.activitiesByMonth(yearOf(request));
    const auto before = reader.activitiesByMonth(yearOf(request).previous());
    if (!now || !before) {
        return now ? before.error() : now.error();
    }
    return activitiesPerMonth(*now, *before);
}

base::Result<Chart> makeActivitiesByWeek(const Reader& reader, const PlanData&, const ChartRequest& request)
{
    const auto weeks = reader.spanTotals(weeksOf(request.period.last()), request.today);
    return weeks ? base::Result<Chart>(activitiesByWeek(*weeks)) : weeks.error();
}

base::Result<Chart> makeParticipantsBySex(const Reader& reader, const PlanData&, const ChartRequest& request)
{
    const Period earlier = yearBefore(request.period);
    const auto now = reader.spanTotals({request.period}, request.period.asOf(request.today));
    const auto before = reader.spanTotals({earlier}, earlier.asOf(request.today));
    if (!now || !before) {
        return now ? before.error() : now.error();
    }
    return participantsBySex(now->first(), before->first());
}

using OfMonths = Chart (*)(const QList<SpanTotals>&, const QList<SpanTotals>&);

template <OfMonths chart>
base::Result<Chart> ofMonths(const Reader& reader, const PlanData&, const ChartRequest& request)
{
    const Period year = yearOf(request);
    const auto now = reader.spanTotals(monthsOf(year), year.asOf(request.today));
    const auto before = reader.spanTotals(monthsOf(year.previous()), year.previous().asOf(request.today));
    if (!now || !before) {
        return now ? before.error() : now.error();
    }
    return chart(*now, *before);
}

base::Result<Chart> makeIndicatorTrend(const Reader&, const PlanData& data, const ChartRequest& request)
{
    return indicatorTrend(data, request.indicator, request.period.asOf(request.today));
}

base::Result<Chart> makeIndicatorsAgainstTarget(const Reader&, const PlanData& data, const ChartRequest& request)
{
    return indicatorsAgainstTarget(data, request.period.asOf(request.today));
}

} // namespace

ChartMaker makerOf(ChartId id)
{
    switch (id) {
    case ChartId::DegreeByArea: return ofPlan<degreeByArea>;
    case ChartId::DegreeOverPeriods: return makeDegreeOverPeriods;
    case ChartId::BurnUp: return makeBurnUp;
    case ChartId::DueByMonth: return ofPlan<dueByMonth>;
    case ChartId::BudgetByArea: return makeBudgetByArea;
    case ChartId::ActivitiesPerMonth: return makeActivitiesPerMonth;
    case ChartId::ActivitiesByWeek: return makeActivitiesByWeek;
    case ChartId::ParticipantsBySex: return makeParticipantsBySex;
    case ChartId::HoursPerMonth: return ofMonths<hoursPerMonth>;
    case ChartId::CostPerMonth: return ofMonths<costPerMonth>;
    case ChartId::IndicatorTrend: return makeIndicatorTrend;
    case ChartId::IndicatorsAgainstTarget: return makeIndicatorsAgainstTarget;
    case ChartId::Collaboration: return makeCollaboration;
    case ChartId::ExploitationCovered: return ofPlan<exploitationCovered>;
    case ChartId::TargetGroupsCovered: return ofPlan<targetGroupsCovered>;
    }
    return nullptr;
}

} // namespace samordna::progress
