#include "models/domain/lineage.h"
#include "models/domain/plancopy.h"
#include "models/domain/planmove.h"
#include "models/domain/planparts.h"
#include "models/domain/plansinforce.h"
#include "models/domain/rules.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan of two areas, four measures (one a part of another, one done), milestones, a mandate and an indicator.
struct Year
{
    PlanData data;
    Plan plan;

    Year()
    {
        data.county.code = u"99"_s;
        plan.id = PlanId::create();
        plan.title = u"Plan"_s;
        plan.first = QDate(2026, 1, 1);
        data.plans = {plan};
        add(1, u"1.1"_s);
        add(1, u"1.1.1"_s);
        add(1, u"1.2"_s);
        add(2, u"2.1"_s);
        row(u"1.1.1").parent = id(u"1.1");
        row(u"1.2").after = {id(u"2.1")};
        row(u"2.1").due = QDate(2026, 11, 30);
        row(u"2.1").budget = 1000;
        Milestone step;
        step.id = MilestoneId::create();
        step.measure = id(u"2.1");
        step.title = u"Steg"_s;
        step.due = QDate(2026, 8, 31);
        data.milestones.append(step);
        step.id = MilestoneId::create();
        step.done = QDate(2026, 8, 1);
        data.milestones.append(step);
        Mandate mandate;
        mandate.id = MandateId::create();
        mandate.document = u"Regleringsbrev"_s;
        mandate.measures = {id(u"2.1")};
        data.mandates.append(mandate);
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.name = u"Antal"_s;
        indicator.measures = {id(u"1.1"), id(u"1.2")};
        data.indicators.append(indicator);
    }

    void add(int area, const QString& number)
    {
        const AreaId areaId = AreaId::named(QString::number(area));
        if (!find(data.areas, areaId)) {
            Area made;
            made.id = areaId;
            made.plan = plan.id;
            made.number = area;
            made.name = u"Område"_s;
            data.areas.append(made);
        }
        Measure measure;
        measure.id = MeasureId::create();
        measure.area = areaId;
        measure.number = number;
        measure.title = u"Titel "_s + number;
        measure.tags = {u"egen"_s};
        data.measures.append(measure);
    }
    Measure& row(QStringView number)
    {
        return *std::find_if(
            data.measures.begin(), data.measures.end(), [&](const Measure& each) { return each.number == number; });
    }
    MeasureId id(QStringView number) { return row(number).id; }
    [[nodiscard]] PlanCopy copy() const { return planCopyFor(plan, QDate(2026, 11, 25)); }
};

/// The data as a file would hold it after the set.
PlanData after(PlanData data, const ChangeSet& changes)
{
    const auto put = [](auto& rows, const auto& row, bool isThere) {
        rows.removeIf([&](const auto& each) { return each.id == row.id; });
        if (isThere) {
            rows.append(row);
        }
    };
    for (const Change& change : changes.changes()) {
        std::visit(
            [&]<class E>(const E& row) {
                const bool isThere = change.after.has_value();
                if constexpr (std::is_same_v<E, Plan>) {
                    put(data.plans, row, isThere);
                } else if constexpr (std::is_same_v<E, Area>) {
                    put(data.areas, row, isThere);
                } else if constexpr (std::is_same_v<E, Measure>) {
                    put(data.measures, row, isThere);
                } else if constexpr (std::is_same_v<E, Milestone>) {
                    put(data.milestones, row, isThere);
                } else if constexpr (std::is_same_v<E, Succession>) {
                    put(data.successions, row, isThere);
                } else if constexpr (std::is_same_v<E, Mandate>) {
                    put(data.mandates, row, isThere);
                } else if constexpr (std::is_same_v<E, Indicator>) {
                    put(data.indicators, row, isThere);
                } else {
                    QFAIL("an entity that no plan is made of");
                }
            },
            change.after ? *change.after : *change.before);
    }
    putInOrder(data);
    return data;
}

