#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "views/pages/timelinepage.h"
#include "views/timeline/timelinetable.h"
#include "views/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1.1 from January to December 2026 with a milestone, 1.1.1 without dates, 2.1 that runs on.
struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    test::ScriptedDialogs dialogs;
    TimelinePage page{{*space, navigator}, dialogs};
    QSignalSpy refreshed{&page, &TimelinePage::refreshed};
    domain::MilestoneId step;

    Opened()
    {
        change(one.id, [](domain::Measure& row) { row.start = QDate(2026, 1, 1); });
        change(two.id, [](domain::Measure& row) {
            row.start = QDate(2026, 3, 1);
            row.continuous = true;
        });
        auto milestone = made<domain::Milestone>();
        milestone.measure = one.id;
        milestone.title = u"Beslut"_s;
        milestone.due = QDate(2026, 6, 1);
        step = milestone.id;
        add(milestone);
        page.resize(1100, 700);
        page.setPeriod(period);
        page.show();
        page.activateWindow();
    }
    [[nodiscard]] TimelineView& view() const { return *page.findChild<TimelineView*>(); }
    [[nodiscard]] bool isReady() { return refreshed.count() > 0 || refreshed.wait(); }
    [[nodiscard]] domain::Measure measure(const domain::MeasureId& id) const
    {
        return *domain::find(space->data().measures, id);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    [[nodiscard]] int steps() const { return space->undoStack().count(); }
    void drag(const QPoint& from, const QPoint& to)
    {
        QWidget* ground = view().viewport();
        QTest::mousePress(ground, Qt::LeftButton, {}, from);
        QMouseEvent move(
            QEvent::MouseMove, QPointF(to), ground->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(ground, &move);
    }
    QStringList table() const
    {
        const auto* model = qobject_cast<QTableView*>(test::named(page, u"Timeline, table"_s))->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (const int column : {0, 1, 2, 3, 5, 6}) {
                cells.append(model->index(row, column).data().toString());
            }
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
};

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrowsMoveBetweenTheItems();
    void keysMoveADateByADayAndAWeek();
    void keysMoveOneEnd();
    void dragsABarInOneStep();
    void dragsAnEnd();
    void escapeLeavesADrag();
    void refusesAnEndBeforeTheStart();
    void foldsAnArea();
    void enterShowsTheMeasure();
    void theTableHoldsTheSameAndIsEdited();
    void tableAndDrawingChooseTheSame();
    void aNameIsToldWithItsDates();
    void waitsForWhatIsChosenWithEnter();
    void addsAndTakesAwayWhatIsWaitedFor();
    void refusesARingInWords();
    void zoomsBetweenAWeekAndTenYears();
    void savesSeveralPagesAsPdf();
    void anEmptyPlanSaysWhatBelongsHere();
};

void TestTimelinePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTimelinePage::arrowsMoveBetweenTheItems()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QCOMPARE(test::named(opened.page, u"Timeline"_s), &opened.view());
    QStringList said{opened.view().currentText()};
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}) {
        opened.press(key);
        said.append(opened.view().currentText());
    }
    const QString zero = u"0"_s + QChar(0x00a0) + u'%';
    QCOMPARE(said,
        (QStringList{u"1 Samordning, 1 measure(s)"_s, u"1.1 Samverkansgrupp, 2026-01-01 – 2026-12-31, "_s + zero,
            u"Milestone of 1.1: Beslut, 2026-06-01, late"_s, u"2 Förebyggande, 1 measure(s)"_s,
            u"2.1 Kampanj, 2026-03-01 – runs on, "_s + zero, u"Without dates, 1 measure(s)"_s,
            u"1.1.1 Kallelse, without dates"_s}));
    QCOMPARE(opened.view().accessibleDescription(), said.last());
}

void TestTimelinePage::keysMoveADateByADayAndAWeek()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const int before = opened.steps();
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(opened.measure(opened.one.id).start, QDate(2026, 1, 2));
    QCOMPARE(opened.measure(opened.one.id).due, QDate(2027, 1, 1));
    QVERIFY(opened.refreshed.wait());
    opened.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(opened.measure(opened.one.id).start, QDate(2025, 12, 26));
    QCOMPARE(opened.steps(), before + 2);
    QVERIFY(opened.space->undo());
    QVERIFY(opened.space->undo());
    QCOMPARE(opened.measure(opened.one.id).start, QDate(2026, 1, 1));
}

void TestTimelinePage::keysMoveOneEnd()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Space);
    opened.press(Qt::Key_Space);
    QVERIFY(opened.view().currentText().endsWith(u"the end is held"_s));
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(opened.measure(opened.one.id).start, QDate(2026, 1, 1));
    QCOMPARE(opened.measure(opened.one.id).due, QDate(2027, 1, 1));
}

