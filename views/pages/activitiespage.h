#pragma once

#include "views/page.h"
#include "models/domain/activity.h"

class QStackedWidget;

namespace samordna::items {
class ActivityTableModel;
}

namespace samordna::views {

class ActivityCommands;
class ActivityEditor;
class ActivityFilters;
class ActivityLooks;
class ActivityView;
class BulkCommands;
class CalendarPane;
class ColumnChooser;
class EmptyNote;
class GroupChooser;
class PageSplitter;
class PasteRows;
class ReasonBar;

/// All activities as a table that can be any length, or as a calendar of a month or a week; with the selected one's
/// fields beside it.
class ActivitiesPage final : public Page
{
    Q_OBJECT

public:
    ActivitiesPage(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);
    ~ActivitiesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setPeriod(const domain::Period& period) override;
    void focusFirst() override;
    bool focusFilter() override;
    bool commitEdits() override;
    void changeDay() override;
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;
    [[nodiscard]] std::optional<Why> why() const override;

    /// What the filter "of our measures" means from now on.
    void setOwn(const items::Own& own);
    /// Only those of \a period.
    void showPeriod(const domain::Period& period);
    /// Only those of \a period that have been held and have no result.
    void showWithoutResult(const domain::Period& period);
    /// Only those that serve \a measure, of all time.
    void showMeasure(const domain::MeasureId& measure);
    /// Selects the activity; filters that hide it are taken away.
    void showActivity(const domain::ActivityId& activity);
    /// The same, with its agenda and \a point chosen there (of the agenda, or an action point).
    void showAgenda(const domain::ActivityId& activity, const QUuid& point);

private:
    void buildLayout();
    void buildCopy();
    void watch();
    void onChanged(const workspace::ChangeNotice& notice);
    void ask();
    void refreshEmpty();
    void refreshActions();
    void keepCurrent();
    void onCurrentChanged(const QModelIndex& index);
    void showCurrent();
    void showStored(const domain::ActivityId& activity);
    void onEmptyPressed();
    [[nodiscard]] std::optional<domain::Activity> current() const;
    [[nodiscard]] bool isCalendar() const;
    CalendarPane& calendar();
    void applyLook();
    void openSide();
    void closeSide();
    void onCalendarMoved();
    void moveInCalendar(const domain::ActivityId& activity, int days, QDate day);
    void chooseInCalendar(const domain::Activity& activity);

    PageContext m_context;
    domain::Period m_period;
    domain::ActivityId m_wanted; ///< the current row, also while its key is on its way
    items::ActivityTableModel* m_model; ///< owned
    ActivityView* m_view;
    BulkCommands* m_bulk;
    ActivityFilters* m_filters;
    ActivityEditor* m_editor;
    ReasonBar* m_reason;
    ActivityCommands* m_commands;
    PageSplitter* m_splitter;
    QStackedWidget* m_list;
    ActivityLooks* m_looks;
    GroupChooser* m_groups;
    CalendarPane* m_calendar = nullptr; ///< null until it is first looked at
    EmptyNote* m_empty;
    ColumnChooser* m_columns; ///< the header's
    PasteRows* m_paste; ///< the view's
    QAction* m_sort; ///< by the column of the current cell; owned
    bool m_isLeaving = false; ///< what was typed is stored because another row was chosen
    bool m_isReturning = false; ///< the selection goes back to a row with something refused
};

} // namespace samordna::views
