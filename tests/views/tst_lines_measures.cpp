#include "tests/views/openedpage.h"

#include "views/pages/measurespage.h"
#include "models/domain/terms.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Measures : test::OpenedPage<MeasuresPage>
{
    [[nodiscard]] const domain::Measure& stored(const domain::MeasureId& id) const
    {
        return *domain::find(space->data().measures, id);
    }
    /// The follow-up of the period and the one before it.
    [[nodiscard]] domain::FollowUp followUp(const domain::MeasureId& measure, const domain::Period& in) const
    {
        for (const domain::FollowUp& row : space->data().followUps) {
            if (row.measure == measure && row.period == in) {
                return row;
            }
        }
        return {};
    }
};

} // namespace

/// What is said, linked and ordered of a measure, each by accessible names. Plans are in tst_lines_plans.
class TestLinesMeasures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theSameMeasuresStandInFourWays();
    void aCardIsMovedByAKey();
    void aSubMeasureIsNoPartOfItself();
    void milestonesAreWrittenTickedOffAndTakenAway();
    void tagsAreOnesOwnAndAreFound();
    void aMeasureIsLinkedToActivitiesIndicatorsAndGoals();
    void anAssignmentHasItsDocumentParagraphCaseAndDeadline();
    void aFollowUpIsWrittenBesideTheLast();
};

void TestLinesMeasures::theSameMeasuresStandInFourWays()
{
    const Measures it;
    QCOMPARE(it.lines(u"Measures by focus area"_s, 2),
        (QStringList{u"1 Samordning | "_s, u"  1.1 | Samverkansgrupp"_s, u"    1.1.1 | Kallelse"_s,
            u"2 Förebyggande | "_s, u"  2.1 | Kampanj"_s}));
    it.press(u"View: By organisation"_s);
    QCOMPARE(it.lines(u"Measures by organisation"_s, 2),
        (QStringList{u"Länsstyrelsen | "_s, u"  1.1 | Samverkansgrupp"_s, u"Nobody leads these yet | "_s,
            u"  1.1.1 | Kallelse"_s, u"  2.1 | Kampanj"_s}));
    it.press(u"View: Table"_s);
    QCOMPARE(it.lines(u"Measures in a table"_s, 2),
        (QStringList{u"1.1 | Samverkansgrupp"_s, u"1.1.1 | Kallelse"_s, u"2.1 | Kampanj"_s}));
    it.press(u"View: Board"_s);
    QCOMPARE(it.lines(u"Not started, no figure, 3 measure(s)"_s).size(), 3);
}

