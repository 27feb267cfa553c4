#pragma once

#include "models/domain/record.h"

#include <QDate>

#include <array>
#include <optional>

namespace samordna::storage {

/// How many took part in an activity, by group.
struct PersonCounts
{
    domain::ActivityId activity;
    QDate end; ///< which says of which period it is
    bool isCounted = true; ///< in the sums; as it is read: neither cancelled nor withdrawn
    std::array<std::optional<qint64>, 4> groups; ///< women, men, other, unknown; nothing: not filled in
};

} // namespace samordna::storage
