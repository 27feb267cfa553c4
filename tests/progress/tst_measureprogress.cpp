#include "tests/progress/planbuilder.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::Degree;
using domain::Group;
using domain::ProgressWay;
using domain::Signal;
using progress::FollowUpState;
using test::PlanBuilder;

using Percent = std::optional<double>;

/// The rules of progress.md for one measure, each by its name.
class TestMeasureProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statedIsThePercentOfTheLatestFollowUp();
    void followUpCountsOnceItsPeriodHasBegun();
    void shorterOfTwoPeriodsThatEndTogetherSpeaks();
    void withdrawnFollowUpSaysNothing();
    void neverFollowedUpIsNoFigure();
    void milestonesCountByWeight();
    void milestonesDoneAfterAsOfAreNotDone();
    void withdrawnMilestonesAreLeftOut();
    void allMilestonesWithdrawnIsNoFigure();
    void activitiesAreCappedAtPlanned();
    void nothingPlannedIsNoFigure();
    void indicatorGoesFromBaselineToTarget_data();
    void indicatorGoesFromBaselineToTarget();
    void indicatorLacksAPartIsNoFigure();
    void sexGroupsAreAddedAndTheTotalIsNot();
    void seriesFromDifferentSourcesAreNeverAdded();
    void targetIsInForceFromItsFirstDay();
    void subMeasuresWithoutFigureAreLeftOutOfTheMean();
    void cycleOfSubMeasuresEnds();
    void continuousIsDoneWhileItRuns();
    void degreeIsDerived_data();
    void degreeIsDerived();
    void recordedWorkStartsAMeasureAtZero();
    void statedDegreeCountsAndTheDerivedIsKept();
    void smallFractionsDoNotHoldBackDone();
    void lateIsDueBeforeAsOfAndNotDone();
    void dueSoonIsWithinThirtyDays();
    void withdrawnAndNotApplicableAreNeverLate();
    void paceCountsWorkingDays();
    void noPaceWithoutStartOrDue();
    void signalIsSuggested_data();
    void signalIsSuggested();
    void measureWithoutFigureIsNotBehind();
    void lateIsRedAndDoneIsGreen();
    void personsSignalStandsBesideTheSuggested();
    void followUpStates_data();
    void followUpStates();
    void followUpIsNotNeededBeforeTheStart();
    void zeroWeightIsShownButNotCounted();
};

void TestMeasureProgress::statedIsThePercentOfTheLatestFollowUp()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, 60, u"2026-T2");
    plan.followUp(id, 30, u"2026-T1");
    QCOMPARE(plan.value(id), Percent(60));
    QCOMPARE(plan.progressOf(id).figure.basis, progress::Basis::Stated);
    QCOMPARE(plan.progressOf(id).figure.terms.first().label, u"2026-T2"_s);
}

void TestMeasureProgress::followUpCountsOnceItsPeriodHasBegun()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, 30, u"2026-T2");
    plan.followUp(id, 60, u"2026-T3");
    plan.followUp(id, 90, u"2027-T1");
    plan.today = QDate(2026, 9, 1);
    QCOMPARE(plan.value(id), Percent(60));
    plan.period = PlanBuilder::periodOf(u"2026-T2");
    QCOMPARE(plan.value(id), Percent(30));
}

void TestMeasureProgress::shorterOfTwoPeriodsThatEndTogetherSpeaks()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, 30, u"2026-T3");
    plan.followUp(id, 70, u"2026");
    QCOMPARE(plan.value(id), Percent(30));
    std::reverse(plan.data.followUps.begin(), plan.data.followUps.end());
    QCOMPARE(plan.value(id), Percent(30));
}

void TestMeasureProgress::withdrawnFollowUpSaysNothing()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, 40, u"2026-T2");
    plan.followUp(id, 90).withdrawn = u"wrong measure"_s;
    QCOMPARE(plan.value(id), Percent(40));
}

void TestMeasureProgress::neverFollowedUpIsNoFigure()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    QCOMPARE(plan.value(id), Percent());
    QCOMPARE(plan.progressOf(id).figure.basis, progress::Basis::NoFigure);
    plan.followUp(id, 0);
    QCOMPARE(plan.value(id), Percent(0));
}

