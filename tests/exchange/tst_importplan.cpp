#include "models/domain/rowjson.h"
#include "models/domain/terms.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/importsource.h"
#include "models/exchange/jsondocument.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"
#include "models/exchange/samplemeetings.h"
#include "models/storage/file.h"
#include "models/storage/historyreplay.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

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

template <class Enum>
QStringList unknownTerms(const QString& enumeration)
{
    QStringList unknown;
    for (const auto& code : domain::codesOf<Enum>()) {
        const QString term = domain::term(code.value);
        if (codeForWord(enumeration, term) != QLatin1StringView(code.text)) {
            unknown.append(enumeration + u'/' + QLatin1StringView(code.text) + u": "_s + term);
        }
    }
    return unknown;
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
    void ownWorkbookChangesNothing_data();
    void ownWorkbookChangesNothing();
    void knowsTheProgramsOwnTerms_data();
    void knowsTheProgramsOwnTerms();
    void tellsWhenAJsonLowersTheMaskLimit();
    void namesTheRowOfAJsonThatDoesNotFit();
    void leavesOutADocumentsRowWithWhatRefersToIt();
    void refusesWhatADocumentsRowsCannotBeTogether();
    void whoHasANumberKeepsIt();
    void refusesAFolder();
    void writesMoreThanOneLineOfHistory();

private:
    ImportSource source(const QByteArray& csv) const;
    [[nodiscard]] ImportPlan plan(const ImportSource& from, const QList<ImportTable>& tables) const;
    [[nodiscard]] ImportPlan plan(const QByteArray& csv) const;
    ImportPlan write(const QByteArray& csv);
    QString saved(const QString& name, const QByteArray& bytes) const;
    enum class Document { RowByRow, Whole };
    base::Result<ImportPlan> planOf(const QList<domain::Measure>& measures, Document document) const;

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::File> m_file;
};

