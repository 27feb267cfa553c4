#include "views/delegates/celldrafts.h"

#include "views/delegates/tabledelegate.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPause = 300; // ms

} // namespace

CellDrafts::CellDrafts(QAbstractItemView& view, const DraftStore& store, std::function<Cell(const QModelIndex&)> cellOf)
    : QObject(&view)
    , m_view(view)
    , m_store(store)
    , m_cellOf(std::move(cellOf))
{
    const auto delegates = view.findChildren<TableDelegate*>(Qt::FindDirectChildrenOnly);
    for (const TableDelegate* delegate : delegates) {
        connect(delegate, &TableDelegate::opened, this, &CellDrafts::follow);
    }
    m_judge.setSingleShot(true);
    m_judge.setInterval(0); // once for all the cells of a change
    connect(&m_judge, &QTimer::timeout, this, &CellDrafts::keepRefused);
}

void CellDrafts::setRefusals(Refusals refusals)
{
    m_refusals = std::move(refusals);
    const QAbstractItemModel* model = m_view.model();
    const auto judge = qOverload<>(&QTimer::start);
    connect(model, &QAbstractItemModel::dataChanged, &m_judge, judge);
    connect(model, &QAbstractItemModel::rowsInserted, &m_judge, judge);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_judge, judge);
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

void CellDrafts::turnPage()
{
    m_judge.stop();
    m_refused.clear();
    m_cameBack.clear();
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
            if (typed.contains(cell.field) && !isRefused(index)) { // else it stands there already
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
        m_cameBack.append(m_cellOf(index).field);
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
    connect(line, &QLineEdit::textChanged, wait, qOverload<>(&QTimer::start)); // typed, or put there again
    connect(wait, &QTimer::timeout, this, [this, line, cell] {
        if (line->isModified()) {
            m_store.keep(cell.place, {cell.field}, {{cell.field, QJsonObject{{u"text"_s, line->text()}}}});
        }
    });
    // Stored, refused or given up: the cell is left, and what is refused is opened again or goes on being shown.
    connect(line, &QObject::destroyed, this, [this, cell, at = QPersistentModelIndex(index)] {
        if (!at.isValid() || !isRefused(at)) {
            m_store.keep(cell.place, {cell.field}, {});
        }
    });
}

bool CellDrafts::isRefused(const QModelIndex& index) const
{
    return m_refusals.isRefused && m_refusals.isRefused(index);
}

void CellDrafts::keepRefused()
{
    const QAbstractItemModel& model = *m_view.model();
    QJsonObject typed;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (isRefused(index)) {
                const Cell cell = m_cellOf(index);
                m_place = cell.place;
                typed.insert(
                    cell.field, QJsonObject{{u"text"_s, index.data(Qt::EditRole).toString()}, {u"refused"_s, true}});
            }
        }
    }
    if (!typed.isEmpty() || !m_refused.isEmpty()) {
        m_store.keep(m_place, m_refused, typed);
        m_refused = typed.keys();
    }
}

void CellDrafts::letGo(const QList<DraftPlace>& places)
{
    const QAbstractItemModel& model = *m_view.model();
    const QModelIndex current = m_view.currentIndex();
    if (auto* line = qobject_cast<QLineEdit*>(m_view.indexWidget(current));
        line && places.contains(m_cellOf(current).place) && m_cameBack.contains(m_cellOf(current).field)) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(line, &escape);
    }
    for (int row = 0; m_refusals.forget && row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (isRefused(index) && places.contains(m_cellOf(index).place)) {
                m_refusals.forget(index);
            }
        }
    }
    m_cameBack.clear();
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
