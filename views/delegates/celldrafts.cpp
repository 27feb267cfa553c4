#include "views/delegates/celldrafts.h"

#include "views/delegates/tabledelegate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace samordna::views {

namespace {

constexpr int kPause = 300; // ms

} // namespace

CellDrafts::CellDrafts(QAbstractItemView& view, const QString& file, std::function<Cell(const QModelIndex&)> cellOf)
    : QObject(&view)
    , m_view(view)
    , m_store(file)
    , m_cellOf(std::move(cellOf))
{
    const auto delegates = view.findChildren<TableDelegate*>(Qt::FindDirectChildrenOnly);
    for (const TableDelegate* delegate : delegates) {
        connect(delegate, &TableDelegate::opened, this, &CellDrafts::follow);
    }
}

void CellDrafts::putBackInSight()
{
    m_view.installEventFilter(this);
}

bool CellDrafts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::Show) {
        QTimer::singleShot(0, this, &CellDrafts::putBack); // when it has its place
    }
    return QObject::eventFilter(watched, event);
}

void CellDrafts::putBack()
{
    const QAbstractItemModel& model = *m_view.model();
    DraftPlace place;
    QJsonObject typed; // of the place, which most cells share
    for (int row = 0; m_view.isVisible() && row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const Cell cell = m_cellOf(index);
            if (cell.place != place) {
                place = cell.place;
                typed = m_store.typed(place);
            }
            if (typed.contains(cell.field)) {
                openWith(index, typed[cell.field][u"text"].toString());
                return;
            }
        }
    }
}

void CellDrafts::openWith(const QModelIndex& index, const QString& typed)
{
    m_view.setCurrentIndex(index);
    m_view.edit(index);
    if (auto* line = qobject_cast<QLineEdit*>(m_view.indexWidget(index))) {
        line->setText(typed);
        line->setModified(true);
    }
}

void CellDrafts::follow(QLineEdit* line, const QModelIndex& index)
{
    const Cell cell = m_cellOf(index);
    if (cell.place.row.isEmpty()) {
        return;
    }
    auto* wait = new QTimer(line);
    wait->setSingleShot(true);
    wait->setInterval(kPause);
    connect(line, &QLineEdit::textEdited, wait, qOverload<>(&QTimer::start));
    connect(wait, &QTimer::timeout, this, [this, line, cell] {
        m_store.keep(cell.place, {cell.field}, {{cell.field, QJsonObject{{QStringLiteral("text"), line->text()}}}});
    });
    // Stored, refused or given up: the cell is left, and what is refused is opened again.
    connect(line, &QObject::destroyed, this, [this, cell] { m_store.keep(cell.place, {cell.field}, {}); });
}

bool commitCells(const QWidget& page)
{
    const auto views = page.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (auto* line = qobject_cast<QLineEdit*>(view->indexWidget(view->currentIndex()))) {
            view->setFocus(); // leaving the cell stores it
            if (TableDelegate::isRefused(*line)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace samordna::views
