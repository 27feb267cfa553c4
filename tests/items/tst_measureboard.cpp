#include "tests/items/smallcounty.h"

#include "models/items/measureboard.h"

using namespace samordna;
using namespace samordna::items;
using namespace Qt::Literals::StringLiterals;

namespace {

struct OnBoard : test::SmallCounty
{
    MeasureFigures figures;

    [[nodiscard]] Board board(const MeasureFilter& filter = {}) const
    {
        return boardOf(space->data(), filter, figures);
    }
    [[nodiscard]] QStringList numbers(BoardColumn column) const
    {
        QStringList texts;
        const Board shown = board();
        for (const BoardCard& card : shown.columns.at(static_cast<std::size_t>(column))) {
            texts.append(card.number);
        }
        return texts;
    }
    [[nodiscard]] BoardMove moved(const domain::MeasureId& id, BoardColumn column) const
    {
        const domain::Measure& row = *domain::find(space->data().measures, id);
        return moveTo({space->data(), row, period, clock.today()}, figures.measures.value(id), column);
    }
};

} // namespace

class TestMeasureBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measureStandsInTheColumnOfItsDegree();
    void everyMeasureStandsOnce();
    void withdrawnAndNotApplicableStandApart();
    void movedCardStatesThePeriodsDegree();
    void movingToItsOwnColumnChangesNothing();
    void countedDegreeIsNotMoved();
    void countedDegreeThatIsStatedIsMoved();
    void runningMeasureIsNotMoved();
    void cardIsMovedToADegreeOnly();
};

void TestMeasureBoard::measureStandsInTheColumnOfItsDegree()
{
    OnBoard it;
    QCOMPARE(it.numbers(BoardColumn::NoFigure), QStringList({u"1.1"_s, u"1.1.1"_s, u"2.1"_s}));
    it.figures.measures[it.one.id].percent = 0;
    it.figures.measures[it.under.id].isStated = true; // not started, and somebody said so
    it.figures.measures[it.two.id].degree = domain::Degree::Half;
    QCOMPARE(it.numbers(BoardColumn::NotStarted), QStringList({u"1.1"_s, u"1.1.1"_s}));
    QCOMPARE(it.numbers(BoardColumn::Half), QStringList({u"2.1"_s}));
}

void TestMeasureBoard::everyMeasureStandsOnce()
{
    const OnBoard it;
    const Board board = it.board();
    qsizetype count = 0;
    for (const auto& column : board.columns) {
        count += column.size();
    }
    QCOMPARE(count, it.space->data().measures.size());
    MeasureFilter filter;
    filter.text = u"kampanj"_s;
    QCOMPARE(it.board(filter).columns.front().size(), 1);
}

void TestMeasureBoard::withdrawnAndNotApplicableStandApart()
{
    OnBoard it;
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.notApplicable = true; }));
    QCOMPARE(it.numbers(BoardColumn::NotApplicable), QStringList({u"2.1"_s}));
    QVERIFY(it.moved(it.two.id, BoardColumn::Done).refusal == MoveRefusal::Closed);
}

void TestMeasureBoard::movedCardStatesThePeriodsDegree()
{
    OnBoard it;
    const BoardMove move = it.moved(it.two.id, BoardColumn::Started);
    QVERIFY(move.refusal == MoveRefusal::None);
    QVERIFY(it.space->apply(move.changes, u"Move"_s));
    QCOMPARE(it.space->undoStack().count(), 1);
    const domain::FollowUp said = it.space->data().followUps.constFirst();
    QCOMPARE(said.measure, it.two.id);
    QVERIFY(said.period == it.period && said.degree == domain::Degree::Started);
    QVERIFY(it.space->undo());
    QVERIFY(it.space->data().followUps.isEmpty());
}

void TestMeasureBoard::movingToItsOwnColumnChangesNothing()
{
    const OnBoard it;
    const BoardMove move = it.moved(it.two.id, BoardColumn::NoFigure);
    QVERIFY(move.refusal == MoveRefusal::None && move.changes.isEmpty());
}

void TestMeasureBoard::countedDegreeIsNotMoved()
{
    OnBoard it;
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.way = domain::ProgressWay::Milestones; }));
    const BoardMove move = it.moved(it.two.id, BoardColumn::Done);
    QVERIFY(move.refusal == MoveRefusal::Counted && move.changes.isEmpty());
    QVERIFY(it.board().columns.front().constLast().refusal == MoveRefusal::Counted);
}

void TestMeasureBoard::countedDegreeThatIsStatedIsMoved()
{
    OnBoard it;
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.way = domain::ProgressWay::Milestones; }));
    it.figures.measures[it.two.id].isStated = true;
    QVERIFY(!it.moved(it.two.id, BoardColumn::Done).changes.isEmpty());
}

void TestMeasureBoard::runningMeasureIsNotMoved()
{
    OnBoard it;
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.continuous = true; }));
    QVERIFY(it.moved(it.two.id, BoardColumn::Half).refusal == MoveRefusal::None); // it does not run yet
    it.figures.measures[it.two.id].runs = true;
    it.figures.measures[it.two.id].degree = domain::Degree::Done;
    QVERIFY(it.moved(it.two.id, BoardColumn::Half).refusal == MoveRefusal::Runs);
}

void TestMeasureBoard::cardIsMovedToADegreeOnly()
{
    OnBoard it;
    it.figures.measures[it.two.id].percent = 0;
    QVERIFY(it.moved(it.two.id, BoardColumn::NoFigure).refusal == MoveRefusal::NotADegree);
    QVERIFY(it.moved(it.two.id, BoardColumn::NotApplicable).refusal == MoveRefusal::NotADegree);
}

QTEST_GUILESS_MAIN(TestMeasureBoard)
#include "tst_measureboard.moc"
