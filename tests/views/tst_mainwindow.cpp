#include "tests/items/smallcounty.h"
#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "models/workspace/copies.h"
#include "models/workspace/writing.h"

#include "views/editors/draftstore.h"
#include "views/editors/form.h"
#include "views/find/commands.h"
#include "views/pages/detailspanel.h"
#include "views/pages/startpage.h"
#include "views/theme/theme.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/whypanel.h"
#include "views/window/daywatch.h"
#include "views/window/fileactions.h"
#include "views/help/shortcutlist.h"
#include "views/window/mainwindow.h"
#include "views/window/recentfiles.h"
#include "views/window/sidebar.h"
#include "views/words/importwords.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

#include <unistd.h>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An export that says where it was sent.
class FakeExchange final : public Exchange
{
public:
    base::Result<void> write(
        FileKind kind, const storage::Reader&, const exchange::ExportOptions&, const QString& path) override
    {
        written.append({kind, path});
        return {};
    }

    QList<std::pair<FileKind, QString>> written;
};

class FakeCreator final : public FileCreator
{
public:
    base::Result<void> createCounty(const NewCounty& county) override
    {
        asked.append(county);
        return base::Error{base::ErrorKind::AlreadyExists, {county.path}, {}};
    }
    base::Result<void> createSample(const QString&) override { return {}; }

    QList<NewCounty> asked;
};

