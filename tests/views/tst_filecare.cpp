// The county's file itself in the window: checked and mended, told of what lies beside it, and compared with it.

#include "tests/items/smallcounty.h"
#include "tests/views/importeddialog.h"
#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "models/storage/connection.h"
#include "models/workspace/copies.h"

#include "views/dialogs/calendardialog.h"
#include "views/dialogs/partingdialog.h"
#include "views/theme/theme.h"
#include "views/widgets/notebar.h"
#include "views/window/fileactions.h"
#include "views/window/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QTreeWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoExchange final : public Exchange
{
public:
    base::Result<void> write(FileKind, const storage::Reader&, const exchange::ExportOptions&, const QString&) override
    {
        return base::Error{};
    }
};

class NoCreator final : public FileCreator
{
public:
    base::Result<void> createCounty(const NewCounty&) override { return base::Error{}; }
    base::Result<void> createSample(const QString&) override { return base::Error{}; }
};

/// A small county in a folder of its own, and a window to open it in.
struct Bench : test::SmallCounty
{
    NoExchange exchange;
    NoCreator creator;
    test::ScriptedDialogs dialogs;
    QString path;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    explicit Bench(const QString& place = u"plan"_s)
    {
        space.reset();
        QDir(folder.path()).mkpath(place);
        path = folder.filePath(place + u"/a.samordna"_s);
        if (!QFile::rename(folder.filePath(u"a.samordna"_s), path)) {
            qFatal("no file");
        }
        makeWindow();
    }
    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(WindowParts{clock, exchange, creator, dialogs, settings});
        window->show();
    }
    /// What a sync program leaves beside the file.
    [[nodiscard]] QString conflictCopy() const
    {
        const QString copy = QFileInfo(path).path() + u"/a (conflicted copy 2026-11-24 101112).samordna"_s;
        return QFile::copy(path, copy) ? copy : QString();
    }
    /// As another program would.
    [[nodiscard]] bool run(const QString& sql) const
    {
        const auto connection = storage::Connection::open(path, storage::OpenMode::ReadWrite);
        return connection && (*connection)->run(sql).hasValue();
    }
    [[nodiscard]] bool changeIn(const QString& file, const QString& step) const
    {
        auto opened = workspace::Workspace::open(file, storage::Access::ReadWrite, clock);
        if (!opened) {
            return false;
        }
        domain::Measure after = (*opened)->data().measures.constFirst();
        after.function = step;
        domain::ChangeSet changes;
        changes.change((*opened)->data().measures.constFirst(), after);
        return (*opened)->apply(changes, step).hasValue();
    }
    void trigger(const QString& action) const
    {
        QAction* found = test::actionNamed(*window, action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
    }
    [[nodiscard]] QString note() const
    {
        const auto* bar = window->findChild<NoteBar*>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    [[nodiscard]] PartingDialog* dialog() const { return window->findChild<PartingDialog*>(); }
};

void press(const QWidget& root, const QString& name)
{
    auto* button = qobject_cast<QAbstractButton*>(test::named(root, name));
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    button->click();
}

QStringList linesOf(const PartingDialog& dialog)
{
    QStringList lines;
    const auto* tree = qobject_cast<QTreeWidget*>(test::named(dialog, u"Changes that only one of the files has"_s));
    for (int side = 0; tree && side < tree->topLevelItemCount(); ++side) {
        const QTreeWidgetItem* top = tree->topLevelItem(side);
        lines.append(top->text(0));
        for (int row = 0; row < top->childCount(); ++row) {
            lines.append(u"  "_s + top->child(row)->text(0) + u" | "_s + top->child(row)->text(1));
        }
    }
    return lines;
}

} // namespace

class TestFileCare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void saysThatTheFileIsWhole();
    void mendsWhatIsKeptBesideTheRows();
    void readingOnlyMendsNothing();
    void leadsToTheRowThatBreaksARule();
    void putsTheKeptCopyInTheDamagedFilesPlace();
    void savesTheList();
    void tellsOfConflictCopiesUntilItIsClosed();
    void tellsOnceOfASyncedFolder();
    void tellsNothingOfAnOrdinaryFolder();
    void showsWhatTheCopyHasAlone();
    void bringsInWhatTheCopyHasAlone();
    void oneAnswerSaysWhatStandsWhereBothHaveChangedAField();
    void nothingIsBroughtIntoAFileThatIsReadOnly();
    void aCopyWithNothingOfItsOwnGoesToTheBin();
    void comparesWithAnyFile();
    void exportsACalendarOfChosenKinds();
    void calendarDialogCountsAndRemembers();
};

