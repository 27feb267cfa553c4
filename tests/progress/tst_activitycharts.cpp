#include "models/progress/activitycharts.h"
#include "tests/progress/planbuilder.h"

#include <QLocale>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::Chart;
using progress::ChartKind;
using storage::SpanTotals;
using Values = QList<std::optional<double>>;

class TestActivityCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void sharesOfParticipantsAddUpTo100();
    void sexThatNobodyFilledInIsAGap();
    void participantsNobodyFilledInIsAnEmptyChart();
    void monthWithoutActivitiesHasNoHours();
    void whatIsStillToComeHasNoParticipantsYet();
    void costIsSummedInTheSentence();
    void weeksFollowTheCalendarOfWeeks_data();
    void weeksFollowTheCalendarOfWeeks();
    void yearOf53WeeksHasALongerLastRow();
    void yearBeforeIsOfTheSameKind_data();
    void yearBeforeIsOfTheSameKind();
};

namespace {

SpanTotals span(QStringView code, qint64 activities = 0)
{
    SpanTotals totals;
    totals.span = test::PlanBuilder::periodOf(code);
    totals.activities = totals.held = activities;
    return totals;
}

QList<SpanTotals> weeks(QDate day)
{
    QList<SpanTotals> totals;
    for (const domain::Period& week : progress::weeksOf(day)) {
        totals.append({week, 0, 0, {}, {}, {}, {}, 0, {}, {}});
    }
    return totals;
}

} // namespace

void TestActivityCharts::sharesOfParticipantsAddUpTo100()
{
    SpanTotals now = span(u"2026-T3", 4);
    now.women = 2;
    now.men = 2;
    now.other = 2;
    now.unknown = 0;
    now.withoutParticipants = 1;
    SpanTotals before = span(u"2025-T3", 1);
    before.women = 5;
    const Chart chart = progress::participantsBySex(now, before);
    QCOMPARE(chart.kind, ChartKind::Bars);
    QVERIFY(chart.countsPersons);
    QCOMPARE(chart.series.at(1).values, (Values{2.0, 2.0, 2.0, 0.0}));
    QCOMPARE(chart.series.at(0).values, (Values{5.0, std::nullopt, std::nullopt, std::nullopt}));
    // By largest remainder, ties to the earlier: 34 + 33 + 33.
    QCOMPARE(chart.notes, (QStringList{u"2 · 34\u00a0%"_s, u"2 · 33\u00a0%"_s, u"2 · 33\u00a0%"_s, u"0 · 0\u00a0%"_s}));
    QVERIFY2(chart.sentence.startsWith(u"6 "_s), qPrintable(chart.sentence));
}

void TestActivityCharts::sexThatNobodyFilledInIsAGap()
{
    SpanTotals now = span(u"2026-T3", 1);
    now.women = 3;
    const Chart chart = progress::participantsBySex(now, span(u"2025-T3"));
    QCOMPARE(chart.series.at(1).values, (Values{3.0, std::nullopt, std::nullopt, std::nullopt}));
    QCOMPARE(chart.notes.at(1), u"–"_s);
}

void TestActivityCharts::participantsNobodyFilledInIsAnEmptyChart()
{
    const Chart chart = progress::participantsBySex(span(u"2026-T3", 7), span(u"2025-T3"));
    QVERIFY(chart.isEmpty());
    QVERIFY2(chart.sentence.startsWith(u"7 "_s), qPrintable(chart.sentence));
}

void TestActivityCharts::monthWithoutActivitiesHasNoHours()
{
    QList<SpanTotals> now{span(u"2026-01"), span(u"2026-02", 2), span(u"2026-03", 1)};
    now[1].hours = 7.5;
    const Chart chart = progress::hoursPerMonth(now, {span(u"2025-01"), span(u"2025-02"), span(u"2025-03")});
    QCOMPARE(chart.kind, ChartKind::GroupedColumns);
    // None held, 7.5 of two, and one where nobody wrote the hours.
    QCOMPARE(chart.series.at(1).values, (Values{0.0, 7.5, std::nullopt}));
    QCOMPARE(chart.categoryKeys, (QStringList{u"2026-01"_s, u"2026-02"_s, u"2026-03"_s}));
    QVERIFY2(chart.sentence.contains(u"7,5"_s), qPrintable(chart.sentence));
}

