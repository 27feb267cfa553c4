#include "models/domain/lineage.h"
#include "models/domain/plancopy.h"
#include "models/domain/plansinforce.h"
#include "models/exchange/import.h"
#include "models/exchange/newcounty.h"
#include "models/storage/file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMeasures = QStringLiteral(SAMORDNA_TEST_DATA "/atgardsplan_exempel.xlsx");
const QString kActivities = QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv");

} // namespace

class TestImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheCoordinatorsMeasures();
    void readsDatesAsPeopleWriteThem_data();
    void readsDatesAsPeopleWriteThem();
    void keepsWhatIsNotUnderstoodInTheRemark();
    void readsTheCoordinatorsActivities();
    void linksActivitiesToTheCountysOwnMeasures();
    void carriedMeasuresAreMetInThePlanInForce();
    void secondImportChangesNothing();
    void updatesInsteadOfDoubling();
    void readsEnglishHeadingsAndWindows1252();
    void refusesARowWithAPersonalIdentityNumber();
    void listsATotalThatDiffers();
    void refusesAnEndBeforeItsStart();
    void saysWhenThereIsNothingToRead_data();
    void saysWhenThereIsNothingToRead();

private:
    QString source(const QString& name, const QByteArray& bytes) const;
    base::Result<exchange::ImportPlan> plan(const QString& path) const;
    exchange::ImportPlan imported(const QString& path);
    domain::Measure measure(const QString& number) const;
    QList<domain::Activity> activities() const;

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::File> m_file;
};

