#pragma once

#include "models/progress/figure.h"

#include <QString>

namespace samordna::reports {

/// One sentence that says how a figure came about: on the screen as the answer to "why?", on paper in the appendix.
[[nodiscard]] QString whySentence(const progress::Figure& figure);
/// "1 withdrawn, 2 without figure"; empty when nothing was left out.
[[nodiscard]] QString exclusionText(const progress::Figure& figure);

/// "1 240", "0,7" or "12,25": as many decimals as the number needs, at most two.
[[nodiscard]] QString briefNumber(double value);

} // namespace samordna::reports
