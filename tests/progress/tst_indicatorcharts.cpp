#include "models/progress/indicatorcharts.h"
#include "models/progress/indicatorvalue.h"
#include "tests/progress/planbuilder.h"

#include <QLocale>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::Group;
using progress::Chart;
using progress::ChartKind;
using progress::SeriesRole;
using test::PlanBuilder;
using Values = QList<std::optional<double>>;

class TestIndicatorCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void periodWithoutAnObservationIsAGap();
    void targetIsTheOneInForceThen();
    void splitsBySexWhereThereAreGroups();
    void sourcesAreNeverMixed();
    void unknownIndicatorGivesTheFirst();
    void indicatorsStandOnTheirOwnTargets();
    void lessIsBetterWhereItIs();
    void withoutATargetIsSaidAndNotDrawn();
    void targetIsMetByDirection();

private:
    const QDate m_asOf{2026, 12, 31};
};

namespace {

const progress::Series* seriesOf(const Chart& chart, SeriesRole role)
{
    for (const progress::Series& series : chart.series) {
        if (series.role == role) {
            return &series;
        }
    }
    return nullptr;
}

} // namespace

void TestIndicatorCharts::periodWithoutAnObservationIsAGap()
{
    PlanBuilder plan;
    const auto id = plan.indicator(200).id;
    plan.observe(id, 260, Group::Total, u"2025-T3");
    plan.observe(id, 400, Group::Total, u"2026-T2");
    const Chart chart = progress::indicatorTrend(plan.data, id, m_asOf);
    QCOMPARE(chart.kind, ChartKind::Lines);
    QCOMPARE(chart.categories, (QStringList{u"2025-T3"_s, u"2026-T1"_s, u"2026-T2"_s}));
    QCOMPARE(seriesOf(chart, SeriesRole::Value)->values, (Values{260.0, std::nullopt, 400.0}));
    QCOMPARE(seriesOf(chart, SeriesRole::Baseline)->values, (Values{200.0, 200.0, 200.0}));
    QVERIFY(!chart.countsPersons);
}

void TestIndicatorCharts::targetIsTheOneInForceThen()
{
    PlanBuilder plan;
    const auto id = plan.indicator({}).id;
    plan.observe(id, 1, Group::Total, u"2025");
    plan.observe(id, 2, Group::Total, u"2026");
    plan.target(id, 10, u"2026");
    const Chart chart = progress::indicatorTrend(plan.data, id, m_asOf);
    QCOMPARE(seriesOf(chart, SeriesRole::Target)->values, (Values{std::nullopt, 10.0}));
    QVERIFY(!seriesOf(chart, SeriesRole::Baseline));
    QVERIFY2(chart.sentence.contains(u"8 from the target of 10"_s), qPrintable(chart.sentence));
}

void TestIndicatorCharts::splitsBySexWhereThereAreGroups()
{
    PlanBuilder plan;
    const auto id = plan.indicator({}).id;
    plan.observe(id, 3, Group::Women, u"2026");
    plan.observe(id, 4, Group::Men, u"2026");
    plan.observe(id, 99, Group::Total, u"2026"); // stands alone: never added to the groups
    const Chart chart = progress::indicatorTrend(plan.data, id, m_asOf);
    QCOMPARE(seriesOf(chart, SeriesRole::Value)->values, (Values{7.0}));
    QCOMPARE(seriesOf(chart, SeriesRole::Women)->values, (Values{3.0}));
    QCOMPARE(seriesOf(chart, SeriesRole::Men)->values, (Values{4.0}));
    QVERIFY(!seriesOf(chart, SeriesRole::Girls));
    QVERIFY(chart.countsPersons);
}

