#include "models/progress/yearevents.h"

#include "models/domain/terms.h"
#include "models/progress/planprogress.h"
#include "models/storage/reader.h"

namespace samordna::progress {

namespace {

constexpr int kAccountMonth = 3; // 1 March, förordning (2021:995)

class Gathering
{
public:
    Gathering(const domain::PlanData& data, int year)
        : m_data(data)
        , m_calendar(data.calendarDays)
        , m_year(year)
    {
    }

    [[nodiscard]] QList<YearEvent> events() const { return m_events; }

    void addReporting()
    {
        bool hasAccount = false;
        for (const domain::ReportingDay& row : m_data.reportingDays) {
            if (row.isWithdrawn()) {
                continue;
            }
            hasAccount = hasAccount || (row.month == kAccountMonth && row.day == 1);
            for (int year = m_year - 1; year <= m_year + 1; ++year) { // it may be moved over the turn of the year
                const QDate meant = domain::reportingDayIn(row, year);
                YearEvent event =
                    eventOn(YearEventKind::Reporting, m_calendar.shifted(meant, row.shift).value_or(QDate()));
                event.meant = meant;
                event.title = row.title;
                event.reporting = row.id;
                add(event);
            }
        }
        if (!hasAccount) {
            const QDate meant(m_year, kAccountMonth, 1);
            YearEvent event = eventOn(YearEventKind::Reporting, nextYearlyAccount(meant));
            event.meant = meant;
            add(event);
        }
    }

    void addMeetings(const QList<domain::Activity>& recurring)
    {
        for (const domain::Activity& row : recurring) {
            YearEvent event = eventOn(YearEventKind::Meeting, row.isWithdrawn() ? QDate() : row.start);
            event.meant = row.occurrence.isValid() ? row.occurrence : row.start;
            event.title = row.title;
            event.isDone = row.cancelled || !row.result.isEmpty();
            event.activity = row.id;
            event.series = row.series;
            add(event);
        }
    }

    void addDeadlines()
    {
        for (const domain::Mandate& row : m_data.mandates) {
            YearEvent event = eventOn(YearEventKind::Mandate, row.isWithdrawn() ? QDate() : row.deadline);
            event.title = row.paragraph.isEmpty() ? row.document : row.document + QStringLiteral(", ") + row.paragraph;
            event.isDone = row.answered.isValid();
            event.mandate = row.id;
            add(event);
        }
        for (const domain::Measure& row : m_data.measures) {
            const bool isShown = !row.isWithdrawn() && !row.notApplicable;
            YearEvent event = eventOn(YearEventKind::Due, isShown ? row.due : QDate());
            event.title = row.number + QChar(u' ') + domain::inLanguage(row.title, row.titleEn);
            event.measure = row.id;
            add(event);
        }
        for (const domain::Milestone& row : m_data.milestones) {
            const domain::Measure* measure = domain::find(m_data.measures, row.measure);
            const bool isShown = !row.isWithdrawn() && measure && !measure->isWithdrawn();
            YearEvent event = eventOn(YearEventKind::Due, isShown ? row.due : QDate());
            event.title = (measure ? measure->number : QString()) + QStringLiteral(": ") + row.title;
            event.isDone = row.done.isValid();
            event.measure = row.measure;
            event.milestone = row.id;
            add(event);
        }
    }

    void addCalendar()
    {
        for (const QDate day : domain::OfficeCalendar::squeezedDays(m_year)) {
            if (!m_calendar.decided(day)) {
                add(eventOn(YearEventKind::Calendar, day));
            }
        }
        for (const domain::CalendarDay& row : m_data.calendarDays) {
            YearEvent event = eventOn(YearEventKind::Calendar, row.isWithdrawn() ? QDate() : row.day);
            event.title = row.note;
            event.calendarDay = row.id;
            add(event);
        }
    }

private:
    [[nodiscard]] YearEvent eventOn(YearEventKind kind, QDate day) const
    {
        YearEvent event;
        event.kind = kind;
        event.day = event.meant = day;
        event.isWorkingDay = m_calendar.isWorkingDay(day);
        return event;
    }

    void add(const YearEvent& event)
    {
        if (event.day.isValid() && event.day.year() == m_year) {
            m_events.append(event);
        }
    }

    const domain::PlanData& m_data;
    domain::OfficeCalendar m_calendar;
    int m_year;
    QList<YearEvent> m_events;
};

} // namespace

QList<YearEvent> yearEvents(const domain::PlanData& data, const QList<domain::Activity>& recurring, int year)
{
    Gathering gathering(data, year);
    gathering.addReporting();
    gathering.addMeetings(recurring);
    gathering.addDeadlines();
    gathering.addCalendar();
    QList<YearEvent> events = gathering.events();
    std::stable_sort(events.begin(), events.end(), [](const YearEvent& a, const YearEvent& b) {
        return std::tie(a.day, a.kind, a.title) < std::tie(b.day, b.kind, b.title);
    });
    return events;
}

base::Result<QList<domain::Activity>> recurringActivities(const storage::Reader& reader)
{
    const auto series = reader.rows<domain::Series>();
    if (!series) {
        return series.error();
    }
    QList<domain::Activity> found;
    for (const domain::Series& row : *series) {
        if (row.isWithdrawn()) {
            continue;
        }
        const auto times = reader.rowsOf<domain::Activity>("series", row.id.uuid());
        if (!times) {
            return times.error();
        }
        found += *times;
    }
    return found;
}

const YearEvent* nextUp(const QList<YearEvent>& events, QDate today)
{
    const auto at = std::find_if(events.cbegin(), events.cend(), [&](const YearEvent& event) {
        return event.day >= today && !event.isDone && event.kind != YearEventKind::Calendar;
    });
    return at == events.cend() ? nullptr : &*at;
}

} // namespace samordna::progress
