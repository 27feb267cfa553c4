#include "tests/items/smallcounty.h"
#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/pages/activitiespage.h"
#include "views/pages/activityview.h"
#include "views/widgets/columnchooser.h"
#include "views/widgets/tablecopy.h"
#include "views/words/words.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Very many rows that count how often they are asked what may be done to them.
class Counting final : public QAbstractTableModel
{
public:
    static constexpr int kRows = 100'000;
    mutable int asked = 0;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kRows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex&, int) const override { return {}; }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        ++asked;
        return QAbstractTableModel::flags(index);
    }
};

/// A table of three columns in a window.
struct Table
{
    QStandardItemModel model;
    QTableView view;
    TableCopy* copy = nullptr;
    ColumnChooser* columns = nullptr;

    Table()
    {
        model.setHorizontalHeaderLabels({u"Number"_s, u"Title"_s, u"Remark"_s});
        add({u"1"_s, u"Ett"_s, u"a\tb"_s});
        add({u"2"_s, u"Två <b>"_s, u"sa \"hej\""_s});
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setAccessibleName(u"Table"_s);
        copy = new TableCopy(view, *view.horizontalHeader());
        columns = new ColumnChooser(*view.horizontalHeader(), 1);
        view.show();
        view.activateWindow(); // shortcuts work in the active window only
        if (!QTest::qWaitForWindowActive(&view)) {
            qFatal("no active window");
        }
        view.setFocus();
        view.selectAll();
        QApplication::clipboard()->clear();
    }
    void add(const QStringList& cells)
    {
        QList<QStandardItem*> row;
        for (const QString& cell : cells) {
            row.append(new QStandardItem(cell));
        }
        model.appendRow(row);
    }
    static QString text() { return QApplication::clipboard()->text(); }
    QListWidget* list() const { return view.findChild<QListWidget*>(); }
    void openColumns() const
    {
        columns->action()->trigger();
        if (!list() || !QTest::qWaitForWindowActive(list()->window())) {
            qFatal("no dialog");
        }
    }
    QStringList shown() const
    {
        QStringList names;
        for (int place = 0; place < 3; ++place) {
            const int column = view.horizontalHeader()->logicalIndex(place);
            if (!view.isColumnHidden(column)) {
                names.append(model.headerData(column, Qt::Horizontal).toString());
            }
        }
        return names;
    }
};

} // namespace

class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void copiesWhatIsShownAsTextAndAsHtml();
    void headingsAreCopiedWhenAskedFor();
    void rowsUnderOthersKeepTheirOrder();
    void identityNumbersAreNotCopied();
    void smallCountsOfPersonsAreMasked();
    void columnsAreHiddenAndMovedWithoutAMouse();
    void oneColumnAlwaysStays();
    void columnsOfAPageAreRemembered();
    void allRowsChosenAreNotAskedOneByOne();
    void tooManyRowsAreNotCopiedAndSaidSo();
};

void TestTables::copiesWhatIsShownAsTextAndAsHtml()
{
    Table table;
    table.view.horizontalHeader()->moveSection(2, 1);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(Table::text(), u"1\t\"a\tb\"\tEtt\n2\t\"sa \"\"hej\"\"\"\tTvå <b>\n"_s);
    const QString html = QApplication::clipboard()->mimeData()->html();
    QVERIFY2(html.contains(u"<td>Två &lt;b&gt;</td></tr>"_s), qPrintable(html));
}

void TestTables::headingsAreCopiedWhenAskedFor()
{
    Table table;
    table.view.hideColumn(2);
    table.view.selectionModel()->select(
        table.model.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(Table::text(), u"Number\tTitle\n2\tTvå <b>\n"_s);
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"<th>Title</th>"_s));
}

