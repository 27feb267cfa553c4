#include "tests/items/smallcounty.h"

#include "models/items/activitytablemodel.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using storage::ActivityGrouping;

namespace {

/// Two activities in January and one in March, grouped by month.
struct Grouped : test::SmallCounty
{
    domain::Activity a = activity(u"Alfa"_s, QDate(2026, 1, 10));
    domain::Activity b = activity(u"Beta"_s, QDate(2026, 1, 20));
    domain::Activity c = activity(u"Gamma"_s, QDate(2026, 3, 10));
    std::unique_ptr<items::ActivityTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QSignalSpy> reset;
    std::unique_ptr<QSignalSpy> changed;

    explicit Grouped(int more = 0)
    {
        domain::ChangeSet changes;
        changes.add(a);
        changes.add(b);
        changes.add(c);
        for (int i = 0; i < more; ++i) {
            changes.add(activity(u"More %1"_s.arg(i), QDate(2025, 1, 1).addDays(i % 300)));
        }
        if (!space->apply(changes, u"Add"_s)) {
            qFatal("no activities");
        }
        model = std::make_unique<items::ActivityTableModel>(*space);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        reset = std::make_unique<QSignalSpy>(model.get(), &QAbstractItemModel::modelReset);
        changed = std::make_unique<QSignalSpy>(model.get(), &QAbstractItemModel::dataChanged);
    }
    /// A heading with its count, an activity with its title; a line each.
    [[nodiscard]] QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, items::ActivityTitleColumn);
            const QString count = model->isHeading(index) ? u' ' + index.data(items::CountRole).toString() : QString();
            lines.append(index.data().toString() + count);
        }
        return lines;
    }
};

const QStringList kByMonth{u"March 2026 1"_s, u"Gamma"_s, u"January 2026 2"_s, u"Beta"_s, u"Alfa"_s};

} // namespace

class TestActivityTableGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGroupHasAHeadingWithItsCount();
    void aHeadingIsSaidWithItsCountAndIsNotChosen();
    void foldingTakesTheRowsAwayAndGivesThemBack();
    void allAreFoldedAtOnce();
    void whatIsAskedForIsUnfolded();
    void aRowMovesToTheGroupOfItsNewDay();
    void aGroupComesAndGoesWithItsOnlyRow();
    void filtersAndOrdersKeepTheGroups();
    void aRenamedOrganiserIsANewHeadingInItsPlace();
    void anOrganiserIsNamedInTheProgramsLanguage();
    void rowsOfBeforeStandUntilTheGroupsAreCounted();
};

void TestActivityTableGroups::eachGroupHasAHeadingWithItsCount()
{
    const Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    QCOMPARE(it.shown(), kByMonth);
    QCOMPARE(it.model->activityCount(), 3);
    QVERIFY(it.model->isComplete());
    QVERIFY(it.model->activityAt(it.model->index(0, 0)).isNull());
    QCOMPARE(it.model->indexOf(it.b.id).row(), 3);
    QCOMPARE(it.model->firstActivity().row(), 1);
    QCOMPARE(it.model->headingOf(it.model->index(4, 2)).row(), 2);
    it.model->setGrouping(ActivityGrouping::None);
    QCOMPARE(it.shown(), QStringList({u"Gamma"_s, u"Beta"_s, u"Alfa"_s}));
    QVERIFY(!it.model->headingOf(it.model->index(2, 0)).isValid());
}

void TestActivityTableGroups::aHeadingIsSaidWithItsCountAndIsNotChosen()
{
    const Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    const QModelIndex heading = it.model->index(2, items::PlaceColumn);
    QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(), u"January 2026, 2 activities"_s);
    QCOMPARE(heading.data(items::NoteRole).toString(), u"2 activities"_s);
    QVERIFY(heading.data(items::GroupRole).toBool() && !heading.data(items::FoldedRole).toBool());
    QCOMPARE(heading.flags(), Qt::ItemIsEnabled | Qt::ItemNeverHasChildren);
    QVERIFY(!it.model->setData(it.model->index(2, items::ActivityTitleColumn), u"x"_s));
    it.model->setFolded(heading, true);
    QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(), u"January 2026, 2 activities, folded"_s);
}

