#include "views/delegates/celldrafts.h"

#include "views/delegates/tabledelegate.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTimer>

namespace samordna::views {

namespace {

constexpr int kPause = 300; // ms

} // namespace

CellDrafts::CellDrafts(QAbstractItemView& view, const QString& file, std::function<Cell(const QModelIndex&)> cellOf)
    : QObject(&view)
    , m_store(file)
    , m_cellOf(std::move(cellOf))
{
    const auto delegates = view.findChildren<TableDelegate*>(Qt::FindDirectChildrenOnly);
    for (const TableDelegate* delegate : delegates) {
        connect(delegate, &TableDelegate::opened, this, &CellDrafts::follow);
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