void TestActivityCharts::whatIsStillToComeHasNoParticipantsYet()
{
    SpanTotals now = span(u"2026-T3", 7);
    now.held = 0;
    const Chart chart = progress::participantsBySex(now, span(u"2025-T3"));
    QVERIFY(chart.isEmpty());
    QVERIFY2(chart.sentence.contains(u"has been held yet"_s), qPrintable(chart.sentence));
    SpanTotals month = span(u"2026-12", 2);
    month.held = 0;
    SpanTotals before = span(u"2025-12", 1);
    before.hours = 4;
    QCOMPARE(progress::hoursPerMonth({month}, {before}).series.at(1).values, (Values{0.0}));
}

void TestActivityCharts::costIsSummedInTheSentence()
{
    QList<SpanTotals> now{span(u"2026-01", 1), span(u"2026-02", 1)};
    now[0].cost = 30'000;
    now[1].cost = 4'500;
    const Chart chart = progress::costPerMonth(now, {span(u"2025-01"), span(u"2025-02")});
    QVERIFY2(chart.sentence.contains(u"34\u00a0500"_s), qPrintable(chart.sentence));
    QVERIFY(progress::costPerMonth({span(u"2026-01", 1)}, {span(u"2025-01")}).isEmpty());
}

void TestActivityCharts::weeksFollowTheCalendarOfWeeks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("first");
    QTest::newRow("53 weeks") << QDate(2026, 12, 31) << 53 << QDate(2025, 12, 29);
    QTest::newRow("52 weeks") << QDate(2025, 6, 1) << 52 << QDate(2024, 12, 30);
    QTest::newRow("last days of the week year before") << QDate(2027, 1, 1) << 53 << QDate(2025, 12, 29);
    QTest::newRow("first days of the next one") << QDate(2024, 12, 31) << 52 << QDate(2024, 12, 30);
}

void TestActivityCharts::weeksFollowTheCalendarOfWeeks()
{
    QFETCH(QDate, day);
    QFETCH(int, count);
    QFETCH(QDate, first);
    const auto weeks = progress::weeksOf(day);
    QCOMPARE(weeks.size(), count);
    QCOMPARE(weeks.first().first(), first);
    QCOMPARE(weeks.first().last(), first.addDays(6));
    QVERIFY(weeks.first().first() <= day && day <= weeks.last().last());
}

void TestActivityCharts::yearOf53WeeksHasALongerLastRow()
{
    auto totals = weeks(QDate(2026, 6, 1));
    totals[16].activities = 4; // week 17
    totals[52].activities = 1;
    const Chart chart = progress::activitiesByWeek(totals);
    QCOMPARE(chart.kind, ChartKind::Matrix);
    QCOMPARE(chart.categories.size(), 4);
    QCOMPARE(chart.series.size(), 14);
    QCOMPARE(chart.series.at(3).values.at(1), std::optional(4.0));
    QVERIFY(chart.valueNames.at(chart.placeOf(1, 3)).contains(u"17"_s));
    QCOMPARE(chart.valueKeys.at(chart.placeOf(1, 3)), u"2026-04-20/2026-04-26"_s);
    QCOMPARE(chart.series.at(13).values, (Values{std::nullopt, std::nullopt, std::nullopt, 1.0}));
    QVERIFY2(chart.sentence.contains(u"17"_s) && chart.sentence.contains(u"51 "_s), qPrintable(chart.sentence));
    QVERIFY(progress::activitiesByWeek(weeks(QDate(2026, 6, 1))).isEmpty());
}

void TestActivityCharts::yearBeforeIsOfTheSameKind_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("before");
    QTest::newRow("tertial") << u"2026-T3"_s << u"2025-T3"_s;
    QTest::newRow("month") << u"2024-02"_s << u"2023-02"_s;
    QTest::newRow("own") << u"2026-01-15/2026-03-31"_s << u"2025-01-15/2025-03-31"_s;
    QTest::newRow("leap day") << u"2024-02-29/2024-03-01"_s << u"2023-02-28/2023-03-01"_s;
}

void TestActivityCharts::yearBeforeIsOfTheSameKind()
{
    QFETCH(QString, period);
    QFETCH(QString, before);
    QCOMPARE(progress::yearBefore(test::PlanBuilder::periodOf(period)).code(), before);
}

QTEST_GUILESS_MAIN(TestActivityCharts)
#include "tst_activitycharts.moc"
