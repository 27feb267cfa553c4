#include "models/exchange/csvreader.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/manifest.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/xlsxreader.h"
#include "models/exchange/zipfile.h"
#include "models/progress/activitymasks.h"
#include "models/storage/file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

/// Every way out of a file that holds small counts. The values that must be masked are rare numbers, so that they can
/// be looked for in all that is written.
class TestMaskedExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableOfActivitiesIsMasked();
    void activityStillToComeIsInNoSum();
    void tableOfObservationsIsMasked();
    void otherTablesHaveNoColumnForIt();
    void limitOfTheRunStandsBeforeTheFiles();
    void workbookHoldsSignsWhereMaskedAndNumbersElsewhere();
    void deliveryTellsTheSameInAllItsParts();
    void deliverySaysHowItMasks();
    void deliveryChecksWithSha256sum();
    void equalDeliveriesAreEqualToTheByte();
    void documentOfADeliveryLeavesOutWhatIsMasked();
    void ownJsonIsWhole();
    void maskedDeliveryComesInAndSaysWhatIsMissing();
    void maskedDeliveryKeepsWhatTheFileHas();
    void deliveryWithoutMaskingComesBackWhole();
    void aTableWithoutAPeriodIsWhole();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    static QByteArray bytes(const QString& path);
    exchange::ExportOptions options(std::optional<int> limit = std::nullopt) const
    {
        return {*domain::Period::fromCode(u"2026-T3"), m_clock.today(), {}, limit};
    }
    static domain::Activity activity(int number, QDate day, int women, int men)
    {
        domain::Activity row;
        row.id = domain::ActivityId::named(u"test/activity/%1"_s.arg(number));
        row.county = u"99"_s;
        row.title = u"Utbildning %1"_s.arg(number);
        row.start = row.end = day;
        row.women = women;
        row.men = men;
        return row;
    }
    exchange::ZipReader delivery(std::optional<int> limit = std::nullopt) const;
    /// A table's rows by heading.
    static QList<QHash<QString, QString>> rowsOf(const QByteArray& csv);
    QList<QHash<QString, QString>> table(domain::Entity entity, std::optional<int> limit = std::nullopt) const;
    std::unique_ptr<storage::File> otherFile() const;

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<storage::File> m_file;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMaskedExport::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = *storage::File::create(path(u"a.samordna"_s), m_clock);
    domain::ChangeSet content = *exchange::newCounty(u"99"_s, u"se-2018"_s, exchange::DraftMeasures::LeftOut);
    content.add(activity(1, QDate(2026, 10, 1), 3, 7011));
    content.add(activity(2, QDate(2026, 10, 2), 8012, 8013));
    content.add(activity(3, QDate(2026, 10, 3), 9014, 9015));
    content.add(activity(4, QDate(2026, 3, 1), 2, 7016)); // another tertial
    domain::Indicator indicator;
    indicator.id = domain::IndicatorId::named(u"test/indicator"_s);
    indicator.county = u"99"_s;
    indicator.name = u"Upptäckta möjliga offer"_s;
    indicator.unit = u"personer"_s;
    content.add(indicator);
    for (const auto& [group, value] :
        {std::pair(domain::Group::Women, 7021), {domain::Group::Men, 4}, {domain::Group::Unknown, 7022}}) {
        domain::Observation row;
        row.id = domain::ObservationId::named(u"test/observation/%1"_s.arg(value));
        row.county = u"99"_s;
        row.indicator = indicator.id;
        row.period = *domain::Period::fromCode(u"2026-T3");
        row.group = group;
        row.value = value;
        content.add(row);
    }
    QVERIFY(m_file->write(content, u"create"_s));
}

QByteArray TestMaskedExport::bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

exchange::ZipReader TestMaskedExport::delivery(std::optional<int> limit) const
{
    const auto written = exchange::exportPackage(m_file->reader(), options(limit), path(u"a.zip"_s));
    return written ? *exchange::ZipReader::open(bytes(path(u"a.zip"_s))) : exchange::ZipReader();
}

QList<QHash<QString, QString>> TestMaskedExport::rowsOf(const QByteArray& csv)
{
    const auto sheet = exchange::readCsv(csv);
    QList<QHash<QString, QString>> rows;
    for (const exchange::Row& cells : sheet->rows.mid(1)) {
        QHash<QString, QString> row;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            row.insert(sheet->rows.first().at(at).text(), cells.at(at).text());
        }
        rows.append(row);
    }
    return rows;
}

