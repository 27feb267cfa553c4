#pragma once

#include "views/page.h"
#include "views/pages/periodlines.h"

class QLabel;
class QPushButton;

namespace samordna::views {

class ComparisonPane;
class PeriodList;
class ReasonBar;
class RefreshWhenShown;

/// The periods of the chosen kind with their state, and any two states compared below. A period is frozen and corrected
/// here. What it shows is read off the GUI thread, and again when the file has changed.
class PeriodsPage final : public Page
{
    Q_OBJECT

public:
    explicit PeriodsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_freeze; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_freeze, m_compare, m_copy}; }
    void setPeriod(const domain::Period& period) override;
    void changeDay() override { refresh(); }
    void focusFirst() override;
    bool commitEdits() override { return true; }
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;

    /// What the comparison says in a sentence.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The list shows the file as it is.
    void refreshed();

private:
    QWidget* makeNote();
    void connectParts();
    void refresh();
    void read();
    void display(const PeriodLines& lines);
    void choose(const domain::Period& period);
    void showWanted();
    void showAction();
    void freeze();
    void write(const QString& correction);
    void store(const domain::FrozenPeriod& row);
    [[nodiscard]] const PeriodLine* lineOf(const domain::Period& period) const;

    PageContext m_context;
    domain::Period m_period; ///< the window's: decides the kind
    PeriodLines m_lines;
    RefreshWhenShown* m_refresh;
    int m_asked = 0; ///< answers to earlier questions are dropped
    bool m_follows = true; ///< the window's period was changed since the list was filled
    std::optional<items::ViewState> m_wanted; ///< to be compared as soon as the list is filled
    QAction* m_freeze;
    QAction* m_compare;
    QAction* m_copy;
    QWidget* m_note = nullptr;
    QPushButton* m_noteButton = nullptr;
    ReasonBar* m_reason;
    PeriodList* m_list;
    ComparisonPane* m_comparison;
};

} // namespace samordna::views
