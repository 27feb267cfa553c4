// The part of ActivitiesPage that is about its views: the table, and the calendar with what is chosen in it.

#include "views/pages/activitiespage.h"

#include "views/calendar/calendarpane.h"
#include "views/calendar/calendarview.h"
#include "views/pages/activitycommands.h"
#include "views/pages/activityeditor.h"
#include "views/pages/activityfilters.h"
#include "views/pages/activitylooks.h"
#include "views/pages/groupchooser.h"
#include "views/pages/activityview.h"
#include "views/widgets/pagesplitter.h"
#include "models/items/activitytablemodel.h"

#include <QAction>
#include <QStackedWidget>

namespace samordna::views {

bool ActivitiesPage::isCalendar() const
{
    return m_looks->isCalendar();
}

/// Made when it is first looked at.
CalendarPane& ActivitiesPage::calendar()
{
    if (m_calendar) {
        return *m_calendar;
    }
    m_calendar = new CalendarPane(m_context, m_period);
    m_list->addWidget(m_calendar);
    CalendarView& view = m_calendar->view();
    view.addActions(pageActions());
    const auto [previous, next] = m_looks->turners();
    view.turnOver(*previous, -1);
    view.turnOver(*next, 1);
    connect(m_calendar, &CalendarPane::changed, this, &ActivitiesPage::onCalendarMoved);
    connect(m_calendar, &CalendarPane::opened, this, [this] {
        if (m_calendar->view().chosen() == m_editor->activity()) { // else something typed there is refused
            openSide();
            m_editor->focusFirst();
        }
    });
    connect(m_calendar, &CalendarPane::newAsked, this, [this](QDate day) {
        if (m_context.workspace.isReadOnly()) {
            m_context.navigator.showError(
                {base::ErrorKind::ReadOnly, {m_context.workspace.path()}, QStringLiteral("opened for reading")});
            return;
        }
        m_commands->setDay(day);
        m_commands->newActivity->trigger();
    });
    connect(&view, &CalendarView::moveAsked, this, &ActivitiesPage::moveInCalendar);
    connect(&view, &CalendarView::closeAsked, this, &ActivitiesPage::closeSide);
    connect(m_looks, &ActivityLooks::turned, &view, &CalendarView::turn);
    connect(m_looks, &ActivityLooks::todayAsked, m_calendar, &CalendarPane::goToToday);
    return *m_calendar;
}

void ActivitiesPage::applyLook()
{
    const bool hadFocus = m_list->isAncestorOf(window()->focusWidget());
    m_filters->setCalendar(isCalendar());
    m_groups->setOffered(!isCalendar());
    if (isCalendar()) {
        m_view->selectionModel()->clear(); // nothing out of sight is changed
        calendar().setSpan(m_looks->span());
        closeSide();
        onCalendarMoved();
    } else {
        m_commands->setDay({});
        m_splitter->widget(1)->show();
        keepCurrent();
        onCurrentChanged(m_view->currentIndex());
    }
    ask();
    if (hadFocus) {
        focusFirst();
    }
}

void ActivitiesPage::openSide()
{
    m_splitter->widget(1)->show();
    refreshActions();
}

/// In the calendar the fields stand beside it while an activity is open.
void ActivitiesPage::closeSide()
{
    if (m_editor->commitEdits()) {
        m_splitter->widget(1)->hide();
        refreshActions();
    }
}

void ActivitiesPage::onCalendarMoved()
{
    if (!isCalendar() || m_isReturning) {
        return;
    }
    CalendarView& view = m_calendar->view();
    m_looks->setHeading(m_calendar->heading());
    m_commands->setDay(view.day());
    const domain::ActivityId chosen = view.chosen();
    const domain::ActivityId shown = m_editor->activity();
    if (!chosen.isNull() && chosen != shown) {
        m_isLeaving = true;
        const bool isStored = m_editor->commitEdits();
        m_isLeaving = false;
        if (isStored) {
            m_wanted = chosen;
            showCurrent();
        } else { // what was refused stays in sight
            const auto row = m_context.workspace.reader().row<domain::Activity>(shown);
            m_isReturning = true;
            row&&* row ? view.choose(shown, (*row)->start) : view.goTo(view.day());
            m_isReturning = false;
        }
    }
    refreshActions();
    Q_EMIT subtitleChanged();
}

void ActivitiesPage::moveInCalendar(const domain::ActivityId& activity, int days, QDate day)
{
    m_isLeaving = true;
    const bool isStored = m_editor->commitEdits();
    m_isLeaving = false;
    if (isStored && m_commands->move(activity, days)) {
        m_calendar->view().choose(activity, day);
    }
}

/// On the day that is chosen, where it goes on over it; else on its first.
void ActivitiesPage::chooseInCalendar(const domain::Activity& activity)
{
    CalendarView& view = calendar().view();
    const bool isOnDay = view.day() >= activity.start && view.day() <= activity.end;
    view.choose(activity.id, isOnDay ? view.day() : activity.start);
}

} // namespace samordna::views
