#include "models/domain/calendar.h"
#include "models/domain/holidays.h"

#include <QTest>

using namespace samordna::domain;

class TestCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheYear_data();
    void knowsTheYear();
    void countsWorkingDaysAsDayByDay();
    void evesAreFreeButNotHolidays();
    void countsNothingBackwards();
    void everyFreeDayHasAName();
    void namesTheDay_data();
    void namesTheDay();
};

void TestCalendar::knowsTheYear_data()
{
    // The table of computed years in the field's notes; 2027 agrees with a public calendar.
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("easter");
    QTest::addColumn<int>("workingDays");
    QTest::newRow("2026") << 2026 << QDate(2026, 4, 5) << 251;
    QTest::newRow("2027") << 2027 << QDate(2027, 3, 28) << 253;
    QTest::newRow("2028") << 2028 << QDate(2028, 4, 16) << 251;
    QTest::newRow("2029") << 2029 << QDate(2029, 4, 1) << 250;
    QTest::newRow("2030") << 2030 << QDate(2030, 4, 21) << 250;
}

void TestCalendar::knowsTheYear()
{
    QFETCH(int, year);
    QTEST(easterDay(year), "easter");
    QTEST(workingDays(QDate(year, 1, 1), QDate(year, 12, 31)), "workingDays");
}

void TestCalendar::countsWorkingDaysAsDayByDay()
{
    int counted = 0;
    const QDate first(2007, 12, 20); // 2008: Kristi himmelsfärdsdag on 1 May, free once
    for (QDate day = first; day <= QDate(2009, 1, 10); day = day.addDays(1)) {
        counted += isWorkingDay(day) ? 1 : 0;
        QCOMPARE(workingDays(first, day), counted);
    }
}

void TestCalendar::evesAreFreeButNotHolidays()
{
    for (const QDate eve : {QDate(2026, 6, 19), QDate(2026, 12, 24), QDate(2026, 12, 31)}) {
        QVERIFY(!isWorkingDay(eve));
        QVERIFY(!isPublicHoliday(eve));
    }
    QVERIFY(isPublicHoliday(QDate(2026, 6, 20)));
    QVERIFY(isPublicHoliday(QDate(2026, 10, 31)));
}

void TestCalendar::countsNothingBackwards()
{
    QCOMPARE(workingDays(QDate(2026, 2, 2), QDate(2026, 2, 1)), 0);
    QCOMPARE(workingDays(QDate(), QDate(2026, 2, 1)), 0);
}

void TestCalendar::everyFreeDayHasAName()
{
    for (QDate day(2000, 1, 1); day.year() < 2041; day = day.addDays(1)) {
        const auto holiday = holidayOn(day);
        const bool isFree = isPublicHoliday(day) || (day.dayOfWeek() <= 5 && !isWorkingDay(day));
        QVERIFY2(!isFree || holiday, qPrintable(day.toString(Qt::ISODate)));
        QVERIFY2(!holiday || !isWorkingDay(day), qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(!holiday || !term(*holiday).isEmpty());
    }
    QVERIFY(!holidayOn(QDate()));
}

void TestCalendar::namesTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Holiday>("holiday");
    QTest::newRow("the Friday before midsummer") << QDate(2026, 6, 19) << Holiday::MidsummersEve;
    QTest::newRow("the Saturday of All Saints") << QDate(2026, 10, 31) << Holiday::AllSaintsDay;
    QTest::newRow("Whit Sunday") << QDate(2026, 5, 24) << Holiday::Pentecost;
    QTest::newRow("Ascension, a Thursday") << QDate(2026, 5, 14) << Holiday::Ascension;
    QTest::newRow("two on one day") << QDate(2008, 5, 1) << Holiday::FirstOfMay;
}

void TestCalendar::namesTheDay()
{
    QFETCH(const QDate, day);
    QFETCH(const Holiday, holiday);
    QVERIFY(holidayOn(day) == holiday);
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