void TestImportPlan::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = storage::File::create(m_folder->filePath(u"county.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
    QVERIFY(m_file->write(*newCounty(u"99"_s, u"se-2018"_s), u"create"_s));
}

QString TestImportPlan::saved(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

ImportSource TestImportPlan::source(const QByteArray& csv) const
{
    const auto opened = openSource(saved(u"source.csv"_s, csv));
    return opened ? *opened : ImportSource();
}

ImportPlan TestImportPlan::plan(const ImportSource& from, const QList<ImportTable>& tables) const
{
    const auto planned = planSource(m_file->reader(), from, tables, {std::nullopt, m_clock.today(), {}, {}});
    return planned ? *planned : ImportPlan();
}

ImportPlan TestImportPlan::plan(const QByteArray& csv) const
{
    const ImportSource from = source(csv);
    return plan(from, tablesOf(from.sheets, std::nullopt));
}

ImportPlan TestImportPlan::write(const QByteArray& csv)
{
    ImportPlan planned = plan(csv);
    return m_file->write(planned.changes, u"import"_s) ? planned : ImportPlan();
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
    const ImportSource from = source("Datum;Rubrik;Resultat;Utfall;Parter;Medverkande\n2026-09-01;M\xC3\xB6te;A;B;;\n");
    const auto tables = tablesOf(from.sheets, std::nullopt);
    QCOMPARE(columnNamed(tables.first(), u"Resultat"_s).use, ColumnUse::Field);
    QCOMPARE(columnNamed(tables.first(), u"Utfall"_s).use, ColumnUse::Repeated);
    QCOMPARE(columnNamed(tables.first(), u"Medverkande"_s).use, ColumnUse::Field); // a list takes several
    const ImportPlan planned = plan(from, tables);
    QCOMPARE(planned.remarks.first().kind, RemarkKind::RepeatedColumn);
    QCOMPARE(addedRows<domain::Activity>(planned.changes).first().result, u"A"_s);
}

void TestImportPlan::matchesAColumnByHand()
{
    const ImportSource from = source("Datum;Rubrik;Resultat;Hur det gick\n2026-09-01;Mote;A;B\n");
    auto tables = tablesOf(from.sheets, std::nullopt);
    QCOMPARE(columnNamed(tables.first(), u"Hur det gick"_s).use, ColumnUse::Unknown);
    matchColumn(tables.first(), 3, ImportField{u"activity"_s, u"result"_s, false});
    QCOMPARE(columnNamed(tables.first(), u"Resultat"_s).use, ColumnUse::LeftOut);
    QCOMPARE(addedRows<domain::Activity>(plan(from, tables).changes).first().result, u"B"_s);
    matchColumn(tables.first(), 3, std::nullopt);
    QVERIFY(addedRows<domain::Activity>(plan(from, tables).changes).first().result.isEmpty());
}

void TestImportPlan::remembersWhatWasMatchedByHand()
{
    const ImportSource from = source("Datum;Rubrik;Resultat;Hur det GICK :\n2026-09-01;Mote;A;B\n");
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
    const ImportSource from = source("Vecka;Hej\n1;2\n");
    const auto tables = tablesOf(from.sheets, ImportKind::Activities);
    QVERIFY(tables.first().isRead); // the only one: somebody meant it
    QCOMPARE(missingFields(tables.first()), (QList<QStringList>{{u"title"_s}, {u"start"_s}}));
    const auto planned = planSource(m_file->reader(), from, tables, {std::nullopt, m_clock.today(), {}, {}});
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
    ImportSource from = source("Datum;Rubrik\nsnart;M\xC3\xB6te\n");
    const auto tables = tablesOf(from.sheets, std::nullopt);
    const ImportPlan before = plan(from, tables);
    QCOMPARE(before.refused(), 1);
    QCOMPARE(before.rows.first().remarks.size(), 1);
    QVERIFY(before.changes.isEmpty());
    from.sheets.first().rows[1][0] = Cell(u"2026-09-01"_s);
    const ImportPlan after = plan(from, tables);
    QCOMPARE(after.refused(), 0);
    QCOMPARE(after.rows.first().state, RowState::New);
    QCOMPARE(after.added, 1);
}

void TestImportPlan::leavesARowOut()
{
    const ImportSource from = source("Datum;Rubrik\n2026-09-01;Ett\n2026-09-02;Tv\xC3\xA5\n");
    auto tables = tablesOf(from.sheets, std::nullopt);
    tables.first().leftOut = {3};
    const ImportPlan planned = plan(from, tables);
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
    const ImportSource from = source(csv);
    auto tables = tablesOf(from.sheets, std::nullopt);
    for (const ImportKey key : {ImportKey::DayTitleKind, ImportKey::DayTitleTime}) {
        tables.first().key = key;
        const ImportPlan planned = plan(from, tables);
        QCOMPARE(planned.added, 2);
        QCOMPARE(planned.changes.size(), 2);
    }
    QVERIFY(m_file->write(plan(from, tables).changes, u"import"_s));
    QCOMPARE(plan(from, tables).unchanged, 2);
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
    const ImportSource from = source("Nr;\xC3\x85tg\xC3\xA4rd\n1.60;Egen\n");
    auto tables = tablesOf(from.sheets, std::nullopt);
    QCOMPARE(plan(from, tables).added, 1);
    tables.first().key = ImportKey::Title;
    const ImportPlan planned = plan(from, tables);
    QCOMPARE(planned.changed, 1);
    QCOMPARE(planned.rows.first().values.first().after, u"1.60"_s);
}

void TestImportPlan::doesNotWriteToAWithdrawnRow()
{
    write("Datum;Rubrik\n2026-09-01;Ett\n");
    auto row = m_file->reader().rows<domain::Activity>()->first();
    auto withdrawn = row;
    withdrawn.withdrawn = u"dubblett"_s;
    domain::ChangeSet changes;
    changes.change(row, withdrawn);
    QVERIFY(m_file->write(changes, u"withdraw"_s));
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
    QVERIFY(!recognise(source("Namn;Telefon\nA;B\n").sheets.first(), std::nullopt));
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
    QCOMPARE(m_file->reader().rows<domain::Activity>()->first().title, title);
    QCOMPARE(plan(csv).unchanged, 1);
}

void TestImportPlan::readsACsvInAnotherEncoding()
{
    const ImportSource from = source("Datum;Rubrik\n2026-09-01;M\xC3\xB6te\n");
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

void TestImportPlan::ownWorkbookChangesNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Swedish") << u"sv"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestImportPlan::ownWorkbookChangesNothing()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/samordna/translations/samordna_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&translator);
    const QString path = m_folder->filePath(u"sample.samordna"_s);
    auto file = *storage::File::create(path, m_clock);
    const auto content = sampleCounty(m_clock.today(), kSampleActivities);
    QVERIFY(content && file->write(*content, u"sample"_s));
    SampleActivities activities(*content, kSampleActivities, m_clock.today());
    SampleMeetings meetings(*content, m_clock.today());
    const auto next = [&](domain::Activity& row) {
        const bool isMade = activities.next(row);
        if (isMade) {
            meetings.see(row);
        }
        return isMade;
    };
    QVERIFY(file->load(next, u"activities"_s));
    QVERIFY(file->write(meetings.rows(), u"meetings"_s));
    const QString workbook = m_folder->filePath(u"own.xlsx"_s);
    const auto period = domain::Period::holding(m_clock.today(), domain::PeriodKind::Tertial);
    QVERIFY(exportXlsx(file->reader(), {period, m_clock.today(), {}}, workbook));
    const auto planned = planImport(file->reader(), workbook, {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(planned);
    for (const ImportedRow& row : planned->rows) {
        for (const ImportedValue& value : row.values) {
            qWarning().noquote() << row.sheet << row.row << row.label << value.field << value.before << value.after;
        }
        for (const qsizetype at : row.remarks) {
            if (row.state == RowState::Refused) {
                qWarning().noquote() << row.sheet << row.row << int(planned->remarks.at(at).kind)
                                     << planned->remarks.at(at).column << planned->remarks.at(at).text;
            }
        }
    }
    QCOMPARE(planned->changes.size(), 0);
    QCOMPARE(planned->added + planned->changed + planned->refused(), 0);
    for (const ImportRemark& remark : planned->remarks) {
        QVERIFY2(remark.kind != RemarkKind::NotUnderstood, qPrintable(remark.column + u": "_s + remark.text));
    }
    QVERIFY(planned->unchanged > 300);
    QCoreApplication::removeTranslator(&translator);
}

void TestImportPlan::knowsTheProgramsOwnTerms_data()
{
    ownWorkbookChangesNothing_data();
}

/// What the program writes for a code in any language, it reads back.
void TestImportPlan::knowsTheProgramsOwnTerms()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/samordna/translations/samordna_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&translator);
    QStringList unknown = unknownTerms<domain::Degree>(u"degree"_s) + unknownTerms<domain::Signal>(u"signal"_s)
        + unknownTerms<domain::ActivityKind>(u"activity_kind"_s)
        + unknownTerms<domain::OrganisationKind>(u"organisation_kind"_s)
        + unknownTerms<domain::Exploitation>(u"exploitation"_s) + unknownTerms<domain::TargetGroup>(u"target_group"_s)
        + unknownTerms<domain::ProgressWay>(u"way"_s) + unknownTerms<domain::Group>(u"group"_s);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u" | "_s)));
}

