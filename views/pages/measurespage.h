#pragma once

#include "views/page.h"
#include "models/items/measurefilter.h"
#include "models/progress/planprogress.h"

#include <QTimer>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace samordna::items {
class MeasureTreeModel;
}

namespace samordna::views {

class EmptyNote;
class FilterChip;
class MeasurePanel;
class MeasureView;
class ReasonBar;

/// The plan's measures by focus area, with the selected one's follow-up beside them.
class MeasuresPage final : public Page
{
    Q_OBJECT

public:
    MeasuresPage(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);
    ~MeasuresPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_new; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setPeriod(const domain::Period& period) override;
    void focusFirst() override;
    bool commitEdits() override;
    [[nodiscard]] std::optional<Why> why() const override;
    void changeDay() override { refreshFigures(); }

    /// Selects the measure; filters that hide it are taken away.
    void showMeasure(const domain::MeasureId& measure);
    /// Shows those that are late, lack a follow-up …, of all areas.
    void showOnly(items::MeasureShow show);
    /// Shows the measures of an area only.
    void showArea(const domain::AreaId& area);
    /// How many are late or lack a follow-up: for the side bar.
    [[nodiscard]] int lateCount() const { return m_progress.late; }

private:
    void paintEvent(QPaintEvent* event) override;
    void buildActions();
    void buildLayout();
    QWidget* buildFilters();
    void onChanged();
    void refreshFigures();
    void refreshFilters();
    void refreshActions();
    void setFilter(const items::MeasureFilter& filter);
    void filterBy(const domain::AreaId& area, items::MeasureShow show);
    void onCurrentChanged(const QModelIndex& current);
    void showPanel();
    void onEmptyPressed();
    void addMeasure(const domain::Measure& measure, const QString& step);
    void addToArea();
    void addUnderCurrent();
    void askWhy();
    void withdraw(const QString& reason);
    void restore();
    void store(const domain::Measure& before, const domain::Measure& after, const QString& step, const QString& done);
    [[nodiscard]] const domain::Measure* current() const;
    [[nodiscard]] domain::AreaId currentArea() const;

    PageContext m_context;
    domain::Period m_period;
    progress::PlanProgress m_progress;
    items::MeasureTreeModel* m_model; ///< owned
    MeasureView* m_view;
    MeasurePanel* m_panel;
    QSplitter* m_splitter;
    QStackedWidget* m_list;
    EmptyNote* m_empty;
    ReasonBar* m_reason;
    QLineEdit* m_text;
    QList<std::pair<items::MeasureShow, FilterChip*>> m_chips;
    FilterChip* m_areaChip;
    QAction* m_new;
    QAction* m_newSub;
    QAction* m_withdraw;
    QAction* m_restore;
    QAction* m_showWithdrawn;
    QTimer m_refresh; ///< figures are counted once for a burst of changes
    bool m_isReturning = false; ///< the selection goes back to a row with something refused
};

} // namespace samordna::views