/// A small county on the disk, closed, and a window to open it in.
struct Bench : test::SmallCounty
{
    FakeExchange exchange;
    FakeCreator creator;
    test::ScriptedDialogs dialogs;
    QString path = folder.filePath(u"a.samordna"_s);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        space.reset();
        makeWindow();
    }
    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(WindowParts{clock, exchange, creator, dialogs, settings});
        window->show();
    }
    /// As a killed program leaves it.
    void type(const DraftPlace& place, const QString& field, const QString& text)
    {
        const auto file = workspace::Workspace::open(path, storage::Access::ReadWrite, clock);
        DraftStore(**file).keep(place, {field}, {{field, QJsonObject{{u"value"_s, text}}}});
    }
    /// A spreadsheet with a new measure and a date that is not understood.
    [[nodiscard]] QString plan() const
    {
        QFile file(folder.filePath(u"plan.csv"_s));
        const QByteArray rows = "Nr;Omr\xC3\xA5"
                                "de;\xC3\x85tg\xC3\xA4rd;Slutdatum\n1.9;1;Ny;snart\n";
        return file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size() ? file.fileName() : QString();
    }
    void trigger(const QString& action) const
    {
        QAction* found = test::actionNamed(*window, action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
    }
    void press(const QString& name) const
    {
        auto* button = qobject_cast<QAbstractButton*>(test::named(*window, name));
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
};

/// Every key of the list that Ctrl+F1 shows, one by one.
QStringList keysListed(const QWidget& window)
{
    QStringList keys;
    for (const ShortcutGroup& group : shortcutsOf(window)) {
        for (const Shortcut& shortcut : group.shortcuts) {
            keys += shortcut.keys.split(u"; "_s);
        }
    }
    return keys;
}

/// Those of the tables on the manual's page, in the program's own writing.
QStringList keysOfManual(const QString& language)
{
    const std::pair<QString, QString> words[]{{u"Skift"_s, u"Shift"_s}, {u"Vänster"_s, u"Left"_s},
        {u"Höger"_s, u"Right"_s}, {u"Upp"_s, u"Up"_s}, {u"Ned"_s, u"Down"_s}, {u"Mellanslag"_s, u"Space"_s},
        {u"Enter"_s, u"Return"_s}, {u"Ctrl+piltangent"_s, u"Ctrl+arrow keys"_s}};
    QFile file(u":/samordna/manual/%1/keyboard.md"_s.arg(language));
    QStringList keys;
    const QStringList lines =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    for (const QString& line : lines) {
        const QStringList parts = line.startsWith(u"| `"_s) ? line.section(u'|', 1, 1).split(u'`') : QStringList();
        for (qsizetype at = 1; at < parts.size(); at += 2) {
            QString key = parts.at(at);
            for (const auto& [from, to] : words) {
                key.replace(from, to);
            }
            keys.append(key);
        }
    }
    return keys;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void beginsWithTheWaysToBegin();
    void offersWhatWasTypedBeforeItWasKilled();
    void letsGoOfWhatWasTypedBeforeItWasKilled();
    void opensAFileAndShowsItsOverview();
    void saysWhyAFileCannotBeOpened();
    void offersToReadAFileThatIsOpenElsewhere();
    void aFileThatIsReadOnlyIsReadAndSaidSo();
    void aCopyIsSavedAndTheFileStaysOpen();
    void aCopyIsKeptAndReplacesADamagedFile();
    void pagesAreReachedByNameAndMenu();
    void everythingNewIsACommandFromEverywhere();
    void pagesActionsStandInTheMenuOfWhatTheyDo();
    void noPageScrollsSideways_data();
    void noPageScrollsSideways();
    void noTwoActionsShareAKey();
    void everyKeyIsInTheListOfShortcuts();
    void keysOfTheManualAreThoseOfTheProgram();
    void pageIsReachedByAScreenReadersAction();
    void periodIsChosenAndRemembered();
    void filterIsRememberedAndASavedViewIsACommand();
    void importIsShownBeforeItIsWrittenAndUndoneInOneStep();
    void manyRowsAreTakenBackInTheBackground();
    void pasteIsShownBeforeItIsWrittenAndAnsweredAboveThePage();
    void refusedImportWritesNothing();
    void exportAsksWhatAndWhere();
    void limitForMaskingIsAValueOfTheFileAndCanBeUndone();
    void saysWhyAFolderCannotBeImported();
    void whatIsFoundIsShownOnItsPage();
    void whatIsFoundOfTheYearIsShownThere();
    void escapeClosesTheMessage();
    void f8SaysWhyAndEscapeReturns();
    void badgesSayWhatTheyCount();
    void countsChangeAtMidnight();
    void indicatorWithValuesIsShownAsAChart();
    void recentFilesAreListedAndForgotten();
    void refusedFieldHoldsThePageAndTheBarSaysSo();
    void readOnlyFileOffersNoImport();
    void closingReturnsToTheStart();
    void everythingThatTakesFocusHasAName();
};

void TestMainWindow::beginsWithTheWaysToBegin()
{
    const Bench bench;
    for (const QString& verb :
        {u"New county file"_s, u"Open"_s, u"Import from a spreadsheet"_s, u"Try the sample county"_s}) {
        QVERIFY2(test::named(*bench.window, verb), qPrintable(verb));
    }
    QVERIFY(!test::actionNamed(*bench.window, u"Export"_s)->isEnabled());
    QCOMPARE(bench.window->menuBar()->accessibleName(), u"Menu bar"_s);
}

void TestMainWindow::offersWhatWasTypedBeforeItWasKilled()
{
    Bench bench;
    const DraftPlace place{domain::Entity::Measure, bench.two.id.text(), {}};
    bench.type(place, u"purpose"_s, u"Halvfärdig"_s);
    bench.type({domain::Entity::Measure, domain::MeasureId::create().text(), {}}, u"title"_s, u"En som är borta"_s);
    QVERIFY(bench.window->openFile(bench.path));
    QVERIFY(bench.window->findChild<MessageBar*>()->text().startsWith(u"What you typed in 1 place"));
    const DraftStore store(*bench.window->workspace());
    QCOMPARE(store.places(), QList<DraftPlace>{place}); // what belonged to no row is let go of
    bench.press(u"Show it"_s);
    auto* box = bench.window->findChild<DetailsPanel*>()->findChild<FieldBox*>(u"purpose"_s);
    QCOMPARE(box->findChild<QPlainTextEdit*>()->toPlainText(), u"Halvfärdig"_s);
    QVERIFY(box->isVisibleTo(bench.window.get())); // its tab is opened
    QVERIFY(bench.window->findChild<MessageBar*>()->isHidden()); // that was all
}

void TestMainWindow::letsGoOfWhatWasTypedBeforeItWasKilled()
{
    Bench bench;
    const DraftPlace shown{domain::Entity::Measure, bench.one.id.text(), {}};
    bench.type(shown, u"purpose"_s, u"Halvfärdig"_s);
    bench.type({domain::Entity::Measure, bench.two.id.text(), {}}, u"title"_s, u"Kamp"_s);
    QVERIFY(bench.window->openFile(bench.path));
    bench.window->showPage(PageKind::Measures); // the first of them is in sight already
    auto* purpose = bench.window->findChild<DetailsPanel*>()->findChild<FieldBox*>(u"purpose"_s);
    const auto text = [&] { return purpose->findChild<QPlainTextEdit*>()->toPlainText(); };
    QCOMPARE(text(), u"Halvfärdig"_s);
    const DraftStore store(*bench.window->workspace());
    bench.press(u"Let it go"_s); // and answers "cancel"
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QVERIFY(bench.dialogs.questions.constFirst().contains(u"“Halvfärdig”")); // what would go
    QCOMPARE(store.places().size(), 2);
    QCOMPARE(text(), u"Halvfärdig"_s);
    bench.dialogs.nextChoice = 0;
    bench.press(u"Let it go"_s);
    QVERIFY(store.places().isEmpty());
    QCOMPARE(text(), bench.one.purpose);
    QVERIFY(bench.window->message().startsWith(u"What was typed is let go"));
    QVERIFY(bench.window->close());
}

void TestMainWindow::opensAFileAndShowsItsOverview()
{
    Bench bench;
    bench.dialogs.nextOpen = bench.path;
    bench.press(u"Open"_s);
    QVERIFY(bench.window->workspace());
    QCOMPARE(bench.window->page(), PageKind::Overview);
    QVERIFY(bench.window->windowTitle().contains(u"a.samordna"_s));
    QCOMPARE(RecentFiles(bench.settings).paths(), QStringList{bench.path});
}

void TestMainWindow::saysWhyAFileCannotBeOpened()
{
    Bench bench;
    QVERIFY(!bench.window->openFile(bench.folder.filePath(u"gone.samordna"_s)));
    QVERIFY2(bench.window->message().contains(u"gone.samordna"_s)
            || bench.window->message().startsWith(u"There is no file"_s),
        qPrintable(bench.window->message()));
    QVERIFY(!bench.window->workspace());
}

void TestMainWindow::offersToReadAFileThatIsOpenElsewhere()
{
    Bench bench;
    const auto other = workspace::Workspace::open(bench.path, storage::Access::ReadWrite, bench.clock);
    QVERIFY(other);
    QVERIFY(!bench.window->openFile(bench.path)); // cancelled
    QCOMPARE(bench.dialogs.questions.size(), 1);
    bench.dialogs.nextChoice = 0;
    QVERIFY(bench.window->openFile(bench.path));
    QVERIFY(bench.window->workspace()->isReadOnly());
}

void TestMainWindow::aFileThatIsReadOnlyIsReadAndSaidSo()
{
    Bench bench;
    const QString closed = bench.folder.filePath(u"closed"_s);
    QVERIFY(QDir().mkdir(closed) && QFile::copy(bench.path, closed + u"/a.samordna"_s));
    QVERIFY(QFile::setPermissions(bench.folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions(0x5555)));
    const bool isRoot = geteuid() == 0;
    QVERIFY(!isRoot || seteuid(65534) == 0);
    const bool isOpen = bench.window->openFile(closed + u"/a.samordna"_s);
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions(0x7755)));
    QVERIFY2(isOpen, qPrintable(bench.window->message()));
    QVERIFY(bench.window->workspace()->isReadOnly());
    QVERIFY2(bench.window->message().contains(u"read-only"_s), qPrintable(bench.window->message()));
    QCOMPARE(bench.dialogs.questions.size(), 0);
}

