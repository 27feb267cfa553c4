#include "models/exchange/xlsxformat.h"
#include "models/exchange/xlsxreader.h"
#include "models/exchange/xlsxwriter.h"
#include "models/exchange/zipfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

class TestXlsx final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDatesByTheirFormat_data();
    void tellsDatesByTheirFormat();
    void countsDaysAsWorkbooksDo_data();
    void countsDaysAsWorkbooksDo();
    void readsEachKindOfCell();
    void readsAWorkbookWhereverItLies();
    void refusesAttacksInTheXml_data();
    void refusesAttacksInTheXml();
    void refusesWhatIsOverALimit_data();
    void refusesWhatIsOverALimit();
    void saysWhatWasFoundInstead_data();
    void saysWhatWasFoundInstead();
    void losesNothingThatIsWritten();
    void cutsOnlyWhatACellCannotHold();
    void writesNothingWithoutFinish();
    void aSheetThatCannotBeIsAnError();
    void readsTheExampleWhole();
};

namespace {

/// The least workbook: one sheet with \a rows, in a part named \a book.
QList<ZipEntry> parts(const QByteArray& rows, const QByteArray& book = "xl/workbook.xml")
{
    const QByteArray relations = "<Relationships xmlns=\"r\">";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relation = [&](const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
        return QByteArray(
            "<Relationship Id=\"" + id + "\" Type=\"" + type + "/" + kind + "\" Target=\"" + target + "\"/>");
    };
    const QByteArray file = book.mid(book.lastIndexOf('/') + 1);
    return {{u"_rels/.rels"_s, relations + relation("a", "officeDocument", book) + QByteArray("</Relationships>")},
        {QString::fromLatin1(book),
            QByteArray(
                "<workbook xmlns:r=\"" + type + "\"><sheets><sheet name=\"S\" r:id=\"s\"/></sheets></workbook>")},
        {u"xl/_rels/"_s + QString::fromLatin1(file) + u".rels"_s,
            relations + relation("s", "worksheet", "worksheets/one.xml")
                + relation("t", "sharedStrings", "/xl/texts.xml") + relation("f", "styles", "styles.xml")
                + QByteArray("</Relationships>")},
        {u"xl/texts.xml"_s,
            "<sst><si><t>plain</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></"
            "si><si><t>a_x000D_b</t></si></sst>"},
        {u"xl/styles.xml"_s,
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf "
            "numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {u"xl/worksheets/one.xml"_s, QByteArray("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")}};
}

base::Result<QList<Sheet>> readParts(const QList<ZipEntry>& entries, const SheetLimits& limits = {})
{
    const auto zip = zipped(entries);
    return zip ? readXlsx(*zip, limits) : zip.error();
}

QByteArray writtenTo(const QString& path, const std::function<void(XlsxWriter&)>& write)
{
    XlsxWriter writer(path);
    write(writer);
    QFile file(path);
    return writer.finish() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestXlsx::tellsDatesByTheirFormat_data()
{
    QTest::addColumn<NumberKind>("kind");
    const auto row = [](const char* code, NumberKind kind) { QTest::newRow(code) << kind; };
    row("yyyy-mm-dd", NumberKind::Date);
    row("d/m yyyy;@", NumberKind::Date);
    row("[$-41D]mmmm yyyy", NumberKind::Date);
    row("mmmm", NumberKind::Date);
    row("yyyy-mm-dd hh:mm", NumberKind::Date);
    row("hh:mm", NumberKind::Time);
    row("mm:ss", NumberKind::Time);
    row("General", NumberKind::Number);
    row("Standard", NumberKind::Number);
    row("0_d", NumberKind::Number);
    row("#,##0 \"dagar\"", NumberKind::Number);
    row("#,##0\\ \\d", NumberKind::Number);
    row("[Red]0.00", NumberKind::Number);
    row("0.00E+00", NumberKind::Number);
    row("@", NumberKind::Number);
}

void TestXlsx::tellsDatesByTheirFormat()
{
    QTEST(kindOfFormat(170, QString::fromLatin1(QTest::currentDataTag())), "kind");
}

void TestXlsx::countsDaysAsWorkbooksDo_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<DateSystem>("system");
    QTest::addColumn<QDate>("date"); // null: stays a number
    QTest::newRow("the first") << 1.0 << DateSystem::From1900 << QDate(1900, 1, 1);
    QTest::newRow("28 February 1900") << 59.0 << DateSystem::From1900 << QDate(1900, 2, 28);
    QTest::newRow("29 February 1900 never was") << 60.0 << DateSystem::From1900 << QDate();
    QTest::newRow("1 March 1900") << 61.0 << DateSystem::From1900 << QDate(1900, 3, 1);
    QTest::newRow("with a time") << 46098.75 << DateSystem::From1900 << QDate(2026, 3, 17);
    QTest::newRow("nought from 1904") << 0.0 << DateSystem::From1904 << QDate(1904, 1, 1);
    QTest::newRow("from 1904") << 44636.0 << DateSystem::From1904 << QDate(2026, 3, 17);
    QTest::newRow("before the first") << -1.0 << DateSystem::From1900 << QDate();
    QTest::newRow("beyond the last") << 2958466.0 << DateSystem::From1900 << QDate();
    QTest::newRow("no number at all") << std::numeric_limits<double>::infinity() << DateSystem::From1900 << QDate();
}

void TestXlsx::countsDaysAsWorkbooksDo()
{
    QFETCH(double, number);
    QFETCH(DateSystem, system);
    QTEST(cellOfNumber(number, NumberKind::Date, system).date(), "date");
}

void TestXlsx::readsEachKindOfCell()
{
    const auto sheets =
        readParts(parts("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c "
                        "t=\"b\"><v>1</v></c>"
                        "<c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1</f><v>made</v></c><c><f>1+1</f><v>2</v></c>"
                        "<c s=\"1\"><v>46098</v></c><c s=\"2\"><v>0.5625</v></c><c "
                        "t=\"d\"><v>2026-03-17T00:00:00</v></c>"
                        "<c t=\"inlineStr\"><is><t>in</t></is></c></row><row r=\"9\"><c r=\"A9\" s=\"1\"/></row>"));
    QVERIFY(sheets);
    QCOMPARE(sheets->first().rows,
        (QList<Row>{Row(),
            Row{Cell(), Cell(u"rich"_s), Cell(u"a\rb"_s), Cell::ofTruth(true), Cell(u"#N/A"_s), Cell(u"made"_s),
                Cell(2.0), Cell(QDate(2026, 3, 17)), Cell(u"13:30"_s), Cell(QDate(2026, 3, 17)), Cell(u"in"_s)}}));
    QCOMPARE(sheets->first().rows.at(1).at(3).truth(), std::optional(true));
}

void TestXlsx::readsAWorkbookWhereverItLies()
{
    QVERIFY(readParts(parts({}, "xl/workbook22.xml")));
}

void TestXlsx::refusesAttacksInTheXml_data()
{
    QTest::addColumn<QByteArray>("row");
    QByteArray crowd;
    for (int i = 0; i < 300; ++i) {
        crowd += " a" + QByteArray::number(i) + "='>'";
    }
    QTest::newRow("deep") << QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100);
    QTest::newRow("crowded") << QByteArray("<a" + crowd + "/>");
    QTest::newRow("an entity") << QByteArray("<row><c t=\"str\"><v>&x;</v></c></row>");
    QTest::newRow("a DTD late") << QByteArray("<!DOCTYPE x>");
    QTest::newRow("not closed") << QByteArray("<row>");
    QTest::newRow("UTF-16") << QByteArray("\0<\0a", 4);
    QTest::newRow("a text that is not there") << QByteArray("<row><c t=\"s\"><v>99</v></c></row>");
    QTest::newRow("a text of a negative number") << QByteArray("<row><c t=\"s\"><v>-1</v></c></row>");
    QTest::newRow("a cell without a place") << QByteArray("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>");
    QTest::newRow("a column that cannot be") << QByteArray("<row><c r=\"ABCDEFGHIJKLM1\"><v>1</v></c></row>");
    QTest::newRow("a cell without a row") << QByteArray("<c><v>1</v></c>");
}

void TestXlsx::refusesAttacksInTheXml()
{
    QFETCH(QByteArray, row);
    const auto sheets = readParts(parts(row));
    QVERIFY(!sheets);
    QCOMPARE(sheets.error().kind, base::ErrorKind::Unreadable);
}

void TestXlsx::refusesWhatIsOverALimit_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("rows") << QByteArray("<row r=\"1048576\"><c><v>1</v></c></row>");
    QTest::newRow("columns") << QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>");
    QTest::newRow("cells") << QByteArray("<row><c r=\"I1\"><v>1</v></c></row>").repeated(3);
}

void TestXlsx::refusesWhatIsOverALimit()
{
    QFETCH(QByteArray, row);
    const auto sheets = readParts(parts(row), {1000, 10, 10, 20});
    QVERIFY(!sheets);
    QCOMPARE(sheets.error().kind, base::ErrorKind::TooLarge);
    QCOMPARE(sheets.error().arguments.first(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestXlsx::saysWhatWasFoundInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const QString package = u"EncryptedPackage"_s;
    QTest::newRow("xls") << ole;
    QTest::newRow("xlsx, encrypted") << ole
            + QByteArray(reinterpret_cast<const char*>(package.utf16()), package.size() * 2);
    QTest::newRow("xlsb") << *zipped({{u"xl/workbook.bin"_s, "x"}});
    QTest::newRow("docx") << *zipped({{u"word/document.xml"_s, "x"}});
    QTest::newRow("ods") << *zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}});
    QTest::newRow("") << *zipped({{u"a.txt"_s, "x"}});
}

