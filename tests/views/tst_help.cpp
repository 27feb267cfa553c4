#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/helpdialogs.h"
#include "views/dialogs/maskingdialog.h"
#include "views/help/chapterview.h"
#include "views/help/glossarychapter.h"
#include "views/help/helpdesk.h"
#include "views/help/helpwindow.h"
#include "views/help/shortcutlist.h"
#include "views/help/topics.h"
#include "views/theme/theme.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTreeWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Manual manual{u"en"_s};
    QMainWindow window;
    HelpDesk desk{window, settings};

    Bench() { window.show(); }
    [[nodiscard]] HelpWindow* help(const QString& topic)
    {
        desk.open(topic, window);
        return window.findChild<HelpWindow*>();
    }
};

QStringList titles(const QTreeWidget& contents)
{
    QStringList titles;
    for (QTreeWidgetItemIterator at(const_cast<QTreeWidget*>(&contents)); *at; ++at) {
        if (!(*at)->data(0, Qt::UserRole).isNull()) {
            titles.append((*at)->text(0));
        }
    }
    return titles;
}

/// The names of all dialogs that the headers of views declare.
QStringList dialogsInSource()
{
    static const QRegularExpression declared(u"class (\\w+)[^;{]*public QDialog"_s);
    QStringList names;
    QDirIterator headers(
        QStringLiteral(SAMORDNA_TEST_DATA "/../../views"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = declared.globalMatch(text); found.hasNext();) {
                names.append(found.next().captured(1));
            }
        }
    }
    return names;
}

} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void isShippedInBothLanguages_data();
    void isShippedInBothLanguages();
    void everyPageAndDialogHasAChapter();
    void glossaryIsInTheLanguagesOrder();
    void findsChaptersByTheirWords();
    void namesNoLinkThatLeadsNowhere();
    void opensBesideTheWindowAndGoesBack();
    void searchMarksThePlaces();
    void escapeEndsTheSearchAndThenCloses();
    void f1InADialogOpensItsChapter();
    void shortcutsComeFromTheWindowsActions();
    void shortcutsAreFoundAndCopied();
};

void TestHelp::isShippedInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestHelp::isShippedInBothLanguages()
{
    QFETCH(QString, language);
    const Manual manual(language);
    for (const QString& topic : Manual::topics()) {
        const Chapter* chapter = manual.chapter(topic);
        QVERIFY2(chapter, qPrintable(topic));
        QVERIFY2(chapter->text.size() > 100, qPrintable(topic));
    }
    // And nothing is shipped that the contents do not list.
    const QStringList files = QDir(u":/samordna/manual/"_s + language).entryList(QDir::Files);
    QCOMPARE(files.size(), Manual::topics().size());
}

void TestHelp::everyPageAndDialogHasAChapter()
{
    const Manual manual(u"sv"_s);
    for (const PageKind page : kPages) {
        QVERIFY2(manual.chapter(topicOf(page)), qPrintable(topicOf(page)));
    }
    QVERIFY(manual.chapter(startTopic()));
    QStringList told;
    for (const QMetaObject* dialog : dialogsWithHelp()) {
        told.append(QString::fromLatin1(dialog->className()).section(u"::"_s, -1));
    }
    QVERIFY(dialogsInSource().contains(u"MaskingDialog"_s));
    QStringList untold;
    for (const QString& name : dialogsInSource()) {
        // A question asks what its page's chapter tells of; the manual is its own help.
        if (!told.contains(name) && name != u"ChoiceDialog"_s && name != u"HelpWindow"_s) {
            untold.append(name);
        }
    }
    QVERIFY2(untold.isEmpty(), qPrintable(untold.join(u' ')));
    const MaskingDialog dialog(5);
    QCOMPARE(topicOfDialog(*test::named(dialog, u"Limit"_s)), u"persons"_s);
    const QWidget other;
    QVERIFY(topicOfDialog(other).isEmpty());
}

void TestHelp::glossaryIsInTheLanguagesOrder()
{
    const QString swedish = glossaryTable(u"sv"_s);
    QVERIFY(swedish.contains(u"| **åtgärd** | Ett åtagande i planen, genomfört genom aktiviteter. | *measure* |"_s));
    QVERIFY(swedish.indexOf(u"**vikt"_s) < swedish.indexOf(u"**åtgärd"_s));
    QVERIFY(glossaryTable(u"en"_s).contains(u"| **measure** | A commitment"_s));
}

void TestHelp::findsChaptersByTheirWords()
{
    const Manual manual(u"sv"_s);
    QCOMPARE(manual.find(u"årshjul"_s).constFirst().topic, u"year"_s);
    QCOMPARE(manual.find(u"Följer  UPP en åtgärd"_s).size(), manual.find(u"följer upp en åtgärd"_s).size());
    QVERIFY(manual.find(u"  "_s).isEmpty());
    QVERIFY(manual.find(u"xylofon"_s).isEmpty());
    QVERIFY(manual.find(u"periodisering åtgärd"_s).isEmpty()); // every word
}

void TestHelp::namesNoLinkThatLeadsNowhere()
{
    static const QRegularExpression kLink(u"\\]\\(([^)]*)\\)"_s);
    int links = 0;
    for (const QString& language : {u"sv"_s, u"en"_s}) {
        const Manual manual(language);
        for (const QString& topic : Manual::topics()) {
            auto found = kLink.globalMatch(manual.chapter(topic)->text);
            while (found.hasNext()) {
                const QString target = found.next().captured(1);
                QVERIFY2(target.endsWith(u".md"_s) && manual.chapter(target.chopped(3)),
                    qPrintable(topic + u": "_s + target));
                ++links;
            }
        }
    }
    QVERIFY(links > 80);
}

