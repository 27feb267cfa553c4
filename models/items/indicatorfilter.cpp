#include "models/items/indicatorfilter.h"

#include "models/domain/collation.h"
#include "models/domain/findwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

struct ShowCode
{
    IndicatorShow show;
    const char* code;
};
constexpr ShowCode kShowCodes[]{{IndicatorShow::Ours, "ours"}, {IndicatorShow::MissesTarget, "misses-target"},
    {IndicatorShow::OnTheWay, "on-the-way"}, {IndicatorShow::LacksValue, "lacks-value"},
    {IndicatorShow::LateValue, "late-value"}};

/// Whether one of its names stands in \a text, in whole words.
bool isNamedIn(const QString& text, const domain::Organisation& organisation)
{
    const QStringList names = QStringList{organisation.name, organisation.nameEn} + organisation.aliases;
    return std::any_of(names.cbegin(), names.cend(), [&](const QString& name) {
        const auto terms = domain::findTerms(QString(u'"' + name + u'"'));
        return !terms.isEmpty() && domain::holdsTerms(text, terms);
    });
}

bool isShown(const IndicatorFilter& filter, const domain::Indicator& indicator, const domain::PlanData& data,
    const IndicatorFigure& figure)
{
    switch (filter.show) {
    case IndicatorShow::All: return true;
    case IndicatorShow::Ours: return isCountedBy(filter.own, indicator, data);
    case IndicatorShow::MissesTarget: return figure.missesTarget;
    case IndicatorShow::OnTheWay: return figure.isOnTheWay;
    case IndicatorShow::LacksValue: return figure.lacksValue;
    case IndicatorShow::LateValue: return figure.isLate;
    }
    return true;
}

bool isLinked(const IndicatorFilter& filter, const domain::Indicator& indicator, const domain::PlanData& data)
{
    const auto belongs = [&](const auto& fits) {
        return std::any_of(indicator.measures.cbegin(), indicator.measures.cend(), fits);
    };
    const auto isOfArea = [&](const domain::MeasureId& id) {
        const domain::Measure* measure = domain::find(data.measures, id);
        return measure && measure->area == filter.area;
    };
    const auto isWanted = [&](const domain::MeasureId& id) { return filter.measures->contains(id); };
    return (filter.measure.isNull() || indicator.measures.contains(filter.measure))
        && (filter.area.isNull() || belongs(isOfArea)) && (!filter.measures || belongs(isWanted));
}

bool isFrom(const QString& source, const domain::Indicator& indicator, const domain::PlanData& data)
{
    return indicator.source.trimmed() == source
        || std::any_of(data.observations.cbegin(), data.observations.cend(), [&](const domain::Observation& row) {
               return row.indicator == indicator.id && !row.isWithdrawn() && row.source.trimmed() == source;
           });
}

QString wordsOf(const domain::Indicator& indicator, const domain::PlanData& data)
{
    QStringList texts{indicator.name, indicator.nameEn, indicator.unit, indicator.source, indicator.countedBy};
    for (const domain::MeasureId& id : indicator.measures) {
        if (const domain::Measure* measure = domain::find(data.measures, id)) {
            texts << measure->number << measure->title;
        }
    }
    return texts.join(u'\n');
}

} // namespace

QString codeOf(IndicatorShow show)
{
    const auto* it = std::find_if(
        std::begin(kShowCodes), std::end(kShowCodes), [show](const ShowCode& each) { return each.show == show; });
    return it == std::end(kShowCodes) ? QString() : QString::fromLatin1(it->code);
}

IndicatorShow indicatorShow(const QString& code)
{
    const auto* it = std::find_if(std::begin(kShowCodes), std::end(kShowCodes),
        [&](const ShowCode& each) { return code == QLatin1String(each.code); });
    return it == std::end(kShowCodes) ? IndicatorShow::All : it->show;
}

bool IndicatorFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && show == IndicatorShow::All && area.isNull() && measure.isNull()
        && source.isEmpty() && !measures;
}

bool isCountedBy(const Own& own, const domain::Indicator& indicator, const domain::PlanData& data)
{
    const domain::Organisation* organisation = domain::find(data.organisations, own.organisation);
    const QString function = organisation ? own.function.trimmed() : QString();
    if (indicator.countedBy.trimmed().isEmpty()) {
        const bool isBoard = !organisation || organisation->kind == domain::OrganisationKind::CountyBoard;
        return !indicator.national && isBoard && function.isEmpty();
    }
    if (organisation) {
        return isNamedIn(indicator.countedBy, *organisation)
            && indicator.countedBy.contains(function, Qt::CaseInsensitive);
    }
    return std::any_of(data.organisations.cbegin(), data.organisations.cend(), [&](const domain::Organisation& each) {
        return each.kind == domain::OrganisationKind::CountyBoard && isNamedIn(indicator.countedBy, each);
    });
}

QList<domain::IndicatorId> indicatorsPassing(
    const IndicatorFilter& filter, const domain::PlanData& data, const IndicatorFigures& figures)
{
    const auto terms = domain::findTerms(filter.text);
    QList<domain::IndicatorId> passing;
    for (const domain::Indicator& row : data.indicators) {
        if ((filter.withdrawn || !row.isWithdrawn()) && isShown(filter, row, data, figures.value(row.id))
            && isLinked(filter, row, data) && (filter.source.isEmpty() || isFrom(filter.source, row, data))
            && domain::holdsTerms(wordsOf(row, data), terms)) {
            passing.append(row.id);
        }
    }
    return passing;
}

QStringList indicatorSources(const domain::PlanData& data)
{
    QStringList sources;
    const auto isInForce = [&](const domain::IndicatorId& id) {
        const domain::Indicator* row = domain::find(data.indicators, id);
        return row && !row->isWithdrawn();
    };
    for (const domain::Indicator& row : data.indicators) {
        sources << (row.isWithdrawn() ? QString() : row.source.trimmed());
    }
    for (const domain::Observation& row : data.observations) {
        if (!row.isWithdrawn() && !row.source.isEmpty() && isInForce(row.indicator)) {
            sources << row.source.trimmed();
        }
    }
    sources.removeAll(QString());
    sources.removeDuplicates();
    std::sort(sources.begin(), sources.end(),
        [](const QString& a, const QString& b) { return domain::compareSwedish(a, b) < 0; });
    return sources;
}

QList<domain::Measure> measuresWithIndicators(const domain::PlanData& data)
{
    QSet<domain::MeasureId> linked;
    for (const domain::Indicator& row : data.indicators) {
        if (!row.isWithdrawn()) {
            linked.unite(QSet<domain::MeasureId>(row.measures.cbegin(), row.measures.cend()));
        }
    }
    QList<domain::Measure> measures;
    for (const domain::Measure& row : data.measures) {
        if (!row.isWithdrawn() && linked.contains(row.id)) {
            measures.append(row);
        }
    }
    std::stable_sort(measures.begin(), measures.end(), [](const domain::Measure& a, const domain::Measure& b) {
        return domain::compareNumbers(a.number, b.number) < 0;
    });
    return measures;
}

} // namespace samordna::items
