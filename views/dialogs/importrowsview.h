#pragma once

#include <QTableView>

namespace samordna::views {

/// The rows of an import: Space takes a row in or leaves it out, Return and F2 mend the cell. Return never reaches the
/// dialog's button, or a cell that is mended would write everything.
class ImportRowsView final : public QTableView
{
    Q_OBJECT

public:
    explicit ImportRowsView(QWidget* parent = nullptr);

    /// After the model has got other columns.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitRows();
    void turn(); ///< takes the current row in, or leaves it out

    QAction* m_mend; ///< of the context menu, as the next one; the keys are the view's own
    QAction* m_turn;
};

} // namespace samordna::views
