#pragma once

#include "views/editors/draftstore.h"

#include <QObject>
#include <QTimer>

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
    /// Of a model that goes on showing what it refused, marked, until it is mended or forgotten. All its cells have the
    /// same place.
    struct Refusals
    {
        std::function<bool(const QModelIndex&)> isRefused;
        std::function<void(const QModelIndex&)> forget;
    };

    /// \a cellOf names what a cell holds as that form does.
    CellDrafts(QAbstractItemView& view, const DraftStore& store, std::function<Cell(const QModelIndex&)> cellOf);

    /// What was refused is kept too, with "refused", for as long as it is shown. The model is set, and can go through
    /// all its cells at each change.
    void setRefusals(Refusals refusals);
    /// Opens the first cell that something is kept for, with it, when the view is in sight; else nothing happens. The
    /// places of the cells are then no form's.
    void putBack();
    /// putBack() also whenever the view comes into sight.
    void putBackInSight();
    /// The cells are another place's from now on: what is kept of the former stays.
    void turnPage();
    /// What came back at one of \a places is not wanted: the cells show what is stored.
    void letGo(const QList<DraftPlace>& places);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openWith(const QModelIndex& index, const QString& typed);
    void follow(QLineEdit* line, const QModelIndex& index);
    [[nodiscard]] bool isRefused(const QModelIndex& index) const;
    void keepRefused();

    QAbstractItemView& m_view;
    DraftStore m_store;
    std::function<Cell(const QModelIndex&)> m_cellOf;
    Refusals m_refusals;
    DraftPlace m_place; ///< of what was refused
    QStringList m_refused; ///< fields of it that are kept
    QStringList m_cameBack; ///< fields
    QTimer m_judge; ///< when the model has changed
};

/// Stores what is typed into an open cell of a table within \a page. False when it is refused: the cell is opened again
/// with what was typed.
bool commitCells(const QWidget& page);

} // namespace samordna::views
