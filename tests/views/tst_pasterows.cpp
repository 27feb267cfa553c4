#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/samplecounty.h"
#include "tests/views/scripteddialogs.h"

#include "views/dialogs/importdialog.h"
#include "views/dialogs/importrowsmodel.h"
#include "views/dialogs/importrowsview.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityview.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"
#include "views/theme/theme.h"
#include "views/window/fileactions.h"
#include "views/words/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTranslator>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample county with a page of it, and what was asked of the window.
struct Bench : test::SampleCounty
{
    test::FakeNavigator navigator;
    test::ScriptedDialogs dialogs;
    std::unique_ptr<Page> page;
    std::unique_ptr<ImportSession> session;
    std::unique_ptr<ImportDialog> dialog;

    explicit Bench(qint64 activities = 60)
        : SampleCounty(activities)
    {
        QSettings().clear();
        QApplication::clipboard()->clear();
    }
    template <class P>
    void show()
    {
        page = std::make_unique<P>(PageContext{*space, navigator}, period);
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(view()->model()->rowCount() > 0);
    }
    [[nodiscard]] QAbstractItemView* view() const
    {
        auto* table = page->findChild<ActivityView*>();
        return table ? static_cast<QAbstractItemView*>(table) : page->findChild<MeasureView*>();
    }
    static void onClipboard(const QString& text) { QApplication::clipboard()->setText(text); }
    /// With Ctrl+V in the table.
    void paste()
    {
        view()->setFocus();
        navigator.pasted = {};
        QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    }
    void open()
    {
        dialog.reset();
        session = std::make_unique<ImportSession>(*space, navigator.pasted, period, exchange::LearnedHeadings());
        dialog = std::make_unique<ImportDialog>(*session, dialogs);
        dialog->show();
        QTRY_VERIFY(session->isOpen() && !session->isBusy());
    }
    template <class W = QWidget>
    [[nodiscard]] W* find(const QString& name) const
    {
        return qobject_cast<W*>(test::named(*dialog, name));
    }
    [[nodiscard]] QPushButton* next() const
    {
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto at =
            std::find_if(buttons.begin(), buttons.end(), [](const auto* each) { return each->isDefault(); });
        return at == buttons.end() ? nullptr : *at;
    }
    [[nodiscard]] ImportRowsView* rows() const { return find<ImportRowsView>(u"Rows to import"_s); }
    [[nodiscard]] QStringList states() const
    {
        QStringList words;
        for (int row = 0; row < rows()->model()->rowCount(); ++row) {
            words.append(rows()->model()->index(row, ImportRowsModel::StateColumn).data().toString());
        }
        return words;
    }
    [[nodiscard]] qint64 activities() const { return *space->reader().activityCount(); }
};

void copyAllAndPaste(Bench& bench)
{
    bench.view()->setFocus();
    bench.view()->selectAll();
    QTest::keyClick(bench.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    bench.paste();
    bench.open();
    const exchange::ImportPlan& plan = bench.session->plan();
    QVERIFY(bench.session->isPlanned());
    for (const exchange::ImportedRow& row : plan.rows) {
        for (const exchange::ImportedValue& value : row.values) {
            qWarning() << row.label << value.field << value.before << value.after;
        }
    }
    QCOMPARE(plan.added, 0);
    QCOMPARE(plan.changed, 0);
    QCOMPARE(plan.refused(), 0);
    QVERIFY(plan.unchanged > 20);
    QVERIFY(plan.changes.isEmpty());
}

} // namespace

class TestPasteRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void pastesActivitiesAfterAPreview();
    void isAnActionOfThePageAndItsMenu();
    void showsOldAndNewOfMeasures();
    void refusesARowAndMendsItsCell();
    void takesTheShownOrderWithoutHeadings();
    void letsUnknownColumnsBeMatched();
    void aFieldTakesTextAsEver();
    void ownActivitiesComeBackUnchanged_data();
    void ownActivitiesComeBackUnchanged();
    void ownMeasuresComeBackUnchanged_data();
    void ownMeasuresComeBackUnchanged();
    void rubbishIsRefusedInASentence_data();
    void rubbishIsRefusedInASentence();
    void refusesAPersonalNumber();
    void isOffWhereTheFileIsReadOnly();
};

