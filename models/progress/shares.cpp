#include "models/progress/shares.h"

#include <algorithm>
#include <numeric>

namespace samordna::progress {

std::vector<int> wholeShares(std::span<const qint64> counts)
{
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
    std::vector<int> percents(counts.size(), 0);
    if (total == 0) {
        return percents;
    }
    const auto hundredfold = [&](size_t i) { return qint64{100} * counts[i]; };
    int given = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        percents[i] = static_cast<int>(hundredfold(i) / total);
        given += percents[i];
    }
    std::vector<size_t> byRemainder(counts.size());
    std::iota(byRemainder.begin(), byRemainder.end(), size_t{0});
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
        [&](size_t a, size_t b) { return hundredfold(a) % total > hundredfold(b) % total; });
    for (size_t i = 0; given < 100; ++i, ++given) {
        ++percents[byRemainder[i]];
    }
    return percents;
}

std::array<int, 4> wholeShares(const std::array<int, 4>& counts)
{
    const std::array<qint64, 4> wide{counts[0], counts[1], counts[2], counts[3]};
    const std::vector<int> percents = wholeShares(std::span<const qint64>(wide));
    return {percents[0], percents[1], percents[2], percents[3]};
}

} // namespace samordna::progress
