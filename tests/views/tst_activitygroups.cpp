#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/bulkeditdialog.h"
#include "views/pages/activitiespage.h"
#include "models/items/activitycolumns.h"
#include "models/items/roles.h"
#include "models/items/savedview.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMimeData>
#include <QSettings>
#include <QTableView>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page with two activities in November and two in October, driven by what a screen reader calls its parts.
struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    domain::Activity late = activity(u"Möte"_s, QDate(2026, 11, 12));
    domain::Activity early = activity(u"Samråd"_s, QDate(2026, 11, 3));
    domain::Activity autumn = activity(u"Utbildning"_s, QDate(2026, 10, 20));
    domain::Activity first = activity(u"Kampanj"_s, QDate(2026, 10, 1));
    std::unique_ptr<ActivitiesPage> page;
    QTableView* view = nullptr;

    Opened()
    {
        late.municipality = u"1281"_s;
        if (!add(late) || !add(early) || !add(autumn) || !add(first)) {
            qFatal("no activities");
        }
        space->undoStack().clear();
        page = std::make_unique<ActivitiesPage>(PageContext{*space, navigator}, period);
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("no active window");
        }
        view = qobject_cast<QTableView*>(test::named(*page, u"Activities"_s));
        view->setFocus();
    }
    [[nodiscard]] QComboBox* chooser() const { return qobject_cast<QComboBox*>(test::named(*page, u"Group by"_s)); }
    /// With the keys, as somebody without a mouse does.
    void group(const QString& by) const
    {
        chooser()->setFocus();
        QTest::keyClick(chooser(), Qt::Key_Home);
        while (chooser()->currentText() != by) {
            QTest::keyClick(chooser(), Qt::Key_Down);
        }
        view->setFocus();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, items::ActivityTitleColumn);
            const QString note = index.data(items::NoteRole).toString();
            lines.append(index.data().toString() + (note.isEmpty() ? note : u' ' + note));
        }
        return lines;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(view, key, modifiers); }
    [[nodiscard]] QString current() const { return view->currentIndex().siblingAtColumn(2).data().toString(); }
    /// What a screen reader says of the cell that the keys are on.
    [[nodiscard]] QString said() const
    {
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(view);
        const QModelIndex index = view->currentIndex();
        QAccessibleInterface* cell = table->tableInterface()->cellAt(index.row(), index.column());
        return cell->text(QAccessible::Name);
    }
};

const QStringList kByMonth{u"November 2026 2 activities"_s, u"Möte"_s, u"Samråd"_s, u"October 2026 2 activities"_s,
    u"Utbildning"_s, u"Kampanj"_s};

} // namespace

class TestActivityGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"activities"_s); }
    void cleanupTestCase() { QSettings().remove(u"activities"_s); }
    void groupsStandUnderHeadingsWithTheirCount();
    void everyGroupingIsACommandToo();
    void theKeysFoldAndUnfold();
    void theMarkFolds();
    void aHeadingIsHeard();
    void copyLeavesHeadingsOut();
    void bulkEditMeetsActivitiesOnly();
    void whatIsShownIsUnfolded();
    void aSavedViewHoldsTheGrouping();
    void theCalendarHasNoGroups();
};

void TestActivityGroups::groupsStandUnderHeadingsWithTheirCount()
{
    const Opened it;
    QCOMPARE(it.chooser()->currentText(), u"Not grouped"_s);
    it.group(u"By month"_s);
    QCOMPARE(it.shown(), kByMonth);
    QCOMPARE(it.current(), u"Möte"_s); // stays chosen
    QCOMPARE(it.page->subtitle(), u"4 activities"_s);
    it.group(u"By municipality"_s);
    QCOMPARE(it.shown().first(), u"Lund 1 activities"_s);
    QVERIFY(it.shown().contains(u"No municipality 3 activities"_s));
    it.group(u"Not grouped"_s);
    QCOMPARE(it.shown().size(), 4);
}

void TestActivityGroups::everyGroupingIsACommandToo()
{
    const Opened it;
    const QAction* fold = test::actionNamed(*it.page, u"Fold all groups"_s);
    QVERIFY(!fold->isEnabled());
    test::actionNamed(*it.page, u"Group the activities by month"_s)->trigger();
    QCOMPARE(it.chooser()->currentText(), u"By month"_s);
    QVERIFY(fold->isEnabled());
    test::actionNamed(*it.page, u"Fold all groups"_s)->trigger();
    QCOMPARE(it.shown(), QStringList({kByMonth.at(0), kByMonth.at(3)}));
    QCOMPARE(it.current(), u"November 2026"_s); // the group of the one that was chosen
    QCOMPARE(it.page->subtitle(), u"4 activities"_s);
    test::actionNamed(*it.page, u"Unfold all groups"_s)->trigger();
    QCOMPARE(it.shown(), kByMonth);
    test::actionNamed(*it.page, u"Do not group the activities"_s)->trigger();
    QCOMPARE(it.shown().size(), 4);
}

