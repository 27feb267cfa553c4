#pragma once

#include "views/page.h"
#include "views/pages/chartquestion.h"
#include "views/printing/chartwriter.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QScrollArea;

namespace samordna::views {

class Card;
class ChartList;
class ChartView;
class DialogService;
class EmptyNote;
class RefreshWhenShown;

/// Every chart by name, and the chosen one large beside the list. It follows the window's period and is read off the
/// GUI thread; asking for another takes the question back that has not been answered. Where there is little room the
/// list is a choice above the chart.
class ChartsPage final : public Page
{
    Q_OBJECT

public:
    /// \a dialogs is borrowed and outlives the page.
    ChartsPage(const PageContext& context, DialogService& dialogs, QWidget* parent = nullptr);
    ~ChartsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_save; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_save}; }
    void setPeriod(const domain::Period& period) override;
    void changeDay() override { refresh(); }
    void focusFirst() override;
    bool commitEdits() override { return true; }
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;

    /// What is chosen, for the settings: "indicator-trend 5f0c…".
    [[nodiscard]] QString choice() const;
    /// Anything that is not a choice is left alone.
    void setChoice(const QString& choice);

Q_SIGNALS:
    /// The chart on the screen is the one that was asked for last.
    void shown();
    /// A file was written, or it was said why not.
    void saved();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChart();
    void connectParts();
    void arrange();
    void choose(progress::ChartId chart);
    void refresh();
    void ask();
    void takeBack();
    void display(const base::Result<progress::Chart>& answer);
    void fillIndicators();
    void follow(const QString& key);
    void leaveEmpty();
    void save(ChartFormat format);

    PageContext m_context;
    DialogService& m_dialogs;
    domain::Period m_period;
    progress::ChartId m_chart;
    domain::IndicatorId m_indicator;
    RefreshWhenShown* m_refresh;
    QTimer m_patience; ///< work that is soon done is not spoken of
    std::shared_ptr<ChartQuestion> m_question; ///< the one that is not answered; shared with the reading thread
    QAction* m_save;
    ChartList* m_list;
    QComboBox* m_narrow; ///< the same choice where there is no room for a list
    QScrollArea* m_scroll = nullptr;
    QLabel* m_waiting = nullptr;
    QComboBox* m_indicators = nullptr;
    QLabel* m_indicatorsLabel = nullptr;
    Card* m_card = nullptr;
    ChartView* m_view = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace samordna::views
