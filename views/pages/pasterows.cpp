#include "views/pages/pasterows.h"

#include "views/widgets/tablecopy.h"
#include "models/exchange/pastedcells.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>

namespace samordna::views {

PasteRows::PasteRows(
    const PageContext& context, QAbstractItemView& view, const QHeaderView& header, exchange::ImportKind kind)
    : QObject(&view)
    , action(new QAction(tr("Paste rows…"), this))
    , m_context(context)
    , m_view(view)
    , m_header(header)
    , m_kind(kind)
{
    action->setShortcut(QKeySequence::Paste);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(!context.workspace.isReadOnly());
    connect(action, &QAction::triggered, this, &PasteRows::paste);
}

void PasteRows::paste()
{
    exchange::PastedCells cells;
    cells.kind = m_kind;
    if (const QMimeData* data = QApplication::clipboard()->mimeData()) {
        cells.text = data->text();
        cells.html = data->html();
    }
    for (const int column : shownColumns(m_header)) {
        cells.headings.append(m_view.model()->headerData(column, Qt::Horizontal).toString());
    }
    m_context.navigator.pasteRows(cells);
}

} // namespace samordna::views
