#include "tests/items/smallcounty.h"

#include "models/items/activitytablemodel.h"

#include <QAbstractItemModelTester>
#include <QFutureWatcher>
#include <QSignalSpy>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown : test::SmallCounty
{
    domain::Activity a = activity(u"Alfa"_s, QDate(2026, 1, 10));
    domain::Activity b = activity(u"Beta"_s, QDate(2026, 2, 10));
    domain::Activity c = activity(u"Gamma"_s, QDate(2026, 3, 10));

    explicit Shown(int more = 0)
    {
        domain::ChangeSet changes;
        changes.add(a);
        changes.add(b);
        changes.add(c);
        for (int i = 0; i < more; ++i) {
            changes.add(activity(u"More %1"_s.arg(i), QDate(2025, 1, 1).addDays(i % 300)));
        }
        if (const auto done = space->apply(changes, u"Add"_s); !done) {
            qFatal("%s", qPrintable(done.error().detail));
        }
    }
};

struct Spies
{
    explicit Spies(items::ActivityTableModel& model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
        , refused(&model, &items::ActivityTableModel::refused)
    {
    }
    QAbstractItemModelTester tester;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
    QSignalSpy refused;
};

QStringList titles(const items::ActivityTableModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row, items::ActivityTitleColumn).data().toString());
    }
    return all;
}

} // namespace

class TestActivityTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void insertsOnlyTheNewRowAndUndoRemovesIt();
    void editedCellIsStoredAndUndone();
    void refusedNumberChangesNothing();
    void rowMovesWhenItsDateChanges();
    void rowMovesWithinItsDayWhenItsTimeChanges();
    void rowLeavesAFilterItNoLongerFits();
    void sortsByHeader();
    void rowsAreFoundAgainWhereTheyHaveComeToStand();
    void firstRowsStandAtOnceAndTheRestFollows();
    void answersOfAnOldQuestionAreDropped();
    void rowsOfBeforeStandUntilTheAnswerIsThere();
    void aNewQuestionEndsTheWaitForTheOld();
    void largeChangeIsALoad();
    void renamedOrganisationIsShown();
    void flagsReadNoRow();
};

void TestActivityTableModel::showsTheNewestFirst()
{
    const Shown it;
    const items::ActivityTableModel model(*it.space);
    QCOMPARE(titles(model), QStringList({u"Gamma"_s, u"Beta"_s, u"Alfa"_s}));
    QVERIFY(model.isComplete());
    QCOMPARE(model.activityAt(model.index(1, 0)).text(), it.b.id.text());
    QCOMPARE(model.indexOf(it.a.id).row(), 2);
}

void TestActivityTableModel::insertsOnlyTheNewRowAndUndoRemovesIt()
{
    Shown it;
    items::ActivityTableModel model(*it.space);
    Spies spies(model);
    QVERIFY(it.add(test::SmallCounty::activity(u"Delta"_s, QDate(2026, 2, 20))));
    QCOMPARE(titles(model), QStringList({u"Gamma"_s, u"Delta"_s, u"Beta"_s, u"Alfa"_s}));
    QCOMPARE(spies.inserted.count(), 1);
    QCOMPARE(spies.inserted.at(0).at(1).toInt(), 1);
    QVERIFY(it.space->undo());
    QCOMPARE(titles(model), QStringList({u"Gamma"_s, u"Beta"_s, u"Alfa"_s}));
    QCOMPARE(spies.removed.count(), 1);
    QCOMPARE(spies.reset.count(), 0);
}

void TestActivityTableModel::editedCellIsStoredAndUndone()
{
    Shown it;
    items::ActivityTableModel model(*it.space);
    Spies spies(model);
    QVERIFY(model.setData(model.index(1, items::CostColumn), u"1 250,50 kr"_s));
    QVERIFY(model.setData(model.index(1, items::ResultColumn), u"Ny rutin"_s));
    const auto stored = it.space->reader().row<domain::Activity>(it.b.id);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->cost, std::optional(1250.5));
    QCOMPARE(model.index(1, items::ResultColumn).data().toString(), u"Ny rutin"_s);
    QCOMPARE(spies.changed.count(), 2);
    QCOMPARE(spies.changed.at(0).at(0).toModelIndex().row(), 1);
    QVERIFY(it.space->undo());
    QVERIFY(model.index(1, items::ResultColumn).data().toString().isEmpty());
    QCOMPARE(spies.inserted.count() + spies.removed.count() + spies.moved.count() + spies.reset.count(), 0);
}

void TestActivityTableModel::refusedNumberChangesNothing()
{
    Shown it;
    items::ActivityTableModel model(*it.space);
    Spies spies(model);
    QVERIFY(!model.setData(model.index(0, items::HoursColumn), u"many"_s));
    QVERIFY(!model.setData(model.index(0, items::HoursColumn), u"-2"_s));
    QVERIFY(!model.setData(model.index(0, items::ActivityTitleColumn), u" "_s));
    QCOMPARE(spies.refused.count(), 3);
    QCOMPARE(spies.changed.count(), 0);
}

