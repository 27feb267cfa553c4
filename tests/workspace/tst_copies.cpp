#include "models/exchange/newcounty.h"
#include "models/workspace/copies.h"
#include "models/workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

struct County
{
    base::FixedClock clock{kToday};
    QTemporaryDir folder;
    QString path = folder.filePath(u"skane.samordna"_s);
    std::unique_ptr<Workspace> space;

    County()
    {
        auto made = Workspace::create(path, *exchange::newCounty(u"12"_s, u"se-2018"_s), u"New"_s, clock);
        if (!made) {
            qFatal("no file");
        }
        space = *std::move(made);
    }
    [[nodiscard]] QStringList days() const
    {
        QStringList days;
        for (const KeptCopy& copy : keptCopies(path)) {
            days.append(copy.day.toString(Qt::ISODate));
        }
        return days;
    }
    /// Of the lead's function of the first measure, in \a file.
    [[nodiscard]] QString functionIn(const QString& file) const
    {
        const auto opened = Workspace::open(file, storage::Access::ReadOnly, clock);
        return opened ? (*opened)->data().measures.constFirst().function : u"not opened"_s;
    }
    void setFunction(const QString& function) const
    {
        domain::Measure after = space->data().measures.constFirst();
        after.function = function;
        domain::ChangeSet changes;
        changes.change(space->data().measures.constFirst(), after);
        QVERIFY(space->apply(changes, u"Change"_s));
    }
};

} // namespace

class TestCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsKeptForEachDay();
    void theNewestTenAreKept();
    void otherFilesInTheFolderAreLeft();
    void aCopyHasNoCopies();
    void stoppedLeavesNothing();
    void aFolderThatCannotBeMadeIsSaid();
    void aDamagedFileIsReplacedAndKept();
    void whatCannotBeRestoredStaysInPlace();
};

void TestCopies::oneIsKeptForEachDay()
{
    const County county;
    QVERIFY(keepCopy(county.path, kToday));
    county.setFunction(u"samordnare"_s);
    QVERIFY(keepCopy(county.path, kToday)); // the day has one, as the file was before
    QCOMPARE(county.days(), QStringList{u"2026-11-24"_s});
    QVERIFY(county.functionIn(keptCopies(county.path).constFirst().path).isEmpty());
    QVERIFY(keepCopy(county.path, kToday.addDays(1)));
    QCOMPARE(county.days(), (QStringList{u"2026-11-25"_s, u"2026-11-24"_s}));
    QCOMPARE(county.functionIn(keptCopies(county.path).constFirst().path), u"samordnare"_s);
    QVERIFY(keepCopy(county.path, kToday)); // a clock that went back
    QCOMPARE(county.days().size(), 2);
}

void TestCopies::theNewestTenAreKept()
{
    const County county;
    for (int day = 0; day < kCopiesKept + 2; ++day) {
        QVERIFY(keepCopy(county.path, kToday.addDays(day)));
    }
    QCOMPARE(county.days().size(), kCopiesKept);
    QCOMPARE(county.days().constFirst(), u"2026-12-05"_s);
    QCOMPARE(county.days().constLast(), u"2026-11-26"_s);
}

void TestCopies::otherFilesInTheFolderAreLeft()
{
    const County county;
    QVERIFY(keepCopy(county.path, kToday));
    const QString other = county.folder.filePath(u"skane-kopior/before the import.samordna"_s);
    QVERIFY(QFile::copy(keptCopies(county.path).constFirst().path, other));
    for (int day = 1; day <= kCopiesKept; ++day) {
        QVERIFY(keepCopy(county.path, kToday.addDays(day)));
    }
    QCOMPARE(county.days().size(), kCopiesKept);
    QVERIFY(QFile::exists(other));
}

void TestCopies::aCopyHasNoCopies()
{
    const County county;
    QVERIFY(keepCopy(county.path, kToday));
    const QString copy = keptCopies(county.path).constFirst().path;
    QVERIFY(keepCopy(copy, kToday));
    QVERIFY(keptCopies(copy).isEmpty());
}

void TestCopies::stoppedLeavesNothing()
{
    const County county;
    const auto done = keepCopy(county.path, kToday, [] { return false; });
    QCOMPARE(done.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(QDir(county.folder.filePath(u"skane-kopior"_s)).isEmpty());
}

void TestCopies::aFolderThatCannotBeMadeIsSaid()
{
    const County county;
    QFile inTheWay(county.folder.filePath(u"skane-kopior"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(keepCopy(county.path, kToday).error().kind, base::ErrorKind::ReadOnly);
}

void TestCopies::aDamagedFileIsReplacedAndKept()
{
    County county;
    county.setFunction(u"samordnare"_s);
    QVERIFY(keepCopy(county.path, kToday));
    county.space.reset();
    QFile file(county.path);
    QVERIFY(file.resize(file.size() / 2));
    const auto broken = Workspace::open(county.path, storage::Access::ReadWrite, county.clock);
    QCOMPARE(broken.error().kind, base::ErrorKind::Damaged);
    const auto aside = restoreCopy(county.path, keptCopies(county.path).constFirst().path);
    QVERIFY(aside);
    QCOMPARE(*aside, QString(county.path + u".damaged"_s));
    QCOMPARE(county.functionIn(county.path), u"samordnare"_s);
}

void TestCopies::whatCannotBeRestoredStaysInPlace()
{
    County county;
    county.space.reset();
    const auto restored = restoreCopy(county.path, county.folder.filePath(u"none.samordna"_s));
    QCOMPARE(restored.error().kind, base::ErrorKind::NotFound);
    QVERIFY(county.functionIn(county.path).isEmpty());
    QVERIFY(!QFile::exists(county.path + u".damaged"_s));
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
