#pragma once

#include <QHash>
#include <QTimer>
#include <QTreeView>

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

class ColumnFit;

/// The measures' tree: areas or leads as rows of their own across all columns, cells edited in place with
/// F2, Enter or a double click.
class MeasureView final : public QTreeView
{
    Q_OBJECT

public:
    MeasureView(const workspace::Workspace& space, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// What stands in sight where there is little room.
    [[nodiscard]] ColumnFit& fit() { return *m_fit; }
    /// Lets the header sort the rows; else they stand by number.
    void setSortable(bool sortable);
    /// By the column of the cell that the keys work on; once more: the other way round.
    void sortByCurrentColumn();
    /// The first row that is a measure; invalid when there is none.
    [[nodiscard]] QModelIndex firstMeasure() const;

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// What the program makes current is chosen alone, also while Ctrl is held for the command that led there.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    void measureSoon();
    void measure();
    void measureRows(const QModelIndex& under, int depth, QHash<int, int>& widths) const;
    void spanAreas();

    ColumnFit* m_fit;
    QHash<int, int> m_widths; ///< in px, of the columns whose cells are read whole
    QTimer m_measuring; ///< until the rows have changed
};

} // namespace samordna::views
