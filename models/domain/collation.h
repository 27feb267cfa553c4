#pragma once

#include <QString>

namespace samordna::domain {

/// Swedish order: å, ä, ö last, letter case ignored.
/// Negative, 0 or positive. Reentrant.
[[nodiscard]] int compareSwedish(QStringView a, QStringView b);
/// As compareSwedish(), but digits compare as numbers: 1.2 before 1.10.
[[nodiscard]] int compareNumbers(QStringView a, QStringView b);

} // namespace samordna::domain
