#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "models/exchange/export.h"
#include "models/exchange/newcounty.h"

#include "views/dialogs/importdialog.h"
#include "views/dialogs/importrowsmodel.h"
#include "views/dialogs/importrowsview.h"
#include "views/dialogs/learnedheadings.h"
#include "views/editors/filterchip.h"
#include "views/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMeasures = QStringLiteral(SAMORDNA_TEST_DATA "/atgardsplan_exempel.xlsx");
const QString kActivities = QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv");

constexpr int kManyRows = 800;

/// A county's file with the plan, and the dialog over a source.
struct Bench
{
    base::FixedClock clock{QDate(2026, 11, 24)};
    domain::Period period = domain::Period::holding(QDate(2026, 11, 24), domain::PeriodKind::Tertial);
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> space;
    test::ScriptedDialogs dialogs;
    std::unique_ptr<ImportSession> session;
    std::unique_ptr<ImportDialog> dialog;

    Bench()
    {
        auto made = workspace::Workspace::create(
            folder.filePath(u"a.samordna"_s), *exchange::newCounty(u"99"_s, u"se-2018"_s), u"New"_s, clock);
        if (!made) {
            qFatal("no file");
        }
        space = *std::move(made);
    }
    void open(const QString& path, const exchange::LearnedHeadings& learned = {})
    {
        dialog.reset();
        session = std::make_unique<ImportSession>(*space, path, period, learned);
        dialog = std::make_unique<ImportDialog>(*session, dialogs);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTRY_VERIFY(session->isOpen() && !session->isBusy());
    }
    void openCsv(const QByteArray& bytes, const exchange::LearnedHeadings& learned = {})
    {
        QFile file(folder.filePath(u"source.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        open(file.fileName(), learned);
    }
    template <class W = QWidget>
    [[nodiscard]] W* find(const QString& name) const
    {
        return qobject_cast<W*>(test::named(*dialog, name));
    }
    /// The button at the right, whatever it says.
    [[nodiscard]] QPushButton* next() const
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    void goToRows() const
    {
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QVERIFY(rows() && rows()->isVisible());
    }
    [[nodiscard]] ImportRowsView* rows() const { return find<ImportRowsView>(u"Rows to import"_s); }
    /// A table so long that it is written in the background, ready to be.
    void openLong()
    {
        QByteArray csv = "Datum;Rubrik\n";
        for (int row = 0; row < kManyRows; ++row) {
            csv += "2026-09-01;Rad " + QByteArray::number(row) + '\n';
        }
        openCsv(csv);
        goToRows();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString note() const { return find<QLabel>(u"What to know of the row"_s)->text(); }
    [[nodiscard]] QString state() const { return find<QLabel>(u"State of the import"_s)->text(); }
    [[nodiscard]] qint64 activities() const { return *space->reader().activityCount(); }
    void stand(int row, int column) const
    {
        rows()->setFocus();
        rows()->setCurrentIndex(rows()->model()->index(row, column));
    }
    /// Types over the cell that the keys are on.
    void mend(const QString& text) const
    {
        QTest::keyClick(rows(), Qt::Key_F2);
        const QPointer line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        test::typeInto(*line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!line);
        QTRY_VERIFY(session->isPlanned());
    }
};

} // namespace

class TestImportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void importsTheCoordinatorsActivities();
    void importsTheCoordinatorsMeasures();
    void isDrivenByTheKeyboardAlone();
    void secondImportHasNothingToWrite();
    void mendsARefusedCell();
    void returnInTheRowsImportsNothing();
    void leavesARowOutWithSpace();
    void showsOldAndNew();
    void showsTheRowsOfAKind();
    void matchesAColumnAndRemembersIt();
    void keepsWhatWasLearnedInTheSettings();
    void saysWhichColumnIsMissing();
    void saysWhenTwoColumnsHaveAField();
    void anEmptySheetLeadsNowhere();
    void readsInAnotherEncoding();
    void headingsCanStandElsewhere();
    void choosesTheSheetsOfAWorkbook();
    void refusesAPersonalNumberInWords();
    void showsAHugeCellShort();
    void cancelWritesNothing();
    void closingStopsWhatGoesOn();
    void changesAfterTheRowsWereReadAreReadAgain();
    void logIsCopiedAndSaved();
    void showsADocumentsRowsAtOnce();
    void closesWhenTheSourceCannotBeRead();
    void manyRowsAreWrittenInTheBackground();
    void cancelStopsTheWritingAndLeavesTheFile();
    void theLogNamesTheColumnOfWhatWasKept();
    void everythingThatTakesFocusHasAName();
};

void TestImportDialog::importsTheCoordinatorsActivities()
{
    Bench bench;
    bench.open(kActivities);
    QVERIFY(bench.find<QComboBox>(u"Field for “Rubrik”"_s));
    QCOMPARE(bench.find<QComboBox>(u"Field for “Rubrik”"_s)->currentText(), u"Title"_s);
    QCOMPARE(bench.find<QComboBox>(u"Separator"_s)->currentText(), u"Semicolon"_s);
    bench.goToRows();
    const QAbstractItemModelTester tester(
        bench.rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(bench.rows()->model()->rowCount(), 10);
    QCOMPARE(bench.cell(0, ImportRowsModel::StateColumn), u"New"_s);
    QVERIFY2(bench.next()->text().contains(u"10 new"_s), qPrintable(bench.next()->text()));
    QCOMPARE(bench.activities(), 0);
    bench.next()->click();
    QCOMPARE(bench.activities(), 10);
    QVERIFY(bench.find<QPlainTextEdit>(u"Log of the import"_s)
                ->toPlainText()
                .contains(u"Regional samverkansgrupp, möte 1"_s));
    QVERIFY(bench.space->undo());
    QCOMPARE(bench.activities(), 0);
    QVERIFY(!bench.space->undoStack().canUndo()); // it was one step
}

void TestImportDialog::importsTheCoordinatorsMeasures()
{
    Bench bench;
    bench.open(kMeasures);
    QCOMPARE(bench.find<QSpinBox>(u"Headings in row"_s)->value(), 4);
    QCOMPARE(bench.find<QComboBox>(u"Field for “När”"_s)->currentText(), u"Due date"_s);
    bench.goToRows();
    QCOMPARE(bench.session->plan().added, 14);
    auto* remarks = bench.find<FilterChip>(u"With remarks"_s);
    QVERIFY(remarks && !remarks->text().endsWith(u" 0"_s));
    remarks->click();
    bench.stand(0, 0);
    bench.next()->click();
    QVERIFY(bench.session->isWritten());
    QVERIFY(bench.find<QPlainTextEdit>(u"Log of the import"_s)->toPlainText().contains(u"“?” was not understood"_s));
}

void TestImportDialog::theLogNamesTheColumnOfWhatWasKept()
{
    Bench bench;
    bench.openCsv("Nr;Insatsomr\xC3\xA5"
                  "de;\xC3\x85tg\xC3\xA4rd;N\xC3\xA4r\n9.1;1;Ny;?\n9.2;99;Annan;2026\n");
    bench.goToRows();
    bench.next()->click();
    const QString log = bench.find<QPlainTextEdit>(u"Log of the import"_s)->toPlainText();
    QVERIFY2(log.contains(u"      När: “?” was not understood"_s), qPrintable(log));
    QCOMPARE(log.count(u"Insatsområde"_s), 1); // a refusal says its column itself
}

void TestImportDialog::manyRowsAreWrittenInTheBackground()
{
    Bench bench;
    bench.openLong();
    QVERIFY(!bench.find(u"Rows written"_s));
    bench.next()->click();
    QVERIFY(bench.session->isWriting() && !bench.session->isWritten());
    auto* progress = bench.find<QProgressBar>(u"Rows written"_s);
    QVERIFY(progress && progress->isVisible());
    QCOMPARE(progress->maximum(), kManyRows);
    QVERIFY2(bench.state().contains(u"800"_s), qPrintable(bench.state()));
    QVERIFY(!bench.next()->isEnabled() && !bench.rows()->isEnabled());
    QCOMPARE(QApplication::focusWidget(), bench.find(u"Cancel"_s));
    QTRY_VERIFY(bench.session->isWritten());
    QVERIFY(!bench.session->isWriting() && !progress->isVisible());
    QCOMPARE(bench.activities(), kManyRows);
    const auto* log = bench.find<QPlainTextEdit>(u"Log of the import"_s);
    QTRY_COMPARE(log->toPlainText().count(u", 2026-09-01 Rad "_s), kManyRows);
    QVERIFY(log->toPlainText().contains(u"Row 801, 2026-09-01 Rad 799"_s));
    bench.find<QPushButton>(u"Cop&y"_s)->click();
    QCOMPARE(QApplication::clipboard()->text().trimmed(), log->toPlainText().trimmed());
    QVERIFY(bench.space->undo());
    QCOMPARE(bench.activities(), 0);
    QVERIFY(!bench.space->undoStack().canUndo()); // it was one step
}

void TestImportDialog::cancelStopsTheWritingAndLeavesTheFile()
{
    Bench bench;
    bench.openLong();
    const auto isStopped = [&] {
        return !bench.session->isWriting() && bench.activities() == 0 && !bench.space->undoStack().canUndo();
    };
    bench.next()->click();
    QVERIFY(bench.session->isWriting());
    bench.find<QPushButton>(u"Cancel"_s)->click();
    QTRY_VERIFY(isStopped());
    QVERIFY(bench.dialog->isVisible() && bench.rows()->isEnabled());
    QVERIFY2(bench.state().contains(u"Nothing was changed"_s), qPrintable(bench.state()));
    bench.next()->click();
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape); // closes nothing either
    QTRY_VERIFY(isStopped());
    QVERIFY(bench.dialog->isVisible() && bench.next()->isEnabled());
    bench.next()->click(); // what was stopped can be begun again
    QTRY_VERIFY(bench.session->isWritten());
    QCOMPARE(bench.activities(), kManyRows);
    QVERIFY(bench.space->undo());
    // A window that goes away meanwhile leaves the whole import or nothing of it.
    bench.openLong();
    bench.next()->click();
    QVERIFY(bench.session->isWriting());
    bench.dialog.reset();
    bench.session.reset();
    QVERIFY(bench.activities() == 0 || bench.activities() == kManyRows);
    QCOMPARE(bench.space->undoStack().canUndo(), bench.activities() > 0);
}

void TestImportDialog::isDrivenByTheKeyboardAlone()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik;Plats\n2026-09-01;Ett;Lund\nsnart;Tva;Lund\n2026-09-03;Tre;Lund\n");
    QTest::keyClick(bench.dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(bench.rows() && bench.rows()->hasFocus());
    QCOMPARE(bench.rows()->currentIndex().row(), 1); // the refused one
    for (int right = 0; right < 2; ++right) {
        QTest::keyClick(bench.rows(), Qt::Key_Right);
    }
    QCOMPARE(bench.rows()->currentIndex().column(), int(ImportRowsModel::FirstCell));
    bench.mend(u"2026-09-02"_s);
    QTest::keyClick(bench.rows(), Qt::Key_Down);
    QTest::keyClick(bench.rows(), Qt::Key_Space);
    QTRY_VERIFY(bench.session->isPlanned());
    QCOMPARE(bench.session->plan().leftOut(), 1);
    QTest::keyClick(bench.dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(bench.session->isWritten());
    QCOMPARE(bench.activities(), 2);
    QTest::keyClick(bench.dialog.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!bench.dialog->isVisible());
}

void TestImportDialog::secondImportHasNothingToWrite()
{
    for (const QString& path : {kActivities, kMeasures}) {
        Bench bench;
        bench.open(path);
        bench.goToRows();
        bench.next()->click();
        QVERIFY(bench.session->isWritten());
        bench.open(path);
        bench.goToRows();
        QVERIFY(!bench.next()->isEnabled());
        QVERIFY2(bench.state().contains(u"nothing to write"_s), qPrintable(bench.state()));
        QCOMPARE(bench.cell(0, ImportRowsModel::StateColumn), u"Unchanged"_s);
    }
}

void TestImportDialog::mendsARefusedCell()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik\nsnart;Ett\n");
    bench.goToRows();
    QCOMPARE(bench.cell(0, ImportRowsModel::StateColumn), u"Refused"_s);
    QVERIFY(!bench.next()->isEnabled());
    QVERIFY2(
        bench.note().contains(u"“snart” in the column “Datum” cannot be read as a date"_s), qPrintable(bench.note()));
    bench.find<FilterChip>(u"Refused"_s)->click();
    bench.stand(0, ImportRowsModel::FirstCell);
    bench.mend(u"2026-09-02"_s);
    QCOMPARE(bench.rows()->model()->rowCount(), 1); // it stays where it is
    QCOMPARE(bench.cell(0, ImportRowsModel::StateColumn), u"New"_s);
    QVERIFY(bench.find<FilterChip>(u"Refused"_s)->text().endsWith(u" 0"_s));
    QVERIFY(bench.next()->isEnabled());
    QVERIFY(!bench.session->isWritten());
}

void TestImportDialog::returnInTheRowsImportsNothing()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik\n2026-09-01;Ett\n");
    bench.goToRows();
    bench.stand(0, ImportRowsModel::StateColumn);
    QTest::keyClick(bench.rows(), Qt::Key_Return);
    bench.stand(0, ImportRowsModel::FirstCell + 1);
    bench.mend(u"Två"_s); // with Return
    QVERIFY(!bench.session->isWritten());
    QCOMPARE(bench.activities(), 0);
    QCOMPARE(bench.cell(0, ImportRowsModel::FirstCell + 1), u"Två"_s);
}

