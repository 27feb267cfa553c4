#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/textparse.h"
#include "models/exchange/xlsxreader.h"
#include "models/exchange/xlsxwriter.h"
#include "models/exchange/zipfile.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

class TestReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCsv_data();
    void readsCsv();
    void refusesBinaryData();
    void csvComesBackAsItWas();
    void readsTimes_data();
    void readsTimes();
    void readsTimesFromCells();
    void readsNumbers_data();
    void readsNumbers();
    void readsClocks();
    void xlsxComesBackAsItWas();
    void xlsxIsReadByOthers();
    void xlsxHoldsTextNeverFormulas();
    void equalWorkbooksAreEqualToTheByte();
    void damagedWorkbooksAreRefusedNotFatal();
    void refusesADocumentTypeDefinition();
    void refusesABomb();
    void zipComesBackAsItWas();

private:
    static QByteArray workbook(const QString& path);
};

void TestReaders::readsCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("semicolons") << QByteArray("a;b\r\n1;2\r\n") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"2"_s};
    QTest::newRow("commas") << QByteArray("a,b\n1,2") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"2"_s};
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"2"_s};
    QTest::newRow("a decimal comma is no separator")
        << QByteArray("a;b\n1,5;2,5") << QStringList{u"a"_s, u"b"_s, u"1,5"_s, u"2,5"_s};
    QTest::newRow("quotes") << QByteArray("a;b\n\"x;\"\"y\"\"\nz\";2")
                            << QStringList{u"a"_s, u"b"_s, u"x;\"y\"\nz"_s, u"2"_s};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a;b")
                                     << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Windows-1252") << QByteArray("\xC5;\x80") << QStringList{u"Å"_s, u"€"_s};
    QTest::newRow("old Mac line ends") << QByteArray("a;b\r1;2") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"2"_s};
}

void TestReaders::readsCsv()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = readCsv(bytes);
    QVERIFY(sheet);
    QStringList fields;
    for (const Row& row : sheet->rows) {
        for (const Cell& cell : row) {
            fields.append(cell.text());
        }
    }
    QTEST(fields, "fields");
}

void TestReaders::refusesBinaryData()
{
    QCOMPARE(readCsv(QByteArray("a;\0b", 4)).error().kind, base::ErrorKind::Unreadable);
}

void TestReaders::csvComesBackAsItWas()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    const std::vector<storage::Cell> row{
        std::string_view("a,\"b\"\nc"), std::int64_t(-5), 34500.5, std::monostate(), std::string_view("åäö")};
    writer.writeRow(row);
    QVERIFY(writer.finish());
    const auto sheet = readCsv(buffer.data());
    QCOMPARE(sheet->rows.size(), 1);
    QStringList fields;
    for (const Cell& cell : sheet->rows.first()) {
        fields.append(cell.text());
    }
    QCOMPARE(fields, (QStringList{u"a,\"b\"\nc"_s, u"-5"_s, u"34500.5"_s, QString(), u"åäö"_s}));
}

void TestReaders::readsTimes_data()
{
    QTest::addColumn<QString>("span"); // "first/last", "continuous" or nothing
    const auto row = [](const char* text, const char* span) { QTest::newRow(text) << QString::fromLatin1(span); };
    row("2026-03-17", "2026-03-17/2026-03-17");
    row("17/3 2026", "2026-03-17/2026-03-17");
    row("31/12 2026", "2026-12-31/2026-12-31");
    row("11 mars 2026", "2026-03-11/2026-03-11");
    row("15 nov 2026", "2026-11-15/2026-11-15");
    row("15 November", "2026-11-15/2026-11-15");
    row("maj 2027", "2027-05-01/2027-05-31");
    row("v. 37", "2026-09-07/2026-09-13");
    row("v 22-26", "2026-05-25/2026-06-28");
    row("v. 53 2026", "2026-12-28/2027-01-03");
    row("v. 11, v. 24, v. 41", "2026-03-09/2026-10-11");
    row("T3 2026", "2026-09-01/2026-12-31");
    row("tertial 1", "2026-01-01/2026-04-30");
    row("2026-Q4", "2026-10-01/2026-12-31");
    row("kvartal 2 2026", "2026-04-01/2026-06-30");
    row("halvår 1 2026", "2026-01-01/2026-06-30");
    row("2026", "2026-01-01/2026-12-31");
    row("2026-04-10 och 2026-05-12", "2026-04-10/2026-05-12");
    row("L\303\266pande", "continuous");
    row("31/2 2026", "");
    row("v. 53 2025", "");
    row("?", "");
    row("snart", "");
    row("", "");
}