void TestImportPlan::tellsWhenAJsonLowersTheMaskLimit()
{
    const QString json = m_folder->filePath(u"own.json"_s);
    QVERIFY(exportJson(m_file->reader(), {domain::Period(), m_clock.today(), {}}, json));
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("\"mask_limit\":5"));
    const auto opened = openSource(saved(u"low.json"_s, bytes.replace("\"mask_limit\":5", "\"mask_limit\":0")));
    QVERIFY(opened && opened->kind == ImportSource::Kind::Json);
    const ImportPlan planned = plan(*opened, {});
    QCOMPARE(planned.changed, 1);
    QCOMPARE(planned.rows.size(), 1);
    QCOMPARE(planned.remarks.last().kind, RemarkKind::MaskLimitChanged);
    QCOMPARE(planned.remarks.last().text, u"5 → 0"_s);
}

void TestImportPlan::namesTheRowOfAJsonThatDoesNotFit()
{
    write("Datum;Rubrik;Kvinnor\n2026-09-01;Ett;3\n2026-09-02;Tv\xC3\xA5;4\n");
    const QString json = m_folder->filePath(u"own.json"_s);
    QVERIFY(exportJson(m_file->reader(), {domain::Period(), m_clock.today(), {}}, json));
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto reasonFor = [&](const QByteArray& now) {
        const auto opened = openSource(saved(u"bad.json"_s, QByteArray(bytes).replace("\"women\":4", now)));
        const auto planned = planSource(m_file->reader(), *opened, {}, {std::nullopt, m_clock.today(), {}, {}});
        return planned ? base::Error() : planned.error();
    };
    const base::Error unfit = reasonFor("\"women\":\"x\"");
    QCOMPARE(unfit.kind, base::ErrorKind::Unreadable);
    QCOMPARE(unfit.arguments, (QStringList{u"row"_s, u"activity"_s, u"2"_s, u"Två"_s, u"women"_s}));
    const auto bad = openSource(saved(u"bad.json"_s, QByteArray(bytes).replace("\"women\":4", "\"women\":-4")));
    const ImportPlan listed = plan(*bad, {});
    QCOMPARE(listed.refused(), 1);
    QVERIFY(listed.changes.isEmpty());
    QCOMPARE(listed.rows.first().label, u"2026-09-02 Två"_s);
    QCOMPARE(listed.remarks.first().kind, RemarkKind::RowRefused);
    QCOMPARE(listed.remarks.first().field, u"women"_s);
    QCOMPARE(listed.remarks.first().row, 2);
    // The command line asks nobody what to do with a row: there it is all or nothing.
    const base::Error broken = planImport(m_file->reader(), bad->path, {std::nullopt, m_clock.today(), {}, {}}).error();
    QCOMPARE(broken.kind, base::ErrorKind::RuleBroken);
    QCOMPARE(broken.arguments.value(2), u"women"_s);
    QCOMPARE(broken.arguments.value(4), u"2"_s);
    QCOMPARE(broken.arguments.value(5), u"2026-09-02 Två"_s);
}

