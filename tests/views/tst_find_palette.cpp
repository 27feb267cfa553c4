#include "tests/items/smallcounty.h"
#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/find/findlist.h"
#include "views/find/findpalette.h"
#include "views/find/recentchoices.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with two menus over a small county, and the palette, driven by keys alone.
struct Bench : test::SmallCounty
{
    QWidget ground;
    QLineEdit* before = new QLineEdit(&ground);
    QMenuBar bar;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* find = nullptr;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FindPalette* palette = new FindPalette(&ground, settings);
    QList<storage::Found> chosen;

    Bench()
    {
        QMenu* edit = bar.addMenu(u"&Edit"_s);
        find = edit->addAction(u"&Find…"_s);
        copy = edit->addAction(u"&Copy"_s);
        copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
        paste = edit->addAction(u"&Paste samordning…"_s);
        paste->setEnabled(false);
        edit->addSeparator();
        ground.resize(900, 700);
        ground.show();
        ground.activateWindow();
        before->setFocus();
        QObject::connect(
            palette, &FindPalette::foundChosen, &ground, [this](const storage::Found& found) { chosen.append(found); });
        new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &model());
    }
    void present() { palette->present(space.get(), commandsOf(bar, FileState::Open, find)); }
    FindList& model() const { return *palette->findChild<FindList*>(); }
    QWidget* field() const { return test::named(ground, u"Find anything, or > for a command"_s); }
    void press(Qt::Key key) const { QTest::keyClick(field(), key); }
    void write(const QString& text) const { test::typeInto(*field(), text); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row) {
            titles.append(model().line(row).title);
        }
        return titles;
    }
    QString current() const { return palette->findChild<QListView*>()->currentIndex().data().toString(); }
};

} // namespace

class TestFindPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsAndCommandsUnderTheirHeadings();
    void enterOpensWhatIsChosen();
    void enterBeforeTheAnswerWaitsForIt();
    void arrowsAndTabGoRoundWithoutAMouse();
    void aSignAsksForCommandsOnly();
    void commandIsRunAndAnotherSaysWhyNot();
    void lastChoicesComeFirst();
    void saysWhatToTryWhenNothingIsFound();
    void escapeReturnsTheFocus();
    void withoutAFileThereAreCommands();
    void whatIsChosenIsSpoken();
};

void TestFindPalette::findsRowsAndCommandsUnderTheirHeadings()
{
    Bench bench;
    bench.present();
    bench.write(u"samo"_s);
    QTRY_COMPARE(
        bench.titles(), (QStringList{u"Focus areas"_s, u"Samordning"_s, u"Commands"_s, u"Paste samordning"_s}));
    QCOMPARE(bench.current(), u"Samordning"_s);
}

void TestFindPalette::enterOpensWhatIsChosen()
{
    Bench bench;
    bench.present();
    bench.write(u"kampanj"_s);
    QTRY_COMPARE(bench.current(), u"2.1 Kampanj"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.chosen.size(), 1);
    QCOMPARE(bench.chosen.first().id, bench.two.id.uuid());
    QVERIFY(bench.palette->isHidden());
}

void TestFindPalette::enterBeforeTheAnswerWaitsForIt()
{
    Bench bench;
    bench.present();
    bench.write(u"kampanj"_s);
    bench.press(Qt::Key_Return); // the answer comes with the event loop
    QTRY_COMPARE(bench.chosen.size(), 1);
    QCOMPARE(bench.chosen.first().id, bench.two.id.uuid());
}

void TestFindPalette::arrowsAndTabGoRoundWithoutAMouse()
{
    Bench bench;
    bench.present();
    bench.write(u"sam"_s); // a measure, an area, a command
    QTRY_COMPARE(bench.current(), u"1.1 Samverkansgrupp"_s);
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.current(), u"Samordning"_s); // over a heading
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    QCOMPARE(bench.current(), u"1.1 Samverkansgrupp"_s);
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.current(), u"Paste samordning"_s);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.current(), u"1.1 Samverkansgrupp"_s); // round the end
    bench.press(Qt::Key_PageDown);
    QCOMPARE(bench.current(), u"Paste samordning"_s);
}

void TestFindPalette::aSignAsksForCommandsOnly()
{
    Bench bench;
    bench.present();
    bench.write(u">"_s);
    QCOMPARE(bench.titles(), (QStringList{u"Commands"_s, u"Copy"_s, u"Paste samordning"_s}));
    bench.write(u" samo"_s);
    QCOMPARE(bench.titles(), (QStringList{u"Commands"_s, u"Paste samordning"_s}));
}

void TestFindPalette::commandIsRunAndAnotherSaysWhyNot()
{
    Bench bench;
    const QSignalSpy run(bench.copy, &QAction::triggered);
    bench.present();
    bench.write(u">paste"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.palette->isHidden());
    QVERIFY2(bench.model().line(1).detail.contains(u"nothing here"_s), qPrintable(bench.model().line(1).detail));
    bench.palette->dismiss();
    bench.present();
    bench.write(u">co"_s);
    QCOMPARE(bench.model().line(1).aside, u"Ctrl+C"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(run.count(), 1);
    QVERIFY(bench.palette->isHidden());
}

void TestFindPalette::lastChoicesComeFirst()
{
    Bench bench;
    RecentChoices(bench.settings).add({{}, {}, u"Copy"_s});
    RecentChoices(bench.settings).add({domain::Entity::Measure, QUuid::createUuid(), {}}); // another file's
    RecentChoices(bench.settings).add({domain::Entity::Measure, bench.one.id.uuid(), {}});
    QCOMPARE(RecentChoices(bench.settings).all().size(), 3);
    bench.present();
    QCOMPARE(
        bench.titles().mid(0, 4), (QStringList{u"Last chosen"_s, u"1.1 Samverkansgrupp"_s, u"Copy"_s, u"Commands"_s}));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.chosen.first().id, bench.one.id.uuid());
}

void TestFindPalette::saysWhatToTryWhenNothingIsFound()
{
    Bench bench;
    bench.present();
    bench.write(u"zzz"_s);
    const auto spoken = [&] { return bench.field()->accessibleDescription(); };
    QTRY_VERIFY2(spoken().startsWith(u"Nothing holds these words"_s), qPrintable(spoken()));
    bench.press(Qt::Key_Return);
    QVERIFY(bench.chosen.isEmpty());
}

void TestFindPalette::escapeReturnsTheFocus()
{
    Bench bench;
    bench.present();
    QCOMPARE(bench.ground.focusWidget(), bench.field());
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.palette->isHidden());
    QCOMPARE(bench.ground.focusWidget(), bench.before);
}

void TestFindPalette::withoutAFileThereAreCommands()
{
    Bench bench;
    bench.palette->present(nullptr, commandsOf(bench.bar, FileState::None, bench.find));
    bench.write(u"paste"_s);
    QCOMPARE(bench.titles(), (QStringList{u"Commands"_s, u"Paste samordning"_s}));
    QCOMPARE(bench.model().line(1).detail, u"Open a file first."_s);
}

void TestFindPalette::whatIsChosenIsSpoken()
{
    Bench bench;
    bench.present();
    bench.write(u"samverk"_s);
    QTRY_COMPARE(bench.field()->accessibleDescription(), u"1.1 Samverkansgrupp, 2026-12-31"_s);
}

QTEST_MAIN(TestFindPalette)
#include "tst_find_palette.moc"