void TestActivityGroups::theKeysFoldAndUnfold()
{
    const Opened it;
    it.group(u"By month"_s);
    it.press(Qt::Key_Up);
    QCOMPARE(it.current(), u"November 2026"_s);
    QVERIFY(it.view->selectionModel()->selectedRows().isEmpty()); // a heading is not chosen
    it.press(Qt::Key_Left);
    QCOMPARE(it.shown().size(), 4);
    it.press(Qt::Key_Right);
    QCOMPARE(it.shown(), kByMonth);
    it.press(Qt::Key_Return);
    QCOMPARE(it.shown().size(), 4);
    it.press(Qt::Key_Space);
    QCOMPARE(it.shown(), kByMonth);
    it.press(Qt::Key_Down);
    QCOMPARE(it.current(), u"Möte"_s);
    QCOMPARE(it.view->selectionModel()->selectedRows().size(), 1);
}

void TestActivityGroups::theMarkFolds()
{
    const Opened it;
    it.group(u"By month"_s);
    const QPoint heading(4, it.view->rowViewportPosition(3) + 8);
    QTest::mouseClick(it.view->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(it.shown(), kByMonth.first(4));
    QTest::mouseDClick(it.view->viewport(), Qt::LeftButton, {}, heading + QPoint(200, 0));
    QCOMPARE(it.shown(), kByMonth);
    QTest::mouseClick(it.view->viewport(), Qt::LeftButton, {}, QPoint(4, it.view->rowViewportPosition(4) + 8));
    QCOMPARE(it.shown(), kByMonth); // an activity has no mark
    // The one that is chosen goes: its heading is where the keys are then.
    QCOMPARE(it.current(), u"Utbildning"_s);
    QTest::mouseClick(it.view->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(it.current(), u"October 2026"_s);
}

void TestActivityGroups::aHeadingIsHeard()
{
    const Opened it;
    it.group(u"By month"_s);
    it.press(Qt::Key_Up);
    QCOMPARE(it.said(), u"November 2026, 2 activities"_s);
    it.press(Qt::Key_Left);
    QCOMPARE(it.said(), u"November 2026, 2 activities, folded"_s);
}

void TestActivityGroups::copyLeavesHeadingsOut()
{
    const Opened it;
    it.group(u"By month"_s);
    it.view->selectAll();
    it.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.first().contains(u"Möte"_s) && lines.last().contains(u"Kampanj"_s));
    QVERIFY(!QApplication::clipboard()->mimeData()->html().contains(u"November"_s));
}

void TestActivityGroups::bulkEditMeetsActivitiesOnly()
{
    const Opened it;
    it.group(u"By month"_s);
    it.view->setCurrentIndex(it.view->model()->index(2, 2));
    it.press(Qt::Key_Down, Qt::ShiftModifier);
    it.press(Qt::Key_Down, Qt::ShiftModifier); // over the heading
    QCOMPARE(it.view->selectionModel()->selectedRows().size(), 2);
    QAction* change = test::actionNamed(*it.page, u"Change the chosen rows"_s);
    QVERIFY(change->isEnabled());
    change->trigger();
    QTRY_VERIFY(it.page->findChild<BulkEditDialog*>());
    auto* dialog = it.page->findChild<BulkEditDialog*>();
    QVERIFY2(dialog->windowTitle().contains(u'2'), qPrintable(dialog->windowTitle()));
    dialog->reject();
}

void TestActivityGroups::whatIsShownIsUnfolded()
{
    const Opened it;
    it.group(u"By month"_s);
    test::actionNamed(*it.page, u"Fold all groups"_s)->trigger();
    it.page->showActivity(it.autumn.id);
    QCOMPARE(it.current(), u"Utbildning"_s);
    QCOMPARE(it.shown(), QStringList({kByMonth.at(0), kByMonth.at(3), u"Utbildning"_s, u"Kampanj"_s}));
}

void TestActivityGroups::aSavedViewHoldsTheGrouping()
{
    const Opened it;
    const items::ViewState plain = *it.page->viewState();
    QSignalSpy changed(it.page.get(), &Page::viewChanged);
    it.group(u"By kind"_s);
    QVERIFY(!changed.isEmpty());
    const items::ViewState grouped = *it.page->viewState();
    QVERIFY(grouped != plain);
    it.page->showView(plain);
    QCOMPARE(it.chooser()->currentText(), u"Not grouped"_s);
    it.page->showView(*items::stateFromText(items::textOf(grouped)));
    QCOMPARE(it.chooser()->currentText(), u"By kind"_s);
    QVERIFY(it.view->model()->index(0, 0).data(items::GroupRole).toBool());
}

void TestActivityGroups::theCalendarHasNoGroups()
{
    const Opened it;
    it.group(u"By month"_s);
    test::actionNamed(*it.page, u"Month"_s)->trigger();
    QVERIFY(!it.chooser());
    test::actionNamed(*it.page, u"Table"_s)->trigger();
    QCOMPARE(it.shown(), kByMonth);
}

QTEST_MAIN(TestActivityGroups)
#include "tst_activitygroups.moc"
