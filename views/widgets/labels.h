#pragma once

#include <QLabel>

namespace samordna::views {

/// The five steps of type as labels. All show plain text only, wrap, and follow the user's font
/// size.
[[nodiscard]] QLabel* pageTitleLabel(QWidget* parent);
[[nodiscard]] QLabel* figureLabel(QWidget* parent);
[[nodiscard]] QLabel* headingLabel(QWidget* parent);
[[nodiscard]] QLabel* bodyLabel(QWidget* parent);
/// Muted, a step smaller.
[[nodiscard]] QLabel* captionLabel(QWidget* parent);
/// A soft box with a line at its left, for a sentence that explains.
[[nodiscard]] QLabel* softLabel(QWidget* parent);
/// Changes a label's look ("muted", "warning" …) after it was shown.
void setLook(QWidget* widget, const char* look);

} // namespace samordna::views
