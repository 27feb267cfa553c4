// Another file of the county that was once one with this one: what was done in it is done here too.
#include "importcounty.h"

#include "models/storage/historyparting.h"

#include <QTest>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A county's file and a copy of it, both open.
struct Pair : ImportCounty
{
    QString here = folder.filePath(u"county.samordna"_s);
    QString there = folder.filePath(u"county (conflicted copy 2026-11-24).samordna"_s);
    std::unique_ptr<storage::File> other;

    Pair()
    {
        file.reset(); // copied whole
        if (QFile::copy(here, there)) {
            file = opened(here);
            other = opened(there);
        }
    }
    [[nodiscard]] std::unique_ptr<storage::File> opened(const QString& path) const
    {
        auto made = storage::File::open(path, storage::Access::ReadWrite, clock);
        return made ? *std::move(made) : nullptr;
    }
    [[nodiscard]] base::Result<ImportPlan> merge(domain::Clash clash = domain::Clash::KeepHere) const
    {
        const auto source = openSource(there);
        ImportOptions options{std::nullopt, clock.today(), {}, {}};
        options.file = here;
        options.clash = clash;
        return source ? planSource(file->reader(), *source, {}, options) : base::Result<ImportPlan>(source.error());
    }
    [[nodiscard]] static domain::Measure measure(const storage::File& of)
    {
        return of.reader().planData()->measures.constFirst();
    }
    template <class Change>
    [[nodiscard]] static bool change(storage::File& in, Change&& with)
    {
        const domain::Measure before = measure(in);
        domain::Measure after = before;
        with(after);
        domain::ChangeSet changes;
        changes.change(before, after);
        return in.write(changes, u"change"_s).hasValue();
    }
};

} // namespace

class TestImportMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatWasDoneThereComesIn();
    void whatBothChangedIsToldAndKept();
    void orTakenFromTheOther();
    void whatWasBroughtInOnceIsNotBroughtInAgain();
    void newRowsComeWithWhatTheyReferTo();
    void attachmentsComeWithTheirBytes();
    void filesThatWereNeverOneAreRefused();
    void whatIsNoCountyFileIsRefused();

private:
    std::unique_ptr<Pair> m_pair;
};

void TestImportMerge::init()
{
    m_pair = std::make_unique<Pair>();
    QVERIFY(m_pair->file && m_pair->other);
}

void TestImportMerge::onlyWhatWasDoneThereComesIn()
{
    QVERIFY(Pair::change(*m_pair->file, [](domain::Measure& row) { row.purpose = u"Här"_s; }));
    QVERIFY(Pair::change(*m_pair->other, [](domain::Measure& row) { row.remark = u"Där"_s; }));
    const auto plan = m_pair->merge();
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1);
    QCOMPARE(plan->changed, 1);
    QVERIFY(plan->remarks.isEmpty());
    QVERIFY(m_pair->file->write(plan->changes, u"merge"_s));
    const domain::Measure row = Pair::measure(*m_pair->file);
    QCOMPARE(row.purpose, u"Här"_s);
    QCOMPARE(row.remark, u"Där"_s);
}

void TestImportMerge::whatBothChangedIsToldAndKept()
{
    QVERIFY(Pair::change(*m_pair->file, [](domain::Measure& row) { row.purpose = u"Här"_s; }));
    QVERIFY(Pair::change(*m_pair->other, [](domain::Measure& row) { row.purpose = u"Där"_s; }));
    const auto plan = m_pair->merge();
    QVERIFY(plan);
    QVERIFY(plan->changes.isEmpty());
    QCOMPARE(plan->rows.size(), 1);
    QCOMPARE(plan->rows.first().state, RowState::Unchanged);
    QCOMPARE(plan->remarks.size(), 1);
    QCOMPARE(plan->remarks.first().kind, RemarkKind::ClashKept);
    QCOMPARE(plan->remarks.first().field, u"purpose"_s);
    QCOMPARE(plan->remarks.first().text, u"Där"_s);
    QCOMPARE(plan->unchanged, 0);
}

