#pragma once

#include <QLatin1StringView>

namespace samordna::exchange {

/// The files of our own ZIP that the program itself reads again.
inline constexpr QLatin1StringView kDeliveryDocument("samordna.json");
inline constexpr QLatin1StringView kDeliveryManifest("manifest-sha256.txt"); ///< over all its other files

} // namespace samordna::exchange
