#include "views/pages/organisationview.h"

#include "views/delegates/tabledelegate.h"
#include "views/theme/theme.h"
#include "models/items/organisationtreemodel.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace samordna::views {

namespace {

constexpr int kLetters[] = {22, 9, 9, 9, 24}; // per column

/// A figure; nought stands back, so that what there is can be seen.
class CountDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        if (index.data().toInt() != 0) {
            TableDelegate::paintCell(painter, inside, option, index);
            return;
        }
        QStyleOptionViewItem own = option;
        own.font = figureFont();
        paintText(painter, inside, own, index.data().toString(), Tone::Muted, Qt::AlignRight);
    }
};

} // namespace

OrganisationView::OrganisationView(QWidget* parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Organisations by kind"));
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setRootIsDecorated(false);
    setItemsExpandable(false); // few kinds: all stand open
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    for (int column = items::LeadsColumn; column <= items::ActivitiesColumn; ++column) {
        setItemDelegateForColumn(column, new CountDelegate(this));
    }
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
    const auto widthOf = [&](int column) {
        return header()->isSectionHidden(column)
            ? 0
            : std::max(kLetters[column] * letter + 12, header()->sectionSizeHint(column));
    };
    int figures = 0;
    for (int column = 1; column < items::OrganisationColumnCount; ++column) {
        if (!header()->isSectionHidden(column)) {
            header()->resizeSection(column, widthOf(column));
        }
        figures += column == items::MailboxColumn ? 0 : widthOf(column);
    }
    // Where there is no room for the whole mailbox, the name has it and the mailbox is scrolled to.
    const int room = viewport()->width() - figures;
    const int whole = room - widthOf(items::MailboxColumn);
    header()->resizeSection(0, whole >= widthOf(0) ? whole : std::max(widthOf(0), room));
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
