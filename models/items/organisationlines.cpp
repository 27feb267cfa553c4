#include "models/items/organisationlines.h"

#include "models/domain/findwords.h"
#include "models/domain/terms.h"

#include <algorithm>

namespace samordna::items {

namespace {

bool isPartner(const domain::Measure& measure, const domain::OrganisationId& organisation)
{
    return measure.lead != organisation && measure.partners.contains(organisation);
}

struct ShowCode
{
    OrganisationShow show;
    const char* code;
};
constexpr ShowCode kShowCodes[]{{OrganisationShow::LacksMailbox, "lacks-mailbox"},
    {OrganisationShow::TakesPartInNothing, "takes-part-in-nothing"},
    {OrganisationShow::PossibleDuplicates, "possible-duplicates"}};

/// What each organisation has in hand, counted in one pass over each set.
struct Parts
{
    QHash<domain::OrganisationId, int> leads;
    QHash<domain::OrganisationId, int> partners;
    QHash<domain::OrganisationId, int> others;
};

Parts partsOf(const domain::PlanData& data)
{
    Parts parts;
    for (const domain::Measure& measure : data.measures) {
        if (measure.isWithdrawn()) {
            continue;
        }
        ++parts.leads[measure.lead];
        for (const domain::OrganisationId& partner : measure.partners) {
            parts.partners[partner] += isPartner(measure, partner) ? 1 : 0;
        }
    }
    for (const domain::Mandate& mandate : data.mandates) {
        parts.others[mandate.issuer] += mandate.isWithdrawn() ? 0 : 1;
    }
    for (const domain::ActionPoint& point : data.actionPoints) {
        parts.others[point.owner] += point.isWithdrawn() ? 0 : 1;
    }
    return parts;
}

bool passes(const domain::Organisation& organisation, const OrganisationFilter& filter)
{
    if (filter.kind && organisation.kind != *filter.kind) {
        return false;
    }
    const QStringList texts =
        QStringList{organisation.name, organisation.nameEn, organisation.mailbox} + organisation.aliases;
    return domain::holdsTerms(texts.join(u'\n'), domain::findTerms(filter.text));
}

bool isShown(OrganisationShow show, const OrganisationLine& line, const OrganisationFigures& figures)
{
    switch (show) {
    case OrganisationShow::All: return true;
    case OrganisationShow::LacksMailbox: return line.mailbox.trimmed().isEmpty();
    case OrganisationShow::TakesPartInNothing:
        return figures.isKnown && line.leads == 0 && line.partnerIn == 0 && line.activities == 0 && line.others == 0;
    case OrganisationShow::PossibleDuplicates: return figures.duplicates.contains(line.id);
    }
    return true;
}

} // namespace

QString codeOf(OrganisationShow show)
{
    const auto* it = std::find_if(
        std::begin(kShowCodes), std::end(kShowCodes), [show](const ShowCode& each) { return each.show == show; });
    return it == std::end(kShowCodes) ? QString() : QString::fromLatin1(it->code);
}

OrganisationShow organisationShow(const QString& code)
{
    const auto* it = std::find_if(std::begin(kShowCodes), std::end(kShowCodes),
        [&](const ShowCode& each) { return code == QLatin1String(each.code); });
    return it == std::end(kShowCodes) ? OrganisationShow::All : it->show;
}

bool OrganisationFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && show == OrganisationShow::All && !kind;
}

QList<OrganisationLine> organisationLines(const domain::PlanData& data, const OrganisationFigures& figures,
    const OrganisationFilter& filter, const domain::OrganisationId& stays)
{
    const Parts parts = partsOf(data);
    QList<OrganisationLine> lines;
    for (const domain::Organisation& row : data.organisations) {
        if (row.isWithdrawn() && !filter.withdrawn) {
            continue;
        }
        const OrganisationLine line{row.id, domain::inLanguage(row.name, row.nameEn), row.kind, row.mailbox,
            parts.leads.value(row.id), parts.partners.value(row.id), figures.activities.value(row.id),
            parts.others.value(row.id), row.isWithdrawn()};
        if (row.id == stays || (passes(row, filter) && isShown(filter.show, line, figures))) {
            lines.append(line);
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const OrganisationLine& a, const OrganisationLine& b) { return a.kind < b.kind; });
    return lines;
}

std::array<int, 4> organisationCounts(
    const domain::PlanData& data, const OrganisationFigures& figures, OrganisationFilter filter)
{
    filter.show = OrganisationShow::All;
    const QList<OrganisationLine> all = organisationLines(data, figures, filter);
    std::array<int, 4> counts{};
    for (std::size_t show = 0; show < counts.size(); ++show) {
        counts.at(show) = static_cast<int>(std::count_if(all.cbegin(), all.cend(),
            [&](const OrganisationLine& line) { return isShown(static_cast<OrganisationShow>(show), line, figures); }));
    }
    return counts;
}

QList<domain::Measure> measuresLedBy(const domain::PlanData& data, const domain::OrganisationId& organisation)
{
    QList<domain::Measure> led;
    for (const domain::Measure& measure : data.measures) {
        if (!measure.isWithdrawn() && measure.lead == organisation) {
            led.append(measure);
        }
    }
    return led;
}

QList<domain::Measure> measuresPartneredBy(const domain::PlanData& data, const domain::OrganisationId& organisation)
{
    QList<domain::Measure> partnered;
    for (const domain::Measure& measure : data.measures) {
        if (!measure.isWithdrawn() && isPartner(measure, organisation)) {
            partnered.append(measure);
        }
    }
    return partnered;
}

} // namespace samordna::items
