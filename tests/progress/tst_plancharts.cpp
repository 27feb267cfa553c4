#include "models/progress/coveragecharts.h"
#include "models/progress/plancharts.h"
#include "tests/progress/planbuilder.h"

#include <QLocale>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::Chart;
using progress::ChartKind;
using test::PlanBuilder;
using Values = QList<std::optional<double>>;

/// Charts of the plan against figures worked out by hand, at 2026-12-31 unless said otherwise.
class TestPlanCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void periodsShowHowTheSharesMove();
    void dueMonthsTellDoneLateAndComing();
    void lateFromEarlierYearsStandsBeforeJanuary();
    void dueInNoMonthIsAnEmptyChart();
    void expectedIsCountedByWorkingDays();
    void monthsToComeHaveAnExpectationOnly();
    void costWithinALongerPeriodIsNotAddedTwice();
    void costWithoutABudgetHasNoShare();
    void budgetWithoutACostIsAGap();
    void formsNobodyWorksOnAreListed();
    void leftOutMeasuresCoverNothing();
    void organisationsAreCountedByArea();
};

namespace {

progress::PlanProgress at(const PlanBuilder& plan, QStringView period, QDate today)
{
    return progress::planProgress(plan.data, {}, {}, PlanBuilder::periodOf(period), today);
}

domain::MeasureId due(PlanBuilder& plan, const QString& number, QDate day, double percent)
{
    domain::Measure& measure = plan.measure(number);
    measure.due = day;
    const auto id = measure.id;
    plan.followUp(id, percent);
    return id;
}

domain::OrganisationId organisation(PlanBuilder& plan, const QString& name)
{
    domain::Organisation row;
    row.id = domain::OrganisationId::create();
    row.name = name;
    plan.data.organisations.append(row);
    return row.id;
}

} // namespace

void TestPlanCharts::periodsShowHowTheSharesMove()
{
    PlanBuilder plan;
    const auto one = plan.measure(u"1.1"_s).id;
    const auto two = plan.measure(u"1.2"_s).id;
    plan.followUp(one, 20, u"2026-T1");
    plan.followUp(one, 100, u"2026-T2");
    plan.followUp(two, 50, u"2026-T2");
    const QDate today(2026, 12, 31);
    const Chart chart = progress::degreeOverPeriods({at(plan, u"2026-T1", today), at(plan, u"2026-T2", today)});
    QCOMPARE(chart.kind, ChartKind::StackedBars);
    QCOMPARE(chart.categories, (QStringList{u"2026, tertial 1"_s, u"2026, tertial 2"_s}));
    QCOMPARE(chart.notes, (QStringList{u"20\u00a0% · 2"_s, u"75\u00a0% · 2"_s}));
    QCOMPARE(chart.series.at(0).values, (Values{0.0, 1.0})); // done
    QCOMPARE(chart.series.at(1).values, (Values{0.0, 1.0})); // half
    QCOMPARE(chart.series.at(2).values, (Values{1.0, 0.0})); // started
    QCOMPARE(chart.series.at(3).values, (Values{1.0, 0.0}));
    QVERIFY2(chart.sentence.contains(u"+55"_s), qPrintable(chart.sentence));
}

void TestPlanCharts::dueMonthsTellDoneLateAndComing()
{
    PlanBuilder plan;
    due(plan, u"1.1"_s, QDate(2026, 6, 30), 100);
    due(plan, u"1.2"_s, QDate(2026, 6, 1), 40);
    due(plan, u"1.3"_s, QDate(2026, 12, 31), 40); // due on as-of: not late yet
    due(plan, u"1.4"_s, QDate(2027, 1, 1), 40);
    const auto gone = due(plan, u"1.5"_s, QDate(2026, 6, 2), 40);
    for (domain::Measure& measure : plan.data.measures) {
        measure.withdrawn = measure.id == gone ? u"double"_s : QString();
    }
    const Chart chart = progress::dueByMonth(plan.data, plan.progress());
    QCOMPARE(chart.kind, ChartKind::StackedColumns);
    QCOMPARE(chart.categories.size(), 12);
    QCOMPARE(chart.categories.at(5), u"juni"_s);
    QCOMPARE(chart.series.at(0).values.at(5), std::optional(1.0));
    QCOMPARE(chart.series.at(1).values.at(5), std::optional(1.0));
    QCOMPARE(chart.series.at(2).values.at(5), std::optional(0.0));
    QCOMPARE(chart.series.at(2).values.at(11), std::optional(1.0));
}