QList<QHash<QString, QString>> TestMaskedExport::table(domain::Entity entity, std::optional<int> limit) const
{
    const auto written = exchange::exportTable(m_file->reader(), entity, options(limit), path(u"a.csv"_s));
    return written ? rowsOf(bytes(path(u"a.csv"_s))) : QList<QHash<QString, QString>>();
}

std::unique_ptr<storage::File> TestMaskedExport::otherFile() const
{
    auto other = *storage::File::create(path(u"b.samordna"_s), m_clock);
    const auto written =
        other->write(*exchange::newCounty(u"99"_s, u"se-2018"_s, exchange::DraftMeasures::LeftOut), u"create"_s);
    return written ? std::move(other) : nullptr;
}

void TestMaskedExport::tableOfActivitiesIsMasked()
{
    const auto rows = table(domain::Entity::Activity);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"women"_s], QString());
    QCOMPARE(rows[0][u"men"_s], QString());
    QCOMPARE(rows[0][u"masked"_s], u"women|men"_s);
    // The women of the period would give the first away, so the next smallest of both columns are hidden.
    QCOMPARE(rows[1][u"masked"_s], u"women|men"_s);
    QCOMPARE(rows[2][u"women"_s], u"9014"_s);
    QCOMPARE(rows[2][u"masked"_s], QString());
    QVERIFY(!bytes(path(u"a.csv"_s)).contains("7011"));
}

void TestMaskedExport::activityStillToComeIsInNoSum()
{
    domain::ChangeSet changes;
    domain::Activity goesOn = activity(5, QDate(2026, 11, 20), 7031, 2);
    goesOn.end = QDate(2026, 11, 30);
    changes.add(goesOn);
    const domain::Activity later = activity(6, QDate(2026, 12, 1), 7033, 7034);
    changes.add(later);
    QVERIFY(m_file->write(changes, u"add"_s));
    const auto marksAt = [&](QDate today) {
        return *progress::activityMasks(m_file->reader(), *domain::Period::fromCode(u"2026-T3"), 5, today);
    };
    const auto now = marksAt(m_clock.today());
    QVERIFY(now.of(goesOn.id).isAnyMasked()); // its own total would give the men away
    QVERIFY(!now.of(later.id).isAnyMasked());
    QVERIFY(now.of(domain::ActivityId::named(u"test/activity/2"_s)).isAnyMasked()); // for the first one's sake
    // When all are held, the first one and the one that went on hide each other in both sums.
    const auto then = marksAt(QDate(2026, 12, 31));
    QVERIFY(then.of(goesOn.id).isAnyMasked());
    QVERIFY(!then.of(domain::ActivityId::named(u"test/activity/2"_s)).isAnyMasked());
    const auto rows = table(domain::Entity::Activity);
    QCOMPARE(rows.at(3)[u"masked"_s], u"women|men"_s);
    QCOMPARE(rows.at(4)[u"women"_s], u"7033"_s);
    // What a report adds up is what the masks took for the sums.
    const auto totals = *m_file->reader().activityTotals(*domain::Period::fromCode(u"2026-T3"), m_clock.today());
    QCOMPARE(totals.women, 3 + 8012 + 9014);
}

void TestMaskedExport::tableOfObservationsIsMasked()
{
    const auto rows = table(domain::Entity::Observation);
    QCOMPARE(rows.size(), 3);
    QHash<QString, QString> byGroup;
    for (const auto& row : rows) {
        byGroup.insert(row[u"group"_s], row[u"value"_s] + u'/' + row[u"masked"_s]);
    }
    QCOMPARE(byGroup[u"men"_s], u"/value"_s);
    QCOMPARE(byGroup[u"women"_s], u"/value"_s);
    QCOMPARE(byGroup[u"unknown"_s], u"7022/"_s);
}

void TestMaskedExport::otherTablesHaveNoColumnForIt()
{
    const auto rows = table(domain::Entity::Organisation);
    QVERIFY(rows.size() > 5);
    QVERIFY(!rows.first().contains(u"masked"_s));
}

void TestMaskedExport::limitOfTheRunStandsBeforeTheFiles()
{
    QCOMPARE(table(domain::Entity::Activity, 0).first()[u"women"_s], u"3"_s);
    QCOMPARE(table(domain::Entity::Activity, 3).first()[u"women"_s], u"3"_s);
    QCOMPARE(table(domain::Entity::Activity, 4).first()[u"women"_s], QString());
    domain::County county = m_file->reader().rows<domain::County>()->first();
    domain::ChangeSet changes;
    domain::County off = county;
    off.maskLimit = 0;
    changes.change(county, off);
    QVERIFY(m_file->write(changes, u"off"_s));
    QCOMPARE(table(domain::Entity::Activity).first()[u"women"_s], u"3"_s);
    QCOMPARE(table(domain::Entity::Activity, 5).first()[u"women"_s], QString());
}

