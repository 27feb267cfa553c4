#include "views/widgets/tablecopy.h"

#include "views/widgets/columnfit.h"

#include "models/domain/identitynumber.h"
#include "models/exchange/formulaguard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

QString tabbed(const QString& cell)
{
    const bool isPlain = std::none_of(cell.cbegin(), cell.cend(),
        [](QChar letter) { return letter == u'\t' || letter == u'\n' || letter == u'\r' || letter == u'"'; });
    return isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells) {
        row += u'<' + tag + u'>' + exchange::guarded(cell).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</"_s + tag
            + u'>';
    }
    return row + u"</tr>"_s;
}

QString textRow(const QStringList& cells)
{
    QStringList written;
    std::transform(cells.cbegin(), cells.cend(), std::back_inserter(written),
        [](const QString& cell) { return tabbed(exchange::guarded(cell)); });
    return written.join(u'\t') + u'\n';
}

qint64 rowsOf(const QItemSelection& selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange& range : selection) {
        rows += range.height();
    }
    return rows;
}

/// Before or after in the order that is shown, also where the rows stand under others.
bool comesEarlier(const QModelIndex& a, const QModelIndex& b)
{
    const auto path = [](QModelIndex index) {
        QList<int> rows;
        for (; index.isValid(); index = index.parent()) {
            rows.prepend(index.row());
        }
        return rows;
    };
    return path(a) < path(b);
}

/// Those that a chosen cell stands in, in the order shown.
QList<int> columnsOf(const QItemSelection& selection, const QHeaderView& header)
{
    QList<int> columns = shownColumns(header);
    columns.removeIf([&](int column) {
        return std::none_of(selection.cbegin(), selection.cend(),
            [column](const QItemSelectionRange& range) { return range.left() <= column && column <= range.right(); });
    });
    return columns;
}

QModelIndexList rowsWithin(const QModelIndexList& cells)
{
    QModelIndexList rows;
    QSet<QModelIndex> known;
    for (const QModelIndex& cell : cells) {
        const QModelIndex row = cell.siblingAtColumn(0);
        if (!known.contains(row)) {
            known.insert(row);
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

std::unique_ptr<QMimeData> copiedCells(const CopiedTable& table)
{
    QString text;
    QString html = u"<table>"_s;
    if (!table.headings.isEmpty()) {
        text += textRow(table.headings);
        html += htmlRow(table.headings, u"th"_s);
    }
    for (const QStringList& row : table.rows) {
        text += textRow(row);
        html += htmlRow(row, u"td"_s);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    return data;
}

TableCopy::TableCopy(QAbstractItemView& view, const QHeaderView& header)
    : QObject(&view)
    , m_view(view)
    , m_header(header)
    , m_copy(new QAction(tr("Copy the chosen rows"), this))
    , m_withHeadings(new QAction(tr("Copy the chosen rows with headings"), this))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_withHeadings->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : actions()) {
        action->setShortcutContext(Qt::WidgetShortcut); // a field beside the table copies its own text
    }
    connect(m_copy, &QAction::triggered, this, [this] { copy(Headings::Left); });
    connect(m_withHeadings, &QAction::triggered, this, [this] { copy(Headings::Taken); });
    view.addActions(actions());
    view.installEventFilter(this);
    connect(&header, &QHeaderView::sectionCountChanged, this, &TableCopy::watch, Qt::QueuedConnection);
    watch();
}

/// A view says of no new model; its header does, of the columns, before the view has all of it.
void TableCopy::watch()
{
    const QItemSelectionModel* chosen = m_view.selectionModel();
    if (chosen && chosen != m_watched) {
        m_watched = chosen;
        connect(chosen, &QItemSelectionModel::selectionChanged, this, &TableCopy::refresh);
        connect(m_view.model(), &QAbstractItemModel::modelReset, this, &TableCopy::refresh);
    }
    refresh();
}

void TableCopy::refresh()
{
    const bool isAnyChosen = m_view.selectionModel() && m_view.selectionModel()->hasSelection();
    for (QAction* action : actions()) {
        action->setEnabled(isAnyChosen);
    }
}

bool TableCopy::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        m_copy->trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QList<int> shownColumns(const QHeaderView& header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (ColumnFit::isChosen(header, column)) { // the size of the window changes no copy
            columns.append(column);
        }
    }
    return columns;
}

void TableCopy::copy(Headings headings)
{
    const QItemSelectionModel& chosen = *m_view.selectionModel();
    const bool areCells = m_view.selectionBehavior() == QAbstractItemView::SelectItems;
    const QList<int> columns = areCells ? columnsOf(chosen.selection(), m_header) : shownColumns(m_header);
    if (const qint64 count = rowsOf(chosen.selection()); count > kMostRows) {
        Q_EMIT refused({base::ErrorKind::TooLarge, {u"copied"_s, QString::number(kMostRows)}, {}});
        return;
    }
    Q_EMIT copying();
    QModelIndexList rows = areCells ? rowsWithin(chosen.selectedIndexes()) : chosen.selectedRows(0);
    std::sort(rows.begin(), rows.end(), comesEarlier);
    CopiedTable table;
    const QAbstractItemModel& model = *m_view.model();
    for (const int column : columns) {
        if (headings == Headings::Taken) {
            table.headings.append(model.headerData(column, Qt::Horizontal).toString());
        }
    }
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            cells.append(m_text ? m_text(cell) : cell.data().toString());
            if (domain::holdsIdentityNumber(cells.last())) {
                Q_EMIT refused(
                    {base::ErrorKind::PersonalIdentity, {model.headerData(column, Qt::Horizontal).toString()}, {}});
                return;
            }
        }
        table.rows.append(cells);
    }
    if (!table.rows.isEmpty()) {
        QApplication::clipboard()->setMimeData(copiedCells(table).release());
    }
}

} // namespace samordna::views
