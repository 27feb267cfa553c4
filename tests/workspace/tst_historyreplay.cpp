#include "tests/items/smallcounty.h"

#include "models/progress/planprogress.h"
#include "models/storage/connection.h"
#include "models/storage/historyreplay.h"

#include <QRandomGenerator>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the file held after a step.
struct Moment
{
    qint64 line = 0;
    domain::PlanData data;
    QHash<domain::MeasureId, int> held;
    storage::ActivityTotals totals;
    progress::PlanProgress progress;
};

template <class E>
void sortById(QList<E>& rows)
{
    std::sort(rows.begin(), rows.end(), [](const E& a, const E& b) { return a.id < b.id; });
}

/// Rows that are taken away and come back may stand in another place among equals; figures do not depend on it.
domain::PlanData sorted(domain::PlanData data)
{
    sortById(data.plans);
    sortById(data.goals);
    sortById(data.areas);
    sortById(data.organisations);
    sortById(data.indicators);
    sortById(data.measures);
    sortById(data.milestones);
    sortById(data.followUps);
    sortById(data.targets);
    sortById(data.observations);
    return data;
}

/// Changes a county at random, step by step, and remembers what every step left.
struct Story : test::SmallCounty
{
    QRandomGenerator random;
    QList<Moment> moments;
    int numbers = 10;

    explicit Story(quint32 seed)
        : random(seed)
    {
        remember();
    }

    void remember()
    {
        const storage::Reader& reader = space->reader();
        Moment moment;
        moment.line = reader.history(1)->constFirst().number;
        moment.data = space->data();
        moment.held = *reader.heldActivities(clock.today());
        moment.totals = *reader.activityTotals(period, clock.today());
        moment.progress = *progress::planProgress(reader, moment.data, period, clock.today());
        moments.append(moment);
    }

    template <class T>
    const T& any(const QList<T>& rows)
    {
        return rows.at(random.bounded(static_cast<int>(rows.size())));
    }

    domain::Measure newMeasure()
    {
        domain::Measure row = measure(random.bounded(2) ? first.id : second.id, u"9.%1"_s.arg(++numbers), u"Ny"_s);
        row.way = static_cast<domain::ProgressWay>(random.bounded(4));
        row.planned = random.bounded(6);
        row.weight = random.bounded(4) / 2.0;
        row.partners = {board.id};
        row.tags = {u"å"_s, u"b"_s};
        return row;
    }
    domain::Milestone newMilestone()
    {
        auto row = made<domain::Milestone>();
        row.measure = any(space->data().measures).id;
        row.title = u"Delmål %1"_s.arg(++numbers);
        row.due = QDate(2026, 1 + random.bounded(12), 1);
        row.done = random.bounded(2) ? row.due : QDate();
        return row;
    }
    domain::Activity newActivity()
    {
        auto row = activity(u"Möte %1"_s.arg(++numbers), QDate(2026, 8 + random.bounded(5), 1 + random.bounded(28)));
        row.end = row.start.addDays(random.bounded(2) ? random.bounded(40) : 0); // over today, of some
        row.women = random.bounded(9);
        row.organisations =
            random.bounded(3) ? QList<domain::OrganisationId>() : QList{any(space->data().organisations).id};
        row.hours = random.bounded(9) / 2.0;
        row.organiser = random.bounded(2) ? board.id : domain::OrganisationId();
        row.measures = {any(space->data().measures).id};
        return row;
    }
    domain::FollowUp newFollowUp(const domain::MeasureId& id)
    {
        auto row = made<domain::FollowUp>();
        row.measure = id;
        row.period = period;
        row.percent = random.bounded(101);
        row.reason = u"därför"_s;
        return row;
    }

    void import()
    {
        domain::ChangeSet changes;
        for (int i = 0; i < 5; ++i) {
            const domain::Measure row = newMeasure();
            changes.add(row);
            changes.add(newFollowUp(row.id));
            changes.add(newActivity());
        }
        const domain::Measure before = any(space->data().measures);
        domain::Measure after = before;
        after.title = u"Inläst %1"_s.arg(++numbers);
        changes.change(before, after);
        QVERIFY(space->apply(changes, u"Import"_s));
    }

    void editActivity()
    {
        QList<domain::Activity> all = *space->reader().rows<domain::Activity>();
        if (!all.isEmpty()) {
            QVERIFY(change(any(all).id, [&](domain::Activity& row) {
                row.women = random.bounded(99);
                row.cancelled = random.bounded(3) == 0;
                row.measures = {any(space->data().measures).id};
                row.withdrawn = random.bounded(6) == 0 ? u"dubbel"_s : QString();
            }));
        }
    }

    void step()
    {
        switch (random.bounded(10)) {
        case 0: QVERIFY(add(newMeasure())); break;
        case 1: QVERIFY(add(newMilestone())); break;
        case 2: QVERIFY(add(newActivity())); break;
        case 3: editActivity(); break;
        case 4: import(); break;
        case 5:
            QVERIFY(change(any(space->data().measures).id, [&](domain::Measure& row) {
                row.weight = random.bounded(5);
                row.due = random.bounded(2) ? QDate(2026, 10, 1) : QDate();
                row.partners = random.bounded(2) ? QList{board.id} : QList<domain::OrganisationId>();
                row.way = static_cast<domain::ProgressWay>(random.bounded(4));
            }));
            break;
        case 6:
            QVERIFY(change(any(space->data().measures).id,
                [&](domain::Measure& row) { row.withdrawn = row.isWithdrawn() ? QString() : u"utgår"_s; }));
            break;
        case 7: QVERIFY(space->redo()); break;
        default: QVERIFY(space->undo()); break;
        }
        remember();
    }
};

} // namespace

