#include "tests/progress/planbuilder.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::ProgressWay;
using progress::ChangeKind;
using progress::Exclusion;
using progress::PlanProgress;
using test::PlanBuilder;

using Percent = std::optional<double>;
using Exclusions = QList<std::pair<Exclusion, int>>;

/// Roll-up and change: by name and by the worked example.
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
    void changeIsNewWhereTheEarlierSideHasNoFigure();
    void changeIsEndedWhereTheLaterSideHasNoFigure();
    void changeOfAPeriodThatHasNotBegunIsNone();
    void organisationsAreRolledUpByLead();
    void goalsAreTheMeasuresOwnElseItsAreas();
    void groupsThatNothingBelongsToAreNotListed();
    void inTimeIsNotLateOfThoseWithADueDate();
    void asOfIsTodayWhileThePeriodRuns();
    void onlyPlansInForceCount();
    void yearlyAccountIsTheFirstWorkingDayOfMarch_data();
    void yearlyAccountIsTheFirstWorkingDayOfMarch();
};

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
    QVERIFY(std::abs(progress.areas.at(0).change.points().value_or(-1) - 20.5) < 1e-9);
    QCOMPARE(progress.areas.at(1).change.points(), Percent(50));
    QCOMPARE(progress.areas.at(2).change.points(), Percent(50));
    QVERIFY(std::abs(progress.change.points().value_or(-1) - 120.5 / 3) < 1e-9);
}

void TestPlanProgress::changeIsNewWhereTheEarlierSideHasNoFigure()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 50, u"2026-T3");
    plan.measure(u"2.1"_s);
    const auto change = plan.progress().areas.first().change;
    QCOMPARE(change.kind(), ChangeKind::New);
    QCOMPARE(change.points(), Percent());
    QCOMPARE(progress::changeText(change), u"new"_s);
    QCOMPARE(plan.progress().areas.at(1).change.kind(), ChangeKind::NoFigure);
    QCOMPARE(progress::changeText(plan.progress().areas.at(1).change), QString());
}

void TestPlanProgress::changeIsEndedWhereTheLaterSideHasNoFigure()
{
    PlanBuilder plan;
    const auto stated = plan.measure(u"1.1"_s).id;
    plan.followUp(stated, 50, u"2026-T2");
    plan.followUp(stated, {}, u"2026-T3"); // states no per cent any more
    const auto change = plan.progress().areas.first().change;
    QCOMPARE(change.kind(), ChangeKind::Ended);
    QCOMPARE(change.before, Percent(50));
    QCOMPARE(progress::changeText(change), u"ended"_s);
}

void TestPlanProgress::changeOfAPeriodThatHasNotBegunIsNone()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 50, u"2026-T2");
    plan.period = PlanBuilder::periodOf(u"2027-T3");
    QCOMPARE(plan.progress().asOf, plan.today);
    QCOMPARE(plan.progress().change.points(), Percent(0));
}

void TestPlanProgress::organisationsAreRolledUpByLead()
{
    PlanBuilder plan;
    const auto police = plan.organisation(u"Polisen"_s);
    const auto board = plan.organisation(u"Länsstyrelsen"_s);
    for (const auto& [number, percent, weight, lead] :
        {std::tuple(u"1.1"_s, 40, 1, board), std::tuple(u"2.1"_s, 10, 3, board), std::tuple(u"2.2"_s, 80, 1, police),
            std::tuple(u"2.3"_s, 20, 1, domain::OrganisationId())}) {
        domain::Measure& row = plan.measure(number);
        row.lead = lead;
        row.weight = weight;
        plan.followUp(row.id, percent);
    }
    plan.measure(u"2.4"_s).lead = police;
    plan.data.measures.last().withdrawn = u"decided away"_s;
    const auto groups = plan.progress().organisations;
    QCOMPARE(groups.size(), 3); // in Swedish order, those that nobody leads last
    QCOMPARE(groups.at(0).organisation, board);
    QCOMPARE(groups.at(0).figure.value, Percent(17.5)); // (40 + 3 · 10) / 4
    QCOMPARE(groups.at(1).figure.value, Percent(80));
    QCOMPARE(groups.at(1).figure.exclusions, (Exclusions{{Exclusion::Withdrawn, 1}}));
    QVERIFY(groups.at(2).organisation.isNull());
    QCOMPARE(groups.at(2).figure.value, Percent(20));
    QCOMPARE(groups.at(2).shares.counts, (std::array{0, 0, 1, 0}));
    QCOMPARE(groups.at(0).change.kind(), ChangeKind::New);
}

void TestPlanProgress::goalsAreTheMeasuresOwnElseItsAreas()
{
    PlanBuilder plan;
    const auto second = plan.goal(2);
    const auto first = plan.goal(1);
    for (const auto& [number, percent, goals] : {std::tuple(u"1.1"_s, 40, QList<domain::GoalId>()),
             std::tuple(u"1.2"_s, 10, QList{first, second}), std::tuple(u"2.1"_s, 100, QList<domain::GoalId>())}) {
        domain::Measure& row = plan.measure(number);
        row.goals = goals;
        plan.followUp(row.id, percent);
    }
    plan.data.areas.first().goals = {first};
    const auto groups = plan.progress().goals;
    QCOMPARE(groups.size(), 3); // by number, those that serve none last
    QCOMPARE(groups.at(0).goal, first);
    QCOMPARE(groups.at(0).figure.value, Percent(25)); // 1.1 through its area, and 1.2
    QCOMPARE(groups.at(1).goal, second);
    QCOMPARE(groups.at(1).figure.value, Percent(10));
    QVERIFY(groups.at(2).goal.isNull());
    QCOMPARE(groups.at(2).figure.value, Percent(100));
}

void TestPlanProgress::groupsThatNothingBelongsToAreNotListed()
{
    PlanBuilder plan;
    plan.goal(1);
    plan.measure(u"1.1"_s).lead = plan.organisation(u"Polisen"_s);
    plan.data.measures.first().notApplicable = true;
    QVERIFY(plan.progress().organisations.isEmpty());
    QVERIFY(plan.progress().goals.isEmpty());
    QCOMPARE(plan.progress().areas.size(), 1);
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

void TestPlanProgress::onlyPlansInForceCount()
{
    PlanBuilder plan;
    const auto old = plan.measure(u"1.1"_s).id;
    plan.followUp(old, 40);
    const auto carried = plan.measure(u"2.1"_s).id;
    for (const int number : {1, 2}) {
        domain::Plan row;
        row.id = domain::PlanId::create();
        row.first = QDate(2025 + number, 1, 1);
        row.last = QDate(2025 + number, 12, 31);
        plan.data.plans.append(row);
        plan.data.areas[number - 1].plan = row.id;
    }
    const PlanProgress last = plan.progress();
    QCOMPARE(last.shares.total(), 1);
    QCOMPARE(last.figure.value, Percent(40));
    QCOMPARE(last.areas.size(), 1);
    QVERIFY(last.measures.contains(carried) && !last.measures.value(carried).counted);
    plan.period = PlanBuilder::periodOf(u"2027-T1");
    plan.today = QDate(2027, 4, 30);
    const PlanProgress next = plan.progress();
    QCOMPARE(next.shares.total(), 1);
    QCOMPARE(next.figure.value, Percent());
    QCOMPARE(next.change.kind(), ChangeKind::Ended); // the period before is counted by its own plan
    QCOMPARE(next.areas.constFirst().change.kind(), ChangeKind::NoFigure);
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
