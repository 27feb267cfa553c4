#pragma once

#include "models/domain/plandata.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>

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
    int others = 0; ///< assignments in force that it has given, and what it has promised to do
    bool isWithdrawn = false;

    friend bool operator==(const OrganisationLine&, const OrganisationLine&) = default;
};

/// What a list of organisations shows and filters by beside their own fields; counted elsewhere.
struct OrganisationFigures
{
    QHash<domain::OrganisationId, int> activities; ///< of the shown period: storage::Reader::participations()
    QSet<domain::OrganisationId> duplicates; ///< those that may be the same as another
    bool isKnown = false; ///< they have been counted; until then nobody takes part in nothing

    friend bool operator==(const OrganisationFigures&, const OrganisationFigures&) = default;
};

/// TakesPartInNothing: leads no measure in force and is partner in none, has no activity of the shown period, has given
/// no assignment and promised nothing.
enum class OrganisationShow { All, LacksMailbox, TakesPartInNothing, PossibleDuplicates };

/// What it is called in the settings: "lacks-mailbox". Empty for All.
[[nodiscard]] QString codeOf(OrganisationShow show);
/// All for a code that is none.
[[nodiscard]] OrganisationShow organisationShow(const QString& code);

/// Which organisations a list shows. A regular value; every part that is set narrows the list.
struct OrganisationFilter
{
    QString text; ///< words, all of which must stand in a name, another name or the mailbox
    OrganisationShow show = OrganisationShow::All;
    std::optional<domain::OrganisationKind> kind = {};
    bool withdrawn = false; ///< the withdrawn ones too

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const OrganisationFilter&, const OrganisationFilter&) = default;
};

/// The lines that pass, by kind in the order of the enumeration, then as in \a data (by name). \a stays passes whatever
/// the filter says, but for withdrawn ones: a row that is worked on.
[[nodiscard]] QList<OrganisationLine> organisationLines(const domain::PlanData& data,
    const OrganisationFigures& figures, const OrganisationFilter& filter, const domain::OrganisationId& stays = {});

/// How many would pass with each choice, by OrganisationShow.
[[nodiscard]] std::array<int, 4> organisationCounts(
    const domain::PlanData& data, const OrganisationFigures& figures, OrganisationFilter filter);

/// The organisation's part in measures in force: those it leads, and those it is a partner in; by number.
[[nodiscard]] QList<domain::Measure> measuresLedBy(
    const domain::PlanData& data, const domain::OrganisationId& organisation);
[[nodiscard]] QList<domain::Measure> measuresPartneredBy(
    const domain::PlanData& data, const domain::OrganisationId& organisation);

} // namespace samordna::items
