#include "models/exchange/jsondocument.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"
#include "models/progress/frozenfigures.h"
#include "models/storage/file.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes so many bytes and no more, as a disk does.
class SmallDevice final : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken == 0 && size > 0 ? -1 : taken;
    }

private:
    qint64 m_room;
};

} // namespace

class TestJsonDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheSameRowsAndBytesInANewFile();
    void secondImportChangesNothing();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void saysThatItIsNoJsonWithoutQtsWords_data();
    void saysThatItIsNoJsonWithoutQtsWords();
    void aFailedDeviceIsNoCancelling();
    void olderVersionLacksWhatItDidNotKnow();
    void formatDocumentNamesEveryField();

private:
    QByteArray written(const storage::File& file);
    std::unique_ptr<storage::File> newFile(const QString& name, const domain::ChangeSet& content);

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<storage::File> m_sample;
    QByteArray m_document;
};

std::unique_ptr<storage::File> TestJsonDocument::newFile(const QString& name, const domain::ChangeSet& content)
{
    auto file = storage::File::create(m_folder.filePath(name), m_clock);
    const auto written = file ? (*file)->write(content, u"create"_s) : base::Result<domain::ChangeSet>(file.error());
    if (!written) {
        qWarning().noquote() << written.error().detail << written.error().arguments;
        return nullptr;
    }
    return *std::move(file);
}

QByteArray TestJsonDocument::written(const storage::File& file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeJsonDocument(file.reader(), buffer, {}) ? buffer.data() : QByteArray();
}

void TestJsonDocument::initTestCase()
{
    domain::ChangeSet content = *exchange::sampleCounty(m_clock.today());
    exchange::SampleActivities activities(content, 60, m_clock.today());
    domain::Activity activity;
    while (activities.next(activity)) {
        content.add(activity);
    }
    m_sample = newFile(u"sample.samordna"_s, content);
    QVERIFY(m_sample);
    const auto frozen = progress::frozenRow(
        m_sample->reader(), {*domain::Period::fromCode(u"2026-T2"), m_clock.today(), m_clock.now(), {}});
    QVERIFY(frozen);
    domain::ChangeSet freeze;
    freeze.add(*frozen);
    QVERIFY(m_sample->write(freeze, u"freeze"_s));
    m_document = written(*m_sample);
    QVERIFY(m_document.size() > 10'000);
}

void TestJsonDocument::givesTheSameRowsAndBytesInANewFile()
{
    const auto other =
        newFile(u"other.samordna"_s, *exchange::newCounty(u"99"_s, u"se-2018"_s, exchange::DraftMeasures::LeftOut));
    QVERIFY(other);
    const auto rows = exchange::readJsonDocument(m_document);
    QVERIFY(rows);
    const auto changes = exchange::changesTo(other->reader(), rows->rows);
    QVERIFY(changes);
    QVERIFY(other->write(*changes, u"import"_s));
    QCOMPARE(written(*other), m_document);
    QCOMPARE(*progress::frozenFindings(other->reader()), QStringList());
    QCOMPARE(other->reader().rows<domain::FrozenPeriod>()->size(), 1);
}

void TestJsonDocument::secondImportChangesNothing()
{
    const auto changes = exchange::changesTo(m_sample->reader(), exchange::readJsonDocument(m_document)->rows);
    QVERIFY(changes);
    QVERIFY(changes->isEmpty());
}

void TestJsonDocument::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<base::ErrorKind>("kind");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[{") << base::ErrorKind::Unreadable;
    QTest::newRow("another format") << QByteArray("\"samordna\"") << QByteArray("\"else\"")
                                    << base::ErrorKind::Unreadable;
    QTest::newRow("newer") << QByteArray("\"version\": 2") << QByteArray("\"version\": 3")
                           << base::ErrorKind::NewerVersion;
    QTest::newRow("a field is missing") << QByteArray("\"title_en\"") << QByteArray("\"titel\"")
                                        << base::ErrorKind::Unreadable;
    QTest::newRow("an unknown code") << QByteArray("\"way\":\"stated\"") << QByteArray("\"way\":\"guess\"")
                                     << base::ErrorKind::Unreadable;
    QTest::newRow("a day that does not exist")
        << QByteArray("2026-12-31") << QByteArray("2026-12-32") << base::ErrorKind::Unreadable;
}

void TestJsonDocument::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(base::ErrorKind, kind);
    QByteArray document = m_document;
    QVERIFY(document.contains(from));
    document.replace(document.indexOf(from), from.size(), to);
    const auto rows = exchange::readJsonDocument(document);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, kind);
}

void TestJsonDocument::saysThatItIsNoJsonWithoutQtsWords_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("{hello");
    QTest::newRow("cut off") << m_document.chopped(m_document.size() / 2);
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("somebody else's") << QByteArray("{\"type\": \"FeatureCollection\"}");
    QTest::newRow("our figures") << QByteArray("{\"ok\": true, \"format\": \"samordna-figures\", \"version\": 1}");
}

void TestJsonDocument::saysThatItIsNoJsonWithoutQtsWords()
{
    QFETCH(QByteArray, document);
    const auto read = exchange::readJsonDocument(document);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::Unreadable);
    QCOMPARE(read.error().arguments, QStringList(u"json"_s));
}

void TestJsonDocument::aFailedDeviceIsNoCancelling()
{
    const auto activities = m_document.indexOf("\"activity\": [");
    for (const qint64 room : {qint64(0), qint64(100), qint64(activities) + 500, qint64(m_document.size()) - 1}) {
        SmallDevice device(room);
        const auto result = exchange::writeJsonDocument(m_sample->reader(), device, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, base::ErrorKind::Io);
    }
    SmallDevice enough(m_document.size());
    QVERIFY(exchange::writeJsonDocument(m_sample->reader(), enough, {}));
}

void TestJsonDocument::olderVersionLacksWhatItDidNotKnow()
{
    QJsonObject document = QJsonDocument::fromJson(m_document).object();
    QJsonObject tables = document.value(u"tables"_s).toObject();
    const auto mandates = tables.value(u"mandate"_s).toArray().size();
    tables.remove(u"mandate"_s);
    QJsonArray measures = tables.value(u"measure"_s).toArray();
    for (auto&& measure : measures) {
        QJsonObject row = measure.toObject();
        row.remove(u"after"_s);
        measure = row;
    }
    tables.insert(u"measure"_s, measures);
    document.insert(u"tables"_s, tables);
    document.insert(u"version"_s, 1);
    const auto read = exchange::readJsonDocument(QJsonDocument(document).toJson());
    QVERIFY(read);
    QCOMPARE(read->rows.size() + mandates, exchange::readJsonDocument(m_document)->rows.size());
    document.insert(u"version"_s, 2);
    QCOMPARE(exchange::readJsonDocument(QJsonDocument(document).toJson()).error().kind, base::ErrorKind::Unreadable);
}

void TestJsonDocument::formatDocumentNamesEveryField()
{
    QFile page(u":/samordna/format/samordna-json.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    domain::forEachEntity([&]<class E>() {
        const QString section =
            text.section(u"\n## `"_s + domain::entityName(domain::kEntityOf<E>) + u'`', 1).section(u"\n## "_s, 0, 0);
        QVERIFY2(!section.isEmpty(), qPrintable(domain::entityName(domain::kEntityOf<E>)));
        for (const auto& field : domain::fieldsOf<E>()) {
            QVERIFY2(section.contains(u"| `"_s + QLatin1String(field.name) + u"` |"_s), field.name);
        }
    });
}

QTEST_GUILESS_MAIN(TestJsonDocument)
#include "tst_jsondocument.moc"