void TestMaskedExport::workbookHoldsSignsWhereMaskedAndNumbersElsewhere()
{
    QVERIFY(exchange::exportXlsx(m_file->reader(), options(), path(u"a.xlsx"_s)));
    const auto sheets = exchange::readXlsx(bytes(path(u"a.xlsx"_s)));
    const exchange::Sheet& activities = sheets->at(5);
    const auto column = [&](const QString& heading) {
        for (qsizetype at = 0; at < activities.rows.first().size(); ++at) {
            if (activities.rows.first().at(at).text() == heading) {
                return at;
            }
        }
        return qsizetype(-1);
    };
    const auto women = column(u"Women"_s);
    const auto men = column(u"Men"_s);
    QCOMPARE(activities.rows.at(1).at(women).text(), u"<5"_s);
    QCOMPARE(activities.rows.at(1).at(men).text(), u".."_s);
    QVERIFY(!activities.rows.at(1).at(men).number());
    QCOMPARE(activities.rows.at(3).at(women).number(), 9014.0);
    QSet<QString> values;
    for (const exchange::Row& row : sheets->at(3).rows.mid(1)) {
        if (row.at(0).text() == u"Upptäckta möjliga offer") {
            values.insert(row.at(4).text());
        }
    }
    QCOMPARE(values, (QSet<QString>{u"<5"_s, u".."_s, u"7022"_s}));
}

void TestMaskedExport::deliveryTellsTheSameInAllItsParts()
{
    const auto zip = delivery();
    for (const QString& name : zip.names()) {
        const QByteArray text = *zip.read(name);
        for (const char* hidden : {"7011", "8012", "8013", "7021", "7016"}) {
            QVERIFY2(!text.contains(hidden), qPrintable(name + u' ' + QLatin1StringView(hidden)));
        }
    }
    QVERIFY(zip.read(u"data/activity.csv"_s)->contains("9014"));
    QVERIFY(zip.read(u"samordna.json"_s)->contains("9014"));
}

void TestMaskedExport::deliverySaysHowItMasks()
{
    const auto zip = delivery();
    const auto package = QJsonDocument::fromJson(*zip.read(u"datapackage.json"_s)).object();
    QCOMPARE(package[u"masked"_s][u"limit"_s].toInt(), 5);
    for (const QJsonValue& resource : package[u"resources"_s].toArray()) {
        const QString last = resource[u"schema"_s][u"fields"_s].toArray().last()[u"name"_s].toString();
        const bool isOfPersons = QStringList{u"activity"_s, u"observation"_s}.contains(resource[u"name"_s].toString());
        QCOMPARE(last == u"masked", isOfPersons);
    }
    const auto readMe = QString::fromUtf8(*zip.read(u"README_sv.txt"_s));
    QVERIFY(readMe.contains(u"från 1 till 4 är maskerade (gräns 5)"_s));
    const auto whole = delivery(0);
    QVERIFY(QString::fromUtf8(*whole.read(u"README_sv.txt"_s)).contains(u"Inget antal personer är maskerat"_s));
    QCOMPARE(QJsonDocument::fromJson(*whole.read(u"datapackage.json"_s))[u"masked"_s][u"limit"_s].toInt(-1), 0);
}

void TestMaskedExport::deliveryChecksWithSha256sum()
{
    const auto zip = delivery();
    const QDir folder(path(u"unpacked"_s));
    QVERIFY(folder.mkpath(u"data"_s));
    QList<exchange::ZipEntry> entries;
    for (const QString& name : zip.names()) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = *zip.read(name);
        QCOMPARE(file.write(text), text.size());
        if (name != u"manifest-sha256.txt") {
            entries.append({name, text});
        }
    }
    const auto manifest = exchange::readManifest(*zip.read(u"manifest-sha256.txt"_s));
    QVERIFY(exchange::checkManifest(*manifest, entries));
    const QString program = QStandardPaths::findExecutable(u"sha256sum"_s);
    QVERIFY(!program.isEmpty());
    QProcess check;
    check.setWorkingDirectory(folder.path());
    check.start(program, {u"--strict"_s, u"--quiet"_s, u"-c"_s, u"manifest-sha256.txt"_s});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