void TestMainWindow::aCopyIsSavedAndTheFileStaysOpen()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.dialogs.nextSave = bench.folder.filePath(u"copy.samordna"_s);
    bench.trigger(u"Save a copy"_s);
    QCOMPARE(bench.dialogs.saves.constLast(), std::pair(FileKind::County, u"a-2026-11-24"_s));
    QVERIFY(bench.window->message().contains(bench.dialogs.nextSave));
    QCOMPARE(bench.window->workspace()->path(), bench.path);
    QVERIFY(workspace::Workspace::open(bench.dialogs.nextSave, storage::Access::ReadWrite, bench.clock));
    bench.dialogs.nextSave = bench.path; // over itself
    bench.trigger(u"Save a copy"_s);
    QVERIFY2(bench.window->message().startsWith(u"There is already a file"_s), qPrintable(bench.window->message()));
}

void TestMainWindow::aCopyIsKeptAndReplacesADamagedFile()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QTRY_COMPARE_WITH_TIMEOUT(workspace::keptCopies(bench.path).size(), 1, 20'000);
    QVERIFY(bench.window->close());
    QFile file(bench.path);
    QVERIFY(file.resize(file.size() / 2));
    bench.makeWindow();
    QVERIFY(!bench.window->openFile(bench.path)); // cancelled
    QVERIFY2(bench.dialogs.questions.constLast().endsWith(u"The program has kept a copy of 2026-11-24."_s),
        qPrintable(bench.dialogs.questions.constLast()));
    bench.dialogs.nextChoice = 0;
    QVERIFY(bench.window->openFile(bench.path));
    QCOMPARE(bench.window->message(),
        u"This is the copy of 2026-11-24. The damaged file is now called a.samordna.damaged."_s);
    QVERIFY(!bench.window->workspace()->isReadOnly());
}

