#pragma once

class QAbstractItemView;
class QModelIndex;

namespace samordna::views {

/// Makes \a index the current row of \a view again when another has just been chosen and cannot be shown yet. The press
/// that chose it selects it once more after this; the selection comes back with the next event.
void stayAt(QAbstractItemView& view, const QModelIndex& index);

} // namespace samordna::views
