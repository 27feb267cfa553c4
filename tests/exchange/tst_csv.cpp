#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/formulaguard.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <limits>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPeopleSaveIt_data();
    void readsAsPeopleSaveIt();
    void takesTheSeparatorThatIsGiven();
    void namesTheCellWhoseQuoteIsOpen();
    void refusesWhatIsOverALimit_data();
    void refusesWhatIsOverALimit();
    void writesForExcelWithoutFormulas();
    void cellIsGuardedWhereItWouldBeAFormula_data();
    void cellIsGuardedWhereItWouldBeAFormula();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void writesNumbersWithoutExponent_data();
    void writesNumbersWithoutExponent();
    void readsUnicodeText_data();
    void readsUnicodeText();
    void refusesBrokenUnicodeText();
    void saysThatTheDeviceFailed();
    void readsTheExampleWhole();
    void survivesEveryCut();
    void namesCellsAsSpreadsheetsDo();
};

namespace {

/// One line a row, fields between bars.
QString shown(const base::Result<Sheet>& sheet)
{
    QStringList lines;
    for (const Row& row : sheet ? sheet->rows : QList<Row>()) {
        QStringList fields;
        for (const Cell& cell : row) {
            fields.append(cell.text());
        }
        lines.append(fields.join(u'|'));
    }
    return lines.join(u'/');
}

QByteArray written(CsvDialect dialect, std::span<const storage::Cell> row)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, dialect);
    writer.writeRow(row);
    return writer.finish() ? buffer.data() : QByteArray();
}

} // namespace

void TestCsv::readsAsPeopleSaveIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("an empty last field") << QByteArray("a;b\n1;") << u"a|b/1|"_s;
    QTest::newRow("an empty line between") << QByteArray("a;b\n\n1;2\n") << u"a|b//1|2"_s;
    QTest::newRow("Windows-1252 to the last byte") << QByteArray("a;b\nx;\xE5") << u"a|b/x|å"_s;
    QTest::newRow("a semicolon within comma separated text")
        << QByteArray("id,title,n\n1,x; y,2\n") << u"id|title|n/1|x; y|2"_s;
    QTest::newRow("a title above the headings")
        << QByteArray("Plan, del 1, 2026\n\na;b\n1;2\n3;4\n") << u"Plan, del 1, 2026//a|b/1|2/3|4"_s;
    QTest::newRow("decimal commas") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << u"a|b/1,5|2,5/3,5|4,5"_s;
    QTest::newRow("inches are no quotes") << QByteArray("a;b\n6\" r;2\n") << u"a|b/6\" r|2"_s;
    QTest::newRow("an empty quoted field") << QByteArray("\"\";b\n\"\"\"\";2\n") << u"|b/\"|2"_s;
    QTest::newRow("an apostrophe stays") << QByteArray("a;b\n'=1;2\n") << u"a|b/'=1|2"_s;
    QTest::newRow("our guard goes") << QByteArray("\xEF\xBB\xBF"
                                                  "a;b\n'=1;''=1\n")
                                    << u"a|b/=1|'=1"_s;
}

void TestCsv::readsAsPeopleSaveIt()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = readCsv(bytes);
    QVERIFY(sheet);
    QTEST(shown(sheet), "rows");
}

void TestCsv::takesTheSeparatorThatIsGiven()
{
    CsvOptions options;
    options.separator = u'|';
    QCOMPARE(readCsv("a|b;c\n", options)->rows.first().size(), 2);
}

void TestCsv::namesTheCellWhoseQuoteIsOpen()
{
    const auto sheet = readCsv("a;b\n1;\"x\n2;y\n");
    QCOMPARE(sheet.error().kind, base::ErrorKind::Unreadable);
    QCOMPARE(sheet.error().arguments, QStringList(u"B2: \""_s));
}

void TestCsv::refusesWhatIsOverALimit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("bytes") << QByteArray(101, 'a');
    QTest::newRow("rows") << QByteArray(6, '\n');
    QTest::newRow("columns") << QByteArray("a;b;c;d;e");
    QTest::newRow("cells") << QByteArray("a;b;c\na;b;c\na;b;c\na;b;c");
}

void TestCsv::refusesWhatIsOverALimit()
{
    QFETCH(QByteArray, bytes);
    const CsvOptions options{{}, {100, 5, 4, 11}};
    const auto sheet = readCsv(bytes, options);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().kind, base::ErrorKind::TooLarge);
    QCOMPARE(sheet.error().arguments.first(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestCsv::cellIsGuardedWhereItWouldBeAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a word") << u"Möte"_s << u"Möte"_s;
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("an at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a sum") << u"-1+2"_s << u"'-1+2"_s;
    QTest::newRow("a list's dash") << u"- först"_s << u"'- först"_s;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("guarded already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("a quotation") << u"'ord'"_s << u"'ord'"_s;
    QTest::newRow("a signed number") << u"-1\u00a0240,5 %"_s << u"-1\u00a0240,5 %"_s;
    QTest::newRow("a sign alone") << u"-"_s << u"'-"_s;
}

void TestCsv::cellIsGuardedWhereItWouldBeAFormula()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, expected);
    QString written = guarded(cell);
    QCOMPARE(written, expected);
    dropGuard(written);
    QCOMPARE(written, cell);
}