void TestReaders::readsTimes()
{
    const auto time = parseTime(QString::fromUtf8(QTest::currentDataTag()), 2026);
    const QString span = !time ? QString()
        : time->continuous     ? u"continuous"_s
                               : time->first.toString(Qt::ISODate) + u'/' + time->last.toString(Qt::ISODate);
    QTEST(span, "span");
}

void TestReaders::readsTimesFromCells()
{
    const ParsedTime day{QDate(2026, 3, 17), QDate(2026, 3, 17)};
    const ParsedTime year{QDate(2025, 1, 1), QDate(2025, 12, 31)};
    QCOMPARE(parseTime(Cell(46098.0), 2026), std::optional(day)); // a count of days that lost its format
    QCOMPARE(parseTime(Cell(QDate(2026, 3, 17)), 2026), std::optional(day));
    QCOMPARE(parseTime(Cell(2025.0), 2026), std::optional(year));
    QCOMPARE(parseTime(Cell(u"46098"_s), 2026), std::nullopt); // a text is not a count
    QCOMPARE(parseTime(Cell(5.0), 2026), std::nullopt);
    QCOMPARE(parseTime(Cell(), 2026), std::nullopt);
}

void TestReaders::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number"); // negative thousand for nothing
    QTest::newRow("Swedish") << u"34 500,50"_s << 34500.5;
    QTest::newRow("no-break space") << u"34\u00A0500,5"_s << 34500.5;
    QTest::newRow("with a unit") << u"34 500 kr"_s << 34500.0;
    QTest::newRow("English") << u"1,234.5"_s << 1234.5;
    QTest::newRow("a decimal comma") << u"2,5"_s << 2.5;
    QTest::newRow("a true minus") << u"−5"_s << -5.0;
    QTest::newRow("Swedish money") << u"34 500:-"_s << 34500.0;
    QTest::newRow("points for groups") << u"1.234,5"_s << 1234.5;
    QTest::newRow("spaces for groups, a decimal point") << u"1 234.5"_s << 1234.5;
    QTest::newRow("millions") << u"10 000 000"_s << 10000000.0;
    QTest::newRow("two numbers") << u"12 5"_s << -1000.0;
    QTest::newRow("two numbers of three digits and fewer") << u"1234 500"_s << -1000.0;
    QTest::newRow("a range with a dash") << u"5–7"_s << -1000.0;
    QTest::newRow("commas between numbers") << u"1,2,3"_s << -1000.0;
    QTest::newRow("a range") << u"5-7"_s << -1000.0;
    QTest::newRow("a word") << u"fem"_s << -1000.0;
    QTest::newRow("nothing") << QString() << -1000.0;
}

void TestReaders::readsNumbers()
{
    QFETCH(QString, text);
    QTEST(parseNumber(text).value_or(-1000), "number");
}

void TestReaders::readsClocks()
{
    QCOMPARE(parseClock(u"13.00"_s), std::optional(QTime(13, 0)));
    QCOMPARE(parseClock(u"kl. 9.30"_s), std::optional(QTime(9, 30)));
    QCOMPARE(parseClock(u"25:00"_s), std::nullopt);
}