void TestTimelinePage::dragsABarInOneStep()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const int before = opened.steps();
    const QRect bar = opened.view().boxOf(1, 0);
    const QPoint from(bar.left() + bar.width() / 4, bar.center().y());
    const QPoint to = from + QPoint(bar.width() / 12, 0);
    opened.drag(from, to);
    QTest::mouseRelease(opened.view().viewport(), Qt::LeftButton, {}, to);
    const domain::Measure moved = opened.measure(opened.one.id);
    QVERIFY(moved.start > QDate(2026, 1, 20) && moved.start < QDate(2026, 2, 10));
    QCOMPARE(moved.start.daysTo(moved.due), 364);
    QCOMPARE(opened.steps(), before + 1);
}

void TestTimelinePage::dragsAnEnd()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const QRect bar = opened.view().boxOf(1, 0);
    const QPoint from(bar.right() - 2, bar.center().y());
    const QPoint to = from - QPoint(bar.width() / 12, 0);
    opened.drag(from, to);
    QTest::mouseRelease(opened.view().viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(opened.measure(opened.one.id).start, QDate(2026, 1, 1));
    QVERIFY(opened.measure(opened.one.id).due < QDate(2026, 12, 15));
}

void TestTimelinePage::escapeLeavesADrag()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const QRect bar = opened.view().boxOf(1, 1); // the milestone
    opened.drag(bar.center(), bar.center() + QPoint(60, 0));
    opened.press(Qt::Key_Escape);
    QTest::mouseRelease(opened.view().viewport(), Qt::LeftButton, {}, bar.center() + QPoint(60, 0));
    QCOMPARE(domain::find(opened.space->data().milestones, opened.step)->due, QDate(2026, 6, 1));
}

void TestTimelinePage::refusesAnEndBeforeTheStart()
{
    Opened opened;
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.start = row.due; }));
    QVERIFY(opened.refreshed.wait());
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Space); // the start
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(opened.navigator.errors.size(), 1);
    QCOMPARE(opened.navigator.errors.first().kind, base::ErrorKind::RuleBroken);
    QCOMPARE(opened.measure(opened.one.id).start, QDate(2026, 12, 31));
}

void TestTimelinePage::foldsAnArea()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.press(Qt::Key_Left);
    QVERIFY(opened.view().currentText().endsWith(u"folded"_s));
    QCOMPARE(opened.view().timeline().rows.size(), 5);
    opened.press(Qt::Key_Right);
    QCOMPARE(opened.view().timeline().rows.size(), 6);
}

void TestTimelinePage::enterShowsTheMeasure()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.navigator.shownMeasure, opened.one.id);
}

void TestTimelinePage::theTableHoldsTheSameAndIsEdited()
{
    Opened opened;
    QVERIFY(opened.isReady());
    test::actionNamed(opened.page, u"Show as table"_s)->trigger();
    auto* table = qobject_cast<QTableView*>(test::named(opened.page, u"Timeline, table"_s));
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(opened.table(),
        (QStringList{u"1.1|Samverkansgrupp|2026-01-01|2026-12-31||"_s, u"1.1|Milestone: Beslut||2026-06-01|Late|"_s,
            u"2.1|Kampanj|2026-03-01||Runs on|"_s, u"1.1.1|Kallelse||||"_s}));
    QVERIFY(!table->model()->setData(table->model()->index(3, 3), u"2026-02-30"_s)); // no such day
    QVERIFY(!opened.measure(opened.under.id).due.isValid());
    table->model()->setData(table->model()->index(3, 3), u"2026-10-01"_s);
    QCOMPARE(opened.measure(opened.under.id).due, QDate(2026, 10, 1));
    table->model()->setData(table->model()->index(0, 2), QString());
    QVERIFY(!opened.measure(opened.one.id).start.isValid());
}

void TestTimelinePage::tableAndDrawingChooseTheSame()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QAction* zoom = test::actionNamed(opened.page, u"Zoom in"_s);
    QAction* asTable = test::actionNamed(opened.page, u"Show as table"_s);
    auto* said = qobject_cast<QLabel*>(test::named(opened.page, u"Current item"_s));
    QVERIFY(said && zoom->isEnabled());
    QVERIFY(!test::actionNamed(opened.page, u"Waits for"_s)->isEnabled()); // a heading waits for nothing
    asTable->trigger();
    QVERIFY(!zoom->isEnabled());
    auto* table = qobject_cast<QTableView*>(test::named(opened.page, u"Timeline, table"_s));
    QVERIFY(said->text().isEmpty());
    table->setCurrentIndex(table->model()->index(1, TimelineTable::Due)); // the milestone
    QVERIFY(test::actionNamed(opened.page, u"Waits for"_s)->isEnabled());
    asTable->trigger();
    QVERIFY(zoom->isEnabled());
    QVERIFY2(said->text().startsWith(u"Milestone of 1.1: Beslut"_s), qPrintable(said->text()));
}

void TestTimelinePage::aNameIsToldWithItsDates()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const QPoint name(20, opened.view().boxOf(1, 0).center().y());
    QCOMPARE(opened.view().textAt(name), u"1.1 Samverkansgrupp, 2026-01-01 – 2026-12-31, 0\u00a0%"_s);
}