void TestPlanCharts::lateFromEarlierYearsStandsBeforeJanuary()
{
    PlanBuilder plan;
    due(plan, u"1.1"_s, QDate(2025, 3, 1), 40);
    due(plan, u"1.2"_s, QDate(2024, 3, 1), 99);
    due(plan, u"1.3"_s, QDate(2025, 3, 1), 100); // done: no longer of interest
    const Chart chart = progress::dueByMonth(plan.data, plan.progress());
    QCOMPARE(chart.categories.size(), 13);
    QCOMPARE(chart.series.at(1).values.at(0), std::optional(2.0));
    QCOMPARE(chart.series.at(0).values.at(0), std::optional(0.0));
}

void TestPlanCharts::dueInNoMonthIsAnEmptyChart()
{
    PlanBuilder plan;
    plan.measure(u"1.1"_s);
    const Chart chart = progress::dueByMonth(plan.data, plan.progress());
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.sentence.contains(u"2026"_s));
}

/// 2026 has 251 working days, January 20 of them (22 from Monday to Friday, less New Year's Day and Epiphany).
void TestPlanCharts::expectedIsCountedByWorkingDays()
{
    PlanBuilder plan;
    domain::Measure& dated = plan.measure(u"1.1"_s);
    dated.start = QDate(2026, 1, 1);
    dated.due = QDate(2026, 12, 31);
    const auto first = dated.id;
    plan.followUp(first, 10, u"2026-T1");
    plan.followUp(plan.measure(u"1.2"_s).id, 30, u"2026-T1"); // without dates: counted, not expected
    const Chart chart = progress::burnUp(plan.data, {at(plan, u"2026-01", QDate(2026, 1, 31))}, QDate(2026, 1, 31));
    QCOMPARE(chart.kind, ChartKind::Lines);
    QCOMPARE(chart.series.at(0).values, (Values{20.0}));
    QCOMPARE(chart.series.at(1).values, (Values{100.0 * 20 / 251}));
    QVERIFY2(chart.sentence.contains(u"12 percentage point(s) ahead"_s), qPrintable(chart.sentence));
}

void TestPlanCharts::monthsToComeHaveAnExpectationOnly()
{
    PlanBuilder plan;
    domain::Measure& dated = plan.measure(u"1.1"_s);
    dated.start = QDate(2026, 1, 1);
    dated.due = QDate(2026, 12, 31);
    plan.followUp(dated.id, 10, u"2026-T1");
    const QDate today(2026, 1, 31);
    const Chart chart =
        progress::burnUp(plan.data, {at(plan, u"2026-01", today), at(plan, u"2026-12", QDate(2026, 12, 31))}, today);
    QCOMPARE(chart.series.at(0).values, (Values{10.0, std::nullopt}));
    QCOMPARE(chart.series.at(1).values.at(1), std::optional(100.0));
}

