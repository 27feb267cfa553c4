#include "tests/progress/planbuilder.h"
#include "tests/views/namedwidgets.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"

#include "views/theme/theme.h"
#include "views/widgets/whypanel.h"
#include "views/words/why.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;
using test::PlanBuilder;

namespace {

/// The worked example of progress.md.
struct Example : PlanBuilder
{
    domain::MeasureId milestones = measure(u"1.1"_s, domain::ProgressWay::Milestones).id;
    domain::MeasureId counted = byIndicator(u"1.2"_s, 200, 1500, 1240);
    domain::MeasureId stated;

    Example()
    {
        for (int i = 0; i < 5; ++i) {
            milestone(milestones, i < 2 ? QDate(2026, 6, 1) : QDate());
        }
        domain::Measure& third = measure(u"1.3"_s);
        third.weight = 2;
        stated = third.id;
        followUp(stated, 25);
        measure(u"1.4"_s);
        measure(u"1.5"_s).withdrawn = u"decided away"_s;
    }
    [[nodiscard]] const domain::Measure& row(const domain::MeasureId& id) const
    {
        return *domain::find(data.measures, id);
    }
};

/// A figure that has the focus, in a window, and the panel over it.
struct Shown
{
    QWidget window;
    QPushButton figure{u"43 %"_s, &window};
    WhyPanel panel{&window};

    Shown()
    {
        window.resize(1024, 700);
        figure.move(400, 300);
        window.show();
        window.activateWindow();
        figure.setFocus();
    }
};

} // namespace

class TestWhy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void rollUpNamesItsTermsAndWhatWasLeftOut();
    void planLeadsToItsAreasFirst();
    void eachWayHasItsRuleAndItsTerms_data();
    void eachWayHasItsRuleAndItsTerms();
    void differingDegreeAndSignalAreBothSaid();
    void lateMeasuresAreNamed();
    void activitiesSayWhatWasHeldAndWhatIsToCome();
    void escapeClosesAndTheFocusReturns();
    void enterFollowsATerm();
    void termsAreCopiedAndCountsOfPersonsWithheld();
    void everythingItSaysCanBeRead();
    void staysInsideTheWindowAtTwiceTheText();
};

void TestWhy::rollUpNamesItsTermsAndWhatWasLeftOut()
{
    const Example plan;
    const progress::PlanProgress progress = plan.progress();
    const auto why = whyArea(plan.data, progress, plan.data.areas.first().id);
    QVERIFY(why);
    QCOMPARE(why->figure, domain::percentText(42.5));
    QCOMPARE(why->terms.size(), 3);
    QCOMPARE(why->terms.at(2).measure, plan.stated);
    QCOMPARE(why->terms.at(2).value, domain::percentText(25.0));
    QCOMPARE(why->terms.at(2).weight, u"2"_s);
    const QString notes = why->notes.join(u'\n');
    QVERIFY2(notes.contains(u"1 withdrawn"_s) && notes.contains(u"1 without figure"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"2026-12-31"_s), qPrintable(notes));
}

void TestWhy::planLeadsToItsAreasFirst()
{
    const Example plan;
    const Why why = whyPlan(u"Whole plan"_s, plan.data, plan.progress());
    QCOMPARE(why.terms.first().area, plan.data.areas.first().id);
    QCOMPARE(why.terms.first().weight, u"4"_s);
    QVERIFY(why.terms.at(1).leads());
}

void TestWhy::eachWayHasItsRuleAndItsTerms_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("number");
    QTest::newRow("milestones") << u"milestones that are done"_s
                                << QStringList{u"done"_s, u"done"_s, u"not done"_s, u"not done"_s, u"not done"_s}
                                << u"1.1"_s;
    QTest::newRow("indicator") << u"(target − baseline)"_s
                               << QStringList{domain::numberText(1240), domain::numberText(1500), u"200"_s} << u"1.2"_s;
    QTest::newRow("stated") << u"the latest follow-up states"_s << QStringList{domain::percentText(25.0)} << u"1.3"_s;
}

void TestWhy::eachWayHasItsRuleAndItsTerms()
{
    QFETCH(const QString, formula);
    QFETCH(const QStringList, values);
    QFETCH(const QString, number);
    const Example plan;
    const auto& measures = plan.data.measures;
    const auto row = std::find_if(
        measures.cbegin(), measures.cend(), [&](const domain::Measure& each) { return each.number == number; });
    const Why why = whyMeasure(*row, plan.progressOf(row->id), plan.period);
    QVERIFY2(why.formula.contains(formula), qPrintable(why.formula));
    QStringList found;
    for (const WhyTerm& term : why.terms) {
        found.append(term.value);
    }
    found.sort(); // milestones that are due on one day have no order of their own
    QCOMPARE(found, values);
}

