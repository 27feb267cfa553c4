#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"

namespace samordna::exchange {

enum class DraftMeasures { Included, LeftOut };

/// A county the program knows: the 21, and the fictitious "99".
struct CountyChoice
{
    QString code;
    QString name;
    QString board;
    bool fictitious = false;
    QString nameEn;
};

/// In the order of their codes.
[[nodiscard]] QList<CountyChoice> knownCounties();
/// What a county's file is called before anybody chose another name: "vastra-gotaland.samordna", in letters that every
/// system and mail program takes.
[[nodiscard]] QString fileNameOf(const CountyChoice& county);
/// The ids of the plans that ship with the program: "se-2018".
[[nodiscard]] QStringList knownPlans();

/// What a new county's file starts with: the county, the organisations of the field and the county's own
/// municipalities, the strategy's goals, the plan with its focus areas and draft measures, and the published national
/// indicators. Drafts that neither the county boards lead nor take part in are marked as not applicable.
/// InvalidArgument with the unknown code or plan.
[[nodiscard]] base::Result<domain::ChangeSet> newCounty(
    const QString& countyCode, const QString& plan, DraftMeasures drafts = DraftMeasures::Included);

/// The organisation of this name or alias (letter case and surrounding spaces do not matter); null when there is none.
[[nodiscard]] domain::OrganisationId organisationNamed(
    const QList<domain::Organisation>& organisations, const QString& name);

/// The rows of one kind that a set adds.
template <class E>
[[nodiscard]] QList<E> addedRows(const domain::ChangeSet& changes)
{
    QList<E> rows;
    for (const domain::Change& change : changes.changes()) {
        if (const E* row = change.after ? std::get_if<E>(&*change.after) : nullptr) {
            rows.append(*row);
        }
    }
    return rows;
}

} // namespace samordna::exchange
