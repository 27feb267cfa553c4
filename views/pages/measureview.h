#pragma once

#include <QSet>
#include <QTreeView>

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

/// The measures' tree: areas or leads as rows of their own across all columns, cells edited in place with
/// F2, Enter or a double click.
class MeasureView final : public QTreeView
{
    Q_OBJECT

public:
    MeasureView(const workspace::Workspace& space, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Column widths for the letters now used; kept as they are once the user has changed them.
    /// What matters least is hidden where there is no room for all.
    void fitColumns();
    /// Shows what was hidden for lack of room: before the header's state is remembered, which is the user's own.
    void showFitted();
    /// Lets the header sort the rows; else they stand by number.
    void setSortable(bool sortable);
    /// By the column of the cell that the keys work on; once more: the other way round.
    void sortByCurrentColumn();
    /// The first row that is a measure; invalid when there is none.
    [[nodiscard]] QModelIndex firstMeasure() const;

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    void spanAreas();

    bool m_isFitting = false;
    bool m_isOwnWidth = false; ///< the user chose the widths
    QSet<int> m_fitted; ///< columns that are hidden for lack of room
};

} // namespace samordna::views
