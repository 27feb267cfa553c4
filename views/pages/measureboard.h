#pragma once

#include "models/items/measureboard.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;

namespace samordna::views {

class BoardList;

/// The measures as cards in columns by degree. Arrows go between cards and columns, Enter opens, Ctrl with an arrow
/// moves the card, and so does dragging it. The board asks for a move; whoever shows it makes it.
class MeasureBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureBoard(QWidget* parent = nullptr);
    void show(const items::Board& board);
    /// Chooses the card, if it is on the board.
    void choose(const domain::MeasureId& measure);
    [[nodiscard]] domain::MeasureId current() const { return m_current; }
    /// Why a card was not moved, until another is chosen or moved.
    void refuse(const domain::Measure& measure, items::MoveRefusal refusal);
    /// Says something of the chosen card, until another is chosen; empty takes it away.
    void setSentence(const QString& sentence);
    /// To the chosen card, else the first.
    void focusCard();
    /// Also in the context menu of the cards.
    void addCardActions(const QList<QAction*>& actions);
    [[nodiscard]] const items::Board& board() const { return m_board; }

Q_SIGNALS:
    void chosen(const samordna::domain::MeasureId& measure);
    void opened(const samordna::domain::MeasureId& measure);
    void moveAsked(const samordna::domain::MeasureId& measure, samordna::items::BoardColumn column);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeColumn(BoardList& list);
    /// The column of the chosen card, once the columns have their places.
    void bringIntoSight();
    void step(BoardList& from, int by);
    void askMove(BoardList& from, int by);
    [[nodiscard]] BoardList* listOf(const domain::MeasureId& measure) const;

    items::Board m_board;
    domain::MeasureId m_current;
    QList<BoardList*> m_lists; ///< by BoardColumn
    QList<QWidget*> m_columns; ///< a heading and a list
    QList<QLabel*> m_headings;
    QScrollArea* m_scroll;
    QLabel* m_sentence;
    QList<QAction*> m_moves; ///< "Set degree: Started", by BoardColumn from NotStarted
};

} // namespace samordna::views
