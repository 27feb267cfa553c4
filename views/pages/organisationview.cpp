#include "views/pages/organisationview.h"

#include "views/delegates/tabledelegate.h"
#include "models/items/organisationtreemodel.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace samordna::views {

namespace {

constexpr int kLetters[] = {26, 24, 9, 13, 12}; // per column

} // namespace

OrganisationView::OrganisationView(QWidget* parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Organisations by kind"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setRootIsDecorated(false);
    setItemsExpandable(false); // few kinds: all stand open
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
}

void OrganisationView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(model, &QAbstractItemModel::modelReset, this, &OrganisationView::showGroups);
    fitColumns();
    showGroups();
}

void OrganisationView::showGroups()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
    }
    expandAll();
}

void OrganisationView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const auto widthOf = [&](int column) { return kLetters[column] * letter + 12; };
    int others = 0;
    for (int column = 1; column < items::OrganisationColumnCount; ++column) {
        header()->resizeSection(column, widthOf(column));
        others += widthOf(column);
    }
    header()->resizeSection(0, std::max(widthOf(0), viewport()->width() - others));
}

QModelIndex OrganisationView::firstOrganisation() const
{
    return model()->index(0, 0, model()->index(0, 0));
}

void OrganisationView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    TableDelegate::paintGround(painter, option, index);
}

void OrganisationView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (model()) {
        fitColumns();
    }
}

void OrganisationView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        fitColumns();
    }
}

} // namespace samordna::views
