#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

namespace samordna::storage {

/// One value of a streamed row, as the database holds it. Text is UTF-8 and lives until the sink returns.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

} // namespace samordna::storage