void TestMainWindow::pagesAreReachedByNameAndMenu()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.press(u"Measures"_s);
    QCOMPARE(bench.window->page(), PageKind::Measures);
    bench.trigger(u"Activities"_s);
    QCOMPARE(bench.window->page(), PageKind::Activities);
    bench.window->navigator()->showMeasure(bench.two.id);
    QCOMPARE(bench.window->page(), PageKind::Measures);
}

void TestMainWindow::everythingNewIsACommandFromEverywhere()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    const auto run = [&](const QString& text) {
        const auto commands = commandsOf(*bench.window->menuBar(), FileState::Open, nullptr);
        const auto isIt = [&](const Command& command) { return command.text == text; };
        const auto it = std::find_if(commands.cbegin(), commands.cend(), isIt);
        if (std::count_if(commands.cbegin(), commands.cend(), isIt) == 1 && it->isEnabled) {
            it->action->trigger();
        }
    };
    const std::pair<QString, PageKind> all[]{{u"New measure"_s, PageKind::Measures},
        {u"New activity"_s, PageKind::Activities}, {u"New indicator"_s, PageKind::Indicators},
        {u"New organisation"_s, PageKind::Organisations}, {u"New reporting day"_s, PageKind::Year}};
    for (const auto& [text, page] : all) {
        const int steps = bench.window->workspace()->undoStack().count();
        run(text);
        QCOMPARE(bench.window->page(), page);
        run(text); // on its own page it is there once too
        // An activity is a form until it is saved.
        QCOMPARE(bench.window->workspace()->undoStack().count() - steps, page == PageKind::Activities ? 0 : 2);
    }
}

void TestMainWindow::pagesActionsStandInTheMenuOfWhatTheyDo()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    const auto menuOf = [&](const QString& text) {
        for (const Command& command : commandsOf(*bench.window->menuBar(), FileState::Open, nullptr)) {
            if (command.text == text) {
                return command.menu;
            }
        }
        return QString();
    };
    bench.window->showPage(PageKind::Measures);
    for (const QString& shows : {u"Columns"_s, u"By organisation"_s, u"Show withdrawn measures"_s}) {
        QCOMPARE(menuOf(shows), u"View"_s);
    }
    QCOMPARE(menuOf(u"New measure"_s), u"Edit"_s);
    bench.window->showPage(PageKind::Timeline);
    QCOMPARE(menuOf(u"Zoom in"_s), u"View"_s);
    QCOMPARE(menuOf(u"Save as PDF, A4"_s), u"File"_s);
    QCOMPARE(menuOf(u"Columns"_s), QString()); // of the page before
}

void TestMainWindow::noPageScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024 x 700") << QSize(1024, 700);
    QTest::newRow("at 200 %") << QSize(512, 350);
}

void TestMainWindow::noPageScrollsSideways()
{
    QFETCH(QSize, size);
    QSettings().clear(); // no widths of the user's own
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.window->resize(size);
    for (const PageKind kind : kPages) {
        bench.window->showPage(kind);
        QCoreApplication::processEvents(); // what is laid out later
        for (const auto* area : bench.window->findChildren<QAbstractScrollArea*>()) {
            const bool isTable = qobject_cast<const QAbstractItemView*>(area) && size.width() < 1024; // of many columns
            const QScrollBar* bar = area->horizontalScrollBar();
            QVERIFY2(isTable || !bar->isVisible() || bar->maximum() == 0,
                qPrintable(
                    u"%1: %2 by %3 of %4"_s.arg(pageName(kind), QString::fromLatin1(area->metaObject()->className()))
                        .arg(bar->maximum())
                        .arg(area->viewport()->width())));
        }
    }
}

