#include "models/exchange/newcounty.h"
#include "models/workspace/writing.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kActivities = 600; ///< so many that they are written on a thread of their own

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOnceAfterTheCommit();
    void undoesAndRedoesEverything();
    void undoesPastLaterUndos();
    void nothingHappensForAnEmptySet();
    void refusesABrokenRuleAndKeepsTheOldState();
    void refusesACycleAndATakenNumber();
    void refusesAMeasureThatWaitsForItself();
    void readsInTheBackground();
    void historyKeepsWhatWasUndone();
    void attachmentsComeBackAfterUndo();
    void whatBelongsToAnActivityIsRead();
    void manyChangesAreWrittenWhileTheWindowReads();
    void aStoppedWritingLeavesTheFileAsItWas();
    void nothingElseIsWrittenMeanwhile();
    void manyChangesAreTakenBackAndAgain();
    void manyChangesBreakNoRule();
    void aWritingThatIsLetGoEndsCleanly();

private:
    domain::ChangeSet many() const;
    domain::Measure own(const QString& number) const;
    base::Result<void> add(const domain::Measure& measure);
    base::Result<void> rename(const QString& title);

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(
        m_folder->filePath(u"a.samordna"_s), *exchange::newCounty(u"10"_s, u"se-2018"_s), u"create"_s, m_clock);
    QVERIFY(made);
    m_workspace = *std::move(made);
}

domain::Measure TestWorkspace::own(const QString& number) const
{
    domain::Measure measure;
    measure.id = domain::MeasureId::create();
    measure.county = u"10"_s;
    measure.area = m_workspace->data().areas.first().id;
    measure.number = number;
    measure.title = u"Egen"_s;
    measure.partners = {m_workspace->data().organisations.first().id};
    return measure;
}

base::Result<void> TestWorkspace::add(const domain::Measure& measure)
{
    domain::ChangeSet set;
    set.add(measure);
    return m_workspace->apply(set, u"Add"_s);
}

base::Result<void> TestWorkspace::rename(const QString& title)
{
    const domain::Measure before = m_workspace->data().measures.first();
    domain::Measure after = before;
    after.title = title;
    domain::ChangeSet set;
    set.change(before, after);
    return m_workspace->apply(set, u"Rename"_s);
}

void TestWorkspace::tellsOnceAfterTheCommit()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QVERIFY(rename(u"Ny"_s));
    QCOMPARE(changed.count(), 1);
    const auto notice = changed.first().first().value<ChangeNotice>();
    QCOMPARE(notice.ids.value(domain::Entity::Measure).size(), 1);
    QCOMPARE(m_workspace->data().measures.first().title, u"Ny"_s);
}

void TestWorkspace::undoesAndRedoesEverything()
{
    const domain::Measure measure = own(u"1.50"_s);
    QVERIFY(add(measure));
    const auto whole = [&] { return domain::find(m_workspace->data().measures, measure.id); };
    QVERIFY(whole());
    QVERIFY(m_workspace->undo());
    QVERIFY(!whole());
    QVERIFY(m_workspace->redo());
    QVERIFY(whole());
    domain::Measure expected = measure;
    expected.revision = whole()->revision;
    QCOMPARE(*whole(), expected);
}

void TestWorkspace::undoesPastLaterUndos()
{
    const QString first = m_workspace->data().measures.first().title;
    QVERIFY(rename(u"A"_s));
    QVERIFY(rename(u"B"_s));
    QVERIFY(rename(u"C"_s));
    for (const QString& expected : {u"B"_s, u"A"_s, first}) {
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->data().measures.first().title, expected);
    }
    QVERIFY(m_workspace->undo()); // nothing left
    for (const QString& expected : {u"A"_s, u"B"_s, u"C"_s}) {
        QVERIFY(m_workspace->redo());
        QCOMPARE(m_workspace->data().measures.first().title, expected);
    }
}

