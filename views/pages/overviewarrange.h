#pragma once

#include "views/pages/overviewlayout.h"
#include "views/widgets/card.h"

class QListWidget;
class QPushButton;

namespace samordna::views {

/// Where the user arranges the overview: a list of its cards with check boxes, moved with Alt and the arrows, the
/// buttons or the mouse. What is changed shows at once; Esc ends it.
class OverviewArrange final : public Card
{
    Q_OBJECT

public:
    explicit OverviewArrange(QWidget* parent = nullptr);

    void begin(const OverviewLayout& layout);

Q_SIGNALS:
    void arranged(const samordna::views::OverviewLayout& layout);
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void takeChecks();
    void takeOrder();
    void moveBy(int rows);
    void enableMoves();

    OverviewLayout m_layout;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isFilling = false;
};

} // namespace samordna::views
