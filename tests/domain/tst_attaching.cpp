#include "models/domain/attaching.h"
#include "models/domain/format.h"

#include <QLocale>
#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestAttaching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
    void longNamesKeepTheirSuffix();
    void namesFitEveryDisk();
    void programsAreKnown_data();
    void programsAreKnown();
    void identityNumbersInTextsAreFound_data();
    void identityNumbersInTextsAreFound();
    void theSameBytesAreAttachedOnce();
    void rowsBelongToTheirOwner();
    void missingBytesArePutBack();
    void refusedFilesLeaveNothing();
    void datesInNamesAreNoIdentityNumbers();
    void sizesAreShort();
};

namespace {

AttachedFiles ofAMeasure()
{
    return {MeasureId::create(), u"99"_s, {}, {}};
}

} // namespace

void TestAttaching::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::newRow("folder of Windows, line break") << u"C:\\mapp\\beslut\n.pdf"_s << u"beslut.pdf"_s;
    QTest::newRow("folder") << u"/tmp/å ä ö.txt"_s << u"å ä ö.txt"_s;
    QTest::newRow("up") << u"../.."_s << QString();
    QTest::newRow("turned round") << u"faktura\u202Efdp.exe"_s << u"fakturafdp.exe"_s;
    QTest::newRow("dots at its end") << u"avtal.exe. ."_s << u"avtal.exe"_s;
    QTest::newRow("emoji") << u"😀.png"_s << u"😀.png"_s;
}

void TestAttaching::namesAreMadeSafe()
{
    QFETCH(const QString, given);
    QTEST(attachmentName(given), "name");
}

void TestAttaching::longNamesKeepTheirSuffix()
{
    const QString name = attachmentName(QString(300, u'å') + u".pdf"_s);
    QCOMPARE(name.size(), kLongestAttachmentName);
    QVERIFY(name.endsWith(u"å.pdf"_s));
    const QString faces = attachmentName(u"a"_s + u"😀"_s.repeated(100) + u".pdf"_s);
    QVERIFY(faces.size() < kLongestAttachmentName);
    QCOMPARE(QString::fromUtf8(faces.toUtf8()), faces); // no half letter
}

void TestAttaching::namesFitEveryDisk()
{
    QCOMPARE(nameOnDisk(u"../../a:b?.pdf"_s), u"a_b_.pdf"_s);
    QCOMPARE(nameOnDisk(u"NUL.txt"_s), u"_NUL.txt"_s);
    QCOMPARE(nameOnDisk(u".profile"_s), u"_.profile"_s);
    QCOMPARE(nameOnDisk(QString()), u"_"_s);
    QCOMPARE(nameOnDisk(u"beslut 3.pdf"_s), u"beslut 3.pdf"_s);
}

void TestAttaching::programsAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("runs");
    QTest::newRow("pdf") << u"beslut.pdf"_s << QByteArray("%PDF-1.7") << false;
    QTest::newRow("no suffix") << u"exe"_s << QByteArray("text") << false;
    for (const char* suffix : {"exe", "EXE", "sh", "desktop", "bat", "js", "ps1", "lnk", "jar", "py"}) {
        QTest::newRow(suffix) << u"a.pdf."_s + QString::fromLatin1(suffix) << QByteArray("x") << true;
    }
    QTest::newRow("dot at its end") << u"a.exe."_s << QByteArray("x") << true;
    QTest::newRow("script called a text") << u"a.txt"_s << QByteArray("#!/bin/sh\n") << true;
    QTest::newRow("program called a PDF") << u"a.pdf"_s
                                          << QByteArray("\x7f"
                                                        "ELF\x02")
                                          << true;
    QTest::newRow("starter called a text") << u"a"_s << QByteArray("[Desktop Entry]\nExec=x") << true;
}

void TestAttaching::programsAreKnown()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QTEST(mayRun(name, bytes), "runs");
}

void TestAttaching::identityNumbersInTextsAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    const QByteArray number = "640823-3234";
    QTest::newRow("text") << u"a.txt"_s << QByteArray("ett\ntvå " + number + "\n") << 2;
    QTest::newRow("table") << u"a.csv"_s << QByteArray("id;antal\r\n19" + QByteArray("6408233234") + ";1\r\n") << 2;
    QTest::newRow("wrong check digit") << u"a.txt"_s << QByteArray("640823-3235") << 0;
    QTest::newRow("dates") << u"a.txt"_s << QByteArray("2026-01-15 20260115 kl. 14.30") << 0;
    QTest::newRow("no text") << u"a.pdf"_s << QByteArray("%PDF-1.7 " + number) << 0;
    const QString wide = QChar(0xFEFF) + u"rad 1\nrad 2\n640823-3234"_s;
    QTest::newRow("UTF-16") << u"a.txt"_s << QByteArray(reinterpret_cast<const char*>(wide.utf16()), 2 * wide.size())
                            << 3;
}

void TestAttaching::identityNumbersInTextsAreFound()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QTEST(lineWithIdentityNumber(name, bytes), "line");
}

