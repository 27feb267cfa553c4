#pragma once

#include "views/page.h"
#include "views/pages/overviewfigures.h"
#include "views/pages/overviewlayout.h"

#include <QTimer>

class QScrollArea;

namespace samordna::views {

class Card;
class OverviewArrange;
class OverviewBoard;

/// Where the plan stands: key figures, degree by area, what needs attention, activities by month,
/// indicators, and what charts the user adds; in the user's order. Everything on it leads to the rows
/// it was counted from. Its place shows at once, the cards are made when that is painted, and the figures are read off
/// the GUI thread meanwhile.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_newActivity; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_arrange}; }
    void setPeriod(const domain::Period& period) override;
    void changeDay() override { refresh(); }
    void focusFirst() override;
    bool commitEdits() override { return true; }
    [[nodiscard]] std::optional<Why> why() const override;
    /// What the badge of \a page counts, by name; nothing when it counts nothing.
    [[nodiscard]] std::optional<Why> whyCount(PageKind page) const;
    [[nodiscard]] std::optional<Why> whyOf(const domain::AreaId& area) const;

Q_SIGNALS:
    /// Counted with every refresh.
    void attentionCounted(const samordna::progress::AttentionCounts& counts);
    void newActivityRequested();
    /// The figures of the latest change are on the screen.
    void refreshed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectBoard();
    void makeCards();
    void arrange();
    void beginArranging();
    void takeLayout(const OverviewLayout& layout);
    void refresh();
    void readCharts();
    void display(const base::Result<OverviewFigures>& figures, const domain::PlanData& plan);
    void followCard(const QString& key);
    void followKey(const QString& key);
    void followAttention(const progress::Attention& item);

    PageContext m_context;
    domain::Period m_period;
    QTimer m_refresh;
    int m_asked = 0; ///< answers to earlier questions are dropped
    int m_columns = 0; ///< 0 until the cards are made
    OverviewLayout m_layout;
    std::optional<OverviewFigures> m_figures;
    QAction* m_newActivity;
    QAction* m_arrange;
    QScrollArea* m_scroll;
    OverviewArrange* m_arranging;
    OverviewBoard* m_board;
    Card* m_emptyCard;
};

} // namespace samordna::views
