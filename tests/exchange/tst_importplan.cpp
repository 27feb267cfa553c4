#include "importcounty.h"

#include "models/storage/historyreplay.h"

#include <QTest>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMeasures = QStringLiteral(SAMORDNA_TEST_DATA "/atgardsplan_exempel.xlsx");
const QString kActivities = QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv");

ImportColumn columnNamed(const ImportTable& table, const QString& heading)
{
    const auto at = std::find_if(table.columns.cbegin(), table.columns.cend(),
        [&](const ImportColumn& column) { return column.heading == heading; });
    return at == table.columns.cend() ? ImportColumn() : *at;
}

} // namespace

/// What is planned before anything is written: how columns are matched, and what a row becomes.
class TestImportPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void skipsTitlesAboveTheHeadings();
    void takesAFieldOnce();
    void matchesAColumnByHand();
    void remembersWhatWasMatchedByHand();
    void tellsWhatIsMissing();
    void showsOldAndNew();
    void acceptsARefusedRowWhenItsCellIsMended();
    void leavesARowOut();
    void takesNothingOfARefusedRow();
    void saysWhyARowIsRefused_data();
    void saysWhyARowIsRefused();
    void refusesTheSecondOfTwoRowsForTheSame();
    void tellsRowsApartByMoreColumns();
    void emptyCellsChangeNothing();
    void updatesAMeasureByItsTitle();
    void doesNotWriteToAWithdrawnRow();
    void addsUpTwoColumnsOfAList();
    void readsOrganisations();
    void readsOddTexts_data();
    void readsOddTexts();
    void readsACsvInAnotherEncoding();
    void doesNotTakeAMaskedCountForText();
    void refusesAFolder();
    void writesMoreThanOneLineOfHistory();

private:
    /// What comes of a spreadsheet's text.
    [[nodiscard]] ImportPlan plan(const QByteArray& csv) const { return m_county->plan(csv); }
    ImportPlan write(const QByteArray& csv) { return m_county->write(csv); }

    std::unique_ptr<ImportCounty> m_county;
};

void TestImportPlan::init()
{
    m_county = std::make_unique<ImportCounty>();
    QVERIFY(m_county->file);
}

void TestImportPlan::skipsTitlesAboveTheHeadings()
{
    const auto from = openSource(kMeasures);
    QVERIFY(from && from->kind == ImportSource::Kind::Workbook);
    const auto tables = tablesOf(from->sheets, std::nullopt);
    QVERIFY(tables.first().isRead);
    QCOMPARE(tables.first().kind, ImportKind::Measures);
    QCOMPARE(tables.first().headingRow, 3);
    QCOMPARE(rowsBelow(from->sheets.first(), 3), 14);
    QCOMPARE(columnNamed(tables.first(), u"När"_s).field, u"due"_s);
    const ImportTable moved = tableAt(from->sheets.first(), 0, ImportKind::Measures);
    QVERIFY(!missingFields(moved).isEmpty());
}

void TestImportPlan::takesAFieldOnce()
{
    const ImportSource from =
        m_county->source("Datum;Rubrik;Resultat;Utfall;Parter;Medverkande\n2026-09-01;M\xC3\xB6te;A;B;;\n");
    const auto tables = tablesOf(from.sheets, std::nullopt);
    QCOMPARE(columnNamed(tables.first(), u"Resultat"_s).use, ColumnUse::Field);
    QCOMPARE(columnNamed(tables.first(), u"Utfall"_s).use, ColumnUse::Repeated);
    QCOMPARE(columnNamed(tables.first(), u"Medverkande"_s).use, ColumnUse::Field); // a list takes several
    const ImportPlan planned = m_county->plan(from, tables);
    QCOMPARE(planned.remarks.first().kind, RemarkKind::RepeatedColumn);
    QCOMPARE(addedRows<domain::Activity>(planned.changes).first().result, u"A"_s);
}

