#include "tests/views/desk.h"
#include "tests/views/importeddialog.h"

#include "views/theme/theme.h"

#include <QClipboard>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRows = u"Rows to import"_s;

/// The window, with a spreadsheet to import: one row that changes, one that is new, one that cannot be.
struct Desk : test::Desk
{
    Desk()
    {
        QFile file(folder.filePath(u"plan.csv"_s));
        const QByteArray rows =
            "Nr;Insatsområde;Åtgärd;Senast klart den\n2.1;2;Kampanj;2027-01-31\n1.9;1;Ny;\n9.10;99;Annan;\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size()) {
            qFatal("no spreadsheet");
        }
        dialogs.nextOpen = file.fileName();
        open();
    }
    void importWith(std::function<void(const test::ByName&)> drive)
    {
        dialogs.importBy = test::importWith(dialogs, std::move(drive));
        key(Qt::Key_I, Qt::ControlModifier);
    }
    [[nodiscard]] domain::Measure numbered(const QString& number) const
    {
        for (const domain::Measure& row : file().data().measures) {
            if (row.number == number) {
                return row;
            }
        }
        return {};
    }
};

} // namespace

/// An import from Ctrl+I to the log and back, in the real dialog by names and keys.
class TestLinesImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void isSeenMendedWrittenInOneStepAndLogged();
    void whatWasMatchedIsRememberedByItsHeading();
    void nothingIsWrittenWhenItIsCancelled();

private:
    static void match(const test::ByName& dialog)
    {
        dialog.choose(u"Field for “Senast klart den”"_s, u"Due date"_s);
        QTRY_VERIFY(dialog.field(u"Next: look at the rows"_s)->isEnabled());
    }
};

void TestLinesImport::isSeenMendedWrittenInOneStepAndLogged()
{
    Desk desk;
    desk.importWith([&](const test::ByName& dialog) {
        match(dialog);
        dialog.press(u"Next: look at the rows"_s);
        QCOMPARE(dialog.lines(kRows, 2), (QStringList{u"2 | Changed"_s, u"3 | New"_s, u"4 | Refused"_s}));
        (void)dialog.stand(kRows, u"2"_s);
        QVERIFY2(dialog.text(u"What to know of the row"_s).contains(u"2027-01-31"),
            qPrintable(dialog.text(u"What to know of the row"_s)));
        (void)dialog.stand(kRows, u"4"_s);
        QVERIFY2(dialog.text(u"What to know of the row"_s).contains(u"99"),
            qPrintable(dialog.text(u"What to know of the row"_s)));
        dialog.press(u"Refused"_s); // only those
        QCOMPARE(dialog.lines(kRows, 2), QStringList{u"4 | Refused"_s});
        dialog.press(u"All"_s);
        QCOMPARE(desk.steps(), 0);
        dialog.writeCell(kRows, u"4"_s, u"Insatsområde"_s, u"1"_s);
        QTRY_COMPARE(dialog.lines(kRows, 2).value(2), u"4 | New"_s);
        dialog.press(u"Import 2 new and 1 changed row(s)"_s);
        QVERIFY2(
            dialog.text(u"Log of the import"_s).contains(u"9.10"), qPrintable(dialog.text(u"Log of the import"_s)));
        dialog.press(u"Copy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Annan"));
        dialog.press(u"Close"_s);
    });
    QCOMPARE(desk.numbered(u"2.1"_s).id, desk.two.id); // updated by its key, not doubled
    QCOMPARE(desk.numbered(u"2.1"_s).due, QDate(2027, 1, 31));
    QCOMPARE(desk.numbered(u"9.10"_s).area, desk.first.id);
    QCOMPARE(desk.file().data().measures.size(), 5);
    QCOMPARE(desk.steps(), 1);
    QVERIFY(desk.isBack());
    desk.press(u"Undo"_s); // above the page
    QTRY_COMPARE(desk.file().data().measures.size(), 3);
}

void TestLinesImport::whatWasMatchedIsRememberedByItsHeading()
{
    Desk desk;
    desk.importWith([&](const test::ByName& dialog) {
        match(dialog);
        dialog.press(u"Next: look at the rows"_s);
        QTest::keyClick(dialog.stand(kRows, u"4"_s), Qt::Key_Space); // left out
        QTRY_COMPARE(dialog.lines(kRows, 2).value(2), u"4 | Left out"_s);
        dialog.press(u"Import 1 new and 1 changed row(s)"_s);
        dialog.press(u"Close"_s);
    });
    QVERIFY(desk.isBack());
    desk.importWith([&](const test::ByName& dialog) {
        QCOMPARE(dialog.text(u"Field for “Senast klart den”"_s), u"Due date"_s);
        dialog.press(u"Next: look at the rows"_s);
        QCOMPARE(dialog.lines(kRows, 2), (QStringList{u"2 | Unchanged"_s, u"3 | Unchanged"_s, u"4 | Refused"_s}));
        QVERIFY(dialog.text(u"State of the import"_s).contains(u"nothing to write"));
        QVERIFY(!dialog.field(u"Import"_s)->isEnabled());
        dialog.press(u"Cancel"_s);
    });
    QCOMPARE(desk.steps(), 1);
}

void TestLinesImport::nothingIsWrittenWhenItIsCancelled()
{
    Desk desk;
    desk.importWith([&](const test::ByName& dialog) {
        match(dialog);
        dialog.press(u"Next: look at the rows"_s);
        dialog.press(u"Back"_s);
        dialog.press(u"Next: look at the rows"_s);
        QTest::keyClick(dialog.view(kRows), Qt::Key_Escape);
    });
    QCOMPARE(desk.steps(), 0);
    QCOMPARE(desk.file().data().measures.size(), 3);
}

QTEST_MAIN(TestLinesImport)
#include "tst_lines_import.moc"
