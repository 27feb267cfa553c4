#include "tests/progress/planbuilder.h"

#include "models/progress/yearevents.h"

#include <QTest>

using namespace samordna;
using namespace samordna::progress;
using namespace Qt::Literals::StringLiterals;

namespace {

domain::ReportingDay reporting(const QString& title, int month, int day, domain::WorkingDayShift shift)
{
    domain::ReportingDay row;
    row.id = domain::ReportingDayId::create();
    row.title = title;
    row.month = month;
    row.day = day;
    row.shift = shift;
    return row;
}

/// "2026-03-02 (2026-03-01) title" of one kind.
QStringList linesOf(const QList<YearEvent>& events, YearEventKind kind)
{
    QStringList lines;
    for (const YearEvent& event : events) {
        if (event.kind == kind) {
            const QString from = event.isMoved() ? u" ("_s + event.meant.toString(Qt::ISODate) + u')' : QString();
            lines.append(QString(event.day.toString(Qt::ISODate) + from + u' ' + event.title).trimmed());
        }
    }
    return lines;
}

} // namespace

class TestYearEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesReportingDaysToWorkingDays();
    void aDayMovedOverTheTurnOfTheYearStandsWhereItLands();
    void theYearlyAccountStandsThereOfItself();
    void tellsADueDateThatIsNoWorkingDay();
    void takesRecurringMeetingsOfTheYear();
    void showsKlamdagarAndWhatTheOfficeDecided();
    void findsWhatIsNext();
};

void TestYearEvents::movesReportingDaysToWorkingDays()
{
    domain::PlanData data;
    data.reportingDays = {reporting(u"A"_s, 3, 1, domain::WorkingDayShift::Next),
        reporting(u"B"_s, 2, 28, domain::WorkingDayShift::Previous),
        reporting(u"C"_s, 2, 1, domain::WorkingDayShift::Skip),
        reporting(u"D"_s, 1, 15, domain::WorkingDayShift::Next)};
    data.reportingDays.last().withdrawn = u"Utgår"_s;
    // 1 March 2026 is a Sunday, as is 1 February; 28 February a Saturday.
    QCOMPARE(linesOf(yearEvents(data, {}, 2026), YearEventKind::Reporting),
        (QStringList{u"2026-02-27 (2026-02-28) B"_s, u"2026-03-02 (2026-03-01) A"_s}));
}

void TestYearEvents::aDayMovedOverTheTurnOfTheYearStandsWhereItLands()
{
    domain::PlanData data;
    data.reportingDays = {reporting(u"Bokslut"_s, 12, 31, domain::WorkingDayShift::Next),
        reporting(u"Redovisning"_s, 3, 1, domain::WorkingDayShift::Stay)};
    QCOMPARE(
        linesOf(yearEvents(data, {}, 2026), YearEventKind::Reporting).value(0), u"2026-01-02 (2025-12-31) Bokslut"_s);
    QCOMPARE(linesOf(yearEvents(data, {}, 2026), YearEventKind::Reporting).size(), 2);
}

void TestYearEvents::theYearlyAccountStandsThereOfItself()
{
    domain::PlanData data;
    QCOMPARE(linesOf(yearEvents(data, {}, 2026), YearEventKind::Reporting), QStringList{u"2026-03-02 (2026-03-01)"_s});
    QCOMPARE(linesOf(yearEvents(data, {}, 2027), YearEventKind::Reporting), QStringList{u"2027-03-01"_s});
}

void TestYearEvents::tellsADueDateThatIsNoWorkingDay()
{
    test::PlanBuilder plan;
    plan.measure(u"1.1"_s).due = QDate(2026, 12, 31);
    plan.measure(u"1.2"_s).due = QDate(2026, 6, 30);
    plan.measure(u"1.3"_s).notApplicable = true;
    plan.data.measures.last().due = QDate(2026, 6, 30);
    const auto events = yearEvents(plan.data, {}, 2026);
    QCOMPARE(linesOf(events, YearEventKind::Due),
        (QStringList{u"2026-06-30 1.2 Åtgärd 1.2"_s, u"2026-12-31 1.1 Åtgärd 1.1"_s}));
    QVERIFY(!events.last().isWorkingDay);
}

void TestYearEvents::takesRecurringMeetingsOfTheYear()
{
    domain::Activity meeting;
    meeting.title = u"Samverkansmöte"_s;
    meeting.start = QDate(2026, 5, 18);
    meeting.occurrence = QDate(2026, 5, 14);
    domain::Activity other = meeting;
    other.start = QDate(2027, 5, 18);
    domain::Activity gone = meeting;
    gone.withdrawn = u"Fel"_s;
    QCOMPARE(linesOf(yearEvents({}, {meeting, other, gone}, 2026), YearEventKind::Meeting),
        QStringList{u"2026-05-18 (2026-05-14) Samverkansmöte"_s});
}

void TestYearEvents::showsKlamdagarAndWhatTheOfficeDecided()
{
    domain::PlanData data;
    domain::CalendarDay closed;
    closed.id = domain::CalendarDayId::create();
    closed.day = QDate(2026, 5, 15);
    closed.kind = domain::CalendarDayKind::Closed;
    closed.note = u"Ledig klämdag"_s;
    data.calendarDays = {closed};
    const auto events = yearEvents(data, {}, 2026);
    QCOMPARE(linesOf(events, YearEventKind::Calendar),
        (QStringList{u"2026-01-02"_s, u"2026-01-05"_s, u"2026-05-15 Ledig klämdag"_s}));
    QVERIFY(!events.last().isWorkingDay);
}

void TestYearEvents::findsWhatIsNext()
{
    domain::PlanData data;
    domain::Mandate answered;
    answered.document = u"Uppdrag"_s;
    answered.deadline = QDate(2026, 2, 2);
    answered.answered = QDate(2026, 1, 30);
    data.mandates = {answered};
    const auto events = yearEvents(data, {}, 2026);
    const YearEvent* next = nextUp(events, QDate(2026, 1, 1)); // not the klämdag, not what is answered
    QVERIFY(next);
    QCOMPARE(next->day, QDate(2026, 3, 2));
    QVERIFY(!nextUp(events, QDate(2026, 3, 3)));
}

QTEST_GUILESS_MAIN(TestYearEvents)
#include "tst_yearevents.moc"
