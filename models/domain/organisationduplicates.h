#pragma once

#include "models/domain/organisation.h"

#include <QList>

namespace samordna::domain {

/// Why two organisations may be one and the same; the surest first.
enum class DuplicateReason {
    SameName, ///< but for letter case, spaces and signs
    OtherName, ///< one's name is among the other's other names, or both go by the same other name
    ShortForm, ///< "Lidköpings kommun" and "Lidköping"
    TypingSlip ///< a letter or two missing, added, changed or turned round
};

struct DuplicatePair
{
    OrganisationId first; ///< as they stand in the list
    OrganisationId second;
    DuplicateReason reason = DuplicateReason::SameName;
    QString name; ///< the other name, for OtherName; else empty

    friend bool operator==(const DuplicatePair&, const DuplicatePair&) = default;
};

/// A name for comparing: lower case, letters and digits only. å, ä and ö stay letters of their own.
[[nodiscard]] QString foldedName(const QString& name);

/// The least number of letters to add, take away, change or turn round (neighbours only) from one to the other:
/// Damerau and Levenshtein's distance in its restricted form.
[[nodiscard]] int typingDistance(QStringView a, QStringView b);

/// Pairs of those in force that may be one and the same, the surest reason of each pair, the surest pairs first. \a
/// official are names known to be right (all municipalities and counties): two of them are never taken for a slip of
/// each other. Neither are names that differ in a digit, in a word's first letter, or in a word of fewer than six
/// letters: "Habo" and "Håbo" are two places, "BUP Nord" and "BUP Norr" two units.
[[nodiscard]] QList<DuplicatePair> findDuplicates(
    const QList<Organisation>& organisations, const QStringList& official = {});

/// "One's name is among the other's other names: JäMy": why, for whoever decides.
[[nodiscard]] QString reasonText(const DuplicatePair& pair);

/// Whether an address looks like a person's: two or three names with dots between them before the @
/// ("fornamn.efternamn@…"). Words of functions ("kontakt", "social", "registrator" …) are not names.
[[nodiscard]] bool looksPersonal(const QString& mailbox);

} // namespace samordna::domain
