#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QHeaderView;

namespace samordna::views {

/// How wide a table's columns are and which of them are missed least.
struct ColumnPlan
{
    QList<int> letters; ///< per column, in average letters of the view's font
    int elastic = 0; ///< the column that takes what the others leave
    int leastLetters = 0; ///< of the elastic one: columns of leastFirst are hidden before it is narrower
    QList<int> leastFirst; ///< hidden one after the other where there is no room
    QList<int> atLast = {}; ///< hidden when nothing else is left and the elastic one has half its letters
    bool headingsWrap = false; ///< a heading of several words stands on several lines
    int narrow = 0; ///< letters of those in atLast where all of leastFirst are hidden and there is no room; 0: as ever
    int pleasantLetters = 0; ///< of the elastic one: the first of leastFirst is hidden before it is narrower than this
};

/// Fits a table's columns into the room there is, anew when the room or the letters change, until the user changes a
/// width or hides a column. A child of the header.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    /// \a header belongs to \a view; both outlive this.
    ColumnFit(QAbstractItemView& view, QHeaderView& header, ColumnPlan plan);

    /// The fit of \a header; null where there is none.
    [[nodiscard]] static ColumnFit* of(const QHeaderView& header);
    /// Whether the user has \a column in the table: in sight, or hidden for lack of room only.
    [[nodiscard]] static bool isChosen(const QHeaderView& header, int column);

    /// \a least gives the pixels that a column's cells take where they must be read whole, 0 where letters say it.
    /// Those are never narrower, not even where the widths are the user's own.
    void setLeast(std::function<int(int column)> least) { m_least = std::move(least); }

    /// Does nothing while the widths are the user's own or the model has no columns yet.
    void fit();
    /// After the rows changed: fits anew, once for many changes, where a cell that must be read whole has no room.
    void fitRows();
    /// Shows what was hidden for lack of room: before the header's state is remembered or restored, which is the user's
    /// own.
    void showAll();
    /// To be called when the user chose which columns are shown. One that was hidden for lack of room and is shown now
    /// stays: the table scrolls.
    void columnsChosen();
    /// Whether \a column is hidden for lack of room only.
    [[nodiscard]] bool hides(int column) const { return m_hidden.contains(column); }
    /// Whether the user has chosen the widths.
    [[nodiscard]] bool isOwn() const { return m_isOwn; }
    void setOwn(bool isOwn) { m_isOwn = isOwn; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int leastOf(int column) const;
    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] bool isTight() const; ///< a cell that must be read whole is cut
    void widen();
    [[nodiscard]] int leastElastic() const;
    [[nodiscard]] int pleasantElastic() const;
    [[nodiscard]] int lastShown() const;
    void hideLeast(int room);

    QAbstractItemView& m_view;
    QHeaderView& m_header;
    ColumnPlan m_plan;
    std::function<int(int column)> m_least;
    QTimer m_rows; ///< until the rows have changed
    QSet<int> m_hidden; ///< for lack of room
    bool m_isNarrow = false; ///< those of atLast have fewer letters
    bool m_isFitting = false;
    bool m_isOwn = false;
};

} // namespace samordna::views
