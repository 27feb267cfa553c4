#pragma once

#include "views/page.h"
#include "models/items/activitycalendar.h"

class QLabel;

namespace samordna::views {

class CalendarView;
class KindLegend;

/// The calendar with what stands below it: the shapes of the kinds in words, or that there is nothing. Reads while it
/// is shown only.
class CalendarPane final : public QWidget
{
    Q_OBJECT

public:
    /// Begins on today where it is within \a period, else on the period's first day.
    CalendarPane(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);

    [[nodiscard]] CalendarView& view() { return *m_view; }
    void setSpan(items::CalendarSpan span);
    void setQuery(const storage::ActivityQuery& query);
    /// A day outside \a period is left for today, or the period's first day; else the calendar stays where it is.
    void setPeriod(const domain::Period& period);
    void goToToday();
    void changeDay();
    /// Of the shown month or week; nothing while they are on their way.
    [[nodiscard]] std::optional<int> count() const;
    [[nodiscard]] QString heading() const;
    /// Whether some activities are left out.
    [[nodiscard]] bool isFiltered() const;

Q_SIGNALS:
    /// What is shown or chosen is another.
    void changed();
    void opened(const samordna::domain::ActivityId& activity, QDate day);
    void newAsked(QDate day);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void openList(QDate day);

    PageContext m_context;
    items::ActivityCalendar m_calendar;
    CalendarView* m_view;
    KindLegend* m_legend;
    QLabel* m_note;
};

} // namespace samordna::views