void TestImportDialog::leavesARowOutWithSpace()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik\n2026-09-01;Ett\n2026-09-02;Tva\n");
    bench.goToRows();
    bench.stand(1, ImportRowsModel::FirstCell);
    QTest::keyClick(bench.rows(), Qt::Key_Space);
    QTRY_VERIFY(bench.session->isPlanned());
    QCOMPARE(bench.cell(1, ImportRowsModel::StateColumn), u"Left out"_s);
    QVERIFY(bench.next()->text().contains(u"1 new"_s));
    QTest::keyClick(bench.rows(), Qt::Key_Space);
    QTRY_VERIFY(bench.session->isPlanned());
    QCOMPARE(bench.cell(1, ImportRowsModel::StateColumn), u"New"_s);
}

void TestImportDialog::showsOldAndNew()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik;Plats\n2026-09-01;Ett;Lund\n");
    bench.goToRows();
    bench.next()->click();
    bench.openCsv("Datum;Rubrik;Plats\n2026-09-01;Ett;Malung\n2026-09-05;Nytt;Lund\n");
    bench.goToRows();
    const QModelIndex place = bench.rows()->model()->index(0, ImportRowsModel::FirstCell + 2);
    QCOMPARE(place.data().toString(), u"Lund → Malung"_s);
    QCOMPARE(place.data(ImportRowsModel::BeforeRole).toString(), u"Lund"_s);
    QCOMPARE(place.data(Qt::AccessibleTextRole).toString(), u"was Lund, becomes Malung"_s);
    QVERIFY2(bench.next()->text().contains(u"1 new and 1 changed"_s), qPrintable(bench.next()->text()));
}

