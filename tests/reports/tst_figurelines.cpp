#include "models/reports/figurelines.h"
#include "models/reports/figuretext.h"
#include "tests/progress/planbuilder.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using test::PlanBuilder;

/// The list of figures in words.
class TestFigureLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGroupHasItsSentenceSharesAndTerms();
    void aMeasureTellsWhereItStands();
    void aMeasureThatIsNotCountedSaysWhy();
    void anIndicatorTellsItsGroups();
    void groupsWithoutLeadOrGoalHaveAName();
    void numbersHaveTheDecimalsTheyNeed_data();
    void numbersHaveTheDecimalsTheyNeed();
};

namespace {

/// The line that begins with \a head and those indented below it, as one text without no-break spaces.
QString partOf(const PlanBuilder& plan, const QString& head)
{
    const QStringList lines = reports::figureLines(progress::figureList(plan.data, plan.progress(), {}));
    QStringList part;
    for (const QString& line : lines) {
        if (part.isEmpty() ? line.startsWith(head) : line.startsWith(u' ')) {
            part.append(line);
        } else if (!part.isEmpty()) {
            break;
        }
    }
    return part.join(u'\n').replace(QChar(0x00A0), u' ');
}

} // namespace

void TestFigureLines::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); // numbers; the words stay English
}

void TestFigureLines::aGroupHasItsSentenceSharesAndTerms()
{
    PlanBuilder plan;
    domain::Measure& heavy = plan.measure(u"1.1"_s);
    heavy.weight = 2.5;
    plan.followUp(heavy.id, 40, u"2026-T2");
    plan.followUp(heavy.id, 60);
    plan.followUp(plan.measure(u"1.2"_s).id, 95);
    plan.measure(u"1.3"_s);
    plan.measure(u"1.4"_s).withdrawn = u"decided away"_s;
    QCOMPARE(partOf(plan, u"Area 1"_s),
        u"Area 1  Område 1: 70 % (+30)\n"
        "    The weighted mean of 2 measure(s) is 70 %. Left out: 1 withdrawn, 1 without figure.\n"
        "    Done 0 (0 %), Half or more 2 (67 %), Started 0 (0 %), Not started 1 (33 %)\n"
        "        60 %  1.1 Åtgärd 1.1  (weight 2,5)\n"
        "        95 %  1.2 Åtgärd 1.2"_s);
}

void TestFigureLines::aMeasureTellsWhereItStands()
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s, domain::ProgressWay::Milestones);
    measure.start = QDate(2026, 12, 21);
    measure.due = QDate(2027, 1, 8);
    const auto id = measure.id;
    plan.milestone(id, QDate(2026, 12, 22), 3).title = u"Utkast"_s;
    plan.milestone(id, {}, 1).title = u"Beslut"_s;
    domain::FollowUp& followUp = plan.followUp(id, {});
    followUp.degree = domain::Degree::Started;
    followUp.signal = domain::Signal::Red;
    plan.data.milestones.first().due = QDate(2026, 12, 22);
    plan.data.milestones.last().due = QDate(2026, 12, 30);
    QCOMPARE(partOf(plan, u"1.1"_s),
        u"1.1 Åtgärd 1.1: 75 %\n"
        "    1 of 2 milestone(s) are done; by their weights that gives 75 %.\n"
        "    Started, stated; Half or more, derived; signal Red, set; Green, suggested; followed up; expected 60 %; "
        "due soon, 2027-01-08\n"
        "        100 %  Utkast  (weight 3)\n"
        "        0 %  Beslut"_s);
}

void TestFigureLines::aMeasureThatIsNotCountedSaysWhy()
{
    PlanBuilder plan;
    plan.measure(u"1.1"_s).notApplicable = true;
    domain::Measure& weightless = plan.measure(u"1.2"_s);
    weightless.weight = 0;
    plan.followUp(weightless.id, 40);
    plan.measure(u"1.3"_s);
    QVERIFY(partOf(plan, u"1.1"_s).endsWith(u"no follow-up needed; not applicable, not counted"));
    QVERIFY(partOf(plan, u"1.2"_s).endsWith(u"followed up; weight 0, shown but not counted"));
    QVERIFY(partOf(plan, u"1.3"_s).endsWith(u"follow-up is missing; without figure, not counted"));
    QVERIFY(partOf(plan, u"The whole plan"_s).contains(u"There is no figure yet. Left out: 1 not applicable"));
}

void TestFigureLines::anIndicatorTellsItsGroups()
{
    PlanBuilder plan;
    const auto id = plan.indicator(200).id;
    plan.target(id, 1500);
    plan.observe(id, 900.5, domain::Group::Women);
    plan.observe(id, 339.5, domain::Group::Men);
    QCOMPARE(partOf(plan, u"Utbildade"_s),
        u"Utbildade: 80 %\n"
        "    latest value 1 240, of 2026, tertial 3 (women 900,5, men 339,5); baseline 200; target in force 1 500"_s);
    plan.data.observations.clear();
    QCOMPARE(partOf(plan, u"Utbildade"_s), u"Utbildade: –\n    no value yet; baseline 200; target in force 1 500"_s);
}

void TestFigureLines::groupsWithoutLeadOrGoalHaveAName()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 40);
    QVERIFY(partOf(plan, u"Without a lead: "_s).contains(u"1.1 Åtgärd 1.1"));
    QVERIFY(partOf(plan, u"Without a goal: "_s).contains(u"1.1 Åtgärd 1.1"));
}

void TestFigureLines::numbersHaveTheDecimalsTheyNeed_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 1240.0 << u"1 240"_s;
    QTest::newRow("one") << 0.7 << u"0,7"_s;
    QTest::newRow("two") << 12.25 << u"12,25"_s;
    QTest::newRow("more than two") << 33.333333 << u"33,33"_s;
    QTest::newRow("a hair from whole") << 2.0999999999 << u"2,1"_s;
    QTest::newRow("negative") << -1.5 << QString(QChar(0x2212)) + u"1,5"_s;
}

void TestFigureLines::numbersHaveTheDecimalsTheyNeed()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(reports::briefNumber(number).replace(QChar(0x00A0), u' '), text);
}

QTEST_GUILESS_MAIN(TestFigureLines)
#include "tst_figurelines.moc"