void TestMeasureProgress::milestonesCountByWeight()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s, ProgressWay::Milestones).id;
    plan.milestone(id, QDate(2026, 3, 1), 3);
    plan.milestone(id, {}, 1);
    QCOMPARE(plan.value(id), Percent(75));
    QCOMPARE(plan.progressOf(id).figure.terms.size(), 2);
}

void TestMeasureProgress::milestonesDoneAfterAsOfAreNotDone()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s, ProgressWay::Milestones).id;
    plan.milestone(id, QDate(2026, 12, 31));
    plan.milestone(id, QDate(2027, 1, 1));
    QCOMPARE(plan.value(id), Percent(50));
}

void TestMeasureProgress::withdrawnMilestonesAreLeftOut()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s, ProgressWay::Milestones).id;
    plan.milestone(id, QDate(2026, 3, 1));
    plan.milestone(id, {}).withdrawn = u"decided away"_s;
    QCOMPARE(plan.value(id), Percent(100));
}

void TestMeasureProgress::allMilestonesWithdrawnIsNoFigure()
{
    PlanBuilder plan;
    const auto none = plan.measure(u"1.1"_s, ProgressWay::Milestones).id;
    const auto withdrawn = plan.measure(u"1.2"_s, ProgressWay::Milestones).id;
    plan.milestone(withdrawn, QDate(2026, 3, 1)).withdrawn = u"decided away"_s;
    QCOMPARE(plan.value(none), Percent());
    QCOMPARE(plan.value(withdrawn), Percent());
}

void TestMeasureProgress::activitiesAreCappedAtPlanned()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s, ProgressWay::Activities);
    measure.planned = 8;
    const auto id = measure.id;
    QCOMPARE(plan.value(id), Percent(0));
    plan.held.insert(id, 6);
    QCOMPARE(plan.value(id), Percent(75));
    plan.held.insert(id, 11);
    QCOMPARE(plan.value(id), Percent(100));
}

void TestMeasureProgress::nothingPlannedIsNoFigure()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s, ProgressWay::Activities).id;
    plan.held.insert(id, 6);
    QCOMPARE(plan.value(id), Percent());
}

void TestMeasureProgress::indicatorGoesFromBaselineToTarget_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("direction");
    QTest::addColumn<double>("expected");
    const int more = static_cast<int>(domain::Direction::More);
    const int less = static_cast<int>(domain::Direction::Less);
    const int neutral = static_cast<int>(domain::Direction::Neutral);
    QTest::newRow("the worked example") << 200.0 << 1500.0 << 1240.0 << more << 80.0;
    QTest::newRow("below the baseline is 0") << 200.0 << 1500.0 << 100.0 << more << 0.0;
    QTest::newRow("over the target is 100") << 200.0 << 1500.0 << 1600.0 << more << 100.0;
    QTest::newRow("less is better") << 80.0 << 20.0 << 35.0 << less << 75.0;
    QTest::newRow("target below baseline whatever the direction says") << 80.0 << 20.0 << 35.0 << more << 75.0;
    QTest::newRow("no way to go, met upwards") << 10.0 << 10.0 << 12.0 << more << 100.0;
    QTest::newRow("no way to go, not met upwards") << 10.0 << 10.0 << 9.0 << more << 0.0;
    QTest::newRow("no way to go, met downwards") << 10.0 << 10.0 << 9.0 << less << 100.0;
    QTest::newRow("no way to go, not met downwards") << 10.0 << 10.0 << 12.0 << less << 0.0;
    QTest::newRow("no way to go, neither is better, met") << 10.0 << 10.0 << 10.0 << neutral << 100.0;
    QTest::newRow("no way to go, neither is better, not met") << 10.0 << 10.0 << 12.0 << neutral << 0.0;
}

void TestMeasureProgress::indicatorGoesFromBaselineToTarget()
{
    QFETCH(double, baseline);
    QFETCH(double, target);
    QFETCH(double, value);
    QFETCH(int, direction);
    QFETCH(double, expected);
    PlanBuilder plan;
    const auto id = plan.byIndicator(u"1.1"_s, baseline, target, value, static_cast<domain::Direction>(direction));
    QCOMPARE(plan.value(id), Percent(expected));
}

