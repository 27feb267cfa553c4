#pragma once

#include "models/base/result.h"

#include <QString>

namespace samordna::views {

/// Puts a text on the clipboard. PersonalIdentity with \a what, and the clipboard is left as it was, when the text
/// holds a personal identity number beyond doubt. GUI thread.
[[nodiscard]] base::Result<void> copyText(const QString& text, const QString& what);

} // namespace samordna::views
