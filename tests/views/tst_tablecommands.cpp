#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/samplecounty.h"
#include "tests/views/scripteddialogs.h"

#include "models/items/observationgridmodel.h"

#include "views/charts/chartview.h"
#include "views/pages/tablecommands.h"
#include "views/theme/theme.h"
#include "views/widgets/buttonaction.h"
#include "views/widgets/columnchooser.h"
#include "views/widgets/menukey.h"
#include "views/window/pageset.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The pages of the sample county, as the window has them.
struct Bench : test::SampleCounty
{
    test::FakeNavigator navigator;
    test::ScriptedDialogs dialogs;
    QStackedWidget stack;
    std::unique_ptr<PageSet> pages;

    Bench()
        : SampleCounty(40)
    {
        QSettings().clear();
        QApplication::clipboard()->clear();
        pages =
            std::make_unique<PageSet>(PageContext{*space, navigator}, period, dialogs, stack, [](PageKind, Page&) {});
        stack.resize(1280, 760);
        stack.show();
        stack.activateWindow();
    }
    Page& show(PageKind kind)
    {
        Page& page = pages->page(kind);
        stack.setCurrentWidget(&page);
        page.setPeriod(period);
        QCoreApplication::processEvents();
        return page;
    }
    /// Headings and the lists that open below a field are no lists of the page.
    static QList<QAbstractItemView*> viewsOf(const Page& page)
    {
        QList<QAbstractItemView*> views = page.findChildren<QAbstractItemView*>();
        views.removeIf([&](const QAbstractItemView* view) {
            return qobject_cast<const QHeaderView*>(view) || view->window() != page.window();
        });
        return views;
    }
    static QString nameOf(const QAbstractItemView& view)
    {
        return QString::fromLatin1(view.metaObject()->className()) + u' ' + view.accessibleName();
    }
    /// A command of the panel that the list stands in, which has a button there too.
    static bool isOfItsPanel(const QAbstractItemView& view, const QAction& action)
    {
        const auto* panel = qobject_cast<const QWidget*>(action.parent());
        return panel && panel != &view && panel->isAncestorOf(&view);
    }
    static bool isInChart(const QWidget& view)
    {
        for (const QWidget* above = view.parentWidget(); above; above = above->parentWidget()) {
            if (qobject_cast<const ChartView*>(above)) {
                return true;
            }
        }
        return false;
    }
};

/// Of the view alone: what its rows have that the page's menu has not.
const QStringList kOwn{u"Copy the chosen rows"_s, u"Copy the chosen rows with headings"_s, u"Columns…"_s,
    u"Why this figure?"_s, u"Open"_s, u"Paste values"_s, u"Take away values"_s};

struct Table
{
    QStandardItemModel model;
    QTableView view;
    test::FakeNavigator navigator;
    TableCommands* commands = nullptr;

    Table()
    {
        model.setHorizontalHeaderLabels({u"Number"_s, u"Title"_s, u"Remark"_s});
        for (const QString& number : {u"1"_s, u"2"_s}) {
            model.appendRow({new QStandardItem(number), new QStandardItem(u"Title "_s + number),
                new QStandardItem(u"Remark "_s + number)});
        }
        view.setModel(&model);
        commands = new TableCommands(view, *view.horizontalHeader(), navigator, u"test/columns"_s);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view)) {
            qFatal("no active window");
        }
        view.setFocus();
    }
};

} // namespace

class TestTableCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void init() { QSettings().clear(); }
    void everyListOffersAMenuOfItsPagesActions();
    void everyTableCanBeCopied();
    void menuKeyOpensAtTheCurrentRow();
    void shiftF10OpensTheMenuToo();
    void remembersColumnsAndTheirOrder();
    void forgetsColumnsOfAnotherTable();
    void copiesABlockOfCells();
    void nothingChosenIsNothingToCopy();
    void copiedTextIsNoFormula();
    void refusesInThePagesWords();
    void aButtonsActionFollowsIt();
    void smallCountsOfAnIndicatorLeaveMasked();
};

