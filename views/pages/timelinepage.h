#pragma once

#include "views/delegates/celldrafts.h"
#include "views/page.h"
#include "models/progress/timeline.h"

#include <QPageSize>
#include <QSet>

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace samordna::views {

enum class MenuPlace;
class DialogService;
class EmptyNote;
class RefreshWhenShown;
class TimelineTable;
class TimelineView;
class WaitBar;
struct TimelineSheet;

/// Measures and milestones on a time axis, and the same as a table (Ctrl+T). Dates are moved and dependencies changed
/// here; what is done is one step of undo each. Figures are read off the GUI thread.
class TimelinePage final : public Page
{
    Q_OBJECT

public:
    /// \a dialogs is borrowed and outlives the page.
    TimelinePage(const PageContext& context, DialogService& dialogs, QWidget* parent = nullptr);
    ~TimelinePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_print; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void setPeriod(const domain::Period& period) override;
    void changeDay() override { refresh(); }
    void focusFirst() override;
    bool commitEdits() override { return true; }
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;

Q_SIGNALS:
    /// The page shows the file as it is.
    void refreshed();
    /// A file was written, or it was said why not.
    void saved();

private:
    QAction* addAction(const QString& text, const QKeySequence& keys, MenuPlace place);
    void makeActions();
    QWidget* makeTools();
    void makeLayout();
    void connectParts();
    void refresh();
    void read();
    void display();
    void showCurrent();
    void showTable(bool shown);
    void showMenu(const QPoint& globalPos);
    void fold(const domain::AreaId& area);
    void move(const progress::TimelineMark& mark, progress::TimelinePart part, int days);
    bool setDate(const progress::TimelineMark& mark, progress::TimelinePart part, QDate day);
    [[nodiscard]] CellDrafts::Cell draftOf(const QModelIndex& cell) const;
    void askWaiting();
    void setWaiting(const domain::MeasureId& after, const domain::MeasureId& before, bool waits);
    [[nodiscard]] domain::MeasureId currentMeasure() const;
    [[nodiscard]] TimelineSheet sheet() const;
    void save(QPageSize::PageSizeId size);
    void print();

    PageContext m_context;
    DialogService& m_dialogs;
    domain::Period m_period;
    progress::PlanProgress m_progress;
    QSet<domain::AreaId> m_folded;
    RefreshWhenShown* m_refresh;
    int m_asked = 0; ///< answers to earlier questions are dropped
    QList<QAction*> m_actions;
    QAction* m_print = nullptr;
    QAction* m_table = nullptr;
    QAction* m_show = nullptr;
    QAction* m_wait = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_today = nullptr;
    WaitBar* m_waitBar;
    TimelineView* m_view;
    TimelineTable* m_model;
    QTableView* m_rows;
    QStackedWidget* m_stack;
    EmptyNote* m_empty;
    QLabel* m_current; ///< what the keyboard is at, in words
    QLabel* m_order; ///< what breaks the order, in words
    QLabel* m_legend;
};

} // namespace samordna::views
