#pragma once

#include "views/page.h"

#include <QTimer>

class QStackedWidget;

namespace samordna::views {

class EmptyNote;
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
    /// An indicator, a target or a value.
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;
    bool showRow(domain::Entity entity, const QUuid& id) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    [[nodiscard]] QString leavingText(const QModelIndex& cell) const;
    void buildLayout();
    void refresh();
    void showLines();
    void refreshActions();
    void onCurrentChanged();
    bool showIndicator(const domain::IndicatorId& indicator);
    void addIndicator();
    void askWhy();
    void withdraw(const QString& reason);
    void restore();
    void store(
        const domain::Indicator& before, const domain::Indicator& after, const QString& step, const QString& done);
    [[nodiscard]] const domain::Indicator* current() const;
    /// A name that no indicator has: "New indicator", "New indicator 2" …
    [[nodiscard]] QString freeName() const;

    PageContext m_context;
    domain::Period m_period;
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
    QAction* m_showWithdrawn;
    TableCommands* m_table; ///< the view's
    QTimer m_refresh; ///< once for a burst of changes
    bool m_isOwn = false; ///< the user has parted the page
    bool m_isReturning = false; ///< the selection goes back
};

} // namespace samordna::views
