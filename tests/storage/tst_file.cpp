#include "models/exchange/newcounty.h"
#include "models/storage/file.h"
#include "models/storage/filecopy.h"
#include "models/storage/migrations.h"
#include "models/storage/opening.h"
#include "models/storage/snapshot.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;
using base::ErrorKind;

namespace {

constexpr uid_t kNobody = 65534;

} // namespace

class TestFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesInWords_data();
    void refusesInWords();
    void neverMakesAMissingFile();
    void createNeverOverwrites();
    void onlyOneMayWrite();
    void readsBesideTheWriter();
    void survivesAFlippedByteAnywhere();
    void writesAllOrNothing();
    void refusesARowThatChangedMeanwhile();
    void historyIsChained();
    void checkFindsNothingInAGoodFile();
    void snapshotStaysAsItWas();
    void olderFileIsReadUntouchedAndMigratedWhenWritten();
    void copyIsWholeAndReplacesAtOnce();
    void copyLeavesWhatItMayNotReplace();
    void lockThatCannotBeWrittenSaysWhy();
    void deadProgramsLockGoesOnAFullDisk();

private:
    QString path(const QString& name = u"county.samordna"_s) const { return m_folder->filePath(name); }
    void runSql(const char* sql);
    ErrorKind openError(Access access = Access::ReadWrite) const;

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<File> m_file;
};

void TestFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = File::create(path(), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
    QVERIFY(m_file->write(*exchange::newCounty(u"10"_s, u"se-2018"_s), u"create"_s));
}

void TestFile::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

/// With SQLite itself, as somebody who means harm would.
void TestFile::runSql(const char* sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

ErrorKind TestFile::openError(Access access) const
{
    const auto file = File::open(path(), access, m_clock);
    return file ? ErrorKind::Cancelled : file.error().kind;
}

void TestFile::refusesInWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an empty file") << QByteArray("") << QByteArray() << ErrorKind::NotOurs;
    QTest::newRow("a text") << QByteArray(5000, 'x') << QByteArray() << ErrorKind::NotOurs;
    QTest::newRow("another program's database")
        << QByteArray() << QByteArray("PRAGMA application_id = 7") << ErrorKind::NotOurs;
    QTest::newRow("a newer one") << QByteArray() << QByteArray("PRAGMA user_version = 999") << ErrorKind::NewerVersion;
    QTest::newRow("a strange trigger") << QByteArray()
                                       << QByteArray(
                                              "CREATE TRIGGER evil AFTER INSERT ON plan BEGIN DELETE FROM measure; END")
                                       << ErrorKind::Damaged;
    QTest::newRow("a table is missing") << QByteArray() << QByteArray("DROP TABLE milestone") << ErrorKind::Damaged;
}

void TestFile::refusesInWords()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sql);
    m_file.reset();
    if (sql.isEmpty()) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    } else {
        runSql(sql.constData());
    }
    QTEST(openError(), "kind");
    QTEST(openError(Access::ReadOnly), "kind");
}

void TestFile::neverMakesAMissingFile()
{
    const auto file = File::open(path(u"missing.samordna"_s), Access::ReadWrite, m_clock);
    QCOMPARE(file.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(path(u"missing.samordna"_s)));
}

void TestFile::createNeverOverwrites()
{
    m_file.reset();
    QCOMPARE(File::create(path(), m_clock).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(openError(), ErrorKind::Cancelled);
}

void TestFile::onlyOneMayWrite()
{
    const auto second = File::open(path(), Access::ReadWrite, m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Locked);
    QCOMPARE(second.error().arguments.size(), 3); // who, where, since
    m_file.reset();
    QCOMPARE(openError(), ErrorKind::Cancelled);
}

void TestFile::readsBesideTheWriter()
{
    const auto reading = File::open(path(), Access::ReadOnly, m_clock);
    QVERIFY(reading);
    QCOMPARE((*reading)->reader().rows<domain::Area>()->size(), 8);
    domain::ChangeSet set;
    set.add(domain::Organisation());
    QCOMPARE((*reading)->write(set, u"no"_s).error().kind, ErrorKind::ReadOnly);
}

void TestFile::survivesAFlippedByteAnywhere()
{
    m_file.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype at = 0; at < whole.size(); at += 1021) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x5a);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged);
        file.close();
        // Refused, or read: never a crash, and what is read is checked by the rules of the table.
        if (const auto opened = File::open(path(), Access::ReadOnly, m_clock)) {
            const auto data = (*opened)->reader().planData();
            QVERIFY(data || data.error().kind == ErrorKind::Damaged);
        }
    }
}