void TestImportDialog::showsTheRowsOfAKind()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik\n2026-09-01;Ett\nsnart;Tva\n");
    bench.goToRows();
    auto* refused = bench.find<FilterChip>(u"Refused"_s);
    QCOMPARE(refused->text(), u"Refused 1"_s);
    refused->click();
    QVERIFY(refused->isChecked() && !bench.find<FilterChip>(u"All"_s)->isChecked());
    QCOMPARE(bench.rows()->model()->rowCount(), 1);
    QCOMPARE(bench.cell(0, ImportRowsModel::RowColumn), u"3"_s);
    bench.find<FilterChip>(u"Changed"_s)->click();
    QCOMPARE(bench.rows()->model()->rowCount(), 0);
    QVERIFY(bench.note().contains(u"No row"_s));
}

void TestImportDialog::matchesAColumnAndRemembersIt()
{
    Bench bench;
    const QByteArray csv = "Datum;Vad h\xC3\xA4nde\n2026-09-01;Ett\n";
    bench.openCsv(csv);
    QVERIFY(!bench.next()->isEnabled());
    auto* choice = bench.find<QComboBox>(u"Field for “Vad hände”"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(choice->view()->isVisible()); // nothing is taken from another column on the way
    while (choice->view()->currentIndex().data().toString() != u"Title") {
        QTest::keyClick(choice->view(), Qt::Key_Down);
    }
    QCOMPARE(bench.find<QComboBox>(u"Field for “Datum”"_s)->currentText(), u"Start"_s);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    QTRY_VERIFY(bench.next()->isEnabled());
    bench.goToRows();
    QVERIFY(bench.next()->text().contains(u"1 new"_s));
    bench.openCsv(csv, bench.session->learned());
    QCOMPARE(bench.find<QComboBox>(u"Field for “Vad hände”"_s)->currentText(), u"Title"_s);
}

void TestImportDialog::keepsWhatWasLearnedInTheSettings()
{
    const QTemporaryDir folder;
    const exchange::LearnedHeadings learned{
        {u"activities/m/f/övrigt = %20"_s, u"activity.result"_s}, {u"measures/vad"_s, QString()}};
    {
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        keepLearnedHeadings(settings, learned);
    }
    const QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QCOMPARE(learnedHeadings(settings), learned);
}

void TestImportDialog::saysWhichColumnIsMissing()
{
    Bench bench;
    bench.openCsv("Rubrik;Plats\nEtt;Lund\n");
    const auto labels = bench.dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->isVisible() && label->text() == u"Choose a column for: Start"; }));
    QVERIFY(!bench.next()->isEnabled());
    auto* kind = bench.find<QComboBox>(u"Read as"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End); // organisations: "Rubrik" is none of their headings
    QTRY_COMPARE(bench.session->tables().first().kind, exchange::ImportKind::Organisations);
    QVERIFY(!bench.next()->isEnabled());
}

