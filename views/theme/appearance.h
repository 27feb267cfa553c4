#pragma once

namespace samordna::views {

/// What the window looks like: as the system says, or what the user chose instead.
enum class Appearance { System, Light, Dark, HighContrast };

inline constexpr int kLeastTextSize = 100; ///< per cent of the system's
inline constexpr int kMostTextSize = 200;

/// At once, for everything that is open. High contrast is dark where the system is.
void setAppearance(Appearance appearance);
/// Per cent of the size that the system gives, kLeastTextSize–kMostTextSize; what is outside is brought inside. At
/// once.
void setTextSize(int percent);

} // namespace samordna::views