void TestImportMerge::orTakenFromTheOther()
{
    QVERIFY(Pair::change(*m_pair->file, [](domain::Measure& row) {
        row.purpose = u"Här"_s;
        row.weight = 7;
    }));
    QVERIFY(Pair::change(*m_pair->other, [](domain::Measure& row) { row.purpose = u"Där"_s; }));
    const auto plan = m_pair->merge(domain::Clash::TakeThere);
    QVERIFY(plan);
    QCOMPARE(plan->remarks.size(), 1);
    QCOMPARE(plan->remarks.first().kind, RemarkKind::ClashTaken);
    QCOMPARE(plan->remarks.first().text, u"Här"_s);
    QVERIFY(m_pair->file->write(plan->changes, u"merge"_s));
    QCOMPARE(Pair::measure(*m_pair->file).purpose, u"Där"_s);
    QCOMPARE(Pair::measure(*m_pair->file).weight, 7.0);
}

void TestImportMerge::whatWasBroughtInOnceIsNotBroughtInAgain()
{
    QVERIFY(Pair::change(*m_pair->other, [](domain::Measure& row) { row.purpose = u"Ett"_s; }));
    QVERIFY(m_pair->file->write(m_pair->merge()->changes, u"merge"_s));
    const auto again = m_pair->merge();
    QVERIFY(again && again->changes.isEmpty());
    QCOMPARE(again->unchanged, 1);
    // The other file goes on, and this one only has what it had: no clash.
    QVERIFY(Pair::change(*m_pair->other, [](domain::Measure& row) { row.purpose = u"Två"_s; }));
    const auto later = m_pair->merge();
    QVERIFY(later && later->remarks.isEmpty());
    QCOMPARE(later->changed, 1);
}

void TestImportMerge::newRowsComeWithWhatTheyReferTo()
{
    domain::Organisation board;
    board.id = domain::OrganisationId::create();
    board.county = u"99"_s;
    board.name = u"Brottsofferjouren Exempel"_s;
    domain::Activity activity;
    activity.id = domain::ActivityId::create();
    activity.county = u"99"_s;
    activity.counties = {u"99"_s};
    activity.title = u"Samråd"_s;
    activity.start = activity.end = QDate(2026, 11, 20);
    activity.organiser = board.id;
    domain::ChangeSet changes;
    changes.add(board);
    changes.add(activity);
    QVERIFY(m_pair->other->write(changes, u"log"_s));
    const auto plan = m_pair->merge();
    QVERIFY(plan);
    QCOMPARE(plan->added, 2);
    QVERIFY(m_pair->file->write(plan->changes, u"merge"_s));
    const auto row = m_pair->file->reader().row<domain::Activity>(activity.id);
    QVERIFY(row && *row);
    QCOMPARE((*row)->organiser, board.id);
}

void TestImportMerge::attachmentsComeWithTheirBytes()
{
    const domain::Measure measure = Pair::measure(*m_pair->other);
    domain::ChangeSet changes;
    domain::Attachment file;
    file.id = domain::AttachmentId::create();
    file.county = u"99"_s;
    file.measure = measure.id;
    file.name = u"protokoll.txt"_s;
    file.size = 9;
    file.hash = changes.addContent("protokoll");
    changes.add(file);
    QVERIFY(m_pair->other->write(changes, u"attach"_s));
    const auto plan = m_pair->merge();
    QVERIFY(plan);
    QVERIFY(plan->remarks.isEmpty());
    QVERIFY(m_pair->file->write(plan->changes, u"merge"_s));
    const auto bytes = m_pair->file->reader().content(file.hash);
    QVERIFY(bytes && *bytes);
    QCOMPARE(**bytes, QByteArray("protokoll"));
}

void TestImportMerge::filesThatWereNeverOneAreRefused()
{
    m_pair->there = m_pair->folder.filePath(u"stranger.samordna"_s);
    const base::FixedClock earlier(QDate(2025, 1, 8));
    const auto stranger = storage::File::create(m_pair->there, earlier);
    QVERIFY(stranger && (*stranger)->write(*newCounty(u"99"_s, u"se-2018"_s), u"create"_s));
    const auto plan = m_pair->merge();
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, base::ErrorKind::InvalidArgument);
    QCOMPARE(plan.error().arguments, (QStringList{u"parting"_s, u"stranger.samordna"_s}));
}

void TestImportMerge::whatIsNoCountyFileIsRefused()
{
    m_pair->there = m_pair->saved(u"other.sqlite"_s, QByteArray("SQLite format 3").append(QByteArray(2000, '\0')));
    const auto plan = m_pair->merge();
    QVERIFY(!plan);
    QVERIFY(plan.error().kind == base::ErrorKind::NotOurs || plan.error().kind == base::ErrorKind::Damaged);
}

QTEST_GUILESS_MAIN(TestImportMerge)
#include "tst_importmerge.moc"
