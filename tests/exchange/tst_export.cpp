#include "models/exchange/csvreader.h"
#include "models/exchange/export.h"
#include "models/exchange/exportfile.h"
#include "models/exchange/import.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"
#include "models/exchange/samplemeetings.h"
#include "models/exchange/xlsxreader.h"
#include "models/exchange/zipfile.h"
#include "models/progress/frozenfigures.h"
#include "models/storage/file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As long as it lives, no file gets longer than so many bytes: a disk that is full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

base::Result<void> writtenOnto(const QString& path, qsizetype size, rlim_t room, int code)
{
    const SmallDisk disk(room);
    return exchange::writtenTo(path, [&](QIODevice& out) -> base::Result<void> {
        const bool isTaken = out.write(QByteArray(size, 'x')) == size;
        errno = isTaken || code == 0 ? errno : code; // a limit says EFBIG, a full disk ENOSPC
        return isTaken ? base::Result<void>() : base::Error{base::ErrorKind::Io, {}, {}};
    });
}

} // namespace

class TestExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalExportsAreEqualToTheByte();
    void workbookHoldsEveryMeasureAndTheActivitiesOfThePeriod();
    void workbookHoldsWhatWasDecidedAndPromised();
    void deliveryIsWhatItsManifestSays();
    void deliveryDescribesEveryColumn();
    void deliveryComesBackIntoANewFile();
    void tableHoldsThePeriodOnly();
    void tableOpensRightInASwedishExcel();
    void frozenPeriodsLeaveOnlyUnmasked();
    void noPersonalIdentityNumberLeaves();
    void cancelLeavesNothing();
    void whatIsThereIsNeverHalfWritten();
    void aFullDiskIsNotTakenForSuccess_data();
    void aFullDiskIsNotTakenForSuccess();
    void aDeliveryOtherThanItsManifestStaysOut_data();
    void aDeliveryOtherThanItsManifestStaysOut();
    void anotherCountysRowsStayOut();
    void ownTablesAreNoCoordinatorsList();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    static QByteArray bytes(const QString& path);
    static bool put(const QString& path, const QByteArray& bytes);
    QList<exchange::ZipEntry> delivered() const;
    base::Result<exchange::ImportPlan> planned(const QString& path) const
    {
        return exchange::planImport(m_file->reader(), path, {std::nullopt, m_clock.today(), {}, {}});
    }
    exchange::ExportOptions options() const { return {*domain::Period::fromCode(u"2026-T3"), m_clock.today(), {}}; }

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<storage::File> m_file;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExport::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = storage::File::create(path(u"a.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
    const auto content = *exchange::sampleCounty(m_clock.today());
    QVERIFY(m_file->write(content, u"create"_s));
    exchange::SampleActivities activities(content, 240, m_clock.today());
    exchange::SampleMeetings meetings(content, m_clock.today());
    const auto next = [&](domain::Activity& activity) {
        const bool isMade = activities.next(activity);
        if (isMade) {
            meetings.see(activity);
        }
        return isMade;
    };
    QVERIFY(m_file->load(next, u"load"_s));
    QVERIFY(m_file->write(meetings.rows(), u"meetings"_s));
}

QByteArray TestExport::bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExport::equalExportsAreEqualToTheByte()
{
    using Export = base::Result<void> (*)(const storage::Reader&, const exchange::ExportOptions&, const QString&);
    for (const Export write :
        {Export(exchange::exportXlsx), Export(exchange::exportJson), Export(exchange::exportPackage)}) {
        QVERIFY(write(m_file->reader(), options(), path(u"one"_s)));
        QVERIFY(write(m_file->reader(), options(), path(u"two"_s)));
        QVERIFY(bytes(path(u"one"_s)).size() > 1000);
        QCOMPARE(bytes(path(u"one"_s)), bytes(path(u"two"_s)));
    }
}

void TestExport::workbookHoldsEveryMeasureAndTheActivitiesOfThePeriod()
{
    QVERIFY(exchange::exportXlsx(m_file->reader(), options(), path(u"a.xlsx"_s)));
    const auto sheets = exchange::readXlsx(bytes(path(u"a.xlsx"_s)));
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 8);
    QCOMPARE(sheets->at(0).rows.size(), 1 + 8 + 1);
    QCOMPARE(sheets->at(1).rows.size(), 1 + 36);
    storage::ActivityQuery query;
    query.period = options().period;
    QCOMPARE(sheets->at(5).rows.size(), 1 + static_cast<qsizetype>(m_file->reader().activityKeys(query)->size()));
}