void TestFileCare::saysThatTheFileIsWhole()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Check the file"_s);
    QCOMPARE(bench.window->message(), u"The file is whole and keeps every rule."_s);
    QVERIFY(bench.dialogs.questions.isEmpty());
}

void TestFileCare::mendsWhatIsKeptBesideTheRows()
{
    Bench bench;
    QVERIFY(bench.run(u"DELETE FROM record_text"_s));
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Check the file"_s); // looked at and left
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QVERIFY2(bench.dialogs.questions.constFirst().contains(u"Find does not know"),
        qPrintable(bench.dialogs.questions.constFirst()));
    bench.dialogs.nextChoice = 0;
    bench.trigger(u"Check the file"_s);
    QCOMPARE(bench.window->message(), u"The file was mended: it is whole and keeps every rule."_s);
    QVERIFY(bench.window->workspace() && !bench.window->workspace()->isReadOnly());
    bench.trigger(u"Check the file"_s);
    QCOMPARE(bench.window->message(), u"The file is whole and keeps every rule."_s);
}

void TestFileCare::readingOnlyMendsNothing()
{
    Bench bench;
    QVERIFY(bench.run(u"DELETE FROM record_text"_s));
    QVERIFY(bench.window->openFile(bench.path, storage::Access::ReadOnly));
    bench.dialogs.nextChoice = 0; // the first answer is to save the list
    bench.trigger(u"Check the file"_s);
    QCOMPARE(bench.dialogs.saves.size(), 1);
    QCOMPARE(bench.dialogs.saves.constFirst().first, FileKind::Text);
}

void TestFileCare::leadsToTheRowThatBreaksARule()
{
    Bench bench;
    QVERIFY(bench.run(u"UPDATE measure SET \"function\" = '19811228-9874' WHERE number = '2.1'"_s));
    QVERIFY(bench.window->openFile(bench.path));
    bench.window->showPage(PageKind::Overview);
    bench.dialogs.nextChoice = 1; // after mending, since Find does not know the word
    bench.trigger(u"Check the file"_s);
    QVERIFY(bench.dialogs.questions.constFirst().contains(u"break a rule"));
    QCOMPARE(bench.window->page(), PageKind::Measures);
}

void TestFileCare::putsTheKeptCopyInTheDamagedFilesPlace()
{
    Bench bench;
    QVERIFY(workspace::keepCopy(bench.path, bench.clock.today()));
    QVERIFY(bench.window->openFile(bench.path));
    QFile file(bench.path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    QVERIFY(file.write(QByteArray(8 * 4096, '\x55')) > 0);
    file.close();
    bench.dialogs.nextChoice = 0;
    bench.trigger(u"Check the file"_s);
    QVERIFY2(
        bench.window->message().startsWith(u"This is the copy of 2026-11-24."), qPrintable(bench.window->message()));
    QVERIFY(QFile::exists(bench.path + u".damaged"_s));
    bench.trigger(u"Check the file"_s);
    QCOMPARE(bench.window->message(), u"The file is whole and keeps every rule."_s);
}

void TestFileCare::savesTheList()
{
    Bench bench;
    QVERIFY(bench.run(u"DELETE FROM record_text"_s));
    QVERIFY(bench.window->openFile(bench.path));
    bench.dialogs.nextChoice = 1;
    bench.dialogs.nextSave = bench.folder.filePath(u"check.txt"_s);
    bench.trigger(u"Check the file"_s);
    QFile list(bench.dialogs.nextSave);
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(list.readAll());
    QVERIFY(text.contains(u"Find does not know") && text.contains(u"record_text: "));
}

void TestFileCare::tellsOfConflictCopiesUntilItIsClosed()
{
    Bench bench;
    QVERIFY(!bench.conflictCopy().isEmpty());
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(bench.note().contains(u"a (conflicted copy 2026-11-24 101112).samordna"));
    QVERIFY(bench.window->closeFile());
    QVERIFY(bench.note().isEmpty());
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(!bench.note().isEmpty());
    press(*bench.window, u"Close what is said about the file"_s);
    QTRY_VERIFY(!bench.window->findChild<NoteBar*>());
    // A further copy is told of, and only that one.
    QVERIFY(QFile::copy(bench.path, QFileInfo(bench.path).path() + u"/a-konflikt.samordna"_s));
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(bench.note().contains(u"a-konflikt.samordna"));
    QVERIFY(!bench.note().contains(u"conflicted copy 2026"));
}

void TestFileCare::tellsOnceOfASyncedFolder()
{
    const Bench bench(u"OneDrive - Länsstyrelsen/plan"_s);
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(bench.note().contains(u"OneDrive"));
    press(*bench.window, u"Close what is said about the file"_s);
    QTRY_VERIFY(!bench.window->findChild<NoteBar*>());
    // Told of what is new only: the copy, and nothing after it.
    QVERIFY(!bench.conflictCopy().isEmpty());
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(bench.note().contains(u"conflicted copy"));
    press(*bench.window, u"Close what is said about the file"_s);
    QTRY_VERIFY(!bench.window->findChild<NoteBar*>());
}

void TestFileCare::tellsNothingOfAnOrdinaryFolder()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    const QString copy = bench.conflictCopy(); // comes late: told of at the next opening
    QVERIFY(bench.window->openFile(copy));
    QTRY_VERIFY(bench.note().contains(u"This file is a conflict copy"));
    QVERIFY(bench.note().contains(u"a.samordna"));
}

