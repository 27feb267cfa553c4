#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kFolder = QStringLiteral(SAMORDNA_SOURCE "/resources/desktop/");
const auto kId = u"io.github.samordna.Samordna"_s;
const auto kFileType = u"application/vnd.samordna"_s;

QString read(const QString& name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A key's value in the desktop file.
QString entry(const QString& key)
{
    const QRegularExpression line(
        u"^%1=(.*)$"_s.arg(QRegularExpression::escape(key)), QRegularExpression::MultilineOption);
    return line.match(read(kId + u".desktop"_s)).captured(1);
}

// What the elements of that name say: their text, or an attribute's value.
QStringList elements(const QString& file, const QString& name, const QString& attribute = {})
{
    QStringList result;
    QXmlStreamReader xml(read(file));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name) {
            result.append(attribute.isEmpty() ? xml.readElementText().simplified()
                                              : xml.attributes().value(attribute).toString());
        }
    }
    return xml.hasError() ? QStringList(xml.errorString()) : result;
}

} // namespace

// The files that the desktop reads name each other; nothing but this notices when one is renamed.
class TestDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countyFileIsKnownByItsName();
    void countyFileIsAnSqliteFile();
    void desktopFileOpensCountyFiles();
    void metainfoNamesTheProgramAndItsFiles();
    void metainfoTellsOfThisVersion();
    void iconIsThereInBothKinds();

private:
    QTemporaryDir m_data;
};

void TestDesktop::initTestCase()
{
    // Qt reads the file type from where it would be installed.
    QVERIFY(m_data.isValid());
    QVERIFY(QDir(m_data.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(kFolder + kId + u".mime.xml"_s, m_data.filePath(u"mime/packages/samordna.xml"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
}

void TestDesktop::countyFileIsKnownByItsName()
{
    const auto type = QMimeDatabase().mimeTypeForFile(u"/nowhere/Norrbotten.samordna"_s, QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), kFileType);
    QCOMPARE(type.iconName(), kId);
}

void TestDesktop::countyFileIsAnSqliteFile()
{
    const auto type = QMimeDatabase().mimeTypeForName(kFileType);
    QVERIFY(type.inherits(u"application/vnd.sqlite3"_s));
}

void TestDesktop::desktopFileOpensCountyFiles()
{
    QCOMPARE(entry(u"MimeType"_s), kFileType + u';');
    QCOMPARE(entry(u"Exec"_s), u"samordna %f"_s);
    QCOMPARE(entry(u"Icon"_s), kId);
    for (const auto& key : {u"Name[sv]"_s, u"Comment[sv]"_s, u"Keywords[sv]"_s}) {
        QVERIFY2(!entry(key).isEmpty(), qPrintable(key));
    }
}

void TestDesktop::metainfoNamesTheProgramAndItsFiles()
{
    const QString metainfo = kId + u".metainfo.xml"_s;
    QCOMPARE(elements(metainfo, u"id"_s), QStringList(kId));
    QCOMPARE(elements(metainfo, u"launchable"_s), QStringList(kId + u".desktop"_s));
    QCOMPARE(elements(metainfo, u"mediatype"_s), QStringList(kFileType));
    QCOMPARE(elements(metainfo, u"icon"_s), QStringList(kId));
    QCOMPARE(elements(metainfo, u"binary"_s), QStringList(u"samordna"_s));
}

void TestDesktop::metainfoTellsOfThisVersion()
{
    const auto versions = elements(kId + u".metainfo.xml"_s, u"release"_s, u"version"_s);
    QVERIFY(!versions.isEmpty());
    QCOMPARE(versions.first(), QStringLiteral(SAMORDNA_VERSION));
}

void TestDesktop::iconIsThereInBothKinds()
{
    for (const auto& icon : {kId + u".svg"_s, kId + u"-symbolic.svg"_s}) {
        QVERIFY2(elements(icon, u"path"_s, u"d"_s).size() == 8, qPrintable(icon));
    }
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
