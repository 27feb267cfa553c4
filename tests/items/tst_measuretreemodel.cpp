#include "tests/items/smallcounty.h"

#include "models/items/measuretreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The tree as indented lines, compared whole.
QString drawn(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + index.data().toString() + u'\n' + drawn(model, index, depth + 1);
    }
    return text;
}

struct Shown : test::SmallCounty
{
    items::MeasureTreeModel model{*space, period};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy refused{&model, &items::MeasureTreeModel::refused};
};

} // namespace

class TestMeasureTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsMeasuresByArea();
    void insertsOnlyTheNewRow();
    void undoOfAnAdditionRemovesOnlyThatRow();
    void editedTitleIsStoredAndUndone();
    void editedDegreeBecomesThePeriodsFollowUp();
    void refusedValueChangesNothing();
    void unreadableDateIsRefused();
    void measureMovesToItsNewAreaWithoutBeingMadeAnew();
    void reordersByNumber();
    void withdrawnRowsAreHiddenUnlessAskedFor();
    void filterKeepsTheParentOfAMatch();
    void lateFilterFollowsTheFigures();
    void ownAreThoseOfTheChosenOrganisationAndFunction();
    void weekIsThatOfADueDayOrOfAMilestones();
    void onlyWhatIsKnownToBeWithoutActivityIsShown();
    void figuresRepaintOnlyTheirRows();
    void percentIsEditableOnlyWhereStated();
    void groupsByLeadWithNobodyLast();
    void listWithoutGroupsHoldsEveryMeasureOnce();
    void sortsByAColumnAndBack();
    void showsTheChosenPlansOnly();
};

void TestMeasureTreeModel::groupsMeasuresByArea()
{
    const Shown it;
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(it.model.index(0, 0).data(items::CountRole).toInt(), 2);
    QCOMPARE(it.model.measureCount(), 3);
}