class TestHistoryReplay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryMomentAgain_data();
    void findsEveryMomentAgain();
    void nothingWasThereBeforeTheFirstLine();
    void knowsWhatAMomentWasFromItsTime();
    void activitiesThatWereLoadedAtOnceAreGoneBefore();
    void aHistoryThatDoesNotFitIsDamage();
};

void TestHistoryReplay::findsEveryMomentAgain_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestHistoryReplay::findsEveryMomentAgain()
{
    QFETCH(quint32, seed);
    Story story(seed);
    for (int i = 0; i < 40; ++i) {
        story.step();
    }
    const storage::Reader& reader = story.space->reader();
    const QDate today = story.clock.today();
    for (const Moment& moment : std::as_const(story.moments)) {
        const auto known = reader.knownAt(moment.line);
        QVERIFY2(known, known ? "" : qPrintable(known.error().detail));
        QCOMPARE(sorted(known->data), sorted(moment.data));
        const auto held = reader.heldActivities(*known, today);
        QCOMPARE(*held, moment.held);
        const auto before = reader.heldActivities(*known, story.period.previous().asOf(today));
        QCOMPARE(progress::planProgress(known->data, *held, *before, story.period, today), moment.progress);
        QCOMPARE(*reader.activityTotals(*known, story.period, today), moment.totals); // halves add up exactly
    }
}

void TestHistoryReplay::nothingWasThereBeforeTheFirstLine()
{
    const test::SmallCounty county;
    const auto known = county.space->reader().knownAt(0);
    QVERIFY(known);
    QCOMPARE(known->data, domain::PlanData());
}

void TestHistoryReplay::knowsWhatAMomentWasFromItsTime()
{
    const test::SmallCounty county;
    const storage::Reader& reader = county.space->reader();
    QCOMPARE(*reader.lineAt(QDateTime(QDate(2026, 11, 24), QTime(11, 59, 59), Qt::UTC)), 0);
    QCOMPARE(*reader.lineAt(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)), 1);
    QCOMPARE(*reader.lineAt(QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC)), 1);
    QVERIFY(!reader.whoAdded(county.one.id.uuid())->isEmpty());
    QVERIFY(reader.whoAdded(QUuid::createUuid())->isEmpty());
}

void TestHistoryReplay::activitiesThatWereLoadedAtOnceAreGoneBefore()
{
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2026, 11, 24));
    const auto file = storage::File::create(folder.filePath(u"a.samordna"_s), clock);
    domain::ChangeSet changes;
    const auto early = test::SmallCounty::activity(u"Före"_s, QDate(2026, 10, 1));
    changes.add(early);
    const auto stored = (*file)->write(changes, u"Add"_s);
    QVERIFY((*file)->write(stored->inverted(), u"Undo: Add"_s));
    int left = 3;
    QVERIFY((*file)->load(
        [&](domain::Activity& row) {
            row = test::SmallCounty::activity(u"Många"_s, QDate(2026, 10, 2));
            return left-- > 0;
        },
        u"Load"_s));
    const storage::Reader& reader = (*file)->reader();
    const auto period = *domain::Period::fromCode(u"2026-T3");
    const auto held = [&](qint64 line) {
        return reader.activityTotals(*reader.knownAt(line), period, clock.today())->held;
    };
    QCOMPARE(held(3), 3);
    QCOMPARE(held(2), 0);
    QCOMPARE(held(1), 1);
    QCOMPARE(held(0), 0);
}

void TestHistoryReplay::aHistoryThatDoesNotFitIsDamage()
{
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2026, 11, 24));
    const auto file = storage::File::create(folder.filePath(u"a.samordna"_s), clock);
    domain::ChangeSet changes;
    auto goal = test::SmallCounty::made<domain::Goal>();
    goal.name = u"Mål"_s;
    changes.add(goal);
    const auto stored = (*file)->write(changes, u"Add"_s);
    QVERIFY(stored);
    QVERIFY((*file)->write(stored->inverted(), u"Undo"_s));
    // The row is there again without a line that says so.
    QVERIFY((*file)->reader().knownAt(1)->data.goals.size() == 1);
    const auto connection = storage::Connection::open(folder.filePath(u"a.samordna"_s), storage::OpenMode::ReadWrite);
    QVERIFY((*connection)
                ->run(u"INSERT INTO goal (id, county, revision, withdrawn, number, name, name_en) VALUES ('%1',"
                      " '99', 1, '', 1, 'x', '')"_s.arg(goal.id.text())));
    const auto known = (*file)->reader().knownAt(1);
    QVERIFY(!known);
    QCOMPARE(known.error().kind, base::ErrorKind::Damaged);
}

QTEST_GUILESS_MAIN(TestHistoryReplay)
#include "tst_historyreplay.moc"
