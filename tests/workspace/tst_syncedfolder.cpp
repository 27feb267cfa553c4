// Folders that a program keeps alike on several computers, and what such programs leave beside a file.

#include "models/workspace/conflictcopies.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna::workspace;
using namespace Qt::Literals::StringLiterals;

class TestSyncedFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isKnownByItsName_data();
    void isKnownByItsName();
    void isKnownByWhatTheProgramLeaves_data();
    void isKnownByWhatTheProgramLeaves();
    void aLinkLeadsToIt();
    void tellsWhatACopyWasMadeFrom_data();
    void tellsWhatACopyWasMadeFrom();
    void ownCopiesAreNoConflicts_data();
    void ownCopiesAreNoConflicts();
    void thisComputersNameTellsAnywhere();
    void findsTheCopiesBesideAFile();
    void findsTheFileFromItsCopy();

private:
    QString made(const QString& path) const
    {
        const QString file = m_folder->filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile made(file);
        return made.open(QIODevice::WriteOnly) ? file : QString();
    }
    static QStringList namesOf(const QList<ConflictCopy>& copies)
    {
        QStringList names;
        for (const ConflictCopy& copy : copies) {
            names.append(QFileInfo(copy.path).fileName() + (copy.isOriginal ? u" *"_s : QString()));
        }
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSyncedFolder::isKnownByItsName_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::newRow("OneDrive") << u"OneDrive"_s << u"OneDrive"_s;
    QTest::newRow("OneDrive of an organisation") << u"OneDrive - Länsstyrelsen"_s << u"OneDrive"_s;
    QTest::newRow("OneDrive on a Mac") << u"CloudStorage/OneDrive-Personal"_s << u"OneDrive"_s;
    QTest::newRow("Dropbox") << u"Dropbox (Arbete)"_s << u"Dropbox"_s;
    QTest::newRow("Google") << u"Google Drive/Min enhet"_s << u"Google Drive"_s;
    QTest::newRow("Google on a Mac") << u"GoogleDrive-a"_s << u"Google Drive"_s;
    QTest::newRow("iCloud") << u"Mobile Documents/com~apple~CloudDocs"_s << u"iCloud Drive"_s;
    QTest::newRow("Nextcloud") << u"Nextcloud2"_s << u"Nextcloud"_s;
    QTest::newRow("ownCloud") << u"ownCloud - arbete"_s << u"ownCloud"_s;
    QTest::newRow("a word with the name in it") << u"Om OneDrive"_s << QString();
    QTest::newRow("none") << u"Dokument"_s << QString();
}

void TestSyncedFolder::isKnownByItsName()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, name);
    const auto found = syncedFolderOf(made(folder + u"/plan/2026/a.samordna"_s));
    QCOMPARE(found ? nameOf(found->service) : QString(), name);
    if (found) {
        QCOMPARE(found->path,
            QDir(QFileInfo(m_folder->filePath(folder)).canonicalFilePath())
                .absolutePath()
                .section(u"/Min enhet"_s, 0, 0));
    }
}

void TestSyncedFolder::isKnownByWhatTheProgramLeaves_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("name");
    QTest::newRow("Syncthing") << u".stfolder/x"_s << u"Syncthing"_s;
    QTest::newRow("Dropbox") << u".dropbox.cache/x"_s << u"Dropbox"_s;
    QTest::newRow("Nextcloud") << u".sync_0a1b2c3d4e5f.db"_s << u"Nextcloud"_s;
    QTest::newRow("ownCloud") << u".owncloudsync.log"_s << u"ownCloud"_s;
    QTest::newRow("Google Drive") << u".tmp.driveupload/x"_s << u"Google Drive"_s;
    QTest::newRow("something else") << u".git/x"_s << QString();
}

void TestSyncedFolder::isKnownByWhatTheProgramLeaves()
{
    QFETCH(const QString, mark);
    QFETCH(const QString, name);
    QVERIFY(!made(u"gemensamt/"_s + mark).isEmpty());
    const auto found = syncedFolderOf(made(u"gemensamt/plan/a.samordna"_s));
    QCOMPARE(found ? nameOf(found->service) : QString(), name);
}

void TestSyncedFolder::aLinkLeadsToIt()
{
    const QString file = made(u"Dropbox/a.samordna"_s);
    const QString link = m_folder->filePath(u"b.samordna"_s);
    QVERIFY(QFile::link(file, link));
    QVERIFY(syncedFolderOf(link));
}

