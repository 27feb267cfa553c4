#include "tests/progress/planbuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::ProgressWay;
using progress::Exclusion;
using progress::PlanProgress;
using test::PlanBuilder;

using Percent = std::optional<double>;
using Exclusions = QList<std::pair<Exclusion, int>>;

/// Roll-up, shares and change: by name, by the worked example, and as properties over random plans.
class TestPlanProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExampleOfTheRules();
    void planIsOverMeasuresNotOverAreas();
    void eachLeftOutKindIsListedWithItsNumber();
    void areaWithoutFiguresHasNoFigure();
    void onlyZeroWeightsGiveNoFigure();
    void termsComeByNumberAsPeopleCount();
    void changeIsTheUnroundedDifferenceToTheEndOfThePeriodBefore();
    void changeIsNothingWhereOneSideHasNoFigure();
    void inTimeIsNotLateOfThoseWithADueDate();
    void asOfIsTodayWhileThePeriodRuns();
    void sharesAddUpByLargestRemainder_data();
    void sharesAddUpByLargestRemainder();
    void sharesOfRandomCountsAddUpToAHundred();
    void orderOfRowsNeverMatters();
    void anExcludedMeasureNeverChangesAFigure();
    void figuresStayBetweenZeroAndAHundred();
    void yearlyAccountIsTheFirstWorkingDayOfMarch_data();
    void yearlyAccountIsTheFirstWorkingDayOfMarch();
};

namespace {

/// The same plan for the same seed: all ways, with gaps, withdrawn rows and sub-measures.
PlanBuilder randomPlan(quint32 seed)
{
    QRandomGenerator random(seed);
    PlanBuilder plan;
    QList<domain::MeasureId> tops;
    for (int i = 1; i <= 40; ++i) {
        const auto way = static_cast<ProgressWay>(random.bounded(5));
        domain::Measure& row = plan.measure(u"%1.%2"_s.arg(random.bounded(1, 5)).arg(i), way);
        row.weight = random.bounded(4) * 0.7;
        row.planned = random.bounded(5);
        row.notApplicable = random.bounded(8) == 0;
        row.withdrawn = random.bounded(8) == 0 ? u"decided away"_s : QString();
        row.parent =
            !tops.isEmpty() && random.bounded(3) == 0 ? tops.at(random.bounded(tops.size())) : domain::MeasureId();
        row.due = random.bounded(2) == 0 ? QDate(2026, 1, 1).addDays(random.bounded(600)) : QDate();
        const auto id = row.id;
        if (row.parent.isNull()) {
            tops.append(id);
        }
        plan.held.insert(id, random.bounded(6));
        for (int j = 0; j < random.bounded(4); ++j) {
            plan.milestone(id, random.bounded(2) == 0 ? QDate(2026, 5, 1) : QDate(), random.bounded(1, 10) * 0.3);
        }
        for (const auto& code : {u"2026-T1"_s, u"2026-T2"_s, u"2026"_s, u"2026-T3"_s}) {
            if (random.bounded(2) == 0) {
                plan.followUp(id, random.bounded(101), code);
            }
        }
        if (way == ProgressWay::Indicator) {
            const auto indicator = plan.indicator(random.bounded(100)).id;
            plan.data.measures.last().indicator = indicator;
            plan.target(indicator, random.bounded(100));
            plan.target(indicator, random.bounded(100), u"2026-T3");
            plan.observe(indicator, random.bounded(100) * 0.1, domain::Group::Women);
            plan.observe(indicator, random.bounded(100) * 0.1, domain::Group::Men);
            plan.observe(indicator, random.bounded(100) * 0.1, domain::Group::Other);
            plan.observe(indicator, random.bounded(100), domain::Group::Women, u"2026").source = u"Brå"_s;
        }
    }
    return plan;
}

template <class Row>
void shuffle(QList<Row>& rows, QRandomGenerator& random)
{
    std::shuffle(rows.begin(), rows.end(), random);
}

} // namespace

