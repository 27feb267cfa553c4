#include "views/pages/overviewfigures.h"

#include "models/domain/terms.h"
#include "models/workspace/workspace.h"

#include <QMap>

#include <algorithm>

namespace samordna::views {

using domain::Period;
using domain::PeriodKind;

namespace {

struct PeriodValue
{
    std::optional<double> total;
    double groups = 0;
    QString source;
};

QList<double> valuesOf(const domain::PlanData& data, const domain::IndicatorId& indicator, QDate asOf)
{
    QMap<QDate, PeriodValue> byEnd;
    for (const domain::Observation& observation : data.observations) {
        if (observation.indicator != indicator || observation.isWithdrawn() || observation.period.last() > asOf) {
            continue;
        }
        const auto at = byEnd.find(observation.period.last());
        if (at != byEnd.end() && at->source != observation.source) {
            continue; // series from different sources are never added
        }
        PeriodValue& value = byEnd[observation.period.last()];
        value.source = observation.source;
        if (observation.group == domain::Group::Total) {
            value.total = observation.value;
        } else {
            value.groups += observation.value;
        }
    }
    QList<double> values;
    for (const PeriodValue& value : std::as_const(byEnd)) {
        values.append(value.total.value_or(value.groups));
    }
    return values;
}

std::optional<double> targetOf(const domain::PlanData& data, const domain::IndicatorId& indicator, QDate asOf)
{
    const domain::Target* inForce = nullptr;
    for (const domain::Target& target : data.targets) {
        const bool applies = target.indicator == indicator && !target.isWithdrawn() && target.period.first() <= asOf;
        if (applies && (!inForce || target.period.first() > inForce->period.first())) {
            inForce = &target;
        }
    }
    return inForce ? std::optional(inForce->value) : std::nullopt;
}

} // namespace

QList<IndicatorLine> indicatorLines(const domain::PlanData& data, QDate asOf)
{
    QList<IndicatorLine> own;
    QList<IndicatorLine> national;
    for (const domain::Indicator& indicator : data.indicators) {
        IndicatorLine line{indicator.id, domain::inLanguage(indicator.name, indicator.nameEn),
            valuesOf(data, indicator.id, asOf), targetOf(data, indicator.id, asOf)};
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
    if (!totals) {
        return totals.error();
    }
    if (!thisYear || !lastYear) {
        return thisYear ? lastYear.error() : thisYear.error();
    }
    if (!lacking) {
        return lacking.error();
    }
    OverviewFigures figures;
    figures.progress = *progress;
    figures.totals = *totals;
    figures.attention = progress::attention(data, *progress, static_cast<int>(*lacking));
    figures.counts = progress::attentionCounts(figures.attention, *progress);
    figures.degrees = progress::degreeByArea(data, *progress);
    figures.months = progress::activitiesPerMonth(*thisYear, *lastYear);
    figures.indicators = indicatorLines(data, asOf);
    figures.yearlyAccount = progress::nextYearlyAccount(today);
    figures.daysToAccount = static_cast<int>(today.daysTo(figures.yearlyAccount));
    return figures;
}

} // namespace samordna::views