void TestImportDialog::saysWhenTwoColumnsHaveAField()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik;Rubrik\n2026-09-01;Ett;Tva\n");
    QCOMPARE(bench.session->tables().first().columns.last().use, exchange::ColumnUse::Repeated);
    bench.goToRows();
    const auto labels = bench.dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"another column is read into the same field"_s);
    }));
    QCOMPARE(bench.cell(0, ImportRowsModel::FirstCell + 1), u"Ett"_s);
}

void TestImportDialog::anEmptySheetLeadsNowhere()
{
    Bench bench;
    bench.openCsv("\n\n");
    QVERIFY(!bench.next()->isEnabled());
    QVERIFY(bench.dialog->isVisible());
    bench.openCsv("Datum;Rubrik\n");
    bench.goToRows();
    QCOMPARE(bench.rows()->model()->rowCount(), 0);
    QVERIFY(!bench.next()->isEnabled());
}

void TestImportDialog::readsInAnotherEncoding()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik\n2026-09-01;M\xC3\xB6te\n");
    auto* encoding = bench.find<QComboBox>(u"Encoding"_s);
    QCOMPARE(encoding->currentText(), u"UTF-8"_s);
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_Down);
    QTRY_COMPARE(bench.session->source().sheets.first().rows.at(1).at(1).text(), u"MÃ¶te"_s);
    QTest::keyClick(encoding, Qt::Key_Up);
    QTRY_COMPARE(bench.session->source().sheets.first().rows.at(1).at(1).text(), u"Möte"_s);
}

