#pragma once

#include "models/domain/period.h"

namespace samordna::domain {

/// The week that holds \a day, from Monday to Sunday (ISO 8601). No period for an invalid day.
[[nodiscard]] Period weekOf(QDate day);

} // namespace samordna::domain
