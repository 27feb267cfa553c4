#include "models/items/measurefilter.h"

#include "models/domain/terms.h"
#include "models/domain/week.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

struct ShowCode
{
    MeasureShow show;
    const char* code;
};
constexpr ShowCode kShowCodes[]{{MeasureShow::Mine, "mine"}, {MeasureShow::Late, "late"},
    {MeasureShow::LacksFollowUp, "lacks-follow-up"}, {MeasureShow::Drafts, "drafts"},
    {MeasureShow::ThisWeek, "this-week"}, {MeasureShow::NoActivity, "no-activity"}};

bool isOwn(const Own& own, const domain::Measure& measure, const domain::PlanData& data)
{
    if (!domain::find(data.organisations, own.organisation)) {
        const domain::Organisation* lead = domain::find(data.organisations, measure.lead);
        return lead && lead->kind == domain::OrganisationKind::CountyBoard;
    }
    const QString function = own.function.trimmed();
    return measure.lead == own.organisation
        && (function.isEmpty() || measure.function.trimmed().compare(function, Qt::CaseInsensitive) == 0);
}

bool isDueWithin(const domain::Period& span, const domain::Measure& measure, const domain::PlanData& data)
{
    const auto isDue = [&](const domain::Milestone& step) {
        return step.measure == measure.id && !step.isWithdrawn() && span.contains(step.due);
    };
    return !span.isNull()
        && (span.contains(measure.due) || std::any_of(data.milestones.cbegin(), data.milestones.cend(), isDue));
}

bool isShown(const MeasureFilter& filter, const domain::Measure& measure, const domain::PlanData& data,
    const MeasureFigure& figure)
{
    switch (filter.show) {
    case MeasureShow::All: return true;
    case MeasureShow::Mine: return isOwn(filter.own, measure, data);
    case MeasureShow::Late: return figure.late;
    case MeasureShow::LacksFollowUp: return figure.lacksFollowUp;
    case MeasureShow::Drafts: return measure.draft;
    case MeasureShow::ThisWeek: return isDueWithin(domain::weekOf(filter.today), measure, data);
    case MeasureShow::NoActivity: return !measure.notApplicable && figure.activities == 0;
    }
    return true;
}

bool holdsWords(const QString& text, const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        wanted.cbegin(), wanted.cend(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString codeOf(MeasureShow show)
{
    const auto* it = std::find_if(
        std::begin(kShowCodes), std::end(kShowCodes), [show](const ShowCode& each) { return each.show == show; });
    return it == std::end(kShowCodes) ? QString() : QString::fromLatin1(it->code);
}

MeasureShow measureShow(const QString& code)
{
    const auto* it = std::find_if(std::begin(kShowCodes), std::end(kShowCodes),
        [&](const ShowCode& each) { return code == QLatin1String(each.code); });
    return it == std::end(kShowCodes) ? MeasureShow::All : it->show;
}

bool MeasureFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && area.isNull() && show == MeasureShow::All;
}

bool passes(const MeasureFilter& filter, const domain::Measure& measure, const domain::PlanData& data,
    const MeasureFigures& figures)
{
    if (measure.isWithdrawn() && !filter.withdrawn) {
        return false;
    }
    if (!filter.area.isNull() && measure.area != filter.area) {
        return false;
    }
    if (!isShown(filter, measure, data, figures.measures.value(measure.id))) {
        return false;
    }
    const domain::Organisation* lead = domain::find(data.organisations, measure.lead);
    const domain::Area* area = domain::find(data.areas, measure.area);
    const QString text = measure.number + u' ' + measure.title + u' ' + measure.titleEn + u' ' + measure.tags.join(u' ')
        + u' ' + (lead ? lead->name + u' ' + lead->nameEn : QString()) + u' '
        + (area ? domain::inLanguage(area->name, area->nameEn) : QString());
    return holdsWords(text, filter.text);
}

QList<domain::MeasureId> measuresPassing(
    const MeasureFilter& filter, const domain::PlanData& data, const MeasureFigures& figures)
{
    QList<domain::MeasureId> passing;
    for (const domain::Measure& measure : data.measures) {
        if (passes(filter, measure, data, figures)) {
            passing.append(measure.id);
        }
    }
    return passing;
}

int countPassing(const MeasureFilter& filter, const domain::PlanData& data, const MeasureFigures& figures)
{
    return static_cast<int>(std::count_if(data.measures.cbegin(), data.measures.cend(),
        [&](const domain::Measure& measure) { return passes(filter, measure, data, figures); }));
}

} // namespace samordna::items
