#pragma once

#include "views/page.h"
#include "models/exchange/importtable.h"

class QAbstractItemView;
class QHeaderView;

namespace samordna::views {

/// "Paste rows…" of a page's table, and Ctrl+V while the table itself has the focus: a cell or a field that is being
/// written in takes text as ever. Belongs to the view.
class PasteRows final : public QObject
{
    Q_OBJECT

public:
    /// \a view and the \a header that orders its columns are borrowed. \a kind: what the rows are.
    PasteRows(
        const PageContext& context, QAbstractItemView& view, const QHeaderView& header, exchange::ImportKind kind);

    QAction* const action; ///< owned; off where the file may not be written to

private:
    void paste();

    PageContext m_context;
    QAbstractItemView& m_view;
    const QHeaderView& m_header;
    exchange::ImportKind m_kind;
};

} // namespace samordna::views
