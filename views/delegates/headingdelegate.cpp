#include "views/delegates/headingdelegate.h"

#include "views/delegates/marks.h"
#include "models/items/roles.h"

#include <QHeaderView>
#include <QTableView>

namespace samordna::views {

namespace {

const QTableView* tableOf(const QStyleOptionViewItem& option)
{
    return qobject_cast<const QTableView*>(option.widget);
}

} // namespace

int HeadingDelegate::foldWidth(const QFont& font)
{
    return QFontMetrics(font).height() + 6;
}

void HeadingDelegate::paintGroup(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int fold = foldWidth(option.font);
    drawFold(*painter, QPointF(inside.left() + (fold - 6) / 2.0, inside.center().y()),
        !index.data(items::FoldedRole).toBool(), option.palette);
    TableDelegate::paintGroup(painter, inside.adjusted(fold - 6, 0, 0, 0), option, index);
}

QRect HeadingDelegate::groupRect(const QStyleOptionViewItem& option) const
{
    const QTableView* table = tableOf(option);
    if (!table) {
        return option.rect;
    }
    const QHeaderView& header = *table->horizontalHeader();
    return {-header.offset(), option.rect.top(), header.length(), option.rect.height()};
}

bool HeadingDelegate::hasGroupFocus(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QTableView* table = tableOf(option);
    return table && table->hasFocus() && table->currentIndex().row() == index.row();
}

} // namespace samordna::views
