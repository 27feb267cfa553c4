#include "views/pages/tablecommands.h"

#include "views/page.h"
#include "views/widgets/columnchooser.h"
#include "views/widgets/columnfit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QSettings>

namespace samordna::views {

TableCommands::TableCommands(QAbstractItemView& view, QHeaderView& header, Navigator& navigator, const QString& key)
    : TableCommands(
        view, header, [&navigator](const base::Error& error) { navigator.showError(error); }, key)
{
}

TableCommands::TableCommands(QAbstractItemView& view, QHeaderView& header, const Refused& refused, const QString& key)
    : QObject(&view)
    , m_header(header)
    , m_key(key)
    , m_copy(new TableCopy(view, header))
{
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    if (view.selectionBehavior() == QAbstractItemView::SelectRows) {
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    }
    connect(m_copy, &TableCopy::refused, this, refused);
    if (key.isEmpty()) {
        return;
    }
    m_columns = new ColumnChooser(header, 1);
    view.addAction(m_columns->action());
    connect(m_columns, &ColumnChooser::changed, this, [this] {
        keep();
        Q_EMIT columnsChanged();
    });
    connect(&header, &QHeaderView::sectionCountChanged, this, &TableCommands::restore);
    restore();
}

QAction* TableCommands::columns() const
{
    return m_columns ? m_columns->action() : nullptr;
}

/// The columns in their order, counted from 1; one that is not shown with a minus. Not QHeaderView::saveState(), which
/// would keep widths that the view works out itself.
void TableCommands::keep() const
{
    QStringList columns;
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        columns.append(QString::number(ColumnFit::isChosen(m_header, column) ? column + 1 : -column - 1));
    }
    QSettings().setValue(m_key, columns);
}

/// Nothing where the program has other columns now.
void TableCommands::restore()
{
    const QStringList columns = QSettings().value(m_key).toStringList();
    if (m_header.count() == 0 || columns.size() != m_header.count()) {
        return;
    }
    if (ColumnFit* fit = ColumnFit::of(m_header)) {
        fit->showAll();
    }
    for (int place = 0; place < columns.size(); ++place) {
        const int number = columns.at(place).toInt();
        const int column = std::abs(number) - 1;
        if (column >= 0 && column < m_header.count()) {
            m_header.moveSection(m_header.visualIndex(column), place);
            m_header.setSectionHidden(column, number < 0);
        }
    }
    Q_EMIT columnsChanged();
}

} // namespace samordna::views