void TestPlanProgress::workedExampleOfTheRules()
{
    PlanBuilder plan;
    const auto a = plan.measure(u"1.1"_s, ProgressWay::Milestones).id;
    plan.milestone(a, QDate(2026, 2, 1));
    plan.milestone(a, QDate(2026, 10, 1));
    plan.milestone(a, {});
    plan.milestone(a, {});
    plan.milestone(a, QDate(2027, 1, 10));
    const auto b = plan.byIndicator(u"1.2"_s, 200, 1500, 1240);
    domain::Measure& third = plan.measure(u"1.3"_s);
    third.weight = 2;
    plan.followUp(third.id, 25);
    plan.measure(u"1.4"_s);
    plan.measure(u"1.5"_s).withdrawn = u"decided away"_s;

    QCOMPARE(plan.value(a), Percent(40));
    QCOMPARE(plan.value(b), Percent(80));
    const PlanProgress progress = plan.progress();
    QCOMPARE(progress.asOf, QDate(2026, 12, 31));
    QCOMPARE(progress.areas.size(), 1);
    QCOMPARE(progress.areas.first().figure.value, Percent(42.5));
    QCOMPARE(progress::shownPercent(*progress.areas.first().figure.value), 43);
    QCOMPARE(progress.areas.first().figure.exclusions,
        (Exclusions{{Exclusion::Withdrawn, 1}, {Exclusion::WithoutFigure, 1}}));
    QCOMPARE(progress.areas.first().shares.counts, (std::array{0, 1, 2, 1}));
    QCOMPARE(progress.areas.first().shares.percents, (std::array{0, 25, 50, 25}));
}

void TestPlanProgress::planIsOverMeasuresNotOverAreas()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 100);
    plan.followUp(plan.measure(u"2.1"_s).id, 10);
    plan.followUp(plan.measure(u"2.2"_s).id, 10);
    QCOMPARE(plan.progress().figure.value, Percent(40)); // the mean of the areas would be 55
    QCOMPARE(plan.progress().figure.basis, progress::Basis::RollUp);
}

void TestPlanProgress::eachLeftOutKindIsListedWithItsNumber()
{
    PlanBuilder plan;
    const auto parent = plan.measure(u"1.1"_s).id;
    plan.followUp(parent, 30);
    plan.measure(u"1.1.1"_s).parent = parent;
    plan.measure(u"1.1.2"_s).parent = parent;
    plan.measure(u"1.2"_s);
    plan.measure(u"1.3"_s).notApplicable = true;
    plan.measure(u"1.4"_s).withdrawn = u"decided away"_s;
    plan.data.measures.last().notApplicable = true; // in one kind only
    const auto figure = plan.progress().figure;
    QCOMPARE(figure.value, Percent(30));
    QCOMPARE(figure.exclusions,
        (Exclusions{{Exclusion::Withdrawn, 1}, {Exclusion::NotApplicable, 1}, {Exclusion::SubMeasure, 2},
            {Exclusion::WithoutFigure, 1}}));
}

void TestPlanProgress::areaWithoutFiguresHasNoFigure()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 60);
    plan.measure(u"2.1"_s);
    const PlanProgress progress = plan.progress();
    QCOMPARE(progress.areas.at(1).figure.value, Percent());
    QCOMPARE(progress.areas.at(1).figure.basis, progress::Basis::NoFigure);
    QCOMPARE(progress.figure.value, Percent(60));
}

void TestPlanProgress::onlyZeroWeightsGiveNoFigure()
{
    PlanBuilder plan;
    plan.measure(u"1.1"_s).weight = 0;
    plan.followUp(plan.data.measures.first().id, 60);
    QCOMPARE(plan.progress().figure.value, Percent());
}

void TestPlanProgress::termsComeByNumberAsPeopleCount()
{
    PlanBuilder plan;
    for (const auto& number : {u"1.10"_s, u"1.2"_s, u"1.1"_s}) {
        plan.followUp(plan.measure(number).id, 60);
    }
    QStringList labels;
    for (const auto& term : plan.progress().figure.terms) {
        labels.append(term.label.section(u' ', 0, 0));
    }
    QCOMPARE(labels, (QStringList{u"1.1"_s, u"1.2"_s, u"1.10"_s}));
}