void TestExport::workbookHoldsWhatWasDecidedAndPromised()
{
    const auto written = [this]() -> std::pair<QStringList, QStringList> {
        QStringList decisions;
        QStringList points;
        if (exchange::exportXlsx(m_file->reader(), options(), path(u"a.xlsx"_s))) {
            const auto sheets = exchange::readXlsx(bytes(path(u"a.xlsx"_s)));
            for (const exchange::Row& row : sheets->at(6).rows.mid(1)) {
                decisions.append(row.value(3).text() + u": "_s + row.value(5).text());
            }
            for (const exchange::Row& row : sheets->at(7).rows.mid(1)) {
                points.append(row.value(2).text() + u' ' + row.value(5).text() + u' ' + row.value(7).text());
            }
        }
        return {decisions, points};
    };
    const auto [decisions, points] = written();
    QVERIFY(decisions.contains(u"Kontaktvägar: Funktionsbrevlådor används."_s));
    QCOMPARE(points.filter(u"Skriv ett utkast till mall 2026-12-"_s).size(), 1);
    const auto late = points.filter(u" Yes"_s);
    QVERIFY(!late.isEmpty() && late.size() < points.size());
    const auto meetings = m_file->reader().rows<domain::ActionPoint>();
    QVERIFY(meetings);
    domain::ChangeSet changes;
    for (const domain::ActionPoint& point : *meetings) { // what belongs to a withdrawn activity is no longer promised
        const auto meeting = m_file->reader().row<domain::Activity>(point.activity);
        if (meeting && *meeting && (*meeting)->title.startsWith(u"Arbetsmöte"_s) && changes.isEmpty()) {
            domain::Activity withdrawn = **meeting;
            withdrawn.withdrawn = u"Dubblett"_s;
            changes.change(**meeting, withdrawn);
        }
    }
    QVERIFY(m_file->write(changes, u"withdraw"_s));
    const auto left = written();
    QVERIFY(!left.first.contains(u"Kontaktvägar: Funktionsbrevlådor används."_s));
    QCOMPARE(left.second.size(), points.size() - 3);
}

void TestExport::deliveryIsWhatItsManifestSays()
{
    QVERIFY(exchange::exportPackage(m_file->reader(), options(), path(u"a.zip"_s)));
    const auto zip = exchange::ZipReader::open(bytes(path(u"a.zip"_s)));
    QVERIFY(zip);
    const QByteArrayList lines = zip->read(u"manifest-sha256.txt"_s)->trimmed().split('\n');
    QCOMPARE(lines.size(), zip->names().size() - 1);
    for (const QByteArray& line : lines) {
        const QString name = QString::fromUtf8(line.mid(66));
        QCOMPARE(line.left(64), QCryptographicHash::hash(*zip->read(name), QCryptographicHash::Sha256).toHex());
    }
}

void TestExport::deliveryDescribesEveryColumn()
{
    QVERIFY(exchange::exportPackage(m_file->reader(), options(), path(u"a.zip"_s)));
    const auto zip = exchange::ZipReader::open(bytes(path(u"a.zip"_s)));
    const auto package = QJsonDocument::fromJson(*zip->read(u"datapackage.json"_s)).object();
    QCOMPARE(package.value(u"fictitious"_s).toBool(), true);
    const QJsonArray resources = package.value(u"resources"_s).toArray();
    QCOMPARE(resources.size(), static_cast<qsizetype>(std::variant_size_v<domain::AnyRecord>));
    for (const QJsonValue& resource : resources) {
        const auto sheet = exchange::readCsv(*zip->read(resource[u"path"_s].toString()));
        const QJsonArray fields = resource[u"schema"_s][u"fields"_s].toArray();
        QCOMPARE(sheet->rows.first().size(), fields.size());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QCOMPARE(sheet->rows.first().at(i).text(), fields.at(i)[u"name"_s].toString());
        }
    }
}

