#pragma once

#include <QTableView>

namespace samordna::views {

/// The activities' table: rows of one height, cells edited in place with F2, Enter or a double
/// click.
class ActivityView final : public QTableView
{
    Q_OBJECT

public:
    explicit ActivityView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void keepSortable(int column);

    int m_sorted = 0; ///< the column that the rows are in the order of
};

} // namespace samordna::views
