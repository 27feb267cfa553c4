#include "tests/views/desk.h"

#include "views/theme/theme.h"
#include "views/window/sidebar.h"

#include <QPushButton>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window, over the small county or over one that holds nothing but an area.
struct Desk : test::Desk
{
    void openEmpty()
    {
        domain::ChangeSet content;
        domain::County county;
        county.id = domain::CountyId::create();
        county.county = county.code = u"99"_s;
        county.name = u"Exempellän"_s;
        content.add(county);
        auto plan = made<domain::Plan>();
        plan.title = u"Plan"_s;
        content.add(plan);
        content.add(area(plan.id, 1, u"Samordning"_s));
        const QString empty = folder.filePath(u"tom.samordna"_s);
        if (!workspace::Workspace::create(empty, content, u"New"_s, clock)) {
            qFatal("no empty file");
        }
        start();
        if (!window->openFile(empty)) {
            qFatal("no file");
        }
    }
    /// The buttons that stand with a sentence.
    [[nodiscard]] QList<QPushButton*> beside(const QString& sentence) const
    {
        QList<QPushButton*> buttons;
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(sentence)) {
                buttons += label->parentWidget()->findChildren<QPushButton*>();
            }
        }
        return buttons;
    }
    /// The manual, once F1 has opened it.
    static QWidget* manual()
    {
        QWidget* found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QWidget* each : QApplication::topLevelWidgets()) {
                found = each->accessibleName() == u"Manual" && each->isVisible() ? each : found;
            }
            return found != nullptr;
        });
        if (!found) {
            qFatal("no manual");
        }
        return found;
    }
};

} // namespace

/// The first run and what helps on the way, in the window by names and keys.
class TestLinesStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fourVerbsBeginIt();
    void whatNeedsYouNowIsTheHome();
    void anEmptyListSaysWhatBelongsThereAndHasOneButton_data();
    void anEmptyListSaysWhatBelongsThereAndHasOneButton();
    void f1OpensThePagesOwnChapter();
    void f1InADialogOpensItsChapter_data();
    void f1InADialogOpensItsChapter();
    void theManualIsReadByRole();
    void settingsAreAKeyAwayAndKept();
    void aRecentFileIsOpenedByItsName();
    void pagePeriodAndSizeComeBack();
};

void TestLinesStart::initTestCase()
{
    applyTheme();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLinesStart::fourVerbsBeginIt()
{
    Desk desk;
    desk.start();
    for (const QString& verb :
        {u"New county file"_s, u"Open"_s, u"Import from a spreadsheet"_s, u"Try the sample county"_s}) {
        QVERIFY2(!desk.said(verb).isEmpty(), qPrintable(verb)); // what it does
        QVERIFY2(desk.tabTo(verb), qPrintable(verb));
    }
    desk.dialogs.nextOpen = desk.path;
    desk.press(u"Open"_s);
    QTRY_VERIFY(desk.window->workspace());
    QCOMPARE(desk.window->page(), PageKind::Overview);
}

void TestLinesStart::whatNeedsYouNowIsTheHome()
{
    Desk desk;
    QVERIFY(desk.change(desk.two.id, [](domain::Measure& row) { row.due = QDate(2026, 11, 1); }));
    desk.open();
    QTRY_VERIFY(!desk.nameBeginning(u"2.1 Kampanj, The due date 2026-11-01"_s).isEmpty());
    QTest::keyClick(desk.field(desk.nameBeginning(u"2.1 Kampanj, The due date 2026-11-01"_s)), Qt::Key_Return);
    QTRY_COMPARE(desk.window->page(), PageKind::Measures);
    QVERIFY(desk.says(u"2.1 Kampanj"_s));
}

void TestLinesStart::anEmptyListSaysWhatBelongsThereAndHasOneButton_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("leadsTo"); // a name that is there once it is pressed
    QTest::newRow("measures") << PageKind::Measures << u"Here stand the plan's measures."_s << u"New measure"_s
                              << u"Purpose"_s;
    QTest::newRow("activities") << PageKind::Activities << u"Here stand trainings, meetings"_s << u"New activity"_s
                                << u"Women"_s;
    QTest::newRow("indicators") << PageKind::Indicators << u"Here stand the figures"_s << u"New indicator"_s
                                << u"Definition"_s;
    QTest::newRow("organisations") << PageKind::Organisations << u"Here stand"_s << u"New organisation"_s
                                   << u"Other names"_s;
    QTest::newRow("timeline") << PageKind::Timeline << u"There are none yet."_s << u"Go to measures"_s
                              << u"Filter measures"_s;
}

void TestLinesStart::anEmptyListSaysWhatBelongsThereAndHasOneButton()
{
    QFETCH(PageKind, page);
    QFETCH(QString, sentence);
    QFETCH(QString, button);
    QFETCH(QString, leadsTo);
    Desk desk;
    desk.openEmpty();
    desk.goTo(page);
    if (page == PageKind::Measures) {
        desk.press(u"View: Table"_s); // the tree holds the area
    }
    QTRY_VERIFY(desk.says(sentence));
    QVERIFY(!desk.has(leadsTo));
    const auto buttons = desk.beside(sentence);
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.constFirst()->text(), button);
    QTest::keyClick(buttons.constFirst(), Qt::Key_Space);
    QTRY_VERIFY2(desk.has(leadsTo), qPrintable(leadsTo));
}