void TestTableCommands::everyListOffersAMenuOfItsPagesActions()
{
    Bench bench;
    int seen = 0;
    for (const PageKind kind : kPages) {
        const Page& page = bench.show(kind);
        QList<QAction*> ofPage = page.pageActions() + page.actions();
        ofPage.append(page.mainAction());
        for (const QAbstractItemView* view : Bench::viewsOf(page)) {
            ++seen;
            const QByteArray name = Bench::nameOf(*view).toUtf8();
            if (Bench::isInChart(*view) || view->contextMenuPolicy() == Qt::CustomContextMenu) {
                continue; // the chart's own menu, and the timeline's
            }
            QVERIFY2(view->contextMenuPolicy() == Qt::ActionsContextMenu, name);
            QVERIFY2(!view->actions().isEmpty(), name);
            const auto actions = view->actions();
            for (QAction* action : actions) {
                const bool isKnown = ofPage.contains(action) || kOwn.contains(action->text())
                    || qobject_cast<ButtonAction*>(action) || Bench::isOfItsPanel(*view, *action);
                QVERIFY2(isKnown, QByteArray(name + ": " + action->text().toUtf8()));
            }
        }
    }
    QVERIFY2(seen > 15, QByteArray::number(seen));
}

void TestTableCommands::everyTableCanBeCopied()
{
    Bench bench;
    for (const PageKind kind : kPages) {
        for (const QAbstractItemView* view : Bench::viewsOf(bench.show(kind))) {
            const bool isTable = view->model() && view->model()->columnCount() > 1 && !Bench::isInChart(*view);
            const auto actions = view->actions();
            const bool isCopied = std::any_of(actions.cbegin(), actions.cend(),
                [](const QAction* action) { return action->text() == u"Copy the chosen rows"; });
            QVERIFY2(isCopied || !isTable, Bench::nameOf(*view).toUtf8());
        }
    }
}

/// Keyboards without a menu key; the window system tells of that key only.
void TestTableCommands::shiftF10OpensTheMenuToo()
{
    Table table;
    const MenuKey key(&table.view);
    table.view.setCurrentIndex(table.model.index(1, 1));
    bool isOpen = false;
    QTimer::singleShot(0, &table.view, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            isOpen = menu->actions().contains(table.view.actions().first());
            menu->close();
        }
    });
    QTest::keyClick(&table.view, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(isOpen);
    QTest::keyClick(&table.view, Qt::Key_F10); // the menu bar's
    QVERIFY(!QApplication::activePopupWidget());
}

void TestTableCommands::menuKeyOpensAtTheCurrentRow()
{
    Table table;
    table.view.setCurrentIndex(table.model.index(1, 1));
    QPoint opened;
    bool isOpen = false;
    QTimer::singleShot(0, &table.view, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            isOpen = menu->actions().contains(table.view.actions().first());
            opened = menu->pos();
            menu->close();
        }
    });
    // As QWidgetWindow sends it for the Menu key.
    const QPoint at = table.view.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, table.view.mapToGlobal(at));
    QApplication::sendEvent(&table.view, &event);
    QVERIFY(isOpen);
    QVERIFY(table.view.visualRect(table.model.index(1, 1)).contains(at));
    QVERIFY(!opened.isNull());
}

void TestTableCommands::remembersColumnsAndTheirOrder()
{
    {
        Table table;
        QHeaderView& header = *table.view.horizontalHeader();
        ColumnDialog dialog(header, 1, nullptr);
        auto* chooser = header.findChild<ColumnChooser*>();
        QVERIFY(chooser);
        connect(&dialog, &ColumnDialog::changed, chooser, &ColumnChooser::changed);
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        list->item(2)->setCheckState(Qt::Unchecked);
        QCOMPARE(shownColumns(header), (QList<int>{0, 2}));
    }
    Table again;
    QCOMPARE(shownColumns(*again.view.horizontalHeader()), (QList<int>{0, 2}));
    again.model.clear(); // as a table does that is filled anew
    again.model.setHorizontalHeaderLabels({u"Number"_s, u"Title"_s, u"Remark"_s});
    QCOMPARE(shownColumns(*again.view.horizontalHeader()), (QList<int>{0, 2}));
}

void TestTableCommands::forgetsColumnsOfAnotherTable()
{
    QSettings().setValue(u"test/columns"_s, QStringList{u"1"_s, u"-2"_s});
    const Table table;
    QCOMPARE(shownColumns(*table.view.horizontalHeader()), (QList<int>{0, 1, 2}));
    QSettings().setValue(u"test/columns"_s, QStringList{u"x"_s, u"99"_s, u"-1"_s});
    const Table rubbish;
    QVERIFY(!shownColumns(*rubbish.view.horizontalHeader()).isEmpty());
}

