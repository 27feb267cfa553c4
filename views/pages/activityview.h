#pragma once

#include <QTableView>

namespace samordna::views {

class ColumnFit;

/// The activities' table: rows of one height, cells edited in place with F2, Enter or a double
/// click.
class ActivityView final : public QTableView
{
    Q_OBJECT

public:
    explicit ActivityView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// What stands in sight where there is little room.
    [[nodiscard]] ColumnFit& fit() { return *m_fit; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// What the program makes current is chosen alone, also while Ctrl is held for the command that led there.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void keepSortable(int column);

    ColumnFit* m_fit;
    int m_sorted = 0; ///< the column that the rows are in the order of
};

} // namespace samordna::views