void TestImportDialog::headingsCanStandElsewhere()
{
    Bench bench;
    bench.openCsv("Lista;2026\nDatum;Rubrik\n2026-09-01;Ett\n");
    auto* row = bench.find<QSpinBox>(u"Headings in row"_s);
    QCOMPARE(row->value(), 2);
    row->setValue(1);
    QVERIFY(bench.find<QComboBox>(u"Field for “Lista”"_s));
    QVERIFY(!bench.next()->isEnabled());
    row->setValue(2);
    QTRY_VERIFY(bench.next()->isEnabled());
}

void TestImportDialog::choosesTheSheetsOfAWorkbook()
{
    Bench bench;
    bench.open(kActivities);
    bench.goToRows();
    bench.next()->click();
    const QString path = bench.folder.filePath(u"own.xlsx"_s);
    const auto year = domain::Period::holding(bench.clock.today(), domain::PeriodKind::Year);
    QVERIFY(exchange::exportXlsx(bench.space->reader(), {year, bench.clock.today(), {}}, path));
    bench.open(path);
    auto* sheets = bench.find<QListWidget>(u"Sheets"_s);
    QVERIFY(sheets);
    QCOMPARE(sheets->count(), 8);
    QCOMPARE(sheets->item(0)->checkState(), Qt::Unchecked); // the figures
    QCOMPARE(sheets->item(5)->checkState(), Qt::Checked);
    QVERIFY2(sheets->item(5)->text().contains(u"10 row"_s), qPrintable(sheets->item(5)->text()));
    for (int sheet = 1; sheet < 5; ++sheet) {
        sheets->item(sheet)->setCheckState(Qt::Unchecked);
    }
    bench.goToRows();
    QCOMPARE(bench.rows()->model()->rowCount(), 10);
    QVERIFY(!bench.next()->isEnabled()); // ours again: nothing is new
}