void TestMeasureProgress::indicatorLacksAPartIsNoFigure()
{
    PlanBuilder plan;
    const auto id = plan.byIndicator(u"1.1"_s, 0, 10, 5);
    QCOMPARE(plan.value(id), Percent(50));
    PlanBuilder noBaseline = plan;
    noBaseline.data.indicators.first().baseline.reset();
    QCOMPARE(noBaseline.value(id), Percent());
    PlanBuilder noTarget = plan;
    noTarget.data.targets.first().withdrawn = u"x"_s;
    QCOMPARE(noTarget.value(id), Percent());
    PlanBuilder noValue = plan;
    noValue.data.observations.first().period = PlanBuilder::periodOf(u"2027-T1");
    QCOMPARE(noValue.value(id), Percent());
}

void TestMeasureProgress::sexGroupsAreAddedAndTheTotalIsNot()
{
    PlanBuilder plan;
    const auto id = plan.byIndicator(u"1.1"_s, 0, 100, 70);
    const auto indicator = plan.data.indicators.first().id;
    QCOMPARE(plan.value(id), Percent(70));
    plan.observe(indicator, 30, Group::Women);
    plan.observe(indicator, 12, Group::Men);
    plan.observe(indicator, 3, Group::Unknown);
    QCOMPARE(plan.value(id), Percent(45));
    plan.observe(indicator, 99, Group::Women, u"2026-T2");
    QCOMPARE(plan.value(id), Percent(45));
}

void TestMeasureProgress::seriesFromDifferentSourcesAreNeverAdded()
{
    PlanBuilder plan;
    const auto id = plan.byIndicator(u"1.1"_s, 0, 100, 20);
    const auto indicator = plan.data.indicators.first().id;
    plan.data.observations.first().source = u"Polisen"_s;
    plan.observe(indicator, 50).source = u"Brå"_s;
    QCOMPARE(plan.value(id), Percent(50)); // neither is the indicator's own: the first in Swedish order
    plan.data.indicators.first().source = u"Polisen"_s;
    QCOMPARE(plan.value(id), Percent(20));
}

void TestMeasureProgress::targetIsInForceFromItsFirstDay()
{
    PlanBuilder plan;
    const auto id = plan.byIndicator(u"1.1"_s, 0, 100, 20);
    const auto indicator = plan.data.indicators.first().id;
    plan.target(indicator, 40, u"2026-T3");
    plan.target(indicator, 25, u"2027");
    QCOMPARE(plan.value(id), Percent(50));
    plan.data.targets = {plan.data.targets.last()};
    QCOMPARE(plan.value(id), Percent());
}

void TestMeasureProgress::subMeasuresWithoutFigureAreLeftOutOfTheMean()
{
    PlanBuilder plan;
    const auto parent = plan.measure(u"1.1"_s, ProgressWay::SubMeasures).id;
    QCOMPARE(plan.value(parent), Percent());
    for (const auto& [number, percent, weight] :
        {std::tuple(u"1.1.1"_s, 100, 1), std::tuple(u"1.1.2"_s, 20, 3), std::tuple(u"1.1.3"_s, -1, 9)}) {
        domain::Measure& child = plan.measure(number);
        child.parent = parent;
        child.weight = weight;
        const auto id = child.id;
        if (percent >= 0) {
            plan.followUp(id, percent);
        }
    }
    QCOMPARE(plan.value(parent), Percent(40));
    QCOMPARE(plan.progressOf(parent).figure.terms.size(), 2);
    QCOMPARE(plan.progressOf(parent).figure.exclusions,
        (QList<std::pair<progress::Exclusion, int>>{{progress::Exclusion::WithoutFigure, 1}}));
}

void TestMeasureProgress::cycleOfSubMeasuresEnds()
{
    PlanBuilder plan;
    const auto one = plan.measure(u"1.1"_s, ProgressWay::SubMeasures).id;
    domain::Measure& other = plan.measure(u"1.2"_s, ProgressWay::SubMeasures);
    other.parent = one;
    plan.data.measures.first().parent = other.id;
    QCOMPARE(plan.value(one), Percent());
}

