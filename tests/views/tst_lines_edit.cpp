#include "tests/views/desk.h"
#include "tests/views/importeddialog.h"

#include "views/theme/theme.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kTable = u"Measures in a table"_s;

/// The window with its measures in a table.
struct Desk : test::Desk
{
    Desk() { openMeasures(); }
    [[nodiscard]] domain::Measure measure(const domain::MeasureId& id) const
    {
        return *domain::find(file().data().measures, id);
    }
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
};

} // namespace

/// Each way to write what is there, in the window by names and keys.
class TestLinesEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFieldIsEditedInTheTableThePanelAndInBulk();
    void rowsAreCopiedAsTextAndTableAndPastedBackWithAPreview();
    void spellingIsSwedishAndEnglish();
    void whatIsTypedIsStoredWhenTheWindowGoes_data();
    void whatIsTypedIsStoredWhenTheWindowGoes();
};

void TestLinesEdit::initTestCase()
{
    applyTheme();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLinesEdit::aFieldIsEditedInTheTableThePanelAndInBulk()
{
    const Desk desk;
    desk.writeCell(kTable, u"2.1"_s, u"Due"_s, u"2027-01-31"_s);
    QTRY_COMPARE(desk.measure(desk.two.id).due, QDate(2027, 1, 31));
    desk.write(u"Due date"_s, u"2027-02-28"_s); // in the panel
    QCOMPARE(desk.measure(desk.two.id).due, QDate(2027, 2, 28));
    desk.view(kTable)->setFocus();
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const test::ByName bulk = desk.dialog();
    QCOMPARE(bulk.said(u"Due date: what to do"_s), u"Now: different values"_s);
    bulk.choose(u"Due date: what to do"_s, u"Set"_s);
    bulk.write(u"Due date"_s, u"2027-02-30"_s);
    QVERIFY(!bulk.field(u"Change"_s)->isEnabled());
    bulk.write(u"Due date"_s, u"2027-06-30"_s);
    QTRY_VERIFY2(bulk.says(u"3 measure(s) change: due date."_s), qPrintable(bulk.allSaid()));
    bulk.press(u"Change"_s);
    QVERIFY(desk.isBack());
    for (const domain::Measure& row : desk.file().data().measures) {
        QCOMPARE(row.due, QDate(2027, 6, 30));
    }
    QCOMPARE(desk.steps(), 3);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.measure(desk.two.id).due, QDate(2027, 2, 28));
}

void TestLinesEdit::rowsAreCopiedAsTextAndTableAndPastedBackWithAPreview()
{
    Desk desk;
    QGuiApplication::clipboard()->clear();
    (void)desk.stand(kTable, u"2.1"_s);
    desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // with headings
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY2(text.startsWith(u"No.\t") && text.contains(u"2.1\tKampanj\t"), qPrintable(text));
    QVERIFY2(html.contains(u"<td>Kampanj</td>"), qPrintable(html));
    QGuiApplication::clipboard()->setText(QString(text).replace(u"Kampanj"_s, u"Kampanj på nätet"_s));
    QStringList rows;
    desk.dialogs.importBy = test::importWith(desk.dialogs, [&](const test::ByName& dialog) {
        dialog.press(u"Next: look at the rows"_s);
        rows = dialog.lines(u"Rows to import"_s, 2);
        dialog.press(u"Import 1 changed row(s)"_s);
        dialog.press(u"Close"_s);
    });
    desk.view(kTable)->setFocus();
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rows, QStringList{u"2 | Changed"_s});
    QCOMPARE(desk.measure(desk.two.id).title, u"Kampanj på nätet"_s);
    QCOMPARE(desk.steps(), 1);
    desk.command(u"Undo: Paste rows"_s);
    QCOMPARE(desk.measure(desk.two.id).title, u"Kampanj"_s);
}

void TestLinesEdit::spellingIsSwedishAndEnglish()
{
    const Desk desk;
    const std::pair<QString, QString> words[]{{u"samvärkan"_s, u"samverkan"_s}, {u"meetign"_s, u"meeting"_s}};
    for (const auto& [wrong, right] : words) {
        desk.write(u"Work done"_s, u"Result "_s + wrong);
        desk.field(u"Work done"_s)->setFocus();
        QVERIFY(QTest::qWaitFor([&] { // the dictionaries are read after the field is drawn
            desk.key(Qt::Key_Period, Qt::ControlModifier);
            return desk.menu() != nullptr;
        }));
        QCOMPARE(desk.menu()->accessibleName(), u"Spelling: "_s + wrong);
        const auto offered = desk.menu()->actions();
        const auto isRight = [&](const QAction* action) { return action->text() == right; };
        const auto at = std::find_if(offered.cbegin(), offered.cend(), isRight);
        QVERIFY(at != offered.cend());
        (*at)->trigger();
        desk.menu()->close();
        QCOMPARE(desk.text(u"Work done"_s), u"Result "_s + right);
    }
}

void TestLinesEdit::whatIsTypedIsStoredWhenTheWindowGoes_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("closed") << true;
    QTest::newRow("taken away") << false; // as when the session ends
}

void TestLinesEdit::whatIsTypedIsStoredWhenTheWindowGoes()
{
    QFETCH(bool, isAsked);
    Desk desk;
    test::typeInto(*desk.focused(u"Work done"_s), u"Halvfärdig"_s);
    QVERIFY(desk.file().data().followUps.isEmpty());
    if (isAsked) {
        QVERIFY(desk.window->close());
    }
    desk.window.reset();
    desk.open();
    QCOMPARE(desk.file().data().followUps.value(0).workDone, u"Halvfärdig"_s);
}

QTEST_MAIN(TestLinesEdit)
#include "tst_lines_edit.moc"
