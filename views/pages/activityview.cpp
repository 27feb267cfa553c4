#include "views/pages/activityview.h"

#include "views/delegates/tabledelegate.h"
#include "views/widgets/columnfit.h"
#include "models/items/activitycolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

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
    setItemDelegate(new TableDelegate(this));
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

void ActivityView::keyPressEvent(QKeyEvent* event)
{
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