void TestMeasureTreeModel::insertsOnlyTheNewRow()
{
    Shown it;
    QVERIFY(it.add(test::SmallCounty::measure(it.first.id, u"1.2"_s, u"Lägesbild"_s)));
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n 1.2\n2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(it.inserted.count(), 1);
    QCOMPARE(it.inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(it.changed.count(), 1); // the area's number of measures
    QCOMPARE(it.reset.count(), 0);
}

void TestMeasureTreeModel::undoOfAnAdditionRemovesOnlyThatRow()
{
    Shown it;
    QVERIFY(it.add(test::SmallCounty::measure(it.first.id, u"1.2"_s, u"Lägesbild"_s)));
    QVERIFY(it.space->undo());
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(it.removed.count(), 1);
    QVERIFY(it.space->redo());
    QCOMPARE(it.inserted.count(), 2);
}

void TestMeasureTreeModel::editedTitleIsStoredAndUndone()
{
    Shown it;
    const QModelIndex cell = it.model.indexOf(it.one.id, items::TitleColumn);
    QVERIFY(it.model.setData(cell, u"Ny titel"_s));
    QCOMPARE(cell.data().toString(), u"Ny titel"_s);
    QCOMPARE(it.changed.count(), 1);
    QCOMPARE(it.changed.at(0).at(0).toModelIndex().row(), 0);
    QVERIFY(it.space->undo());
    QCOMPARE(cell.data().toString(), it.one.title);
    QCOMPARE(it.inserted.count() + it.removed.count() + it.moved.count() + it.reset.count(), 0);
}

void TestMeasureTreeModel::editedDegreeBecomesThePeriodsFollowUp()
{
    Shown it;
    QVERIFY(it.model.setData(it.model.indexOf(it.one.id, items::DegreeColumn), int(domain::Degree::Half)));
    QVERIFY(it.model.setData(it.model.indexOf(it.one.id, items::ProgressColumn), u"60 %"_s));
    QVERIFY(it.model.setData(it.model.indexOf(it.one.id, items::SignalColumn), int(domain::Signal::Yellow)));
    const QList<domain::FollowUp> rows = it.space->data().followUps;
    QCOMPARE(rows.size(), 1); // one per measure and period
    QVERIFY(rows.constFirst().period == it.period);
    QVERIFY(rows.constFirst().degree == domain::Degree::Half);
    QCOMPARE(rows.constFirst().percent, std::optional(60.0));
    QVERIFY(rows.constFirst().signal == domain::Signal::Yellow);
    QCOMPARE(it.space->undoStack().count(), 3);
}

void TestMeasureTreeModel::refusedValueChangesNothing()
{
    Shown it;
    QVERIFY(!it.model.setData(it.model.indexOf(it.one.id, items::TitleColumn), u"  "_s));
    QVERIFY(!it.model.setData(it.model.indexOf(it.one.id, items::ProgressColumn), u"140"_s));
    QCOMPARE(it.refused.count(), 2);
    QCOMPARE(it.changed.count(), 0);
    QCOMPARE(it.space->undoStack().count(), 0);
}

void TestMeasureTreeModel::unreadableDateIsRefused()
{
    Shown it;
    QVERIFY(!it.model.setData(it.model.indexOf(it.one.id, items::DueColumn), u"soon"_s));
    QCOMPARE(it.refused.count(), 1);
    const auto error = it.refused.constFirst().constFirst().value<base::Error>();
    QVERIFY(error.kind == base::ErrorKind::Unreadable);
    QCOMPARE(error.arguments, (QStringList{u"cell"_s, u"due"_s}));
    QVERIFY(it.model.setData(it.model.indexOf(it.one.id, items::DueColumn), u"20270131"_s));
    QCOMPARE(it.space->data().measures.constFirst().due, QDate(2027, 1, 31));
}

void TestMeasureTreeModel::measureMovesToItsNewAreaWithoutBeingMadeAnew()
{
    Shown it;
    const QPersistentModelIndex sub = it.model.indexOf(it.under.id);
    QVERIFY(it.change(it.one.id, [&](domain::Measure& row) {
        row.area = it.second.id;
        row.number = u"2.2"_s;
    }));
    QCOMPARE(drawn(it.model), u"1 Samordning\n2 Förebyggande\n 2.1\n 2.2\n  1.1.1\n"_s);
    QVERIFY(sub.isValid());
    QCOMPARE(it.moved.count(), 1);
    QCOMPARE(it.inserted.count() + it.removed.count() + it.reset.count(), 0);
}

void TestMeasureTreeModel::reordersByNumber()
{
    Shown it;
    QVERIFY(it.add(test::SmallCounty::measure(it.first.id, u"1.10"_s, u"Tionde"_s)));
    QVERIFY(it.add(test::SmallCounty::measure(it.first.id, u"1.2"_s, u"Andra"_s)));
    QVERIFY(it.change(it.one.id, [](domain::Measure& row) { row.number = u"1.3"_s; }));
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.2\n 1.3\n  1.1.1\n 1.10\n2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(it.moved.count(), 1);
    QCOMPARE(it.reset.count(), 0);
}

void TestMeasureTreeModel::withdrawnRowsAreHiddenUnlessAskedFor()
{
    Shown it;
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.withdrawn = u"Not ours"_s; }));
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n2 Förebyggande\n"_s);
    items::MeasureFilter filter;
    filter.withdrawn = true;
    it.model.setFilter(filter);
    const QModelIndex row = it.model.indexOf(it.two.id, items::TitleColumn);
    QVERIFY(row.data(items::WithdrawnRole).toBool());
    QVERIFY(!(row.flags() & Qt::ItemIsEditable));
    QVERIFY(it.space->undo());
    QVERIFY(row.flags() & Qt::ItemIsEditable);
}

void TestMeasureTreeModel::filterKeepsTheParentOfAMatch()
{
    Shown it;
    items::MeasureFilter filter;
    filter.text = u"kallelse"_s;
    it.model.setFilter(filter);
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n"_s);
    filter.text = u"länsstyrelsen"_s;
    it.model.setFilter(filter);
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n"_s);
    it.model.setFilter({});
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(it.reset.count(), 0);
}

