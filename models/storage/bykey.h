#pragma once

#include <QtGlobal>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace samordna::storage {

/// A value for each key of a list. Keys that Samordna gave are dense, and then a value is found by its place; a file
/// may come from elsewhere, and whatever its keys are, they cost no more memory than there are rows.
template <class T>
class ByKey
{
public:
    ByKey() = default;
    /// Every value is T().
    explicit ByKey(const std::vector<qint64>& keys)
    {
        if (keys.empty()) {
            return;
        }
        const auto [lowest, highest] = std::minmax_element(keys.begin(), keys.end());
        const auto size = static_cast<qint64>(keys.size());
        m_isDense = *lowest >= 0 && *highest < size * kSparsest + kAlwaysDense;
        if (m_isDense) {
            m_byPlace.resize(static_cast<std::size_t>(*highest) + 1);
            return;
        }
        for (const qint64 key : keys) {
            m_byKey.emplace(key, T());
        }
    }

    /// Null when the key is not in the list; between dense keys there may be values of none.
    [[nodiscard]] T* at(qint64 key)
    {
        if (m_isDense) {
            return key >= 0 && key < static_cast<qint64>(m_byPlace.size()) ? &m_byPlace[static_cast<std::size_t>(key)]
                                                                           : nullptr;
        }
        const auto found = m_byKey.find(key);
        return found == m_byKey.end() ? nullptr : &found->second;
    }

private:
    static constexpr qint64 kSparsest = 16;
    static constexpr qint64 kAlwaysDense = 1'000'000;

    bool m_isDense = false;
    std::vector<T> m_byPlace;
    std::unordered_map<qint64, T> m_byKey;
};

} // namespace samordna::storage
