#pragma once

#include "views/page.h"
#include "models/items/indicatorfilter.h"

#include <QTimer>

class QStackedWidget;

namespace samordna::views {

class EmptyNote;
class IndicatorFilters;
class IndicatorPanel;
class IndicatorView;
class PageSplitter;
class ReasonBar;
class TableCommands;

/// What the plan is measured by: indicators with their trend and whether the target is met; values, targets and
/// definition of the chosen one beside the list.
class IndicatorsPage final : public Page
{
    Q_OBJECT

public:
    IndicatorsPage(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);
    ~IndicatorsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_new; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setPeriod(const domain::Period& period) override;
    void changeDay() override;
    void focusFirst() override;
    bool commitEdits() override;
    bool focusFilter() override;
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;
    /// An indicator, a target or a value.
    bool showRow(domain::Entity entity, const QUuid& id) override;

    /// What counts as ours.
    void setOwn(const items::Own& own);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whether the row that is worked on is shown though it has come to pass no longer.
    enum class Stays { None, Current };

    void buildActions();
    [[nodiscard]] QString leavingText(const QModelIndex& cell) const;
    void buildLayout();
    void refresh();
    void count();
    void applyFilter();
    void showLines(Stays stays);
    void refreshActions();
    void onCurrentChanged();
    bool showIndicator(const domain::IndicatorId& indicator);
    void addIndicator();
    void askWhy();
    void withdraw(const QString& reason);
    void restore();
    [[nodiscard]] const domain::Indicator* current() const;
    /// A name that no indicator has: "New indicator", "New indicator 2" …
    [[nodiscard]] QString freeName() const;

    PageContext m_context;
    domain::Period m_period;
    items::IndicatorFigures m_figures; ///< at as-of
    IndicatorFilters* m_filters;
    IndicatorView* m_view;
    IndicatorPanel* m_panel;
    PageSplitter* m_splitter;
    QStackedWidget* m_list;
    EmptyNote* m_empty;
    ReasonBar* m_reason;
    QAction* m_new;
    QAction* m_withdraw;
    QAction* m_restore;
    QAction* m_chart;
    TableCommands* m_table; ///< the view's
    QTimer m_refresh; ///< once for a burst of changes
    bool m_isOwn = false; ///< the user has parted the page
    bool m_isReturning = false; ///< the selection goes back
};

} // namespace samordna::views
