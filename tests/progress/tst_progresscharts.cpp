#include "models/progress/charts.h"
#include "tests/progress/planbuilder.h"

#include <QLocale>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using test::PlanBuilder;

class TestProgressCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void degreeByAreaShowsEveryAreaAndDegree();
    void degreeByAreaSaysWhatItShows();
    void emptyPlanSaysSo();
    void monthsStandBesideTheYearBefore();
    void noMonthsIsAnEmptyChart();
};

namespace {

PlanBuilder twoAreas()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 100);
    plan.followUp(plan.measure(u"1.2"_s).id, 44);
    plan.followUp(plan.measure(u"2.1"_s).id, 10);
    return plan;
}

QList<storage::MonthCount> months(int year, qint64 first, qint64 second)
{
    return {{QDate(year, 1, 1), first}, {QDate(year, 2, 1), second}};
}

} // namespace

void TestProgressCharts::degreeByAreaShowsEveryAreaAndDegree()
{
    const PlanBuilder plan = twoAreas();
    const progress::Chart chart = progress::degreeByArea(plan.data, plan.progress());
    QCOMPARE(chart.kind, progress::ChartKind::StackedBars);
    QCOMPARE(chart.categories, (QStringList{u"1 Område 1"_s, u"2 Område 2"_s}));
    QCOMPARE(chart.categoryKeys, (QStringList{plan.data.areas.at(0).id.text(), plan.data.areas.at(1).id.text()}));
    QCOMPARE(chart.notes, (QStringList{u"72\u00a0% · 2"_s, u"10\u00a0% · 1"_s}));
    QCOMPARE(chart.series.size(), 4);
    QCOMPARE(chart.series.at(0).role, progress::SeriesRole::DegreeDone);
    QCOMPARE(chart.series.at(0).values, (QList<std::optional<double>>{1.0, 0.0}));
    QCOMPARE(chart.series.at(2).values, (QList<std::optional<double>>{1.0, 1.0}));
}

void TestProgressCharts::degreeByAreaSaysWhatItShows()
{
    const PlanBuilder plan = twoAreas();
    const QString sentence = progress::degreeByArea(plan.data, plan.progress()).sentence;
    QVERIFY2(sentence.startsWith(u"1 of 3 "_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"Område 2"_s) && sentence.contains(u"10\u00a0%"_s), qPrintable(sentence));
}

void TestProgressCharts::emptyPlanSaysSo()
{
    const PlanBuilder plan;
    const progress::Chart chart = progress::degreeByArea(plan.data, plan.progress());
    QVERIFY(chart.categories.isEmpty());
    QVERIFY(!chart.sentence.isEmpty());
}

void TestProgressCharts::monthsStandBesideTheYearBefore()
{
    const progress::Chart chart = progress::activitiesPerMonth(months(2026, 3, 5), months(2025, 2, 1));
    QCOMPARE(chart.kind, progress::ChartKind::GroupedColumns);
    QCOMPARE(chart.categories, (QStringList{u"jan"_s, u"feb"_s}));
    QCOMPARE(chart.categoryKeys, (QStringList{u"2026-01"_s, u"2026-02"_s}));
    QCOMPARE(chart.series.at(0).name, u"2025"_s);
    QCOMPARE(chart.series.at(0).values, (QList<std::optional<double>>{2.0, 1.0}));
    QCOMPARE(chart.series.at(1).role, progress::SeriesRole::ThisYear);
    QCOMPARE(chart.series.at(1).values, (QList<std::optional<double>>{3.0, 5.0}));
    QVERIFY2(chart.sentence.startsWith(u"8 "_s) && chart.sentence.contains(u" 3 "_s), qPrintable(chart.sentence));
}

void TestProgressCharts::noMonthsIsAnEmptyChart()
{
    const progress::Chart chart = progress::activitiesPerMonth({}, {});
    QVERIFY(chart.series.isEmpty());
    QVERIFY(!chart.sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestProgressCharts)
#include "tst_progresscharts.moc"