void TestActivityTableModel::rowMovesWhenItsDateChanges()
{
    Shown it;
    items::ActivityTableModel model(*it.space);
    Spies spies(model);
    const QPersistentModelIndex row = model.indexOf(it.a.id);
    QVERIFY(it.change(it.a.id, [](domain::Activity& activity) { activity.start = activity.end = QDate(2026, 5, 1); }));
    QCOMPARE(titles(model), QStringList({u"Alfa"_s, u"Gamma"_s, u"Beta"_s}));
    QCOMPARE(row.row(), 0);
    QCOMPARE(spies.moved.count(), 1);
    QVERIFY(it.space->undo());
    QCOMPARE(titles(model), QStringList({u"Gamma"_s, u"Beta"_s, u"Alfa"_s}));
    QCOMPARE(spies.reset.count() + spies.inserted.count() + spies.removed.count(), 0);
}

void TestActivityTableModel::rowMovesWithinItsDayWhenItsTimeChanges()
{
    Shown it;
    const auto at = [](QTime time) {
        return [time](domain::Activity& activity) {
            activity.start = activity.end = QDate(2026, 2, 10);
            activity.startTime = time;
        };
    };
    QVERIFY(it.change(it.a.id, at(QTime(13, 0))) && it.change(it.b.id, at(QTime(12, 0))));
    QVERIFY(it.change(it.c.id, at(QTime(9, 0))));
    items::ActivityTableModel model(*it.space);
    QCOMPARE(titles(model), QStringList({u"Alfa"_s, u"Beta"_s, u"Gamma"_s}));
    Spies spies(model);
    QVERIFY(it.change(it.c.id, at(QTime(12, 30))));
    QCOMPARE(titles(model), QStringList({u"Alfa"_s, u"Gamma"_s, u"Beta"_s}));
    QCOMPARE(spies.moved.count(), 1);
    QCOMPARE(spies.reset.count() + spies.inserted.count() + spies.removed.count(), 0);
}

void TestActivityTableModel::rowLeavesAFilterItNoLongerFits()
{
    Shown it;
    items::ActivityTableModel model(*it.space);
    storage::ActivityQuery query;
    query.lacksResult = true;
    query.today = it.clock.today();
    model.setQuery(query);
    Spies spies(model);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.setData(model.index(1, items::ResultColumn), u"Klart"_s));
    QCOMPARE(titles(model), QStringList({u"Gamma"_s, u"Alfa"_s}));
    QCOMPARE(spies.removed.count(), 1);
}

void TestActivityTableModel::sortsByHeader()
{
    const Shown it;
    items::ActivityTableModel model(*it.space);
    model.sort(items::ActivityTitleColumn, Qt::AscendingOrder);
    QCOMPARE(titles(model), QStringList({u"Alfa"_s, u"Beta"_s, u"Gamma"_s}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(items::ResultColumn, Qt::AscendingOrder); // has no order
    QCOMPARE(reset.count(), 0);
}

void TestActivityTableModel::rowsAreFoundAgainWhereTheyHaveComeToStand()
{
    const Shown shown;
    items::ActivityTableModel model(*shown.space);
    const auto line = [&](int row) { return QItemSelectionRange(model.index(row, 0), model.index(row, 3)); };
    QItemSelection chosen;
    chosen.append(line(2)); // Alfa, then Gamma
    chosen.append(line(0));
    const auto keys = model.keysOf(chosen);
    QCOMPARE(keys.size(), std::size_t{2});
    model.sort(items::ActivityTitleColumn, Qt::AscendingOrder);
    QCOMPARE(titles(model), (QStringList{u"Alfa"_s, u"Beta"_s, u"Gamma"_s}));
    const QItemSelection found = model.selectionOf(keys);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.contains(model.index(0, 5)) && found.contains(model.index(2, 0)));
    QVERIFY(!found.contains(model.index(1, 0)));
    model.sort(items::DateColumn, Qt::DescendingOrder);
    auto all = keys;
    all.push_back(model.keysOf({line(1)}).front());
    QCOMPARE(model.selectionOf(all).size(), 1); // what stands together is one range
    QVERIFY(model.selectionOf({}).isEmpty());
}

void TestActivityTableModel::firstRowsStandAtOnceAndTheRestFollows()
{
    const Shown it(1000);
    items::ActivityTableModel model(*it.space);
    Spies spies(model);
    QVERIFY(!model.isComplete());
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 1003);
    QCOMPARE(model.index(0, items::ActivityTitleColumn).data().toString(), u"Gamma"_s);
    QTRY_COMPARE(model.rowCount(), 1003);
    QVERIFY(model.isComplete());
    QCOMPARE(spies.inserted.count(), 1);
    QCOMPARE(spies.reset.count(), 0);
    QVERIFY(!model.index(1002, items::ActivityTitleColumn).data().toString().isEmpty());
}

