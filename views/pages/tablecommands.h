#pragma once

#include "views/widgets/tablecopy.h"

#include <QString>

class QAction;

namespace samordna::views {

class ColumnChooser;
class Navigator;

/// What every table offers beside its page's actions: its chosen rows copied, the columns chosen and remembered, and a
/// context menu with the view's actions, at the mouse or with the Menu key at the current row. Several rows can be
/// chosen where whole rows are. Belongs to the view.
class TableCommands final : public QObject
{
    Q_OBJECT

public:
    /// \a header orders the columns of \a view; the first is always shown. \a navigator says what could not be copied.
    /// \a key: where the columns are remembered; empty for a table of so few that none is left out.
    TableCommands(QAbstractItemView& view, QHeaderView& header, Navigator& navigator, const QString& key);
    /// The same beside the pages: \a refused says what could not be copied.
    using Refused = std::function<void(const base::Error&)>;
    TableCommands(QAbstractItemView& view, QHeaderView& header, const Refused& refused, const QString& key);

    /// How a cell leaves the program, where that is not as it is shown.
    void setCellText(TableCopy::CellText text) { m_copy->setCellText(std::move(text)); }
    [[nodiscard]] const TableCopy& copying() const { return *m_copy; }
    /// "Columns…", for the page's menu; null without a key.
    [[nodiscard]] QAction* columns() const;

Q_SIGNALS:
    void columnsChanged();

private:
    void keep() const;
    void restore();

    QHeaderView& m_header;
    QString m_key;
    TableCopy* m_copy;
    ColumnChooser* m_columns = nullptr;
};

} // namespace samordna::views
