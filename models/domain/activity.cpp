#include "models/domain/activity.h"

namespace samordna::domain {

std::optional<int> Activity::participants() const
{
    if (!women && !men && !other && !unknown) {
        return std::nullopt;
    }
    return women.value_or(0) + men.value_or(0) + other.value_or(0) + unknown.value_or(0);
}

} // namespace samordna::domain