PlanId newPlan(const PlanData& data, const PlanData& before)
{
    for (const Plan& plan : data.plans) {
        if (!find(before.plans, plan.id)) {
            return plan.id;
        }
    }
    return {};
}

QStringList numbers(const QList<Measure>& rows)
{
    QStringList texts;
    for (const Measure& row : rows) {
        texts.append(row.number);
    }
    return texts;
}

QList<PlanMoveProblemKind> kinds(const QList<PlanMoveProblem>& problems)
{
    QList<PlanMoveProblemKind> found;
    for (const PlanMoveProblem& problem : problems) {
        found.append(problem.kind);
    }
    return found;
}

} // namespace

class TestPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsInForceBetweenItsDays_data();
    void planIsInForceBetweenItsDays();
    void onePlanCountsOnEveryDay();
    void copiedPlanNeverCountsTwice();
    void copyCarriesEveryMeasureOnce();
    void copyCarriesOnlyTheUnfinishedAndThoseAboveThem();
    void copyMovesDatesAndLeavesResults();
    void copyLeavesWhatIsNotToFollow();
    void copyExtendsIndicatorsAndMandates();
    void copySaysWhatStandsInTheWay();
    void undoneCopyIsTheSameData();
    void copiedRowsKeepTheRules();
    void moveKeepsEveryMeasuresHistory();
    void moveRefusesAMapping_data();
    void moveRefusesAMapping();
    void moveToAPlanOfTheFile();
    void ancestorsEndInACircle();
};

void TestPlans::planIsInForceBetweenItsDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("inForce");
    QTest::newRow("first day") << QDate(2026, 1, 1) << QStringList{u"a"_s};
    QTest::newRow("last day") << QDate(2026, 12, 31) << QStringList{u"a"_s};
    QTest::newRow("the next begins") << QDate(2027, 1, 1) << QStringList{u"b"_s};
    QTest::newRow("both of two that overlap") << QDate(2028, 6, 1) << QStringList{u"b"_s, u"c"_s};
    QTest::newRow("none: the one that ended last") << QDate(2031, 1, 1) << QStringList{u"c"_s};
    QTest::newRow("none: the one that begins first") << QDate(2025, 1, 1) << QStringList{u"a"_s};
}

void TestPlans::planIsInForceBetweenItsDays()
{
    QFETCH(const QDate, day);
    QFETCH(const QStringList, inForce);
    const auto plan = [](const QString& name, QDate first, QDate last) {
        Plan row;
        row.id = PlanId::named(name);
        row.first = first;
        row.last = last;
        return row;
    };
    const QList<Plan> plans{plan(u"a"_s, {2026, 1, 1}, {2026, 12, 31}), plan(u"b"_s, {2027, 1, 1}, {2028, 12, 31}),
        plan(u"c"_s, {2028, 1, 1}, {2029, 12, 31})};
    QSet<PlanId> wanted;
    for (const QString& name : inForce) {
        wanted.insert(PlanId::named(name));
    }
    QCOMPARE(plansInForce(plans, day), wanted);
}

void TestPlans::onePlanCountsOnEveryDay()
{
    Year year;
    year.data.plans[0].last = QDate(2026, 12, 31);
    for (const QDate day : {QDate(2020, 1, 1), QDate(2026, 6, 1), QDate(2040, 1, 1)}) {
        QCOMPARE(inForce(year.data, day), year.data);
    }
    year.data.plans.clear(); // areas without a plan that is there
    QCOMPARE(inForce(year.data, QDate(2026, 6, 1)), year.data);
}

void TestPlans::copiedPlanNeverCountsTwice()
{
    const Year year;
    const PlanData both = after(year.data, planCopy(year.data, year.copy()));
    QCOMPARE(both.measures.size(), 8);
    QCOMPARE(inForce(both, QDate(2026, 12, 31)).measures, year.data.measures);
    const PlanData next = inForce(both, QDate(2027, 1, 1));
    QCOMPARE(numbers(next.measures), numbers(year.data.measures));
    QVERIFY(!find(next.measures, year.data.measures.constFirst().id));
}

