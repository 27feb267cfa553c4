#pragma once

#include "models/storage/activityquery.h"

#include <optional>
#include <vector>

namespace samordna::items {

/// The keys that must be taken out of \a before and of \a after to make them the same list: few
/// rows to remove, insert or move instead of a new list. \a touched are those known to have
/// changed. Nothing when more than \a limit would have to be. Keys are unique in each list.
[[nodiscard]] std::optional<std::vector<storage::RowKey>> looseKeys(const std::vector<storage::RowKey>& before,
    const std::vector<storage::RowKey>& after, std::vector<storage::RowKey> touched, std::size_t limit);

} // namespace samordna::items