void TestPlanProgress::changeIsTheUnroundedDifferenceToTheEndOfThePeriodBefore()
{
    PlanBuilder plan;
    const auto stated = plan.measure(u"1.1"_s).id;
    plan.followUp(stated, 30.2, u"2026-T2");
    plan.followUp(stated, 50.7, u"2026-T3");
    domain::Measure& counted = plan.measure(u"2.1"_s, ProgressWay::Activities);
    counted.planned = 4;
    plan.heldBefore.insert(counted.id, 1);
    plan.held.insert(counted.id, 3);
    const auto milestones = plan.measure(u"3.1"_s, ProgressWay::Milestones).id;
    plan.milestone(milestones, QDate(2026, 8, 31));
    plan.milestone(milestones, QDate(2026, 9, 1));
    const PlanProgress progress = plan.progress();
    QVERIFY(std::abs(progress.areas.at(0).change.value_or(-1) - 20.5) < 1e-9);
    QCOMPARE(progress.areas.at(1).change, Percent(50));
    QCOMPARE(progress.areas.at(2).change, Percent(50));
    QVERIFY(std::abs(progress.change.value_or(-1) - 120.5 / 3) < 1e-9);
}

void TestPlanProgress::changeIsNothingWhereOneSideHasNoFigure()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 50, u"2026-T3"); // new
    const auto ended = plan.byIndicator(u"2.1"_s, 0, 10, 5);
    plan.data.observations.last().period = PlanBuilder::periodOf(u"2026-T2");
    plan.followUp(ended, {}, u"2026-T3");
    const PlanProgress progress = plan.progress();
    QCOMPARE(progress.areas.at(0).change, Percent());
    QCOMPARE(progress.areas.at(1).change, Percent(0));
}

void TestPlanProgress::inTimeIsNotLateOfThoseWithADueDate()
{
    PlanBuilder plan;
    plan.measure(u"1.1"_s).due = QDate(2026, 11, 1);
    plan.measure(u"1.2"_s).due = QDate(2027, 11, 1);
    plan.measure(u"1.3"_s);
    const auto parent = plan.measure(u"1.4"_s).id;
    domain::Measure& child = plan.measure(u"1.4.1"_s);
    child.parent = parent;
    child.due = QDate(2026, 11, 1);
    const PlanProgress progress = plan.progress();
    QCOMPARE(progress.late, 1);
    QCOMPARE(progress.withDue, 2);
    QCOMPARE(progress.inTime, 1);
}

void TestPlanProgress::asOfIsTodayWhileThePeriodRuns()
{
    PlanBuilder plan;
    QCOMPARE(plan.progress().asOf, QDate(2026, 12, 31));
    plan.today = QDate(2026, 11, 24);
    QCOMPARE(plan.progress().asOf, QDate(2026, 11, 24));
    QCOMPARE(plan.progress().figure.asOf, QDate(2026, 11, 24));
}

void TestPlanProgress::sharesAddUpByLargestRemainder_data()
{
    using Four = std::array<int, 4>;
    QTest::addColumn<Four>("counts");
    QTest::addColumn<Four>("percents");
    QTest::newRow("none") << Four{0, 0, 0, 0} << Four{0, 0, 0, 0};
    QTest::newRow("the worked example") << Four{0, 1, 2, 1} << Four{0, 25, 50, 25};
    QTest::newRow("ties go to the earlier class") << Four{1, 1, 1, 0} << Four{34, 33, 33, 0};
    QTest::newRow("ties go to the earlier class, later on") << Four{0, 1, 1, 1} << Four{0, 34, 33, 33};
    QTest::newRow("the largest remainder first") << Four{1, 1, 4, 0} << Four{17, 17, 66, 0}; // 16.67, 16.67, 66.67
    QTest::newRow("two left over") << Four{4, 4, 5, 4} << Four{24, 24, 29, 23};
    QTest::newRow("one class") << Four{0, 0, 0, 7} << Four{0, 0, 0, 100};
    QTest::newRow("many") << Four{500'000'000, 500'000'000, 500'000'000, 500'000'000} << Four{25, 25, 25, 25};
}

