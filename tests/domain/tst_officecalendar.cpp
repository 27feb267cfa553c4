#include "models/domain/officecalendar.h"

#include "models/domain/calendar.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

CalendarDay decidedDay(QDate day, CalendarDayKind kind)
{
    CalendarDay row;
    row.id = CalendarDayId::create();
    row.day = day;
    row.kind = kind;
    return row;
}

} // namespace

class TestOfficeCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSqueezedDays_data();
    void findsTheSqueezedDays();
    void knowsTheHolidaysOfTheYears_data();
    void knowsTheHolidaysOfTheYears();
    void theOfficeDecidesOverTheLaw();
    void movesADayThatIsNotWorked_data();
    void movesADayThatIsNotWorked();
    void movesPastWhatTheOfficeClosed();
    void endsWhenTheOfficeNeverOpens();
    void aReportingDayFallsOnTheMonthsLast();
};

void TestOfficeCalendar::findsTheSqueezedDays_data()
{
    // The field's notes (domain.md); 2013 as a public calendar lists it; 2024 and 2025 counted by hand from the dates
    // of the holidays.
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("2013") << 2013 << u"05-10 06-07 12-23 12-27 12-30"_s;
    QTest::newRow("2024") << 2024 << u"05-10 06-07 12-23 12-27 12-30"_s;
    QTest::newRow("2025") << 2025 << u"05-02 05-30"_s;
    QTest::newRow("2026") << 2026 << u"01-02 01-05 05-15"_s;
    QTest::newRow("2027") << 2027 << u"05-07"_s;
    QTest::newRow("2028") << 2028 << u"01-07 05-26 06-05"_s;
    QTest::newRow("2029") << 2029 << u"04-30 05-11"_s;
    QTest::newRow("2030") << 2030 << u"05-31 06-07 12-23 12-27 12-30"_s;
}

void TestOfficeCalendar::findsTheSqueezedDays()
{
    QFETCH(int, year);
    QStringList found;
    for (const QDate day : OfficeCalendar::squeezedDays(year)) {
        found.append(day.toString(u"MM-dd"_s));
    }
    QTEST(found.join(u' '), "days");
}

void TestOfficeCalendar::knowsTheHolidaysOfTheYears_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isWorked");
    QTest::newRow("Good Friday 2024") << QDate(2024, 3, 29) << false;
    QTest::newRow("Easter Monday 2025") << QDate(2025, 4, 21) << false;
    QTest::newRow("the national day on a Thursday") << QDate(2024, 6, 6) << false;
    QTest::newRow("the national day on a Friday") << QDate(2025, 6, 6) << false;
    QTest::newRow("the Monday after a national day on Sunday") << QDate(2027, 6, 7) << true;
    QTest::newRow("midsommarafton 2024") << QDate(2024, 6, 21) << false;
    QTest::newRow("midsommarafton 2028") << QDate(2028, 6, 23) << false;
    QTest::newRow("Maundy Thursday 2026") << QDate(2026, 4, 2) << true;
    QTest::newRow("ascension 2029") << QDate(2029, 5, 10) << false;
    QTest::newRow("the day before All Saints 2030") << QDate(2030, 11, 1) << true;
    QTest::newRow("julafton 2030") << QDate(2030, 12, 24) << false;
}

void TestOfficeCalendar::knowsTheHolidaysOfTheYears()
{
    QFETCH(QDate, day);
    QTEST(OfficeCalendar().isWorkingDay(day), "isWorked");
}

void TestOfficeCalendar::theOfficeDecidesOverTheLaw()
{
    CalendarDay withdrawn = decidedDay(QDate(2026, 5, 18), CalendarDayKind::Closed);
    withdrawn.withdrawn = u"Fel dag"_s;
    const OfficeCalendar calendar(
        {decidedDay(QDate(2026, 5, 15), CalendarDayKind::Closed), decidedDay(QDate(2026, 5, 16), CalendarDayKind::Open),
            decidedDay(QDate(2026, 4, 2), CalendarDayKind::Shortened), withdrawn});
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 5, 15))); // a klämdag given free
    QVERIFY(OfficeCalendar::isSqueezed(QDate(2026, 5, 15))); // which it still is
    QVERIFY(calendar.isWorkingDay(QDate(2026, 5, 16))); // a Saturday
    QVERIFY(calendar.isWorkingDay(QDate(2026, 4, 2)));
    QVERIFY(calendar.isWorkingDay(QDate(2026, 5, 18)));
    QCOMPARE(calendar.decided(QDate(2026, 4, 2))->kind, CalendarDayKind::Shortened);
    QVERIFY(!calendar.decided(QDate(2026, 5, 18)));
}

void TestOfficeCalendar::movesADayThatIsNotWorked_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<WorkingDayShift>("shift");
    QTest::addColumn<QDate>("moved"); // invalid: left out
    const QDate sunday(2026, 3, 1);
    QTest::newRow("on") << sunday << WorkingDayShift::Next << QDate(2026, 3, 2);
    QTest::newRow("back") << sunday << WorkingDayShift::Previous << QDate(2026, 2, 27);
    QTest::newRow("stays") << sunday << WorkingDayShift::Stay << sunday;
    QTest::newRow("left out") << sunday << WorkingDayShift::Skip << QDate();
    QTest::newRow("a working day stays") << QDate(2026, 3, 3) << WorkingDayShift::Skip << QDate(2026, 3, 3);
    QTest::newRow("over Easter") << QDate(2026, 4, 3) << WorkingDayShift::Next << QDate(2026, 4, 7);
    QTest::newRow("over the turn of the year") << QDate(2025, 12, 31) << WorkingDayShift::Next << QDate(2026, 1, 2);
    QTest::newRow("no day") << QDate() << WorkingDayShift::Next << QDate();
}

void TestOfficeCalendar::movesADayThatIsNotWorked()
{
    QFETCH(QDate, day);
    QFETCH(WorkingDayShift, shift);
    QTEST(OfficeCalendar().shifted(day, shift).value_or(QDate()), "moved");
}

void TestOfficeCalendar::movesPastWhatTheOfficeClosed()
{
    const OfficeCalendar calendar({decidedDay(QDate(2026, 3, 2), CalendarDayKind::Closed)});
    QCOMPARE(calendar.shifted(QDate(2026, 3, 1), WorkingDayShift::Next), std::optional(QDate(2026, 3, 3)));
}

void TestOfficeCalendar::endsWhenTheOfficeNeverOpens()
{
    QList<CalendarDay> days;
    for (QDate day(2026, 1, 1); day < QDate(2027, 2, 1); day = day.addDays(1)) {
        days.append(decidedDay(day, CalendarDayKind::Closed));
    }
    QVERIFY(!OfficeCalendar(days).shifted(QDate(2026, 1, 1), WorkingDayShift::Next));
}

void TestOfficeCalendar::aReportingDayFallsOnTheMonthsLast()
{
    ReportingDay row;
    row.month = 2;
    row.day = 31;
    QCOMPARE(reportingDayIn(row, 2027), QDate(2027, 2, 28));
    QCOMPARE(reportingDayIn(row, 2028), QDate(2028, 2, 29));
    row.month = 13;
    QVERIFY(!reportingDayIn(row, 2027).isValid());
}

QTEST_GUILESS_MAIN(TestOfficeCalendar)
#include "tst_officecalendar.moc"
