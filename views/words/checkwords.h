#pragma once

#include "models/workspace/filecheck.h"

#include <QString>

namespace samordna::views {

/// What the check of a file found, a line for each kind: what it means and what to do.
[[nodiscard]] QString checkText(const workspace::CheckReport& report);

} // namespace samordna::views