void TestLinesMeasures::aCardIsMovedByAKey()
{
    const Measures it;
    it.press(u"View: Board"_s);
    QAbstractItemView* column = it.stand(u"Not started, no figure, 3 measure(s)"_s, u"2.1"_s);
    QTest::keyClick(column, Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(it.has(u"Not started, 1 measure(s)"_s));
    QCOMPARE(it.followUp(it.two.id, it.period).degree, std::optional(domain::Degree::NotStarted));
    QCOMPARE(it.steps(), 1);
}

void TestLinesMeasures::aSubMeasureIsNoPartOfItself()
{
    const Measures it;
    it.run(u"New sub-measure"_s);
    it.write(u"Title"_s, u"Dagordning"_s);
    QCOMPARE(it.lines(u"Measures by focus area"_s, 2).value(3), u"    1.1.2 | Dagordning"_s);
    it.page->showMeasure(it.one.id);
    it.write(u"Part of measure"_s, u"1.1.2"_s);
    QVERIFY2(it.said(u"Part of measure"_s).contains(u"cannot be a part of itself"),
        qPrintable(it.said(u"Part of measure"_s)));
    QCOMPARE(it.text(u"Part of measure"_s), u"1.1.2 Dagordning"_s); // it stays where it was written
    QVERIFY(it.stored(it.one.id).parent.isNull());
    QVERIFY(!it.page->commitEdits());
}

void TestLinesMeasures::milestonesAreWrittenTickedOffAndTakenAway()
{
    const Measures it;
    const auto first = [&] { return it.space->data().milestones.value(0); };
    it.write(u"New milestone"_s, u"Beslut"_s);
    it.write(u"Due date of the new milestone"_s, u"2026-02-30"_s);
    it.press(u"Add the milestone"_s);
    QVERIFY(it.said(u"Due date of the new milestone"_s).contains(u"cannot be read"));
    it.write(u"Due date of the new milestone"_s, u"2026-12-01"_s);
    it.press(u"Add the milestone"_s);
    QCOMPARE(first().title, u"Beslut"_s);
    QCOMPARE(first().due, QDate(2026, 12, 1));
    it.write(u"Milestone"_s, u"Beslut i ledningen"_s);
    it.press(u"Beslut i ledningen: done"_s);
    QCOMPARE(first().done, it.clock.today());
    it.write(u"Done on"_s, u"2026-11-20"_s);
    QCOMPARE(first().done, QDate(2026, 11, 20));
    it.press(u"Take away Beslut i ledningen"_s);
    QVERIFY(first().isWithdrawn());
    QCOMPARE(it.steps(), 5);
}

void TestLinesMeasures::tagsAreOnesOwnAndAreFound()
{
    const Measures it;
    it.page->showMeasure(it.two.id);
    it.openTab(u"Details"_s);
    it.write(u"Tags"_s, u"Skolår 2"_s);
    it.write(u"Tags"_s, u"Åre"_s);
    QCOMPARE(it.stored(it.two.id).tags, (QStringList{u"Skolår 2"_s, u"Åre"_s}));
    it.press(u"Take away Skolår 2"_s);
    QCOMPARE(it.stored(it.two.id).tags, QStringList{u"Åre"_s});
    it.write(u"Filter measures"_s, u"åre"_s);
    QTRY_COMPARE(it.lines(u"Measures by focus area"_s), (QStringList{u"2 Förebyggande"_s, u"  2.1"_s}));
}

void TestLinesMeasures::aMeasureIsLinkedToActivitiesIndicatorsAndGoals()
{
    Measures it;
    auto goal = Measures::made<domain::Goal>();
    goal.number = 6;
    goal.name = u"Mäns våld mot kvinnor ska upphöra"_s;
    auto indicator = Measures::made<domain::Indicator>();
    indicator.name = u"Utbildade"_s;
    auto activity = Measures::made<domain::Activity>();
    activity.title = u"Samråd"_s;
    activity.start = activity.end = QDate(2026, 11, 10);
    activity.counties = {u"99"_s};
    activity.measures = {it.two.id};
    QVERIFY(it.add(goal) && it.add(indicator) && it.add(activity));
    it.page->showMeasure(it.two.id);
    it.openTab(u"Links"_s);
    it.write(u"Indicators that measure it"_s, u"Utbildade"_s);
    QCOMPARE(it.space->data().indicators.constFirst().measures, QList{it.two.id});
    it.press(u"Take away Utbildade"_s);
    QVERIFY(it.space->data().indicators.constFirst().measures.isEmpty());
    it.openTab(u"Details"_s);
    it.write(u"Goals of the strategy"_s, u"6"_s);
    QCOMPARE(it.stored(it.two.id).goals, QList{goal.id});
    it.openTab(u"Activities"_s);
    QAbstractItemView* latest = it.stand(u"The measure's latest activities"_s, u"2026-11-10"_s);
    QCOMPARE(latest->currentIndex().data().toString(), u"2026-11-10  Samråd"_s);
    QTest::keyClick(latest, Qt::Key_Return);
    QCOMPARE(it.navigator.shownActivitiesOf, it.two.id);
}

void TestLinesMeasures::anAssignmentHasItsDocumentParagraphCaseAndDeadline()
{
    const Measures it;
    const auto row = [&] { return it.space->data().mandates.constFirst(); };
    it.openTab(u"Links"_s);
    QVERIFY(it.says(u"The measure answers to no assignment yet."_s));
    it.press(u"New assignment"_s);
    it.write(u"Document"_s, u"Regleringsbrev 2026"_s);
    it.write(u"Paragraph"_s, u"3.13"_s);
    it.write(u"Case number"_s, u"A2025/01234"_s);
    it.write(u"Wording"_s, u"Länsstyrelsen ska redovisa …"_s);
    it.write(u"Given by"_s, u"Länsstyrelsen"_s);
    it.write(u"Deadline"_s, u"2027-03-01"_s);
    QCOMPARE(row().document, u"Regleringsbrev 2026"_s);
    QCOMPARE(row().paragraph, u"3.13"_s);
    QCOMPARE(row().caseNumber, u"A2025/01234"_s);
    QCOMPARE(row().wording, u"Länsstyrelsen ska redovisa …"_s);
    QCOMPARE(row().issuer, it.board.id);
    QCOMPARE(row().deadline, QDate(2027, 3, 1));
    QTRY_COMPARE(it.lines(u"Assignments it answers to"_s),
        QStringList{u"Regleringsbrev 2026, 3.13, A2025/01234\nTo be answered by 2027-03-01"_s});
    it.write(u"Deadline"_s, u"2027-02-29"_s);
    QVERIFY(it.said(u"Deadline"_s).contains(u"cannot be read"));
    it.write(u"Deadline"_s, u"2027-03-01"_s);
    it.press(u"Unlink"_s);
    QVERIFY(it.says(u"The measure answers to no assignment yet."_s));
    it.write(u"Link one that is in the file"_s, u"Regleringsbrev"_s);
    QCOMPARE(row().measures, QList{it.one.id});
}

void TestLinesMeasures::aFollowUpIsWrittenBesideTheLast()
{
    Measures it;
    auto last = Measures::made<domain::FollowUp>();
    last.measure = it.one.id;
    last.period = it.period.previous();
    last.workDone = u"Två möten i våras"_s;
    last.result = u"En rutin"_s;
    QVERIFY(it.add(last));
    QTRY_VERIFY(it.says(u"Två möten i våras"_s));
    QVERIFY(it.says(domain::term(it.period.previous()) + u':'));
    it.write(u"Progress (%)"_s, u"140"_s);
    QVERIFY(it.said(u"Progress (%)"_s).contains(u"from 0 to 100"));
    it.write(u"Progress (%)"_s, u"60"_s);
    it.press(u"Take over the last text: Result"_s);
    it.write(u"Work done"_s, u"Ett möte till"_s);
    it.write(u"Effect"_s, u"Färre frågor"_s);
    const domain::FollowUp now = it.followUp(it.one.id, it.period);
    QCOMPARE(now.percent, std::optional(60.0));
    QCOMPARE(now.workDone, u"Ett möte till"_s);
    QCOMPARE(now.result, u"En rutin"_s);
    QCOMPARE(now.effect, u"Färre frågor"_s);
    QCOMPARE(it.followUp(it.one.id, it.period.previous()).workDone, u"Två möten i våras"_s); // it stays as it was
    it.page->setPeriod(it.period.previous());
    QTRY_COMPARE(it.text(u"Work done"_s), u"Två möten i våras"_s);
    QGuiApplication::clipboard()->setText(QString(10'000'000, u'å'));
    it.field(u"Work done"_s)->setFocus();
    QTest::keySequence(it.field(u"Work done"_s), QKeySequence::Paste);
    QVERIFY(it.said(u"Work done"_s).contains(u"too long"_s));
    QCOMPARE(it.text(u"Work done"_s), u"Två möten i våras"_s);
}

QTEST_MAIN(TestLinesMeasures)
#include "tst_lines_measures.moc"
