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

private:
    void fitRows();
};

} // namespace samordna::views