void TestWhy::differingDegreeAndSignalAreBothSaid()
{
    Example plan;
    plan.data.followUps.first().degree = domain::Degree::Half;
    plan.data.followUps.first().signal = domain::Signal::Red;
    const progress::MeasureProgress progress = plan.progressOf(plan.stated);
    const QString notes = whyMeasure(plan.row(plan.stated), progress, plan.period).notes.join(u'\n');
    for (const QString& word : {domain::term(domain::Degree::Half), domain::term(domain::Degree::Started),
             domain::term(domain::Signal::Red), domain::term(progress.suggested)}) {
        QVERIFY2(notes.contains(word), qPrintable(notes));
    }
    QCOMPARE(whyDegree(plan.row(plan.stated), progress, plan.period).figure, domain::term(domain::Degree::Half));
    QCOMPARE(whySignal(plan.row(plan.stated), progress, plan.period).figure, domain::term(domain::Signal::Red));
}

void TestWhy::lateMeasuresAreNamed()
{
    Example plan;
    plan.data.measures[0].due = QDate(2026, 12, 1);
    plan.data.measures[1].due = QDate(2027, 6, 1);
    const Why why = whyInTime(u"In time"_s, plan.data, plan.progress());
    QCOMPARE(why.figure, u"1 of 2"_s);
    QCOMPARE(why.terms.size(), 1);
    QCOMPARE(why.terms.first().measure, plan.milestones);
    QVERIFY(why.notes.join(u'\n').contains(u"2 without a due date"_s));
}

void TestWhy::activitiesSayWhatWasHeldAndWhatIsToCome()
{
    storage::ActivityCounts counts;
    counts.held = 25;
    counts.planned = 6;
    counts.women = 12;
    const auto of = [&](CountedActivities counted) {
        return whyActivities(u"Activities"_s, counted, counts, PlanBuilder().period, QDate(2026, 11, 24));
    };
    QCOMPARE(of(CountedActivities::Held).figure, u"25"_s);
    QCOMPARE(of(CountedActivities::All).figure, u"31"_s);
    QCOMPARE(of(CountedActivities::All).sentence, of(CountedActivities::Held).sentence);
    QVERIFY(of(CountedActivities::All).termsTitle.contains(u"of those held"_s));
    QCOMPARE(of(CountedActivities::All).terms.first().value, u"12"_s);
}

void TestWhy::escapeClosesAndTheFocusReturns()
{
    const Example plan;
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.panel.present(whyPlan(u"Whole plan"_s, plan.data, plan.progress()), shown.figure.geometry());
    QVERIFY(shown.panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown.panel.isHidden());
    QCOMPARE(QApplication::focusWidget(), &shown.figure);
}

void TestWhy::enterFollowsATerm()
{
    const Example plan;
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy measures(&shown.panel, &WhyPanel::measureChosen);
    QSignalSpy areas(&shown.panel, &WhyPanel::areaChosen);
    shown.panel.present(whyPlan(u"Whole plan"_s, plan.data, plan.progress()), shown.figure.geometry());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(areas.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(measures.count(), 1);
    QCOMPARE(measures.first().first().value<domain::MeasureId>(), plan.milestones);
    QVERIFY(shown.panel.isHidden());
}

void TestWhy::termsAreCopiedAndCountsOfPersonsWithheld()
{
    Shown shown;
    Why why;
    why.termsTitle = u"Values"_s;
    why.terms = {{u"Women"_s, u"3"_s, {}, {}, {}, true}, {u"1.1 Möte"_s, u"40 %"_s, u"2"_s, {}, {}, false}};
    shown.panel.present(why, {});
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto* table = shown.panel.findChild<QTableView*>();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Women\t..\t\n1.1 Möte\t40 %\t2\n"_s);
    shown.panel.setMaskLimit(0); // the county masks nothing
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Values\tValue\tWeight\nWomen\t3\t\n1.1 Möte\t40 %\t2\n"_s);
    why.terms.first().label = u"640823-3234"_s; // the tax agency's own example
    shown.panel.present(why, {});
    const QSignalSpy refused(&shown.panel, &WhyPanel::copyRefused);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(refused.count(), 1);
}

void TestWhy::everythingItSaysCanBeRead()
{
    const Example plan;
    Shown shown;
    const Why why = whyPlan(u"Whole plan"_s, plan.data, plan.progress());
    shown.panel.present(why, shown.figure.geometry());
    const QWidget* terms = test::named(shown.panel, u"Why %1? Whole plan"_s.arg(why.figure));
    QVERIFY(terms);
    for (const QString& said : QStringList{why.sentence, why.formula} + why.notes) {
        QVERIFY2(terms->accessibleDescription().contains(said), qPrintable(said));
    }
    for (const WhyTerm& term : why.terms) {
        QVERIFY2(shown.panel.text().contains(term.label), qPrintable(term.label));
    }
    QVERIFY(test::named(shown.panel, u"Close the explanation"_s));
}

void TestWhy::staysInsideTheWindowAtTwiceTheText()
{
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    const Example plan;
    Shown shown;
    shown.figure.move(900, 640);
    shown.panel.present(whyPlan(u"Whole plan"_s, plan.data, plan.progress()), shown.figure.geometry());
    QVERIFY(shown.window.rect().contains(shown.panel.geometry()));
    QApplication::setFont(before);
}

QTEST_MAIN(TestWhy)
#include "tst_why.moc"