void TestTableCommands::copiesABlockOfCells()
{
    Table table;
    table.view.selectionModel()->select(
        QItemSelection(table.model.index(0, 1), table.model.index(1, 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Title 1\tRemark 1\nTitle 2\tRemark 2\n"_s);
}

void TestTableCommands::nothingChosenIsNothingToCopy()
{
    Table table;
    const QList<QAction*> copies = table.commands->copying().actions();
    const auto areEnabled = [&] { return copies.first()->isEnabled() && copies.last()->isEnabled(); };
    table.view.setCurrentIndex(table.model.index(1, 1));
    QVERIFY(areEnabled());
    table.view.clearSelection(); // the current cell stays, and the view would copy it by itself
    QVERIFY(!copies.first()->isEnabled() && !copies.last()->isEnabled());
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    table.view.selectAll();
    QVERIFY(areEnabled());
    table.model.clear();
    QVERIFY(!areEnabled());
    QStandardItemModel other(2, 2);
    table.view.setModel(&other);
    table.view.selectAll();
    QTRY_VERIFY(areEnabled());
    table.view.setModel(&table.model);
    QTRY_VERIFY(!areEnabled());
}

void TestTableCommands::copiedTextIsNoFormula()
{
    Table table;
    table.model.item(0, 1)->setText(u"=cmd|' /C calc'!A0"_s);
    table.model.item(0, 2)->setText(u"-5 %"_s);
    table.view.selectRow(0);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"1\t'=cmd|' /C calc'!A0\t-5 %\n"_s);
    QVERIFY(copied->html().contains(u"<td>'=cmd|"_s));
}

void TestTableCommands::refusesInThePagesWords()
{
    Table table;
    table.model.item(0, 1)->setText(u"19811218-9876"_s);
    table.view.selectAll();
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(table.navigator.errors.size(), 1);
    QCOMPARE(table.navigator.errors.first().kind, base::ErrorKind::PersonalIdentity);
}

void TestTableCommands::aButtonsActionFollowsIt()
{
    QWidget window;
    auto* list = new QWidget(&window);
    auto* button = new QPushButton(u"&Unlink"_s, &window);
    const QSignalSpy clicked(button, &QAbstractButton::clicked);
    const auto* action = new ButtonAction(*list, *button);
    QCOMPARE(action->text(), u"Unlink"_s);
    QVERIFY(list->actions().contains(action));
    list->actions().first()->trigger();
    QCOMPARE(clicked.count(), 1);
    button->setEnabled(false);
    QVERIFY(!action->isEnabled());
    button->setEnabled(true);
    QVERIFY(action->isEnabled());
}

void TestTableCommands::smallCountsOfAnIndicatorLeaveMasked()
{
    Bench bench;
    domain::Indicator indicator;
    indicator.id = domain::IndicatorId::create();
    indicator.county = u"99"_s;
    indicator.name = u"Aa persons"_s;
    indicator.unit = u"persons"_s;
    domain::ChangeSet changes;
    changes.add(indicator);
    for (const auto& [group, value] : {std::pair(domain::Group::Women, 3.0), std::pair(domain::Group::Men, 0.0)}) {
        domain::Observation row;
        row.id = domain::ObservationId::create();
        row.county = u"99"_s;
        row.indicator = indicator.id;
        row.period = *domain::Period::fromCode(u"2025"_s);
        row.group = group;
        row.value = value;
        changes.add(row);
    }
    QVERIFY(bench.space->apply(changes, u"test"_s));
    Page& page = bench.show(PageKind::Indicators);
    QVERIFY(page.showRow(domain::Entity::Indicator, indicator.id.uuid()));
    auto* list = qobject_cast<QAbstractItemView*>(test::named(page, u"Indicators, own and national"_s));
    auto* grid = qobject_cast<QAbstractItemView*>(test::named(page, u"Values by period"_s));
    QVERIFY(list && grid);
    const auto copied = [](QAbstractItemView& view) {
        const auto actions = view.actions();
        for (QAction* action : actions) {
            if (action->text() == u"Copy the chosen rows") {
                action->trigger();
            }
        }
        return QApplication::clipboard()->text().trimmed().split(u'\t');
    };
    QVERIFY(copied(*list).contains(u"<5"_s));
    QVERIFY(!copied(*list).contains(u"3"_s));
    grid->selectAll();
    const QStringList cells = copied(*grid);
    QVERIFY2(cells.contains(u"<5"_s) && !cells.contains(u"3"_s), qPrintable(cells.join(u'|')));
}

QTEST_MAIN(TestTableCommands)
#include "tst_tablecommands.moc"
