// The check of a file as the window asks for it: what is found, what can be mended, and that it is.

#include "tests/storage/samplefile.h"

#include "models/storage/connection.h"
#include "models/workspace/filecheck.h"
#include "models/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::workspace;
using namespace Qt::Literals::StringLiterals;

using storage::FindingKind;

class TestFileCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeFileHasNoFindings();
    void countsAndWordsAreMendedWhileItIsOpen();
    void aBrokenRowIsNamed();
    void aChangedPastIsFoundAndNotMended();
    void aDamagedFileIsNotWrittenInto();
    void whatIsNoCountysFileIsRefused();
    void aStoppedCheckSaysSo();
    void aStoppedMendingChangesNothing();

private:
    /// As another program would.
    bool run(const QString& sql) const
    {
        const auto connection = storage::Connection::open(m_path, storage::OpenMode::ReadWrite);
        return connection && (*connection)->run(sql).hasValue();
    }
    bool spoilCounts() const { return run(u"UPDATE held SET count = count + 1"_s); }

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.samordna"_s);
    QVERIFY(test::sampleFile(m_path, m_clock, 60));
}

void TestFileCheck::aWholeFileHasNoFindings()
{
    const auto report = check(m_path);
    QVERIFY(report);
    QCOMPARE(report->text(), QString());
    QVERIFY(!report->canBeMended() && !report->isDamaged() && !report->brokenRow());
}

void TestFileCheck::countsAndWordsAreMendedWhileItIsOpen()
{
    auto open = Workspace::open(m_path, storage::Access::ReadWrite, m_clock);
    QVERIFY(open);
    QVERIFY(spoilCounts() && run(u"DELETE FROM record_text WHERE rowid IN (SELECT rowid FROM record_text LIMIT 3)"_s));
    const auto before = check(m_path);
    QVERIFY(before && before->canBeMended() && !before->isDamaged());
    QVERIFY(before->count(FindingKind::Counts) > 0);
    QCOMPARE(before->count(FindingKind::Words), 3);
    QVERIFY(mend(m_path));
    const auto after = check(m_path);
    QVERIFY(after);
    QCOMPARE(after->text(), QString());
    // The open file goes on.
    domain::Measure row = (*open)->data().measures.constFirst();
    row.function = u"jurist"_s;
    domain::ChangeSet changes;
    changes.change((*open)->data().measures.constFirst(), row);
    QVERIFY((*open)->apply(changes, u"Change"_s));
    QVERIFY(check(m_path)->findings.isEmpty());
}

void TestFileCheck::aBrokenRowIsNamed()
{
    QVERIFY(run(u"UPDATE measure SET \"function\" = '19811228-9874' WHERE key = (SELECT min(key) FROM measure)"_s));
    const auto report = check(m_path);
    QVERIFY(report);
    QCOMPARE(report->count(FindingKind::Rule), 1);
    const auto opened = Workspace::open(m_path, storage::Access::ReadOnly, m_clock);
    QVERIFY(opened && report->brokenRow());
    QCOMPARE(report->brokenRow()->entity, domain::Entity::Measure);
    QVERIFY(domain::find((*opened)->data().measures, domain::MeasureId(report->brokenRow()->row)));
}

void TestFileCheck::aChangedPastIsFoundAndNotMended()
{
    QVERIFY(run(u"DROP TRIGGER history_is_not_changed"_s));
    QVERIFY(run(u"UPDATE history SET who = 'x' WHERE number = 1"_s));
    const auto report = check(m_path);
    QVERIFY(report);
    QCOMPARE(report->count(FindingKind::History), 1);
    QCOMPARE(report->count(FindingKind::Schema), 1);
    QVERIFY(!report->canBeMended() && report->isDamaged());
}

void TestFileCheck::aDamagedFileIsNotWrittenInto()
{
    QVERIFY(spoilCounts());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.write(QByteArray(8 * 4096, '\x55')) > 0);
    file.close();
    const auto report = check(m_path);
    QVERIFY(report);
    QVERIFY(report->isDamaged() && !report->canBeMended());
}

void TestFileCheck::whatIsNoCountysFileIsRefused()
{
    QCOMPARE(check(m_folder->filePath(u"gone.samordna"_s)).error().kind, base::ErrorKind::NotFound);
}

void TestFileCheck::aStoppedCheckSaysSo()
{
    QCOMPARE(check(m_path, [] { return false; }).error().kind, base::ErrorKind::Cancelled);
}

void TestFileCheck::aStoppedMendingChangesNothing()
{
    QVERIFY(spoilCounts());
    const auto before = check(m_path);
    QCOMPARE(mend(m_path, [] { return false; }).error().kind, base::ErrorKind::Cancelled);
    QCOMPARE(check(m_path)->text(), before->text());
}

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"
