#include "views/pages/measureview.h"

#include "views/delegates/marks.h"
#include "views/delegates/measuredelegates.h"
#include "views/theme/theme.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/sortbycolumn.h"
#include "models/items/measurecolumns.h"
#include "models/items/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace samordna::views {

namespace {

// The title is what people read, with the degree; the lead is missed least, since most of its name is cut where there
// is little room, then the signal, which the panel shows too.
ColumnPlan plan()
{
    return {.letters = {5, 40, 13, 11, 12, 15, 8},
        .elastic = items::TitleColumn,
        .leastLetters = 32,
        .leastFirst = {items::LeadColumn, items::SignalColumn, items::DueColumn, items::ProgressColumn},
        .atLast = {items::DegreeColumn},
        .pleasantLetters = 44};
}

/// The columns whose cells are read whole.
constexpr items::MeasureColumnPlace kWhole[]{
    items::NumberColumn, items::DueColumn, items::DegreeColumn, items::SignalColumn};

} // namespace

MeasureView::MeasureView(const workspace::Workspace& space, QWidget* parent)
    : QTreeView(parent)
    , m_fit(new ColumnFit(*this, *header(), plan()))
{
    m_fit->setLeast([this](int column) { return m_widths.value(column); });
    m_measuring.setSingleShot(true);
    connect(&m_measuring, &QTimer::timeout, this, &MeasureView::measure);
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
        connect(model, changed, this, &MeasureView::measureSoon);
    }
    connect(model, &QAbstractItemModel::rowsMoved, this, &MeasureView::measureSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &MeasureView::measureSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &MeasureView::measureSoon);
    connect(model, &QAbstractItemModel::rowsMoved, this, &MeasureView::spanAreas);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MeasureView::spanAreas);
    connect(model, &QAbstractItemModel::modelReset, this, &MeasureView::spanAreas);
    measure();
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
    if (isSortingEnabled()) {
        views::sortByCurrentColumn(*this, *header());
    }
}

QModelIndex MeasureView::firstMeasure() const
{
    const QModelIndex first = model()->index(0, 0);
    return first.data(items::GroupRole).toBool() ? model()->index(0, 0, first) : first;
}

void MeasureView::measureSoon()
{
    m_measuring.start(0); // once for many changes
}

/// What the widest cells take: a number stands where the tree moves it in to.
void MeasureView::measure()
{
    QHash<int, int> widths;
    measureRows({}, 1, widths);
    if (std::exchange(m_widths, widths) != widths) {
        m_fit->fit();
    }
}

void MeasureView::measureRows(const QModelIndex& under, int depth, QHash<int, int>& widths) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < model()->rowCount(under); ++row) {
        const QModelIndex first = model()->index(row, items::NumberColumn, under);
        const bool isGroup = first.data(items::GroupRole).toBool();
        for (const int column : kWhole) {
            const QModelIndex cell = first.siblingAtColumn(column);
            const int own = isGroup ? 0 : itemDelegateForIndex(cell)->sizeHint(option, cell).width();
            const int moved = column == items::NumberColumn ? depth * indentation() : 0;
            widths[column] = std::max(widths.value(column), own + moved);
        }
        measureRows(first, depth + 1, widths);
    }
}

void MeasureView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && model()) {
        measure(); // before the columns are fitted
    }
    QTreeView::changeEvent(event);
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
    drawFold(
        *painter, QPointF(rect.right() - indentation() / 2.0 + 1, rect.center().y()), isExpanded(index), palette());
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