void TestXlsx::saysWhatWasFoundInstead()
{
    QFETCH(QByteArray, bytes);
    const auto sheets = readXlsx(bytes);
    QCOMPARE(sheets.error().kind, base::ErrorKind::Unreadable);
    QCOMPARE(sheets.error().arguments.join(u", "_s), QString::fromLatin1(QTest::currentDataTag()));
}

void TestXlsx::losesNothingThatIsWritten()
{
    const QTemporaryDir folder;
    const QByteArray bytes = writtenTo(folder.filePath(u"a.xlsx"_s), [](XlsxWriter& writer) {
        writer.beginSheet(u"A/B [1]"_s, {{u"a"_s}, {u"b"_s, 12, XlsxWriter::Format::Number}, {u"c"_s}});
        writer.text(u"_x0041_ \u0001 \r\n"_s);
        writer.number(2.5);
        writer.isoDate("2026-02-30");
        writer.endRow();
        writer.isoDate("1899-12-31");
        writer.number(std::numeric_limits<double>::infinity());
        writer.isoDate("2026-1x-30");
        writer.endRow();
        writer.isoDate("2026-12-31"); // a day, though the column has no format
        writer.endRow();
    });
    const auto sheets = readXlsx(bytes);
    QVERIFY(sheets);
    QCOMPARE(sheets->first().name, u"A B  1 "_s);
    QCOMPARE(sheets->first().rows.mid(1),
        (QList<Row>{{Cell(u"_x0041_ \u0001 \r\n"_s), Cell(2.5), Cell(u"2026-02-30"_s)},
            {Cell(u"1899-12-31"_s), Cell(), Cell(u"2026-1x-30"_s)}, {Cell(QDate(2026, 12, 31))}}));
    const auto zip = ZipReader::open(bytes);
    QVERIFY(zip->read(u"xl/worksheets/sheet1.xml"_s)->contains("<autoFilter ref=\"A1:C4\"/>"));
}

