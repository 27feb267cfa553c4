#include "models/progress/indicatorcharts.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/chartcatalogue.h"
#include "models/progress/charttext.h"
#include "models/progress/indicatorvalue.h"
#include "models/progress/observationmasks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

using domain::Group;
using domain::Indicator;
using domain::PlanData;

constexpr qsizetype kMostPeriods = 24;
constexpr std::array kGroups{Group::Women, Group::Men, Group::Girls, Group::Boys, Group::Other, Group::Unknown};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

SeriesRole roleOf(Group group)
{
    switch (group) {
    case Group::Women: return SeriesRole::Women;
    case Group::Men: return SeriesRole::Men;
    case Group::Girls: return SeriesRole::Girls;
    case Group::Boys: return SeriesRole::Boys;
    default: return SeriesRole::Unstated;
    }
}

QString nameOf(const Indicator& indicator)
{
    return domain::inLanguage(indicator.name, indicator.nameEn);
}

/// The county's own first.
QList<const Indicator*> inOrder(const PlanData& data)
{
    QList<const Indicator*> indicators;
    for (const Indicator& indicator : data.indicators) {
        if (!indicator.isWithdrawn()) {
            indicators.append(&indicator);
        }
    }
    std::stable_partition(
        indicators.begin(), indicators.end(), [](const Indicator* indicator) { return !indicator->national; });
    return indicators;
}

/// Periods of the kind of \a latest, from the first with an observation of its source to itself.
QList<domain::Period> periodsOf(const Indicator& indicator, const PlanData& data, const IndicatorValue& latest)
{
    QList<domain::Period> seen;
    for (const domain::Observation& row : data.observations) {
        const bool belongs = row.indicator == indicator.id && !row.isWithdrawn() && row.source == latest.source
            && row.period.kind() == latest.period.kind() && row.period.last() <= latest.period.last();
        if (belongs && !seen.contains(row.period)) {
            seen.append(row.period);
        }
    }
    std::sort(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.last() < b.last(); });
    if (latest.period.kind() == domain::PeriodKind::Own) {
        return seen.mid(std::max<qsizetype>(0, seen.size() - kMostPeriods));
    }
    QList<domain::Period> all{latest.period};
    while (all.first() != seen.first() && all.size() < kMostPeriods) {
        all.prepend(all.first().previous());
    }
    return all;
}

/// What one source says of one period: as latestValue(), which knows the latest period only.
std::optional<IndicatorValue> valueIn(
    const Indicator& indicator, const PlanData& data, const domain::Period& period, const QString& source)
{
    IndicatorValue value{period, source, 0, {}};
    std::optional<double> stated;
    bool hasGroups = false;
    for (const domain::Observation& row : data.observations) {
        if (row.indicator != indicator.id || row.isWithdrawn() || row.period != period || row.source != source) {
            continue;
        }
        if (row.group == Group::Total) {
            stated = row.value;
            continue;
        }
        auto& group = value.groups.at(static_cast<size_t>(row.group));
        group = group.value_or(0) + row.value;
        value.total += row.value;
        hasGroups = true;
    }
    value.total = hasGroups ? value.total : stated.value_or(0);
    return hasGroups || stated ? std::optional(value) : std::nullopt;
}

QString trendSentence(const Indicator& indicator, const IndicatorValue& latest, const std::optional<double>& target)
{
    const QString value =
        Tr::tr("%1: %2 in %3").arg(nameOf(indicator), figureText(latest.total), domain::term(latest.period));
    if (!target) {
        return Tr::tr("%1. No target is set.").arg(value);
    }
    if (isTargetMet(indicator.direction, latest.total, *target).value_or(false)) {
        return Tr::tr("%1. The target of %2 is reached.").arg(value, figureText(*target));
    }
    return Tr::tr("%1. It is %2 from the target of %3.")
        .arg(value, figureText(std::abs(*target - latest.total)), figureText(*target));
}

/// One series per group that occurs at all.
void appendGroups(Chart& chart, const QList<std::optional<IndicatorValue>>& values)
{
    for (const Group group : kGroups) {
        Series series{domain::term(group), roleOf(group), {}};
        for (const auto& value : values) {
            series.values.append(value ? value->groups.at(static_cast<size_t>(group)) : std::nullopt);
        }
        if (sumOf(series)) {
            chart.series.append(series);
        }
    }
}

} // namespace

