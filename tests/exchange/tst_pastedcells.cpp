#include "models/domain/format.h"
#include "models/exchange/htmltable.h"
#include "models/exchange/import.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/pastedcells.h"
#include "models/exchange/textparse.h"
#include "models/storage/file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Cells between bars, rows on lines; a line break in a cell as "/".
QString drawn(const QList<Row>& rows)
{
    QStringList lines;
    for (const Row& row : rows) {
        QStringList cells;
        for (const Cell& cell : row) {
            cells.append(cell.text().replace(u'\n', u'/'));
        }
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

QString drawn(const PastedCells& cells)
{
    const auto source = pastedSource(cells);
    return source ? drawn(source->sheets.first().rows) : source.error().arguments.join(u' ');
}

QStringList fieldsOf(const ImportTable& table)
{
    QStringList fields;
    for (const ImportColumn& column : table.columns) {
        fields.append(column.use == ColumnUse::Field ? QString(column.entity + u'.' + column.field) : u"-"_s);
    }
    return fields;
}

Sheet sheetOf(const QString& text)
{
    return pastedSource({text, {}, ImportKind::Activities, {}})->sheets.first();
}

/// "place: Lund → Ystad" of each row that changes.
QStringList changedFields(const ImportPlan& plan)
{
    QStringList fields;
    for (const ImportedRow& row : plan.rows) {
        for (const ImportedValue& value : row.values) {
            fields.append(value.field + u": "_s + value.before + u" → "_s + value.after);
        }
    }
    return fields;
}

const QStringList kShown{u"Datum"_s, u"Aktivitet"_s, u"Plats"_s};

} // namespace

class TestPastedCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTabbedText_data();
    void readsTabbedText();
    void readsHtmlTables_data();
    void readsHtmlTables();
    void takesHtmlWhereTheTextIsUneven();
    void guardedFormulasComeBackAsTheyAreKept();
    void refusesWhatIsNoRows_data();
    void refusesWhatIsNoRows();
    void refusesTooMuch();
    void recognisesHeadings();
    void takesTheTablesOrderWithoutHeadings();
    void leavesColumnsToBeMatchedWhereNothingFits_data();
    void leavesColumnsToBeMatchedWhereNothingFits();
    void leavesGroupsNamesOut();
    void whatATableShowsChangesNothing();
    void aDayMayHaveItsTimeBehindIt();
    void keepsWhatIsNotUnderstoodByTheFieldsName();
    void whatIsWithdrawnIsNotAddedOnceMore();

private:
    ImportPlan plan(const QString& text, ImportKind kind, const QStringList& headings = {}) const;
    void write(const domain::ChangeSet& changes) { QVERIFY(m_file->write(changes, u"test"_s)); }
    domain::Activity onlyActivity() const { return m_file->reader().rows<domain::Activity>()->first(); }

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::File> m_file;
};

void TestPastedCells::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = storage::File::create(m_folder->filePath(u"county.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
    QVERIFY(m_file->write(*newCounty(u"99"_s, u"se-2018"_s), u"create"_s));
}

ImportPlan TestPastedCells::plan(const QString& text, ImportKind kind, const QStringList& headings) const
{
    const PastedCells cells{text, {}, kind, headings};
    const auto source = pastedSource(cells);
    if (!source) {
        return {};
    }
    const auto planned = planSource(m_file->reader(), *source, {pastedTable(source->sheets.first(), cells)},
        {std::nullopt, m_clock.today(), {}, {}});
    return planned ? *planned : ImportPlan();
}

void TestPastedCells::readsTabbedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("Excel") << u"Nr\tÅtgärd\r\n1.1\tKampanj\r\n"_s << u"Nr|Åtgärd\n1.1|Kampanj"_s;
    QTest::newRow("quoted") << u"a\t\"två\nrader, \"\"så\"\"\"\nb\tc\n"_s << u"a|två/rader, \"så\"\nb|c"_s;
    QTest::newRow("empty cells") << u"\ta\t\nb\t\t\n"_s << u"|a|\nb||"_s;
    QTest::newRow("empty rows at the end") << u"a\tb\n\t\n\n"_s << u"a|b"_s;
    QTest::newRow("quote that is not closed") << u"\"a\tb\nc\td\n"_s << u"\"a|b\nc|d"_s;
    QTest::newRow("emoji and right to left") << u"🙂\tשלום\n"_s << u"🙂|שלום"_s;
}