void TestFileCare::showsWhatTheCopyHasAlone()
{
    Bench bench;
    const QString copy = bench.conflictCopy();
    QVERIFY(bench.changeIn(copy, u"There"_s) && bench.changeIn(bench.path, u"Here"_s));
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(!bench.note().isEmpty());
    press(*bench.window, u"See what differs"_s);
    QVERIFY(bench.dialog());
    QCOMPARE(linesOf(*bench.dialog()),
        (QStringList{u"Only in a (conflicted copy 2026-11-24 101112).samordna (1)"_s,
            u"  There | 1.1 Samverkansgrupp"_s, u"Only in this file, a.samordna (1)"_s,
            u"  Here | 1.1 Samverkansgrupp"_s}));
    QVERIFY(!test::named(*bench.dialog(), u"Move it to the &bin"_s));
    press(*bench.dialog(), u"&Open the other file"_s);
    QCOMPARE(bench.window->workspace()->path(), copy);
}

void TestFileCare::bringsInWhatTheCopyHasAlone()
{
    Bench bench;
    const QString copy = bench.conflictCopy();
    QVERIFY(bench.changeIn(copy, u"There"_s));
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(!bench.note().isEmpty());
    press(*bench.window, u"See what differs"_s);
    QVERIFY(bench.dialog());
    press(*bench.dialog(), u"Bring in its &changes…"_s);
    QVERIFY(bench.dialogs.shown);
    QCOMPARE(bench.dialogs.shown->changed, 1);
    QVERIFY(bench.dialogs.written);
    QCOMPARE(bench.window->workspace()->data().measures.constFirst().function, u"There"_s);
    QVERIFY(bench.window->workspace()->undo()); // one step
    QVERIFY(bench.window->workspace()->data().measures.constFirst().function.isEmpty());
}

void TestFileCare::oneAnswerSaysWhatStandsWhereBothHaveChangedAField()
{
    Bench bench;
    const QString copy = bench.conflictCopy();
    QVERIFY(bench.changeIn(copy, u"There"_s) && bench.changeIn(bench.path, u"Here"_s));
    QVERIFY(bench.window->openFile(bench.path));
    const auto function = [&] { return bench.window->workspace()->data().measures.constFirst().function; };
    bench.dialogs.nextOpen = copy;
    bench.dialogs.importBy = test::importWith(bench.dialogs, [&](const test::ByName& dialog) {
        QVERIFY(dialog.lines(u"Rows to import"_s, 3).join(u' ').contains(u"the other has: There"));
        QVERIFY(!dialog.field(u"&Import"_s)->isEnabled());
        dialog.choose(u"Where both files have changed the same field"_s, u"Take what the other file has"_s);
        QTRY_VERIFY(dialog.has(u"&Import 1 changed row(s)"_s));
        QCOMPARE(function(), u"Here"_s);
        dialog.press(u"&Import 1 changed row(s)"_s);
    });
    bench.trigger(u"Compare with another file"_s);
    QVERIFY(bench.dialog());
    press(*bench.dialog(), u"Bring in its &changes…"_s);
    QCOMPARE(function(), u"There"_s);
}

