#include "models/exchange/manifest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <time.h>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

class TestManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCheckedBySha256sum();
    void comesBackAsItWas();
    void refusesWhatIsNoLine_data();
    void refusesWhatIsNoLine();
    void namesTheFileThatDiffers_data();
    void namesTheFileThatDiffers();
    void zipsAreTheSameInEveryTimeZone();
    void refusesTwoEntriesOfOneName();
    void refusesABombAmongOtherEntries();

private:
    const QList<ZipEntry> m_entries{{u"a.txt"_s, "one"}, {u"å b.txt"_s, "two"}, {u"back\\slash\nline"_s, "three"}};
};

void TestManifest::isCheckedBySha256sum()
{
    const QTemporaryDir folder;
    QList<ZipEntry> files = m_entries;
    files.append({u"manifest"_s, manifestOf(m_entries)});
    for (const ZipEntry& entry : std::as_const(files)) {
        QFile file(folder.filePath(entry.name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(entry.bytes) == entry.bytes.size());
    }
    QProcess check;
    check.setWorkingDirectory(folder.path());
    check.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"manifest"_s});
    if (!check.waitForStarted()) {
        QSKIP("sha256sum is not installed");
    }
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

void TestManifest::comesBackAsItWas()
{
    const auto manifest = readManifest(manifestOf(m_entries));
    QVERIFY(manifest);
    QCOMPARE(manifest->size(), 3);
    QCOMPARE(manifest->at(2).name, m_entries.at(2).name);
    QVERIFY(checkManifest(*manifest, m_entries));
    QCOMPARE(readManifest(manifestOf(m_entries).replace("\n", "\r\n").replace("  a", " *a"))->size(), 3);
}

void TestManifest::refusesWhatIsNoLine_data()
{
    const QByteArray hash(64, 'a');
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("a short hash") << hash.left(63) + QByteArray("  b");
    QTest::newRow("no hash") << QByteArray(64, 'g') + QByteArray("  b");
    QTest::newRow("no name") << hash + QByteArray("  ");
    QTest::newRow("one space") << hash + QByteArray(" b");
    QTest::newRow("a name twice") << hash + QByteArray("  a");
}

void TestManifest::refusesWhatIsNoLine()
{
    QFETCH(QByteArray, line);
    const auto manifest = readManifest(QByteArray(64, 'b') + QByteArray("  a\n") + line + QByteArray("\n"));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, base::ErrorKind::Unreadable);
    QCOMPARE(manifest.error().arguments, QStringList(u"2"_s));
}

void TestManifest::namesTheFileThatDiffers_data()
{
    QTest::addColumn<QList<ZipEntry>>("entries");
    QTest::addColumn<QString>("name");
    QTest::newRow("changed") << QList<ZipEntry>{{u"a"_s, "one!"}, {u"b"_s, "two"}} << u"a"_s;
    QTest::newRow("missing") << QList<ZipEntry>{{u"a"_s, "one"}} << u"b"_s;
    QTest::newRow("added") << QList<ZipEntry>{{u"a"_s, "one"}, {u"b"_s, "two"}, {u"c"_s, ""}} << u"c"_s;
}

void TestManifest::namesTheFileThatDiffers()
{
    QFETCH(QList<ZipEntry>, entries);
    const auto manifest = readManifest(manifestOf({{u"a"_s, "one"}, {u"b"_s, "two"}}));
    const auto checked = checkManifest(*manifest, entries);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, base::ErrorKind::Damaged);
    QTEST(checked.error().arguments.first(), "name");
}

void TestManifest::zipsAreTheSameInEveryTimeZone()
{
    const QByteArray before = qgetenv("TZ");
    QList<QByteArray> zips;
    for (const char* zone : {"UTC", "Asia/Tokyo", "America/Los_Angeles"}) {
        qputenv("TZ", zone);
        ::tzset();
        zips.append(*zipped(m_entries));
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    ::tzset();
    QCOMPARE(zips.at(1), zips.at(0));
    QCOMPARE(zips.at(2), zips.at(0));
}

void TestManifest::refusesTwoEntriesOfOneName()
{
    QByteArray bytes = *zipped({{u"name-a"_s, "one"}, {u"name-b"_s, "two"}});
    QVERIFY(ZipReader::open(bytes));
    QCOMPARE(ZipReader::open(bytes.replace("name-b", "name-a")).error().kind, base::ErrorKind::Unreadable);
}

void TestManifest::refusesABombAmongOtherEntries()
{
    QByteArray noise(1024 * 1024, '\0'); // does not deflate, so that the file as a whole looks harmless
    quint32 state = 1;
    for (char& byte : noise) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    const auto zip = ZipReader::open(*zipped({{u"noise"_s, noise}, {u"bomb"_s, QByteArray(20 * 1024 * 1024, ' ')}}));
    QVERIFY(zip);
    QCOMPARE(*zip->read(u"noise"_s), noise);
    QCOMPARE(zip->read(u"bomb"_s).error().kind, base::ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