void TestPlanProgress::sharesAddUpByLargestRemainder()
{
    using Four = std::array<int, 4>;
    QFETCH(Four, counts);
    QFETCH(Four, percents);
    QCOMPARE(progress::wholeShares(counts), percents);
}

void TestPlanProgress::sharesOfRandomCountsAddUpToAHundred()
{
    QRandomGenerator random(20261124);
    for (int i = 0; i < 5000; ++i) {
        std::array<int, 4> counts{};
        for (int& count : counts) {
            count = random.bounded(1 + random.bounded(1, 1000));
        }
        const int total = std::accumulate(counts.begin(), counts.end(), 0);
        const auto percents = progress::wholeShares(counts);
        QCOMPARE(std::accumulate(percents.begin(), percents.end(), 0), total == 0 ? 0 : 100);
        for (size_t one = 0; total > 0 && one < 4; ++one) {
            QVERIFY(std::abs(percents.at(one) - 100.0 * counts.at(one) / total) < 1);
        }
    }
}

void TestPlanProgress::orderOfRowsNeverMatters()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        PlanBuilder plan = randomPlan(seed);
        const PlanProgress before = plan.progress();
        QRandomGenerator random(seed);
        shuffle(plan.data.measures, random);
        shuffle(plan.data.milestones, random);
        shuffle(plan.data.followUps, random);
        shuffle(plan.data.targets, random);
        shuffle(plan.data.observations, random);
        shuffle(plan.data.indicators, random);
        QVERIFY(plan.progress() == before);
    }
}

void TestPlanProgress::anExcludedMeasureNeverChangesAFigure()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        PlanBuilder plan = randomPlan(seed);
        const PlanProgress before = plan.progress();
        plan.measure(u"1.91"_s).withdrawn = u"decided away"_s;
        plan.followUp(plan.data.measures.last().id, 100);
        plan.measure(u"2.92"_s).notApplicable = true;
        plan.followUp(plan.data.measures.last().id, 100);
        const auto whole = plan.measure(u"1.93"_s).id; // without a figure
        plan.measure(u"1.93.1"_s).parent = whole;
        plan.followUp(plan.data.measures.last().id, 100);
        const PlanProgress after = plan.progress();
        QCOMPARE(after.figure.value, before.figure.value);
        QCOMPARE(after.figure.terms, before.figure.terms);
        for (qsizetype i = 0; i < before.areas.size(); ++i) {
            QCOMPARE(after.areas.at(i).figure.value, before.areas.at(i).figure.value);
        }
    }
}

void TestPlanProgress::figuresStayBetweenZeroAndAHundred()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const PlanProgress progress = randomPlan(seed).progress();
        int counted = 0;
        for (const auto& one : progress.measures) {
            const double value = one.figure.value.value_or(0);
            QVERIFY(value >= 0 && value <= 100 + 1e-9);
            counted += one.counted ? 1 : 0;
        }
        QVERIFY(counted > 0 && counted <= progress.figure.terms.size());
    }
}

void TestPlanProgress::yearlyAccountIsTheFirstWorkingDayOfMarch_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("account");
    QTest::newRow("a Monday") << QDate(2026, 11, 24) << QDate(2027, 3, 1);
    QTest::newRow("a Sunday moves to Monday") << QDate(2026, 1, 1) << QDate(2026, 3, 2);
    QTest::newRow("on the day") << QDate(2026, 3, 2) << QDate(2026, 3, 2);
    QTest::newRow("the day after") << QDate(2026, 3, 3) << QDate(2027, 3, 1);
}

void TestPlanProgress::yearlyAccountIsTheFirstWorkingDayOfMarch()
{
    QFETCH(QDate, today);
    QFETCH(QDate, account);
    QCOMPARE(progress::nextYearlyAccount(today), account);
}

QTEST_GUILESS_MAIN(TestPlanProgress)
#include "tst_planprogress.moc"
