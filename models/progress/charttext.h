#pragma once

#include "models/progress/chart.h"

#include <QDate>

namespace samordna::progress {

/// "jan", in the program's language.
[[nodiscard]] QString shortMonth(QDate day);
/// "1 240" or "12,5": decimals only where there are any.
[[nodiscard]] QString figureText(double value);
/// "34 500 kr", in whole kronor.
[[nodiscard]] QString moneyText(double value);
/// Of the values that are there; nothing when none is.
[[nodiscard]] std::optional<double> sumOf(const Series& series);

} // namespace samordna::progress
