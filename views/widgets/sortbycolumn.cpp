#include "views/widgets/sortbycolumn.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace samordna::views {

void sortByCurrentColumn(QAbstractItemView& view, QHeaderView& header)
{
    const int column = view.currentIndex().column();
    if (column < 0) {
        return;
    }
    const bool isRising = header.sortIndicatorSection() == column && header.sortIndicatorOrder() == Qt::AscendingOrder;
    header.setSortIndicator(column, isRising ? Qt::DescendingOrder : Qt::AscendingOrder); // which sorts
    view.scrollTo(view.currentIndex());
}

} // namespace samordna::views