void TestWorkspace::nothingHappensForAnEmptySet()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QVERIFY(m_workspace->apply({}, u"nothing"_s));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_workspace->undoStack().canUndo());
}

void TestWorkspace::refusesABrokenRuleAndKeepsTheOldState()
{
    const auto before = m_workspace->data();
    const auto result = rename(u"  "_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::RuleBroken);
    QCOMPARE(result.error().arguments.value(2), u"title"_s);
    QCOMPARE(m_workspace->data(), before);
    QVERIFY(!m_workspace->undoStack().canUndo());
}

void TestWorkspace::refusesACycleAndATakenNumber()
{
    domain::Measure parent = own(u"1.50"_s);
    QVERIFY(add(parent));
    domain::Measure child = own(u"1.51"_s);
    child.parent = parent.id;
    QVERIFY(add(child));
    const domain::Measure stored = *domain::find(m_workspace->data().measures, parent.id);
    domain::Measure turned = stored;
    turned.parent = child.id;
    domain::ChangeSet cycle;
    cycle.change(stored, turned);
    QCOMPARE(m_workspace->problems(cycle), (QList<domain::Problem>{{u"parent"_s, domain::ProblemKind::Cycle}}));
    domain::ChangeSet taken;
    taken.add(own(u"1.50"_s));
    QCOMPARE(m_workspace->problems(taken), (QList<domain::Problem>{{u"number"_s, domain::ProblemKind::Duplicate}}));
    QVERIFY(!m_workspace->apply(taken, u"taken"_s));
    QVERIFY(add(own(u"1.1"_s))); // a draft of the national plan has the number too
}

void TestWorkspace::refusesAMeasureThatWaitsForItself()
{
    const domain::Measure first = own(u"1.60"_s);
    QVERIFY(add(first));
    domain::Measure second = own(u"1.61"_s);
    second.after = {first.id};
    QVERIFY(add(second));
    const domain::Measure stored = *domain::find(m_workspace->data().measures, first.id);
    domain::Measure turned = stored;
    turned.after = {second.id};
    domain::ChangeSet ring;
    ring.change(stored, turned);
    QCOMPARE(m_workspace->problems(ring), (QList<domain::Problem>{{u"after"_s, domain::ProblemKind::Cycle}}));
    QVERIFY(!m_workspace->apply(ring, u"ring"_s));
    // In one set with the way back taken away it is no ring.
    const domain::Measure waiting = *domain::find(m_workspace->data().measures, second.id);
    domain::Measure freed = waiting;
    freed.after.clear();
    ring.change(waiting, freed);
    QVERIFY(m_workspace->apply(ring, u"turned"_s));
}

void TestWorkspace::readsInTheBackground()
{
    auto future =
        m_workspace->read<qsizetype>([](const storage::Reader& reader) { return reader.rows<domain::Area>()->size(); });
    QCOMPARE(future.result(), 8);
    QVERIFY(rename(u"Efter"_s));
    auto later = m_workspace->read<QString>(
        [](const storage::Reader& reader) { return reader.planData()->measures.first().title; });
    QCOMPARE(later.result(), u"Efter"_s);
}

void TestWorkspace::historyKeepsWhatWasUndone()
{
    QVERIFY(add(own(u"1.50"_s)));
    QVERIFY(m_workspace->undo());
    const auto entries = *m_workspace->reader().history(2);
    QVERIFY(QString::fromUtf8(entries.first().changes).contains(u"Egen"_s));
    QCOMPARE(entries.size(), 2);
}

