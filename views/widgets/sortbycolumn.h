#pragma once

class QAbstractItemView;
class QHeaderView;

namespace samordna::views {

/// Orders the rows of \a view, whose columns \a header orders, by the column of the cell that the keys work on; once
/// more: the other way round. Nothing happens without such a cell.
void sortByCurrentColumn(QAbstractItemView& view, QHeaderView& header);

} // namespace samordna::views