void TestImportPlan::matchesAColumnByHand()
{
    const ImportSource from = m_county->source("Datum;Rubrik;Resultat;Hur det gick\n2026-09-01;Mote;A;B\n");
    auto tables = tablesOf(from.sheets, std::nullopt);
    QCOMPARE(columnNamed(tables.first(), u"Hur det gick"_s).use, ColumnUse::Unknown);
    matchColumn(tables.first(), 3, ImportField{u"activity"_s, u"result"_s, false});
    QCOMPARE(columnNamed(tables.first(), u"Resultat"_s).use, ColumnUse::LeftOut);
    QCOMPARE(addedRows<domain::Activity>(m_county->plan(from, tables).changes).first().result, u"B"_s);
    matchColumn(tables.first(), 3, std::nullopt);
    QVERIFY(addedRows<domain::Activity>(m_county->plan(from, tables).changes).first().result.isEmpty());
}

void TestImportPlan::remembersWhatWasMatchedByHand()
{
    const ImportSource from = m_county->source("Datum;Rubrik;Resultat;Hur det GICK :\n2026-09-01;Mote;A;B\n");
    const LearnedHeadings learned{{learnedKey(ImportKind::Activities, u"hur  det gick"_s), u"activity.result"_s},
        {learnedKey(ImportKind::Activities, u"Datum"_s), u"activity.end"_s},
        {learnedKey(ImportKind::Measures, u"Rubrik"_s), QString()}};
    const ImportTable table = tableAt(from.sheets.first(), 0, ImportKind::Activities, learned);
    QCOMPARE(columnNamed(table, u"Resultat"_s).use, ColumnUse::Repeated);
    QCOMPARE(table.columns.last().field, u"result"_s);
    QCOMPARE(columnNamed(table, u"Datum"_s).field, u"end"_s);
    QCOMPARE(columnNamed(table, u"Rubrik"_s).field, u"title"_s); // that was for measures
    const LearnedHeadings none{{learnedKey(ImportKind::Activities, u"Resultat"_s), QString()}};
    QCOMPARE(columnNamed(tableAt(from.sheets.first(), 0, ImportKind::Activities, none), u"Resultat"_s).use,
        ColumnUse::LeftOut);
}

void TestImportPlan::tellsWhatIsMissing()
{
    const ImportSource from = m_county->source("Vecka;Hej\n1;2\n");
    const auto tables = tablesOf(from.sheets, ImportKind::Activities);
    QVERIFY(tables.first().isRead); // the only one: somebody meant it
    QCOMPARE(missingFields(tables.first()), (QList<QStringList>{{u"title"_s}, {u"start"_s}}));
    const auto planned =
        planSource(m_county->file->reader(), from, tables, {std::nullopt, m_county->clock.today(), {}, {}});
    QVERIFY(!planned);
    QCOMPARE(planned.error().kind, base::ErrorKind::NoTable);
}

void TestImportPlan::showsOldAndNew()
{
    write("Datum;Typ;Rubrik;Kvinnor;Plats\n2026-09-01;Utbildning;Kurs;3;Lund\n2026-09-02;M\xC3\xB6te;Samr\xC3\xA5"
          "d;1;Lund\n");
    const ImportPlan planned =
        plan("Datum;Typ;Rubrik;Kvinnor;Plats\n2026-09-01;Konferens;Kurs;4;Lund\n2026-09-02;M\xC3\xB6te;Samr\xC3\xA5"
             "d;1;Lund\n");
    QCOMPARE(planned.rows.size(), 2);
    QCOMPARE(planned.rows.first().state, RowState::Changed);
    QCOMPARE(planned.rows.last().state, RowState::Unchanged);
    const auto& values = planned.rows.first().values;
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.first().column, 1);
    QCOMPARE(values.first().before, u"Training"_s);
    QCOMPARE(values.first().after, u"Conference"_s);
    QCOMPARE(values.last().field, u"women"_s);
    QCOMPARE(values.last().before, u"3"_s);
    QCOMPARE(values.last().after, u"4"_s);
}

void TestImportPlan::acceptsARefusedRowWhenItsCellIsMended()
{
    ImportSource from = m_county->source("Datum;Rubrik\nsnart;M\xC3\xB6te\n");
    const auto tables = tablesOf(from.sheets, std::nullopt);
    const ImportPlan before = m_county->plan(from, tables);
    QCOMPARE(before.refused(), 1);
    QCOMPARE(before.rows.first().remarks.size(), 1);
    QVERIFY(before.changes.isEmpty());
    from.sheets.first().rows[1][0] = Cell(u"2026-09-01"_s);
    const ImportPlan after = m_county->plan(from, tables);
    QCOMPARE(after.refused(), 0);
    QCOMPARE(after.rows.first().state, RowState::New);
    QCOMPARE(after.added, 1);
}