void TestMainWindow::noTwoActionsShareAKey()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    for (const PageKind kind : kPages) {
        bench.window->showPage(kind);
        // Those of hidden pages do not answer; where a part of a page has a key of the window, neither does.
        QHash<QString, QStringList> users;
        QHash<QString, QStringList> parts;
        for (const QAction* action : bench.window->findChildren<QAction*>()) {
            const QObject* owner = action->parent();
            while (owner && !qobject_cast<const Page*>(owner)) {
                owner = owner->parent();
            }
            const bool isHidden = owner && !qobject_cast<const Page*>(owner)->isVisible();
            if (isHidden || action->associatedObjects().isEmpty()) {
                continue;
            }
            auto& found = action->shortcutContext() == Qt::WindowShortcut ? users : parts;
            for (const QKeySequence& key : action->shortcuts()) {
                found[key.toString()].append(action->text());
            }
        }
        QVERIFY(users.size() > 10);
        for (auto user = users.cbegin(); user != users.cend(); ++user) {
            const QStringList all = *user + parts.value(user.key());
            QVERIFY2(all.size() < 2, qPrintable(user.key() + u": "_s + all.join(u", "_s)));
        }
    }
}

void TestMainWindow::everyKeyIsInTheListOfShortcuts()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    for (const PageKind kind : kPages) {
        bench.window->showPage(kind);
    }
    const QStringList listed = keysListed(*bench.window);
    QVERIFY(listed.contains(u"Ctrl+Shift+L"_s));
    QList<QKeySequence> held;
    for (const QAbstractButton* button : bench.window->findChildren<QAbstractButton*>()) {
        if (button->shortcut() != QKeySequence::mnemonic(button->text())) {
            held.append(button->shortcut());
        }
    }
    for (const QShortcut* shortcut : bench.window->findChildren<QShortcut*>()) {
        held.append(shortcut->key());
    }
    for (const QKeySequence& key : std::as_const(held)) {
        const QString text = key.toString(QKeySequence::NativeText).replace(u"Enter"_s, u"Return"_s);
        QVERIFY2(key.isEmpty() || listed.contains(text), qPrintable(text));
    }
}

void TestMainWindow::keysOfTheManualAreThoseOfTheProgram()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    for (const PageKind kind : kPages) {
        bench.window->showPage(kind);
    }
    const QStringList listed = keysListed(*bench.window);
    const QStringList english = keysOfManual(u"en"_s);
    QVERIFY(english.size() > 20);
    QCOMPARE(keysOfManual(u"sv"_s), english);
    for (const QString& key : english) {
        QVERIFY2(listed.contains(key), qPrintable(key));
    }
}

void TestMainWindow::pageIsReachedByAScreenReadersAction()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(test::named(*bench.window, u"Measures"_s));
    QVERIFY(spoken && spoken->actionInterface());
    spoken->actionInterface()->doAction(spoken->actionInterface()->actionNames().value(0));
    QCOMPARE(bench.window->page(), PageKind::Measures);
}

void TestMainWindow::periodIsChosenAndRemembered()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QCOMPARE(bench.window->period().code(), u"2026-T3"_s);
    bench.trigger(u"Previous period"_s);
    QCOMPARE(bench.window->period().code(), u"2026-T2"_s);
    bench.dialogs.nextSpan = domain::Period::between(QDate(2026, 1, 15), QDate(2026, 3, 31));
    bench.trigger(u"Own span"_s);
    QCOMPARE(bench.window->period().code(), u"2026-01-15/2026-03-31"_s);
    bench.window->close();
    bench.makeWindow();
    QCOMPARE(bench.window->period().code(), u"2026-01-15/2026-03-31"_s);
}

void TestMainWindow::pasteIsShownBeforeItIsWrittenAndAnsweredAboveThePage()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.window->showPage(PageKind::Measures);
    QApplication::clipboard()->setText(u"hej"_s);
    bench.trigger(u"Paste rows"_s);
    QVERIFY2(bench.window->message().contains(u"no rows to paste"_s), qPrintable(bench.window->message()));
    QVERIFY(!bench.dialogs.shown);
    QApplication::clipboard()->setText(u"Nr\tOmråde\tÅtgärd\n1.9\t1\tNy\n"_s);
    bench.trigger(u"Paste rows"_s);
    QCOMPARE(bench.dialogs.shown->added, 1);
    QVERIFY2(bench.window->message().contains(u"pasted"_s), qPrintable(bench.window->message()));
    QCOMPARE(bench.window->workspace()->data().measures.size(), 4);
    bench.trigger(u"Undo: Paste rows"_s);
    QCOMPARE(bench.window->workspace()->data().measures.size(), 3);
}

