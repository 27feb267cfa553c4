#pragma once

#include "views/editors/draftstore.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QLineEdit;
class QModelIndex;

namespace samordna::views {

/// Keeps what is typed into a table's cells while they are open, where the form that shows the same row puts it back
/// should the program be killed. A child of the view, whose delegates are TableDelegates.
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

private:
    void follow(QLineEdit* line, const QModelIndex& index);

    DraftStore m_store;
    std::function<Cell(const QModelIndex&)> m_cellOf;
};

/// Stores what is typed into an open cell of a table within \a page. False when it is refused: the cell is opened again
/// with what was typed.
bool commitCells(const QWidget& page);

} // namespace samordna::views
