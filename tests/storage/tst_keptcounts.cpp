#include "tests/storage/samplefile.h"

#include "models/storage/connection.h"
#include "models/storage/file.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;

/// What the triggers keep counted is what the rows add up to, after any change and after taking it back.
class TestKeptCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChangeIsCounted();
    void whatIsTakenAwayIsNoLongerCounted();
    void checkFindsACountThatIsWrong();

private:
    QList<domain::Activity> rows() const { return *m_file->reader().rows<domain::Activity>(); }
    bool write(const domain::ChangeSet& changes) { return m_file->write(changes, u"change"_s).hasValue(); }
    /// Counted by hand, of all time.
    ActivityCounts counted() const;
    ActivityCounts kept() const { return *m_file->reader().activityCounts(m_all, m_clock.today()); }
    domain::Activity changed(domain::Activity row, QRandomGenerator& random) const;

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    domain::Period m_all = *domain::Period::between(QDate(2000, 1, 1), QDate(2100, 1, 1));
    QList<domain::OrganisationId> m_organisations;
    std::unique_ptr<File> m_file;
};

void TestKeptCounts::initTestCase()
{
    m_file = test::sampleFile(m_folder.filePath(u"a.samordna"_s), m_clock, 60);
    QVERIFY(m_file);
    const auto data = m_file->reader().planData();
    QVERIFY(data);
    for (const domain::Organisation& row : data->organisations) {
        m_organisations.append(row.id);
    }
    QCOMPARE(kept(), counted());
}

ActivityCounts TestKeptCounts::counted() const
{
    ActivityCounts sum;
    QSet<QUuid> organisations;
    for (const domain::Activity& row : rows()) {
        if (row.cancelled || row.isWithdrawn()) {
            continue;
        }
        if (row.end > m_clock.today()) {
            ++sum.planned;
            continue;
        }
        ++sum.held;
        sum.women += row.women.value_or(0);
        sum.men += row.men.value_or(0);
        sum.other += row.other.value_or(0);
        sum.unknown += row.unknown.value_or(0);
        if (!row.organiser.isNull()) {
            organisations.insert(row.organiser.uuid());
        }
        for (const auto& organisation : row.organisations) {
            organisations.insert(organisation.uuid());
        }
    }
    sum.organisations = static_cast<int>(organisations.size());
    return sum;
}

/// One or two fields of \a row changed, of all that the counts depend on.
domain::Activity TestKeptCounts::changed(domain::Activity row, QRandomGenerator& random) const
{
    const auto organisation = [&] { return m_organisations.at(random.bounded(m_organisations.size())); };
    for (int times = 0; times < 2; ++times) {
        switch (random.bounded(8)) {
        case 0: row.start = row.start.addDays(random.bounded(9) - 4); break;
        case 1: row.cancelled = !row.cancelled; break;
        case 2: row.withdrawn = row.isWithdrawn() ? QString() : u"dubblett"_s; break;
        case 3: row.organiser = random.bounded(3) == 0 ? domain::OrganisationId() : organisation(); break;
        case 4: row.organisations = {organisation()}; break;
        case 5: row.women = random.bounded(2) == 0 ? std::nullopt : std::optional(random.bounded(40)); break;
        case 6: row.end = row.start.addDays(random.bounded(300)); break; // past today, of some
        default: row.measures.clear(); break;
        }
    }
    row.end = std::max(row.end, row.start);
    return row;
}

void TestKeptCounts::everyChangeIsCounted()
{
    QRandomGenerator random(2026);
    for (int round = 0; round < 40; ++round) {
        domain::ChangeSet changes;
        for (const domain::Activity& row : rows()) {
            if (random.bounded(6) == 0) {
                changes.change(row, changed(row, random));
            }
        }
        QVERIFY(write(changes));
        QCOMPARE(kept(), counted());
    }
    QCOMPARE(*m_file->check(), QStringList());
}

void TestKeptCounts::whatIsTakenAwayIsNoLongerCounted()
{
    const ActivityCounts before = kept();
    domain::Activity row = rows().first();
    row.id = domain::ActivityId::create();
    row.revision = 0;
    row.withdrawn.clear();
    row.cancelled = false;
    row.women = 5;
    row.organisations = {m_organisations.first()};
    row.organiser = m_organisations.last();
    domain::ChangeSet added;
    added.add(row);
    const auto stored = m_file->write(added, u"add"_s);
    QVERIFY(stored);
    QCOMPARE(kept().women, before.women + 5);
    QVERIFY(write(stored->inverted()));
    QCOMPARE(kept(), before);
    QCOMPARE(kept(), counted());
    QCOMPARE(*m_file->check(), QStringList());
}

void TestKeptCounts::checkFindsACountThatIsWrong()
{
    const QString path = m_folder.filePath(u"wrong.samordna"_s);
    QVERIFY(QFile::copy(m_file->path(), path));
    {
        const auto connection = Connection::open(path, OpenMode::ReadWrite);
        QVERIFY(connection);
        QVERIFY(
            (*connection)
                ->run(
                    u"UPDATE activity_days SET women = women + 1 WHERE day = (SELECT day FROM activity_days LIMIT 1)"_s));
        QVERIFY(
            (*connection)->run(u"DELETE FROM participations WHERE count = (SELECT max(count) FROM participations)"_s));
    }
    const auto file = File::open(path, Access::ReadOnly, m_clock);
    QVERIFY(file);
    const QStringList findings = *(*file)->check();
    QCOMPARE(findings.filter(u"activity_days: "_s).size(), 1);
    QVERIFY(!findings.filter(u"participations: "_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestKeptCounts)
#include "tst_keptcounts.moc"
