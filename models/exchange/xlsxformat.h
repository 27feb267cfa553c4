#pragma once

#include "models/exchange/sheet.h"

namespace samordna::exchange {

/// What a workbook's number format makes of a number.
enum class NumberKind { Number, Date, Time };

/// From the format's id, if it is one of the fixed ones, or from its code.
[[nodiscard]] NumberKind kindOfFormat(int id, const QString& code);

/// Which day a workbook counts as its first.
enum class DateSystem { From1900, From1904 };

/// The number as the format shows it: a date; a time of the day as the text "13:00"; else, and for
/// days that do not exist, the number. In the 1900 system day 60 is a 29 February that never was,
/// and days before it are counted from one day later.
[[nodiscard]] Cell cellOfNumber(double number, NumberKind kind, DateSystem system);

} // namespace samordna::exchange