void TestImportDialog::refusesAPersonalNumberInWords()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik;Resultat\n2026-09-01;Ett;Samtal med 640823-3234\n");
    bench.goToRows();
    QVERIFY2(bench.note().contains(u"personal identity number"_s), qPrintable(bench.note()));
    QVERIFY(!bench.note().contains(u"3234"_s));
    QVERIFY(!bench.next()->isEnabled());
}

void TestImportDialog::showsAHugeCellShort()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik;Resultat\n2026-09-01;Ett;" + QByteArray(10'000'000, 'x') + '\n');
    bench.goToRows();
    QVERIFY(bench.cell(0, ImportRowsModel::FirstCell + 2).size() < 1000);
    QVERIFY2(bench.note().contains(u"20"_s) && bench.note().size() < 200, qPrintable(bench.note().left(300)));
    const QVariant edited = bench.rows()->model()->index(0, ImportRowsModel::FirstCell + 2).data(Qt::EditRole);
    QCOMPARE(edited.toString().size(), domain::kLongestText);
}

void TestImportDialog::cancelWritesNothing()
{
    Bench bench;
    bench.open(kActivities);
    bench.goToRows();
    bench.find<QPushButton>(u"Cancel"_s)->click();
    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.activities(), 0);
    QVERIFY(!bench.space->undoStack().canUndo());
}

void TestImportDialog::closingStopsWhatGoesOn()
{
    Bench bench;
    QByteArray csv = "Datum;Rubrik\n";
    for (int row = 0; row < 20'000; ++row) {
        csv += "2026-09-01;Rad " + QByteArray::number(row) + '\n';
    }
    bench.openCsv("Datum;Rubrik\n");
    QFile file(bench.folder.filePath(u"long.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    bench.dialog.reset();
    bench.session =
        std::make_unique<ImportSession>(*bench.space, file.fileName(), bench.period, exchange::LearnedHeadings());
    bench.dialog = std::make_unique<ImportDialog>(*bench.session, bench.dialogs);
    bench.dialog->show();
    QTRY_VERIFY(bench.session->isOpen() && bench.session->isBusy());
    QVERIFY(!bench.next()->isEnabled());
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
    bench.dialog.reset();
    bench.session.reset();
    // The reading thread is free again at once: it was not left to compare all rows.
    auto answered = bench.space->read<int>([](const storage::Reader&) { return 1; });
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(answered.isFinished());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!bench.space->undoStack().canUndo());
}

/// Back and forth: another choice of columns shows in the rows.
void TestImportDialog::changesAfterTheRowsWereReadAreReadAgain()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik;Plats\n2026-09-01;Ett;Lund\n");
    bench.goToRows();
    QCOMPARE(bench.rows()->model()->columnCount(), ImportRowsModel::FirstCell + 3);
    bench.find<QPushButton>(u"&Back"_s)->click();
    auto* choice = bench.find<QComboBox>(u"Field for “Plats”"_s);
    QVERIFY(choice);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home); // do not import
    QTRY_VERIFY(bench.session->isPlanned());
    bench.goToRows();
    QCOMPARE(bench.rows()->model()->columnCount(), ImportRowsModel::FirstCell + 2);
    bench.next()->click();
    QCOMPARE(bench.activities(), 1);
    QVERIFY(bench.space->reader().rows<domain::Activity>()->first().place.isEmpty());
}