void TestIndicatorCharts::sourcesAreNeverMixed()
{
    PlanBuilder plan;
    const auto id = plan.indicator({}).id;
    plan.data.indicators.last().source = u"Polisen"_s;
    plan.observe(id, 5, Group::Total, u"2024").source = u"Regionen"_s;
    plan.observe(id, 6, Group::Total, u"2025").source = u"Polisen"_s;
    plan.observe(id, 7, Group::Total, u"2026").source = u"Polisen"_s;
    const Chart chart = progress::indicatorTrend(plan.data, id, m_asOf);
    QCOMPARE(chart.categories, (QStringList{u"2025"_s, u"2026"_s}));
    QCOMPARE(seriesOf(chart, SeriesRole::Value)->values, (Values{6.0, 7.0}));
    QVERIFY2(chart.unit.contains(u"Polisen"_s), qPrintable(chart.unit));
}

void TestIndicatorCharts::unknownIndicatorGivesTheFirst()
{
    PlanBuilder plan;
    plan.observe(plan.indicator({}).id, 5, Group::Total, u"2026");
    plan.data.indicators.last().national = true;
    plan.observe(plan.indicator({}).id, 6, Group::Total, u"2026");
    const Chart chart = progress::indicatorTrend(plan.data, domain::IndicatorId::create(), m_asOf);
    QCOMPARE(seriesOf(chart, SeriesRole::Value)->values, (Values{6.0})); // the county's own before the national one
    QVERIFY(progress::indicatorTrend(plan.data, {}, QDate(2025, 1, 1)).isEmpty());
}

void TestIndicatorCharts::indicatorsStandOnTheirOwnTargets()
{
    PlanBuilder plan;
    plan.byIndicator(u"1.1"_s, 200, 1500, 1240);
    plan.byIndicator(u"1.2"_s, 0, 5, 5);
    const Chart chart = progress::indicatorsAgainstTarget(plan.data, m_asOf);
    QCOMPARE(chart.kind, ChartKind::Bullets);
    QCOMPARE(seriesOf(chart, SeriesRole::Value)->values, (Values{1240.0, 5.0}));
    QCOMPARE(seriesOf(chart, SeriesRole::Target)->values, (Values{1500.0, 5.0}));
    QCOMPARE(seriesOf(chart, SeriesRole::Baseline)->values, (Values{200.0, 0.0}));
    QCOMPARE(chart.notes.at(0), u"1\u00a0240 · of 1\u00a0500"_s);
    QVERIFY2(chart.sentence.startsWith(u"1 of 2 "_s), qPrintable(chart.sentence));
}

void TestIndicatorCharts::lessIsBetterWhereItIs()
{
    PlanBuilder plan;
    plan.byIndicator(u"1.1"_s, 40, 10, 9, domain::Direction::Less);
    plan.byIndicator(u"1.2"_s, 40, 10, 11, domain::Direction::Less);
    const Chart chart = progress::indicatorsAgainstTarget(plan.data, m_asOf);
    QVERIFY2(chart.sentence.startsWith(u"1 of 2 "_s), qPrintable(chart.sentence));
}

void TestIndicatorCharts::withoutATargetIsSaidAndNotDrawn()
{
    PlanBuilder plan;
    plan.observe(plan.indicator({}).id, 5, Group::Total, u"2026");
    plan.target(plan.indicator({}).id, 5, u"2026");
    const Chart chart = progress::indicatorsAgainstTarget(plan.data, m_asOf);
    QCOMPARE(chart.categories.size(), 1);
    QCOMPARE(seriesOf(chart, SeriesRole::Value)->values, (Values{std::nullopt}));
    QVERIFY2(chart.sentence.contains(u"1 indicator(s) have a value but no target"_s), qPrintable(chart.sentence));
}

void TestIndicatorCharts::targetIsMetByDirection()
{
    using domain::Direction;
    QCOMPARE(progress::isTargetMet(Direction::More, 5, 5), std::optional(true));
    QCOMPARE(progress::isTargetMet(Direction::More, 4, 5), std::optional(false));
    QCOMPARE(progress::isTargetMet(Direction::Less, 4, 5), std::optional(true));
    QVERIFY(!progress::isTargetMet(Direction::Neutral, 5, 5));
}

QTEST_GUILESS_MAIN(TestIndicatorCharts)
#include "tst_indicatorcharts.moc"
