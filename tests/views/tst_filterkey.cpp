#include "tests/items/smallcounty.h"
#include "tests/views/namedwidgets.h"
#include "tests/views/scripteddialogs.h"

#include "views/find/commands.h"
#include "views/help/shortcutlist.h"
#include "views/window/fileactions.h"
#include "views/window/mainwindow.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoExchange final : public Exchange
{
public:
    base::Result<void> write(FileKind, const storage::Reader&, const exchange::ExportOptions&, const QString&) override
    {
        return {};
    }
};

class NoCreator final : public FileCreator
{
public:
    base::Result<void> createCounty(const NewCounty&) override { return {}; }
    base::Result<void> createSample(const QString&) override { return {}; }
};

/// A window with a small county open in it.
struct Bench : test::SmallCounty
{
    NoExchange exchange;
    NoCreator creator;
    test::ScriptedDialogs dialogs;
    QString path = folder.filePath(u"a.samordna"_s);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        space.reset();
        window = std::make_unique<MainWindow>(WindowParts{clock, exchange, creator, dialogs, settings});
        window->resize(1440, 900);
        window->show();
    }
    bool open() { return window->openFile(path) && QTest::qWaitForWindowActive(window.get()); }
    /// What a screen reader says that the focus is at.
    [[nodiscard]] QString focused() const
    {
        const QWidget* at = window->focusWidget();
        const auto* button = qobject_cast<const QAbstractButton*>(at);
        return !at ? QString() : at->accessibleName().isEmpty() && button ? button->text() : at->accessibleName();
    }
};

} // namespace

class TestFilterKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyLeadsToThePagesFilter_data();
    void keyLeadsToThePagesFilter();
    void isACommandWithItsKey();
    void needsAFile();
    void untouchedWordsLeaveUndoToTheWindow();
};

void TestFilterKey::initTestCase()
{
    QCoreApplication::setOrganizationName(u"samordna-test-filterkey"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestFilterKey::keyLeadsToThePagesFilter_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::addColumn<QString>("expected");
    const QString all = u"Find anything, or > for a command"_s; // where there is nothing to narrow
    QTest::newRow("overview") << PageKind::Overview << all;
    QTest::newRow("measures") << PageKind::Measures << u"Filter measures"_s;
    QTest::newRow("activities") << PageKind::Activities << u"Filter activities"_s;
    QTest::newRow("indicators") << PageKind::Indicators << u"Filter indicators"_s;
    QTest::newRow("organisations") << PageKind::Organisations << u"Filter organisations"_s;
    QTest::newRow("charts") << PageKind::Charts << all;
    QTest::newRow("timeline") << PageKind::Timeline << all;
    QTest::newRow("year") << PageKind::Year << u"Reporting days"_s;
    QTest::newRow("reports") << PageKind::Reports << all;
    QTest::newRow("periods") << PageKind::Periods << all;
}

void TestFilterKey::keyLeadsToThePagesFilter()
{
    QFETCH(PageKind, page);
    QFETCH(QString, expected);
    Bench bench;
    QVERIFY(bench.open());
    bench.window->showPage(page);
    QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bench.focused(), expected);
}

void TestFilterKey::isACommandWithItsKey()
{
    Bench bench;
    QVERIFY(bench.open());
    const auto commands = commandsOf(*bench.window->menuBar(), FileState::Open, nullptr);
    const auto it = std::find_if(commands.cbegin(), commands.cend(),
        [](const Command& command) { return command.text == u"Filter this page"_s; });
    QVERIFY(it != commands.cend());
    QCOMPARE(it->shortcut, u"Ctrl+F"_s);
    QVERIFY(it->isEnabled);
    const QString keys = asText(shortcutsOf(*bench.window));
    QVERIFY(keys.contains(u"Filter this page\tCtrl+F\n"_s));
}

void TestFilterKey::needsAFile()
{
    const Bench bench;
    QVERIFY(!test::actionNamed(*bench.window, u"Filter this page"_s)->isEnabled());
}

void TestFilterKey::untouchedWordsLeaveUndoToTheWindow()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.window->showPage(PageKind::Measures);
    QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);
    QWidget* words = bench.window->focusWidget();
    const auto takesUndo = [&] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(words, &event);
        return event.isAccepted();
    };
    QVERIFY(!takesUndo());
    QTest::keyClicks(words, u"sam"_s);
    QVERIFY(takesUndo());
}

QTEST_MAIN(TestFilterKey)
#include "tst_filterkey.moc"