void TestAttaching::theSameBytesAreAttachedOnce()
{
    ChangeSet changes;
    AttachedFiles present = ofAMeasure();
    QCOMPARE(attachFile(changes, present, u"a.pdf"_s, "%PDF-1.4"), AttachProblem::None);
    QCOMPARE(present.rows.first().type, u"application/pdf"_s);
    QCOMPARE(present.rows.first().size, 8);
    QCOMPARE(attachFile(changes, present, u"b.pdf"_s, "%PDF-1.4"), AttachProblem::AlreadyThere);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.contents().value(present.rows.first().hash), QByteArray("%PDF-1.4"));
    present.rows.first().withdrawn = u"Fel fil"_s;
    QCOMPARE(attachFile(changes, present, u"b.pdf"_s, "%PDF-1.4"), AttachProblem::None);
    QCOMPARE(changes.contents().size(), 1);
}

void TestAttaching::rowsBelongToTheirOwner()
{
    const AttachmentOwner owners[]{MeasureId::create(), ActivityId::create(), MandateId::create()};
    const QByteArray fields[]{"measure", "activity", "mandate"};
    for (int i = 0; i < 3; ++i) {
        ChangeSet changes;
        AttachedFiles present{owners[i], u"99"_s, {}, {}};
        QCOMPARE(attachFile(changes, present, u"a.txt"_s, "text"), AttachProblem::None);
        QCOMPARE(QByteArray(ownerField(owners[i])), fields[i]);
        const Attachment& row = present.rows.constFirst();
        QCOMPARE(row.county, u"99"_s);
        const QUuid ids[]{row.measure.uuid(), row.activity.uuid(), row.mandate.uuid()};
        for (int other = 0; other < 3; ++other) {
            QCOMPARE(ids[other], other == i ? ownerId(owners[i]) : QUuid());
        }
    }
}

void TestAttaching::missingBytesArePutBack()
{
    ChangeSet first;
    AttachedFiles present = ofAMeasure();
    QCOMPARE(attachFile(first, present, u"a.txt"_s, "text"), AttachProblem::None);
    const Attachment row = present.rows.constFirst();
    present.missing = {row.hash};
    ChangeSet changes;
    QCOMPARE(attachFile(changes, present, u"b.txt"_s, "text"), AttachProblem::None);
    QCOMPARE(changes.changes(), QList<Change>({{AnyRecord(row), AnyRecord(row)}}));
    QCOMPARE(changes.contents().value(row.hash), QByteArray("text"));
    QCOMPARE(attachFile(changes, present, u"b.txt"_s, "text"), AttachProblem::AlreadyThere);
    QCOMPARE(present.rows.size(), 1);
}

void TestAttaching::refusedFilesLeaveNothing()
{
    ChangeSet changes;
    AttachedFiles present = ofAMeasure();
    QCOMPARE(attachFile(changes, present, u"640823-3234.pdf"_s, "x"), AttachProblem::IdentityNumber);
    QCOMPARE(attachFile(changes, present, u"a.txt"_s, "640823-3234"), AttachProblem::IdentityNumberInside);
    QCOMPARE(attachFile(changes, present, u"mapp/"_s, "x"), AttachProblem::NoName);
    QCOMPARE(attachFile(changes, present, u"tom.txt"_s, {}), AttachProblem::Empty);
    QCOMPARE(
        attachFile(changes, present, u"a.bin"_s, QByteArray(kLargestAttachment + 1, '\1')), AttachProblem::TooLarge);
    QVERIFY(changes.isEmpty() && changes.contents().isEmpty() && present.rows.isEmpty());
    QCOMPARE(attachFile(changes, present, u"a.bin"_s, QByteArray(kLargestAttachment, '\1')), AttachProblem::None);
}

/// A day and a time may look like a number that somebody has; only one whose check digit is right is refused.
void TestAttaching::datesInNamesAreNoIdentityNumbers()
{
    ChangeSet changes;
    AttachedFiles present = ofAMeasure();
    int bytes = 0;
    for (const QString& name : {u"protokoll 20260115.pdf"_s, u"20260115-1431.pdf"_s, u"IMG_20260115_143012.jpg"_s,
             u"2026-01-15 1431.pdf"_s, u"640823-3235.pdf"_s}) {
        QCOMPARE(attachFile(changes, present, name, QByteArray::number(++bytes)), AttachProblem::None);
    }
}

void TestAttaching::sizesAreShort()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Swedish));
    const QString sizes = QStringList{sizeText(0), sizeText(1023), sizeText(1024), sizeText(34'500),
        sizeText(1'048'575), sizeText(1'258'291), sizeText(kLargestAttachment)}
                              .join(u'|');
    QLocale::setDefault(before);
    QCOMPARE(QString(sizes).replace(QChar(0x00A0), u' '), u"0 B|1023 B|1,0 kB|34 kB|1,0 MB|1,2 MB|20 MB"_s);
}

QTEST_GUILESS_MAIN(TestAttaching)
#include "tst_attaching.moc"
