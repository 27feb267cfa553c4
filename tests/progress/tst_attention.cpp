#include "models/progress/attention.h"
#include "tests/progress/planbuilder.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::AttentionKind;
using test::PlanBuilder;

class TestAttention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPressingInAnEmptyPlan();
    void mostPressingComesFirst();
    void longestLateAndNearestDueComeFirst();
    void leavesOutWhatIsNotCounted();
    void observationIsMissingUntilItIsThere();
    void nationalSeriesAreNobodysTask();
    void disagreeingTotalsAreFoundBySource();
    void lateAndNotFollowedUpIsOneRowCountedTwice();
    void activitiesWithoutResultAreCounted();
    void lateActionPointsComeTheLongestLateFirst();
};

namespace {

QList<AttentionKind> kinds(const PlanBuilder& plan, int withoutResult = 0)
{
    QList<AttentionKind> list;
    for (const auto& item : progress::attention(plan.data, plan.progress(), withoutResult)) {
        list.append(item.kind);
    }
    return list;
}

} // namespace

void TestAttention::nothingIsPressingInAnEmptyPlan()
{
    QVERIFY(kinds(PlanBuilder()).isEmpty());
}

void TestAttention::mostPressingComesFirst()
{
    PlanBuilder plan;
    domain::Measure& soon = plan.measure(u"1.1"_s);
    soon.due = QDate(2027, 1, 10);
    plan.followUp(soon.id, 50);
    plan.followUp(plan.measure(u"1.2"_s).id, 50, u"2026-T1"); // stale
    plan.measure(u"1.3"_s); // missing
    domain::Measure& late = plan.measure(u"1.4"_s);
    late.due = QDate(2026, 12, 1);
    plan.followUp(plan.measure(u"1.5"_s).id, 50); // nothing the matter
    QCOMPARE(kinds(plan),
        (QList{AttentionKind::Late, AttentionKind::FollowUpMissing, AttentionKind::FollowUpStale,
            AttentionKind::DueSoon}));
}

void TestAttention::longestLateAndNearestDueComeFirst()
{
    PlanBuilder plan;
    for (const QDate due : {QDate(2027, 1, 20), QDate(2026, 12, 30), QDate(2027, 1, 5), QDate(2026, 12, 1)}) {
        domain::Measure& measure = plan.measure(u"1.%1"_s.arg(due.dayOfYear()));
        measure.due = due;
        plan.followUp(measure.id, 50);
    }
    QList<int> days;
    for (const auto& item : progress::attention(plan.data, plan.progress(), 0)) {
        days.append(item.days);
    }
    QCOMPARE(days, (QList{30, 1, 5, 20}));
}

void TestAttention::leavesOutWhatIsNotCounted()
{
    PlanBuilder plan;
    plan.measure(u"1.1"_s).notApplicable = true;
    plan.data.measures.last().due = QDate(2026, 1, 1);
    plan.measure(u"1.2"_s).withdrawn = u"decided away"_s;
    plan.data.measures.last().due = QDate(2026, 1, 1);
    QVERIFY(kinds(plan).isEmpty());
}

void TestAttention::observationIsMissingUntilItIsThere()
{
    PlanBuilder plan;
    const auto id = plan.indicator(0).id;
    QVERIFY(kinds(plan).isEmpty()); // nobody waits for it
    plan.target(id, 100);
    QCOMPARE(kinds(plan), QList{AttentionKind::ObservationMissing});
    plan.observe(id, 50, domain::Group::Total, u"2026-T1");
    QCOMPARE(kinds(plan), QList{AttentionKind::ObservationStale});
    plan.observe(id, 60, domain::Group::Total, u"2026-T2");
    QVERIFY(kinds(plan).isEmpty());
}

void TestAttention::nationalSeriesAreNobodysTask()
{
    PlanBuilder plan;
    domain::Indicator& indicator = plan.indicator(0);
    indicator.national = true;
    plan.target(indicator.id, 100);
    QVERIFY(kinds(plan).isEmpty());
}

void TestAttention::disagreeingTotalsAreFoundBySource()
{
    PlanBuilder plan;
    const auto id = plan.indicator(0).id;
    plan.observe(id, 100, domain::Group::Total);
    plan.observe(id, 60, domain::Group::Women);
    plan.observe(id, 40, domain::Group::Men);
    QVERIFY(kinds(plan).isEmpty());
    plan.observe(id, 3, domain::Group::Unknown).source = u"another"_s; // no total of that source
    QVERIFY(kinds(plan).isEmpty());
    plan.data.observations.first().value = 101;
    const auto list = progress::attention(plan.data, plan.progress(), 0);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().kind, AttentionKind::TotalsDisagree);
    QCOMPARE(list.first().sum, 100.0);
    QCOMPARE(list.first().total, 101.0);
    QCOMPARE(progress::attentionCounts(list, plan.progress()).indicators(), 1);
}

void TestAttention::lateAndNotFollowedUpIsOneRowCountedTwice()
{
    PlanBuilder plan;
    plan.measure(u"1.1"_s).due = QDate(2026, 12, 1);
    plan.followUp(plan.measure(u"1.2"_s).id, 50, u"2026-T1"); // stale
    const auto list = progress::attention(plan.data, plan.progress(), 3);
    QCOMPARE(list.size(), 3);
    QVERIFY(list.first().lacksFollowUp);
    progress::AttentionCounts expected;
    expected.late = expected.followUpMissing = expected.followUpStale = 1;
    expected.measures = 2;
    expected.withoutResult = 3;
    QCOMPARE(progress::attentionCounts(list, plan.progress()), expected);
}

void TestAttention::activitiesWithoutResultAreCounted()
{
    const PlanBuilder plan;
    const auto list = progress::attention(plan.data, plan.progress(), 4);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().kind, AttentionKind::ActivitiesWithoutResult);
    QCOMPARE(list.first().count, 4);
}

void TestAttention::lateActionPointsComeTheLongestLateFirst()
{
    PlanBuilder plan;
    domain::Measure& late = plan.measure(u"1.1"_s);
    late.due = QDate(2026, 12, 30);
    plan.followUp(late.id, 50);
    for (const QDate due : {QDate(2026, 12, 31), QDate(2026, 12, 21), QDate(2026, 12, 1), QDate()}) {
        domain::ActionPoint point;
        point.id = domain::ActionPointId::create();
        point.activity = domain::ActivityId::create();
        point.due = due;
        plan.data.actionPoints.append(point);
    }
    domain::ActionPoint done = plan.data.actionPoints[2];
    done.id = domain::ActionPointId::create();
    done.done = QDate(2026, 12, 5);
    plan.data.actionPoints.append(done);
    const auto list = progress::attention(plan.data, plan.progress(), 0);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].kind, AttentionKind::Late);
    QCOMPARE(list[1].kind, AttentionKind::ActionPointLate);
    QCOMPARE(list[1].activity, plan.data.actionPoints[2].activity);
    QCOMPARE(list[1].actionPoint, plan.data.actionPoints[2].id);
    QCOMPARE(list[1].days, 30);
    QCOMPARE(list[2].days, 10);
    const auto counts = progress::attentionCounts(list, plan.progress());
    QCOMPARE(counts.lateActionPoints, 2);
    QCOMPARE(counts.activities(), 2);
    QCOMPARE(counts.measures, 1);
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
