#pragma once

#include "views/editors/draftstore.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QLineEdit;
class QModelIndex;

namespace samordna::views {

/// Keeps what is typed into a table's cells while they are open, should the program be killed. Where a form shows the
/// same row it is put back there; else putBack() opens the cell again. A child of the view, whose delegates are
/// TableDelegates.
class CellDrafts final : public QObject
{
    Q_OBJECT

public:
    struct Cell
    {
        DraftPlace place;
        QString field;
    };

    /// \a cellOf names what a cell holds as that form does. \a file is the path of the county file.
    CellDrafts(QAbstractItemView& view, const QString& file, std::function<Cell(const QModelIndex&)> cellOf);

    /// Opens the first cell that something is kept for, with it, when the view is in sight; else nothing happens. The
    /// places of the cells are then no form's.
    void putBack();
    /// putBack() also whenever the view comes into sight.
    void putBackInSight();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openWith(const QModelIndex& index, const QString& typed);
    void follow(QLineEdit* line, const QModelIndex& index);

    QAbstractItemView& m_view;
    DraftStore m_store;
    std::function<Cell(const QModelIndex&)> m_cellOf;
};

/// Stores what is typed into an open cell of a table within \a page. False when it is refused: the cell is opened again
/// with what was typed.
bool commitCells(const QWidget& page);

} // namespace samordna::views