void TestMeasureProgress::continuousIsDoneWhileItRuns()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.continuous = true;
    measure.due = QDate(2026, 6, 30);
    const auto id = measure.id;
    plan.followUp(id, 20).running = true;
    QCOMPARE(plan.value(id), Percent(100));
    QCOMPARE(plan.progressOf(id).degree, Degree::Done);
    QVERIFY(!plan.progressOf(id).late);
    plan.data.followUps.first().running = false;
    QCOMPARE(plan.value(id), Percent(20));
    QCOMPARE(plan.progressOf(id).degree, Degree::Started);
}

void TestMeasureProgress::degreeIsDerived_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<int>("degree");
    QTest::newRow("100") << 100.0 << static_cast<int>(Degree::Done);
    QTest::newRow("99.9") << 99.9 << static_cast<int>(Degree::Half);
    QTest::newRow("50") << 50.0 << static_cast<int>(Degree::Half);
    QTest::newRow("49.9") << 49.9 << static_cast<int>(Degree::Started);
    QTest::newRow("0.1") << 0.1 << static_cast<int>(Degree::Started);
    QTest::newRow("0") << 0.0 << static_cast<int>(Degree::NotStarted);
}

void TestMeasureProgress::degreeIsDerived()
{
    QFETCH(double, percent);
    QFETCH(int, degree);
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, percent);
    QCOMPARE(static_cast<int>(plan.progressOf(id).degree), degree);
}

void TestMeasureProgress::recordedWorkStartsAMeasureAtZero()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, 0, u"2026-T2").workDone = u"Möten med kommunerna"_s;
    plan.followUp(id, 0, u"2026-T3");
    QCOMPARE(plan.progressOf(id).degree, Degree::Started);
    plan.data.followUps.first().workDone = u"  "_s;
    QCOMPARE(plan.progressOf(id).degree, Degree::NotStarted);
    plan.held.insert(id, 1);
    QCOMPARE(plan.progressOf(id).degree, Degree::Started);
    plan.held.clear();
    plan.milestone(id, QDate(2026, 12, 31));
    QCOMPARE(plan.progressOf(id).degree, Degree::Started);
}

void TestMeasureProgress::statedDegreeCountsAndTheDerivedIsKept()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, 60).degree = Degree::Started;
    QCOMPARE(plan.progressOf(id).degree, Degree::Started);
    QCOMPARE(plan.progressOf(id).statedDegree, std::optional(Degree::Started));
    QCOMPARE(plan.progressOf(id).derivedDegree, Degree::Half);
    QCOMPARE(plan.progress().shares.counts, (std::array{0, 0, 1, 0}));
}

void TestMeasureProgress::smallFractionsDoNotHoldBackDone()
{
    PlanBuilder plan;
    const auto parent = plan.measure(u"1.1"_s, ProgressWay::SubMeasures).id;
    for (int i = 1; i <= 7; ++i) {
        domain::Measure& child = plan.measure(u"1.1.%1"_s.arg(i));
        child.parent = parent;
        child.weight = 0.1 * i;
        plan.followUp(child.id, 100);
    }
    QCOMPARE(plan.progressOf(parent).degree, Degree::Done);
}

void TestMeasureProgress::lateIsDueBeforeAsOfAndNotDone()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.due = QDate(2026, 12, 30);
    const auto id = measure.id;
    QVERIFY(plan.progressOf(id).late);
    plan.data.measures.first().due = QDate(2026, 12, 31);
    QVERIFY(!plan.progressOf(id).late);
    plan.data.measures.first().due = QDate(2026, 12, 30);
    plan.followUp(id, 60).degree = Degree::Done;
    QVERIFY(!plan.progressOf(id).late);
}

void TestMeasureProgress::dueSoonIsWithinThirtyDays()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    const auto soonAt = [&](QDate due) {
        plan.data.measures.first().due = due;
        return plan.progressOf(id).dueSoon;
    };
    QVERIFY(!soonAt({}));
    QVERIFY(!soonAt(QDate(2026, 12, 30))); // late instead
    QVERIFY(soonAt(QDate(2026, 12, 31)));
    QVERIFY(soonAt(QDate(2027, 1, 30)));
    QVERIFY(!soonAt(QDate(2027, 1, 31)));
}