void TestHelp::opensBesideTheWindowAndGoesBack()
{
    Bench bench;
    HelpWindow* help = bench.help(u"measures"_s);
    QVERIFY(help && help->isVisible() && !help->isModal());
    QCOMPARE(help->windowTitle(), u"Measures – Manual"_s);
    QVERIFY(!test::named(*help, u"Back"_s)->isEnabled());
    auto* view = help->findChild<ChapterView*>();
    Q_EMIT view->anchorClicked(QUrl(u"followup.md"_s));
    QCOMPARE(help->topic(), u"followup"_s);
    QVERIFY(view->toPlainText().startsWith(u"How to follow up a measure"_s));
    QVERIFY(!view->toPlainText().contains(u'|')); // tables are tables
    qobject_cast<QAbstractButton*>(test::named(*help, u"Back"_s))->click();
    QCOMPARE(help->topic(), u"measures"_s);
    qobject_cast<QAbstractButton*>(test::named(*help, u"Forward"_s))->click();
    QCOMPARE(help->topic(), u"followup"_s);
    QCOMPARE(bench.help(u"periods"_s), help); // the same window
    QCOMPARE(help->topic(), u"periods"_s);
}

void TestHelp::searchMarksThePlaces()
{
    Bench bench;
    HelpWindow* help = bench.help(u"overview"_s);
    auto* contents = qobject_cast<QTreeWidget*>(test::named(*help, u"Contents of the manual"_s));
    QCOMPARE(titles(*contents).size(), Manual::topics().size());
    auto* search = qobject_cast<QLineEdit*>(test::named(*help, u"Search the manual"_s));
    search->setText(u"frozen"_s);
    QVERIFY(titles(*contents).size() < Manual::topics().size());
    auto* view = help->findChild<ChapterView*>();
    QVERIFY(!view->extraSelections().isEmpty());
    QCOMPARE(view->textCursor().selectedText().toLower(), u"frozen"_s);
    const int first = view->textCursor().position();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(view->textCursor().position() != first || view->extraSelections().size() == 1);
    search->setText(u"xylophone"_s);
    QVERIFY(titles(*contents).isEmpty());
    QVERIFY(view->extraSelections().isEmpty());
}

void TestHelp::escapeEndsTheSearchAndThenCloses()
{
    Bench bench;
    HelpWindow* help = bench.help(u"overview"_s);
    auto* search = qobject_cast<QLineEdit*>(test::named(*help, u"Search the manual"_s));
    search->setText(u"period"_s);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty() && help->isVisible());
    help->resize(700, 500);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    delete help;
    QCOMPARE(bench.help(u"overview"_s)->size(), QSize(700, 500));
}

void TestHelp::f1InADialogOpensItsChapter()
{
    Bench bench;
    MaskingDialog dialog(5, &bench.window);
    dialog.setModal(true);
    dialog.show();
    QTest::keyClick(test::named(dialog, u"Limit"_s), Qt::Key_F1);
    auto* help = dialog.findChild<HelpWindow*>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), u"persons"_s);
    QTest::keyClick(help, Qt::Key_F1); // stays what it is
    QCOMPARE(help->topic(), u"persons"_s);
}

void TestHelp::shortcutsComeFromTheWindowsActions()
{
    QMainWindow window;
    QMenu* file = window.menuBar()->addMenu(u"&File"_s);
    file->addAction(u"&Open…"_s)->setShortcut(Qt::CTRL | Qt::Key_O);
    file->addAction(u"Nothing"_s);
    QMenu* under = file->addMenu(u"More"_s);
    under->addAction(u"Salt && pepper"_s)->setShortcut(Qt::Key_F7);
    auto* loose = new QAction(u"Loose"_s, &window);
    loose->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    const QList<ShortcutGroup> groups = shortcutsOf(window);
    QVERIFY(groups.size() > 2);
    QCOMPARE(groups[0].name, u"File"_s);
    QCOMPARE(groups[0].shortcuts, (QList<Shortcut>{{u"Open"_s, u"Ctrl+O"_s}, {u"Salt & pepper"_s, u"F7"_s}}));
    QCOMPARE(groups[1].shortcuts.constFirst(), (Shortcut{u"Loose"_s, u"F3; Ctrl+G"_s}));
    QCOMPARE(filtered(groups, u"ctrl+o"_s).size(), 1);
    QCOMPARE(asText(filtered(groups, u"ctrl+o"_s)), u"File\nOpen\tCtrl+O\n"_s);
    QVERIFY(asHtml(groups).contains(u"Salt &amp; pepper"_s));
}

void TestHelp::shortcutsAreFoundAndCopied()
{
    QMainWindow window;
    window.menuBar()->addMenu(u"&File"_s)->addAction(u"&Open…"_s)->setShortcut(Qt::CTRL | Qt::Key_O);
    ShortcutsDialog dialog(&window);
    dialog.show();
    auto* tree = qobject_cast<QTreeWidget*>(test::named(dialog, u"Keyboard shortcuts"_s));
    QVERIFY(tree->topLevelItemCount() > 1);
    qobject_cast<QLineEdit*>(test::named(dialog, u"Find a shortcut"_s))->setText(u"ctrl+o"_s);
    QCOMPARE(tree->topLevelItemCount(), 1);
    tree->selectAll();
    for (QAction* action : tree->actions()) {
        if (action->text() == u"Copy the chosen rows with headings") {
            action->trigger();
        }
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"What\tKeys\nOpen\tCtrl+O\n"_s);
    qobject_cast<QAbstractButton*>(test::named(dialog, u"Copy"_s))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"File\nOpen\tCtrl+O\n"_s);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
