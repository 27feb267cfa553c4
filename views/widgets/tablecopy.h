#pragma once

#include "models/base/error.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QAbstractItemView;
class QAction;
class QHeaderView;
class QItemSelectionModel;
class QMimeData;
class QModelIndex;

namespace samordna::views {

/// Cells as they are shown, to be taken to another program.
struct CopiedTable
{
    QStringList headings; ///< empty: none are copied
    QList<QStringList> rows;
};

/// The table as tab-separated text and as HTML at once, so that a spreadsheet and a letter each take what they read
/// best. A cell that holds a tab, a line break or a quotation mark stands in quotation marks in the text; one that a
/// spreadsheet would run as a formula has an apostrophe in front, as in an exported CSV file.
[[nodiscard]] std::unique_ptr<QMimeData> copiedCells(const CopiedTable& table);

/// The columns that \a header shows, in the order they are shown.
[[nodiscard]] QList<int> shownColumns(const QHeaderView& header);

/// Copies the chosen rows of a table or tree: the columns that are shown, in the order they are shown; where single
/// cells are chosen, only the rows and columns that hold one; nothing where none is. Nothing that looks like a personal
/// identity number leaves the program this way either. Belongs to the view.
class TableCopy final : public QObject
{
    Q_OBJECT

public:
    /// Rows that are copied at most: more belong in an export.
    static constexpr int kMostRows = 20'000;

    /// Adds its actions to \a view, whose columns \a header orders. Ctrl+C, and Ctrl+Shift+C with headings.
    TableCopy(QAbstractItemView& view, const QHeaderView& header);

    /// How a cell leaves the program, where that is not as it is shown: a small count of persons is masked.
    using CellText = std::function<QString(const QModelIndex&)>;
    void setCellText(CellText text) { m_text = std::move(text); }

    [[nodiscard]] QList<QAction*> actions() const { return {m_copy, m_withHeadings}; }

    /// The view would copy its current cell by itself, chosen or not, as it is shown.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Before the cells are read.
    void copying();
    /// PersonalIdentity with the column, or TooLarge with "copied" and the limit: nothing was copied.
    void refused(const samordna::base::Error& error);

private:
    enum class Headings { Left, Taken };
    void copy(Headings headings);
    void watch();
    void refresh();

    QAbstractItemView& m_view;
    const QHeaderView& m_header;
    CellText m_text;
    const QItemSelectionModel* m_watched = nullptr; ///< of the view's model as it was last set
    QAction* m_copy;
    QAction* m_withHeadings;
};

} // namespace samordna::views