void TestPlans::copyCarriesEveryMeasureOnce()
{
    Year year;
    const PlanData both = after(year.data, planCopy(year.data, year.copy()));
    QCOMPARE(both.successions.size(), 4);
    for (const Measure& old : year.data.measures) {
        const QList<Relative> next = successors(both, old.id);
        QCOMPARE(next.size(), 1);
        const Measure* made = find(both.measures, next.constFirst().measure);
        QVERIFY(made);
        QCOMPARE(made->number, old.number);
        QCOMPARE(predecessors(both, made->id).constFirst().measure, old.id);
        QVERIFY(planOf(both, *made)->id != year.plan.id);
    }
    const auto next = [&](QStringView number) { return successors(both, year.id(number)).constFirst().measure; };
    QCOMPARE(find(both.measures, next(u"1.1.1"))->parent, next(u"1.1"));
    QCOMPARE(find(both.measures, next(u"1.2"))->after, QList{next(u"2.1")});
}

void TestPlans::copyCarriesOnlyTheUnfinishedAndThoseAboveThem()
{
    Year year;
    PlanCopy copy = year.copy();
    copy.measures = PlanCopy::Measures::Unfinished;
    copy.finished = {year.id(u"1.1"), year.id(u"2.1")};
    const PlanData both = after(year.data, planCopy(year.data, copy));
    // 1.1 goes with its unfinished part.
    QCOMPARE(numbers(measuresOf(both, newPlan(both, year.data))), QStringList({u"1.1"_s, u"1.1.1"_s, u"1.2"_s}));
    QVERIFY(find(both.measures, successors(both, year.id(u"1.2")).constFirst().measure)->after.isEmpty());
    QVERIFY(successors(both, year.id(u"2.1")).isEmpty());
}

void TestPlans::copyMovesDatesAndLeavesResults()
{
    Year year;
    FollowUp said;
    said.id = FollowUpId::create();
    said.measure = year.id(u"2.1");
    year.data.followUps.append(said);
    const PlanData both = after(year.data, planCopy(year.data, year.copy()));
    const Measure made = *find(both.measures, successors(both, year.id(u"2.1")).constFirst().measure);
    QCOMPARE(made.due, QDate(2027, 11, 30));
    QVERIFY(!made.budget);
    QCOMPARE(both.followUps, year.data.followUps);
    QCOMPARE(both.milestones.size(), 3); // the one that is done stays behind
    QCOMPARE(both.milestones.constLast().measure, made.id);
    QCOMPARE(both.milestones.constLast().due, QDate(2027, 8, 31));
    QCOMPARE(find(both.plans, year.plan.id)->last, QDate(2026, 12, 31));
}

void TestPlans::copyLeavesWhatIsNotToFollow()
{
    Year year;
    PlanCopy copy = year.copy();
    copy.tags = copy.milestones = copy.weights = false;
    year.row(u"2.1").weight = 3;
    const PlanData both = after(year.data, planCopy(year.data, copy));
    const Measure made = *find(both.measures, successors(both, year.id(u"2.1")).constFirst().measure);
    QVERIFY(made.tags.isEmpty());
    QCOMPARE(made.weight, 1.0);
    QCOMPARE(both.milestones, year.data.milestones);
}

void TestPlans::copyExtendsIndicatorsAndMandates()
{
    Year year;
    const PlanData both = after(year.data, planCopy(year.data, year.copy()));
    const auto next = [&](QStringView number) { return successors(both, year.id(number)).constFirst().measure; };
    QCOMPARE(both.mandates.constFirst().measures, QList({year.id(u"2.1"), next(u"2.1")}));
    QCOMPARE(
        both.indicators.constFirst().measures, QList({year.id(u"1.1"), year.id(u"1.2"), next(u"1.1"), next(u"1.2")}));
}

