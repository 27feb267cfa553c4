#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "views/dialogs/viewnamedialog.h"
#include "views/pages/activitiespage.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"
#include "views/window/savedviews.h"
#include "models/items/activitytablemodel.h"
#include "models/items/measuretreemodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two pages and the menu of their views, as in a window.
struct Desk : test::SmallCounty
{
    test::FakeNavigator navigator;
    test::ScriptedDialogs dialogs;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QWidget ground;
    QMenu menu{&ground};
    QToolButton button{&ground};
    std::unique_ptr<MeasuresPage> measures;
    std::unique_ptr<ActivitiesPage> activities;
    std::unique_ptr<SavedViews> views;

    Desk()
    {
        QSettings().remove(u"measures"_s);
        open();
    }
    /// As the next morning.
    void open()
    {
        views.reset();
        measures = std::make_unique<MeasuresPage>(PageContext{*space, navigator}, period);
        activities = std::make_unique<ActivitiesPage>(PageContext{*space, navigator}, period);
        measures->show();
        activities->show();
        views = std::make_unique<SavedViews>(
            menu, button, settings, dialogs,
            [this](PageKind kind) {
                Page* page = kind == PageKind::Measures ? static_cast<Page*>(measures.get()) : activities.get();
                views->setPage(kind, page);
                return page;
            },
            nullptr);
        views->recall(PageKind::Measures, *measures);
        views->recall(PageKind::Activities, *activities);
        views->setPage(PageKind::Measures, measures.get());
    }
    void trigger(const QString& text) const
    {
        QAction* found = nullptr;
        views->fill();
        const auto actions = menu.actions();
        for (QAction* each : actions) {
            found = QString(each->text()).remove(u'&').remove(u'…') == text ? each : found;
        }
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        found->trigger();
    }
    [[nodiscard]] QStringList entries() const
    {
        QStringList texts;
        views->fill();
        const auto actions = menu.actions();
        for (const QAction* each : actions) {
            if (!each->isSeparator()) {
                texts.append(each->text());
            }
        }
        return texts;
    }
    void saveAs(const QString& name)
    {
        dialogs.nextName = name;
        trigger(u"Save this view"_s);
    }
    void type(const QString& text) const
    {
        auto* line = qobject_cast<QLineEdit*>(test::named(*measures, u"Filter measures"_s));
        line->clear();
        test::typeInto(*line, text);
    }
    [[nodiscard]] items::MeasureFilter filter() const
    {
        return measures->findChild<items::MeasureTreeModel*>()->filter();
    }
};

} // namespace

class TestSavedViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QSettings().remove(u"measures"_s); }
    void viewIsSavedAndChosenAgain();
    void menuIsFilledWhenItIsOpened();
    void changedIsSaidInWordsAndCanBeSaved();
    void viewIsRenamedAndRemoved();
    void lookAndOrderBelongToTheView();
    void viewOfAnotherPageLeadsThere();
    void activitiesViewHoldsEveryChoice();
    void whatIsShownIsRememberedButNotTypedWords();
    void rowsOfAnotherFileArePassedOver();
    void damagedSettingsAreNoViews();
    void ampersandIsPartOfTheName();
    void nameIsAskedForUntilItIsFree();
};

