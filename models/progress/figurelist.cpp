#include "models/progress/figurelist.h"

#include "models/domain/collation.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"
#include "models/storage/reader.h"

#include <algorithm>

namespace samordna::progress {

namespace {

using domain::inLanguage;

void addGroups(const domain::PlanData& data, const PlanProgress& progress, FigureList& list)
{
    list.groups.append({GroupKind::Plan, {}, 0, {}, progress});
    for (const AreaProgress& one : progress.areas) {
        const domain::Area* area = domain::find(data.areas, one.area);
        list.groups.append({GroupKind::Area, one.area.uuid(), area ? area->number : 0,
            area ? inLanguage(area->name, area->nameEn) : QString(), one});
    }
    for (const OrganisationProgress& one : progress.organisations) {
        const domain::Organisation* row = domain::find(data.organisations, one.organisation);
        list.groups.append({GroupKind::Organisation, one.organisation.uuid(), 0,
            row ? inLanguage(row->name, row->nameEn) : QString(), one});
    }
    for (const GoalProgress& one : progress.goals) {
        const domain::Goal* goal = domain::find(data.goals, one.goal);
        list.groups.append({GroupKind::Goal, one.goal.uuid(), goal ? goal->number : 0,
            goal ? inLanguage(goal->name, goal->nameEn) : QString(), one});
    }
}

void addMeasures(const domain::PlanData& data, const PlanProgress& progress, FigureList& list)
{
    for (const domain::Measure& measure : data.measures) {
        list.measures.append({measure.number, inLanguage(measure.title, measure.titleEn), measure.area, measure.lead,
            measure.due, measure.weight, exclusion(measure), progress.measures.value(measure.id)});
    }
    std::sort(list.measures.begin(), list.measures.end(), [](const MeasureFigure& a, const MeasureFigure& b) {
        const int order = domain::compareNumbers(a.number, b.number);
        return order != 0 ? order < 0 : a.progress.measure < b.progress.measure;
    });
}

IndicatorFigure figureOf(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf)
{
    IndicatorFigure figure;
    figure.id = indicator.id;
    figure.name = inLanguage(indicator.name, indicator.nameEn);
    figure.unit = indicator.unit;
    figure.latest = latestValue(indicator, data, asOf);
    figure.baseline = indicator.baseline;
    figure.target = targetInForce(indicator, data, asOf);
    if (figure.latest && figure.baseline && figure.target) {
        figure.progress = towardsTarget(indicator, figure.latest->total, *figure.baseline, *figure.target);
    }
    return figure;
}

void addIndicators(const domain::PlanData& data, QDate asOf, FigureList& list)
{
    for (const domain::Indicator& indicator : data.indicators) {
        if (!indicator.isWithdrawn()) {
            list.indicators.append(figureOf(indicator, data, asOf));
        }
    }
    std::sort(list.indicators.begin(), list.indicators.end(), [](const IndicatorFigure& a, const IndicatorFigure& b) {
        const int order = domain::compareSwedish(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace

FigureList figureList(
    const domain::PlanData& data, const PlanProgress& progress, const storage::ActivityTotals& activities)
{
    FigureList list;
    list.period = progress.period;
    list.asOf = progress.asOf;
    list.county = data.county.code;
    list.inTime = progress.inTime;
    list.withDue = progress.withDue;
    list.late = progress.late;
    list.activities = activities;
    addGroups(data, progress, list);
    addMeasures(domain::inForce(data, progress.asOf), progress, list);
    addIndicators(data, progress.asOf, list);
    return list;
}

base::Result<FigureList> readFigureList(const storage::Reader& reader, const domain::Period& period, QDate today)
{
    const auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    const auto progress = planProgress(reader, *data, period, today);
    const auto activities = reader.activityTotals(period, period.asOf(today));
    const auto fingerprint = reader.fingerprint();
    if (!progress || !activities || !fingerprint) {
        return !progress ? progress.error() : !activities ? activities.error() : fingerprint.error();
    }
    FigureList list = figureList(*data, *progress, *activities);
    list.fingerprint = *fingerprint;
    return list;
}

} // namespace samordna::progress
