#include "models/progress/attention.h"
#include "models/storage/file.h"
#include "tests/progress/planbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

/// Figures from a real file: which activities count as held.
class TestReadProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsActivitiesThatWereHeldAndServeTheMeasure();
    void anActivityThatWasHeldStartsAMeasureThatIsCountedOtherwise();
    void whatWasPromisedAtAWithdrawnActivityNeedsNobody();
};

namespace {

template <class E>
E made()
{
    E row;
    row.id = decltype(row.id)::create();
    row.county = u"99"_s;
    return row;
}

domain::Activity activity(const domain::MeasureId& measure, QDate day)
{
    auto row = made<domain::Activity>();
    row.title = u"Möte"_s;
    row.start = row.end = day;
    row.counties = {u"99"_s};
    row.measures = {measure};
    return row;
}

/// A plan with one measure that counts eight activities, five of which were held by the end of the
/// year.
domain::ChangeSet content()
{
    domain::ChangeSet changes;
    auto county = made<domain::County>();
    county.code = u"99"_s;
    county.name = u"Exempellän"_s;
    changes.add(county);
    auto plan = made<domain::Plan>();
    plan.title = u"Plan"_s;
    changes.add(plan);
    auto area = made<domain::Area>();
    area.plan = plan.id;
    area.number = 1;
    area.name = u"Samordning"_s;
    changes.add(area);
    auto measure = made<domain::Measure>();
    measure.area = area.id;
    measure.number = u"1.1"_s;
    measure.title = u"Samverkansgrupp"_s;
    measure.way = domain::ProgressWay::Activities;
    measure.planned = 8;
    changes.add(measure);
    for (const QDate day : {QDate(2026, 2, 1), QDate(2026, 5, 2), QDate(2026, 8, 31), QDate(2026, 9, 1),
             QDate(2026, 12, 31), QDate(2027, 1, 1)}) {
        changes.add(activity(measure.id, day));
    }
    domain::Activity cancelled = activity(measure.id, QDate(2026, 10, 1));
    cancelled.cancelled = true;
    changes.add(cancelled);
    domain::Activity withdrawn = activity(measure.id, QDate(2026, 10, 2));
    withdrawn.withdrawn = u"entered twice"_s;
    changes.add(withdrawn);
    domain::Activity running = activity(measure.id, QDate(2026, 12, 30));
    running.end = QDate(2027, 1, 2);
    changes.add(running);
    return changes;
}

} // namespace

void TestReadProgress::countsActivitiesThatWereHeldAndServeTheMeasure()
{
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2027, 1, 15));
    auto file = storage::File::create(folder.filePath(u"a.samordna"_s), clock);
    QVERIFY(file);
    QVERIFY((*file)->write(content(), u"New"_s));
    const storage::Reader& reader = (*file)->reader();
    const auto data = reader.planData();
    QVERIFY(data);
    const auto progress = progress::planProgress(reader, *data, test::PlanBuilder::periodOf(u"2026-T3"), clock.today());
    QVERIFY(progress);
    QCOMPARE(progress->figure.value, std::optional(62.5)); // 5 of 8
    QCOMPARE(progress->change.points(), std::optional(25.0)); // 3 of 8 at the end of August
}

void TestReadProgress::anActivityThatWasHeldStartsAMeasureThatIsCountedOtherwise()
{
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2027, 1, 15));
    auto file = storage::File::create(folder.filePath(u"a.samordna"_s), clock);
    QVERIFY(file);
    domain::ChangeSet changes;
    const domain::ChangeSet byActivities = content();
    for (domain::Change change : byActivities.changes()) {
        if (auto* measure = std::get_if<domain::Measure>(&*change.after)) {
            measure->way = domain::ProgressWay::Milestones;
        }
        changes.append(change);
    }
    QVERIFY((*file)->write(changes, u"New"_s));
    const auto data = (*file)->reader().planData();
    QVERIFY(data);
    const auto progress =
        progress::planProgress((*file)->reader(), *data, test::PlanBuilder::periodOf(u"2026-T3"), clock.today());
    QVERIFY(progress);
    QVERIFY(!progress->figure.value);
    QCOMPARE(progress->shares.counts, (std::array{0, 0, 1, 0}));
}

void TestReadProgress::whatWasPromisedAtAWithdrawnActivityNeedsNobody()
{
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2027, 1, 15));
    auto file = storage::File::create(folder.filePath(u"a.samordna"_s), clock);
    QVERIFY(file);
    const domain::Activity held = activity({}, QDate(2026, 10, 1));
    domain::Activity withdrawn = activity({}, QDate(2026, 10, 2));
    withdrawn.withdrawn = u"entered twice"_s;
    domain::ChangeSet changes = content();
    QList<domain::ActionPoint> points;
    for (const auto& [where, due] : {std::pair(held.id, QDate(2026, 12, 1)),
             std::pair(withdrawn.id, QDate(2026, 12, 1)), std::pair(held.id, QDate(2027, 2, 1))}) {
        auto point = made<domain::ActionPoint>();
        point.activity = where;
        point.text = u"Ring"_s;
        point.due = due;
        points.append(point);
    }
    for (domain::Activity row : {held, withdrawn}) {
        row.measures.clear();
        changes.add(row);
    }
    for (const domain::ActionPoint& point : points) {
        changes.add(point);
    }
    QVERIFY((*file)->write(changes, u"New"_s));
    const auto late = progress::lateActionPoints((*file)->reader(), points, clock.today());
    QVERIFY(late);
    QCOMPARE(*late, QList{points[0]});
}

QTEST_GUILESS_MAIN(TestReadProgress)
#include "tst_readprogress.moc"