void TestPlans::copySaysWhatStandsInTheWay()
{
    const Year year;
    PlanCopy copy = year.copy();
    QCOMPARE(problemOf(year.data, copy), PlanCopyProblem::None);
    copy.lastOfOld = copy.first;
    QCOMPARE(problemOf(year.data, copy), PlanCopyProblem::Overlap);
    QVERIFY(planCopy(year.data, copy).isEmpty());
    copy = year.copy();
    copy.title = u" "_s;
    QCOMPARE(problemOf(year.data, copy), PlanCopyProblem::NoTitle);
    copy = year.copy();
    copy.last = copy.first.addDays(-1);
    QCOMPARE(problemOf(year.data, copy), PlanCopyProblem::EndsBeforeItBegins);
    copy = year.copy();
    copy.measures = PlanCopy::Measures::Unfinished;
    for (const Measure& row : year.data.measures) {
        copy.finished.insert(row.id);
    }
    QCOMPARE(problemOf(year.data, copy), PlanCopyProblem::NoMeasures);
}

void TestPlans::undoneCopyIsTheSameData()
{
    const Year year;
    for (const ChangeSet& changes : {planCopy(year.data, year.copy()),
             planMove(year.data, planMoveFor(year.data, year.plan.id, {}, QDate(2026, 11, 25)))}) {
        QVERIFY(!changes.isEmpty());
        const PlanData changed = after(year.data, changes);
        QVERIFY(changed != year.data);
        // An undone change puts the row before back.
        PlanData undone = changed;
        const ChangeSet back = changes.inverted();
        for (const Change& change : back.changes()) {
            ChangeSet one;
            one.append(change);
            undone = after(undone, one);
        }
        QCOMPARE(undone.measures, year.data.measures);
        QCOMPARE(undone.plans, year.data.plans);
        QCOMPARE(undone.areas, year.data.areas);
        QCOMPARE(undone.mandates, year.data.mandates);
        QCOMPARE(undone.successions, year.data.successions);
    }
}

void TestPlans::copiedRowsKeepTheRules()
{
    const Year year;
    const ChangeSet changes = planCopy(year.data, year.copy());
    QSet<QUuid> known;
    for (const Change& change : changes.changes()) {
        QVERIFY(problems(*change.after).isEmpty());
        if (const auto* row = std::get_if<Measure>(&*change.after)) { // none comes before what it refers to
            QVERIFY(row->parent.isNull() || known.contains(row->parent.uuid()));
            for (const MeasureId& id : row->after) {
                QVERIFY(known.contains(id.uuid()));
            }
        }
        known.insert(uuidOf(*change.after));
    }
}

void TestPlans::moveKeepsEveryMeasuresHistory()
{
    Year year;
    PlanMove move = planMoveFor(year.data, year.plan.id, {}, QDate(2026, 11, 25));
    QCOMPARE(move.fates.size(), 4);
    move.fates[0] = {year.id(u"1.1"), SuccessionKind::Split, {u"1.1"_s, u"1.3"_s}, {}, {}};
    move.fates[1] = {year.id(u"1.1.1"), SuccessionKind::Ended, {}, {}, u"Gäller inte längre"_s};
    move.fates[2] = {year.id(u"1.2"), SuccessionKind::Merged, {u"2.5"_s}, u"Samlat"_s, {}};
    move.fates[3] = {year.id(u"2.1"), SuccessionKind::Merged, {u"2.5"_s}, {}, {}};
    QVERIFY(problemsOf(year.data, move).isEmpty());
    const PlanData both = after(year.data, planMove(year.data, move));
    QCOMPARE(numbers(measuresOf(both, newPlan(both, year.data))), QStringList({u"1.1"_s, u"1.3"_s, u"2.5"_s}));
    QCOMPARE(successors(both, year.id(u"1.1")).size(), 2);
    QCOMPARE(
        successors(both, year.id(u"1.1.1")), QList<Relative>({{{}, SuccessionKind::Ended, u"Gäller inte längre"_s}}));
    const MeasureId merged = successors(both, year.id(u"1.2")).constFirst().measure;
    QCOMPARE(successors(both, year.id(u"2.1")).constFirst().measure, merged);
    QCOMPARE(ancestors(both, merged), QList({year.id(u"1.2"), year.id(u"2.1")}));
    QCOMPARE(find(both.measures, merged)->title, u"Samlat"_s);
    QCOMPARE(inForce(both, QDate(2026, 12, 31)).measures, year.data.measures); // past periods stay as they were
}

