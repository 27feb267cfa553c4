#pragma once

#include <QTableView>

namespace samordna::items {
class ActivityTableModel;
}

namespace samordna::views {

class ColumnFit;

/// The activities' table: rows of one height, cells edited in place with F2, Enter or a double click. A group is folded
/// and unfolded by its mark, a double click, Left and Right, Enter or the space bar.
class ActivityView final : public QTableView
{
    Q_OBJECT

public:
    explicit ActivityView(QWidget* parent = nullptr);
    /// Only an items::ActivityTableModel has headings that fold; the rows of any other are plain.
    void setModel(QAbstractItemModel* model) override;
    /// Every group; the heading of the current one's is current then.
    void foldAll(bool isFolded);
    /// What stands in sight where there is little room.
    [[nodiscard]] ColumnFit& fit() { return *m_fit; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// What the program makes current is chosen alone, also while Ctrl is held for the command that led there.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isHeading(const QModelIndex& index) const;
    void fitRows();
    void keepSortable(int column);
    [[nodiscard]] bool foldsBy(const QKeyEvent& key);
    [[nodiscard]] bool goToHeading();
    void fold(const QModelIndex& heading, bool isFolded);

    ColumnFit* m_fit;
    items::ActivityTableModel* m_activities = nullptr; ///< the model where it has headings; borrowed
    int m_sorted = 0; ///< the column that the rows are in the order of
};

} // namespace samordna::views
