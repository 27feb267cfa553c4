#include "models/exchange/attachfiles.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/zipfile.h"
#include "models/storage/file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

using domain::AttachProblem;

/// A county's file with one measure, and a folder of files to attach.
class TestAttachFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusedFilesDoNotHoldTheOthersBack();
    void whatIsTooLargeIsNotRead();
    void tooMuchAtOnceIsRefused();
    void stopsWhenAsked();
    void aCopyIsEqualToTheByte();
    void whatIsLookedAtCannotBeRunNorChanged();
    void programsAreNotLookedAt();
    void missingBytesAreToldOf();
    void anImportBringsTheRowsAndTellsOfTheMissingFiles();
    void aDeliveryHoldsNamesOnlyAndSaysSo();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Attaches one file and gives its row as stored.
    domain::Attachment attached(const QString& name, const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 25)};
    std::unique_ptr<storage::File> m_file;
    domain::AttachedFiles m_present;
};

void TestAttachFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = storage::File::create(m_folder->filePath(u"a.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = std::move(*file);
    domain::Mandate mandate;
    mandate.id = domain::MandateId::create();
    mandate.county = u"99"_s;
    mandate.document = u"Regleringsbrev"_s;
    domain::ChangeSet set;
    set.add(mandate);
    QVERIFY(m_file->write(set, u"Add"_s));
    m_present = {mandate.id, u"99"_s, {}, {}};
}

void TestAttachFiles::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

QString TestAttachFiles::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

domain::Attachment TestAttachFiles::attached(const QString& name, const QByteArray& bytes)
{
    const auto plan = planAttachments({write(name, bytes)}, m_present, {});
    return plan && m_file->write(plan->changes, u"Attach"_s) ? **m_file->reader().row(plan->last)
                                                             : domain::Attachment();
}

void TestAttachFiles::refusedFilesDoNotHoldTheOthersBack()
{
    const QStringList paths{write(u"a.pdf"_s, "%PDF-1"), write(u"tom.txt"_s, {}), m_folder->path(),
        m_folder->filePath(u"saknas.txt"_s), write(u"b.txt"_s, "ett\n640823-3234"), write(u"c.pdf"_s, "%PDF-1"),
        write(u"d.txt"_s, "fyra")};
    qint64 done = 0;
    qint64 all = 0;
    const auto plan = planAttachments(paths, m_present, [&](qint64 read, qint64 of) {
        done = read;
        all = of;
        return true;
    });
    QVERIFY(plan);
    QCOMPARE(plan->attached, QStringList({u"a.pdf"_s, u"d.txt"_s}));
    const QList<RefusedFile> refused{{u"tom.txt"_s, AttachProblem::Empty},
        {QFileInfo(m_folder->path()).fileName(), AttachProblem::NotAFile}, {u"saknas.txt"_s, AttachProblem::NotAFile},
        {u"b.txt"_s, AttachProblem::IdentityNumberInside, 2}, {u"c.pdf"_s, AttachProblem::AlreadyThere}};
    QCOMPARE(plan->refused, refused);
    QVERIFY(m_file->write(plan->changes, u"Attach"_s));
    QCOMPARE(m_file->reader().rowsOf<domain::Attachment>("mandate", domain::ownerId(m_present.owner))->size(), 2);
    QVERIFY(done > 0 && done <= all);
}

void TestAttachFiles::whatIsTooLargeIsNotRead()
{
    QFile large(m_folder->filePath(u"stor.bin"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(domain::kLargestAttachment + 1LL));
    large.close();
    bool isRead = false;
    const auto plan =
        planAttachments({large.fileName()}, m_present, [&isRead](qint64, qint64) { return isRead = true; });
    QVERIFY(plan && plan->changes.isEmpty());
    QCOMPARE(plan->refused, QList<RefusedFile>({{u"stor.bin"_s, AttachProblem::TooLarge}}));
    QVERIFY(!isRead);
}

void TestAttachFiles::tooMuchAtOnceIsRefused()
{
    QStringList paths;
    for (int i = 0; i <= domain::kMostFilesAtOnce; ++i) {
        paths.append(write(u"%1.txt"_s.arg(i), "fil " + QByteArray::number(i)));
    }
    const auto plan = planAttachments(paths, m_present, {});
    QVERIFY(plan);
    QCOMPARE(plan->attached.size(), domain::kMostFilesAtOnce);
    QCOMPARE(
        plan->refused, QList<RefusedFile>({{u"%1.txt"_s.arg(domain::kMostFilesAtOnce), AttachProblem::TooMuchAtOnce}}));
}

void TestAttachFiles::stopsWhenAsked()
{
    const auto plan =
        planAttachments({write(u"a.bin"_s, QByteArray(3'000'000, '\1'))}, m_present, [](qint64 done, qint64 all) {
            Q_ASSERT(all == 3'000'000);
            return done < 1'500'000;
        });
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, base::ErrorKind::Cancelled);
}

void TestAttachFiles::aCopyIsEqualToTheByte()
{
    QByteArray bytes(70'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i * 31);
    }
    const domain::Attachment row = attached(u"bild.png"_s, bytes);
    const QString copy = m_folder->filePath(u"kopia.png"_s);
    QVERIFY(saveAttachment(m_file->reader(), row, copy));
    QFile read(copy);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), bytes);
    QCOMPARE(m_file->reader().addedAt(row.id.uuid())->toLocalTime().date(), m_clock.now().toLocalTime().date());
}