void TestPastedCells::readsTabbedText()
{
    QFETCH(const QString, text);
    QTEST(drawn(PastedCells{text, {}, ImportKind::Measures, {}}), "rows");
}

void TestPastedCells::readsHtmlTables_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain") << u"<table><tr><th>Nr</th><th>Åtgärd</th></tr><tr><td>1</td><td>A</td></tr></table>"_s
                           << u"Nr|Åtgärd\n1|A"_s;
    QTest::newRow("entities")
        << u"<table><tr><td>K&ouml;p &amp; s&#228;lj&nbsp;&#x2013;&bogus;</td><td>&lt;b&gt;</td>"_s
        << u"Köp & sälj\u00A0–&bogus;|<b>"_s;
    QTest::newRow("Excel") << u"<html><head><style>td {a: '<td>'}</style></head><body><table border=0 title='a>b'>\r\n"
                              "<!--StartFragment--><col width=64>\r\n <tr height=20>\r\n  <td class=x>Ett\r\n  två</td>"
                              "<td align=right>34&nbsp;500,50</td>\r\n </tr><!--EndFragment--></table></body>"_s
                           << u"Ett två|34\u00A0500,50"_s;
    QTest::newRow("paragraphs") << u"<table><tr><td><p>Ett</p>\n<p>Två<br/>tre</p></td><td><b>f</b>yra</td></tr>"_s
                                << u"Ett/Två/tre|fyra"_s;
    QTest::newRow("joined") << u"<table><tr><td rowspan=2>A</td><td colspan=\"2\">B</td></tr><tr><td>C</td><td>D</td>"
                               "</tr></table>"_s
                            << u"A|B|\n|C|D"_s;
    QTest::newRow("not closed") << u"<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d"_s << u"a|b\nc|d"_s;
    QTest::newRow("in a cell") << u"<table><tr><td><table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr>"_s
                               << u"x y|b"_s;
    QTest::newRow("the longest") << u"<table><tr><td>a<td>b</table><p>and</p><table><tr><td>c<td>d<tr><td>e<td>f"_s
                                 << u"c|d\ne|f"_s;
    QTest::newRow("cut off") << u"<table><tr><td>a</td><td>b</td></tr><tr><td rowspan="_s << u"a|b"_s;
    QTest::newRow("none") << u"<p>Hej</p>"_s << QString();
}

void TestPastedCells::readsHtmlTables()
{
    QFETCH(const QString, html);
    const auto rows = readHtmlTable(html);
    QVERIFY(rows);
    QString text = drawn(*rows);
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    QTEST(text, "rows");
}

void TestPastedCells::guardedFormulasComeBackAsTheyAreKept()
{
    QCOMPARE(drawn({u"'=1+1\t'@x\t''-a\t'-5\t'citat\n"_s, {}, ImportKind::Measures, {}}), u"=1+1|@x|'-a|-5|'citat"_s);
    const QString html = u"<table><tr><td>'=1+1</td><td>'+x</td></tr></table>"_s;
    QCOMPARE(drawn({{}, html, ImportKind::Measures, {}}), u"=1+1|+x"_s);
    QCOMPARE(drawn({u"'=1\t\"open\n"_s, {}, ImportKind::Measures, {}}), u"=1|\"open"_s);
}

void TestPastedCells::takesHtmlWhereTheTextIsUneven()
{
    // A letter's table: the paragraphs of a cell stand on lines of their own in the text.
    const QString html = u"<table><tr><td>1.1</td><td><p>Ett</p><p>Två</p></td></tr></table>"_s;
    QCOMPARE(drawn({u"1.1\tEtt\nTvå\n"_s, html, ImportKind::Measures, {}}), u"1.1|Ett/Två"_s);
    QCOMPARE(drawn({u"1.1\tEtt  Två\n"_s, html, ImportKind::Measures, {}}), u"1.1|Ett  Två"_s);
    QCOMPARE(drawn({QString(), html, ImportKind::Measures, {}}), u"1.1|Ett/Två"_s);
    QCOMPARE(drawn({u"1.1\tEtt\nTvå\n"_s, {}, ImportKind::Measures, {}}), u"1.1|Ett\nTvå"_s);
}

