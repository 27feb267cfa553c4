#include "tests/progress/planbuilder.h"

#include "models/domain/plancopy.h"
#include "models/progress/asknown.h"
#include "models/progress/comparison.h"

#include <QTest>

using namespace samordna;
using namespace samordna::progress;
using namespace Qt::Literals::StringLiterals;

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stateIsReadBackFromItsCode_data();
    void stateIsReadBackFromItsCode();
    void otherCodesAreNoState();
    void sameViewsDifferInNothing();
    void figuresAreWorkedByHand();
    void sayWhatIsNewAndWhatHasEnded();
    void namesTheFieldsThatChangedInWords();
    void followUpsAreComparedPeriodWithPeriod();
    void milestonesAndWhatIsCountedShow();
    void addedAndWithdrawnMeasures();
    void orderOfRowsDoesNotMatter();
    void copiedPlanChangesNothingInThePeriodsBeforeIt();

private:
    const FigureChange* figure(const Comparison& comparison, const QString& what) const;
};

namespace {

PeriodView viewOf(const test::PlanBuilder& plan)
{
    PeriodView view;
    view.period = plan.period;
    view.asOf = plan.period.asOf(plan.today);
    view.data = plan.data;
    view.held = plan.held;
    view.heldBefore = plan.heldBefore;
    count(view);
    return view;
}

/// Two areas: 1.1 stated 40 % and 1.2 stated 80 % in the first, 2.1 without a figure in the second.
test::PlanBuilder plan()
{
    test::PlanBuilder made;
    const auto one = made.measure(u"1.1"_s).id;
    const auto two = made.measure(u"1.2"_s).id;
    made.measure(u"2.1"_s);
    made.followUp(one, 40);
    made.followUp(two, 80);
    return made;
}

const MeasureChange* change(const Comparison& comparison, const QString& number)
{
    for (const MeasureChange& each : comparison.measures) {
        if (each.label.startsWith(number + u' ')) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace

void TestComparison::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

const FigureChange* TestComparison::figure(const Comparison& comparison, const QString& what) const
{
    for (const FigureChange& each : comparison.figures) {
        if (each.what == what) {
            return &each;
        }
    }
    return nullptr;
}

void TestComparison::copiedPlanChangesNothingInThePeriodsBeforeIt()
{
    test::PlanBuilder then = plan();
    domain::Plan old;
    old.id = domain::PlanId::create();
    old.title = u"Plan"_s;
    then.data.plans.append(old);
    for (domain::Area& area : then.data.areas) {
        area.plan = old.id;
    }
    test::PlanBuilder now = then;
    const domain::ChangeSet changes = domain::planCopy(now.data, domain::planCopyFor(old, QDate(2026, 11, 25)));
    QVERIFY(!changes.isEmpty());
    for (const domain::Change& change : changes.changes()) {
        if (const auto* row = std::get_if<domain::Plan>(&*change.after)) {
            now.data.plans.removeIf([&](const domain::Plan& each) { return each.id == row->id; });
            now.data.plans.append(*row);
        } else if (const auto* area = std::get_if<domain::Area>(&*change.after)) {
            now.data.areas.append(*area);
        } else if (const auto* measure = std::get_if<domain::Measure>(&*change.after)) {
            now.data.measures.append(*measure);
        }
    }
    QCOMPARE(now.data.measures.size(), 2 * then.data.measures.size());
    QVERIFY(compare(viewOf(then), viewOf(now)).isSame());
}

void TestComparison::stateIsReadBackFromItsCode_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"2026-T3", "2026-T3 frozen 0", "2026-01-01/2026-02-03 frozen 2", "2026 2026-10-01"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestComparison::stateIsReadBackFromItsCode()
{
    QFETCH(const QString, code);
    const auto state = asKnownFromCode(code);
    QVERIFY(state);
    QCOMPARE(codeText(*state), code);
}

void TestComparison::otherCodesAreNoState()
{
    for (const QString& code : {QString(), u"T3"_s, u"2026-T3 "_s, u"2026-T3 frozen"_s, u"2026-T3 frozen -1"_s,
             u"2026-T3 2026-02-30"_s, u"2026-T3 2026-10-01 1"_s, u"2026-T3 frozen 1 2"_s}) {
        QVERIFY2(!asKnownFromCode(code), qPrintable(code));
    }
}

void TestComparison::sameViewsDifferInNothing()
{
    const auto view = viewOf(plan());
    const Comparison comparison = compare(view, view);
    QVERIFY(comparison.isSame());
    QVERIFY(comparison.measures.isEmpty());
    QVERIFY(figure(comparison, u"Degree of implementation, whole plan"_s));
}

void TestComparison::figuresAreWorkedByHand()
{
    test::PlanBuilder then = plan();
    test::PlanBuilder now = then;
    now.data.followUps[0].percent = 100; // (40 + 80) / 2 = 60, then (100 + 80) / 2 = 90
    PeriodView before = viewOf(then);
    PeriodView after = viewOf(now);
    before.totals.held = 12;
    after.totals.held = 9;
    const Comparison comparison = compare(before, after);
    const QString space(QChar(0x00a0));
    QCOMPARE(*figure(comparison, u"Degree of implementation, whole plan"_s),
        (FigureChange{u"plan"_s, u"Degree of implementation, whole plan"_s, u"60"_s + space + u'%',
            u"90"_s + space + u'%', u"+30"_s, {}, 60.0, 90.0}));
    QCOMPARE(figure(comparison, u"1 Område 1"_s)->difference, u"+30"_s);
    QCOMPARE(figure(comparison, u"2 Område 2"_s)->difference, QString());
    QVERIFY(!figure(comparison, u"2 Område 2"_s)->moved());
    QCOMPARE(figure(comparison, u"Measures: Done"_s)->now, u"1"_s);
    QCOMPARE(figure(comparison, u"Measures: Started"_s)->difference, QString(QChar(0x2212)) + u'1');
    QCOMPARE(figure(comparison, u"Activities held in the period"_s)->difference, QString(QChar(0x2212)) + u'3');
    QCOMPARE(figure(comparison, u"Measures counted"_s)->difference, u"0"_s);
}

void TestComparison::sayWhatIsNewAndWhatHasEnded()
{
    test::PlanBuilder then = plan();
    test::PlanBuilder now = then;
    now.followUp(now.data.measures.last().id, 10);
    QCOMPARE(figure(compare(viewOf(then), viewOf(now)), u"2 Område 2"_s)->difference, u"new"_s);
    QCOMPARE(figure(compare(viewOf(now), viewOf(then)), u"2 Område 2"_s)->difference, u"ended"_s);
}

void TestComparison::namesTheFieldsThatChangedInWords()
{
    test::PlanBuilder then = plan();
    domain::Organisation police;
    police.id = domain::OrganisationId::create();
    police.name = u"Polismyndigheten"_s;
    then.data.organisations.append(police);
    test::PlanBuilder now = then;
    domain::Measure& row = now.data.measures[0];
    row.title = u"Ny titel"_s;
    row.lead = police.id;
    row.due = QDate(2026, 12, 1);
    row.weight = 2.5;
    row.revision = 7; // a file's own business
    const Comparison comparison = compare(viewOf(then), viewOf(now));
    const MeasureChange* found = change(comparison, u"1.1"_s);
    QVERIFY(found);
    QCOMPARE(found->move, MeasureMove::Changed);
    const QString none(QChar(0x2013));
    QCOMPARE(found->values,
        (QList<ValueChange>{{u"Late"_s, u"no"_s, u"yes"_s}, {u"Title"_s, u"Åtgärd 1.1"_s, u"Ny titel"_s},
            {u"Lead"_s, none, u"Polismyndigheten"_s}, {u"Due date"_s, none, u"2026-12-01"_s},
            {u"Weight"_s, u"1"_s, u"2.50"_s}}));
    QVERIFY(!change(comparison, u"1.2"_s));
}

void TestComparison::followUpsAreComparedPeriodWithPeriod()
{
    test::PlanBuilder now = plan();
    now.followUp(now.data.measures.first().id, 15, u"2026-T2").degree = domain::Degree::Half;
    test::PlanBuilder then = now;
    then.period = test::PlanBuilder::periodOf(u"2026-T2");
    const Comparison comparison = compare(viewOf(then), viewOf(now));
    const MeasureChange* found = change(comparison, u"1.1"_s);
    QVERIFY(found);
    QVERIFY(found->values.contains({u"Follow-up: Progress (%)"_s, u"15"_s, u"40"_s}));
    QVERIFY(
        found->values.contains({u"Follow-up: Degree of implementation"_s, u"Half or more"_s, QString(QChar(0x2013))}));
    QVERIFY(found->values.contains({u"Degree"_s, u"Half or more"_s, u"Started"_s}));
}

void TestComparison::milestonesAndWhatIsCountedShow()
{
    test::PlanBuilder then;
    const auto steps = then.measure(u"1.1"_s, domain::ProgressWay::Milestones).id;
    const auto held = then.measure(u"1.2"_s, domain::ProgressWay::Activities).id;
    then.data.measures[1].planned = 10;
    const auto trained = then.byIndicator(u"1.3"_s, 0, 100, 20);
    then.milestone(steps, {});
    test::PlanBuilder now = then;
    now.data.milestones[0].done = QDate(2026, 12, 1);
    now.milestone(steps, {}).title = u"Nytt delmål"_s;
    now.held[held] = 4;
    now.data.observations[0].value = 30;
    const Comparison comparison = compare(viewOf(then), viewOf(now));
    const QString none(QChar(0x2013));
    QVERIFY(change(comparison, u"1.1"_s)->values.contains({u"Delmål: Done"_s, none, u"2026-12-01"_s}));
    QVERIFY(change(comparison, u"1.1"_s)->values.contains({u"Milestone"_s, none, u"Nytt delmål"_s}));
    QVERIFY(change(comparison, u"1.2"_s)->values.contains({u"Activities held"_s, u"0"_s, u"4"_s}));
    QVERIFY(change(comparison, u"1.3"_s)->values.contains({u"Indicator"_s, u"20"_s, u"30"_s}));
    QCOMPARE(change(comparison, u"1.3"_s)->measure, trained);
}

void TestComparison::addedAndWithdrawnMeasures()
{
    test::PlanBuilder then = plan();
    test::PlanBuilder now = then;
    now.data.measures[1].withdrawn = u"Görs av regionen"_s;
    now.data.measures.removeAt(2);
    now.measure(u"1.3"_s);
    const Comparison comparison = compare(viewOf(then), viewOf(now));
    QCOMPARE(change(comparison, u"1.2"_s)->move, MeasureMove::Left);
    QCOMPARE(change(comparison, u"1.2"_s)->values.first().now, u"Görs av regionen"_s);
    QCOMPARE(change(comparison, u"1.3"_s)->move, MeasureMove::Added);
    QCOMPARE(change(comparison, u"2.1"_s)->move, MeasureMove::Left);
    QVERIFY(change(comparison, u"2.1"_s)->values.isEmpty());
    QCOMPARE(comparison.measures.size(), 3);
    const Comparison back = compare(viewOf(now), viewOf(then));
    QCOMPARE(change(back, u"1.2"_s)->move, MeasureMove::Added);
    QCOMPARE(change(back, u"1.3"_s)->move, MeasureMove::Left);
}

void TestComparison::orderOfRowsDoesNotMatter()
{
    test::PlanBuilder then = plan();
    test::PlanBuilder now = then;
    now.data.followUps[0].percent = 55;
    now.data.measures[2].title = u"Annan"_s;
    test::PlanBuilder turned = now;
    std::reverse(turned.data.measures.begin(), turned.data.measures.end());
    std::reverse(turned.data.followUps.begin(), turned.data.followUps.end());
    QCOMPARE(compare(viewOf(then), viewOf(turned)), compare(viewOf(then), viewOf(now)));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
