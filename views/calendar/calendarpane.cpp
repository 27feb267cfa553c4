#include "views/calendar/calendarpane.h"

#include "views/calendar/calendarview.h"
#include "views/calendar/calendarwords.h"
#include "views/calendar/daylist.h"
#include "views/calendar/kindlegend.h"
#include "views/widgets/labels.h"

#include <QVBoxLayout>

namespace samordna::views {

namespace {

constexpr int kLegendFrom = 16; // lines: where there is less room, the days have it

QDate dayWithin(const domain::Period& period, QDate today)
{
    return period.contains(today) ? today : period.first();
}

} // namespace

CalendarPane::CalendarPane(const PageContext& context, const domain::Period& period, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_calendar(context.workspace)
    , m_view(new CalendarView(m_calendar, this))
    , m_legend(new KindLegend(this))
    , m_note(captionLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_note);
    m_note->setContentsMargins(20, 4, 20, 8);
    connect(&m_calendar, &items::ActivityCalendar::completed, this, &CalendarPane::refresh);
    connect(&m_calendar, &items::ActivityCalendar::failed, this,
        [this](const base::Error& error) { m_context.navigator.showError(error); });
    connect(m_view, &CalendarView::moved, this, &CalendarPane::refresh);
    connect(m_view, &CalendarView::listAsked, this, &CalendarPane::openList);
    connect(m_view, &CalendarView::newAsked, this, &CalendarPane::newAsked);
    connect(m_view, &CalendarView::todayAsked, this, &CalendarPane::goToToday);
    connect(m_view, &CalendarView::opened, this,
        [this](const domain::ActivityId& activity) { Q_EMIT opened(activity, m_view->day()); });
    m_view->show(items::CalendarSpan::Month, dayWithin(period, context.workspace.clock().today()));
    setFocusProxy(m_view);
}

void CalendarPane::setSpan(items::CalendarSpan span)
{
    if (span != m_calendar.shownSpan()) {
        const domain::ActivityId kept = m_view->chosen();
        m_view->show(span, m_view->day());
        m_view->choose(kept, m_view->day());
    }
}

void CalendarPane::setQuery(const storage::ActivityQuery& query)
{
    m_calendar.setQuery(query);
}

void CalendarPane::setPeriod(const domain::Period& period)
{
    if (!period.contains(m_view->day())) {
        m_view->show(m_calendar.shownSpan(), dayWithin(period, m_context.workspace.clock().today()));
    }
}

void CalendarPane::goToToday()
{
    m_view->show(m_calendar.shownSpan(), m_context.workspace.clock().today());
}

void CalendarPane::changeDay()
{
    m_calendar.changeDay();
}

std::optional<int> CalendarPane::count() const
{
    return m_calendar.isComplete() ? std::optional(m_calendar.countShown()) : std::nullopt;
}

QString CalendarPane::heading() const
{
    return spanHeading(m_calendar.shownSpan(),
        m_calendar.shownSpan() == items::CalendarSpan::Month ? m_calendar.shownDay() : m_view->day());
}

bool CalendarPane::isFiltered() const
{
    storage::ActivityQuery all;
    all.today = m_calendar.query().today;
    all.period = m_calendar.query().period;
    all.withdrawn = m_calendar.query().withdrawn;
    return m_calendar.query() != all;
}

void CalendarPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_calendar.setActive(true);
}

void CalendarPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_calendar.setActive(false);
}

void CalendarPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void CalendarPane::refresh()
{
    QList<domain::ActivityKind> kinds;
    const auto entries = m_calendar.entriesShown();
    for (const auto& code : domain::codesOf<domain::ActivityKind>()) {
        const auto isOfKind = [&](const storage::DayEntry& entry) { return entry.kind == code.value; };
        if (std::any_of(entries.cbegin(), entries.cend(), isOfKind)) {
            kinds.append(code.value);
        }
    }
    if (m_calendar.isComplete()) {
        m_legend->setKinds(kinds);
        m_legend->setVisible(!kinds.isEmpty() && height() > kLegendFrom * fontMetrics().height());
        const QString none = isFiltered() ? tr("No activity in %1 fits the filter.")
                                          : tr("There are no activities in %1. N begins one on the chosen day.");
        m_note->setText(none.arg(heading()));
        m_note->setVisible(m_calendar.countShown() == 0);
    }
    Q_EMIT changed();
}

void CalendarPane::openList(QDate day)
{
    auto* list = new DayList(m_context, m_calendar.query(), day, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &DayList::chosen, this, [this](const domain::ActivityId& activity, QDate on) {
        m_view->choose(activity, on);
        Q_EMIT opened(activity, on);
    });
    connect(list, &DayList::newAsked, this, &CalendarPane::newAsked);
    list->open();
}

} // namespace samordna::views