void TestMainWindow::filterIsRememberedAndASavedViewIsACommand()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.window->showPage(PageKind::Measures);
    bench.press(u"Late 0"_s);
    bench.dialogs.nextName = u"Sena"_s;
    bench.trigger(u"Save this view"_s);
    QCOMPARE(bench.window->message(), u"The view Sena is saved."_s);
    QVERIFY(test::named(*bench.window, u"View: Sena"_s));
    bench.window->close();
    bench.makeWindow();
    QVERIFY(bench.window->openFile(bench.path));
    bench.window->showPage(PageKind::Measures);
    QVERIFY(qobject_cast<QAbstractButton*>(test::named(*bench.window, u"Late 0"_s))->isChecked());
    bench.press(u"All 3"_s);
    bench.window->showPage(PageKind::Overview);
    bench.trigger(u"Find"_s); // fills the menu, which is empty until it is asked for
    const auto commands = commandsOf(*bench.window->menuBar(), FileState::Open, nullptr);
    const auto it = std::find_if(commands.cbegin(), commands.cend(),
        [](const Command& command) { return command.text == u"Sena – Measures"_s && command.isEnabled; });
    QVERIFY(it != commands.cend());
    it->action->trigger();
    QCOMPARE(bench.window->page(), PageKind::Measures);
    QVERIFY(qobject_cast<QAbstractButton*>(test::named(*bench.window, u"Late 0"_s))->isChecked());
}

void TestMainWindow::manyRowsAreTakenBackInTheBackground()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    workspace::Workspace& space = *bench.window->workspace();
    const auto before = *space.reader().activityCount();
    domain::ChangeSet set;
    for (int row = 0; !workspace::Workspace::isLong(set); ++row) {
        domain::Activity activity;
        activity.id = domain::ActivityId::create();
        activity.county = space.data().county.code;
        activity.title = QString::number(row);
        activity.start = activity.end = QDate(2026, 3, 1);
        set.add(activity);
    }
    QVERIFY((*space.begin(set, u"Many rows"_s))->finish());
    bench.trigger(u"Undo: Many rows"_s);
    QCOMPARE(*space.reader().activityCount(), before);
    bench.trigger(u"Redo: Many rows"_s);
    QCOMPARE(*space.reader().activityCount(), before + set.size());
    const auto begun = space.begin(workspace::Move::Undo);
    QVERIFY(begun);
    bench.trigger(u"Undo: Many rows"_s);
    QVERIFY2(bench.window->message().contains(u"being written"_s), qPrintable(bench.window->message()));
    QVERIFY((*begun)->finish());
}

void TestMainWindow::importIsShownBeforeItIsWrittenAndUndoneInOneStep()
{
    Bench bench;
    bench.dialogs.nextOpen = bench.plan();
    QVERIFY(bench.window->openFile(bench.path));
    const auto before = bench.window->workspace()->data().measures.size();
    bench.trigger(u"Import"_s);
    QVERIFY(bench.dialogs.shown);
    QCOMPARE(bench.dialogs.shown->added, 1);
    QVERIFY(remarkText(bench.dialogs.shown->remarks.first()).contains(u"snart"_s));
    QCOMPARE(bench.window->workspace()->data().measures.size(), before + 1);
    bench.press(u"Undo"_s); // the message's
    QCOMPARE(bench.window->workspace()->data().measures.size(), before);
}

void TestMainWindow::refusedImportWritesNothing()
{
    Bench bench;
    bench.dialogs.nextOpen = bench.plan();
    bench.dialogs.acceptsImport = false;
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Import"_s);
    QVERIFY(!bench.window->workspace()->undoStack().canUndo());
    QVERIFY(bench.window->message().isEmpty());
}

void TestMainWindow::exportAsksWhatAndWhere()
{
    Bench bench;
    bench.dialogs.nextChoice = 1;
    bench.dialogs.nextSave = u"/tmp/delivery.zip"_s;
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Export"_s);
    QCOMPARE(bench.exchange.written.size(), 1);
    QCOMPARE(bench.exchange.written.first().first, FileKind::Package);
    QVERIFY(bench.window->message().contains(u"/tmp/delivery.zip"_s));
}

