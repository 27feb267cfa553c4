#include "views/pages/observationgridview.h"

#include "views/delegates/tabledelegate.h"
#include "views/theme/theme.h"
#include "views/widgets/columnfit.h"
#include "models/items/observationgridmodel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace samordna::views {

namespace {

using Grid = items::ObservationGridModel;

constexpr int kPeriodLetters = 15;
constexpr int kGroupLetters = 5;
constexpr int kSourceLetters = 14;
constexpr int kAbove = 9; ///< above and below a heading's two lines, both together, in px

/// Where there is no room for all the values, the source is left out: it is mostly the same for all of them.
ColumnPlan plan()
{
    QList<int> letters(Grid::ColumnCount, kGroupLetters);
    letters[Grid::PeriodColumn] = kPeriodLetters;
    letters[Grid::SourceColumn] = kSourceLetters;
    return {letters, Grid::SourceColumn, kSourceLetters, {Grid::SourceColumn}, {}, true};
}

/// A value: computed totals stand back, what is refused or does not add up is marked by tone and line, a comment by a
/// corner.
class ValueDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const bool isWrong = index.data(Grid::ProblemRole).isValid() || index.data(Grid::DisagreesRole).toBool();
        QStyleOptionViewItem own = option;
        const Qt::Alignment side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
        if (side & Qt::AlignRight) {
            own.font = figureFont();
        }
        const bool isComputed = index.data(Grid::ComputedRole).toBool();
        own.font.setItalic(isComputed);
        const Tone colour = isWrong ? Tone::Stop : isComputed ? Tone::Muted : Tone::Text;
        paintText(painter, inside, own, index.data().toString(), colour, side);
        if (isWrong) {
            painter->setPen(QPen(tone(Tone::Stop, option.palette), 2, Qt::DotLine));
            painter->drawLine(inside.bottomLeft() - QPoint(0, 3), inside.bottomRight() - QPoint(0, 3));
        }
        if (index.data(Grid::NotedRole).toBool()) {
            const QPoint corner = option.rect.topRight();
            painter->setPen(Qt::NoPen);
            painter->setBrush(tone(Tone::Action, option.palette));
            painter->drawPolygon(QPolygon({corner, corner - QPoint(6, 0), corner + QPoint(0, 6)}));
        }
    }
};

} // namespace

ObservationGridView::ObservationGridView(items::ObservationGridModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_fit(new ColumnFit(*this, *horizontalHeader(), plan()))
{
    setAccessibleName(tr("Values by period"));
    setModel(&model);
    setItemDelegate(new ValueDelegate(this));
    setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the grid; the arrows move in it
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    m_fit->setLeast([this](int column) { return column == Grid::SourceColumn ? 0 : widestValue(column); });
    connect(&model, &QAbstractItemModel::rowsInserted, m_fit, &ColumnFit::fitRows);
    connect(&model, &QAbstractItemModel::dataChanged, m_fit, &ColumnFit::fitRows);
    connect(&model, &QAbstractItemModel::modelReset, m_fit, &ColumnFit::fitRows);
    auto* paste = new QAction(tr("Paste values"), this); // the key is the grid's own, in keyPressEvent()
    auto* takesAway = new QAction(tr("Take away values"), this);
    connect(paste, &QAction::triggered, this, &ObservationGridView::paste);
    connect(takesAway, &QAction::triggered, this, &ObservationGridView::takeAway);
    m_writing = {paste, takesAway};
    for (QAction* action : std::as_const(m_writing)) {
        action->setEnabled(false);
    }
    addActions(m_writing);
    fitColumns();
}

/// A value is never cut.
int ObservationGridView::widestValue(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        widest = std::max(widest, itemDelegate()->sizeHint(option, m_model.index(row, column)).width());
    }
    return widest;
}

void ObservationGridView::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight(font()));
    horizontalHeader()->setFixedHeight(2 * horizontalHeader()->fontMetrics().lineSpacing() + kAbove);
    m_fit->fit();
}

void ObservationGridView::commitEditor()
{
    const auto editors = viewport()->findChildren<QLineEdit*>();
    for (QLineEdit* editor : editors) {
        if (state() == EditingState && !editor->isHidden()) {
            commitData(editor);
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
    }
}

/// The first that cannot be taken becomes the current one, so that its sentence is seen.
void ObservationGridView::paste()
{
    if (m_model.paste(currentIndex(), QGuiApplication::clipboard()->text()) > 0) {
        setCurrentIndex(m_model.firstRefused());
    }
}

void ObservationGridView::takeAway()
{
    QList<Grid::Entry> entries;
    const auto chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) {
        if (index.flags() & Qt::ItemIsEditable) {
            entries.append({index.row(), index.column(), {}});
        }
    }
    m_model.enter(entries, tr("Take away values"));
}

void ObservationGridView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool isEditable = at.flags() & Qt::ItemIsEditable;
    if (state() == EditingState || !isEditable || !onCellKey(*event, at)) {
        QTableView::keyPressEvent(event);
    }
}

bool ObservationGridView::onCellKey(const QKeyEvent& event, const QModelIndex& at)
{
    if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        takeAway();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        edit(at);
    } else if (event.key() == Qt::Key_Escape && at.data(Grid::ProblemRole).isValid()) {
        m_model.forget(at);
    } else {
        return false;
    }
    return true;
}

void ObservationGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    for (QAction* action : std::as_const(m_writing)) {
        action->setEnabled(current.flags().testFlag(Qt::ItemIsEditable));
    }
    Q_EMIT currentMoved();
}

void ObservationGridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        fitColumns();
    }
}

} // namespace samordna::views