void TestPasteRows::pastesActivitiesAfterAPreview()
{
    Bench bench;
    bench.show<ActivitiesPage>();
    const qint64 before = bench.activities();
    Bench::onClipboard(u"Datum\tRubrik\tTyp\tPlats\n2026-09-01\tFörsta hjälpen\tUtbildning\tLund\n"
                       "2026-09-02\tSamråd\tMöte\tYstad\n"_s);
    bench.paste();
    QCOMPARE(bench.navigator.pasted.kind, exchange::ImportKind::Activities);
    bench.open();
    QCOMPARE(bench.dialog->windowTitle(), u"Paste rows"_s);
    QCOMPARE(bench.find<QComboBox>(u"Field for “Rubrik”"_s)->currentText(), u"Title"_s);
    bench.next()->click();
    QCOMPARE(bench.states(), (QStringList{u"New"_s, u"New"_s}));
    QCOMPARE(bench.activities(), before);
    bench.next()->click();
    QCOMPARE(bench.activities(), before + 2);
    QCOMPARE(bench.space->undoStack().undoText(), u"Paste rows"_s);
    QVERIFY(bench.space->undo());
    QCOMPARE(bench.activities(), before);
}

void TestPasteRows::isAnActionOfThePageAndItsMenu()
{
    Bench bench;
    bench.show<MeasuresPage>();
    QAction* action = test::actionNamed(*bench.page, u"Paste rows"_s);
    QVERIFY(action && action->isEnabled());
    QVERIFY(bench.page->pageActions().contains(action));
    QVERIFY(bench.view()->actions().contains(action));
    QCOMPARE(bench.view()->contextMenuPolicy(), Qt::ActionsContextMenu);
    Bench::onClipboard(u"a\tb"_s);
    action->trigger();
    QCOMPARE(bench.navigator.pasted.text, u"a\tb"_s);
    QCOMPARE(bench.navigator.pasted.headings.value(1), u"Measure"_s);
}

void TestPasteRows::showsOldAndNewOfMeasures()
{
    Bench bench;
    bench.show<MeasuresPage>();
    const auto& measures = bench.space->data().measures;
    const auto own = std::find_if(measures.cbegin(), measures.cend(),
        [](const domain::Measure& row) { return !row.draft && !row.isWithdrawn() && row.due.isValid(); });
    QVERIFY(own != measures.cend());
    const domain::Measure before = *own;
    Bench::onClipboard(u"Nr\tÅtgärd\tSlutdatum\n%1\t%2\t2029-05-31\n"_s.arg(before.number, before.title));
    bench.paste();
    bench.open();
    bench.next()->click();
    QCOMPARE(bench.states(), QStringList{u"Changed"_s});
    const QModelIndex due = bench.rows()->model()->index(0, ImportRowsModel::FirstCell + 2);
    QCOMPARE(due.data(ImportRowsModel::BeforeRole).toString(), before.due.toString(Qt::ISODate));
    QCOMPARE(due.data(ImportRowsModel::AfterRole).toString(), u"2029-05-31"_s);
    bench.next()->click();
    QCOMPARE(domain::find(bench.space->data().measures, before.id)->due, QDate(2029, 5, 31));
    QVERIFY(bench.space->undo());
    QCOMPARE(domain::find(bench.space->data().measures, before.id)->due, before.due);
}

void TestPasteRows::refusesARowAndMendsItsCell()
{
    Bench bench;
    bench.show<ActivitiesPage>();
    Bench::onClipboard(u"Datum\tRubrik\n2026-09-01\tEtt\nsnart\tTvå\n"_s);
    bench.paste();
    bench.open();
    bench.next()->click();
    QCOMPARE(bench.states(), (QStringList{u"New"_s, u"Refused"_s}));
    bench.rows()->model()->setData(
        bench.rows()->model()->index(1, ImportRowsModel::FirstCell), u"2026-09-02"_s, Qt::EditRole);
    QTRY_COMPARE(bench.states(), (QStringList{u"New"_s, u"New"_s}));
}

void TestPasteRows::takesTheShownOrderWithoutHeadings()
{
    Bench bench;
    bench.show<ActivitiesPage>();
    QStringList cells(10);
    cells[0] = u"2026-09-01 13:00"_s;
    cells[2] = u"Samråd"_s;
    cells[7] = u"2,5"_s;
    Bench::onClipboard(cells.join(u'\t') + u'\n');
    bench.paste();
    bench.open();
    QCOMPARE(bench.find<QSpinBox>(u"Headings in row"_s)->text(), u"none"_s);
    bench.next()->click();
    QCOMPARE(bench.states(), QStringList{u"New"_s});
    const qint64 before = bench.activities();
    bench.next()->click();
    QCOMPARE(bench.activities(), before + 1);
}

