// Which file a draft belongs to: the file itself, wherever it stands, and not a copy of it.

#include "tests/items/smallcounty.h"

#include "models/workspace/copies.h"

#include "views/editors/draftstore.h"

#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDrafts = u"typed"_s;

/// A county's file with something typed into it, which is closed and opened again as the test likes.
struct Typed : test::SmallCounty
{
    DraftPlace place{domain::Entity::Measure, one.id.text(), {}};
    QString path = space->path();

    explicit Typed(const QString& text = u"Half a ti"_s) { type(*space, text); }
    void type(const workspace::Workspace& file, const QString& text) const
    {
        DraftStore(file).keep(place, {u"title"_s}, {{u"title"_s, QJsonObject{{u"text"_s, text}}}});
    }
    [[nodiscard]] QString typedInto(const workspace::Workspace& file) const
    {
        return DraftStore(file).typed(place)[u"title"][u"text"].toString();
    }
    [[nodiscard]] std::unique_ptr<workspace::Workspace> opened(const QString& at) const
    {
        auto file = workspace::Workspace::open(at, storage::Access::ReadWrite, clock);
        return file ? *std::move(file) : nullptr;
    }
    [[nodiscard]] QString inFolder(const QString& name) const { return folder.filePath(name); }
};

QStringList keysKept()
{
    QSettings settings;
    settings.beginGroup(kDrafts);
    return settings.allKeys();
}

} // namespace

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(kDrafts); }
    void cleanupTestCase() { QSettings().remove(kDrafts); }
    void fileThatWasRenamedFindsItsDrafts();
    void fileInAFolderThatWasMovedFindsItsDrafts();
    void copyDoesNotShowTheDraftsOfTheOriginal();
    void copyAndOriginalKeepDraftsOfTheirOwn();
    void anotherFileInTheSamePlaceHasNone();
    void draftsOfNoFileStandByThemselves();
    void nothingIsLeftWhereNothingIsKept();
};

void TestDraftStore::fileThatWasRenamedFindsItsDrafts()
{
    Typed it;
    it.space.reset();
    const QString renamed = it.inFolder(u"Exempellän 2027.samordna"_s);
    QVERIFY(QFile::rename(it.path, renamed));
    it.space = it.opened(renamed);
    QVERIFY(it.space);
    QCOMPARE(it.typedInto(*it.space), u"Half a ti"_s);
    QCOMPARE(DraftStore(*it.space).places(), QList<DraftPlace>{it.place});
    DraftStore(*it.space).letGo(it.place);
    QVERIFY(keysKept().isEmpty()); // nor under its old name
}

void TestDraftStore::fileInAFolderThatWasMovedFindsItsDrafts()
{
    Typed it;
    it.space.reset();
    QVERIFY(QDir(it.folder.path()).mkdir(u"old"_s));
    const QString before = it.inFolder(u"old/a.samordna"_s);
    QVERIFY(QFile::rename(it.path, before));
    it.space = it.opened(before);
    it.type(*it.space, u"Once more"_s);
    it.space.reset();
    QVERIFY(QDir(it.folder.path()).rename(u"old"_s, u"new"_s));
    it.space = it.opened(it.inFolder(u"new/a.samordna"_s));
    QVERIFY(it.space);
    QCOMPARE(it.typedInto(*it.space), u"Once more"_s);
}

void TestDraftStore::copyDoesNotShowTheDraftsOfTheOriginal()
{
    const Typed it;
    const QString copy = it.inFolder(u"copy.samordna"_s);
    QVERIFY(workspace::saveCopy(it.path, copy));
    const auto copied = it.opened(copy);
    QVERIFY(copied);
    QCOMPARE(*copied->reader().origin(), *it.space->reader().origin());
    QVERIFY(DraftStore(*copied).places().isEmpty());
    QCOMPARE(it.typedInto(*it.space), u"Half a ti"_s);
}

void TestDraftStore::copyAndOriginalKeepDraftsOfTheirOwn()
{
    Typed it;
    const QString copy = it.inFolder(u"copy.samordna"_s);
    QVERIFY(workspace::saveCopy(it.path, copy));
    auto copied = it.opened(copy);
    it.type(*copied, u"In the copy"_s);
    copied.reset();
    it.space.reset();
    const QString moved = it.inFolder(u"moved.samordna"_s);
    QVERIFY(QFile::rename(copy, moved));
    QCOMPARE(it.typedInto(*it.opened(moved)), u"In the copy"_s);
    QCOMPARE(it.typedInto(*it.opened(it.path)), u"Half a ti"_s);
}

void TestDraftStore::anotherFileInTheSamePlaceHasNone()
{
    Typed it;
    it.space.reset();
    const test::SmallCounty other;
    QVERIFY(QFile::remove(it.path));
    QVERIFY(workspace::saveCopy(other.space->path(), it.path));
    it.space = it.opened(it.path);
    QVERIFY(it.space);
    QVERIFY(it.typedInto(*it.space).isEmpty());
}

void TestDraftStore::draftsOfNoFileStandByThemselves()
{
    const Typed it;
    const DraftStore own;
    own.keep({domain::Entity::County, u"dialog"_s, u"words"_s}, {u"beside"_s}, {{u"beside"_s, u"insatsgrupp"_s}});
    QVERIFY(own.places().isEmpty()); // no page shows it
    QCOMPARE(it.typedInto(*it.space), u"Half a ti"_s);
    own.letGo({domain::Entity::County, u"dialog"_s, u"words"_s});
    QCOMPARE(DraftStore(*it.space).places(), QList<DraftPlace>{it.place});
}

void TestDraftStore::nothingIsLeftWhereNothingIsKept()
{
    const Typed it;
    const DraftPlace other{domain::Entity::Measure, it.two.id.text(), {}};
    DraftStore(*it.space).keep(other, {u"title"_s}, {{u"title"_s, u"x"_s}});
    DraftStore(*it.space).keep(other, {u"title"_s}, {});
    QCOMPARE(it.typedInto(*it.space), u"Half a ti"_s); // the other's stays
    DraftStore(*it.space).letGo(it.place);
    QVERIFY(keysKept().isEmpty());
}

QTEST_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
