#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/pages/indicatorspage.h"
#include "views/pages/indicatorview.h"
#include "models/items/observationgridmodel.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTabWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

using Grid = items::ObservationGridModel;

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    domain::Indicator trained;
    std::unique_ptr<IndicatorsPage> page;

    Opened()
    {
        QSettings().clear();
        trained = made<domain::Indicator>();
        trained.name = u"Utbildade"_s;
        add(trained);
        page = std::make_unique<IndicatorsPage>(PageContext{*space, navigator}, period);
        page->resize(1300, 700);
        page->show();
        page->showRow(domain::Entity::Indicator, trained.id.uuid());
    }
    template <class W>
    W* find(const QString& name) const
    {
        return qobject_cast<W*>(test::named(*page, name));
    }
    QTableView* grid() const { return find<QTableView>(u"Values by period"_s); }
    void press(const QString& button) const
    {
        auto* it = find<QAbstractButton>(button);
        QVERIFY2(it, qPrintable(button));
        QTest::keyClick(it, Qt::Key_Space);
    }
    /// Types over a cell of the last row.
    void type(int column, const QString& text) const
    {
        QTableView* table = grid();
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, column));
        QTest::keyClick(table, Qt::Key_Return);
        auto* line = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit*>());
    }
    QString shown(int column) const
    {
        const QAbstractItemModel& model = *grid()->model();
        return model.index(model.rowCount() - 1, column).data().toString();
    }
    int values() const
    {
        const auto& all = space->data().observations;
        return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
            [&](const auto& row) { return row.indicator == trained.id && !row.isWithdrawn(); }));
    }
};

} // namespace

class TestIndicatorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newOneIsReadyToBeNamed();
    void valueIsTypedAndUndone();
    void deleteTakesAValueAway();
    void blockIsPastedAsOneStep();
    void totalThatDisagreesIsRefusedAndKept();
    void pasteLeadsToWhatIsRefused();
    void targetIsAddedAndTakenAway();
    void targetThatIsBeingTypedIsLeftAlone();
    void twoTargetsOfAPeriodAreRefused();
    void refusedTargetIsPutBackByEsc();
    void targetIsReadWithThousandsAndTypedWithout();
    void nameIsReadWholeInANarrowList();
};

void TestIndicatorsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"samordna-test-indicators"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestIndicatorsPage::newOneIsReadyToBeNamed()
{
    const Opened opened;
    opened.page->mainAction()->trigger();
    auto* name = qobject_cast<QLineEdit*>(opened.page->window()->focusWidget());
    QVERIFY(name);
    QTRY_COMPARE(opened.page->subtitle(), u"2 indicator(s)"_s);
    QCoreApplication::processEvents(); // the page shows itself anew
    QCOMPARE(name->selectedText(), u"New indicator"_s);
    test::typeInto(*name, u"Stödda"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(opened.find<QTreeWidget>(u"Indicators, own and national"_s)->currentItem()->text(0), u"Stödda"_s);
    QVERIFY(opened.navigator.errors.isEmpty());
}

void TestIndicatorsPage::valueIsTypedAndUndone()
{
    const Opened opened;
    opened.press(u"Add period"_s);
    opened.type(Grid::FirstGroupColumn, u"4"_s);
    opened.type(Grid::FirstGroupColumn + 1, u"5"_s);
    QCOMPARE(opened.values(), 2);
    QCOMPARE(opened.shown(Grid::TotalColumn), u"9"_s); // computed
    QVERIFY(opened.space->undo());
    QCOMPARE(opened.values(), 1);
    QTRY_COMPARE(opened.shown(Grid::TotalColumn), u"4"_s);
}

void TestIndicatorsPage::deleteTakesAValueAway()
{
    const Opened opened;
    opened.press(u"Add period"_s);
    opened.type(Grid::FirstGroupColumn, u"4"_s);
    QTest::keyClick(opened.grid(), Qt::Key_Delete);
    QCOMPARE(opened.values(), 0);
    QCOMPARE(opened.shown(Grid::TotalColumn), QString());
}

void TestIndicatorsPage::blockIsPastedAsOneStep()
{
    const Opened opened;
    opened.press(u"Add period"_s);
    QGuiApplication::clipboard()->setText(u"1\t2\n3\t4\n"_s);
    QTest::keySequence(opened.grid(), QKeySequence::Paste);
    QCOMPARE(opened.values(), 4);
    QCOMPARE(opened.shown(Grid::TotalColumn), u"7"_s); // of the period that was added for it
    QVERIFY(opened.space->undo());
    QCOMPARE(opened.values(), 0);
}

void TestIndicatorsPage::totalThatDisagreesIsRefusedAndKept()
{
    const Opened opened;
    opened.press(u"Add period"_s);
    opened.type(Grid::FirstGroupColumn, u"4"_s);
    opened.type(Grid::FirstGroupColumn + 1, u"5"_s);
    opened.type(Grid::TotalColumn, u"10"_s);
    QCOMPARE(opened.values(), 2);
    QCOMPARE(opened.shown(Grid::TotalColumn), u"10"_s);
    QCOMPARE(opened.grid()->accessibleDescription(),
        u"The total 10 is not stored: the groups make 9. Correct one of them. Esc puts back what is stored."_s);
    QVERIFY(!opened.page->commitEdits());
    QTest::keyClick(opened.grid(), Qt::Key_Escape);
    QVERIFY(opened.page->commitEdits());
    QCOMPARE(opened.shown(Grid::TotalColumn), u"9"_s);
}

void TestIndicatorsPage::pasteLeadsToWhatIsRefused()
{
    const Opened opened;
    opened.press(u"Add period"_s);
    QGuiApplication::clipboard()->setText(u"1\t-2\t😀\n"_s);
    QTest::keySequence(opened.grid(), QKeySequence::Paste);
    QCOMPARE(opened.values(), 1);
    QCOMPARE(opened.grid()->currentIndex().column(), Grid::FirstGroupColumn + 1);
    QCOMPARE(opened.grid()->accessibleDescription(),
        u"A value cannot be less than 0. Esc puts back what is stored. 1 other(s) cannot be taken either."_s);
    QCOMPARE(opened.shown(Grid::FirstGroupColumn + 2), u"😀"_s); // kept
}

void TestIndicatorsPage::targetThatIsBeingTypedIsLeftAlone()
{
    Opened opened;
    opened.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    opened.press(u"Add target"_s);
    auto* line = opened.find<QTableView>(u"Targets by period"_s)->viewport()->findChild<QLineEdit*>();
    QVERIFY(line);
    line->selectAll();
    auto other = Opened::made<domain::Indicator>();
    other.name = u"Annan"_s;
    QVERIFY(opened.add(other));
    QTRY_COMPARE(opened.page->subtitle(), u"2 indicator(s)"_s);
    QCOMPARE(line->selectedText(), u"0"_s); // what is typed next takes its place
    test::typeInto(*line, u"120"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(opened.space->data().targets.constLast().value, 120.0);
}

void TestIndicatorsPage::twoTargetsOfAPeriodAreRefused()
{
    const Opened opened;
    opened.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    opened.press(u"Add target"_s);
    opened.press(u"Add target"_s);
    auto* table = opened.find<QTableView>(u"Targets by period"_s);
    table->model()->setData(table->model()->index(1, 0), u"2026"_s);
    QVERIFY(table->accessibleDescription().startsWith(u"There is a target from 2026 already."_s));
    QVERIFY(!opened.page->commitEdits());
    QCOMPARE(opened.space->data().targets.constLast().period.code(), u"2027"_s);
}

void TestIndicatorsPage::refusedTargetIsPutBackByEsc()
{
    const Opened opened;
    opened.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    opened.press(u"Add target"_s);
    auto* table = opened.find<QTableView>(u"Targets by period"_s);
    table->model()->setData(table->model()->index(0, 0), u"2026-T9"_s);
    QVERIFY(table->accessibleDescription().contains(u"is not a period"_s));
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"2026"_s);
    QVERIFY(opened.page->commitEdits());
}

void TestIndicatorsPage::targetIsAddedAndTakenAway()
{
    const Opened opened;
    opened.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    opened.press(u"Add target"_s);
    auto* table = opened.find<QTableView>(u"Targets by period"_s);
    auto* line = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setText(u"många"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!opened.page->commitEdits());
    QTRY_VERIFY(!table->viewport()->findChild<QLineEdit*>());
    table->model()->setData(table->model()->index(0, 1), u"120"_s);
    QVERIFY(opened.page->commitEdits());
    QCOMPARE(opened.space->data().targets.constLast().value, 120.0);
    opened.press(u"Take away target"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(opened.navigator.errors.isEmpty());
}

void TestIndicatorsPage::targetIsReadWithThousandsAndTypedWithout()
{
    const Opened opened;
    opened.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    opened.press(u"Add target"_s);
    auto* table = opened.find<QTableView>(u"Targets by period"_s);
    const auto editor = [&] { return table->viewport()->findChild<QLineEdit*>(); };
    test::typeInto(*editor(), u"12500"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(!editor());
    const QModelIndex target = table->model()->index(table->model()->rowCount() - 1, 1);
    QCOMPARE(target.data().toString(), u"12,500"_s);
    table->setCurrentIndex(target);
    table->edit(target);
    QCOMPARE(editor()->text(), u"12500"_s);
}

void TestIndicatorsPage::nameIsReadWholeInANarrowList()
{
    const Opened opened;
    auto* list = opened.find<QTreeWidget>(u"Indicators, own and national"_s);
    QTreeWidgetItem& row = *list->topLevelItem(0)->child(0);
    const int oneLine = list->visualItemRect(&row).height();
    row.setText(0, u"Hotell och fastighetsägare som har fått information om hur utnyttjande upptäcks"_s);
    QTRY_VERIFY(list->visualItemRect(&row).height() >= oneLine + list->fontMetrics().lineSpacing());
    list->setColumnWidth(0, 10 * list->columnWidth(0));
    QTRY_COMPARE(list->visualItemRect(&row).height(), oneLine);
}

QTEST_MAIN(TestIndicatorsPage)

#include "tst_indicatorspage.moc"
