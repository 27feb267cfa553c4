#include "views/timeline/timelinescale.h"

#include <QLocale>
#include <QTest>

using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

class TestTimelineScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayLiesBetweenItsBeginAndItsEnd();
    void choosesUnitsThatHaveRoom_data();
    void choosesUnitsThatHaveRoom();
    void namesTheParts_data();
    void namesTheParts();
    void keepsBetweenAWeekAndTenYears();
};

void TestTimelineScale::aDayLiesBetweenItsBeginAndItsEnd()
{
    const TimelineScale scale(QDate(2026, 1, 1), 4);
    QCOMPARE(scale.x(QDate(2026, 1, 3)), 8.0);
    QCOMPARE(scale.end(QDate(2026, 1, 3)), 12.0);
    QCOMPARE(scale.day(11.9), QDate(2026, 1, 3));
    QCOMPARE(scale.day(-0.1), QDate(2025, 12, 31));
    QCOMPARE(scale.days(-9.9), -2);
}

void TestTimelineScale::choosesUnitsThatHaveRoom_data()
{
    QTest::addColumn<double>("dayWidth");
    QTest::addColumn<TimelineUnit>("coarse");
    QTest::addColumn<TimelineUnit>("fine");
    QTest::newRow("a week") << 150.0 << TimelineUnit::Month << TimelineUnit::Day;
    QTest::newRow("a quarter") << 10.0 << TimelineUnit::Month << TimelineUnit::Week;
    QTest::newRow("a year") << 3.0 << TimelineUnit::Year << TimelineUnit::Month;
    QTest::newRow("three years") << 0.9 << TimelineUnit::Year << TimelineUnit::Quarter;
    QTest::newRow("ten years") << 0.27 << TimelineUnit::Year << TimelineUnit::Year;
}

void TestTimelineScale::choosesUnitsThatHaveRoom()
{
    QFETCH(double, dayWidth);
    QTEST(unitsFor(dayWidth, 40).coarse, "coarse");
    QTEST(unitsFor(dayWidth, 40).fine, "fine");
}

void TestTimelineScale::namesTheParts_data()
{
    QTest::addColumn<TimelineUnit>("unit");
    QTest::addColumn<QString>("words");
    QTest::newRow("years") << TimelineUnit::Year << u"2026 2027"_s;
    QTest::newRow("quarters") << TimelineUnit::Quarter << u"Q4 Q1"_s;
    QTest::newRow("months") << TimelineUnit::Month << u"Dec Jan"_s;
    QTest::newRow("ISO weeks over the turn of the year") << TimelineUnit::Week << u"w. 53 w. 1"_s;
    QTest::newRow("days") << TimelineUnit::Day << u"31 1 2 3 4"_s;
}

void TestTimelineScale::namesTheParts()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFETCH(TimelineUnit, unit);
    QStringList words;
    for (const TimelineTick& tick : ticks(unit, QDate(2026, 12, 31), QDate(2027, 1, 4))) {
        words.append(tick.text);
    }
    QTEST(words.join(u' '), "words");
}

void TestTimelineScale::keepsBetweenAWeekAndTenYears()
{
    QCOMPARE(boundedDayWidth(1000, 700), 100.0);
    QCOMPARE(boundedDayWidth(0.0001, 3653), 1.0);
    QCOMPARE(boundedDayWidth(5, 700), 5.0);
}

QTEST_GUILESS_MAIN(TestTimelineScale)
#include "tst_timelinescale.moc"