void TestExport::deliveryComesBackIntoANewFile()
{
    exchange::ExportOptions whole = options();
    whole.maskLimit = 0;
    QVERIFY(exchange::exportPackage(m_file->reader(), whole, path(u"a.zip"_s)));
    const auto other = storage::File::create(path(u"b.samordna"_s), m_clock);
    QVERIFY(
        (*other)->write(*exchange::newCounty(u"99"_s, u"se-2018"_s, exchange::DraftMeasures::LeftOut), u"create"_s));
    const auto plan =
        exchange::planImport((*other)->reader(), path(u"a.zip"_s), {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(plan);
    QVERIFY((*other)->write(plan->changes, u"import"_s));
    QVERIFY(exchange::exportPackage((*other)->reader(), whole, path(u"b.zip"_s)));
    QCOMPARE(bytes(path(u"b.zip"_s)), bytes(path(u"a.zip"_s)));
}

void TestExport::tableHoldsThePeriodOnly()
{
    QVERIFY(exchange::exportTable(m_file->reader(), domain::Entity::Activity, options(), path(u"a.csv"_s)));
    const auto sheet = exchange::readCsv(bytes(path(u"a.csv"_s)));
    const auto start = m_file->reader().streamColumns(domain::Entity::Activity).indexOf(u"start"_s);
    QVERIFY(sheet->rows.size() > 5);
    for (const exchange::Row& row : sheet->rows.mid(1)) {
        QVERIFY(options().period.contains(QDate::fromString(row.at(start).text(), Qt::ISODate)));
    }
}

void TestExport::tableOpensRightInASwedishExcel()
{
    QVERIFY(exchange::exportTable(
        m_file->reader(), domain::Entity::Measure, {}, path(u"a.csv"_s), exchange::CsvDialect::Excel));
    const QByteArray text = bytes(path(u"a.csv"_s));
    QVERIFY(text.startsWith("\xEF\xBB\xBFid;county;"));
    QVERIFY(text.contains("\r\n") && !text.contains(",title"));
}

void TestExport::frozenPeriodsLeaveOnlyUnmasked()
{
    const auto frozen = progress::frozenRow(m_file->reader(), {options().period, m_clock.today(), m_clock.now(), {}});
    QVERIFY(frozen);
    domain::ChangeSet freeze;
    freeze.add(*frozen);
    QVERIFY(m_file->write(freeze, u"freeze"_s));
    for (const int limit : {5, 0}) {
        exchange::ExportOptions delivery = options();
        delivery.maskLimit = limit;
        QVERIFY(exchange::exportPackage(m_file->reader(), delivery, path(u"a.zip"_s)));
        const auto zip = exchange::ZipReader::open(bytes(path(u"a.zip"_s)));
        QCOMPARE(zip->read(u"data/frozen_period.csv"_s)->count("\r\n"), limit == 0 ? 2 : 1);
        QCOMPARE(zip->read(u"samordna.json"_s)->contains(frozen->id.text().toUtf8()), limit == 0);
        QVERIFY(exchange::exportTable(m_file->reader(), domain::Entity::FrozenPeriod, delivery, path(u"frozen.csv"_s)));
        QCOMPARE(bytes(path(u"frozen.csv"_s)).count("\r\n"), limit == 0 ? 2 : 1);
    }
    QVERIFY(exchange::exportJson(m_file->reader(), options(), path(u"a.json"_s)));
    QVERIFY(bytes(path(u"a.json"_s)).contains(frozen->id.text().toUtf8()));
}

void TestExport::noPersonalIdentityNumberLeaves()
{
    domain::Activity activity = m_file->reader().rows<domain::Activity>()->last();
    const domain::Activity before = activity;
    activity.start = activity.end = QDate(2026, 10, 1);
    activity.result = u"Samtal med 640823-3234"_s;
    domain::ChangeSet set;
    set.change(before, activity);
    QVERIFY(m_file->write(set, u"slip"_s));
    const QString target = path(u"out"_s);
    for (const auto& result : {exchange::exportXlsx(m_file->reader(), options(), target),
             exchange::exportJson(m_file->reader(), options(), target),
             exchange::exportPackage(m_file->reader(), options(), target),
             exchange::exportTable(m_file->reader(), domain::Entity::Activity, options(), target)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, base::ErrorKind::PersonalIdentity);
        QVERIFY(!result.error().arguments.join(u' ').contains(u"3234"_s));
        QVERIFY(!QFile::exists(target));
    }
}

void TestExport::cancelLeavesNothing()
{
    exchange::ExportOptions cancelled = options();
    cancelled.period = *domain::Period::fromCode(u"2000-01-01/2100-01-01");
    cancelled.progress = [](qint64) { return false; };
    const auto result = exchange::exportJson(m_file->reader(), cancelled, path(u"out.json"_s));
    QVERIFY(result || result.error().kind == base::ErrorKind::Cancelled); // so few rows may be done before it is asked
    QVERIFY(result.hasValue() == QFile::exists(path(u"out.json"_s)));
}

void TestExport::whatIsThereIsNeverHalfWritten()
{
    const auto result = exchange::exportJson(m_file->reader(), options(), path(u"no/such/folder.json"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().arguments.value(0), path(u"no/such/folder.json"_s));
}

void TestExport::aFullDiskIsNotTakenForSuccess_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("code");
    QTest::addColumn<base::ErrorKind>("kind");
    QTest::newRow("small enough to stay buffered") << 5000 << 0 << base::ErrorKind::Io;
    QTest::newRow("written in part") << 100'000 << 0 << base::ErrorKind::Io;
    QTest::newRow("full") << 100'000 << ENOSPC << base::ErrorKind::DiskFull;
}

void TestExport::aFullDiskIsNotTakenForSuccess()
{
    QFETCH(int, size);
    QFETCH(int, code);
    QVERIFY(put(path(u"out"_s), "the old one"));
    for (const rlim_t room : {rlim_t(0), rlim_t(1000)}) {
        const auto result = writtenOnto(path(u"out"_s), size, room, code);
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QCOMPARE(result.error().arguments, QStringList(path(u"out"_s)));
        QCOMPARE(bytes(path(u"out"_s)), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder->path()).entryList({u"out*"_s}), QStringList(u"out"_s));
    }
    QVERIFY(writtenOnto(path(u"out"_s), size, RLIM_INFINITY, 0));
    QCOMPARE(bytes(path(u"out"_s)).size(), size);
}

bool TestExport::put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QList<exchange::ZipEntry> TestExport::delivered() const
{
    QList<exchange::ZipEntry> entries;
    const bool isExported = exchange::exportPackage(m_file->reader(), options(), path(u"whole.zip"_s)).hasValue();
    const auto zip = exchange::ZipReader::open(isExported ? bytes(path(u"whole.zip"_s)) : QByteArray());
    for (const QString& name : zip ? zip->names() : QStringList()) {
        entries.append({name, *zip->read(name)});
    }
    return entries;
}

void TestExport::aDeliveryOtherThanItsManifestStaysOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLeftOut");
    QTest::newRow("the document is changed") << u"samordna.json"_s << false;
    QTest::newRow("a table is changed") << u"data/activity.csv"_s << false;
    QTest::newRow("a table is missing") << u"data/activity.csv"_s << true;
    QTest::newRow("the manifest is none") << u"manifest-sha256.txt"_s << false;
    QTest::newRow("the manifest is missing") << u"manifest-sha256.txt"_s << true;
}

