#pragma once

#include "views/charts/chartsheet.h"
#include "views/pages/overviewfigures.h"
#include "views/words/why.h"
#include "models/progress/chartcatalogue.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace samordna::views {

class AttentionList;
class Card;
class ChartView;
class IndicatorList;
class KeyFigureCard;

/// The overview's cards: makes them when they are first shown, puts them in their places, shows the figures in them and
/// says of each figure why it is what it is.
class OverviewBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBoard(QWidget* parent = nullptr);

    /// Shows the cards \a keys, in that order, in 12, 6 or 3 \a columns.
    void arrange(const QStringList& keys, int columns);
    /// Where the charts' figures come from, for what is copied of them.
    void setSource(const ChartSource& source);
    /// \a plan as the figures were counted from; both are kept until the next ones.
    void display(const OverviewFigures& figures, const domain::PlanData& plan);
    void displayChart(progress::ChartId id, const progress::Chart& chart);
    /// The charts beyond the standard cards that are shown now: they are read by themselves.
    [[nodiscard]] QList<progress::ChartId> charts() const;
    /// Why the figure with the focus is what it is; nothing when none has it.
    [[nodiscard]] std::optional<Why> why() const;
    void focusFirst();

Q_SIGNALS:
    void cardActivated(const QString& key);
    /// A chart's category or value was chosen; \a key as in Chart.
    void chartKeyActivated(const QString& key);
    void attentionChosen(const samordna::progress::Attention& item);
    void indicatorChosen(const samordna::domain::IndicatorId& indicator);
    /// "Why?" was pressed at a figure, which now has the focus.
    void whyRequested();

private:
    QWidget* card(const QString& key);
    QWidget* makeCard(const QString& key);
    QWidget* makeKeyFigure(const QString& key);
    QWidget* makeChart(const QString& key);
    void showKeyFigures();
    [[nodiscard]] std::optional<Why> whyOfCard(const QString& key) const;
    [[nodiscard]] std::optional<Why> whyOfChart(const QString& key) const;

    QGridLayout* m_grid;
    ChartSource m_source;
    QHash<QString, QWidget*> m_cards; ///< made so far; children
    QHash<QString, KeyFigureCard*> m_keyFigures;
    QHash<QString, ChartView*> m_charts;
    QStringList m_shown;
    int m_columns = 0;
    AttentionList* m_attention = nullptr;
    Card* m_attentionCard = nullptr;
    IndicatorList* m_indicators = nullptr;
    std::optional<OverviewFigures> m_figures;
    domain::PlanData m_data;
};

} // namespace samordna::views