void TestFileCare::nothingIsBroughtIntoAFileThatIsReadOnly()
{
    Bench bench;
    const QString copy = bench.conflictCopy();
    QVERIFY(bench.changeIn(copy, u"There"_s));
    QVERIFY(bench.window->openFile(bench.path, storage::Access::ReadOnly));
    bench.dialogs.nextOpen = copy;
    bench.trigger(u"Compare with another file"_s);
    QVERIFY(bench.dialog());
    QVERIFY(!test::named(*bench.dialog(), u"Bring in its &changes…"_s));
}

void TestFileCare::aCopyWithNothingOfItsOwnGoesToTheBin()
{
    Bench bench;
    const QString copy = bench.conflictCopy();
    QVERIFY(bench.changeIn(bench.path, u"Here"_s));
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_VERIFY(!bench.note().isEmpty());
    press(*bench.window, u"See what differs"_s);
    QVERIFY(bench.dialog());
    press(*bench.dialog(), u"Move it to the &bin"_s);
    // A system without a bin says so, and the copy stays.
    QCOMPARE(QFile::exists(copy), !bench.window->message().endsWith(u"is in the bin."));
    QVERIFY(!bench.window->message().isEmpty());
}

void TestFileCare::comparesWithAnyFile()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.dialogs.nextOpen = bench.path;
    bench.trigger(u"Compare with another file"_s);
    QVERIFY(!bench.dialog() && bench.window->message().contains(u"the file itself"));
    const test::SmallCounty other;
    bench.dialogs.nextOpen = other.folder.filePath(u"a.samordna"_s);
    bench.trigger(u"Compare with another file"_s);
    QVERIFY(bench.dialog());
    QVERIFY(linesOf(*bench.dialog()).isEmpty());
    bench.dialog()->reject();
}

void TestFileCare::exportsACalendarOfChosenKinds()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.dialogs.nextChoice = 3;
    bench.dialogs.nextSave = bench.folder.filePath(u"a.ics"_s);
    bench.trigger(u"Export"_s); // cancelled at the kinds
    QVERIFY(!QFile::exists(bench.dialogs.nextSave));
    QCOMPARE(bench.dialogs.shownDays.size(), 1); // measure 1.1, on the last day of the year
    bench.dialogs.nextKinds = QList<exchange::DueKind>{exchange::DueKind::Measure};
    bench.trigger(u"Export"_s);
    QFile file(bench.dialogs.nextSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("DTSTART;VALUE=DATE:20261231\r\n"));
    QVERIFY2(bench.window->message().contains(u"1 day"), qPrintable(bench.window->message()));
    bench.trigger(u"Export"_s);
    QCOMPARE(bench.dialogs.shownKinds, *bench.dialogs.nextKinds);
    QSettings().remove(u"calendar"_s);
}

void TestFileCare::calendarDialogCountsAndRemembers()
{
    using exchange::DueKind;
    const domain::Period period = *domain::Period::fromCode(u"2026");
    exchange::DueDay due;
    due.kind = DueKind::Measure;
    CalendarDialog dialog(period, {due, due}, {DueKind::Measure, DueKind::Mandate});
    dialog.show();
    QCOMPARE(dialog.kinds(), (QList<DueKind>{DueKind::Mandate, DueKind::Measure})); // none of it now stays chosen
    auto* measures = qobject_cast<QCheckBox*>(test::named(dialog, u"&Measures due (2)"_s));
    QVERIFY(measures && measures->isChecked());
    QVERIFY(test::named(dialog, u"&Export…"_s)->isEnabled());
    measures->click();
    QVERIFY(!test::named(dialog, u"&Export…"_s)->isEnabled());
    QVERIFY(!test::named(dialog, u"&Assignments to answer (0)"_s)->isEnabled());
    CalendarDialog empty(period, {}, {DueKind::Measure});
    empty.show();
    QVERIFY(!test::named(empty, u"&Export…"_s)->isEnabled());
}

QTEST_MAIN(TestFileCare)
#include "tst_filecare.moc"