void TestImport::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = storage::File::create(m_folder->filePath(u"county.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
    QVERIFY(m_file->write(*exchange::newCounty(u"99"_s, u"se-2018"_s), u"create"_s));
}

QString TestImport::source(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

base::Result<exchange::ImportPlan> TestImport::plan(const QString& path) const
{
    return exchange::planImport(m_file->reader(), path, {std::nullopt, m_clock.today(), {}, {}});
}

exchange::ImportPlan TestImport::imported(const QString& path)
{
    const auto planned = plan(path);
    if (!planned || !m_file->write(planned->changes, u"import"_s)) {
        return {};
    }
    return *planned;
}

domain::Measure TestImport::measure(const QString& number) const
{
    const auto data = m_file->reader().planData();
    const auto at = std::find_if(data->measures.cbegin(), data->measures.cend(),
        [&](const domain::Measure& row) { return row.number == number && !row.draft; });
    return at == data->measures.cend() ? domain::Measure() : *at;
}

QList<domain::Activity> TestImport::activities() const
{
    return *m_file->reader().rows<domain::Activity>();
}

void TestImport::readsTheCoordinatorsMeasures()
{
    const auto planned = imported(kMeasures);
    QCOMPARE(planned.added, 14);
    QCOMPARE(planned.refused(), 0);
    const auto lead = measure(u"1.1"_s);
    QCOMPARE(lead.title, u"Regional samverkansgrupp"_s);
    QCOMPARE(lead.purpose, u"Fyra möten, minst tolv parter"_s);
    QVERIFY(lead.continuous);
    QCOMPARE(lead.function, u"särskild samordningsfunktion"_s);
    const auto data = m_file->reader().planData();
    QCOMPARE(domain::find(data->organisations, lead.lead)->kind, domain::OrganisationKind::CountyBoard);
    QCOMPARE(domain::find(data->areas, measure(u"2.3"_s).area)->number, 2);
    QCOMPARE(measure(u"2.2"_s).partners.size(), 1);
    const auto done = std::find_if(data->followUps.cbegin(), data->followUps.cend(),
        [&](const domain::FollowUp& row) { return row.measure == measure(u"2.1"_s).id; });
    QVERIFY(done != data->followUps.cend());
    QCOMPARE(done->workDone, u"Klart, 23 500 personer nådda"_s);
    QCOMPARE(done->degree, std::optional(domain::Degree::Done));
    QCOMPARE(done->period.code(), u"2026-T3"_s);
}

void TestImport::readsDatesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("due");
    QTest::newRow("a real date cell") << u"1.2"_s << QDate(2026, 12, 15);
    QTest::newRow("ISO as text") << u"1.3"_s << QDate(2027, 3, 1);
    QTest::newRow("v. 22-26") << u"2.1"_s << QDate(2026, 6, 28);
    QTest::newRow("maj 2027") << u"2.3"_s << QDate(2027, 5, 31);
    QTest::newRow("31/12 2026") << u"3.3"_s << QDate(2026, 12, 31);
    QTest::newRow("T3 2026") << u"5.1"_s << QDate(2026, 12, 31);
    QTest::newRow("15 nov 2026") << u"5.2"_s << QDate(2026, 11, 15);
    QTest::newRow("v. 11, v. 24, v. 41") << u"6.1"_s << QDate(2026, 10, 11);
    QTest::newRow("2026-Q4") << u"7.1"_s << QDate(2026, 12, 31);
    QTest::newRow("?") << u"8.1"_s << QDate();
}

void TestImport::readsDatesAsPeopleWriteThem()
{
    imported(kMeasures);
    QFETCH(QString, number);
    QTEST(measure(number).due, "due");
}

void TestImport::keepsWhatIsNotUnderstoodInTheRemark()
{
    const auto planned = imported(kMeasures);
    const auto at = std::find_if(planned.remarks.cbegin(), planned.remarks.cend(),
        [](const exchange::ImportRemark& remark) { return remark.kind == exchange::RemarkKind::NotUnderstood; });
    QVERIFY(at != planned.remarks.cend());
    QCOMPARE(at->row, 19);
    QCOMPARE(at->column, u"När"_s);
    QCOMPARE(at->text, u"?"_s);
    QVERIFY(measure(u"8.1"_s).remark.contains(u"När: ?"_s));
    QVERIFY(measure(u"8.1"_s).remark.contains(u"Offer från grannländer"_s));
}

void TestImport::readsTheCoordinatorsActivities()
{
    QCOMPARE(imported(kActivities).added, 10);
    const auto rows = activities();
    QCOMPARE(rows.size(), 10);
    const auto week = std::find_if(
        rows.cbegin(), rows.cend(), [](const domain::Activity& row) { return row.start == QDate(2026, 3, 11); });
    QVERIFY(week != rows.cend());
    QCOMPARE(week->kind, domain::ActivityKind::Inspection);
    QCOMPARE(week->cost, std::optional(34500.5));
    QCOMPARE(week->hours, std::optional(120.0));
    QCOMPARE(week->municipality, u"9902"_s);
    QCOMPARE(week->organisations.size(), 3);
    QCOMPARE(week->participants(), std::optional(26));
    const auto training = std::find_if(
        rows.cbegin(), rows.cend(), [](const domain::Activity& row) { return row.start == QDate(2026, 2, 3); });
    QCOMPARE(training->startTime, QTime(13, 0));
    QCOMPARE(training->endTime, QTime(16, 0));
    QCOMPARE(training->unknown, std::optional(3));
}

void TestImport::linksActivitiesToTheCountysOwnMeasures()
{
    imported(kMeasures);
    imported(kActivities);
    for (const domain::Activity& row : activities()) {
        if (row.start == QDate(2026, 3, 11)) {
            QCOMPARE(row.measures, (QList{measure(u"6.1"_s).id, measure(u"3.2"_s).id}));
        }
    }
}

void TestImport::carriedMeasuresAreMetInThePlanInForce()
{
    imported(kMeasures);
    const auto before = m_file->reader().planData();
    domain::PlanCopy copy = domain::planCopyFor(*domain::planOf(*before, measure(u"3.2"_s)), m_clock.today());
    copy.lastOfOld = QDate(2026, 10, 31);
    copy.first = QDate(2026, 11, 1); // the new plan is in force today
    QVERIFY(m_file->write(domain::planCopy(*before, copy), u"copy"_s));
    imported(kActivities);
    const auto now = m_file->reader().planData();
    const domain::MeasureId carried = domain::successors(*now, measure(u"3.2"_s).id).isEmpty()
        ? measure(u"3.2"_s).id // the copy was found first
        : domain::successors(*now, measure(u"3.2"_s).id).constFirst().measure;
    int met = 0;
    for (const domain::Activity& row : activities()) {
        met += row.measures.contains(carried) ? 1 : 0;
        for (const domain::MeasureId& id : row.measures) {
            QCOMPARE(domain::planOf(*now, *domain::find(now->measures, id))->first, copy.first);
        }
    }
    QVERIFY(met > 0);
    QCOMPARE(plan(kMeasures)->added, 0); // nor is a carried measure made a second time
}

void TestImport::secondImportChangesNothing()
{
    for (const QString& path : {kMeasures, kActivities}) {
        imported(path);
        const auto again = plan(path);
        QVERIFY(again);
        QCOMPARE(again->changes.size(), 0);
        QCOMPARE(again->added + again->changed, 0);
        QVERIFY(again->unchanged > 0);
    }
}

void TestImport::updatesInsteadOfDoubling()
{
    imported(kActivities);
    const QString again =
        source(u"again.csv"_s, "Datum;Typ;Rubrik;Kostnad\r\n2026-06-01;Kampanj;Kampanj inför sommaren;190 000\r\n");
    const auto planned = imported(again);
    QCOMPARE(planned.changed, 1);
    QCOMPARE(planned.added, 0);
    QCOMPARE(activities().size(), 10);
}

void TestImport::readsEnglishHeadingsAndWindows1252()
{
    const auto planned = imported(
        source(u"english.csv"_s, "Date,Type,Title,Women,Men,Cost\n2026-09-01,Meeting,M\xF6te i \xC5re,3,4,1200.50\n"));
    QCOMPARE(planned.added, 1);
    QCOMPARE(activities().first().title, u"Möte i Åre"_s);
    QCOMPARE(activities().first().cost, std::optional(1200.5));
}

void TestImport::refusesARowWithAPersonalIdentityNumber()
{
    const auto planned = plan(source(
        u"number.csv"_s, "Datum;Rubrik;Resultat\n2026-09-01;Möte;Samtal med 640823-3234\n2026-09-02;Möte två;Klart\n"));
    QVERIFY(planned);
    QCOMPARE(planned->added, 1);
    QCOMPARE(planned->refused(), 1);
    QCOMPARE(planned->remarks.first().kind, exchange::RemarkKind::PersonalNumber);
    QVERIFY(planned->remarks.first().text.isEmpty());
}

void TestImport::listsATotalThatDiffers()
{
    const auto planned =
        imported(source(u"total.csv"_s, "Datum;Rubrik;Kvinnor;Män;Antal deltagare\n2026-09-01;Möte;3;4;9\n"));
    QCOMPARE(planned.remarks.size(), 1);
    QCOMPARE(planned.remarks.first().kind, exchange::RemarkKind::TotalDiffers);
    QVERIFY(activities().first().remark.contains(u"Antal deltagare: 9"_s));
}

void TestImport::refusesAnEndBeforeItsStart()
{
    const auto planned = plan(source(u"end.csv"_s, "Datum;Slutdatum;Rubrik\n2026-09-02;2026-09-01;Möte\n"));
    QVERIFY(planned);
    QCOMPARE(planned->added, 0);
    QCOMPARE(planned->refused(), 1);
}

void TestImport::saysWhenThereIsNothingToRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<base::ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << base::ErrorKind::NoTable;
    QTest::newRow("no headings") << QByteArray("hej;du\n1;2\n") << base::ErrorKind::NoTable;
    QTest::newRow("an old Excel file") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')
                                       << base::ErrorKind::Unreadable;
    QTest::newRow("half a ZIP") << QByteArray("PK\x03\x04half") << base::ErrorKind::Unreadable;
}

void TestImport::saysWhenThereIsNothingToRead()
{
    QFETCH(QByteArray, bytes);
    const auto planned = plan(source(u"odd.bin"_s, bytes));
    QVERIFY(!planned);
    QTEST(planned.error().kind, "kind");
    QCOMPARE(plan(m_folder->filePath(u"missing.csv"_s)).error().kind, base::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