void TestImportPlan::leavesOutADocumentsRowWithWhatRefersToIt()
{
    domain::ChangeSet rows;
    domain::Organisation organiser;
    organiser.id = domain::OrganisationId::create();
    organiser.county = u"99"_s;
    organiser.name = u"Ny förening"_s;
    domain::Activity activity;
    activity.id = domain::ActivityId::create();
    activity.county = u"99"_s;
    activity.title = u"Möte"_s;
    activity.start = QDate(2026, 9, 1);
    activity.end = activity.start;
    activity.organiser = organiser.id;
    rows.add(organiser);
    rows.add(activity);
    const auto stored = m_file->write(rows, u"rows"_s);
    QVERIFY(stored);
    const QString json = m_folder->filePath(u"own.json"_s);
    QVERIFY(exportJson(m_file->reader(), {domain::Period(), m_clock.today(), {}}, json));
    QVERIFY(m_file->write(stored->inverted(), u"undo"_s));

    const auto opened = openSource(json);
    ImportOptions options{std::nullopt, m_clock.today(), {}, {}};
    const auto whole = planSource(m_file->reader(), *opened, {}, options);
    QVERIFY(whole && whole->added == 2 && whole->refused() == 0);
    options.leftOut = {whole->rows.first().id};
    const auto part = planSource(m_file->reader(), *opened, {}, options);
    QVERIFY(part);
    QCOMPARE(part->leftOut(), 1);
    QCOMPARE(part->refused(), 1);
    QCOMPARE(part->rows.last().entity, u"activity"_s);
    QCOMPARE(part->remarks.last().kind, RemarkKind::RowLacksOther);
    QCOMPARE(part->remarks.last().text, u"Ny förening"_s);
    QVERIFY(part->changes.isEmpty());
    options.leftOut = {whole->rows.last().id};
    const auto other = planSource(m_file->reader(), *opened, {}, options);
    QVERIFY(other && other->added == 1 && other->refused() == 0);
    QVERIFY(m_file->write(whole->changes, u"import"_s));
    const auto again = planSource(m_file->reader(), *opened, {}, {std::nullopt, m_clock.today(), {}, {}});
    QVERIFY(again && again->added == 0 && again->changed == 0 && again->rows.isEmpty());
}

namespace {

/// A measure of the county's own.
domain::Measure ownMeasure(const domain::PlanData& data, const QString& number)
{
    domain::Measure measure;
    measure.id = domain::MeasureId::create();
    measure.county = u"99"_s;
    measure.area = data.areas.first().id;
    measure.number = number;
    measure.title = u"Åtgärd "_s + number;
    return measure;
}

} // namespace

/// The plan of a document with what the file has and \a measures, which stand first in it.
base::Result<ImportPlan> TestImportPlan::planOf(const QList<domain::Measure>& measures, Document document) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writeJsonDocument(m_file->reader(), buffer, {}); !written) {
        return written.error();
    }
    QJsonObject json = QJsonDocument::fromJson(buffer.data()).object();
    QJsonObject tables = json.value(u"tables"_s).toObject();
    QJsonArray rows;
    QStringList ids;
    for (const domain::Measure& measure : measures) {
        QJsonObject row = domain::fieldValues(measure);
        row.insert(u"id"_s, measure.id.text());
        rows.append(row);
        ids.append(measure.id.text());
    }
    const QJsonArray others = tables.value(u"measure"_s).toArray();
    for (const QJsonValue& other : others) {
        if (!ids.contains(other[u"id"_s].toString())) {
            rows.append(other);
        }
    }
    tables.insert(u"measure"_s, rows);
    json.insert(u"tables"_s, tables);
    ImportSource source;
    source.kind = ImportSource::Kind::Json;
    source.bytes = QJsonDocument(json).toJson();
    ImportOptions options{std::nullopt, m_clock.today(), {}, {}};
    options.isWhole = document == Document::Whole;
    return planSource(m_file->reader(), source, {}, options);
}