void TestCsv::writesForExcelWithoutFormulas()
{
    const std::vector<storage::Cell> row{std::string_view("=1+1"), std::string_view("@x;\"y\""),
        std::string_view("'-1"), std::string_view("it's"), std::int64_t(-5), -2.5, std::monostate()};
    QCOMPARE(written(CsvDialect::Excel, row), QByteArray("\xEF\xBB\xBF'=1+1;\"'@x;\"\"y\"\"\";''-1;it's;-5;-2,5;\r\n"));
    QCOMPARE(written(CsvDialect::Machine, row), QByteArray("=1+1,\"@x;\"\"y\"\"\",'-1,it's,-5,-2.5,\r\n"));
}

void TestCsv::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"plain", "a,b;c\td", "\"", "\"\"", "line\nbreak", "line\r\nbreak", "=1", "'=1", "''+1",
             "-", "@", "\tx", "\rx", "åäö 😀", "'"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestCsv::whatIsWrittenIsReadBack()
{
    QFETCH(QByteArray, text);
    const std::string_view cell(text.constData(), static_cast<std::size_t>(text.size()));
    const std::vector<storage::Cell> row{cell, std::int64_t(1), cell};
    for (const CsvDialect dialect : {CsvDialect::Machine, CsvDialect::Excel}) {
        const auto sheet = readCsv(written(dialect, row));
        QVERIFY(sheet);
        QCOMPARE(
            sheet->rows, QList<Row>{Row({Cell(QString::fromUtf8(text)), Cell(u"1"_s), Cell(QString::fromUtf8(text))})});
    }
}

void TestCsv::writesNumbersWithoutExponent_data()
{
    QTest::addColumn<double>("real");
    QTest::addColumn<QByteArray>("text"); // empty: long
    QTest::newRow("300000") << 300000.0 << QByteArray("300000");
    QTest::newRow("a half") << 0.5 << QByteArray("0.5");
    QTest::newRow("a small one") << 0.00001 << QByteArray("0.00001");
    QTest::newRow("a budget") << 1e15 << QByteArray("1000000000000000");
    QTest::newRow("a third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("the largest") << std::numeric_limits<double>::max() << QByteArray();
    QTest::newRow("the lowest") << std::numeric_limits<double>::lowest() << QByteArray();
    QTest::newRow("the smallest") << -std::numeric_limits<double>::denorm_min() << QByteArray();
    QTest::newRow("the smallest with all digits") << -2.2250738585072014e-308 << QByteArray();
}

void TestCsv::writesNumbersWithoutExponent()
{
    QFETCH(double, real);
    QFETCH(QByteArray, text);
    const std::vector<storage::Cell> row{real};
    const QByteArray line = written(CsvDialect::Machine, row).trimmed();
    QVERIFY(!line.contains('e'));
    QCOMPARE(line.toDouble(), real);
    QCOMPARE(line, text.isEmpty() ? line : text);
}

void TestCsv::readsUnicodeText_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::newRow("as Excel saves it") << QStringConverter::Utf16LE;
    QTest::newRow("big end first") << QStringConverter::Utf16BE;
}

void TestCsv::readsUnicodeText()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(u"Datum\tÅtgärd\r\n2026-09-01\t\"x; 😀\"\r\n"_s);
    QCOMPARE(shown(readCsv(bytes)), u"Datum|Åtgärd/2026-09-01|x; 😀"_s);
    QVERIFY(readCsv(encoder(QString())));
}

void TestCsv::refusesBrokenUnicodeText()
{
    for (const QByteArray& bytes : {QByteArray("\xFF\xFE"
                                               "a\0b",
                                        5),
             QByteArray("\xFF\xFE"
                        "a\0\0\0",
                 6),
             QByteArray("\xFF\xFE\x00\xDC"
                        "a\0",
                 6)}) {
        QCOMPARE(readCsv(bytes).error().kind, base::ErrorKind::Unreadable);
    }
}

void TestCsv::saysThatTheDeviceFailed()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        QSKIP("there is no /dev/full here");
    }
    CsvWriter writer(full);
    const std::vector<storage::Cell> row{std::string_view("a")};
    writer.writeRow(row);
    QVERIFY(!writer.finish());
}

void TestCsv::readsTheExampleWhole()
{
    QFile file(QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sheet = readCsv(file.readAll());
    QVERIFY(sheet);
    QVERIFY(sheet->rows.size() > 2);
    for (const Row& row : sheet->rows) {
        QCOMPARE(row.size(), 16);
    }
    QCOMPARE(sheet->rows.first().first().text(), u"Datum"_s);
    QCOMPARE(sheet->rows.first().at(7).text(), u"Arrangör"_s);
}

void TestCsv::survivesEveryCut()
{
    QFile file(QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto all = readCsv(whole);
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        const auto sheet = readCsv(whole.left(at));
        QVERIFY(!sheet || sheet->rows.size() <= all->rows.size());
    }
}

void TestCsv::namesCellsAsSpreadsheetsDo()
{
    QCOMPARE(cellName(6, 1), u"B7"_s);
    QCOMPARE(cellName(0, 25), u"Z1"_s);
    QCOMPARE(cellName(0, 26), u"AA1"_s);
    QCOMPARE(cellName(1048575, 16383), u"XFD1048576"_s);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
