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

bool passes(const domain::Organisation& organisation, const OrganisationFilter& filter)
{
    if (organisation.isWithdrawn() && !filter.withdrawn) {
        return false;
    }
    const QStringList texts =
        QStringList{organisation.name, organisation.nameEn, organisation.mailbox} + organisation.aliases;
    return domain::holdsTerms(texts.join(u'\n'), domain::findTerms(filter.text));
}

} // namespace

QList<OrganisationLine> organisationLines(const domain::PlanData& data,
    const QHash<domain::OrganisationId, int>& activities, const OrganisationFilter& filter)
{
    QHash<domain::OrganisationId, int> leads;
    QHash<domain::OrganisationId, int> partners;
    for (const domain::Measure& measure : data.measures) {
        if (measure.isWithdrawn()) {
            continue;
        }
        ++leads[measure.lead];
        for (const domain::OrganisationId& partner : measure.partners) {
            partners[partner] += isPartner(measure, partner) ? 1 : 0;
        }
    }
    QList<OrganisationLine> lines;
    for (const domain::Organisation& organisation : data.organisations) {
        if (passes(organisation, filter)) {
            lines.append({organisation.id, domain::inLanguage(organisation.name, organisation.nameEn),
                organisation.kind, organisation.mailbox, leads.value(organisation.id), partners.value(organisation.id),
                activities.value(organisation.id), organisation.isWithdrawn()});
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const OrganisationLine& a, const OrganisationLine& b) { return a.kind < b.kind; });
    return lines;
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