void TestPastedCells::refusesWhatIsNoRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << u"hej"_s << u"<b>hej</b>"_s;
    QTest::newRow("one column") << u"a\nb\nc\n"_s << u"<table><tr><td>a</td></tr><tr><td>b</td></tr></table>"_s;
    QTest::newRow("blank cells") << u"\t\n \t\n"_s << QString();
    QTest::newRow("binary") << QString(u"a\tb"_s + QChar(u'\0') + u"\tc"_s) << QString();
    QTest::newRow("an empty table") << QString() << u"<table></table>"_s;
}

void TestPastedCells::refusesWhatIsNoRows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    const auto source = pastedSource({text, html, ImportKind::Measures, {}});
    QVERIFY(!source);
    QCOMPARE(source.error().kind, base::ErrorKind::Unreadable);
    QCOMPARE(source.error().arguments, QStringList{u"clipboard"_s});
}

void TestPastedCells::refusesTooMuch()
{
    const QString many = u"a\tb\n"_s.repeated(PastedCells::kMostRows + 2);
    QCOMPARE(drawn({many, {}, ImportKind::Measures, {}}), u"pasted 20000"_s);
    const QString long_ = u"a\t"_s + QString(PastedCells::kMostLetters, u'b');
    QCOMPARE(drawn({long_, {}, ImportKind::Measures, {}}), u"bytes 16777216"_s);
    QCOMPARE(drawn({u"a\t"_s.repeated(2000), {}, ImportKind::Measures, {}}), u"columns 1000"_s);
    const QString spans = u"<table>"_s + u"<tr><td colspan=900 rowspan=900>a"_s.repeated(25'000);
    QCOMPARE(drawn({QString(), spans, ImportKind::Measures, {}}), u"columns 1000"_s);
}

void TestPastedCells::recognisesHeadings()
{
    const Sheet sheet = sheetOf(u"Vår plan\t\t\nDatum\tRubrik\tLokal\n2026-09-01\tMöte\tLund\n"_s);
    const ImportTable table = pastedTable(sheet, {{}, {}, ImportKind::Activities, kShown});
    QCOMPARE(table.headingRow, 1);
    QCOMPARE(fieldsOf(table), (QStringList{u"activity.start"_s, u"activity.title"_s, u"activity.place"_s}));
}

void TestPastedCells::takesTheTablesOrderWithoutHeadings()
{
    const Sheet sheet = sheetOf(u"2026-09-01 13:00\tMöte\tLund\n2026-09-02\tKurs\t\n"_s);
    const ImportTable table = pastedTable(sheet, {{}, {}, ImportKind::Activities, kShown});
    QCOMPARE(table.headingRow, kNoHeadings);
    QCOMPARE(fieldsOf(table), (QStringList{u"activity.start"_s, u"activity.title"_s, u"activity.place"_s}));
    QCOMPARE(rowsBelow(sheet, table.headingRow), 2);
    QCOMPARE(table.columns.first().heading, u"Datum"_s);
}

void TestPastedCells::leavesColumnsToBeMatchedWhereNothingFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("fewer columns") << u"2026-09-01\tMöte\n"_s;
    QTest::newRow("more columns") << u"2026-09-01\tMöte\tLund\t4\n"_s;
    QTest::newRow("another order") << u"Möte\t2026-09-01\tLund\n"_s;
    QTest::newRow("no title") << u"2026-09-01\t\tLund\n"_s;
}

void TestPastedCells::leavesColumnsToBeMatchedWhereNothingFits()
{
    QFETCH(const QString, text);
    const ImportTable table = pastedTable(sheetOf(text), {{}, {}, ImportKind::Activities, kShown});
    QVERIFY(table.isRead);
    QCOMPARE(table.kind, ImportKind::Activities);
    QCOMPARE(table.headingRow, kNoHeadings);
    QVERIFY(!missingFields(table).isEmpty());
    for (const ImportColumn& column : table.columns) {
        QCOMPARE(column.use, ColumnUse::Unknown);
    }
}

void TestPastedCells::leavesGroupsNamesOut()
{
    const Sheet sheet = sheetOf(u"Nr\tÅtgärd\tAnsvarig\n1 Samordning\t\t\n1.1\tGrupp\tLänsstyrelsen\n"_s);
    QCOMPARE(pastedTable(sheet, {{}, {}, ImportKind::Measures, {}}).leftOut, QSet<int>{2});
}