void TestImportPlan::refusesWhatADocumentsRowsCannotBeTogether()
{
    const auto data = *m_file->reader().planData();
    domain::Measure first = ownMeasure(data, u"7.1"_s);
    domain::Measure ring = ownMeasure(data, u"7.2"_s);
    domain::Measure back = ownMeasure(data, u"7.3"_s);
    ring.parent = back.id;
    back.parent = ring.id;
    domain::Measure twice = ownMeasure(data, u"7.1"_s);
    domain::Measure waits = ownMeasure(data, u"7.4"_s);
    domain::Measure waited = ownMeasure(data, u"7.5"_s);
    waits.after = {waited.id};
    waited.after = {waits.id};
    domain::Measure below = ownMeasure(data, u"7.6"_s);
    below.parent = ring.id;
    const QList<domain::Measure> measures{first, ring, back, twice, waits, waited, below};
    const auto plan = planOf(measures, Document::RowByRow);
    QVERIFY(plan);
    QCOMPARE(plan->added, 1);
    QCOMPARE(plan->refused(), 6);
    QStringList reasons;
    for (const ImportedRow& row : plan->rows) {
        const ImportRemark remark = row.remarks.isEmpty() ? ImportRemark() : plan->remarks.at(row.remarks.first());
        reasons.append(row.remarks.isEmpty() ? u"taken"_s
                : remark.problem             ? QString(remark.field + u' ' + remark.text.left(3))
                                             : QString(u"lacks "_s + remark.text.left(3)));
    }
    QCOMPARE(reasons,
        (QStringList{u"taken"_s, u"parent "_s + back.id.text().left(3), u"parent "_s + ring.id.text().left(3),
            u"number 7.1"_s, u"after "_s, u"after "_s, u"lacks 7.2"_s}));
    QVERIFY(m_file->write(plan->changes, u"import"_s)); // what is left fits together
    const auto whole = planOf(measures, Document::Whole);
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, base::ErrorKind::RuleBroken);
    QCOMPARE(whole.error().arguments.value(2), u"parent"_s);
}

void TestImportPlan::whoHasANumberKeepsIt()
{
    const auto data = *m_file->reader().planData();
    domain::ChangeSet stored;
    stored.add(ownMeasure(data, u"7.1"_s));
    stored.add(ownMeasure(data, u"7.2"_s));
    const auto written = m_file->write(stored, u"rows"_s);
    QVERIFY(written);
    const auto one = std::get<domain::Measure>(*written->changes().first().after);
    const auto two = std::get<domain::Measure>(*written->changes().last().after);
    const auto numbered = [](domain::Measure row, const QString& number) {
        row.number = number;
        row.title += u'!';
        return row;
    };
    // A new row comes first in the document, and yet the number is the file's row's.
    const auto plan = planOf({ownMeasure(data, u"7.2"_s), numbered(two, u"7.2"_s)}, Document::RowByRow);
    QVERIFY(plan && plan->refused() == 1 && plan->changed == 1);
    QCOMPARE(plan->rows.first().state, RowState::Refused);
    // Two may exchange their numbers. When one of them is refused, the other's way is no longer free.
    const auto both = planOf({numbered(one, u"7.2"_s), numbered(two, u"7.1"_s)}, Document::RowByRow);
    QVERIFY(both && both->changed == 2 && both->refused() == 0);
    domain::Measure blank = numbered(two, u"7.1"_s);
    blank.title.clear();
    const auto neither = planOf({numbered(one, u"7.2"_s), blank}, Document::RowByRow);
    QVERIFY(neither && neither->changed == 0);
    QCOMPARE(neither->refused(), 2);
}

void TestImportPlan::refusesAFolder()
{
    const auto opened = openSource(m_folder->path());
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
    const auto lines = m_file->reader().history(20);
    QVERIFY(lines);
    QVERIFY(lines->size() > 3);
    QVERIFY(lines->first().text.startsWith(u"import ("_s));
    QVERIFY(m_file->check()->isEmpty());
    const auto before = m_file->reader().knownAt(1);
    QVERIFY(before);
    QCOMPARE(before->activities.size(), 4000);
    QVERIFY(!before->activities.begin()->then);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
