#include "views/dialogs/importrowsview.h"

#include "views/delegates/tabledelegate.h"
#include "views/dialogs/importrowsmodel.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMark = 12; ///< px, of a mark's side
constexpr int kGap = 6;
constexpr int kSides = 12; ///< px left and right in a cell, as every table's
const QString kArrow = u" → "_s;
constexpr int kWidest = 40; ///< letters of a column at first
constexpr int kWidestCell = 64; ///< the same of one that is read: old and new beside each other

Tone toneOf(exchange::RowState state)
{
    switch (state) {
    case exchange::RowState::New: return Tone::DegreeDone;
    case exchange::RowState::Changed: return Tone::Action;
    case exchange::RowState::Refused: return Tone::Stop;
    case exchange::RowState::Unchanged:
    case exchange::RowState::LeftOut: break;
    }
    return Tone::Muted;
}

/// New a plus, changed a filled diamond, unchanged two lines, refused a cross, left out one line: told apart without
/// colour.
void drawState(QPainter& painter, const QRectF& square, exchange::RowState state, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = tone(toneOf(state), palette);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
    const QRectF in = square.adjusted(1, 1, -1, -1);
    const QPointF middle = in.center();
    switch (state) {
    case exchange::RowState::New:
        painter.drawLine(QPointF(middle.x(), in.top()), QPointF(middle.x(), in.bottom()));
        painter.drawLine(QPointF(in.left(), middle.y()), QPointF(in.right(), middle.y()));
        break;
    case exchange::RowState::Changed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF(
            {{middle.x(), in.top()}, {in.right(), middle.y()}, {middle.x(), in.bottom()}, {in.left(), middle.y()}}));
        break;
    case exchange::RowState::Refused:
        painter.drawLine(in.topLeft(), in.bottomRight());
        painter.drawLine(in.topRight(), in.bottomLeft());
        break;
    case exchange::RowState::Unchanged:
        painter.drawLine(QPointF(in.left(), middle.y() - 2.5), QPointF(in.right(), middle.y() - 2.5));
        painter.drawLine(QPointF(in.left(), middle.y() + 2.5), QPointF(in.right(), middle.y() + 2.5));
        break;
    case exchange::RowState::LeftOut:
        painter.drawLine(QPointF(in.left(), middle.y()), QPointF(in.right(), middle.y()));
        break;
    }
    painter.restore();
}

QRect markIn(const QRect& inside)
{
    return {inside.left(), inside.center().y() - kMark / 2, kMark, kMark};
}

/// What a changed cell shows, and how wide its parts are in the letters of \a option.
struct Change
{
    QString before; ///< struck through
    QString after; ///< strong
    QFont strong;
    int beforeWidth = 0; ///< px
    int arrowWidth = 0;
    int afterWidth = 0;

    Change(const QStyleOptionViewItem& option, const QModelIndex& index)
        : before(index.data(ImportRowsModel::BeforeRole).toString())
        , after(index.data(ImportRowsModel::AfterRole).toString())
        , strong(option.font)
    {
        strong.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(option.font);
        beforeWidth = metrics.horizontalAdvance(before) + 2;
        arrowWidth = metrics.horizontalAdvance(kArrow) + 4; // letters of other fonts are measured a little short
        afterWidth = QFontMetrics(strong).horizontalAdvance(after) + 2;
    }
};

class ImportDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = TableDelegate::sizeHint(option, index);
        if (index.data(ImportRowsModel::BeforeRole).isValid()) {
            const Change change(option, index);
            size.setWidth(std::max(size.width(), change.beforeWidth + change.arrowWidth + change.afterWidth + kSides));
        }
        return size;
    }

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const QRect beside = inside.adjusted(kMark + kGap, 0, 0, 0);
        const auto state = static_cast<exchange::RowState>(index.data(ImportRowsModel::StateRole).toInt());
        if (index.column() == ImportRowsModel::RowColumn && index.data(Qt::CheckStateRole).isValid()) {
            QStyleOptionViewItem box = option;
            box.rect = markIn(inside).adjusted(-2, -2, 2, 2);
            box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
            box.state.setFlag(QStyle::State_Off, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
            box.state.setFlag(QStyle::State_HasFocus, false);
            QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
            paintText(painter, beside.adjusted(2, 0, 0, 0), option, index.data().toString(), Tone::Text, Qt::AlignLeft);
        } else if (index.column() == ImportRowsModel::StateColumn) {
            drawState(*painter, markIn(inside), state, option.palette);
            paintText(painter, beside, option, index.data().toString(), toneOf(state), Qt::AlignLeft);
        } else if (!index.data(ImportRowsModel::ProblemRole).toString().isEmpty()) {
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1), tone(Tone::WarningSoft, option.palette));
            drawState(*painter, markIn(inside), exchange::RowState::Refused, option.palette);
            paintText(painter, beside, option, index.data().toString(), Tone::Stop, Qt::AlignLeft);
        } else if (index.data(ImportRowsModel::BeforeRole).isValid()) {
            paintChange(painter, inside, option, index);
        } else {
            const bool isFaint = state == exchange::RowState::LeftOut || state == exchange::RowState::Unchanged;
            const bool isKept = !index.data(ImportRowsModel::KeptRole).toString().isEmpty();
            paintText(painter, inside, option, index.data().toString(),
                isKept        ? Tone::Warning
                    : isFaint ? Tone::Muted
                              : Tone::Text,
                Qt::AlignLeft);
        }
    }

    [[nodiscard]] int extraWidth(const QStyleOptionViewItem&) const override { return kMark + kGap; }

private:
    /// The old value struck through, the new one strong.
    static void paintChange(
        QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Change change(option, index);
        QStyleOptionViewItem old = option;
        old.font.setStrikeOut(true);
        QStyleOptionViewItem now = option;
        now.font = change.strong;
        const int room = inside.width() - change.arrowWidth;
        const int width = std::min(change.beforeWidth, std::max(room / 2, room - change.afterWidth));
        paintText(painter, {inside.left(), inside.top(), width, inside.height()}, old, change.before, Tone::Muted,
            Qt::AlignLeft);
        paintText(painter, {inside.left() + width, inside.top(), change.arrowWidth, inside.height()}, option, kArrow,
            Tone::Action, Qt::AlignLeft);
        paintText(painter, inside.adjusted(width + change.arrowWidth, 0, 0, 0), now, change.after, Tone::Action,
            Qt::AlignLeft);
    }
};

} // namespace

ImportRowsView::ImportRowsView(QWidget* parent)
    : QTableView(parent)
    , m_mend(new QAction(tr("Mend the cell"), this))
    , m_turn(new QAction(tr("Leave the row out, or take it in"), this))
{
    addActions({m_mend, m_turn});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_mend, &QAction::triggered, this, [this] { edit(currentIndex()); });
    connect(m_turn, &QAction::triggered, this, &ImportRowsView::turn);
    setItemDelegate(new ImportDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // many rows are never measured
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
}

void ImportRowsView::fitColumns()
{
    if (!model()) {
        return;
    }
    const int letter = fontMetrics().averageCharWidth();
    horizontalHeader()->setResizeContentsPrecision(50); // rows that are looked at
    resizeColumnsToContents();
    const bool isTable = model()->columnCount() > ImportRowsModel::FirstCell; // else rows have names, not numbers
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isNarrow = column < ImportRowsModel::FirstCell && (isTable || column != ImportRowsModel::RowColumn);
        setColumnWidth(column, std::min(columnWidth(column) + letter, letter * (isNarrow ? kWidest : kWidestCell)));
    }
}

void ImportRowsView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
        turn();
        event->accept();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasFocus() && at.isValid() && at.flags().testFlag(Qt::ItemIsEditable)) {
            edit(at);
        }
        event->accept();
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void ImportRowsView::turn()
{
    const QModelIndex row = currentIndex().siblingAtColumn(ImportRowsModel::RowColumn);
    if (row.isValid() && row.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool isIn = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(row, isIn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
}

void ImportRowsView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_mend->setEnabled(current.flags().testFlag(Qt::ItemIsEditable));
    m_turn->setEnabled(current.siblingAtColumn(ImportRowsModel::RowColumn).flags().testFlag(Qt::ItemIsUserCheckable));
}

void ImportRowsView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
    }
}

void ImportRowsView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight(font()));
}

} // namespace samordna::views
