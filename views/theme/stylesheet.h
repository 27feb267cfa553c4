#pragma once

#include <QPalette>
#include <QString>

namespace samordna::views {

/// The application's style sheet in the tones of \a palette. Widgets are told apart by class and by
/// the property "look": "card", "primary", "quiet", "chip", "muted", "caption", "heading",
/// "pageTitle", "figure", "warning", "stop", "soft".
[[nodiscard]] QString styleSheet(const QPalette& palette);

} // namespace samordna::views
