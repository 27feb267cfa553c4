#include "tests/progress/randomplan.h"

#include "models/domain/changes.h"

#include <QTest>

#include <numeric>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::Figure;
using progress::GroupProgress;
using progress::PlanProgress;
using test::PlanBuilder;
using test::randomPlan;

/// What holds of every plan, tried on many random ones with fixed seeds.
class TestProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfRowsNeverMatters();
    void anExcludedMeasureNeverChangesAFigure();
    void aSubMeasureThatIsLeftOutNeverChangesItsParent();
    void sharesAddUpToAHundredOrAreAllNone();
    void progressStaysBetweenZeroAndAHundred();
    void aRollUpLiesBetweenItsSmallestAndLargestTerm();
    void everyMeasureIsATermOrAnExclusion();
    void undoingChangesGivesTheSameFigures();
};

namespace {

constexpr quint32 kPlans = 80;

/// Every roll-up of a plan.
QList<GroupProgress> groupsOf(const PlanProgress& progress)
{
    QList<GroupProgress> groups{progress};
    const auto add = [&](const auto& list) {
        for (const auto& one : list) {
            groups.append(one);
        }
    };
    add(progress.areas);
    add(progress.organisations);
    add(progress.goals);
    return groups;
}

/// What must not change: the figures with their terms, the shares and the changes, but not what was left out.
QList<std::tuple<std::optional<double>, QList<progress::Term>, progress::DegreeShares, progress::Change>> counted(
    const PlanProgress& progress)
{
    QList<std::tuple<std::optional<double>, QList<progress::Term>, progress::DegreeShares, progress::Change>> list;
    for (const GroupProgress& group : groupsOf(progress)) {
        list.append({group.figure.value, group.figure.terms, group.shares, group.change});
    }
    return list;
}

/// By what they are of; a null id is the plan's own.
QHash<QUuid, std::optional<double>> valuesOf(const PlanProgress& progress)
{
    QHash<QUuid, std::optional<double>> values;
    for (const auto& one : progress.organisations) {
        values.insert(one.organisation.uuid(), one.figure.value);
    }
    for (const auto& one : progress.goals) {
        values.insert(one.goal.uuid(), one.figure.value);
    }
    for (const auto& one : progress.areas) {
        values.insert(one.area.uuid(), one.figure.value);
    }
    values.insert({}, progress.figure.value);
    return values;
}

template <class Row>
void shuffle(QList<Row>& rows, QRandomGenerator& random)
{
    std::shuffle(rows.begin(), rows.end(), random);
}

void shuffle(domain::PlanData& data, QRandomGenerator& random)
{
    shuffle(data.goals, random);
    shuffle(data.areas, random);
    shuffle(data.organisations, random);
    shuffle(data.indicators, random);
    shuffle(data.measures, random);
    shuffle(data.milestones, random);
    shuffle(data.followUps, random);
    shuffle(data.targets, random);
    shuffle(data.observations, random);
}

/// A measure of a random area, lead and goal at 100, with weight 5; nothing says yet why it would be left out.
domain::Measure& heavyMeasure(PlanBuilder& plan, int i)
{
    domain::Measure& row = plan.measure(u"%1.9%2"_s.arg(1 + i % 4).arg(i));
    row.lead = plan.data.organisations.at(i % 4).id;
    row.goals = {plan.data.goals.at(i % 3).id};
    row.weight = 5;
    row.due = QDate(2026, 1, 1); // long late
    plan.followUp(row.id, 100);
    plan.followUp(row.id, 0, u"2026-T1");
    return row;
}

} // namespace

void TestProperties::orderOfRowsNeverMatters()
{
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        PlanBuilder plan = randomPlan(seed);
        const PlanProgress before = plan.progress();
        QRandomGenerator random(seed);
        shuffle(plan.data, random);
        QVERIFY(plan.progress() == before); // to the last bit
    }
}

void TestProperties::anExcludedMeasureNeverChangesAFigure()
{
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        PlanBuilder plan = randomPlan(seed);
        const PlanProgress before = plan.progress();
        heavyMeasure(plan, 0).withdrawn = u"decided away"_s;
        heavyMeasure(plan, 1).notApplicable = true;
        heavyMeasure(plan, 2).parent = plan.data.measures.first().parent; // under it, or a measure of its own
        plan.data.measures.last().parent = plan.data.measures.at(plan.data.measures.size() - 2).id;
        const PlanProgress after = plan.progress();
        QVERIFY(counted(after) == counted(before));
        QCOMPARE(after.late, before.late);
        QCOMPARE(after.inTime, before.inTime);
        // Weight 0 is shown, and counts among the degrees, but the figures stay.
        heavyMeasure(plan, 3).weight = 0;
        const auto weightless = valuesOf(plan.progress());
        const auto values = valuesOf(before);
        for (auto at = values.cbegin(); at != values.cend(); ++at) {
            QCOMPARE(weightless.value(at.key()), at.value());
        }
    }
}