void TestActivityTableModel::answersOfAnOldQuestionAreDropped()
{
    const Shown it(1000);
    items::ActivityTableModel model(*it.space);
    storage::ActivityQuery query;
    query.text = u"gamma"_s;
    model.setQuery(query); // while the keys of all are on their way
    QCOMPARE(titles(model), QStringList({u"Gamma"_s}));
    QSignalSpy completed(&model, &items::ActivityTableModel::completed);
    model.setQuery({});
    QVERIFY(completed.wait());
    QCOMPARE(model.rowCount(), 1003);
    query.text = u"beta"_s;
    model.setQuery(query);
    QCOMPARE(titles(model), QStringList({u"Beta"_s}));
}

/// "More" stands in more than 25 000 rows: that is never there at once.
void TestActivityTableModel::rowsOfBeforeStandUntilTheAnswerIsThere()
{
    Shown it(26'000);
    items::ActivityTableModel model(*it.space);
    QTRY_VERIFY(model.isComplete());
    Spies spies(model);
    QSignalSpy completed(&model, &items::ActivityTableModel::completed);
    storage::ActivityQuery query;
    query.text = u"more"_s;
    model.setQuery(query);
    QVERIFY(!model.isComplete()); // so nobody tells their number
    QCOMPARE(spies.reset.count(), 0);
    QCOMPARE(model.rowCount(), 26'003);
    QCOMPARE(model.index(0, items::ActivityTitleColumn).data().toString(), u"Gamma"_s);
    QVERIFY(completed.wait());
    QCOMPARE(spies.reset.count(), 1);
    QCOMPARE(model.rowCount(), 26'000);
    QCOMPARE(model.index(0, items::DateColumn).data().toString().left(10), u"2025-10-27"_s);
    // They are of the question now: a change gives single steps again.
    QVERIFY(it.change(it.a.id, [](domain::Activity& activity) { activity.title = u"More of all"_s; }));
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.index(0, items::ActivityTitleColumn).data().toString(), u"More of all"_s);
    QCOMPARE(spies.reset.count(), 1);
    QCOMPARE(spies.inserted.count(), 1);
}

void TestActivityTableModel::aNewQuestionEndsTheWaitForTheOld()
{
    const Shown it(26'000);
    items::ActivityTableModel model(*it.space);
    QTRY_VERIFY(model.isComplete());
    storage::ActivityQuery query;
    query.text = u"more"_s;
    model.setQuery(query);
    QVERIFY(!model.isComplete());
    query.text = u"beta"_s;
    model.setQuery(query);
    QCOMPARE(titles(model), QStringList({u"Beta"_s}));
    QVERIFY(model.isComplete());
    bool isPast = false;
    auto* watcher = new QFutureWatcher<bool>(&model);
    connect(watcher, &QFutureWatcher<bool>::finished, &model, [&] { isPast = true; });
    watcher->setFuture(it.space->read<bool>([](const storage::Reader&) { return true; })); // behind the old question
    QTRY_VERIFY(isPast);
    QCOMPARE(titles(model), QStringList({u"Beta"_s}));
}

void TestActivityTableModel::largeChangeIsALoad()
{
    Shown it;
    items::ActivityTableModel model(*it.space);
    Spies spies(model);
    domain::ChangeSet changes;
    for (int i = 0; i < 1200; ++i) {
        changes.add(test::SmallCounty::activity(u"Import %1"_s.arg(i), QDate(2026, 1, 1).addDays(i % 80)));
    }
    QVERIFY(it.space->apply(changes, u"Import"_s));
    QCOMPARE(model.rowCount(), 1203);
    QCOMPARE(spies.reset.count(), 1);
    QVERIFY(it.space->undo());
    QCOMPARE(titles(model), QStringList({u"Gamma"_s, u"Beta"_s, u"Alfa"_s}));
}

void TestActivityTableModel::renamedOrganisationIsShown()
{
    Shown it;
    QVERIFY(it.change(it.a.id, [&](domain::Activity& row) { row.organiser = it.board.id; }));
    items::ActivityTableModel model(*it.space);
    const QModelIndex cell = model.indexOf(it.a.id, items::OrganiserColumn);
    QCOMPARE(cell.data().toString(), u"Länsstyrelsen"_s);
    QVERIFY(it.change(it.board.id, [](domain::Organisation& row) { row.name = u"Lst"_s; }));
    QCOMPARE(cell.data().toString(), u"Lst"_s);
}

/// Who chooses all rows asks for the flags of each.
void TestActivityTableModel::flagsReadNoRow()
{
    const Shown shown(300);
    items::ActivityTableModel model(*shown.space);
    model.setQuery({});
    QTRY_VERIFY(model.isComplete());
    const QModelIndex far = model.index(290, items::ActivityTitleColumn);
    QCOMPARE(far.flags(), Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    QVERIFY(!far.data().toString().isEmpty());
    QVERIFY(far.flags() & Qt::ItemIsEditable); // in sight
    const QModelIndex unseen = model.index(150, items::ActivityTitleColumn);
    QVERIFY(model.setData(unseen, u"Renamed"_s));
    QCOMPARE(unseen.data().toString(), u"Renamed"_s);
}

QTEST_GUILESS_MAIN(TestActivityTableModel)
#include "tst_activitytablemodel.moc"
