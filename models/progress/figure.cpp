#include "models/progress/figure.h"

#include <cmath>

namespace samordna::progress {

int shownPercent(double value)
{
    return static_cast<int>(std::lround(value)); // lround rounds half away from zero
}

} // namespace samordna::progress
