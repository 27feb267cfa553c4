#pragma once

#include "models/domain/plandata.h"

#include <QHash>

namespace samordna::items {

/// What a list of organisations shows of one.
struct OrganisationLine
{
    domain::OrganisationId id;
    QString name; ///< in the program's language
    domain::OrganisationKind kind = domain::OrganisationKind::Other;
    QString mailbox;
    int leads = 0; ///< measures in force that it leads
    int partnerIn = 0; ///< measures in force that it takes part in without leading them
    int activities = 0; ///< of the shown period
    bool isWithdrawn = false;

    friend bool operator==(const OrganisationLine&, const OrganisationLine&) = default;
};

/// Which organisations a list shows.
struct OrganisationFilter
{
    QString text; ///< words, all of which must stand in a name, another name or the mailbox
    bool withdrawn = false; ///< the withdrawn ones too

    friend bool operator==(const OrganisationFilter&, const OrganisationFilter&) = default;
};

/// The lines that pass, by kind in the order of the enumeration, then as in \a data (by name). \a activities:
/// storage::Reader::participations().
[[nodiscard]] QList<OrganisationLine> organisationLines(const domain::PlanData& data,
    const QHash<domain::OrganisationId, int>& activities, const OrganisationFilter& filter);

/// The organisation's part in measures in force: those it leads, and those it is a partner in; by number.
[[nodiscard]] QList<domain::Measure> measuresLedBy(
    const domain::PlanData& data, const domain::OrganisationId& organisation);
[[nodiscard]] QList<domain::Measure> measuresPartneredBy(
    const domain::PlanData& data, const domain::OrganisationId& organisation);

} // namespace samordna::items