void TestAttachFiles::whatIsLookedAtCannotBeRunNorChanged()
{
    domain::Attachment row = attached(u"beslut.pdf"_s, "%PDF-1");
    row.name = u"../../beslut.pdf"_s; // as a document of somebody else may call it
    const QTemporaryDir folder;
    const auto path = copyToLookAt(m_file->reader(), row, folder.path());
    QVERIFY(path && *path);
    QCOMPARE(QFileInfo(**path).fileName(), u"beslut.pdf"_s);
    QVERIFY(QFileInfo(**path).canonicalFilePath().startsWith(QFileInfo(folder.path()).canonicalFilePath()));
    const auto forbidden = QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ExeGroup
        | QFileDevice::ExeOther | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(**path) & forbidden));
    QCOMPARE(*copyToLookAt(m_file->reader(), row, folder.path()), *path); // it may be open
}

void TestAttachFiles::programsAreNotLookedAt()
{
    const QTemporaryDir folder;
    for (const auto& [name, bytes] : {std::pair(u"a.sh"_s, "echo"), std::pair(u"b.pdf"_s, "#!/bin/sh")}) {
        const auto path = copyToLookAt(m_file->reader(), attached(name, bytes), folder.path());
        QVERIFY(path && !*path);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAttachFiles::missingBytesAreToldOf()
{
    domain::Attachment row = attached(u"a.txt"_s, "text");
    QVERIFY(*m_file->reader().holdsContent(row.hash));
    row.hash = QString(64, u'0');
    QVERIFY(!*m_file->reader().holdsContent(row.hash));
    const auto saved = saveAttachment(m_file->reader(), row, m_folder->filePath(u"b.txt"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, base::ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"b.txt"_s)));
}

void TestAttachFiles::anImportBringsTheRowsAndTellsOfTheMissingFiles()
{
    const domain::Attachment row = attached(u"hemlig.txt"_s, "bara här");
    const QString json = m_folder->filePath(u"a.json"_s);
    const ExportOptions options{
        domain::Period::holding(m_clock.today(), domain::PeriodKind::Year), m_clock.today(), {}};
    QVERIFY(exportJson(m_file->reader(), options, json));
    auto other = storage::File::create(m_folder->filePath(u"b.samordna"_s), m_clock);
    QVERIFY(other);
    const auto plan = planImport((*other)->reader(), json, {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(plan);
    QCOMPARE(plan->remarks.size(), 1);
    QCOMPARE(plan->remarks.first().kind, RemarkKind::AttachmentsWithoutFiles);
    QCOMPARE(plan->remarks.first().text, u"1"_s);
    QVERIFY((*other)->write(plan->changes, u"Import"_s));
    QCOMPARE((*(*other)->reader().row(row.id))->hash, row.hash);
    QVERIFY(!*(*other)->reader().holdsContent(row.hash));
    // Attached again its bytes are there, and reading the document back where it came from changes nothing.
    const auto again = planAttachments({write(u"hemlig.txt"_s, "bara här")},
        {m_present.owner, u"99"_s, {**(*other)->reader().row(row.id)}, {row.hash}}, {});
    QVERIFY(again && (*other)->write(again->changes, u"Attach"_s));
    QVERIFY(*(*other)->reader().holdsContent(row.hash));
    const auto back = planImport(m_file->reader(), json, {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(back && back->changes.isEmpty() && back->remarks.isEmpty());
}

void TestAttachFiles::aDeliveryHoldsNamesOnlyAndSaysSo()
{
    domain::ChangeSet set;
    domain::County county;
    county.id = domain::CountyId::create();
    county.county = county.code = u"99"_s;
    county.name = u"Exempellän"_s;
    set.add(county);
    QVERIFY(m_file->write(set, u"Add"_s));
    (void)attached(u"hemlig.txt"_s, "bara här");
    QCOMPARE(*attachmentsLeftOut(m_file->reader()), 1);
    const QString path = m_folder->filePath(u"a.zip"_s);
    const ExportOptions options{
        domain::Period::holding(m_clock.today(), domain::PeriodKind::Year), m_clock.today(), {}};
    QVERIFY(exportPackage(m_file->reader(), options, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto zip = ZipReader::open(file.readAll());
    QVERIFY(zip);
    for (const QString& name : zip->names()) {
        QVERIFY2(!zip->read(name)->contains("bara här"), qPrintable(name));
    }
    QVERIFY(zip->read(u"data/attachment.csv"_s)->contains("hemlig.txt"));
    QVERIFY(QString::fromUtf8(*zip->read(u"README_sv.txt"_s)).contains(u"Bifogade filer ingår inte"_s));
}

QTEST_GUILESS_MAIN(TestAttachFiles)
#include "tst_attachfiles.moc"
