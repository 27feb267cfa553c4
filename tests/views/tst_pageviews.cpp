#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "views/pages/chartspage.h"
#include "views/pages/periodspage.h"
#include "views/pages/timelinepage.h"
#include "views/timeline/timelineview.h"
#include "views/window/pageset.h"
#include "views/window/savedviews.h"
#include "models/progress/chartcatalogue.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All pages of a file with the menu of their views, as in a window.
struct Desk : test::SmallCounty
{
    test::FakeNavigator navigator;
    test::ScriptedDialogs dialogs;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QStackedWidget stack;
    QMenu menu{&stack};
    QToolButton button{&stack};
    domain::Period shown = period;
    std::unique_ptr<PageSet> pages;
    std::unique_ptr<SavedViews> views;

    explicit Desk(PageKind kind)
    {
        if (!change(one.id, [](domain::Measure& row) { row.start = QDate(2025, 1, 1); })) {
            qFatal("no start");
        }
        stack.resize(1200, 800);
        stack.show();
        open(kind);
    }
    /// As the next morning.
    void open(PageKind kind)
    {
        pages.reset();
        views = std::make_unique<SavedViews>(
            menu, button, settings, dialogs, [this](PageKind wanted) { return &enter(wanted); }, nullptr);
        pages = std::make_unique<PageSet>(
            PageContext{*space, navigator}, shown, dialogs, stack, [this](PageKind made, Page& page) {
                QObject::connect(&page, &Page::periodRequested, &page, [this](const domain::Period& wanted) {
                    shown = wanted;
                    pages->setPeriod(wanted);
                });
                views->recall(made, page);
            });
        enter(kind);
    }
    Page& enter(PageKind kind)
    {
        Page& page = pages->page(kind);
        stack.setCurrentWidget(&page);
        views->setPage(kind, &page);
        return page;
    }
    [[nodiscard]] Page& page() const { return *qobject_cast<Page*>(stack.currentWidget()); }
    [[nodiscard]] items::ViewState state() const { return *page().viewState(); }
    void trigger(const QString& text) const
    {
        views->fill();
        for (QAction* each : menu.actions()) {
            if (QString(each->text()).remove(u'&').remove(u'…') == text) {
                QVERIFY2(each->isEnabled(), qPrintable(text));
                each->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    void save()
    {
        dialogs.nextName = u"Min"_s;
        trigger(u"Save this view"_s);
    }
    void choose() const { trigger(u"Min – "_s + page().title()); }
    template <class W>
    W* find(const QString& name) const
    {
        return qobject_cast<W*>(test::named(page(), name));
    }
    /// What is shown now is saved, left for what the page begins with, and chosen again: the same.
    void saveLeaveAndChoose()
    {
        save();
        const items::ViewState saved = state();
        QCOMPARE(button.accessibleName(), u"View: Min"_s);
        trigger(u"Show as the page begins"_s);
        QCOMPARE(button.accessibleName(), u"Views"_s);
        QVERIFY(state() != saved || page().viewState() == items::ViewState());
        choose();
        QCOMPARE(items::textOf(state()), items::textOf(saved));
        QCOMPARE(button.accessibleName(), u"View: Min"_s);
    }
};

} // namespace

class TestPageViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOverviewHasNoViews();
    void organisationsViewHoldsWordsAndWithdrawn();
    void indicatorsViewHoldsWithdrawn();
    void chartsViewHoldsChartAndPeriod();
    void reportsViewHoldsThePeriod();
    void periodsViewHoldsWhatIsCompared();
    void yearViewHoldsYearAndKinds();
    void timelineViewHoldsDaysFoldsAndTable();
    void spanInSightOutlivesAnotherSize();
    void scrolledTimelineIsAnotherView();
    void timelineStaysInPlaceWhenTheFileChanges();
    void periodIsNotRememberedTillTheNextDay();
};

void TestPageViews::onlyTheOverviewHasNoViews()
{
    Desk desk(PageKind::Overview);
    for (const PageKind kind : kPages) {
        const Page& page = desk.enter(kind);
        QCOMPARE(desk.button.isHidden(), kind == PageKind::Overview);
        QCOMPARE(page.viewState().has_value(), kind != PageKind::Overview);
    }
}

void TestPageViews::organisationsViewHoldsWordsAndWithdrawn()
{
    Desk desk(PageKind::Organisations);
    test::typeInto(*desk.find<QLineEdit>(u"Filter organisations"_s), u"läns"_s);
    test::actionNamed(desk.page(), u"Show withdrawn organisations"_s)->setChecked(true);
    QCOMPARE(desk.state().text, u"läns"_s);
    QVERIFY(desk.state().withdrawn);
    desk.saveLeaveAndChoose();
    QCOMPARE(desk.find<QLineEdit>(u"Filter organisations"_s)->text(), u"läns"_s);
    test::typeInto(*desk.find<QLineEdit>(u"Filter organisations"_s), u"x"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
}

void TestPageViews::indicatorsViewHoldsWithdrawn()
{
    Desk desk(PageKind::Indicators);
    QAction* withdrawn = test::actionNamed(desk.page(), u"Show withdrawn indicators"_s);
    withdrawn->setChecked(true);
    desk.saveLeaveAndChoose();
    QVERIFY(withdrawn->isChecked());
    withdrawn->setChecked(false);
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
}

void TestPageViews::chartsViewHoldsChartAndPeriod()
{
    Desk desk(PageKind::Charts);
    auto& page = static_cast<ChartsPage&>(desk.page());
    const QString last = progress::chartCode(progress::allCharts().back());
    page.setChoice(last);
    desk.saveLeaveAndChoose();
    QCOMPARE(page.choice(), last);
    desk.pages->setPeriod(desk.period.next());
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
    desk.choose();
    QCOMPARE(desk.shown, desk.period);
    page.setChoice(progress::chartCode(progress::allCharts()[1]));
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
}

void TestPageViews::reportsViewHoldsThePeriod()
{
    Desk desk(PageKind::Reports);
    desk.save();
    desk.pages->setPeriod(desk.period.next());
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
    desk.choose();
    QCOMPARE(desk.shown, desk.period);
    QCOMPARE(desk.button.accessibleName(), u"View: Min"_s);
}

void TestPageViews::periodsViewHoldsWhatIsCompared()
{
    Desk desk(PageKind::Periods);
    auto& page = static_cast<PeriodsPage&>(desk.page());
    QSignalSpy refreshed(&page, &PeriodsPage::refreshed);
    QVERIFY(refreshed.wait());
    auto* then = desk.find<QComboBox>(u"Then: state"_s);
    then->setCurrentIndex(then->count() - 1); // as known on a day
    desk.find<QCheckBox>(u"Only what changed"_s)->setChecked(false);
    desk.save();
    const items::ViewState saved = desk.state();
    QVERIFY(saved.then.endsWith(u" 2026-11-24"_s));
    desk.trigger(u"Show as the page begins"_s);
    QTRY_COMPARE(desk.state().then, desk.period.previous().code());
    QVERIFY(desk.find<QCheckBox>(u"Only what changed"_s)->isChecked());
    desk.pages->setPeriod(domain::Period::holding(QDate(2026, 1, 1), domain::PeriodKind::Year));
    QTRY_COMPARE(desk.state().period, u"2026"_s);
    desk.choose();
    QCOMPARE(desk.shown, desk.period);
    refreshed.clear();
    QVERIFY(refreshed.wait());
    QCOMPARE(items::textOf(desk.state()), items::textOf(saved));
    QCOMPARE(then->currentText(), u"As known on a day"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Min"_s);
}

void TestPageViews::yearViewHoldsYearAndKinds()
{
    Desk desk(PageKind::Year);
    test::actionNamed(desk.page(), u"Next year"_s)->trigger();
    desk.find<QAbstractButton>(u"Recurring meetings"_s)->setChecked(false);
    test::actionNamed(desk.page(), u"Show withdrawn"_s)->setChecked(true);
    QCOMPARE(desk.state().period, u"2027"_s);
    QCOMPARE(desk.state().hidden, u"meeting"_s);
    desk.saveLeaveAndChoose();
    QVERIFY(!desk.find<QAbstractButton>(u"Recurring meetings"_s)->isChecked());
    test::actionNamed(desk.page(), u"Previous year"_s)->trigger();
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
    QCOMPARE(desk.shown, desk.period); // the window's is another
}

void TestPageViews::timelineViewHoldsDaysFoldsAndTable()
{
    Desk desk(PageKind::Timeline);
    items::ViewState state;
    state.span = u"2026-03-01/2026-06-30"_s;
    state.hidden = desk.first.id.text();
    state.look = u"table"_s;
    desk.page().showView(state);
    QSignalSpy refreshed(static_cast<TimelinePage*>(&desk.page()), &TimelinePage::refreshed);
    QVERIFY(refreshed.wait());
    QCOMPARE(items::textOf(desk.state()), items::textOf(state));
    desk.saveLeaveAndChoose();
    QVERIFY(test::actionNamed(desk.page(), u"Show as table"_s)->isChecked());
    state.hidden = domain::AreaId::create().text(); // of another file
    state.span = u"next week"_s;
    state.look = u"cinema"_s;
    desk.page().showView(state);
    QCOMPARE(items::textOf(desk.state()), u"{}"_s);
}

void TestPageViews::spanInSightOutlivesAnotherSize()
{
    Desk desk(PageKind::Timeline);
    QSignalSpy refreshed(static_cast<TimelinePage*>(&desk.page()), &TimelinePage::refreshed);
    QVERIFY(refreshed.wait());
    auto* view = desk.page().findChild<TimelineView*>();
    view->showSpan(QDate(2026, 3, 1), QDate(2026, 6, 30));
    QCOMPARE(view->sight().first, QDate(2026, 3, 1));
    desk.save();
    desk.stack.resize(1000, 700);
    QCOMPARE(view->sight().first, QDate(2026, 3, 1));
    QVERIFY(std::abs(view->sight().second.daysTo(QDate(2026, 6, 30))) <= 2);
    QCOMPARE(desk.button.accessibleName(), u"View: Min"_s);
}

void TestPageViews::scrolledTimelineIsAnotherView()
{
    Desk desk(PageKind::Timeline);
    QSignalSpy refreshed(static_cast<TimelinePage*>(&desk.page()), &TimelinePage::refreshed);
    QVERIFY(refreshed.wait());
    auto* view = desk.page().findChild<TimelineView*>();
    view->showSpan(QDate(2026, 3, 1), QDate(2026, 6, 30));
    desk.save();
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->value() + 200);
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
    desk.choose();
    QCOMPARE(view->sight().first, QDate(2026, 3, 1));
    test::actionNamed(desk.page(), u"Zoom in"_s)->trigger();
    QCOMPARE(desk.button.accessibleName(), u"View: Min (changed)"_s);
}

void TestPageViews::timelineStaysInPlaceWhenTheFileChanges()
{
    Desk desk(PageKind::Timeline);
    QVERIFY(desk.change(desk.one.id, [](domain::Measure& row) { row.start = QDate(2025, 1, 1); }));
    QSignalSpy refreshed(static_cast<TimelinePage*>(&desk.page()), &TimelinePage::refreshed);
    QVERIFY(refreshed.wait());
    auto* view = desk.page().findChild<TimelineView*>();
    view->showSpan(QDate(2026, 3, 1), QDate(2026, 6, 30));
    view->zoomIn();
    const auto before = view->sight();
    for (const int day : {1, 2, 3}) {
        QVERIFY(desk.change(desk.one.id, [&](domain::Measure& row) { row.start = QDate(2024, 1, day); }));
        QVERIFY(refreshed.wait());
    }
    QVERIFY(std::abs(before.first.daysTo(view->sight().first)) <= 1);
}

void TestPageViews::periodIsNotRememberedTillTheNextDay()
{
    Desk desk(PageKind::Year);
    test::actionNamed(desk.page(), u"Previous year"_s)->trigger();
    desk.find<QAbstractButton>(u"Recurring meetings"_s)->setChecked(false);
    desk.views->remember(PageKind::Year, desk.page());
    auto& charts = static_cast<ChartsPage&>(desk.enter(PageKind::Charts));
    const QString last = progress::chartCode(progress::allCharts().back());
    charts.setChoice(last);
    desk.views->remember(PageKind::Charts, charts);
    desk.shown = desk.period.next();
    desk.open(PageKind::Year);
    QCOMPARE(desk.state().period, u"2027"_s); // of the window's period
    QCOMPARE(desk.state().hidden, u"meeting"_s);
    desk.enter(PageKind::Charts);
    QCOMPARE(desk.state().show, last);
    QCOMPARE(desk.state().period, desk.period.next().code());
}

QTEST_MAIN(TestPageViews)
#include "tst_pageviews.moc"
