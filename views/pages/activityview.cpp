#include "views/pages/activityview.h"

#include "views/delegates/headingdelegate.h"
#include "views/widgets/columnfit.h"
#include "models/items/activitytablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace samordna::views {

namespace {

ColumnPlan plan()
{
    return {.letters = {19, 16, 32, 13, 22, 24, 11, 10, 14, 34},
        .elastic = items::ActivityTitleColumn,
        .leastLetters = 28,
        .leastFirst = {items::CostColumn, items::HoursColumn, items::PlaceColumn, items::ResultColumn,
            items::OrganiserColumn, items::ParticipantsColumn, items::MeasuresColumn},
        .atLast = {items::KindColumn},
        .narrow = 11};
}

} // namespace

ActivityView::ActivityView(QWidget* parent)
    : QTableView(parent)
    , m_fit(new ColumnFit(*this, *horizontalHeader(), plan()))
{
    setItemDelegate(new HeadingDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leads on to the editor
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring a million rows is never needed
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(24);
    fitRows();
}

void ActivityView::setModel(QAbstractItemModel* model)
{
    m_activities = qobject_cast<items::ActivityTableModel*>(model);
    QTableView::setModel(model);
    // The header would ask of every chosen row whether its column is chosen too: a million rows, each time.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    m_fit->fit();
    horizontalHeader()->setSortIndicator(items::DateColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ActivityView::keepSortable);
}

/// The arrow goes back where it was when a column is pressed that the rows cannot be ordered by.
void ActivityView::keepSortable(int column)
{
    const bool isSortable = column >= 0 && items::activityColumns()[static_cast<std::size_t>(column)].order;
    if (isSortable) {
        m_sorted = column;
        return;
    }
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_sorted, Qt::DescendingOrder);
    model()->sort(m_sorted, Qt::DescendingOrder);
}

void ActivityView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight(font()));
}

void ActivityView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
    }
}

QItemSelectionModel::SelectionFlags ActivityView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

bool ActivityView::isHeading(const QModelIndex& index) const
{
    return m_activities && m_activities->isHeading(index);
}

/// A heading is drawn across all its cells.
void ActivityView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : {current, previous}) {
        if (isHeading(index)) {
            viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
        }
    }
}

/// The rows that go may hold the current one, and the view would take any other then. False when what is typed there
/// is refused: it stays.
bool ActivityView::goToHeading()
{
    const QPersistentModelIndex heading(m_activities->headingOf(currentIndex()));
    if (heading.isValid()) {
        setCurrentIndex(heading.sibling(heading.row(), std::max(0, currentIndex().column())));
    }
    return !heading.isValid() || currentIndex().row() == heading.row();
}

void ActivityView::fold(const QModelIndex& heading, bool isFolded)
{
    const QPersistentModelIndex kept(heading);
    const bool holdsCurrent = m_activities->headingOf(currentIndex()).row() == heading.row();
    if (!isFolded || !holdsCurrent || goToHeading()) {
        m_activities->setFolded(kept, isFolded);
    }
}

void ActivityView::foldAll(bool isFolded)
{
    const int column = std::max(0, currentIndex().column());
    if (!m_activities || !goToHeading()) {
        return;
    }
    const QModelIndex kept = m_activities->setAllFolded(isFolded, currentIndex());
    if (kept.isValid()) {
        setCurrentIndex(kept.siblingAtColumn(column));
        scrollTo(currentIndex());
    }
}

bool ActivityView::foldsBy(const QKeyEvent& key)
{
    const QModelIndex heading = currentIndex();
    if (!isHeading(heading)) {
        return false;
    }
    const bool isFolded = heading.data(items::FoldedRole).toBool();
    switch (key.key()) {
    case Qt::Key_Left: fold(heading, true); return true;
    case Qt::Key_Right: fold(heading, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: fold(heading, !isFolded); return true;
    default: return false;
    }
}

void ActivityView::mousePressEvent(QMouseEvent* event)
{
    const QPersistentModelIndex index(indexAt(event->pos())); // what is typed is stored first, which may move rows
    const int fromLeft = event->pos().x() + horizontalHeader()->offset();
    QTableView::mousePressEvent(event);
    const bool isMark = event->button() == Qt::LeftButton && fromLeft < HeadingDelegate::foldWidth(font());
    if (isMark && isHeading(index) && currentIndex() == index) {
        fold(index, !index.data(items::FoldedRole).toBool());
    }
}

void ActivityView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isHeading(index)) {
        fold(index, !index.data(items::FoldedRole).toBool());
        event->accept();
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void ActivityView::keyPressEvent(QKeyEvent* event)
{
    const bool isUnmodified = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isUnmodified && foldsBy(*event)) {
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isEnter && isPlain && state() != EditingState && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace samordna::views