void TestPlans::moveRefusesAMapping_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QList<PlanMoveProblemKind>>("problems");
    const auto row = [](const char* name, SuccessionKind kind, const QStringList& numbers,
                         PlanMoveProblemKind problem) {
        QTest::newRow(name) << static_cast<int>(kind) << numbers << QList{problem};
    };
    row("no number", SuccessionKind::Continued, {}, PlanMoveProblemKind::NoNumber);
    row("one to two", SuccessionKind::Continued, {u"8"_s, u"9"_s}, PlanMoveProblemKind::SeveralNumbers);
    row("split into one", SuccessionKind::Split, {u"8"_s}, PlanMoveProblemKind::OneNumberOnly);
    row("merged alone", SuccessionKind::Merged, {u"8"_s}, PlanMoveProblemKind::NumberAlone);
    row("ended without why", SuccessionKind::Ended, {}, PlanMoveProblemKind::NoReason);
}

void TestPlans::moveRefusesAMapping()
{
    QFETCH(const int, kind);
    QFETCH(const QStringList, numbers);
    QFETCH(const QList<PlanMoveProblemKind>, problems);
    Year year;
    PlanMove move = planMoveFor(year.data, year.plan.id, {}, QDate(2026, 11, 25));
    move.fates[3] = {year.id(u"2.1"), static_cast<SuccessionKind>(kind), numbers, {}, {}};
    QCOMPARE(kinds(problemsOf(year.data, move)), problems);
    QVERIFY(planMove(year.data, move).isEmpty());
    move.fates[3] = {year.id(u"2.1"), SuccessionKind::Continued, {u"1.2"_s}, {}, {}};
    QCOMPARE(kinds(problemsOf(year.data, move)),
        QList({PlanMoveProblemKind::NumberShared, PlanMoveProblemKind::NumberShared}));
    move.fates.removeLast();
    QCOMPARE(kinds(problemsOf(year.data, move)), QList({PlanMoveProblemKind::NotMapped}));
}

void TestPlans::moveToAPlanOfTheFile()
{
    Year year;
    const PlanData two = after(year.data, planCopy(year.data, year.copy()));
    const PlanId target = newPlan(two, year.data);
    PlanData data = two; // as if the second plan had come by itself, with other numbers
    data.successions.clear();
    data.measures.removeIf([&](const Measure& row) { return planOf(data, row)->id == target && row.number == u"1.2"; });
    PlanMove move = planMoveFor(data, year.plan.id, target, QDate(2026, 11, 25));
    QCOMPARE(move.lastOfOld, QDate(2026, 12, 31));
    QCOMPARE(kinds(problemsOf(data, move)), QList({PlanMoveProblemKind::NoReason})); // 1.2 has no place
    move.fates[2].note = u"Ingår i annat"_s;
    const PlanData moved = after(data, planMove(data, move));
    QCOMPARE(moved.measures, data.measures);
    QCOMPARE(moved.successions.size(), 4);
    move.fates[2] = {year.id(u"1.2"), SuccessionKind::Continued, {u"7.7"_s}, {}, {}};
    QCOMPARE(kinds(problemsOf(data, move)), QList({PlanMoveProblemKind::UnknownNumber}));
}

void TestPlans::ancestorsEndInACircle()
{
    Year year;
    for (const auto& [from, to] : {std::pair(u"1.1", u"1.2"), std::pair(u"1.2", u"1.1")}) {
        Succession row;
        row.id = SuccessionId::create();
        row.from = year.id(from);
        row.to = year.id(to);
        year.data.successions.append(row);
    }
    QCOMPARE(ancestors(year.data, year.id(u"1.1")), QList({year.id(u"1.2")}));
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