void TestPastedCells::whatATableShowsChangesNothing()
{
    // A text that would be read as two organisations, a place with its municipality, a result over two lines.
    domain::Organisation organiser;
    organiser.id = domain::OrganisationId::create();
    organiser.county = u"99"_s;
    organiser.name = u"Stöd/skydd, norr"_s;
    domain::Activity row;
    row.id = domain::ActivityId::create();
    row.county = u"99"_s;
    row.counties = {u"99"_s};
    row.title = u"Två  mellanslag"_s;
    row.start = row.end = QDate(2026, 9, 1);
    row.startTime = QTime(13, 0);
    row.place = u"Stadshuset"_s;
    row.municipality = u"1281"_s;
    row.organiser = organiser.id;
    row.hours = 1.0 / 3;
    row.result = u"Ett\nTvå"_s;
    domain::ChangeSet content;
    content.add(organiser);
    content.add(row);
    write(content);
    const QString text =
        u"Datum\tRubrik\tPlats\tArrangör\tTimmar\tResultat\tDeltagare\n2026-09-01 13:00\tTvå  mellanslag\t"
        "Stadshuset, Lund\tStöd/skydd, norr\t%1\t\"Ett\nTvå\"\t<5\n"_s.arg(domain::numberText(1.0 / 3, 2));
    const ImportPlan same = plan(text, ImportKind::Activities);
    QCOMPARE(changedFields(same), QStringList());
    QCOMPARE(same.unchanged, 1);
    QVERIFY(same.changes.isEmpty());
    write(plan(QString(text).replace(u"Stadshuset"_s, u"Biblioteket"_s), ImportKind::Activities).changes);
    domain::Activity moved = row;
    moved.place = u"Biblioteket"_s;
    moved.revision = onlyActivity().revision;
    QCOMPARE(onlyActivity(), moved);
}

void TestPastedCells::aDayMayHaveItsTimeBehindIt()
{
    write(plan(u"Datum\tRubrik\n2026-09-01 13:30\tMöte\n"_s, ImportKind::Activities).changes);
    QCOMPARE(onlyActivity().start, QDate(2026, 9, 1));
    QCOMPARE(onlyActivity().end, QDate(2026, 9, 1));
    QCOMPARE(onlyActivity().startTime, QTime(13, 30));
    QVERIFY(onlyActivity().remark.isEmpty());
    QVERIFY(!parseDayAndTime(u"2026-02-30 13:30"_s));
    QVERIFY(!parseDayAndTime(u"2026-02-03"_s));
    QVERIFY(!parseDayAndTime(u"2026-02-03 25:00"_s));
}

void TestPastedCells::keepsWhatIsNotUnderstoodByTheFieldsName()
{
    const PastedCells cells{u"2026-09-01\tMöte\tmånga\n"_s, {}, ImportKind::Activities, {}};
    const auto source = pastedSource(cells);
    ImportTable table = pastedTable(source->sheets.first(), cells);
    matchColumn(table, 0, ImportField{u"activity"_s, u"start"_s});
    matchColumn(table, 1, ImportField{u"activity"_s, u"title"_s});
    matchColumn(table, 2, ImportField{u"activity"_s, u"hours"_s});
    const auto planned = planSource(m_file->reader(), *source, {table}, {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(planned);
    write(planned->changes);
    QCOMPARE(onlyActivity().remark, u"Hours: många"_s);
}

void TestPastedCells::whatIsWithdrawnIsNotAddedOnceMore()
{
    domain::Activity row;
    row.id = domain::ActivityId::create();
    row.county = u"99"_s;
    row.counties = {u"99"_s};
    row.title = u"Möte"_s;
    row.start = row.end = QDate(2026, 9, 1);
    row.withdrawn = u"dubblett"_s;
    const auto data = m_file->reader().planData();
    domain::Measure measure;
    measure.id = domain::MeasureId::create();
    measure.county = u"99"_s;
    measure.area = data->areas.first().id;
    measure.number = u"1.99"_s;
    measure.title = u"Kampanj"_s;
    measure.withdrawn = u"dubblett"_s;
    domain::ChangeSet content;
    content.add(row);
    content.add(measure);
    write(content);
    for (const ImportPlan& refused : {plan(u"Datum\tRubrik\n2026-09-01\tMöte\n"_s, ImportKind::Activities),
             plan(u"Nr\tÅtgärd\n1.99\tKampanj\n"_s, ImportKind::Measures)}) {
        QCOMPARE(refused.refused(), 1);
        QCOMPARE(refused.remarks.last().kind, RemarkKind::RowWithdrawn);
    }
}

QTEST_GUILESS_MAIN(TestPastedCells)
#include "tst_pastedcells.moc"
