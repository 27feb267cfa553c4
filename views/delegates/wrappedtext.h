#pragma once

#include <QFont>
#include <QStringList>

namespace samordna::views {

/// \a text in at most \a most lines of \a width pixels, broken between words where they fit, and with a hyphen
/// inside those that do not. The last line ends in dots when there was more.
[[nodiscard]] QStringList wrappedLines(const QString& text, const QFont& font, int width, int most);

} // namespace samordna::views