void TestSavedViews::viewIsSavedAndChosenAgain()
{
    Desk desk;
    QCOMPARE(desk.button.accessibleName(), u"Views"_s);
    desk.type(u"kampanj"_s);
    desk.saveAs(u"Kampanjer"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Kampanjer"_s);
    QVERIFY(desk.entries().contains(u"Kampanjer – Measures"_s));
    desk.trigger(u"Show as the page begins"_s);
    QVERIFY(desk.filter().isEmpty());
    QCOMPARE(desk.button.accessibleName(), u"Views"_s);
    desk.trigger(u"Kampanjer – Measures"_s);
    QCOMPARE(desk.filter().text, u"kampanj"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(test::named(*desk.measures, u"Filter measures"_s))->text(), u"kampanj"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Kampanjer"_s);
}

void TestSavedViews::menuIsFilledWhenItIsOpened()
{
    Desk desk;
    desk.settings.setValue(u"views/activities/saved"_s, items::textOf({{u"Min"_s, {}}}));
    desk.open();
    QCOMPARE(desk.menu.actions().size(), 1); // "save" has a key, which works without the menu
    QVERIFY(desk.menu.actions().first()->isEnabled());
    desk.menu.popup(QPoint());
    QStringList texts;
    for (const QAction* each : desk.menu.actions()) {
        texts.append(each->text());
    }
    QVERIFY(texts.contains(u"Min – Activities"_s));
    desk.menu.hide();
}

void TestSavedViews::changedIsSaidInWordsAndCanBeSaved()
{
    Desk desk;
    desk.type(u"kampanj"_s);
    desk.saveAs(u"Mina"_s);
    desk.type(u"kallelse"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Mina (changed)"_s);
    QCOMPARE(desk.button.text(), u"Mina (changed)"_s);
    desk.trigger(u"Save the changes of “Mina”"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Mina"_s);
    desk.type(QString());
    desk.trigger(u"Mina – Measures"_s);
    QCOMPARE(desk.filter().text, u"kallelse"_s);
}

void TestSavedViews::viewIsRenamedAndRemoved()
{
    Desk desk;
    desk.type(u"kampanj"_s);
    desk.saveAs(u"Före"_s);
    desk.dialogs.nextName = u"Efter"_s;
    desk.trigger(u"Rename “Före”"_s);
    QCOMPARE(desk.dialogs.shownName, u"Före"_s);
    QVERIFY(desk.entries().contains(u"Efter – Measures"_s));
    QVERIFY(!desk.entries().contains(u"Före – Measures"_s));
    QCOMPARE(desk.button.accessibleName(), u"View: Efter"_s);
    desk.dialogs.nextChoice.reset();
    desk.trigger(u"Remove “Efter”"_s); // cancelled
    QVERIFY(desk.entries().contains(u"Efter – Measures"_s));
    desk.dialogs.nextChoice = 0;
    desk.trigger(u"Remove “Efter”"_s);
    QVERIFY(!desk.entries().contains(u"Efter – Measures"_s));
    QCOMPARE(desk.button.accessibleName(), u"Views"_s);
    QCOMPARE(desk.filter().text, u"kampanj"_s); // what is shown stays
}

void TestSavedViews::lookAndOrderBelongToTheView()
{
    Desk desk;
    auto* header = desk.measures->findChild<MeasureView*>()->header();
    test::actionNamed(*desk.measures, u"Table"_s)->trigger();
    desk.measures->findChild<MeasureView*>()->sortByColumn(items::TitleColumn, Qt::DescendingOrder);
    desk.saveAs(u"Tabell"_s);
    test::actionNamed(*desk.measures, u"Board"_s)->trigger();
    QCOMPARE(desk.button.accessibleName(), u"View: Tabell (changed)"_s);
    desk.trigger(u"Tabell – Measures"_s);
    QVERIFY(test::actionNamed(*desk.measures, u"Table"_s)->isChecked());
    QCOMPARE(header->sortIndicatorSection(), int(items::TitleColumn));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestSavedViews::viewOfAnotherPageLeadsThere()
{
    Desk desk;
    desk.type(u"kampanj"_s);
    desk.saveAs(u"Kampanjer"_s);
    desk.views->setPage(PageKind::Activities, desk.activities.get());
    QCOMPARE(desk.button.accessibleName(), u"Views"_s);
    desk.type(QString());
    desk.trigger(u"Kampanjer – Measures"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Kampanjer"_s);
    QCOMPARE(desk.filter().text, u"kampanj"_s);
    desk.views->setPage(PageKind::Overview, nullptr);
    QVERIFY(desk.button.isHidden());
    for (const QAction* each : desk.menu.actions()) {
        QVERIFY(each->text() != u"&Save this view…"_s || !each->isEnabled());
    }
}

void TestSavedViews::activitiesViewHoldsEveryChoice()
{
    Desk desk;
    domain::Activity ours = desk.activity(u"Vår utbildning"_s, QDate(2025, 3, 1));
    ours.kind = domain::ActivityKind::Training;
    ours.measures = {desk.one.id};
    QVERIFY(desk.add(ours));
    QVERIFY(desk.add(desk.activity(u"Annan"_s, QDate(2025, 3, 2))));
    items::ViewState state;
    state.text = u"utbildning"_s;
    state.show = u"all"_s;
    state.kind = domain::codeText(domain::ActivityKind::Training);
    state.linked = u"mine"_s;
    state.measure = desk.one.id.text();
    state.sortedBy = 2;
    state.withdrawn = true;
    state.look = u"table"_s;
    desk.activities->showView(state);
    QCOMPARE(desk.activities->viewState(), std::optional(state));
    auto* model = desk.activities->findChild<items::ActivityTableModel*>();
    QTRY_VERIFY(model->isComplete() && model->rowCount() == 1);
    QCOMPARE(model->query().measures->size(), 1);
    desk.activities->showView({});
    QTRY_VERIFY(!model->query().measures && model->query().measure.isNull() && model->query().period);
}

void TestSavedViews::whatIsShownIsRememberedButNotTypedWords()
{
    Desk desk;
    desk.measures->showOnly(items::MeasureShow::Late);
    desk.type(u"kampanj"_s);
    test::actionNamed(*desk.measures, u"By organisation"_s)->trigger();
    items::ViewState week;
    week.show = u"this-week"_s;
    desk.activities->showView(week);
    desk.views->remember(PageKind::Measures, *desk.measures);
    desk.views->remember(PageKind::Activities, *desk.activities);
    desk.open();
    QCOMPARE(desk.filter().show, items::MeasureShow::Late);
    QCOMPARE(desk.filter().text, QString());
    QCOMPARE(desk.measures->viewState()->look, u"organisation"_s);
    QCOMPARE(desk.activities->viewState()->show, u"this-week"_s);
}

void TestSavedViews::rowsOfAnotherFileArePassedOver()
{
    Desk desk;
    items::ViewState state;
    state.area = domain::AreaId::create().text();
    state.measure = domain::MeasureId::create().text();
    state.look = u"cinema"_s;
    state.show = u"unheard-of"_s;
    state.sortedBy = 900;
    desk.measures->showView(state);
    desk.activities->showView(state);
    QVERIFY(desk.filter().isEmpty());
    QCOMPARE(desk.activities->viewState()->measure, QString());
    QVERIFY(desk.navigator.errors.isEmpty());
}

void TestSavedViews::damagedSettingsAreNoViews()
{
    Desk desk;
    desk.settings.setValue(u"views/measures/saved"_s, u"{\"views\":[7]}"_s);
    desk.settings.setValue(u"views/measures/last"_s, u"]["_s);
    desk.open();
    QVERIFY(desk.filter().isEmpty());
    desk.saveAs(u"Ny"_s);
    QVERIFY(desk.entries().contains(u"Ny – Measures"_s));
}

void TestSavedViews::ampersandIsPartOfTheName()
{
    Desk desk;
    desk.saveAs(u"Mat & logi"_s);
    QVERIFY(desk.entries().contains(u"Mat && logi – Measures"_s));
    QCOMPARE(desk.button.text(), u"Mat && logi"_s);
    QCOMPARE(desk.button.accessibleName(), u"View: Mat & logi"_s);
}

void TestSavedViews::nameIsAskedForUntilItIsFree()
{
    ViewNameDialog dialog(u"Save this view"_s, QString(), {u"Sena"_s});
    dialog.show();
    auto* line = qobject_cast<QLineEdit*>(test::named(dialog, u"Name of the view"_s));
    auto* save = qobject_cast<QPushButton*>(test::named(dialog, u"Save"_s));
    QVERIFY(line && save && !save->isEnabled());
    test::typeInto(*line, u" sena "_s);
    QVERIFY(!save->isEnabled());
    test::typeInto(*line, u"2"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.name(), u"sena 2"_s);
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
