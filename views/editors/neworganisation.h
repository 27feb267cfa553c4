#pragma once

#include "views/editors/choices.h"
#include "models/domain/organisation.h"

namespace samordna::views {

/// The choice of a typed \a name that no organisation has. The row waits in \a made until what uses it is stored, in
/// the same undo step; the same name, whatever the case of its letters, gives the same row.
[[nodiscard]] Choice newOrganisation(QList<domain::Organisation>& made, const QString& county, const QString& name);

/// The choice of an organisation that waits to be stored.
[[nodiscard]] Choice newChoice(const domain::Organisation& made);

} // namespace samordna::views
