#include "models/items/keychanges.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace samordna::items {

namespace {

using storage::RowKey;

bool isIn(const std::vector<RowKey>& sorted, RowKey key)
{
    return std::binary_search(sorted.cbegin(), sorted.cend(), key);
}

bool sameWithout(const std::vector<RowKey>& before, const std::vector<RowKey>& after, const std::vector<RowKey>& loose)
{
    auto b = before.cbegin();
    auto a = after.cbegin();
    while (true) {
        while (b != before.cend() && (a == after.cend() || *b != *a) && isIn(loose, *b)) {
            ++b;
        }
        while (a != after.cend() && (b == before.cend() || *b != *a) && isIn(loose, *a)) {
            ++a;
        }
        if (b == before.cend() || a == after.cend()) {
            return b == before.cend() && a == after.cend();
        }
        if (*b != *a) {
            return false;
        }
        ++b;
        ++a;
    }
}

void sortUnique(std::vector<RowKey>& keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// Adds what is in one list only. Equal ends are left out first: most often the lists differ in a
/// few places close together.
void addDifference(std::vector<RowKey>& loose, const std::vector<RowKey>& before, const std::vector<RowKey>& after)
{
    const auto [b, a] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const auto [rb, ra] =
        std::mismatch(before.crbegin(), std::make_reverse_iterator(b), after.crbegin(), std::make_reverse_iterator(a));
    std::vector<RowKey> left(b, rb.base());
    std::vector<RowKey> right(a, ra.base());
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    std::set_symmetric_difference(left.cbegin(), left.cend(), right.cbegin(), right.cend(), std::back_inserter(loose));
    sortUnique(loose);
}

} // namespace

std::optional<std::vector<RowKey>> looseKeys(
    const std::vector<RowKey>& before, const std::vector<RowKey>& after, std::vector<RowKey> touched, std::size_t limit)
{
    sortUnique(touched);
    if (touched.size() <= limit && sameWithout(before, after, touched)) {
        return touched;
    }
    addDifference(touched, before, after);
    if (touched.size() <= limit && sameWithout(before, after, touched)) {
        return touched;
    }
    return std::nullopt;
}

} // namespace samordna::items