QList<domain::IndicatorId> indicatorsWithValues(const PlanData& data, QDate asOf)
{
    QList<domain::IndicatorId> ids;
    const auto indicators = inOrder(data);
    for (const Indicator* indicator : indicators) {
        if (latestValue(*indicator, data, asOf)) {
            ids.append(indicator->id);
        }
    }
    return ids;
}

Chart indicatorTrend(const PlanData& data, const domain::IndicatorId& wanted, QDate asOf)
{
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.title = chartTitle(ChartId::IndicatorTrend);
    const auto shown = indicatorsWithValues(data, asOf);
    const Indicator* indicator = domain::find(data.indicators, shown.contains(wanted) ? wanted : shown.value(0));
    const auto latest = indicator ? latestValue(*indicator, data, asOf) : std::nullopt;
    if (!latest) {
        chart.sentence = Tr::tr("No indicator has a value yet.");
        return chart;
    }
    chart.countsPersons = countsPersons(*indicator, data.observations);
    chart.title = Tr::tr("%1: %2").arg(chart.title, nameOf(*indicator));
    chart.unit = latest->source.isEmpty() ? indicator->unit : Tr::tr("%1 · %2").arg(indicator->unit, latest->source);
    Series total{domain::term(Group::Total), SeriesRole::Value, {}};
    Series target{Tr::tr("Target"), SeriesRole::Target, {}};
    Series baseline{Tr::tr("Baseline"), SeriesRole::Baseline, {}};
    QList<std::optional<IndicatorValue>> values;
    const auto periods = periodsOf(*indicator, data, *latest);
    for (const domain::Period& period : periods) {
        const auto value = valueIn(*indicator, data, period, latest->source);
        chart.categories.append(period.code());
        total.values.append(value ? std::optional(value->total) : std::nullopt);
        target.values.append(targetInForce(*indicator, data, period.last()));
        baseline.values.append(indicator->baseline);
        values.append(value);
    }
    chart.series.append(total);
    appendGroups(chart, values);
    for (const Series& limit : {target, baseline}) {
        if (sumOf(limit)) {
            chart.series.append(limit);
        }
    }
    chart.sentence = trendSentence(*indicator, *latest, targetInForce(*indicator, data, asOf));
    return chart;
}

Chart indicatorsAgainstTarget(const PlanData& data, QDate asOf)
{
    Chart chart;
    chart.kind = ChartKind::Bullets;
    chart.title = chartTitle(ChartId::IndicatorsAgainstTarget);
    chart.unit = Tr::tr("Latest value against the target in force; each indicator on a scale of its own");
    Series value{Tr::tr("Value"), SeriesRole::Value, {}};
    Series target{Tr::tr("Target"), SeriesRole::Target, {}};
    Series baseline{Tr::tr("Baseline"), SeriesRole::Baseline, {}};
    int judged = 0;
    int met = 0;
    int without = 0;
    const auto indicators = inOrder(data);
    for (const Indicator* indicator : indicators) {
        const auto latest = latestValue(*indicator, data, asOf);
        const auto goal = targetInForce(*indicator, data, asOf);
        if (!goal) {
            without += latest ? 1 : 0;
            continue;
        }
        const auto shown = latest ? std::optional(latest->total) : std::nullopt;
        const auto isMet = shown ? isTargetMet(indicator->direction, *shown, *goal) : std::nullopt;
        judged += isMet ? 1 : 0;
        met += isMet.value_or(false) ? 1 : 0;
        chart.countsPersons = chart.countsPersons || (latest && countsPersons(*indicator, data.observations));
        chart.categories.append(
            indicator->unit.isEmpty() ? nameOf(*indicator) : Tr::tr("%1, %2").arg(nameOf(*indicator), indicator->unit));
        chart.categoryKeys.append(indicator->id.text());
        const QString figure = shown ? figureText(*shown) : domain::percentText({});
        chart.notes.append(Tr::tr("%1 · of %2").arg(figure, figureText(*goal)));
        value.values.append(shown);
        target.values.append(goal);
        baseline.values.append(indicator->baseline);
    }
    if (!chart.categories.isEmpty()) {
        chart.series = {value, target, baseline};
    }
    chart.sentence = judged == 0
        ? Tr::tr("No indicator has both a value and a target.")
        : Tr::tr("%1 of %n indicator(s) with a target have reached it.", nullptr, judged).arg(met);
    if (without > 0) {
        chart.sentence += u' ' + Tr::tr("%n indicator(s) have a value but no target.", nullptr, without);
    }
    return chart;
}

} // namespace samordna::progress
