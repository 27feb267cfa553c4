#pragma once

#include "models/domain/organisationduplicates.h"

#include <QSet>
#include <QStringList>

namespace samordna::views {

/// Names that are right as they stand, so that Lidköping is no slip for Linköping. May be called from any thread.
[[nodiscard]] QStringList officialNames();

/// Names a pair in the settings: the same whichever stands first.
[[nodiscard]] QString apartKey(const domain::DuplicatePair& pair);
/// The pairs that somebody has said are not duplicates, by apartKey(). Remembered on this computer.
[[nodiscard]] QStringList pairsApart();
void storePairsApart(const QStringList& keys);

/// Those of \a organisations that may be the same as another, but for pairs \a apart. Compares each with each: not for
/// the GUI thread.
[[nodiscard]] QSet<domain::OrganisationId> possibleDuplicates(
    const QList<domain::Organisation>& organisations, const QStringList& apart);

} // namespace samordna::views