void TestMeasureProgress::withdrawnAndNotApplicableAreNeverLate()
{
    PlanBuilder plan;
    domain::Measure& withdrawn = plan.measure(u"1.1"_s);
    withdrawn.due = QDate(2026, 1, 1);
    withdrawn.withdrawn = u"decided away"_s;
    domain::Measure& foreign = plan.measure(u"1.2"_s);
    foreign.due = QDate(2026, 1, 1);
    foreign.notApplicable = true;
    const auto progress = plan.progress();
    for (const auto& one : progress.measures) {
        QVERIFY(!one.late);
        QCOMPARE(one.followUp, FollowUpState::NotNeeded);
    }
    QCOMPARE(progress.withDue, 0);
}

void TestMeasureProgress::paceCountsWorkingDays()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    // 21 to 31 December 2026: 21, 22, 23, 28, 29, 30 are worked; the eves, Christmas and its second
    // day are not, nor the weekends.
    measure.start = QDate(2026, 12, 21);
    measure.due = QDate(2027, 1, 8); // and 4, 5, 7, 8 January, for Epiphany is a holiday
    QCOMPARE(plan.progressOf(measure.id).expected, Percent(60));
    plan.today = QDate(2026, 12, 1);
    QCOMPARE(plan.progressOf(measure.id).expected, Percent(0));
    plan.today = QDate(2027, 3, 1);
    plan.period = PlanBuilder::periodOf(u"2027-T1");
    QCOMPARE(plan.progressOf(measure.id).expected, Percent(100));
}

void TestMeasureProgress::noPaceWithoutStartOrDue()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.start = QDate(2026, 1, 1);
    QCOMPARE(plan.progressOf(measure.id).expected, Percent());
    measure.due = QDate(2027, 1, 1);
    measure.start = {};
    QCOMPARE(plan.progressOf(measure.id).expected, Percent());
}

void TestMeasureProgress::signalIsSuggested_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("followedUp");
    QTest::addColumn<int>("signal");
    // Expected is 60 per cent, see paceCountsWorkingDays().
    QTest::newRow("15 behind is green") << 45.0 << u"2026-T3"_s << static_cast<int>(Signal::Green);
    QTest::newRow("more than 15 behind is yellow") << 44.9 << u"2026-T3"_s << static_cast<int>(Signal::Yellow);
    QTest::newRow("30 behind is yellow") << 30.0 << u"2026-T3"_s << static_cast<int>(Signal::Yellow);
    QTest::newRow("more than 30 behind is red") << 29.9 << u"2026-T3"_s << static_cast<int>(Signal::Red);
    QTest::newRow("missing is yellow") << 80.0 << u"2026-T2"_s << static_cast<int>(Signal::Yellow);
    QTest::newRow("stale is yellow") << 80.0 << u"2026-T1"_s << static_cast<int>(Signal::Yellow);
    QTest::newRow("done is green") << 100.0 << u"2026-T1"_s << static_cast<int>(Signal::Green);
}

void TestMeasureProgress::signalIsSuggested()
{
    QFETCH(double, percent);
    QFETCH(QString, followedUp);
    QFETCH(int, signal);
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.start = QDate(2026, 12, 21);
    measure.due = QDate(2027, 1, 8);
    plan.followUp(measure.id, percent, followedUp);
    QCOMPARE(static_cast<int>(plan.progressOf(measure.id).suggested), signal);
}

void TestMeasureProgress::measureWithoutFigureIsNotBehind()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.start = QDate(2026, 1, 1);
    measure.due = QDate(2027, 1, 8);
    plan.followUp(measure.id, {});
    QCOMPARE(plan.progressOf(measure.id).suggested, Signal::Green);
    plan.followUp(measure.id, 0);
    plan.data.followUps.removeFirst();
    QCOMPARE(plan.progressOf(measure.id).suggested, Signal::Red);
}

void TestMeasureProgress::lateIsRedAndDoneIsGreen()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.due = QDate(2026, 12, 1);
    plan.followUp(measure.id, 99);
    QCOMPARE(plan.progressOf(measure.id).suggested, Signal::Red);
    plan.data.followUps.first().percent = 100;
    QCOMPARE(plan.progressOf(measure.id).suggested, Signal::Green);
}