void TestMainWindow::limitForMaskingIsAValueOfTheFileAndCanBeUndone()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    const auto limit = [&] { return bench.window->workspace()->data().county.maskLimit; };
    bench.trigger(u"Masking of small counts"_s); // cancelled
    QCOMPARE(bench.dialogs.shownLimit, 5);
    QVERIFY(!bench.window->workspace()->undoStack().canUndo());
    bench.dialogs.nextLimit = 10;
    bench.trigger(u"Masking of small counts"_s);
    QCOMPARE(limit(), 10);
    QVERIFY(bench.window->message().contains(u"10"_s));
    bench.press(u"Undo"_s); // the message's
    QCOMPARE(limit(), 5);
    bench.dialogs.nextLimit = 0;
    bench.trigger(u"Masking of small counts"_s);
    QCOMPARE(limit(), 0);
    QVERIFY(bench.window->message().contains(u"no longer"_s));
}

void TestMainWindow::saysWhyAFolderCannotBeImported()
{
    Bench bench;
    bench.dialogs.nextOpen = bench.folder.path();
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Import"_s);
    QVERIFY2(bench.window->message().contains(u"folder"_s), qPrintable(bench.window->message()));
}

void TestMainWindow::whatIsFoundIsShownOnItsPage()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Find"_s);
    QWidget* field = test::named(*bench.window, u"Find anything, or > for a command"_s);
    QVERIFY(field);
    test::typeInto(*field, u"kampanj"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.window->page(), PageKind::Measures);
    QVERIFY(!field->isVisible());
    bench.trigger(u"Find"_s);
    test::typeInto(*field, u"länsstyrelsen"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.window->page(), PageKind::Organisations);
    auto trained = test::SmallCounty::made<domain::Indicator>();
    trained.name = u"Utbildade"_s;
    domain::ChangeSet changes;
    changes.add(trained);
    QVERIFY(bench.window->workspace()->apply(changes, u"Add"_s));
    bench.trigger(u"Find"_s);
    test::typeInto(*field, u"utbildade"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.window->page(), PageKind::Indicators);
    bench.trigger(u"Find"_s);
    test::typeInto(*field, u">previous"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(bench.window->period().code(), u"2026-T2"_s);
    bench.window->closeFile();
    QVERIFY(!field->isVisible());
}

void TestMainWindow::whatIsFoundOfTheYearIsShownThere()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    auto day = test::SmallCounty::made<domain::ReportingDay>();
    day.title = u"Okapidagen"_s;
    domain::ChangeSet changes;
    changes.add(day);
    QVERIFY(bench.window->workspace()->apply(changes, u"Add"_s));
    bench.trigger(u"Find"_s);
    QWidget* field = test::named(*bench.window, u"Find anything, or > for a command"_s);
    test::typeInto(*field, u"okapi"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.window->page(), PageKind::Year);
    QVERIFY(bench.window->message().isEmpty());
}

void TestMainWindow::escapeClosesTheMessage()
{
    Bench bench;
    bench.dialogs.nextCounty = NewCounty{bench.path, u"01"_s, u"se-2018"_s};
    bench.press(u"New county file"_s);
    QCOMPARE(bench.creator.asked.size(), 1);
    QVERIFY(bench.window->message().contains(u"a.samordna"_s));
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QVERIFY(bench.window->message().isEmpty());
}

void TestMainWindow::f8SaysWhyAndEscapeReturns()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.window->showPage(PageKind::Measures);
    QWidget* tree = test::named(*bench.window, u"Measures by focus area"_s);
    QVERIFY(tree && tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_F8);
    auto* panel = bench.window->findChild<WhyPanel*>();
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->text().startsWith(u"Progress, 1.1 Samverkansgrupp"_s), qPrintable(panel->text()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(tree->hasFocus());
    test::named(*bench.window, u"Filter measures"_s)->setFocus();
    bench.window->showPage(PageKind::Reports);
    bench.trigger(u"Why this figure?"_s);
    QVERIFY(!panel->isVisible());
    QVERIFY(bench.window->message().startsWith(u"Choose a figure first"_s));
}