void TestMeasureTreeModel::ownAreThoseOfTheChosenOrganisationAndFunction()
{
    Shown it;
    auto police = test::SmallCounty::made<domain::Organisation>();
    police.name = u"Polismyndigheten"_s;
    QVERIFY(it.add(police));
    QVERIFY(it.change(it.two.id, [&](domain::Measure& row) {
        row.lead = police.id;
        row.function = u"Samordnare"_s;
    }));
    const auto shownTo = [&](const items::Own& own) {
        it.model.setFilter({{}, {}, items::MeasureShow::Mine, false, own});
        return drawn(it.model);
    };
    const QString boards = u"1 Samordning\n 1.1\n"_s;
    const QString theirs = u"2 Förebyggande\n 2.1\n"_s;
    QCOMPARE(shownTo({}), boards);
    QCOMPARE(shownTo({domain::OrganisationId::create(), {}}), boards); // of another file
    QCOMPARE(shownTo({police.id, {}}), theirs);
    QCOMPARE(shownTo({police.id, u"samordnare "_s}), theirs);
    QCOMPARE(shownTo({police.id, u"Analytiker"_s}), QString());
}

void TestMeasureTreeModel::lateFilterFollowsTheFigures()
{
    Shown it;
    items::MeasureFilter filter;
    filter.show = items::MeasureShow::Late;
    it.model.setFilter(filter);
    QCOMPARE(drawn(it.model), QString());
    items::MeasureFigures figures;
    figures.measures[it.two.id].late = true;
    it.model.setFigures(figures);
    QCOMPARE(drawn(it.model), u"2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(items::countPassing(filter, it.space->data(), figures), 1);
}

void TestMeasureTreeModel::weekIsThatOfADueDayOrOfAMilestones()
{
    Shown it;
    const auto shownOn = [&](QDate today) {
        it.model.setFilter({{}, {}, items::MeasureShow::ThisWeek, false, {}, today});
        return drawn(it.model);
    };
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.due = QDate(2026, 11, 29); }));
    auto step = test::SmallCounty::made<domain::Milestone>();
    step.measure = it.under.id;
    step.title = u"Första kallelsen"_s;
    step.due = QDate(2026, 12, 2);
    QVERIFY(it.add(step));
    QCOMPARE(shownOn(QDate(2026, 11, 22)), QString());
    QCOMPARE(shownOn(QDate(2026, 11, 23)), u"2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(shownOn(QDate(2026, 11, 29)), u"2 Förebyggande\n 2.1\n"_s);
    QCOMPARE(shownOn(QDate(2026, 11, 30)), u"1 Samordning\n 1.1\n  1.1.1\n"_s); // with what it belongs to
    QCOMPARE(shownOn({}), QString());
}

void TestMeasureTreeModel::onlyWhatIsKnownToBeWithoutActivityIsShown()
{
    Shown it;
    items::MeasureFilter filter;
    filter.show = items::MeasureShow::NoActivity;
    items::MeasureFigures figures;
    QVERIFY(items::measuresPassing(filter, it.space->data(), figures).isEmpty());
    figures.measures[it.one.id].activities = 2;
    figures.measures[it.two.id].activities = 0;
    const QList<domain::MeasureId> without{it.two.id};
    QCOMPARE(items::measuresPassing(filter, it.space->data(), figures), without);
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.notApplicable = true; }));
    QVERIFY(items::measuresPassing(filter, it.space->data(), figures).isEmpty());
}

void TestMeasureTreeModel::figuresRepaintOnlyTheirRows()
{
    Shown it;
    items::MeasureFigures figures;
    figures.measures[it.two.id].percent = 42.4;
    it.model.setFigures(figures);
    QCOMPARE(it.changed.count(), 1);
    QCOMPARE(it.model.indexOf(it.two.id).data(items::PercentRole).toDouble(), 42.4);
    QVERIFY(!it.model.indexOf(it.one.id).data(items::PercentRole).isValid()); // no figure is not 0
}