void TestMeasureProgress::personsSignalStandsBesideTheSuggested()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.followUp(id, 50);
    QVERIFY(!plan.progressOf(id).signal);
    plan.data.followUps.first().signal = Signal::Red;
    QVERIFY(plan.progressOf(id).signal == Signal::Red);
    QCOMPARE(plan.progressOf(id).suggested, Signal::Green);
}

void TestMeasureProgress::followUpStates_data()
{
    QTest::addColumn<QString>("viewed");
    QTest::addColumn<QString>("followedUp");
    QTest::addColumn<int>("state");
    QTest::newRow("never") << u"2026-T3"_s << QString() << static_cast<int>(FollowUpState::Missing);
    QTest::newRow("this tertial") << u"2026-T3"_s << u"2026-T3"_s << static_cast<int>(FollowUpState::Present);
    QTest::newRow("the tertial before") << u"2026-T3"_s << u"2026-T2"_s << static_cast<int>(FollowUpState::Missing);
    QTest::newRow("two tertials before") << u"2026-T3"_s << u"2026-T1"_s << static_cast<int>(FollowUpState::Stale);
    QTest::newRow("the year") << u"2026-T3"_s << u"2026"_s << static_cast<int>(FollowUpState::Present);
    QTest::newRow("the year before") << u"2026-T3"_s << u"2025"_s << static_cast<int>(FollowUpState::Missing);
    QTest::newRow("two years before") << u"2026-T3"_s << u"2024"_s << static_cast<int>(FollowUpState::Stale);
    QTest::newRow("a tertial of the year that is viewed")
        << u"2026"_s << u"2026-T2"_s << static_cast<int>(FollowUpState::Present);
    QTest::newRow("the first tertial, seen from the end of the year")
        << u"2026"_s << u"2026-T1"_s << static_cast<int>(FollowUpState::Stale);
    QTest::newRow("a year that has not begun, followed up this year")
        << u"2028"_s << u"2027"_s << static_cast<int>(FollowUpState::Present);
    QTest::newRow("a year that has not begun, not followed up this year")
        << u"2028"_s << u"2026"_s << static_cast<int>(FollowUpState::Missing);
    QTest::newRow("own span that reaches as-of")
        << u"2026-T3"_s << u"2026-12-01/2026-12-31"_s << static_cast<int>(FollowUpState::Present);
    QTest::newRow("own span three lengths ago")
        << u"2026-T3"_s << u"2026-06-01/2026-06-30"_s << static_cast<int>(FollowUpState::Stale);
    QTest::newRow("own span of half a year, just before")
        << u"2026-T3"_s << u"2026-03-01/2026-08-31"_s << static_cast<int>(FollowUpState::Missing);
}

void TestMeasureProgress::followUpStates()
{
    QFETCH(QString, viewed);
    QFETCH(QString, followedUp);
    QFETCH(int, state);
    PlanBuilder plan;
    plan.period = PlanBuilder::periodOf(viewed);
    const auto id = plan.measure(u"1.1"_s).id;
    if (!followedUp.isEmpty()) {
        plan.followUp(id, 50, followedUp);
    }
    QCOMPARE(static_cast<int>(plan.progressOf(id).followUp), state);
}

void TestMeasureProgress::followUpIsNotNeededBeforeTheStart()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.start = QDate(2027, 1, 1);
    QCOMPARE(plan.progressOf(measure.id).followUp, FollowUpState::NotNeeded);
    measure.start = QDate(2026, 12, 31);
    QCOMPARE(plan.progressOf(measure.id).followUp, FollowUpState::Missing);
}

void TestMeasureProgress::zeroWeightIsShownButNotCounted()
{
    PlanBuilder plan;
    const auto id = plan.measure(u"1.1"_s).id;
    plan.measure(u"1.2"_s).weight = 0;
    const auto shown = plan.data.measures.last().id;
    plan.followUp(id, 40);
    plan.followUp(shown, 90);
    const auto progress = plan.progress();
    QCOMPARE(progress.figure.value, Percent(40));
    QCOMPARE(progress.figure.terms.size(), 2);
    QVERIFY(progress.measures.value(id).counted);
    QVERIFY(!progress.measures.value(shown).counted);
}

QTEST_GUILESS_MAIN(TestMeasureProgress)
#include "tst_measureprogress.moc"
