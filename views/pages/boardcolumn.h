#pragma once

#include "models/items/measureboard.h"

#include <QListWidget>

namespace samordna::views {

/// One column of the board: a list of cards. The arrows up and down go between cards; left and right, and what moves a
/// card, are asked of the board.
class BoardList final : public QListWidget
{
    Q_OBJECT

public:
    explicit BoardList(items::BoardColumn column, QWidget* parent = nullptr);
    void show(const QList<items::BoardCard>& cards);
    [[nodiscard]] items::BoardColumn column() const { return m_column; }
    /// The chosen card's measure; null when none is.
    [[nodiscard]] domain::MeasureId current() const;
    /// False when it is not in the column.
    bool choose(const domain::MeasureId& measure);

Q_SIGNALS:
    void chosen(const samordna::domain::MeasureId& measure);
    void opened(const samordna::domain::MeasureId& measure);
    /// To the column beside this one: −1 left, 1 right.
    void stepped(int by);
    void moveAsked(int by);
    void dropped(const samordna::domain::MeasureId& measure);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    items::BoardColumn m_column;
    QList<items::BoardCard> m_cards;
};

/// "Not started", "Not started, no figure" …
[[nodiscard]] QString columnName(items::BoardColumn column);
/// "By milestones"; empty for a card that can be moved.
[[nodiscard]] QString refusalNote(items::MoveRefusal refusal, domain::ProgressWay way);

} // namespace samordna::views
