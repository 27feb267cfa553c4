#include "models/exchange/csvreader.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/sample.h"
#include "models/exchange/xlsxreader.h"
#include "models/exchange/zipfile.h"
#include "models/progress/frozenfigures.h"
#include "models/storage/file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

class TestExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalExportsAreEqualToTheByte();
    void workbookHoldsEveryMeasureAndTheActivitiesOfThePeriod();
    void deliveryIsWhatItsManifestSays();
    void deliveryDescribesEveryColumn();
    void deliveryComesBackIntoANewFile();
    void tableHoldsThePeriodOnly();
    void frozenPeriodsLeaveOnlyUnmasked();
    void noPersonalIdentityNumberLeaves();
    void cancelLeavesNothing();
    void whatIsThereIsNeverHalfWritten();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    static QByteArray bytes(const QString& path);
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
    QVERIFY(m_file->load([&](domain::Activity& activity) { return activities.next(activity); }, u"load"_s));
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
    QCOMPARE(sheets->size(), 6);
    QCOMPARE(sheets->at(0).rows.size(), 1 + 8 + 1);
    QCOMPARE(sheets->at(1).rows.size(), 1 + 36);
    storage::ActivityQuery query;
    query.period = options().period;
    QCOMPARE(sheets->at(5).rows.size(), 1 + static_cast<qsizetype>(m_file->reader().activityKeys(query)->size()));
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
    QCOMPARE(resources.size(), 13);
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

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