void TestPlanCharts::costWithinALongerPeriodIsNotAddedTwice()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.budget = 100'000;
    const auto id = measure.id;
    plan.followUp(id, 10, u"2026-T1").cost = 20'000;
    plan.followUp(id, 10, u"2026-T2").cost = 25'000;
    plan.followUp(id, 10, u"2026").cost = 60'000; // the whole year, of which the tertials are parts
    plan.followUp(id, 10, u"2025").cost = 10'000;
    const Chart chart = progress::budgetByArea(plan.data, QDate(2026, 12, 31));
    QCOMPARE(chart.kind, ChartKind::Bars);
    QCOMPARE(chart.series.at(0).values, (Values{70'000.0}));
    QCOMPARE(chart.series.at(1).role, progress::SeriesRole::Target);
    QCOMPARE(chart.series.at(1).values, (Values{100'000.0}));
    QCOMPARE(chart.notes, QStringList{u"70\u00a0%"_s});
    // At the end of 2025 the year 2026 has not begun.
    QCOMPARE(progress::budgetByArea(plan.data, QDate(2025, 12, 31)).series.at(0).values, (Values{10'000.0}));
}

void TestPlanCharts::costWithoutABudgetHasNoShare()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 10).cost = 500;
    plan.measure(u"2.1"_s); // neither budget nor cost: not listed
    const Chart chart = progress::budgetByArea(plan.data, QDate(2026, 12, 31));
    QCOMPARE(chart.categories, QStringList{u"1 Område 1"_s});
    QCOMPARE(chart.notes, QStringList{u"–"_s});
    QCOMPARE(chart.series.at(1).values, (Values{std::nullopt}));
}

void TestPlanCharts::budgetWithoutACostIsAGap()
{
    PlanBuilder plan;
    plan.measure(u"1.1"_s).budget = 500;
    const Chart chart = progress::budgetByArea(plan.data, QDate(2026, 12, 31));
    QCOMPARE(chart.series.at(0).values, (Values{std::nullopt}));
    QVERIFY2(chart.sentence.contains(u"500"_s), qPrintable(chart.sentence));
}

void TestPlanCharts::formsNobodyWorksOnAreListed()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.exploitation = {domain::Exploitation::SexualPurposes, domain::Exploitation::ForcedLabour};
    plan.followUp(measure.id, 40);
    domain::Measure& other = plan.measure(u"1.2"_s);
    other.exploitation = {domain::Exploitation::SexualPurposes};
    plan.followUp(other.id, 80);
    const Chart chart = progress::exploitationCovered(plan.data, plan.progress());
    QCOMPARE(chart.categories.size(), 9);
    QCOMPARE(chart.series.at(0).values.mid(0, 3), (Values{2.0, 1.0, 0.0}));
    QCOMPARE(chart.notes.mid(0, 3), (QStringList{u"2 · 60\u00a0%"_s, u"1 · 40\u00a0%"_s, u"0 · –"_s}));
    QVERIFY2(chart.sentence.contains(u"2 of 9"_s), qPrintable(chart.sentence));
}

void TestPlanCharts::leftOutMeasuresCoverNothing()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.targetGroups = {domain::TargetGroup::Police};
    measure.notApplicable = true;
    const Chart chart = progress::targetGroupsCovered(plan.data, plan.progress());
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.sentence.isEmpty());
}

void TestPlanCharts::organisationsAreCountedByArea()
{
    PlanBuilder plan;
    const auto police = organisation(plan, u"Polisen"_s);
    const auto board = organisation(plan, u"Länsstyrelsen"_s);
    organisation(plan, u"Regionen"_s); // in nothing: left out
    plan.measure(u"1.1"_s).lead = board;
    domain::Measure& shared = plan.measure(u"1.2"_s);
    shared.lead = police;
    shared.partners = {board};
    plan.measure(u"2.1"_s).lead = board;
    const Chart chart = progress::collaboration(plan.data);
    QCOMPARE(chart.kind, ChartKind::Matrix);
    QCOMPARE(chart.categories, (QStringList{u"Länsstyrelsen"_s, u"Polisen"_s}));
    QCOMPARE(chart.notes, (QStringList{u"3"_s, u"1"_s}));
    QCOMPARE(chart.series.at(0).values, (Values{2.0, 1.0}));
    QCOMPARE(chart.series.at(1).values, (Values{1.0, 0.0}));
    // A cell leads to its area.
    QCOMPARE(chart.valueKeys.at(chart.placeOf(1, 1)), plan.data.areas.at(1).id.text());
}

QTEST_GUILESS_MAIN(TestPlanCharts)
#include "tst_plancharts.moc"
