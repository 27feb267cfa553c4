#pragma once

#include "views/page.h"

namespace samordna::views {

/// Which chapter of the manual F1 opens: the one place that ties the window to the manual. Every page and dialog has
/// one (a test).

[[nodiscard]] QString topicOf(PageKind page);
/// While no file is open.
[[nodiscard]] QString startTopic();
/// Of the dialog that \a widget stands in; empty when it stands in none that the manual speaks of.
[[nodiscard]] QString topicOfDialog(const QWidget& widget);
/// The classes of the dialogs that have a chapter.
[[nodiscard]] QList<const QMetaObject*> dialogsWithHelp();

} // namespace samordna::views
