#include "tests/views/openedpage.h"

#include "views/pages/measurespage.h"

#include <QDialog>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

using Measures = test::OpenedPage<MeasuresPage>;

const QString kTable = u"What becomes of each measure"_s;

QString numberOf(const domain::PlanData& file, const domain::MeasureId& id)
{
    const domain::Measure* row = domain::find(file.measures, id);
    return row ? row->number : u"–"_s;
}

/// What became of each measure, as "1.1 > 3.1".
QStringList arrows(const domain::PlanData& file)
{
    QStringList found;
    for (const domain::Succession& row : file.successions) {
        found.append(numberOf(file, row.from) + u" > "_s + numberOf(file, row.to));
    }
    found.sort();
    return found;
}

} // namespace

/// A plan that is copied to the next year, and one that moves to a new version, by accessible names.
class TestLinesPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsCopiedToTheNextYear();
    void onlyWhatIsUnfinishedIsCarriedForward();
    void aPlanMovesByOneToOneSplitMergeAndEnd();
};

void TestLinesPlans::aPlanIsCopiedToTheNextYear()
{
    const Measures it;
    it.run(u"Copy the plan to the next year"_s);
    const test::ByName dialog = it.dialog();
    dialog.write(u"Title"_s, u"Plan för 2027"_s);
    dialog.write(u"Move dates by, months"_s, u"12"_s);
    dialog.write(u"New plan's last day"_s, u"2026-01-01"_s);
    QVERIFY(dialog.says(u"cannot end before it begins"_s));
    QVERIFY(!dialog.field(u"Copy the plan"_s)->isEnabled());
    dialog.write(u"New plan's last day"_s, u"2027-12-31"_s);
    QVERIFY(dialog.says(u"3 measure(s) are carried over"_s));
    dialog.press(u"Copy the plan"_s);
    const domain::PlanData& file = it.space->data();
    QCOMPARE(file.plans.constLast().title, u"Plan för 2027"_s);
    QCOMPARE(arrows(file), (QStringList{u"1.1 > 1.1"_s, u"1.1.1 > 1.1.1"_s, u"2.1 > 2.1"_s}));
    const auto isNext = [&](const domain::Measure& row) { return row.number == u"1.1" && row.id != it.one.id; };
    QCOMPARE(std::find_if(file.measures.cbegin(), file.measures.cend(), isNext)->due, QDate(2027, 12, 31));
    QCOMPARE(it.steps(), 1);
}

void TestLinesPlans::onlyWhatIsUnfinishedIsCarriedForward()
{
    const Measures it;
    it.page->showMeasure(it.two.id);
    it.write(u"Progress (%)"_s, u"100"_s);
    QTRY_COMPARE(it.page->findChildren<QDialog*>().size(), 0);
    QTRY_VERIFY(it.says(u"As stated in the latest follow-up."_s)); // it is counted
    it.run(u"Copy the plan to the next year"_s);
    const test::ByName dialog = it.dialog();
    dialog.press(u"Only unfinished measures"_s);
    QVERIFY(dialog.says(u"2 measure(s) are carried over"_s));
    dialog.press(u"Copy the plan"_s);
    QCOMPARE(arrows(it.space->data()), (QStringList{u"1.1 > 1.1"_s, u"1.1.1 > 1.1.1"_s}));
}

void TestLinesPlans::aPlanMovesByOneToOneSplitMergeAndEnd()
{
    Measures it;
    const auto merged = Measures::measure(it.second.id, u"2.2"_s, u"Film"_s);
    const auto split = Measures::measure(it.second.id, u"2.3"_s, u"Utbildning"_s);
    QVERIFY(it.add(merged) && it.add(split));
    it.page->showMeasure(it.two.id);
    it.write(u"Work done"_s, u"Affischer i hela länet"_s);
    it.run(u"Move to a new plan version"_s);
    const test::ByName dialog = it.dialog();
    dialog.choose(u"What becomes of 1.1.1"_s, u"Ended"_s);
    QVERIFY(dialog.says(u"1.1.1: write why it ends."_s));
    dialog.writeCell(kTable, u"1.1.1"_s, u"Why"_s, u"Ingår i det löpande"_s);
    for (const QString& number : {u"2.1"_s, u"2.2"_s}) {
        dialog.choose(u"What becomes of "_s + number, u"Merged"_s);
        dialog.writeCell(kTable, number, u"New number"_s, u"5"_s);
    }
    dialog.choose(u"What becomes of 2.3"_s, u"Split"_s);
    QVERIFY(dialog.says(u"2.3: a split goes to several."_s));
    QVERIFY(!dialog.field(u"Move the plan"_s)->isEnabled());
    dialog.writeCell(kTable, u"2.3"_s, u"New number"_s, u"6, 7"_s);
    QVERIFY(dialog.says(u"5 measure(s) in the old version become 4 in the new. 1 end."_s));
    const int before = it.steps();
    dialog.press(u"Move the plan"_s);
    QCOMPARE(arrows(it.space->data()),
        (QStringList{u"1.1 > 1.1"_s, u"1.1.1 > –"_s, u"2.1 > 5"_s, u"2.2 > 5"_s, u"2.3 > 6"_s, u"2.3 > 7"_s}));
    QCOMPARE(it.steps(), before + 1);
    const auto& all = it.space->data().measures;
    const auto five = std::find_if(all.cbegin(), all.cend(), [](const auto& row) { return row.number == u"5"; });
    it.page->showMeasure(five->id);
    QTRY_VERIFY(it.has(u"Merged from 2.2 in Plan"_s)); // the history is kept, and one press away
    it.press(u"Earlier follow-ups"_s);
    QVERIFY(it.says(u"Affischer i hela länet"_s));
    it.press(u"Merged from 2.1 in Plan"_s);
    QCOMPARE(it.navigator.shownMeasure, it.two.id);
}

QTEST_MAIN(TestLinesPlans)
#include "tst_lines_plans.moc"