void TestImportDialog::logIsCopiedAndSaved()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik\n2026-09-01;M\xC3\xB6te\nsnart;Tva\n");
    bench.goToRows();
    bench.next()->click();
    bench.find<QPushButton>(u"Cop&y"_s)->click();
    const QString log = QApplication::clipboard()->text();
    QVERIFY2(log.contains(u"Möte"_s) && log.contains(u"“snart”"_s), qPrintable(log));
    bench.dialogs.nextSave = bench.folder.filePath(u"log.txt"_s);
    bench.find<QPushButton>(u"Save as &text…"_s)->click();
    QFile file(bench.dialogs.nextSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), log.trimmed());
    QVERIFY(bench.state().contains(u"log.txt"_s));
    bench.dialogs.nextSave = u"/no/such/folder/log.txt"_s;
    bench.find<QPushButton>(u"Save as &text…"_s)->click();
    QVERIFY(!bench.state().contains(u"saved:"_s));
}

void TestImportDialog::showsADocumentsRowsAtOnce()
{
    Bench bench;
    bench.openCsv("Datum;Rubrik\n2026-09-01;Ett\n");
    bench.goToRows();
    bench.next()->click();
    const QString json = bench.folder.filePath(u"own.json"_s);
    QVERIFY(exchange::exportJson(bench.space->reader(), {bench.period, bench.clock.today(), {}}, json));
    QVERIFY(bench.space->undo());
    bench.open(json);
    QTRY_VERIFY(bench.rows() && bench.rows()->isVisible());
    QTRY_COMPARE(bench.rows()->model()->rowCount(), 1);
    QCOMPARE(bench.cell(0, ImportRowsModel::RowColumn), u"Activity: 2026-09-01 Ett"_s);
    const QAbstractItemModelTester tester(
        bench.rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.stand(0, ImportRowsModel::StateColumn);
    QTest::keyClick(bench.rows(), Qt::Key_Space);
    QTRY_VERIFY(bench.session->isPlanned());
    QCOMPARE(bench.cell(0, ImportRowsModel::StateColumn), u"Left out"_s);
    QCOMPARE(bench.find<FilterChip>(u"Left out"_s)->text(), u"Left out 1"_s);
    QVERIFY(!bench.next()->isEnabled());
    QTest::keyClick(bench.rows(), Qt::Key_Space);
    QTRY_VERIFY(bench.session->isPlanned());
    bench.next()->click();
    QCOMPARE(bench.activities(), 1);
}

void TestImportDialog::closesWhenTheSourceCannotBeRead()
{
    Bench bench;
    bench.session =
        std::make_unique<ImportSession>(*bench.space, bench.folder.path(), bench.period, exchange::LearnedHeadings());
    bench.dialog = std::make_unique<ImportDialog>(*bench.session, bench.dialogs);
    bench.dialog->show();
    QTRY_VERIFY(!bench.dialog->isVisible());
    QVERIFY(bench.session->error());
    QCOMPARE(bench.session->error()->arguments, QStringList(u"folder"_s));
}

void TestImportDialog::everythingThatTakesFocusHasAName()
{
    Bench bench;
    bench.open(kActivities);
    const auto check = [&] {
        for (const QWidget* widget : bench.dialog->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isPart =
                qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isPart) {
                const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(isNamed, widget->metaObject()->className());
            }
        }
    };
    check();
    bench.goToRows();
    check();
    bench.next()->click();
    check();
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
