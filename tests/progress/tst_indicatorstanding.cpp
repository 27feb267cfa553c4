#include "tests/progress/planbuilder.h"

#include "models/progress/attention.h"
#include "models/progress/indicatorstanding.h"

#include <QtTest>

using namespace samordna;
using namespace samordna::progress;
using namespace Qt::Literals::StringLiterals;
using test::PlanBuilder;

class TestIndicatorStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetIsHeldAgainstTheLatestValue_data();
    void targetIsHeldAgainstTheLatestValue();
    void onTheWayLiesBetweenBaselineAndTarget_data();
    void onTheWayLiesBetweenBaselineAndTarget();
    void valueOfAnyPartOfThePeriodIsOne_data();
    void valueOfAnyPartOfThePeriodIsOne();
    void valueOfALaterPeriodIsNoneYet();
    void publishedSeriesLackNothing();
    void lateIsWhatTheOverviewCalls();
    void withdrawnOneStandsNowhere();
};

namespace {

IndicatorStanding standing(const PlanBuilder& plan)
{
    return indicatorStandings(plan.data, plan.period, plan.today).value(plan.data.indicators.constLast().id);
}

} // namespace

void TestIndicatorStanding::targetIsHeldAgainstTheLatestValue_data()
{
    QTest::addColumn<domain::Direction>("direction");
    QTest::addColumn<bool>("hasTarget");
    QTest::addColumn<bool>("hasValue");
    QTest::addColumn<TargetStanding>("expected");
    using domain::Direction;
    QTest::newRow("no target") << Direction::More << false << true << TargetStanding::NoTarget;
    QTest::newRow("no value") << Direction::More << true << false << TargetStanding::NoValue;
    QTest::newRow("enough") << Direction::Less << true << true << TargetStanding::Met;
    QTest::newRow("too little") << Direction::More << true << true << TargetStanding::NotMet;
    QTest::newRow("neither is better") << Direction::Neutral << true << true << TargetStanding::Neutral;
}

void TestIndicatorStanding::targetIsHeldAgainstTheLatestValue()
{
    QFETCH(domain::Direction, direction);
    QFETCH(bool, hasTarget);
    QFETCH(bool, hasValue);
    QFETCH(TargetStanding, expected);
    PlanBuilder plan;
    const auto id = plan.indicator({}, direction).id;
    if (hasTarget) {
        plan.target(id, 100);
    }
    if (hasValue) {
        plan.observe(id, 60);
    }
    QCOMPARE(standing(plan).target, expected);
}

void TestIndicatorStanding::onTheWayLiesBetweenBaselineAndTarget_data()
{
    QTest::addColumn<std::optional<double>>("baseline");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("come some of the way") << std::optional(20.0) << 60.0 << true;
    QTest::newRow("not left the baseline") << std::optional(20.0) << 20.0 << false;
    QTest::newRow("gone the other way") << std::optional(20.0) << 10.0 << false;
    QTest::newRow("there") << std::optional(20.0) << 100.0 << false;
    QTest::newRow("nobody knows from where") << std::optional<double>() << 60.0 << false;
}

void TestIndicatorStanding::onTheWayLiesBetweenBaselineAndTarget()
{
    QFETCH(std::optional<double>, baseline);
    QFETCH(double, value);
    QFETCH(bool, expected);
    PlanBuilder plan;
    const auto id = plan.indicator(baseline).id;
    plan.target(id, 100);
    plan.observe(id, value);
    QCOMPARE(standing(plan).isOnTheWay, expected);
}

void TestIndicatorStanding::valueOfAnyPartOfThePeriodIsOne_data()
{
    QTest::addColumn<QString>("observed");
    QTest::addColumn<bool>("lacks");
    QTest::newRow("the period") << u"2026-T3"_s << false;
    QTest::newRow("a month of it") << u"2026-10"_s << false;
    QTest::newRow("the year it is in") << u"2026"_s << false;
    QTest::newRow("a quarter that reaches into it") << u"2026-Q3"_s << false;
    QTest::newRow("the period before") << u"2026-T2"_s << true;
}

void TestIndicatorStanding::valueOfAnyPartOfThePeriodIsOne()
{
    QFETCH(QString, observed);
    QFETCH(bool, lacks);
    PlanBuilder plan;
    const auto id = plan.indicator(0).id;
    QVERIFY(standing(plan).lacksValue);
    plan.observe(id, 5, domain::Group::Total, observed);
    QCOMPARE(standing(plan).lacksValue, lacks);
    plan.data.observations.last().withdrawn = u"wrong"_s;
    QVERIFY(standing(plan).lacksValue);
}

void TestIndicatorStanding::valueOfALaterPeriodIsNoneYet()
{
    PlanBuilder plan;
    plan.observe(plan.indicator(0).id, 5, domain::Group::Total, u"2026-12");
    QVERIFY(!standing(plan).lacksValue);
    plan.today = QDate(2026, 11, 24); // December has not begun
    QVERIFY(standing(plan).lacksValue);
}

void TestIndicatorStanding::publishedSeriesLackNothing()
{
    PlanBuilder plan;
    domain::Indicator& row = plan.indicator(0);
    row.national = true;
    plan.target(row.id, 100);
    QVERIFY(!standing(plan).lacksValue);
    QCOMPARE(standing(plan).value, ValueState::NotAwaited);
    QCOMPARE(standing(plan).target, TargetStanding::NoValue); // what it shows is the same
}

void TestIndicatorStanding::lateIsWhatTheOverviewCalls()
{
    PlanBuilder plan;
    const auto id = plan.indicator(0).id;
    const auto called = [&] { return progress::attention(plan.data, plan.progress(), 0).size(); };
    QCOMPARE(standing(plan).value, ValueState::NotAwaited);
    QCOMPARE(called(), 0);
    plan.target(id, 100);
    QCOMPARE(standing(plan).value, ValueState::Missing);
    QCOMPARE(called(), 1);
    plan.observe(id, 50, domain::Group::Total, u"2026-T1");
    QCOMPARE(standing(plan).value, ValueState::Stale);
    QCOMPARE(called(), 1);
    plan.observe(id, 60, domain::Group::Total, u"2026-T2");
    QCOMPARE(standing(plan).value, ValueState::Current);
    QCOMPARE(standing(plan).latest, PlanBuilder::periodOf(u"2026-T2"));
    QCOMPARE(called(), 0);
}

void TestIndicatorStanding::withdrawnOneStandsNowhere()
{
    PlanBuilder plan;
    plan.target(plan.indicator(0).id, 100);
    plan.data.indicators.last().withdrawn = u"ended"_s;
    QCOMPARE(standing(plan), IndicatorStanding());
}

QTEST_GUILESS_MAIN(TestIndicatorStanding)
#include "tst_indicatorstanding.moc"
