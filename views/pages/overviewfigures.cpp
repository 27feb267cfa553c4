#include "views/pages/overviewfigures.h"

#include "models/domain/terms.h"
#include "models/progress/indicatorvalue.h"
#include "models/workspace/workspace.h"

#include <QMap>

#include <algorithm>

namespace samordna::views {

using domain::Period;
using domain::PeriodKind;

namespace {

/// The indicator's value as it stood each time a period began: the last one is the one that measures are counted from.
QList<double> valuesOf(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf)
{
    domain::PlanData own;
    QMap<QDate, bool> begun;
    for (const domain::Observation& row : data.observations) {
        if (row.indicator == indicator.id && !row.isWithdrawn() && row.period.first() <= asOf) {
            own.observations.append(row);
            begun.insert(row.period.first(), true);
        }
    }
    QList<double> values;
    domain::Period last;
    for (auto day = begun.keyBegin(); day != begun.keyEnd(); ++day) {
        const auto value = progress::latestValue(indicator, own, *day);
        if (value && value->period != last) {
            values.append(value->total);
            last = value->period;
        }
    }
    return values;
}

} // namespace

QList<IndicatorLine> indicatorLines(const domain::PlanData& data, QDate asOf)
{
    QList<IndicatorLine> own;
    QList<IndicatorLine> national;
    for (const domain::Indicator& indicator : data.indicators) {
        IndicatorLine line{indicator.id, domain::inLanguage(indicator.name, indicator.nameEn),
            valuesOf(indicator, data, asOf), progress::targetInForce(indicator, data, asOf)};
        if (!indicator.isWithdrawn() && (!line.values.isEmpty() || line.target)) {
            (indicator.national ? national : own).append(std::move(line));
        }
    }
    return own + national;
}

base::Result<OverviewFigures> overviewFigures(
    const storage::Reader& reader, const domain::PlanData& data, const Period& period, QDate today)
{
    const QDate asOf = period.asOf(today);
    const Period year = Period::holding(period.last(), PeriodKind::Year);
    const auto progress = progress::planProgress(reader, data, period, today);
    if (!progress) {
        return progress.error();
    }
    const auto totals = reader.activityCounts(period, asOf);
    const auto thisYear = reader.activitiesByMonth(year);
    const auto lastYear = reader.activitiesByMonth(year.previous());
    const auto lacking = reader.activitiesWithoutResult(period, asOf);
    const auto late = progress::lateActionPoints(reader, data.actionPoints, asOf);
    if (!totals) {
        return totals.error();
    }
    if (!thisYear || !lastYear) {
        return thisYear ? lastYear.error() : thisYear.error();
    }
    if (!lacking || !late) {
        return lacking ? late.error() : lacking.error();
    }
    domain::PlanData inForce = data;
    inForce.actionPoints = *late;
    OverviewFigures figures;
    figures.progress = *progress;
    figures.totals = *totals;
    figures.attention = progress::attention(inForce, *progress, static_cast<int>(*lacking));
    figures.counts = progress::attentionCounts(figures.attention, *progress);
    figures.degrees = progress::degreeByArea(data, *progress);
    figures.months = progress::activitiesPerMonth(*thisYear, *lastYear);
    figures.indicators = indicatorLines(data, asOf);
    figures.yearlyAccount = progress::nextYearlyAccount(today);
    figures.daysToAccount = static_cast<int>(today.daysTo(figures.yearlyAccount));
    return figures;
}

} // namespace samordna::views
