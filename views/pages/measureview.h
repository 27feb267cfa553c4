#pragma once

#include <QTreeView>

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

/// The measures' tree: areas as rows of their own across all columns, cells edited in place with
/// F2, Enter or a double click.
class MeasureView final : public QTreeView
{
    Q_OBJECT

public:
    MeasureView(const workspace::Workspace& space, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Column widths for the letters now used; kept as they are once the user has changed them.
    void fitColumns();

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    void spanAreas();

    bool m_isFitting = false;
    bool m_isOwnWidth = false; ///< the user chose the widths
};

} // namespace samordna::views