void TestMaskedExport::equalDeliveriesAreEqualToTheByte()
{
    for (const int limit : {0, 5}) {
        QVERIFY(exchange::exportPackage(m_file->reader(), options(limit), path(u"one.zip"_s)));
        QVERIFY(exchange::exportPackage(m_file->reader(), options(limit), path(u"two.zip"_s)));
        QCOMPARE(bytes(path(u"one.zip"_s)), bytes(path(u"two.zip"_s)));
    }
}

void TestMaskedExport::documentOfADeliveryLeavesOutWhatIsMasked()
{
    const auto zip = delivery();
    const auto document = QJsonDocument::fromJson(*zip.read(u"samordna.json"_s)).object();
    QCOMPARE(document[u"masked"_s][u"limit"_s].toInt(), 5);
    const auto all = m_file->reader().rows<domain::Observation>()->size();
    const auto told = document[u"tables"_s][u"observation"_s].toArray().size();
    QCOMPARE(document[u"masked"_s][u"observations"_s].toInt(), all - told);
    QVERIFY(all - told >= 2); // the shipped national series hold small counts too
    QCOMPARE(document[u"masked"_s][u"activities"_s].toInt(), 3);
    for (const QJsonValue& row : document[u"tables"_s][u"activity"_s].toArray()) {
        const bool isShown = row[u"title"_s] == u"Utbildning 3"_s;
        QCOMPARE(row[u"women"_s].isNull(), !isShown);
        QCOMPARE(row[u"masked"_s].isArray(), !isShown);
    }
}

void TestMaskedExport::ownJsonIsWhole()
{
    QVERIFY(exchange::exportJson(m_file->reader(), options(), path(u"a.json"_s)));
    const QByteArray text = bytes(path(u"a.json"_s));
    for (const char* value : {"7011", "8012", "8013", "7021", "7016"}) {
        QVERIFY(text.contains(value));
    }
    QCOMPARE(QJsonDocument::fromJson(text)[u"masked"_s][u"limit"_s].toInt(-1), 0);
}

void TestMaskedExport::maskedDeliveryComesInAndSaysWhatIsMissing()
{
    delivery();
    const auto other = otherFile();
    const auto plan = exchange::planImport(other->reader(), path(u"a.zip"_s), {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(plan);
    QCOMPARE(plan->refused(), 0);
    using Kind = exchange::RemarkKind;
    const QString left = plan->remarks.value(1).text; // the shipped national series hold small counts too
    QVERIFY(left.toInt() >= 2);
    QCOMPARE(plan->remarks,
        (QList<exchange::ImportRemark>{{Kind::CountsMasked, {}, 0, {}, u"5"_s},
            {Kind::ObservationsMasked, {}, 0, {}, left}, {Kind::ParticipantsMasked, {}, 0, {}, u"3"_s}}));
    QVERIFY(other->write(plan->changes, u"import"_s));
    QCOMPARE(*other->reader().activityCount(), 4);
    const auto row = *other->reader().row(domain::ActivityId::named(u"test/activity/1"_s));
    QVERIFY(row && !row->women && !row->men);
    for (const auto& [value, isTold] : {std::pair(7021, false), {4, false}, {7022, true}}) {
        const auto id = domain::ObservationId::named(u"test/observation/%1"_s.arg(value));
        QCOMPARE(other->reader().row(id)->has_value(), isTold);
    }
}

void TestMaskedExport::maskedDeliveryKeepsWhatTheFileHas()
{
    delivery();
    const auto plan = exchange::planImport(m_file->reader(), path(u"a.zip"_s), {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(plan);
    QVERIFY(plan->changes.isEmpty());
    QCOMPARE(plan->remarks.size(), 3);
}

void TestMaskedExport::deliveryWithoutMaskingComesBackWhole()
{
    delivery(0);
    const auto other = otherFile();
    const auto plan = exchange::planImport(other->reader(), path(u"a.zip"_s), {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(plan->remarks.isEmpty());
    QVERIFY(other->write(plan->changes, u"import"_s));
    QVERIFY(exchange::exportPackage(other->reader(), options(0), path(u"b.zip"_s)));
    QCOMPARE(bytes(path(u"b.zip"_s)), bytes(path(u"a.zip"_s)));
}

void TestMaskedExport::aTableWithoutAPeriodIsWhole()
{
    exchange::ExportOptions all = options();
    all.period = {};
    QVERIFY(exchange::exportTable(m_file->reader(), domain::Entity::Activity, all, path(u"a.csv"_s)));
    const auto rows = rowsOf(bytes(path(u"a.csv"_s)));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.first()[u"masked"_s], u"women|men"_s);
}

QTEST_GUILESS_MAIN(TestMaskedExport)
#include "tst_maskedexport.moc"