void TestActivityTableGroups::foldingTakesTheRowsAwayAndGivesThemBack()
{
    const Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    it.reset->clear();
    const QSignalSpy removed(it.model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(it.model.get(), &QAbstractItemModel::rowsInserted);
    it.model->setFolded(it.model->index(2, 0), true);
    QCOMPARE(it.shown(), QStringList({u"March 2026 1"_s, u"Gamma"_s, u"January 2026 2"_s}));
    QCOMPARE(it.model->activityCount(), 3);
    it.model->setFolded(it.model->index(2, 0), true); // is already
    it.model->setFolded(it.model->index(1, 0), true); // no heading
    QCOMPARE(removed.count(), 1);
    it.model->setFolded(it.model->index(2, 0), false);
    QCOMPARE(it.shown(), kByMonth);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(it.reset->count(), 0);
}

void TestActivityTableGroups::allAreFoldedAtOnce()
{
    const Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    QCOMPARE(it.model->setAllFolded(true, it.model->index(4, 0)).row(), 1);
    QCOMPARE(it.shown(), QStringList({u"March 2026 1"_s, u"January 2026 2"_s}));
    QVERIFY(!it.model->firstActivity().isValid());
    QCOMPARE(it.model->setAllFolded(false, it.model->index(1, 0)).row(), 2);
    QCOMPARE(it.shown(), kByMonth);
    it.model->setAllFolded(true, {});
    it.model->setGrouping(ActivityGrouping::Kind);
    QCOMPARE(it.shown().size(), 4); // another grouping begins unfolded
}

void TestActivityTableGroups::whatIsAskedForIsUnfolded()
{
    const Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    it.model->setAllFolded(true, {});
    QVERIFY(!it.model->indexOf(it.c.id).isValid());
    it.model->reveal(it.c.id);
    QCOMPARE(it.shown(), QStringList({u"March 2026 1"_s, u"Gamma"_s, u"January 2026 2"_s}));
    it.model->reveal(domain::ActivityId::create()); // is nowhere
    QCOMPARE(it.model->rowCount(), 3);
}

void TestActivityTableGroups::aRowMovesToTheGroupOfItsNewDay()
{
    Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    it.reset->clear();
    const QPersistentModelIndex row = it.model->indexOf(it.a.id);
    QVERIFY(it.change(it.a.id, [](domain::Activity& activity) { activity.start = activity.end = QDate(2026, 3, 1); }));
    QCOMPARE(it.shown(), QStringList({u"March 2026 2"_s, u"Gamma"_s, u"Alfa"_s, u"January 2026 1"_s, u"Beta"_s}));
    QCOMPARE(row.row(), 2);
    QVERIFY(it.space->undo());
    QCOMPARE(it.shown(), kByMonth);
    QCOMPARE(it.reset->count(), 0);
    QVERIFY(std::any_of(it.changed->cbegin(), it.changed->cend(),
        [](const QList<QVariant>& told) { return told.at(0).toModelIndex().row() == 0; })); // the heading's count
}

void TestActivityTableGroups::aGroupComesAndGoesWithItsOnlyRow()
{
    Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    it.reset->clear();
    QVERIFY(it.add(test::SmallCounty::activity(u"Delta"_s, QDate(2026, 2, 2))));
    QCOMPARE(it.shown(),
        QStringList({u"March 2026 1"_s, u"Gamma"_s, u"February 2026 1"_s, u"Delta"_s, u"January 2026 2"_s, u"Beta"_s,
            u"Alfa"_s}));
    QVERIFY(it.space->undo());
    QCOMPARE(it.shown(), kByMonth);
    QCOMPARE(it.reset->count(), 0);
}

void TestActivityTableGroups::filtersAndOrdersKeepTheGroups()
{
    const Grouped it;
    it.model->setGrouping(ActivityGrouping::Month);
    it.model->sort(items::ActivityTitleColumn, Qt::AscendingOrder);
    QCOMPARE(it.shown(), QStringList({u"March 2026 1"_s, u"Gamma"_s, u"January 2026 2"_s, u"Alfa"_s, u"Beta"_s}));
    storage::ActivityQuery query = it.model->query();
    query.text = u"alfa"_s;
    it.model->setQuery(query);
    QCOMPARE(it.shown(), QStringList({u"January 2026 1"_s, u"Alfa"_s}));
    query.text = u"nothing"_s;
    it.model->setQuery(query);
    QCOMPARE(it.model->rowCount(), 0);
}

void TestActivityTableGroups::aRenamedOrganiserIsANewHeadingInItsPlace()
{
    Grouped it;
    auto police = test::SmallCounty::made<domain::Organisation>();
    police.name = u"Polisen"_s;
    QVERIFY(it.add(police));
    QVERIFY(it.change(it.a.id, [&](domain::Activity& row) { row.organiser = it.board.id; }));
    QVERIFY(it.change(it.b.id, [&](domain::Activity& row) { row.organiser = police.id; }));
    it.model->setGrouping(ActivityGrouping::Organiser);
    QCOMPARE(it.shown(),
        QStringList({u"Länsstyrelsen 1"_s, u"Alfa"_s, u"Polisen 1"_s, u"Beta"_s, u"No organiser 1"_s, u"Gamma"_s}));
    QVERIFY(it.change(it.board.id, [](domain::Organisation& row) { row.name = u"Åklagaren"_s; }));
    QCOMPARE(it.shown(),
        QStringList({u"Polisen 1"_s, u"Beta"_s, u"Åklagaren 1"_s, u"Alfa"_s, u"No organiser 1"_s, u"Gamma"_s}));
}

void TestActivityTableGroups::anOrganiserIsNamedInTheProgramsLanguage()
{
    Grouped it;
    QVERIFY(it.change(it.board.id, [](domain::Organisation& row) { row.nameEn = u"County Board"_s; }));
    QVERIFY(it.change(it.a.id, [&](domain::Activity& row) { row.organiser = it.board.id; }));
    it.model->setGrouping(ActivityGrouping::Organiser);
    QCOMPARE(it.shown().constFirst(), u"County Board 1"_s);
    QCOMPARE(it.model->index(1, items::OrganiserColumn).data().toString(), u"County Board"_s);
    const auto restored = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCOMPARE(it.shown().constFirst(), u"Länsstyrelsen 1"_s);
    QCOMPARE(it.model->index(1, items::OrganiserColumn).data().toString(), u"Länsstyrelsen"_s);
}

/// With more than 10 000 rows they are not counted at once.
void TestActivityTableGroups::rowsOfBeforeStandUntilTheGroupsAreCounted()
{
    const Grouped it(21'000);
    QTRY_VERIFY(it.model->isComplete());
    it.reset->clear();
    QSignalSpy completed(it.model.get(), &items::ActivityTableModel::completed);
    it.model->setGrouping(ActivityGrouping::Month);
    QVERIFY(!it.model->isComplete());
    QCOMPARE(it.reset->count(), 0);
    QCOMPARE(it.model->rowCount(), 21'003);
    QVERIFY(completed.wait());
    QCOMPARE(it.model->rowCount(), 21'003 + 12);
    QCOMPARE(it.model->activityCount(), 21'003);
    QCOMPARE(it.model->index(0, 0).data().toString(), u"March 2026"_s);
    QVERIFY(!it.model->index(20'000, items::ActivityTitleColumn).data().toString().isEmpty());
    // From here on a change gives single steps.
    it.reset->clear();
    QVERIFY(it.model->setData(it.model->indexOf(it.c.id, items::ActivityTitleColumn), u"Renamed"_s));
    QTRY_VERIFY(it.model->isComplete());
    QCOMPARE(it.reset->count(), 0);
}

QTEST_GUILESS_MAIN(TestActivityTableGroups)
#include "tst_activitytablegroups.moc"
