#pragma once

class QWidget;

namespace samordna::views {

/// \a content on ground that scrolls up and down, without a frame or a colour of its own; the area owns it. What gets
/// the focus other than by the mouse comes into sight.
[[nodiscard]] QWidget* scrolled(QWidget* content);

} // namespace samordna::views
