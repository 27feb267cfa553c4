#include "views/pages/measureview.h"

#include "views/delegates/measuredelegates.h"
#include "views/theme/theme.h"
#include "views/widgets/columnfit.h"
#include "models/items/measurecolumns.h"
#include "models/items/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace samordna::views {

namespace {

// The title is what people read; the lead is missed least, then the signal, which the panel shows too.
ColumnPlan plan()
{
    return {{5, 40, 13, 22, 21, 15, 11}, items::TitleColumn, 28,
        {items::LeadColumn, items::SignalColumn, items::DueColumn, items::ProgressColumn, items::DegreeColumn}};
}

} // namespace

MeasureView::MeasureView(const workspace::Workspace& space, QWidget* parent)
    : QTreeView(parent)
    , m_fit(new ColumnFit(*this, *header(), plan()))
{
    m_fit->setLeast([this](int column) { return column == items::NumberColumn && model() ? numberWidth({}) : 0; });
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setIndentation(18);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    setItemDelegateForColumn(items::TitleColumn, new TitleDelegate(this));
    setItemDelegateForColumn(items::LeadColumn, new LeadDelegate(space, this));
    setItemDelegateForColumn(items::DueColumn, new DueDelegate(this));
    setItemDelegateForColumn(items::DegreeColumn, new DegreeDelegate(this));
    setItemDelegateForColumn(items::ProgressColumn, new ProgressDelegate(this));
    setItemDelegateForColumn(items::SignalColumn, new SignalDelegate(this));
}

void MeasureView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setMinimumSectionSize(24);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, changed, m_fit, &ColumnFit::fitRows);
    }
    connect(model, &QAbstractItemModel::rowsMoved, m_fit, &ColumnFit::fitRows);
    connect(model, &QAbstractItemModel::dataChanged, m_fit, &ColumnFit::fitRows);
    connect(model, &QAbstractItemModel::modelReset, m_fit, &ColumnFit::fitRows);
    connect(model, &QAbstractItemModel::rowsMoved, this, &MeasureView::spanAreas);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MeasureView::spanAreas);
    connect(model, &QAbstractItemModel::modelReset, this, &MeasureView::spanAreas);
    m_fit->fit();
    spanAreas();
    expandToDepth(0);
}

void MeasureView::setSortable(bool sortable)
{
    if (!sortable || !isSortingEnabled()) { // the header begins with a falling order of its own
        sortByColumn(items::NumberColumn, Qt::AscendingOrder);
    }
    setSortingEnabled(sortable);
}

void MeasureView::sortByCurrentColumn()
{
    const int column = currentIndex().column();
    if (isSortingEnabled() && column >= 0) {
        const bool isRising =
            header()->sortIndicatorSection() == column && header()->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(column, isRising ? Qt::DescendingOrder : Qt::AscendingOrder);
        scrollTo(currentIndex());
    }
}

QModelIndex MeasureView::firstMeasure() const
{
    const QModelIndex first = model()->index(0, 0);
    return first.data(items::GroupRole).toBool() ? model()->index(0, 0, first) : first;
}

/// What the longest number takes where it stands, with what it is moved in by: a number is never cut.
int MeasureView::numberWidth(const QModelIndex& under, int depth) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    for (int row = 0; row < model()->rowCount(under); ++row) {
        const QModelIndex index = model()->index(row, items::NumberColumn, under);
        if (!index.data(items::GroupRole).toBool()) {
            widest = std::max(widest, depth * indentation() + itemDelegate()->sizeHint(option, index).width());
        }
        widest = std::max(widest, numberWidth(index, depth + 1));
    }
    return widest;
}

/// Spans belong to places, not to rows, so they are set anew when places change.
void MeasureView::spanAreas()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, model()->index(row, 0).data(items::GroupRole).toBool());
    }
}

void MeasureView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    spanAreas();
    if (!parent.isValid()) {
        for (int row = start; row <= end; ++row) {
            expand(model()->index(row, 0));
        }
    } else if (!parent.parent().isValid() && start == 0 && model()->rowCount(parent) == end + 1) {
        expand(parent); // an area that was empty shows what came into it
    }
}

void MeasureView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    TableDelegate::paintGround(painter, option, index);
    if (!model()->hasChildren(index)) {
        return;
    }
    const double half = 3.5;
    const QPointF middle(rect.right() - indentation() / 2.0 + 1, rect.center().y());
    const QPolygonF open({{middle.x() - half, middle.y() - half / 2}, {middle.x() + half, middle.y() - half / 2},
        {middle.x(), middle.y() + half}});
    const QPolygonF closed({{middle.x() - half / 2, middle.y() - half}, {middle.x() + half, middle.y()},
        {middle.x() - half / 2, middle.y() + half}});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone(Tone::Text, palette()));
    painter->drawPolygon(isExpanded(index) ? open : closed);
    painter->restore();
}

QItemSelectionModel::SelectionFlags MeasureView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event ? QTreeView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void MeasureView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex index = currentIndex();
    if (isEnter && state() != EditingState && index.isValid()) {
        if (index.flags() & Qt::ItemIsEditable) {
            edit(index);
        } else if (model()->hasChildren(index.siblingAtColumn(0))) {
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        }
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace samordna::views