void TestSyncedFolder::tellsWhatACopyWasMadeFrom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("service"); // -1: none
    const int none = -1;
    QTest::newRow("Dropbox") << u"norrbotten (LST-1's conflicted copy 2026-11-26).samordna"_s << none;
    QTest::newRow("Dropbox in Swedish") << u"norrbotten (LST-1s motstridiga kopia 2026-11-26).samordna"_s << none;
    QTest::newRow("Dropbox, letters") << u"norrbotten (Case Conflict).samordna"_s << none;
    QTest::newRow("Nextcloud") << u"norrbotten (conflicted copy 2026-11-26 101112).samordna"_s << none;
    QTest::newRow("Nextcloud, letters") << u"norrbotten (case clash from).samordna"_s << none;
    QTest::newRow("ownCloud") << u"norrbotten_conflict-20261126-101112.samordna"_s << none;
    QTest::newRow("Syncthing") << u"norrbotten.sync-conflict-20261126-101112-ABCDEFG.samordna"_s << none;
    QTest::newRow("Seafile") << u"norrbotten (SFConflict lst 2026-11-26-10-11-12).samordna"_s << none;
    QTest::newRow("by hand") << u"norrbotten-konflikt.samordna"_s << none;
    QTest::newRow("OneDrive") << u"norrbotten-DESKTOP-AB12CD3.samordna"_s << int(SyncService::OneDrive);
    QTest::newRow("OneDrive, the second") << u"norrbotten-LST12345-2.samordna"_s << int(SyncService::OneDrive);
    QTest::newRow("Google Drive") << u"norrbotten (1).samordna"_s << int(SyncService::GoogleDrive);
    QTest::newRow("iCloud") << u"norrbotten 2.samordna"_s << int(SyncService::ICloud);
}

void TestSyncedFolder::tellsWhatACopyWasMadeFrom()
{
    QFETCH(const QString, name);
    QFETCH(const int, service);
    const auto in = service < 0 ? std::nullopt : std::optional(static_cast<SyncService>(service));
    QCOMPARE(originalOf(name, in), u"norrbotten.samordna"_s);
}

void TestSyncedFolder::ownCopiesAreNoConflicts_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the file") << u"norrbotten.samordna"_s;
    QTest::newRow("Save a copy") << u"norrbotten-2026-11-26.samordna"_s;
    QTest::newRow("a copy by hand") << u"norrbotten-utkast.samordna"_s;
    QTest::newRow("a computer's name elsewhere") << u"norrbotten-LST12345.samordna"_s;
    QTest::newRow("a number elsewhere") << u"norrbotten (1).samordna"_s;
    QTest::newRow("a backup") << u"norrbotten.samordna.version-1"_s;
    QTest::newRow("a subject") << u"konflikter i nära relationer.samordna"_s;
    QTest::newRow("a subject in the middle") << u"plan konflikthantering.samordna"_s;
    QTest::newRow("another file") << u"norrbotten (conflicted copy).xlsx"_s;
}

void TestSyncedFolder::ownCopiesAreNoConflicts()
{
    QFETCH(const QString, name);
    QCOMPARE(originalOf(name, std::nullopt), QString());
}

void TestSyncedFolder::thisComputersNameTellsAnywhere()
{
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0);
    QVERIFY(!host.isEmpty());
    QCOMPARE(originalOf(u"skåne-"_s + host + u".samordna"_s, std::nullopt), u"skåne.samordna"_s);
}

void TestSyncedFolder::findsTheCopiesBesideAFile()
{
    const QString file = made(u"norrbotten.samordna"_s);
    made(u"norrbotten (conflicted copy 2026-11-26 101112).samordna"_s);
    made(u"norrbotten.sync-conflict-20261126-101112-ABCDEFG.samordna"_s);
    made(u"norrbotten-2026-11-26.samordna"_s);
    made(u"skåne (conflicted copy 2026-11-26 101112).samordna"_s);
    QCOMPARE(namesOf(conflictCopies(file)),
        (QStringList{u"norrbotten (conflicted copy 2026-11-26 101112).samordna"_s,
            u"norrbotten.sync-conflict-20261126-101112-ABCDEFG.samordna"_s}));
    QVERIFY(conflictCopies(made(u"ensam/norrbotten.samordna"_s)).isEmpty());
}

void TestSyncedFolder::findsTheFileFromItsCopy()
{
    made(u"norrbotten.samordna"_s);
    made(u"norrbotten-konflikt.samordna"_s);
    const QString copy = made(u"norrbotten (conflicted copy 2026-11-26 101112).samordna"_s);
    QCOMPARE(
        namesOf(conflictCopies(copy)), (QStringList{u"norrbotten-konflikt.samordna"_s, u"norrbotten.samordna *"_s}));
}

QTEST_GUILESS_MAIN(TestSyncedFolder)
#include "tst_syncedfolder.moc"
