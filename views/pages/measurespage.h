#pragma once

#include "views/page.h"
#include "models/items/measureboard.h"
#include "models/progress/planprogress.h"

#include <QTimer>

class QStackedWidget;

namespace samordna::items {
class MeasureTreeModel;
}

namespace samordna::views {

class BulkCommands;
class ColumnChooser;
class EmptyNote;
class MeasureBoard;
class MeasureCommands;
class MeasureFilters;
class MeasureLooks;
class MeasurePanel;
class MeasureView;
class PageSplitter;
class PasteRows;
class PlanCommands;
class ReasonBar;

/// The plan's measures as a table, by focus area, by lead or as a board, with the selected one's follow-up beside them.
/// The tree keeps what is chosen, also while the board is shown.
class MeasuresPage final : public Page
{
    Q_OBJECT

public:
    MeasuresPage(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);
    ~MeasuresPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setPeriod(const domain::Period& period) override;
    void focusFirst() override;
    bool focusFilter() override;
    bool commitEdits() override;
    [[nodiscard]] std::optional<Why> why() const override;
    /// A measure, or an assignment at the first measure that answers to it.
    bool showRow(domain::Entity entity, const QUuid& id) override;
    void changeDay() override;
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;

    /// Selects the measure; filters that hide it are taken away.
    void showMeasure(const domain::MeasureId& measure);
    /// Shows those that are late, lack a follow-up …, of all areas.
    void showOnly(items::MeasureShow show);
    /// What the filter "Ours" means from now on.
    void setOwn(const items::Own& own);
    /// Shows the measures of an area only.
    void showArea(const domain::AreaId& area);

private:
    void buildActions();
    void buildLayout();
    void onChanged();
    void refreshFigures();
    void countActivities();
    void refreshList();
    void refreshActions();
    void applyFilter();
    void filterBy(const domain::AreaId& area, items::MeasureShow show);
    void onCurrentChanged(const QModelIndex& index);
    void showPanel();
    void onEmptyPressed();
    void showMade(const domain::MeasureId& measure);
    void applyLook();
    void nameView();
    void applyPlans();
    void refreshBoard();
    void moveCard(const domain::MeasureId& measure, items::BoardColumn column);
    [[nodiscard]] domain::PlanData countedData() const;
    [[nodiscard]] domain::PlanData shownData() const;
    void addToArea();
    void addUnderCurrent();
    void askWhy();
    [[nodiscard]] const domain::Measure* current() const;
    [[nodiscard]] domain::AreaId currentArea() const;

    PageContext m_context;
    domain::Period m_period;
    progress::PlanProgress m_progress;
    std::optional<QHash<domain::MeasureId, int>> m_activities; ///< of the period; nothing: not counted yet
    int m_asked = 0; ///< counts asked for earlier are dropped
    items::MeasureTreeModel* m_model; ///< owned
    MeasureCommands* m_commands;
    PlanCommands* m_planCommands;
    MeasureLooks* m_looks;
    MeasureView* m_view;
    MeasureBoard* m_board;
    BulkCommands* m_bulk;
    MeasurePanel* m_panel;
    PageSplitter* m_splitter;
    QStackedWidget* m_list;
    EmptyNote* m_empty;
    ReasonBar* m_reason;
    MeasureFilters* m_filters;
    QAction* m_showPanel;
    QAction* m_sort;
    ColumnChooser* m_columns; ///< the header's
    PasteRows* m_paste; ///< the view's
    QTimer m_refresh; ///< figures are counted once for a burst of changes
    bool m_isReturning = false; ///< the selection goes back to a row with something refused
};

} // namespace samordna::views