void TestFile::writesAllOrNothing()
{
    const auto before = *m_file->reader().planData();
    domain::ChangeSet set;
    domain::Organisation good;
    good.id = domain::OrganisationId::create();
    good.county = u"10"_s;
    good.name = u"Ny"_s;
    domain::Area bad = before.areas.first();
    bad.id = domain::AreaId::create();
    bad.plan = domain::PlanId::create(); // no such plan
    set.add(good);
    set.add(bad);
    const auto history = m_file->reader().history(10)->size();
    QCOMPARE(m_file->write(set, u"bad"_s).error().kind, ErrorKind::Constraint);
    QCOMPARE(*m_file->reader().planData(), before);
    QCOMPARE(m_file->reader().history(10)->size(), history);
}

void TestFile::refusesARowThatChangedMeanwhile()
{
    const domain::Measure stored = m_file->reader().planData()->measures.first();
    domain::Measure mine = stored;
    mine.title = u"Min"_s;
    domain::ChangeSet first;
    first.change(stored, mine);
    QVERIFY(m_file->write(first, u"first"_s));
    domain::Measure yours = stored;
    yours.title = u"Din"_s;
    domain::ChangeSet second;
    second.change(stored, yours);
    QCOMPARE(m_file->write(second, u"second"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE((*m_file->reader().row(stored.id))->title, u"Min"_s);
    QCOMPARE((*m_file->reader().row(stored.id))->revision, 2);
}

void TestFile::historyIsChained()
{
    const domain::Measure stored = m_file->reader().planData()->measures.first();
    domain::Measure changed = stored;
    changed.title = u"Ändrad"_s;
    domain::ChangeSet set;
    set.change(stored, changed);
    QVERIFY(m_file->write(set, u"Change title"_s));
    const auto newest = m_file->reader().history(1)->first();
    QCOMPARE(newest.text, u"Change title"_s);
    QVERIFY(QString::fromUtf8(newest.changes).contains(u"\"title\":[\"%1\",\"Ändrad\"]"_s.arg(stored.title)));
    m_file.reset();
    runSql("DROP TRIGGER history_is_not_changed; UPDATE history SET text = 'something else' WHERE number = 1;"
           "CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history BEGIN\n    SELECT raise(ABORT, 'history is "
           "append-only');\nEND");
    const auto file = File::open(path(), Access::ReadOnly, m_clock);
    QVERIFY(file);
    QCOMPARE((*file)->check()->filter(u"history: line 1"_s).size(), 1);
}

void TestFile::checkFindsNothingInAGoodFile()
{
    QCOMPARE(*m_file->check(), QStringList());
}

void TestFile::snapshotStaysAsItWas()
{
    const auto snapshot = Snapshot::take(path());
    QVERIFY(snapshot);
    const domain::Measure stored = m_file->reader().planData()->measures.first();
    domain::Measure changed = stored;
    changed.title = u"Efteråt"_s;
    domain::ChangeSet set;
    set.change(stored, changed);
    QVERIFY(m_file->write(set, u"after"_s));
    QCOMPARE((*(*snapshot)->reader()->row(stored.id))->title, stored.title);
    QVERIFY(*(*snapshot)->reader()->fingerprint() != *m_file->reader().fingerprint());
    QCOMPARE(*(*snapshot)->reader()->origin(), *m_file->reader().origin()); // the same file, at any time
    const auto other = File::create(path(u"other.samordna"_s), m_clock);
    QVERIFY(other && (*other)->write(*exchange::newCounty(u"03"_s, u"se-2018"_s), u"create"_s));
    QVERIFY(*(*other)->reader().origin() != *m_file->reader().origin());
}

void TestFile::olderFileIsReadUntouchedAndMigratedWhenWritten()
{
    const QString old = path(u"old.samordna"_s);
    {
        const auto connection = Connection::open(old, OpenMode::Create);
        QVERIFY(connection);
        QFile script(u":/samordna/migrations/0001_county_file.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        for (const QString& statement : splitStatements(QString::fromUtf8(script.readAll()))) {
            QVERIFY((*connection)->run(statement));
        }
        QVERIFY((*connection)->run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
        QVERIFY((*connection)->run(u"PRAGMA user_version = 1"_s));
    }
    const auto bytes = [&] {
        QFile file(old);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        const auto file = File::open(old, Access::ReadOnly, m_clock);
        QVERIFY(file);
        QVERIFY((*file)->reader().rows<domain::Mandate>());
        QVERIFY((*file)->readerForThread()->rows<domain::Mandate>());
        QVERIFY((*Snapshot::take(old))->reader()->rows<domain::Mandate>());
        QCOMPARE(bytes(), before);
    }
    QVERIFY(File::open(old, Access::ReadWrite, m_clock));
    QVERIFY(bytes() != before);
    QFile backup(old + u".version-1"_s);
    QVERIFY(backup.exists());
    QVERIFY(File::open(old, Access::ReadOnly, m_clock));
}

void TestFile::copyIsWholeAndReplacesAtOnce()
{
    const QString copy = path(u"copy.samordna"_s);
    QVERIFY(copyFile(path(), copy)); // while it is open for writing
    {
        const auto opened = File::open(copy, Access::ReadWrite, m_clock);
        QVERIFY(opened);
        const auto found = (*opened)->check();
        QVERIFY(found && found->isEmpty());
        const auto measures = (*opened)->reader().rows<domain::Measure>();
        QVERIFY(measures && !measures->isEmpty());
    }
    QVERIFY(!copyFile(path(), copy, [] { return false; }));
    QVERIFY(File::open(copy, Access::ReadOnly, m_clock)); // as it was
    QVERIFY(copyFile(path(), copy));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
        (QStringList{u"copy.samordna"_s, u"county.samordna"_s, u"county.samordna.lock"_s}));
}

void TestFile::copyLeavesWhatItMayNotReplace()
{
    QCOMPARE(copyFile(path(), path()).error().kind, ErrorKind::AlreadyExists);
    QVERIFY(QFile::link(path(), path(u"link.samordna"_s)));
    QCOMPARE(copyFile(path(), path(u"link.samordna"_s)).error().kind, ErrorKind::AlreadyExists);
    const auto other = File::create(path(u"other.samordna"_s), m_clock);
    QVERIFY(other);
    QCOMPARE(copyFile(path(), path(u"other.samordna"_s)).error().kind, ErrorKind::Locked);
    QCOMPARE(copyFile(path(u"none.samordna"_s), path(u"new.samordna"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(copyFile(path(), path(u"none/new.samordna"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(path(u"new.samordna"_s)));
}

/// A folder that is read-only, and a device without room.
/// The lock says "somebody has it open", and nothing can be written to take it away with.
void TestFile::deadProgramsLockGoesOnAFullDisk()
{
    const QString name = path(u"dead.samordna"_s);
    QVERIFY(QFile::copy(path(), name));
    QByteArray left;
    {
        const auto lock = lockFor(name);
        QVERIFY(lock);
        QFile file(name + u".lock"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        left = file.readAll();
    }
    QFile file(name + u".lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("4194303" + left.mid(left.indexOf('\n'))) > 0); // a number that no program has
    file.close();
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &none);
    const auto refused = lockFor(name);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind != ErrorKind::Locked);
    QVERIFY(!QFile::exists(name + u".lock"_s));
    QVERIFY(lockFor(name));
}

void TestFile::lockThatCannotBeWrittenSaysWhy()
{
    if (QFileInfo(u"/proc/self"_s).isDir()) {
        QCOMPARE(lockFor(u"/proc/county.samordna"_s).error().kind, ErrorKind::DiskFull); // it has no room at all
    }
    const QString folder = path(u"closed"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    const bool isRoot = geteuid() == 0;
    QVERIFY(!isRoot || seteuid(kNobody) == 0);
    const auto lock = lockFor(folder + u"/county.samordna"_s);
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, ErrorKind::ReadOnly);
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