void TestWorkspace::attachmentsComeBackAfterUndo()
{
    domain::ChangeSet changes;
    domain::Attachment attachment;
    attachment.id = domain::AttachmentId::create();
    attachment.county = u"10"_s;
    attachment.measure = m_workspace->data().measures.first().id;
    attachment.name = u"beslut.pdf"_s;
    attachment.size = 4;
    attachment.hash = changes.addContent("%PDF");
    changes.add(attachment);
    QVERIFY(m_workspace->apply(changes, u"attach"_s));
    const auto attachments = [&] {
        return m_workspace->reader().rowsOf<domain::Attachment>("measure", attachment.measure.uuid())->size();
    };
    QCOMPARE(attachments(), 1);
    QVERIFY(m_workspace->undo());
    QCOMPARE(attachments(), 0);
    QVERIFY(m_workspace->redo());
    QCOMPARE(attachments(), 1);
    QCOMPARE(**m_workspace->reader().content(attachment.hash), QByteArray("%PDF"));
    QVERIFY(!*m_workspace->reader().content(QString(64, u'0')));
}

void TestWorkspace::whatBelongsToAnActivityIsRead()
{
    domain::Series series;
    series.id = domain::SeriesId::create();
    series.county = u"10"_s;
    series.title = u"Samråd"_s;
    series.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s;
    series.first = QDate(2026, 1, 13);
    series.exceptions = {QDate(2026, 6, 30)};
    domain::Activity activity;
    activity.id = domain::ActivityId::create();
    activity.county = u"10"_s;
    activity.title = u"Samråd"_s;
    activity.start = activity.end = activity.occurrence = QDate(2026, 1, 13);
    activity.series = series.id;
    domain::AgendaItem item;
    item.id = domain::AgendaItemId::create();
    item.county = u"10"_s;
    item.activity = activity.id;
    item.title = u"Läget"_s;
    domain::ActionPoint point;
    point.id = domain::ActionPointId::create();
    point.county = u"10"_s;
    point.activity = activity.id;
    point.item = item.id;
    point.text = u"Kalla till nästa möte"_s;
    domain::ChangeSet changes;
    changes.add(point);
    changes.add(item);
    changes.add(activity);
    changes.add(series);
    QVERIFY(m_workspace->apply(changes, u"add a series"_s));
    const auto& reader = m_workspace->reader();
    QCOMPARE(reader.rowsOf<domain::Activity>("series", series.id.uuid())->value(0).occurrence, QDate(2026, 1, 13));
    QCOMPARE(reader.rowsOf<domain::AgendaItem>("activity", activity.id.uuid())->value(0).title, u"Läget"_s);
    QCOMPARE(m_workspace->data().actionPoints.value(0).item, item.id);
    QCOMPARE(m_workspace->data().series.value(0).exceptions, series.exceptions);
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->data().series.isEmpty());
    QVERIFY(m_workspace->redo());
    QCOMPARE(m_workspace->data().actionPoints.size(), 1);
}

/// Many activities, and one more measure.
domain::ChangeSet TestWorkspace::many() const
{
    domain::ChangeSet set;
    for (int i = 0; i < kActivities; ++i) {
        domain::Activity activity;
        activity.id = domain::ActivityId::create();
        activity.county = u"10"_s;
        activity.title = u"Möte %1"_s.arg(i);
        activity.start = activity.end = QDate(2026, 1, 1).addDays(i % 300);
        activity.counties = {u"10"_s};
        set.add(activity);
    }
    set.add(own(u"1.70"_s));
    return set;
}

void TestWorkspace::manyChangesAreWrittenWhileTheWindowReads()
{
    const domain::ChangeSet set = many();
    QVERIFY(Workspace::isLong(set));
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    const auto before = m_workspace->data();
    auto begun = m_workspace->begin(set, u"Import"_s);
    QVERIFY(begun);
    Writing& writing = **begun;
    QCOMPARE(writing.size(), set.size());
    while (!writing.endsWithin(std::chrono::milliseconds(0))) {
        QVERIFY(writing.done() <= writing.size());
        QCOMPARE(*m_workspace->reader().activityCount() % kActivities, 0); // all of them or none
    }
    QVERIFY(writing.isSealed());
    QCOMPARE(changed.count(), 0); // what is known here is told of here
    QCOMPARE(m_workspace->data(), before);
    QVERIFY(writing.finish());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<ChangeNotice>().ids.value(domain::Entity::Activity).size(), kActivities);
    QCOMPARE(m_workspace->data().measures.size(), before.measures.size() + 1);
    QCOMPARE(*m_workspace->reader().activityCount(), kActivities);
    QCOMPARE(m_workspace->undoStack().count(), 1);
    QCOMPARE(m_workspace->undoStack().undoText(), u"Import"_s);
}