void TestImportPlan::leavesARowOut()
{
    const ImportSource from = m_county->source("Datum;Rubrik\n2026-09-01;Ett\n2026-09-02;Tv\xC3\xA5\n");
    auto tables = tablesOf(from.sheets, std::nullopt);
    tables.first().leftOut = {3};
    const ImportPlan planned = m_county->plan(from, tables);
    QCOMPARE(planned.added, 1);
    QCOMPARE(planned.leftOut(), 1);
    QCOMPARE(planned.rows.last().state, RowState::LeftOut);
    QCOMPARE(planned.changes.size(), 1);
}

void TestImportPlan::takesNothingOfARefusedRow()
{
    const ImportPlan planned =
        plan("Datum;Rubrik;Arrang\xC3\xB6r;Kostnad\n2026-09-01;Ett;Helt nytt f\xC3\xB6rbund;-4\n");
    QCOMPARE(planned.refused(), 1);
    QVERIFY(planned.changes.isEmpty()); // not the organisation either
    QCOMPARE(planned.remarks.size(), 1);
}

void TestImportPlan::saysWhyARowIsRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<domain::ProblemKind>("problem");
    using domain::ProblemKind;
    QTest::newRow("no date") << QByteArray("N\xC3\xA4r;Vad\n?;Ett\n") << u"När"_s << u"?"_s << ProblemKind::Missing;
    QTest::newRow("no title") << QByteArray("N\xC3\xA4r;Vad\n2026-01-01;\n") << u"Vad"_s << QString()
                              << ProblemKind::Blank;
    QTest::newRow("end before start") << QByteArray("Datum;Till;Vad\n2026-02-01;2026-01-01;Ett\n") << u"Till"_s
                                      << u"2026-01-01"_s << ProblemKind::EndBeforeStart;
    QTest::newRow("negative") << QByteArray("Datum;Vad;Kvinnor\n2026-02-01;Ett;-3\n") << u"Kvinnor"_s << u"-3"_s
                              << ProblemKind::OutOfRange;
    QTest::newRow("no area") << QByteArray("Nr;\xC3\x85tg\xC3\xA4rd;Omr\xC3\xA5"
                                           "de\n77.1;Ett;Okej\n")
                             << u"Område"_s << u"Okej"_s << ProblemKind::Missing;
    QTest::newRow("per cent") << QByteArray("Nr;\xC3\x85tg\xC3\xA4rd;Procent\n1.99;Ett;150\n") << u"Procent"_s
                              << u"150"_s << ProblemKind::OutOfRange;
    QTest::newRow("no number of a value") << QByteArray("Indikator;\xC3\x85r;V\xC3\xA4rde\nHej;2025;m\xC3\xA5nga\n")
                                          << u"Värde"_s << u"många"_s << ProblemKind::Missing;
    QTest::newRow("a text of 10 MB") << QByteArray("Datum;Vad;Resultat\n2026-02-01;Ett;" + QByteArray(10'000'000, 'x')
        + '\n') << u"Resultat"_s << QString(QString(200, u'x') + QChar(0x2026))
                                     << ProblemKind::TooLong;
}

void TestImportPlan::saysWhyARowIsRefused()
{
    QFETCH(QByteArray, csv);
    const ImportPlan planned = plan(csv);
    QCOMPARE(planned.refused(), 1);
    QVERIFY(planned.changes.isEmpty());
    QVERIFY(!planned.rows.first().remarks.isEmpty());
    const ImportRemark& remark = planned.remarks.at(planned.rows.first().remarks.first());
    QCOMPARE(remark.kind, RemarkKind::RowRefused);
    QTEST(remark.column, "column");
    QTEST(remark.text, "text");
    QFETCH(domain::ProblemKind, problem);
    QVERIFY(remark.problem == problem);
}

