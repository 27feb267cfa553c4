#include "views/pages/organisationview.h"

#include "views/delegates/tabledelegate.h"
#include "views/theme/theme.h"
#include "views/widgets/columnfit.h"
#include "models/items/organisationtreemodel.h"

#include <QHeaderView>

namespace samordna::views {

namespace {

ColumnPlan plan()
{
    return {{22, 9, 9, 9, 24}, 0, 30, {items::MailboxColumn, items::PartnerInColumn}, {items::ActivitiesColumn}};
}

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
    , m_fit(new ColumnFit(*this, *header(), plan()))
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
    m_fit->fit();
    showGroups();
}

void OrganisationView::showGroups()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
    }
    expandAll();
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

} // namespace samordna::views