void TestXlsx::cutsOnlyWhatACellCannotHold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    XlsxWriter writer(path);
    writer.beginSheet(u"A"_s, {{u"a"_s}});
    writer.text(QString(32'000, u'x'));
    QCOMPARE(writer.cutTexts(), 0);
    writer.endRow();
    writer.text(QString(20'000, u'å'));
    QCOMPARE(writer.cutTexts(), 1);
    writer.endRow();
    QVERIFY(writer.finish());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sheets = readXlsx(file.readAll());
    QCOMPARE(sheets->first().rows.at(1).first().text(), QString(32'000, u'x'));
    const QString cut = sheets->first().rows.at(2).first().text();
    QVERIFY(cut.endsWith(u"å…"_s));
    QVERIFY(!cut.contains(QChar::ReplacementCharacter));
}

void TestXlsx::writesNothingWithoutFinish()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    {
        XlsxWriter writer(path);
        writer.beginSheet(u"A"_s, {{u"a"_s}});
    }
    QVERIFY(!QFile::exists(path));
}

void TestXlsx::aSheetThatCannotBeIsAnError()
{
    const QTemporaryDir folder;
    XlsxWriter writer(folder.filePath(u"a.xlsx"_s));
    writer.beginSheet(u"A"_s, {{u"a"_s}});
    writer.beginSheet(u"a"_s, {{u"a"_s}}); // the same to a workbook
    writer.text(u"x"_s);
    writer.number(1);
    writer.date(QDate(2026, 1, 1));
    writer.endRow();
    QCOMPARE(writer.finish().error().kind, base::ErrorKind::Io);
}

void TestXlsx::readsTheExampleWhole()
{
    QFile file(QStringLiteral(SAMORDNA_TEST_DATA "/atgardsplan_exempel.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sheets = readXlsx(file.readAll());
    QVERIFY(sheets);
    QVERIFY(!sheets->isEmpty());
    for (const Sheet& sheet : *sheets) {
        QVERIFY2(!sheet.rows.isEmpty() && !sheet.rows.last().isEmpty(), qPrintable(sheet.name));
    }
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