void TestPasteRows::letsUnknownColumnsBeMatched()
{
    Bench bench;
    bench.show<ActivitiesPage>();
    Bench::onClipboard(u"Samråd\t2026-09-01\n"_s);
    bench.paste();
    bench.open();
    QVERIFY(!bench.next()->isEnabled());
    bench.session->match(0, 0, exchange::ImportField{u"activity"_s, u"title"_s});
    bench.session->match(0, 1, exchange::ImportField{u"activity"_s, u"start"_s});
    QTRY_VERIFY(bench.next()->isEnabled());
    bench.next()->click();
    QCOMPARE(bench.states(), QStringList{u"New"_s});
}

void TestPasteRows::aFieldTakesTextAsEver()
{
    Bench bench;
    bench.show<MeasuresPage>();
    auto* search = bench.page->findChild<QLineEdit*>();
    QVERIFY(search);
    search->setFocus();
    Bench::onClipboard(u"a\tb"_s);
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(search->text().startsWith(u'a'));
    QVERIFY(bench.navigator.pasted.text.isEmpty());
}

void TestPasteRows::ownActivitiesComeBackUnchanged_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("English") << QString();
    QTest::newRow("Swedish") << u":/samordna/translations/samordna_sv.qm"_s;
}

void TestPasteRows::ownActivitiesComeBackUnchanged()
{
    QFETCH(const QString, catalogue);
    QTranslator translator;
    QVERIFY(catalogue.isEmpty() || translator.load(catalogue));
    QCoreApplication::installTranslator(&translator);
    Bench bench(240);
    bench.show<ActivitiesPage>();
    static_cast<ActivitiesPage&>(*bench.page).showMeasure({}); // all of them
    QTRY_VERIFY(bench.view()->model()->rowCount() > 200);
    copyAllAndPaste(bench);
    QCoreApplication::removeTranslator(&translator);
}

void TestPasteRows::ownMeasuresComeBackUnchanged_data()
{
    ownActivitiesComeBackUnchanged_data();
}

void TestPasteRows::ownMeasuresComeBackUnchanged()
{
    QFETCH(const QString, catalogue);
    QTranslator translator;
    QVERIFY(catalogue.isEmpty() || translator.load(catalogue));
    QCoreApplication::installTranslator(&translator);
    Bench bench;
    bench.show<MeasuresPage>();
    copyAllAndPaste(bench);
    QCoreApplication::removeTranslator(&translator);
}

void TestPasteRows::rubbishIsRefusedInASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QString() << u"There are no rows to paste"_s;
    QTest::newRow("a word") << u"hej"_s << u"There are no rows to paste"_s;
    QTest::newRow("blank cells") << u"\t\t\n"_s << u"There are no rows to paste"_s;
    QTest::newRow("too many rows") << u"a\tb\n"_s.repeated(20'002) << u"At most"_s;
    QTest::newRow("10 MB in a column of one") << QString(10'000'000, u'a') << u"There are no rows to paste"_s;
}

void TestPasteRows::rubbishIsRefusedInASentence()
{
    class NoExchange final : public Exchange
    {
        base::Result<void> write(
            FileKind, const storage::Reader&, const exchange::ExportOptions&, const QString&) override
        {
            return {};
        }
    } none;
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    Bench bench;
    bench.show<MeasuresPage>();
    Bench::onClipboard(text);
    bench.paste();
    const auto rows =
        FileActions(none, bench.dialogs).paste(bench.page.get(), *bench.space, bench.period, bench.navigator.pasted);
    QVERIFY(!rows);
    QVERIFY2(errorSentence(rows.error()).startsWith(sentence), qPrintable(errorSentence(rows.error())));
    QVERIFY(!bench.space->undoStack().canUndo());
}

void TestPasteRows::refusesAPersonalNumber()
{
    Bench bench;
    bench.show<ActivitiesPage>();
    Bench::onClipboard(u"Datum\tRubrik\tResultat\n2026-09-01\tMöte\tGällde 19811218-9876\n"_s);
    bench.paste();
    bench.open();
    bench.next()->click();
    QCOMPARE(bench.states(), QStringList{u"Refused"_s});
    QVERIFY(!bench.next()->isEnabled());
}

void TestPasteRows::isOffWhereTheFileIsReadOnly()
{
    Bench bench;
    const QString path = bench.space->path();
    bench.space.reset();
    auto opened = workspace::Workspace::open(path, storage::Access::ReadOnly, bench.clock);
    QVERIFY(opened);
    bench.space = *std::move(opened);
    bench.show<ActivitiesPage>();
    QVERIFY(!test::actionNamed(*bench.page, u"Paste rows"_s)->isEnabled());
    Bench::onClipboard(u"a\tb"_s);
    bench.paste();
    QVERIFY(bench.navigator.pasted.text.isEmpty());
}

QTEST_MAIN(TestPasteRows)
#include "tst_pasterows.moc"