void TestMeasureTreeModel::percentIsEditableOnlyWhereStated()
{
    Shown it;
    const QModelIndex cell = it.model.indexOf(it.one.id, items::ProgressColumn);
    QVERIFY(cell.flags() & Qt::ItemIsEditable);
    QVERIFY(it.change(it.one.id, [](domain::Measure& row) { row.way = domain::ProgressWay::Milestones; }));
    QVERIFY(!(cell.flags() & Qt::ItemIsEditable));
}

void TestMeasureTreeModel::groupsByLeadWithNobodyLast()
{
    Shown it;
    it.model.setGrouping(items::MeasureGrouping::Organisation);
    QCOMPARE(drawn(it.model), u"Länsstyrelsen\n 1.1\nNobody leads these yet\n 1.1.1\n 2.1\n"_s);
    QCOMPARE(it.reset.count(), 1);
    items::MeasureFigures figures;
    figures.organisations[it.board.id] = 40;
    it.model.setFigures(figures);
    QCOMPARE(it.model.index(0, 0).data(items::PercentRole).toDouble(), 40.0);
    QVERIFY(it.change(it.two.id, [&](domain::Measure& row) { row.lead = it.board.id; }));
    QCOMPARE(drawn(it.model), u"Länsstyrelsen\n 1.1\n 2.1\nNobody leads these yet\n 1.1.1\n"_s);
    QCOMPARE(it.moved.count(), 1);
}

void TestMeasureTreeModel::listWithoutGroupsHoldsEveryMeasureOnce()
{
    Shown it;
    it.model.setGrouping(items::MeasureGrouping::None);
    QCOMPARE(drawn(it.model), u"1.1\n1.1.1\n2.1\n"_s);
    QCOMPARE(it.model.measureCount(), 3);
    QVERIFY(it.model.setData(it.model.indexOf(it.two.id, items::TitleColumn), u"Annan"_s));
    QCOMPARE(it.changed.count(), 1);
    it.model.setGrouping(items::MeasureGrouping::Area);
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n2 Förebyggande\n 2.1\n"_s);
}

void TestMeasureTreeModel::sortsByAColumnAndBack()
{
    Shown it;
    it.model.setGrouping(items::MeasureGrouping::None);
    it.model.sort(items::TitleColumn);
    QCOMPARE(drawn(it.model), u"1.1.1\n2.1\n1.1\n"_s); // Kallelse, Kampanj, Samverkansgrupp
    it.model.sort(items::TitleColumn, Qt::DescendingOrder);
    QCOMPARE(drawn(it.model), u"1.1\n2.1\n1.1.1\n"_s);
    it.model.sort(items::DueColumn);
    QCOMPARE(drawn(it.model), u"1.1\n1.1.1\n2.1\n"_s); // those without a day last
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.due = QDate(2026, 1, 31); }));
    QCOMPARE(drawn(it.model), u"2.1\n1.1\n1.1.1\n"_s); // follows what is stored
    it.model.sort(items::NumberColumn);
    QCOMPARE(drawn(it.model), u"1.1\n1.1.1\n2.1\n"_s);
    QCOMPARE(it.reset.count(), 1); // the grouping's own
}

void TestMeasureTreeModel::showsTheChosenPlansOnly()
{
    Shown it;
    domain::Plan other = test::SmallCounty::made<domain::Plan>();
    other.title = u"Nästa"_s;
    QVERIFY(it.add(other));
    QVERIFY(it.change(it.second.id, [&](domain::Area& row) { row.plan = other.id; }));
    it.model.setPlans({other.id});
    QCOMPARE(drawn(it.model), u"2 Förebyggande\n 2.1\n"_s);
    it.model.setPlans({});
    QCOMPARE(drawn(it.model), u"1 Samordning\n 1.1\n  1.1.1\n2 Förebyggande\n 2.1\n"_s);
}

QTEST_GUILESS_MAIN(TestMeasureTreeModel)
#include "tst_measuretreemodel.moc"