void TestTimelinePage::waitsForWhatIsChosenWithEnter()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.view().setCurrent(3, 0);
    test::actionNamed(opened.page, u"Waits for"_s)->trigger();
    auto* choice = qobject_cast<QComboBox*>(test::named(opened.page, u"Measure to wait for"_s));
    auto* add = qobject_cast<QAbstractButton*>(test::named(opened.page, u"Add what it waits for"_s));
    QTest::keyClick(choice, Qt::Key_Return); // nothing is chosen yet
    QVERIFY(choice->isVisible() && !add->isEnabled());
    QTest::keyClicks(choice, u"1.1"_s);
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(!choice->isVisible());
    QCOMPARE(opened.measure(opened.two.id).after, (QList{opened.one.id}));
}

void TestTimelinePage::addsAndTakesAwayWhatIsWaitedFor()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.view().setCurrent(3, 0); // 2.1, which starts in March
    test::actionNamed(opened.page, u"Waits for"_s)->trigger();
    auto* choice = qobject_cast<QComboBox*>(test::named(opened.page, u"Measure to wait for"_s));
    QVERIFY(choice);
    choice->setCurrentIndex(choice->findText(u"1.1 Samverkansgrupp"_s));
    qobject_cast<QAbstractButton*>(test::named(opened.page, u"Add what it waits for"_s))->click();
    QCOMPARE(opened.measure(opened.two.id).after, (QList{opened.one.id}));
    QTRY_VERIFY(test::named(opened.page, u"What breaks the order"_s));
    QCOMPARE(qobject_cast<QLabel*>(test::named(opened.page, u"What breaks the order"_s))->text(),
        u"2.1 starts 2026-03-01 but waits for 1.1, which ends 2026-12-31."_s);
    Q_EMIT opened.view().menuRequested(QPoint());
    QAction* stop = test::actionNamed(opened.page, u"Wait for 1.1 no longer"_s);
    QVERIFY(stop);
    stop->trigger();
    QVERIFY(opened.measure(opened.two.id).after.isEmpty());
}

void TestTimelinePage::refusesARingInWords()
{
    Opened opened;
    const auto waiting = [&](domain::Measure& row) { row.after = {opened.one.id}; };
    QVERIFY(opened.change(opened.two.id, waiting));
    QVERIFY(opened.refreshed.wait());
    opened.view().setCurrent(1, 0);
    test::actionNamed(opened.page, u"Waits for"_s)->trigger();
    auto* choice = qobject_cast<QComboBox*>(test::named(opened.page, u"Measure to wait for"_s));
    choice->setCurrentIndex(choice->findText(u"2.1 Kampanj"_s));
    qobject_cast<QAbstractButton*>(test::named(opened.page, u"Add what it waits for"_s))->click();
    QCOMPARE(opened.navigator.errors.size(), 1);
    QCOMPARE(opened.navigator.errors.first().arguments.value(2), u"after"_s);
    QVERIFY(opened.measure(opened.one.id).after.isEmpty());
}

void TestTimelinePage::zoomsBetweenAWeekAndTenYears()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const auto days = [&] { return opened.view().sight().first.daysTo(opened.view().sight().second); };
    const auto all = days();
    for (int step = 0; step < 30; ++step) {
        test::actionNamed(opened.page, u"Zoom in"_s)->trigger();
    }
    QVERIFY(days() >= 6 && days() <= 8);
    opened.press(Qt::Key_Home);
    QVERIFY(
        opened.view().sight().first <= opened.clock.today() && opened.view().sight().second >= opened.clock.today());
    opened.press(Qt::Key_End);
    QCOMPARE(days(), all);
}

void TestTimelinePage::savesSeveralPagesAsPdf()
{
    Opened opened;
    for (int i = 0; i < 60; ++i) {
        auto row = test::SmallCounty::measure(opened.first.id, u"1.%1"_s.arg(i + 10), u"Till"_s);
        row.due = QDate(2026, 5, 1);
        QVERIFY(opened.add(row));
    }
    QVERIFY(opened.refreshed.wait());
    opened.dialogs.nextSave = opened.folder.filePath(u"t.pdf"_s);
    QSignalSpy saved(&opened.page, &TimelinePage::saved);
    test::actionNamed(opened.page, u"Save as PDF, A4"_s)->trigger();
    QVERIFY(saved.wait());
    QCOMPARE(opened.navigator.done.size(), 1);
    QVERIFY(opened.navigator.done.first().contains(u"3 page(s)"_s));
    QFile file(opened.dialogs.nextSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestTimelinePage::anEmptyPlanSaysWhatBelongsHere()
{
    Opened opened;
    for (const auto& id : {opened.one.id, opened.under.id, opened.two.id}) {
        QVERIFY(opened.change(id, [](domain::Measure& row) { row.withdrawn = u"Utgår"_s; }));
    }
    QTRY_VERIFY(test::named(opened.page, u"Go to measures"_s));
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
