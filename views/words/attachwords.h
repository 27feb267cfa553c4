#pragma once

#include "models/exchange/attachfiles.h"

namespace samordna::views {

/// Which files were not attached, by name, and why, as one sentence; the first few of many. Empty when none was
/// refused.
[[nodiscard]] QString refusedText(const QList<exchange::RefusedFile>& refused);
/// "“beslut.pdf” is attached." or how many are.
[[nodiscard]] QString attachedText(const QStringList& names);

} // namespace samordna::views