void TestImportPlan::refusesTheSecondOfTwoRowsForTheSame()
{
    const ImportPlan activities = write("Datum;Rubrik\n2026-09-01;Ett\n2026-09-01;ett\n");
    QCOMPARE(activities.added, 1);
    QCOMPARE(activities.remarks.last().kind, RemarkKind::RowRepeated);
    QCOMPARE(activities.remarks.last().text, u"2"_s);
    const ImportPlan measures = write("Nr;\xC3\x85tg\xC3\xA4rd\n1.50;Ett\n1.50;Ett\n1.50;Annat\n");
    QCOMPARE(measures.added, 1);
    QCOMPARE(measures.refused(), 2);
}

void TestImportPlan::tellsRowsApartByMoreColumns()
{
    const QByteArray csv = "Datum;Typ;Rubrik;Tid\n2026-09-01;Utbildning;Dag;9.00\n2026-09-01;Konferens;Dag;13.00\n";
    const ImportSource from = m_county->source(csv);
    auto tables = tablesOf(from.sheets, std::nullopt);
    for (const ImportKey key : {ImportKey::DayTitleKind, ImportKey::DayTitleTime}) {
        tables.first().key = key;
        const ImportPlan planned = m_county->plan(from, tables);
        QCOMPARE(planned.added, 2);
        QCOMPARE(planned.changes.size(), 2);
    }
    QVERIFY(m_county->file->write(m_county->plan(from, tables).changes, u"import"_s));
    QCOMPARE(m_county->plan(from, tables).unchanged, 2);
    QCOMPARE(plan(csv).unchanged, 2); // by day and title only, the one that is most alike is taken
}

void TestImportPlan::emptyCellsChangeNothing()
{
    write("Datum;Till;Rubrik;Plats\n2026-09-01;2026-09-03;Ett;Lund\n");
    const ImportPlan planned = plan("Datum;Till;Rubrik;Plats\n2026-09-01;;Ett;\n");
    QCOMPARE(planned.unchanged, 1);
    QVERIFY(planned.changes.isEmpty());
    write("Nr;\xC3\x85tg\xC3\xA4rd;Slutdatum;Vem\n1.50;Egen;2026-12-31;L\xC3\xA4nsstyrelsen\n");
    QCOMPARE(plan("Nr;\xC3\x85tg\xC3\xA4rd;Slutdatum;Vem\n1.50;Egen;;\n").unchanged, 1);
}

void TestImportPlan::updatesAMeasureByItsTitle()
{
    write("Nr;\xC3\x85tg\xC3\xA4rd\n1.50;Egen\n");
    const ImportSource from = m_county->source("Nr;\xC3\x85tg\xC3\xA4rd\n1.60;Egen\n");
    auto tables = tablesOf(from.sheets, std::nullopt);
    QCOMPARE(m_county->plan(from, tables).added, 1);
    tables.first().key = ImportKey::Title;
    const ImportPlan planned = m_county->plan(from, tables);
    QCOMPARE(planned.changed, 1);
    QCOMPARE(planned.rows.first().values.first().after, u"1.60"_s);
}

void TestImportPlan::doesNotWriteToAWithdrawnRow()
{
    write("Datum;Rubrik\n2026-09-01;Ett\n");
    auto row = m_county->file->reader().rows<domain::Activity>()->first();
    auto withdrawn = row;
    withdrawn.withdrawn = u"dubblett"_s;
    domain::ChangeSet changes;
    changes.change(row, withdrawn);
    QVERIFY(m_county->file->write(changes, u"withdraw"_s));
    const ImportPlan planned = plan("Datum;Rubrik;Plats\n2026-09-01;Ett;Lund\n");
    QCOMPARE(planned.refused(), 1);
    QCOMPARE(planned.remarks.first().kind, RemarkKind::RowWithdrawn);
    QVERIFY(planned.changes.isEmpty());
}

void TestImportPlan::addsUpTwoColumnsOfAList()
{
    const ImportPlan planned =
        plan("Datum;Rubrik;Parter;Medverkande\n2026-09-01;Ett;F\xC3\xB6rbund A;F\xC3\xB6rbund B\n");
    QCOMPARE(addedRows<domain::Activity>(planned.changes).first().organisations.size(), 2);
}

