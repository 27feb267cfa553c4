#pragma once

#include <QTableView>

namespace samordna::items {
class ObservationGridModel;
}

namespace samordna::views {

class ColumnFit;

/// The grid that an indicator's values are written in. Any key writes, Enter edits, Delete takes values away, Ctrl+V
/// takes a block from a spreadsheet, Esc forgets what was refused.
class ObservationGridView final : public QTableView
{
    Q_OBJECT

public:
    /// \a model is borrowed and outlives the view.
    explicit ObservationGridView(items::ObservationGridModel& model, QWidget* parent = nullptr);
    /// What stands in sight where there is little room.
    [[nodiscard]] ColumnFit& fit() { return *m_fit; }
    /// Writes what stands in an open cell.
    void commitEditor();

Q_SIGNALS:
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    /// A key pressed in a cell that can be written to; false for one that it has no use for.
    bool onCellKey(const QKeyEvent& event, const QModelIndex& at);
    void paste();
    void takeAway();
    void fitColumns();
    [[nodiscard]] int widestValue(int column) const;

    items::ObservationGridModel& m_model;
    ColumnFit* m_fit;
    QList<QAction*> m_writing; ///< on where the current cell can be written to
};

} // namespace samordna::views