void TestWorkspace::aStoppedWritingLeavesTheFileAsItWas()
{
    const auto lines = m_workspace->reader().history(10)->size();
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    auto begun = m_workspace->begin(many(), u"Import"_s);
    QVERIFY(begun);
    (*begun)->stop();
    const auto written = (*begun)->finish();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, base::ErrorKind::Cancelled);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_workspace->undoStack().canUndo());
    QCOMPARE(*m_workspace->reader().activityCount(), 0);
    QCOMPARE(m_workspace->reader().history(10)->size(), lines);
    QVERIFY(rename(u"Ny"_s)); // and the file can be written to again
}

void TestWorkspace::nothingElseIsWrittenMeanwhile()
{
    QVERIFY(rename(u"A"_s));
    auto begun = m_workspace->begin(many(), u"Import"_s);
    QVERIFY(begun);
    const auto isRefused = [](const auto& result) {
        return !result && result.error().kind == base::ErrorKind::Locked
            && result.error().arguments == QStringList(u"writing"_s);
    };
    QVERIFY(isRefused(rename(u"B"_s)));
    QVERIFY(isRefused(m_workspace->undo()));
    QVERIFY(isRefused(m_workspace->begin(many(), u"Import"_s)));
    QVERIFY(isRefused(m_workspace->begin(Move::Undo)));
    QVERIFY((*begun)->finish());
    QCOMPARE(m_workspace->undoStack().count(), 2);
    QCOMPARE(m_workspace->data().measures.first().title, u"A"_s);
}

void TestWorkspace::manyChangesAreTakenBackAndAgain()
{
    QVERIFY((*m_workspace->begin(many(), u"Import"_s))->finish());
    QVERIFY(m_workspace->isLong(Move::Undo));
    QVERIFY(!m_workspace->isLong(Move::Redo));
    QVERIFY((*m_workspace->begin(Move::Undo))->finish());
    QCOMPARE(*m_workspace->reader().activityCount(), 0);
    QVERIFY(!m_workspace->undoStack().canUndo());
    QVERIFY(m_workspace->isLong(Move::Redo));
    const auto stopped = m_workspace->begin(Move::Redo);
    (*stopped)->stop();
    QVERIFY(!(*stopped)->finish());
    QVERIFY(m_workspace->undoStack().canRedo()); // it is still there to be taken
    QVERIFY(m_workspace->redo()); // the short way takes the same step
    QCOMPARE(*m_workspace->reader().activityCount(), kActivities);
    QVERIFY(m_workspace->undo());
    QCOMPARE(*m_workspace->reader().activityCount(), 0);
}

void TestWorkspace::manyChangesBreakNoRule()
{
    domain::ChangeSet set = many();
    set.add(own(u"1.70"_s)); // the number of the other
    const auto written = (*m_workspace->begin(set, u"Import"_s))->finish();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, base::ErrorKind::RuleBroken);
    QCOMPARE(written.error().arguments.value(2), u"number"_s);
    QCOMPARE(*m_workspace->reader().activityCount(), 0);
}

void TestWorkspace::aWritingThatIsLetGoEndsCleanly()
{
    QVERIFY(m_workspace->begin(many(), u"Import"_s)); // and is gone
    const auto count = *m_workspace->reader().activityCount();
    QVERIFY(count == 0 || count == kActivities);
    QCOMPARE(m_workspace->undoStack().canUndo(), count > 0);
    QVERIFY(rename(u"Ny"_s));
    QVERIFY(m_workspace->undo());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