void TestTables::rowsUnderOthersKeepTheirOrder()
{
    QStandardItemModel model;
    auto* above = new QStandardItem(u"A"_s);
    above->appendRow(new QStandardItem(u"A1"_s));
    above->appendRow(new QStandardItem(u"A2"_s));
    model.appendRow(above);
    model.appendRow(new QStandardItem(u"B"_s));
    QTreeView view;
    view.setModel(&model);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.expandAll();
    const TableCopy copy(view, *view.header());
    view.selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.selectionModel()->select(
        model.index(1, 0, model.index(0, 0)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    copy.actions().first()->trigger();
    QCOMPARE(Table::text(), u"A\nA2\nB\n"_s);
}

void TestTables::identityNumbersAreNotCopied()
{
    Table table;
    table.model.item(1, 2)->setText(u"19811218-9876"_s);
    QList<base::Error> errors;
    connect(table.copy, &TableCopy::refused, this, [&](const base::Error& error) { errors.append(error); });
    table.copy->actions().first()->trigger();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, base::ErrorKind::PersonalIdentity);
    QCOMPARE(errors.first().arguments, QStringList{u"Remark"_s});
    QVERIFY(Table::text().isEmpty());
}

void TestTables::smallCountsOfPersonsAreMasked()
{
    test::SmallCounty county;
    test::FakeNavigator navigator;
    auto row = test::SmallCounty::activity(u"Liten"_s, QDate(2026, 11, 1));
    row.women = 3;
    QVERIFY(county.add(row));
    QVERIFY(county.change(county.space->data().county.id, [](domain::County& stored) { stored.maskLimit = 5; }));
    ActivitiesPage page({*county.space, navigator}, county.period);
    page.show();
    auto* view = page.findChild<ActivityView*>();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->selectionModel()->select(
        view->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QAction* copy = view->findChild<TableCopy*>()->actions().first();
    QTRY_VERIFY(copy->isEnabled());
    copy->trigger();
    QVERIFY2(Table::text().contains(u"\t<5\t"_s), qPrintable(Table::text()));
}

void TestTables::columnsAreHiddenAndMovedWithoutAMouse()
{
    Table table;
    table.openColumns();
    QListWidget* list = table.list();
    QCOMPARE(list->accessibleName(), u"Columns"_s);
    QTest::keyClick(list, Qt::Key_Space); // the title
    QCOMPARE(table.shown(), (QStringList{u"Number"_s, u"Remark"_s}));
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table.shown(), (QStringList{u"Number"_s, u"Remark"_s, u"Title"_s}));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // the first stays first
    QCOMPARE(table.shown(), (QStringList{u"Number"_s, u"Title"_s, u"Remark"_s}));
}

void TestTables::oneColumnAlwaysStays()
{
    Table table;
    table.view.hideColumn(0);
    table.view.hideColumn(2);
    table.openColumns();
    QTest::keyClick(table.list(), Qt::Key_Space);
    QCOMPARE(table.shown(), QStringList{u"Title"_s});
    QTRY_COMPARE(table.list()->item(1)->checkState(), Qt::Checked);
    qobject_cast<QAbstractButton*>(test::named(*table.list()->window(), u"&Show all in the first order"_s))->click();
    QCOMPARE(table.shown(), (QStringList{u"Number"_s, u"Title"_s, u"Remark"_s}));
}

void TestTables::columnsOfAPageAreRemembered()
{
    test::SmallCounty county;
    test::FakeNavigator navigator;
    {
        ActivitiesPage page({*county.space, navigator}, county.period);
        page.resize(2400, 800); // room for all
        page.show();
        page.findChild<ActivityView*>()->hideColumn(5);
        page.findChild<ActivityView*>()->horizontalHeader()->moveSection(3, 1);
    }
    const ActivitiesPage again({*county.space, navigator}, county.period);
    QVERIFY(again.findChild<ActivityView*>()->isColumnHidden(5));
    QCOMPARE(again.findChild<ActivityView*>()->horizontalHeader()->logicalIndex(1), 3);
}

/// Painting the header asked of every chosen row whether its columns are chosen too: seconds in a large file.
void TestTables::allRowsChosenAreNotAskedOneByOne()
{
    Counting model;
    ActivityView view;
    view.setModel(&model);
    view.resize(900, 400);
    view.show();
    view.selectAll();
    QCOMPARE(view.selectionModel()->selection().constFirst().height(), Counting::kRows);
    model.asked = 0;
    (void)view.grab();
    QVERIFY2(model.asked < 1000, qPrintable(QString::number(model.asked)));
}

void TestTables::tooManyRowsAreNotCopiedAndSaidSo()
{
    QApplication::clipboard()->clear();
    Counting model;
    ActivityView view;
    view.setModel(&model);
    const TableCopy copy(view, *view.horizontalHeader());
    QList<base::Error> errors;
    connect(&copy, &TableCopy::refused, this, [&](const base::Error& error) { errors.append(error); });
    view.selectAll();
    copy.actions().first()->trigger();
    QVERIFY(Table::text().isEmpty());
    const QString sentence = errorSentence(errors.value(0));
    QVERIFY2(sentence.contains(u"rows can be copied at once. Nothing was copied."_s), qPrintable(sentence));
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