void TestProperties::aSubMeasureThatIsLeftOutNeverChangesItsParent()
{
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        PlanBuilder plan = randomPlan(seed);
        const PlanProgress before = plan.progress();
        const QList<domain::Measure> measures = plan.data.measures;
        for (const domain::Measure& parent : measures) {
            heavyMeasure(plan, 0).withdrawn = u"decided away"_s;
            plan.data.measures.last().parent = parent.id;
            plan.measure(u"9.1"_s).parent = parent.id; // without a figure
        }
        const PlanProgress after = plan.progress();
        for (const domain::Measure& measure : measures) {
            const Figure& was = before.measures.value(measure.id).figure;
            const Figure& is = after.measures.value(measure.id).figure;
            QCOMPARE(is.value, was.value);
            QVERIFY(is.terms == was.terms);
        }
    }
}

void TestProperties::sharesAddUpToAHundredOrAreAllNone()
{
    int empty = 0;
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        for (const GroupProgress& group : groupsOf(randomPlan(seed).progress())) {
            const auto& percents = group.shares.percents;
            const int sum = std::accumulate(percents.begin(), percents.end(), 0);
            QCOMPARE(sum, group.shares.total() == 0 ? 0 : 100);
            empty += sum == 0 ? 1 : 0;
        }
    }
    QVERIFY(empty < static_cast<int>(kPlans)); // the plans do try it
}

void TestProperties::progressStaysBetweenZeroAndAHundred()
{
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        const PlanProgress progress = randomPlan(seed).progress();
        int withFigure = 0;
        for (const auto& one : progress.measures) {
            const double value = one.figure.value.value_or(0);
            QVERIFY(value >= 0 && value <= 100);
            QVERIFY(one.expected.value_or(0) >= 0 && one.expected.value_or(0) <= 100);
            withFigure += one.figure.value ? 1 : 0;
        }
        QVERIFY(withFigure > 5);
        for (const GroupProgress& group : groupsOf(progress)) {
            QVERIFY(group.figure.value.value_or(0) >= 0 && group.figure.value.value_or(0) <= 100);
        }
    }
}

void TestProperties::aRollUpLiesBetweenItsSmallestAndLargestTerm()
{
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        const PlanProgress progress = randomPlan(seed).progress();
        QList<Figure> figures;
        for (const GroupProgress& group : groupsOf(progress)) {
            figures.append(group.figure);
        }
        for (const auto& one : progress.measures) {
            if (one.figure.basis == progress::Basis::SubMeasures) {
                figures.append(one.figure);
            }
        }
        for (const Figure& figure : std::as_const(figures)) {
            double lowest = 100;
            double highest = 0;
            for (const auto& term : figure.terms) {
                lowest = std::min(lowest, term.weight > 0 ? *term.value : 100);
                highest = std::max(highest, term.weight > 0 ? *term.value : 0);
            }
            QVERIFY(!figure.value || (*figure.value >= lowest && *figure.value <= highest));
        }
    }
}

void TestProperties::everyMeasureIsATermOrAnExclusion()
{
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        const PlanBuilder plan = randomPlan(seed);
        qsizetype told = 0;
        const PlanProgress progress = plan.progress();
        for (const auto& area : progress.areas) {
            told += area.figure.terms.size();
            for (const auto& [kind, count] : area.figure.exclusions) {
                told += count;
            }
        }
        QCOMPARE(told, plan.data.measures.size());
    }
}

void TestProperties::undoingChangesGivesTheSameFigures()
{
    for (quint32 seed = 1; seed <= kPlans; ++seed) {
        PlanBuilder plan = randomPlan(seed);
        const PlanProgress before = plan.progress();
        domain::ChangeSet changes;
        for (qsizetype i = 0; i < plan.data.measures.size(); i += 3) {
            domain::Measure after = plan.data.measures.at(i);
            after.weight += 1.3;
            after.notApplicable = !after.notApplicable;
            changes.change(plan.data.measures.at(i), after);
        }
        const auto apply = [&](const domain::ChangeSet& set) {
            for (const domain::Change& change : set.changes()) {
                const auto& row = std::get<domain::Measure>(*change.after);
                std::replace_if(
                    plan.data.measures.begin(), plan.data.measures.end(),
                    [&](const domain::Measure& one) { return one.id == row.id; }, row);
            }
        };
        apply(changes);
        QVERIFY(!(plan.progress() == before));
        apply(changes.inverted());
        QVERIFY(plan.progress() == before);
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