QByteArray TestReaders::workbook(const QString& path)
{
    XlsxWriter writer(path);
    writer.beginSheet(u"Åtgärder"_s,
        {{u"Text"_s, 20, XlsxWriter::Format::Text}, {u"Tal"_s}, {u"Dag"_s, 12, XlsxWriter::Format::Date}});
    writer.text(u"=1+1"_s);
    writer.number(34500.5);
    writer.date(QDate(2026, 12, 31));
    writer.endRow();
    writer.text(u"åäö 😀"_s);
    writer.empty();
    writer.isoDate("2024-02-29");
    writer.endRow();
    if (!writer.finish()) {
        return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReaders::xlsxComesBackAsItWas()
{
    const QTemporaryDir folder;
    const auto sheets = readXlsx(workbook(folder.filePath(u"a.xlsx"_s)));
    QVERIFY(sheets);
    QCOMPARE(sheets->first().name, u"Åtgärder"_s);
    QCOMPARE(sheets->first().rows.size(), 3);
    QCOMPARE(sheets->first().rows.at(1), (Row{Cell(u"=1+1"_s), Cell(34500.5), Cell(QDate(2026, 12, 31))}));
    QCOMPARE(sheets->first().rows.at(2), (Row{Cell(u"åäö 😀"_s), Cell(), Cell(QDate(2024, 2, 29))}));
}

void TestReaders::xlsxIsReadByOthers()
{
    const QTemporaryDir folder;
    QVERIFY(!workbook(folder.filePath(u"a.xlsx"_s)).isEmpty());
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import openpyxl, sys\nw = openpyxl.load_workbook(sys.argv[1]).active\n"
            "print(w.title, w['A2'].value, w['A2'].data_type, w['B2'].value, w['C2'].value.date().isoformat())"_s,
            folder.filePath(u"a.xlsx"_s)});
    QVERIFY(python.waitForFinished());
    if (python.readAllStandardError().contains("No module named 'openpyxl'")) {
        QSKIP("python3-openpyxl is not installed");
    }
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(), u"Åtgärder =1+1 s 34500.5 2026-12-31"_s);
}

void TestReaders::xlsxHoldsTextNeverFormulas()
{
    const QTemporaryDir folder;
    const auto zip = ZipReader::open(workbook(folder.filePath(u"a.xlsx"_s)));
    QVERIFY(zip);
    QVERIFY(!zip->read(u"xl/worksheets/sheet1.xml"_s)->contains("<f>"));
}

void TestReaders::equalWorkbooksAreEqualToTheByte()
{
    const QTemporaryDir folder;
    QCOMPARE(workbook(folder.filePath(u"a.xlsx"_s)), workbook(folder.filePath(u"b.xlsx"_s)));
}

void TestReaders::damagedWorkbooksAreRefusedNotFatal()
{
    QFile file(QStringLiteral(SAMORDNA_TEST_DATA "/atgardsplan_exempel.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(readXlsx(whole));
    for (qsizetype at = 0; at < whole.size(); at += 61) {
        QVERIFY(!readXlsx(whole.left(at)));
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x41);
        (void)readXlsx(flipped); // read or refused; a crash or a hang would end the test
    }
}

void TestReaders::refusesADocumentTypeDefinition()
{
    QFile file(QStringLiteral(SAMORDNA_TEST_DATA "/atgardsplan_exempel.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto zip = ZipReader::open(file.readAll());
    QList<ZipEntry> entries;
    for (const QString& name : zip->names()) {
        QByteArray bytes = *zip->read(name);
        if (name == u"xl/workbook.xml") {
            bytes.insert(bytes.indexOf("<workbook"), "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        }
        entries.append({name, bytes});
    }
    QCOMPARE(readXlsx(*zipped(entries)).error().kind, base::ErrorKind::Unreadable);
}

void TestReaders::refusesABomb()
{
    const auto bomb = zipped({{u"xl/workbook.xml"_s, QByteArray(40 * 1024 * 1024, ' ')}});
    QVERIFY(bomb->size() < 1024 * 1024);
    QCOMPARE(ZipReader::open(*bomb)->read(u"xl/workbook.xml"_s).error().kind, base::ErrorKind::TooLarge);
}

void TestReaders::zipComesBackAsItWas()
{
    const QList<ZipEntry> entries{{u"a/å.txt"_s, "innehåll"}, {u"b"_s, QByteArray()}};
    const auto bytes = zipped(entries);
    QCOMPARE(*zipped(entries), *bytes);
    const auto zip = ZipReader::open(*bytes);
    QCOMPARE(zip->names(), (QStringList{u"a/å.txt"_s, u"b"_s}));
    QCOMPARE(*zip->read(u"a/å.txt"_s), QByteArray("innehåll"));
    QCOMPARE(zip->read(u"../etc/passwd"_s).error().kind, base::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
