#pragma once

class QComboBox;
class QLineEdit;

namespace samordna::views {

/// A line takes Ctrl+Z and redo even when nothing is typed in it; from now on the window then has them, which undoes
/// what was stored.
void leaveUndoToWindow(QLineEdit& line);
/// The same for the line of a box that is editable.
void leaveUndoToWindow(QComboBox& box);

} // namespace samordna::views