void TestMainWindow::badgesSayWhatTheyCount()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QWidget* measures = test::named(*bench.window, u"Measures"_s);
    QTRY_VERIFY(!measures->accessibleDescription().isEmpty());
    // One and two lack a follow-up; the sub-measure is counted in its parent.
    QVERIFY2(measures->accessibleDescription().contains(u"2 without follow-up"_s),
        qPrintable(measures->accessibleDescription()));
    measures->setFocus();
    bench.trigger(u"Why this figure?"_s);
    const auto* panel = bench.window->findChild<WhyPanel*>();
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->text().contains(u"2.1 Kampanj"_s), qPrintable(panel->text()));
}

void TestMainWindow::countsChangeAtMidnight()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QWidget* measures = test::named(*bench.window, u"Measures"_s);
    QTRY_VERIFY(!measures->accessibleDescription().isEmpty());
    QVERIFY(!measures->accessibleDescription().contains(u"late"_s));
    bench.clock = base::FixedClock(QDate(2027, 1, 15)); // the due date of one has passed
    bench.window->setPeriod(domain::Period::holding(QDate(2027, 1, 15), domain::PeriodKind::Tertial));
    bench.window->findChild<DayWatch*>()->look();
    QTRY_VERIFY(measures->accessibleDescription().contains(u"1 late"_s));
}

void TestMainWindow::indicatorWithValuesIsShownAsAChart()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    auto indicator = test::SmallCounty::made<domain::Indicator>();
    indicator.name = u"Utbildade"_s;
    indicator.measures = {bench.two.id};
    domain::ChangeSet named;
    named.add(indicator);
    QVERIFY(bench.window->workspace()->apply(named, u"Add"_s));
    bench.window->navigator()->showIndicator(indicator.id);
    QCOMPARE(bench.window->page(), PageKind::Measures); // nothing to draw yet: the measure it belongs to
    auto observation = test::SmallCounty::made<domain::Observation>();
    observation.indicator = indicator.id;
    observation.period = bench.period;
    observation.value = 12;
    domain::ChangeSet valued;
    valued.add(observation);
    QVERIFY(bench.window->workspace()->apply(valued, u"Add"_s));
    bench.window->navigator()->showIndicator(indicator.id);
    QCOMPARE(bench.window->page(), PageKind::Charts);
}

void TestMainWindow::recentFilesAreListedAndForgotten()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Close"_s);
    auto* list = bench.window->findChild<QListWidget*>();
    QCOMPARE(list->count(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(bench.window->workspace());
    bench.trigger(u"Close"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    QVERIFY(QFile::exists(bench.path));
}

void TestMainWindow::refusedFieldHoldsThePageAndTheBarSaysSo()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.window->navigator()->showMeasure(bench.two.id);
    auto* percent = qobject_cast<QLineEdit*>(test::named(*bench.window, u"Progress (%)"_s));
    QVERIFY(percent);
    percent->setFocus();
    QTest::keyClicks(percent, u"much"_s);
    bench.window->showPage(PageKind::Activities);
    QCOMPARE(bench.window->page(), PageKind::Measures);
    QVERIFY(percent->hasFocus());
    QVERIFY2(bench.window->message().startsWith(u"One field"_s), qPrintable(bench.window->message()));
    percent->selectAll();
    QTest::keyClicks(percent, u"40"_s);
    bench.window->showPage(PageKind::Activities);
    QCOMPARE(bench.window->page(), PageKind::Activities);
    QVERIFY(bench.window->message().isEmpty());
}

void TestMainWindow::readOnlyFileOffersNoImport()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path, storage::Access::ReadOnly));
    QVERIFY(!test::actionNamed(*bench.window, u"Import"_s)->isEnabled());
    QVERIFY(!test::actionNamed(*bench.window, u"Masking of small counts"_s)->isEnabled());
    QVERIFY(test::actionNamed(*bench.window, u"Export"_s)->isEnabled());
}

void TestMainWindow::closingReturnsToTheStart()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.trigger(u"Close"_s);
    QVERIFY(!bench.window->workspace());
    QVERIFY(test::named(*bench.window, u"New county file"_s));
    QVERIFY(!test::named(*bench.window, u"Overview"_s));
    // The lock is gone with it.
    QVERIFY(workspace::Workspace::open(bench.path, storage::Access::ReadWrite, bench.clock).hasValue());
}

void TestMainWindow::everythingThatTakesFocusHasAName()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    const auto widgets = bench.window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(bench.window.get());
        QVERIFY2(!takesFocus || isNamed, widget->metaObject()->className());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