void TestImportPlan::readsOrganisations()
{
    const ImportPlan planned = write("Namn;Typ;Andra namn\nF\xC3\xB6rbundet;F\xC3\xB6rening;FBT\n");
    QCOMPARE(planned.added, 1);
    const auto row = addedRows<domain::Organisation>(planned.changes).first();
    QCOMPARE(row.kind, domain::OrganisationKind::CivilSociety);
    const ImportPlan again = plan("Namn;Typ\nfbt;F\xC3\xB6retag\n"); // its other name
    QCOMPARE(again.changed, 1);
    QCOMPARE(again.rows.first().values.size(), 1);
    const ImportPlan unknown = plan("Namn;Typ\nBolaget;Rymdstation\n");
    QCOMPARE(unknown.refused(), 1); // nothing could keep the word
    QCOMPARE(unknown.remarks.first().text, u"Rymdstation"_s);
    QVERIFY(!recognise(m_county->source("Namn;Telefon\nA;B\n").sheets.first(), std::nullopt));
}

void TestImportPlan::readsOddTexts_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("emoji") << u"Möte 👩‍👩‍👧 om 🇸🇪"_s;
    QTest::newRow("right to left") << u"اجتماع حول الاتجار بالبشر"_s;
    QTest::newRow("a combining letter") << u"Sa\u030Ang"_s;
    QTest::newRow("a formula") << u"=1+1"_s;
}

void TestImportPlan::readsOddTexts()
{
    QFETCH(QString, title);
    const QByteArray csv = "Datum;Rubrik\n2026-09-01;" + title.toUtf8() + '\n';
    QCOMPARE(write(csv).added, 1);
    QCOMPARE(m_county->file->reader().rows<domain::Activity>()->first().title, title);
    QCOMPARE(plan(csv).unchanged, 1);
}

void TestImportPlan::readsACsvInAnotherEncoding()
{
    const ImportSource from = m_county->source("Datum;Rubrik\n2026-09-01;M\xC3\xB6te\n");
    QCOMPARE(from.form, (CsvForm{CsvEncoding::Utf8, u';'}));
    const auto wrong = readAgain(from, {CsvEncoding::Windows1252, u';'});
    QVERIFY(wrong);
    QCOMPARE(wrong->sheets.first().rows.at(1).at(1).text(), u"MÃ¶te"_s);
    const auto right = readAgain(*wrong, {CsvEncoding::Utf8, u';'});
    QCOMPARE(right->sheets.first().rows.at(1).at(1).text(), u"Möte"_s);
    const auto commas = readAgain(from, {CsvEncoding::Utf8, u','});
    QCOMPARE(commas->sheets.first().rows.first().size(), 1);
}

void TestImportPlan::doesNotTakeAMaskedCountForText()
{
    write("Datum;Rubrik;Kvinnor\n2026-09-01;Ett;3\n");
    const ImportPlan planned = plan("Datum;Rubrik;Kvinnor\n2026-09-01;Ett;<5\n");
    QCOMPARE(planned.unchanged, 1);
    QCOMPARE(planned.remarks.first().kind, RemarkKind::MaskedCell);
}

void TestImportPlan::refusesAFolder()
{
    const auto opened = openSource(m_county->folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, base::ErrorKind::Unreadable);
    QCOMPARE(opened.error().arguments, QStringList(u"folder"_s));
}

/// A spreadsheet of tens of thousands of rows was more than one line of history may hold (64 MiB).
void TestImportPlan::writesMoreThanOneLineOfHistory()
{
    QByteArray csv = "Datum;Rubrik;Resultat\n";
    const QByteArray result(18'000, 'r');
    for (int row = 0; row < 4000; ++row) {
        csv += QDate(2026, 1, 1).addDays(row % 300).toString(Qt::ISODate).toUtf8() + ";Rad " + QByteArray::number(row)
            + ';' + result + '\n';
    }
    QCOMPARE(write(csv).added, 4000);
    const auto lines = m_county->file->reader().history(20);
    QVERIFY(lines);
    QVERIFY(lines->size() > 3);
    QVERIFY(lines->first().text.startsWith(u"import ("_s));
    QVERIFY(m_county->file->check()->isEmpty());
    const auto before = m_county->file->reader().knownAt(1);
    QVERIFY(before);
    QCOMPARE(before->activities.size(), 4000);
    QVERIFY(!before->activities.begin()->then);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
