#pragma once

#include "models/domain/fields.h"

#include <QUuid>

namespace samordna::storage {

/// One row that holds the words somebody looked for, with what is needed to show it and to go there.
struct Found
{
    domain::Entity entity = domain::Entity::Measure;
    QUuid id;
    QString title; ///< "3.2 Utbilda handläggare"; its owner's where it has none of its own
    QString text; ///< the rest of its words
    domain::Entity ownedBy = domain::Entity::Measure; ///< of \a owner
    QUuid owner; ///< the row it is shown with: a milestone's measure; null where it stands by itself
    QString ownerTitle; ///< empty where the title is the owner's
    QDate day; ///< an activity's first, what is due; null where there is none
    std::optional<domain::Period> period; ///< of a follow-up or a value
    bool withdrawn = false;

    friend bool operator==(const Found&, const Found&) = default;
};

} // namespace samordna::storage