void TestExport::aDeliveryOtherThanItsManifestStaysOut()
{
    QFETCH(QString, name);
    QFETCH(bool, isLeftOut);
    QList<exchange::ZipEntry> entries = delivered();
    QVERIFY(entries.size() > 10);
    entries.prepend({u"data/"_s, {}}); // a folder, as other programs pack one
    QVERIFY(put(path(u"same.zip"_s), *exchange::zipped(entries)));
    QVERIFY(planned(path(u"same.zip"_s)));
    const auto at = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.name == name; });
    QVERIFY(at != entries.end());
    at->bytes.append("\n "); // JSON is the same with it
    if (isLeftOut) {
        entries.erase(at);
    }
    QVERIFY(put(path(u"other.zip"_s), *exchange::zipped(entries)));
    const auto plan = planned(path(u"other.zip"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, base::ErrorKind::Unreadable);
    QCOMPARE(plan.error().arguments, (QStringList{name, u"manifest"_s}));
}

void TestExport::anotherCountysRowsStayOut()
{
    const auto other = storage::File::create(path(u"b.samordna"_s), m_clock);
    QVERIFY(
        (*other)->write(*exchange::newCounty(u"12"_s, u"se-2018"_s, exchange::DraftMeasures::LeftOut), u"create"_s));
    QVERIFY(exchange::exportJson((*other)->reader(), options(), path(u"b.json"_s)));
    QVERIFY(exchange::exportPackage((*other)->reader(), options(), path(u"b.zip"_s)));
    for (const QString& name : {u"b.json"_s, u"b.zip"_s}) {
        const auto plan = planned(path(name));
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, base::ErrorKind::InvalidArgument);
        QCOMPARE(plan.error().arguments.size(), 3);
        QCOMPARE(plan.error().arguments.first(), u"county"_s);
        QVERIFY(plan.error().arguments.at(1).startsWith(u"12 "_s));
        QVERIFY(plan.error().arguments.at(2).startsWith(u"99 "_s));
    }
}

void TestExport::ownTablesAreNoCoordinatorsList()
{
    for (const QString& name : exchange::tableNames()) {
        QVERIFY(exchange::exportTable(m_file->reader(), *exchange::tableNamed(name), options(), path(u"a.csv"_s)));
        const auto plan = planned(path(u"a.csv"_s));
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, base::ErrorKind::Unreadable);
        QCOMPARE(plan.error().arguments, QStringList(u"table"_s));
    }
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