void TestLinesStart::f1OpensThePagesOwnChapter()
{
    Desk desk;
    desk.open();
    for (const PageKind page : kPages) {
        desk.goTo(page);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.key(Qt::Key_F1);
        QWidget* manual = desk.manual();
        const QString chapter = page == PageKind::Year ? u"Year wheel"_s : pageName(page);
        QTRY_COMPARE(manual->windowTitle(), QString(chapter + u" – Manual"_s));
        QTest::keyClick(manual, Qt::Key_Escape);
        QTRY_VERIFY(!manual->isVisible());
    }
}

void TestLinesStart::f1InADialogOpensItsChapter_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("chapter");
    QTest::newRow("log") << PageKind::Overview << u"Log an activity"_s << u"Activities"_s;
    QTest::newRow("columns") << PageKind::Measures << u"Columns"_s << u"Changing in tables"_s;
    QTest::newRow("copy the plan") << PageKind::Measures << u"Copy the plan to the next year"_s << u"Plans and years"_s;
    QTest::newRow("settings") << PageKind::Overview << u"Settings"_s << u"Settings"_s;
    QTest::newRow("duplicates") << PageKind::Organisations << u"Find duplicates"_s << u"Organisations"_s;
}

void TestLinesStart::f1InADialogOpensItsChapter()
{
    QFETCH(PageKind, page);
    QFETCH(QString, command);
    QFETCH(QString, chapter);
    Desk desk;
    auto twin = desk.board;
    twin.id = domain::OrganisationId::create();
    twin.name = u"Länsstyrelsn"_s;
    QVERIFY(desk.add(twin));
    desk.open();
    desk.goTo(page);
    if (page == PageKind::Measures) {
        desk.press(u"View: By area"_s);
    }
    desk.command(command);
    (void)desk.dialog();
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F1);
    QVERIFY2(desk.manual()->windowTitle().startsWith(chapter), qPrintable(desk.manual()->windowTitle()));
}

void TestLinesStart::theManualIsReadByRole()
{
    Desk desk;
    desk.open();
    desk.key(Qt::Key_F1);
    const test::ByName manual(desk.manual());
    for (const QString& role : {u"coordinator"_s, u"manager"_s, u"data officer"_s}) {
        const QStringList chapters = manual.lines(u"Contents of the manual"_s);
        const auto at = std::find_if(chapters.cbegin(), chapters.cend(),
            [&](const QString& chapter) { return chapter.contains(role, Qt::CaseInsensitive); });
        QVERIFY2(at != chapters.cend(), qPrintable(role));
        (void)manual.stand(u"Contents of the manual"_s, at->trimmed());
        QCOMPARE(desk.manual()->windowTitle(), QString(at->trimmed() + u" – Manual"_s));
    }
    manual.write(u"Search the manual"_s, u"frozen"_s);
    QVERIFY(manual.says(u"place(s) on this page"_s) || manual.says(u"places on this page"_s));
}

void TestLinesStart::settingsAreAKeyAwayAndKept()
{
    Desk desk;
    desk.open();
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    const test::ByName settings = desk.dialog();
    settings.choose(u"Period"_s, u"Quarter"_s);
    QCOMPARE(desk.window->period().code(), u"2026-Q4"_s); // at once
    settings.choose(u"My organisation"_s, u"Länsstyrelsen"_s);
    settings.write(u"My function"_s, u"samordnare"_s);
    settings.press(u"Close"_s);
    QVERIFY(desk.isBack());
    desk.open();
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    const test::ByName again = desk.dialog();
    QCOMPARE(again.text(u"My function"_s), u"samordnare"_s);
    QCOMPARE(again.text(u"My organisation"_s), u"Länsstyrelsen"_s);
    again.press(u"Close"_s);
}

void TestLinesStart::aRecentFileIsOpenedByItsName()
{
    Desk desk;
    desk.open();
    desk.start();
    QVERIFY(!desk.window->workspace());
    QTest::keyClick(desk.stand(u"Recent files"_s, u"a.samordna"_s), Qt::Key_Return);
    QTRY_VERIFY(desk.window->workspace());
    QCOMPARE(desk.window->workspace()->path(), desk.path);
}

void TestLinesStart::pagePeriodAndSizeComeBack()
{
    Desk desk;
    desk.open();
    desk.window->resize(1100, 710);
    desk.goTo(PageKind::Year);
    desk.command(u"Previous period"_s);
    desk.open();
    QCOMPARE(desk.window->size(), QSize(1100, 710));
    QCOMPARE(desk.window->page(), PageKind::Year);
    QCOMPARE(desk.window->period().code(), u"2026-T2"_s);
}

QTEST_MAIN(TestLinesStart)
#include "tst_lines_start.moc"
