#pragma once

#include "views/page.h"
#include "views/pages/overviewfigures.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;

namespace samordna::views {

class AttentionList;
class Card;
class ChartView;
class IndicatorList;
class KeyFigureCard;

/// Where the plan stands: key figures, degree by area, what needs attention, activities by month,
/// indicators. Everything on it leads to the rows it was counted from. The frame shows at once; the
/// figures are read off the GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_newActivity; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {}; }
    void setPeriod(const domain::Period& period) override;
    void focusFirst() override;
    bool commitEdits() override { return true; }
    void changeDay() override { refresh(); }

Q_SIGNALS:
    /// Counted with every refresh.
    void attentionCounted(const samordna::progress::AttentionCounts& counts);
    void newActivityRequested();
    /// The figures of the latest change are on the screen.
    void refreshed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCards(QWidget* ground);
    void connectParts();
    void arrange();
    void refresh();
    void display(const OverviewFigures& figures);
    void showKeyFigures(const OverviewFigures& figures);
    void followAttention(const progress::Attention& item);

    PageContext m_context;
    domain::Period m_period;
    QTimer m_refresh;
    int m_asked = 0; ///< answers to earlier questions are dropped
    int m_columns = 0;
    QAction* m_newActivity;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    KeyFigureCard* m_degree = nullptr;
    KeyFigureCard* m_inTime = nullptr;
    KeyFigureCard* m_activities = nullptr;
    KeyFigureCard* m_account = nullptr;
    Card* m_areasCard = nullptr;
    Card* m_attentionCard = nullptr;
    Card* m_monthsCard = nullptr;
    Card* m_indicatorsCard = nullptr;
    Card* m_emptyCard = nullptr;
    ChartView* m_areas = nullptr;
    ChartView* m_months = nullptr;
    AttentionList* m_attention = nullptr;
    IndicatorList* m_indicators = nullptr;
};

} // namespace samordna::views
