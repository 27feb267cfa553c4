// What is typed and not stored yet survives a program that is killed: it stands in its field the next time, and the
// user decides. A killed program is a page that nobody has told to end.

#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/delegates/celldrafts.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/editors/reasonbar.h"
#include "views/editors/typeddraft.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityeditor.h"
#include "views/pages/detailspanel.h"
#include "views/pages/followuppanel.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"
#include "views/pages/milestonerow.h"
#include "views/pages/recurssection.h"
#include "views/pages/timelinepage.h"
#include "views/timeline/timelinetable.h"
#include "models/items/measurecolumns.h"
#include "models/items/observationgridmodel.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDrafts = u"typed"_s;

bool isKept()
{
    QSettings settings;
    settings.beginGroup(kDrafts);
    return !settings.allKeys().isEmpty();
}

QLineEdit* lineOfFirstMilestone(const QWidget& page)
{
    return page.findChild<MilestoneRow*>()->findChild<TextEditor*>()->findChild<QLineEdit*>();
}

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;

    /// As the program begins: a new page on the same file.
    [[nodiscard]] std::unique_ptr<MeasuresPage> begun()
    {
        auto page = std::make_unique<MeasuresPage>(PageContext{*space, navigator}, period);
        page->resize(1100, 700);
        page->show();
        return page;
    }
    [[nodiscard]] std::unique_ptr<ActivitiesPage> newActivity()
    {
        auto page = std::make_unique<ActivitiesPage>(PageContext{*space, navigator}, period);
        page->resize(1100, 700);
        page->show();
        page->mainAction()->trigger();
        return page;
    }
    /// Killed while the title of 1.1's one milestone, "Beslut", was being changed.
    [[nodiscard]] std::unique_ptr<MeasuresPage> killedInAMilestone()
    {
        auto milestone = made<domain::Milestone>();
        milestone.measure = one.id;
        milestone.title = u"Beslut"_s;
        if (!add(milestone)) {
            qFatal("no milestone");
        }
        auto page = begun();
        test::typeInto(*lineOfFirstMilestone(*page), u"Nytt "_s);
        if (!QTest::qWaitFor(isKept)) {
            qFatal("not kept");
        }
        return page;
    }
    /// Types over what stands in the line of a field, and pauses.
    static void type(FieldBox& box, const QString& text)
    {
        auto* line = box.findChild<QLineEdit*>();
        line->selectAll();
        test::typeInto(*line, text);
    }
};

template <class Panel>
FieldBox& boxOf(const QWidget& page, const char* field)
{
    return *page.findChild<Panel*>()->template findChild<FieldBox*>(QString::fromLatin1(field));
}

QString lineOf(const FieldBox& box)
{
    return box.findChild<QLineEdit*>()->text();
}

bool saysThatItCameBack(const QWidget& box)
{
    const auto labels = box.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&box) && label->text().startsWith(u"You typed this before the program ended");
    });
}

} // namespace

class TestTypedDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(kDrafts); }
    void cleanupTestCase() { QSettings().remove(kDrafts); }
    void typedTextComesBackAndIsNotStored();
    void whatCannotBeReadComesBackToo();
    void storedTextLeavesNoDraft();
    void textTypedBackLeavesNoDraft();
    void anotherRowHasNoDraft();
    void newActivityComesBack();
    void chosenOfSeveralComeBackWithWhatIsTyped();
    void milestonesLineComesBack();
    void newMilestoneComesBack();
    void reasonComesBackWhenTheSameIsAsked();
    void newPointsComeBack();
    void recurrenceComesBack();
    void organisationMadeInTheFormComesBack();
    void openCellComesBackInThePanel();
    void openCellOfTheGridIsOpenedAgain();
    void severalRefusedNumbersComeBack();
    void draftOfAnotherKindOfPeriodIsFound();
    void draftOfAnEmptyPeriodIsFound();
    void numberThatIsMendedLeavesNoDraft();
    void openTargetIsOpenedAgain();
    void refusedTargetIsKept();
    void refusedPeriodOfALargeTargetIsKeptAlone();
    void dateOfTheTimelineComesBackInThePanel();
    void dayOfAMilestoneInTheTimelineComesBackInThePanel();
    void refusedDateOfTheTimelineIsOpenedAgain();
    void openDateOfTheTimelineOutlastsARefresh();
    void whatCameBackIsLetGo();
    void refusedCellKeepsWhatWasTyped();
    void refusedCellHoldsThePage();
    void noteIsNotTakenAwayByARefresh();
    void milestonesLineWaitsWhileTheFileIsReadOnly();
    void newPointWaitsWhileTheActivityIsWithdrawn();
};

void TestTypedDraft::typedTextComesBackAndIsNotStored()
{
    Opened it;
    const auto killed = it.begun();
    auto* text = boxOf<DetailsPanel>(*killed, "purpose").findChild<QPlainTextEdit*>();
    test::typeInto(*text, u"Fler upptäcks"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    const FieldBox& box = boxOf<DetailsPanel>(*page, "purpose");
    QCOMPARE(box.findChild<QPlainTextEdit*>()->toPlainText(), u"Fler upptäcks"_s);
    QVERIFY(saysThatItCameBack(box));
    QCOMPARE(domain::find(it.space->data().measures, it.one.id)->purpose, it.one.purpose);
    QCOMPARE(it.space->undoStack().count(), 0);
}

void TestTypedDraft::whatCannotBeReadComesBackToo()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"31 nove"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    QCOMPARE(lineOf(boxOf<FollowUpPanel>(*page, "due")), u"31 nove"_s);
}

void TestTypedDraft::storedTextLeavesNoDraft()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"2027-01-31"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    FieldBox& box = boxOf<FollowUpPanel>(*page, "due");
    QTest::keyClick(box.findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(domain::find(it.space->data().measures, it.one.id)->due, QDate(2027, 1, 31));
    QVERIFY(!isKept());
    QVERIFY(!saysThatItCameBack(box));
}

void TestTypedDraft::textTypedBackLeavesNoDraft()
{
    Opened it;
    const auto page = it.begun();
    FieldBox& box = boxOf<FollowUpPanel>(*page, "due");
    Opened::type(box, u"2027-01-31"_s);
    QTRY_VERIFY(isKept());
    Opened::type(box, u"2026-12-31"_s);
    QTRY_VERIFY(!isKept());
}

void TestTypedDraft::anotherRowHasNoDraft()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"2027-01-31"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    page->findChild<DetailsPanel*>()->show(it.two.id);
    QVERIFY(!saysThatItCameBack(boxOf<DetailsPanel>(*page, "purpose")));
    page->showMeasure(it.two.id);
    QVERIFY(!saysThatItCameBack(boxOf<FollowUpPanel>(*page, "due")));
    QCOMPARE(lineOf(boxOf<FollowUpPanel>(*page, "due")), QString());
}

void TestTypedDraft::newActivityComesBack()
{
    Opened it;
    const auto killed = it.newActivity();
    Opened::type(boxOf<ActivityEditor>(*killed, "place"), u"Rådhuset"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.newActivity();
    const FieldBox& box = boxOf<ActivityEditor>(*page, "place");
    QCOMPARE(lineOf(box), u"Rådhuset"_s);
    QVERIFY(saysThatItCameBack(box));
}

void TestTypedDraft::chosenOfSeveralComeBackWithWhatIsTyped()
{
    Opened it;
    const auto killed = it.newActivity();
    auto* line = boxOf<ActivityEditor>(*killed, "measures").findChild<QLineEdit*>();
    line->setFocus();
    test::typeInto(*line, u"1.1 Samverkansgrupp"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(line->text().isEmpty());
    test::typeInto(*line, u"2."_s); // the next one, half written
    const DraftPlace place{domain::Entity::Activity, u"new"_s, {}};
    QTRY_COMPARE(DraftStore(*it.space).typed(place)[u"measures"][u"text"].toString(), u"2."_s);
    const auto page = it.newActivity();
    const FieldBox& box = boxOf<ActivityEditor>(*page, "measures");
    QCOMPARE(lineOf(box), u"2."_s);
    QCOMPARE(box.findChild<FieldEditor*>()->chosen().toArray(), QJsonArray{it.one.id.text()});
}

void TestTypedDraft::milestonesLineComesBack()
{
    Opened it;
    const auto killed = it.killedInAMilestone();
    const auto page = it.begun();
    QVERIFY(lineOfFirstMilestone(*page)->text().contains(u"Nytt "_s));
    QCOMPARE(it.space->data().milestones.constFirst().title, u"Beslut"_s);
}

void TestTypedDraft::newMilestoneComesBack()
{
    Opened it;
    const auto killed = it.begun();
    test::typeInto(*test::named(*killed, u"New milestone"_s), u"Remiss"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    auto* line = qobject_cast<QLineEdit*>(test::named(*page, u"New milestone"_s));
    QCOMPARE(line->text(), u"Remiss"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(it.space->data().milestones.size(), 1);
    QTRY_VERIFY(!isKept());
}

void TestTypedDraft::reasonComesBackWhenTheSameIsAsked()
{
    QSettings().remove(u"typed-reason"_s);
    const auto lineOfBar = [](const ReasonBar& bar) { return bar.findChild<QLineEdit*>(); };
    ReasonBar killed;
    killed.ask(u"Why is 1.1 withdrawn?"_s);
    test::typeInto(*lineOfBar(killed), u"Dubblett av 1.2"_s);
    ReasonBar bar;
    QTRY_VERIFY((bar.ask(u"Why is 1.1 withdrawn?"_s), lineOfBar(bar)->text() == u"Dubblett av 1.2"));
    bar.ask(u"Why is 2.1 withdrawn?"_s);
    QCOMPARE(lineOfBar(bar)->text(), QString());
    bar.ask(u"Why is 1.1 withdrawn?"_s);
    QTest::keyClick(lineOfBar(bar), Qt::Key_Escape); // given up
    bar.ask(u"Why is 1.1 withdrawn?"_s);
    QCOMPARE(lineOfBar(bar)->text(), QString());
}

void TestTypedDraft::newPointsComeBack()
{
    Opened it;
    const auto meeting = it.activity(u"Samråd"_s, QDate(2026, 11, 3));
    QVERIFY(it.add(meeting));
    const auto begun = [&] {
        auto page = std::make_unique<ActivitiesPage>(PageContext{*it.space, it.navigator}, it.period);
        page->resize(1100, 700);
        page->show();
        page->showAgenda(meeting.id, {});
        return page;
    };
    const auto killed = begun();
    for (const QString& name : {u"New point of the agenda"_s, u"New action point"_s}) {
        QTRY_VERIFY(test::named(*killed, name));
        test::typeInto(*test::named(*killed, name), name + u"!"_s);
    }
    QTRY_COMPARE(DraftStore(*it.space).places().size(), 2);
    const auto page = begun();
    for (const QString& name : {u"New point of the agenda"_s, u"New action point"_s}) {
        QTRY_COMPARE(qobject_cast<QLineEdit*>(test::named(*page, name))->text(), QString(name + u'!'));
    }
}

void TestTypedDraft::recurrenceComesBack()
{
    Opened it;
    const auto killed = it.newActivity();
    auto* way = qobject_cast<QComboBox*>(test::named(*killed, u"Recurs"_s));
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);
    QTest::keyClick(way, Qt::Key_Down);
    QCOMPARE(way->currentText(), u"Every second week"_s);
    auto* last = qobject_cast<QLineEdit*>(test::named(*killed, u"Until, at the latest"_s));
    test::typeInto(*last, u"2027-0"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.newActivity();
    QCOMPARE(qobject_cast<QComboBox*>(test::named(*page, u"Recurs"_s))->currentText(), u"Every second week"_s);
    QTRY_COMPARE(qobject_cast<QLineEdit*>(test::named(*page, u"Until, at the latest"_s))->text(), u"2027-0"_s);
    const QWidget& recurs = *page->findChild<RecursSection*>();
    QVERIFY(saysThatItCameBack(recurs));
    qobject_cast<QComboBox*>(test::named(*page, u"Recurs"_s))->setCurrentIndex(0);
    auto* until = recurs.findChild<DateEditor*>();
    until->showAgain();
    Q_EMIT until->edited();
    QTRY_VERIFY(!saysThatItCameBack(recurs)); // as it is stored again
}

void TestTypedDraft::organisationMadeInTheFormComesBack()
{
    Opened it;
    const auto killed = it.newActivity();
    auto* details =
        killed->findChild<ActivityEditor*>()->findChild<QWidget*>(u"details"_s); // the agenda has titles too
    Opened::type(*details->findChild<FieldBox*>(u"title"_s), u"Besök"_s);
    auto* organiser = boxOf<ActivityEditor>(*killed, "organiser").findChild<QLineEdit*>();
    organiser->setFocus();
    test::typeInto(*organiser, u"Föreningen"_s);
    QTest::keyClick(organiser, Qt::Key_Return);
    QTRY_VERIFY(isKept());
    QTRY_VERIFY(DraftStore(*it.space).typed({domain::Entity::Activity, u"new"_s, {}}).contains(u"organiser"));
    const auto page = it.newActivity();
    QVERIFY(page->findChild<ActivityEditor*>()->save());
    const auto& organisations = it.space->data().organisations;
    QCOMPARE(std::count_if(organisations.cbegin(), organisations.cend(),
                 [](const domain::Organisation& row) { return row.name.startsWith(u"Föreningen"); }),
        1);
    QVERIFY(std::none_of(organisations.cbegin(), organisations.cend(),
        [](const domain::Organisation& row) { return row.name.contains(u"(new)"); }));
}

void TestTypedDraft::openCellComesBackInThePanel()
{
    Opened it;
    const auto killed = it.begun();
    auto* view = killed->findChild<MeasureView*>();
    const QModelIndex title = view->currentIndex().siblingAtColumn(items::TitleColumn);
    view->setCurrentIndex(title);
    view->edit(title);
    auto* line = qobject_cast<QLineEdit*>(view->indexWidget(title));
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"Half a ti"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    QCOMPARE(boxOf<DetailsPanel>(*page, "title").findChild<QPlainTextEdit*>()->toPlainText(), u"Half a ti"_s);
    QVERIFY(saysThatItCameBack(boxOf<DetailsPanel>(*page, "title")));
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!isKept()); // given up in the first
}

/// An indicator with a value and a target, shown on its page.
struct Followed : Opened
{
    domain::Indicator trained = test::SmallCounty::made<domain::Indicator>();

    Followed()
    {
        trained.name = u"Utbildade"_s;
        auto value = test::SmallCounty::made<domain::Observation>();
        value.indicator = trained.id;
        value.period = period.previous();
        value.group = domain::Group::Women;
        value.value = 12;
        auto target = test::SmallCounty::made<domain::Target>();
        target.indicator = trained.id;
        target.period = *domain::Period::fromCode(u"2026"_s);
        target.value = 40;
        if (!add(trained) || !add(value) || !add(target)) {
            qFatal("no indicator");
        }
    }
    [[nodiscard]] std::unique_ptr<IndicatorsPage> shown()
    {
        auto page = std::make_unique<IndicatorsPage>(PageContext{*space, navigator}, period);
        page->resize(1300, 700);
        page->show();
        page->showRow(domain::Entity::Indicator, trained.id.uuid());
        return page;
    }
    [[nodiscard]] static QTableView& table(const QWidget& page, const QString& name)
    {
        return *qobject_cast<QTableView*>(test::named(page, name));
    }
    static QLineEdit* lineIn(const QTableView& view, int row, int column)
    {
        return qobject_cast<QLineEdit*>(view.indexWidget(view.model()->index(row, column)));
    }
    /// What a killed program leaves: a cell that is left in peace would be stored, or let go of with Esc.
    void kill(QLineEdit* line, const QString& part) const
    {
        const DraftPlace place{domain::Entity::Indicator, trained.id.text(), part};
        const DraftStore store(*space);
        const QJsonObject kept = store.typed(place);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!isKept());
        store.keep(place, {}, kept);
    }
    static void typeInto(QTableView& view, int row, int column, const QString& text)
    {
        view.setCurrentIndex(view.model()->index(row, column));
        view.edit(view.currentIndex());
        lineIn(view, row, column)->selectAll();
        QTest::keyClicks(lineIn(view, row, column), text);
    }
};

void TestTypedDraft::openCellOfTheGridIsOpenedAgain()
{
    constexpr int column = items::ObservationGridModel::FirstGroupColumn;
    Followed it;
    const auto killed = it.shown();
    Followed::typeInto(Followed::table(*killed, u"Values by period"_s), 0, column, u"1 23"_s);
    QTRY_VERIFY(isKept());
    it.kill(Followed::lineIn(Followed::table(*killed, u"Values by period"_s), 0, column), u"values"_s);
    const auto page = it.shown();
    const QTableView& grid = Followed::table(*page, u"Values by period"_s);
    QTRY_VERIFY(Followed::lineIn(grid, 0, column));
    QCOMPARE(Followed::lineIn(grid, 0, column)->text(), u"1 23"_s);
    QCOMPARE(it.space->data().observations.constFirst().value, 12.0);
    QTest::keyClick(Followed::lineIn(grid, 0, column), Qt::Key_Return);
    QTRY_COMPARE(it.space->data().observations.constFirst().value, 123.0);
    QTRY_VERIFY(!isKept());
}

namespace {

using Grid = items::ObservationGridModel;

constexpr int kWomen = Grid::FirstGroupColumn;

QModelIndex cellOf(const QTableView& grid, int row, int column)
{
    return grid.model()->index(row, column);
}

bool isRefused(const QTableView& grid, int row, int column)
{
    return cellOf(grid, row, column).data(Grid::ProblemRole).isValid();
}

} // namespace

void TestTypedDraft::severalRefusedNumbersComeBack()
{
    Followed it;
    const auto killed = it.shown();
    QTableView& grid = Followed::table(*killed, u"Values by period"_s);
    for (const int column : {kWomen, kWomen + 1}) {
        Followed::typeInto(grid, 0, column, u"tolv"_s);
        QTest::keyClick(Followed::lineIn(grid, 0, column), Qt::Key_Return);
        QTRY_VERIFY(isRefused(grid, 0, column) && !Followed::lineIn(grid, 0, column));
    }
    const DraftPlace place{domain::Entity::Indicator, it.trained.id.text(), u"values"_s};
    QTRY_COMPARE(DraftStore(*it.space).typed(place).size(), 2);
    const auto page = it.shown();
    const QTableView& again = Followed::table(*page, u"Values by period"_s);
    QVERIFY(isRefused(again, 0, kWomen) && isRefused(again, 0, kWomen + 1));
    QCOMPARE(cellOf(again, 0, kWomen).data().toString(), u"tolv"_s);
    QVERIFY(!page->commitEdits()); // they hold the page, as when they were typed
    QCOMPARE(it.space->data().observations.constFirst().value, 12.0);
    QCOMPARE(it.space->undoStack().count(), 3); // the indicator, its value and its target: nothing since then
}

void TestTypedDraft::draftOfAnotherKindOfPeriodIsFound()
{
    Followed it; // whose one value is of a third of a year
    auto year = test::SmallCounty::made<domain::Observation>();
    year.indicator = it.trained.id;
    year.period = *domain::Period::fromCode(u"2020"_s);
    year.value = 3;
    QVERIFY(it.add(year));
    const DraftPlace place{domain::Entity::Indicator, it.trained.id.text(), u"values"_s};
    const QString field = u"2020||%1"_s.arg(kWomen);
    DraftStore(*it.space).keep(place, {field}, {{field, QJsonObject{{u"text"_s, u"fyra"_s}, {u"refused"_s, true}}}});
    const auto page = it.shown();
    const QTableView& grid = Followed::table(*page, u"Values by period"_s);
    QCOMPARE(cellOf(grid, 0, Grid::PeriodColumn).data().toString(), u"2020"_s);
    QVERIFY(isRefused(grid, 0, kWomen));
    QCOMPARE(qobject_cast<QComboBox*>(test::named(*page, u"Kind of period"_s))->currentData().toInt(),
        static_cast<int>(domain::PeriodKind::Year));
}

void TestTypedDraft::draftOfAnEmptyPeriodIsFound()
{
    Followed it;
    const auto killed = it.shown();
    qobject_cast<QAbstractButton*>(test::named(*killed, u"Add period"_s))->click();
    QTableView& grid = Followed::table(*killed, u"Values by period"_s);
    QCOMPARE(grid.model()->rowCount(), 2);
    Followed::typeInto(grid, 1, kWomen, u"7"_s);
    QTRY_VERIFY(isKept());
    it.kill(Followed::lineIn(grid, 1, kWomen), u"values"_s);
    const auto page = it.shown();
    const QTableView& again = Followed::table(*page, u"Values by period"_s);
    QCOMPARE(again.model()->rowCount(), 2);
    QTRY_VERIFY(Followed::lineIn(again, 1, kWomen));
    QCOMPARE(Followed::lineIn(again, 1, kWomen)->text(), u"7"_s);
    QTest::keyClick(Followed::lineIn(again, 1, kWomen), Qt::Key_Return);
    QTRY_COMPARE(it.space->data().observations.size(), 2);
    QTRY_VERIFY(!isKept());
}

void TestTypedDraft::numberThatIsMendedLeavesNoDraft()
{
    Followed it;
    const auto page = it.shown();
    QTableView& grid = Followed::table(*page, u"Values by period"_s);
    Followed::typeInto(grid, 0, kWomen, u"tolv"_s);
    QTest::keyClick(Followed::lineIn(grid, 0, kWomen), Qt::Key_Return);
    QTRY_VERIFY(isRefused(grid, 0, kWomen));
    QTRY_VERIFY(isKept());
    Followed::typeInto(grid, 0, kWomen, u"13"_s);
    QTest::keyClick(Followed::lineIn(grid, 0, kWomen), Qt::Key_Return);
    QTRY_COMPARE(it.space->data().observations.constFirst().value, 13.0);
    QTRY_VERIFY(!isKept());
}

void TestTypedDraft::openTargetIsOpenedAgain()
{
    Followed it;
    const auto killed = it.shown();
    killed->findChild<QTabWidget*>()->setCurrentIndex(1);
    Followed::typeInto(Followed::table(*killed, u"Targets by period"_s), 0, 1, u"45"_s);
    QTRY_VERIFY(isKept());
    it.kill(Followed::lineIn(Followed::table(*killed, u"Targets by period"_s), 0, 1), u"targets"_s);
    const auto page = it.shown();
    const QTableView& targets = Followed::table(*page, u"Targets by period"_s);
    QVERIFY(targets.isVisible()); // the panel leads there
    QTRY_VERIFY(Followed::lineIn(targets, 0, 1));
    QCOMPARE(Followed::lineIn(targets, 0, 1)->text(), u"45"_s);
    QTest::keyClick(Followed::lineIn(targets, 0, 1), Qt::Key_Escape);
    QTRY_VERIFY(!isKept());
    QCOMPARE(it.space->data().targets.constFirst().value, 40.0);
}

void TestTypedDraft::refusedTargetIsKept()
{
    Followed it;
    const auto killed = it.shown();
    killed->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTableView& targets = Followed::table(*killed, u"Targets by period"_s);
    Followed::typeInto(targets, 0, 1, u"fyrtio"_s);
    QTest::keyClick(Followed::lineIn(targets, 0, 1), Qt::Key_Return);
    QTRY_VERIFY(!Followed::lineIn(targets, 0, 1));
    QTRY_VERIFY(isKept());
    const auto page = it.shown();
    const QTableView& again = Followed::table(*page, u"Targets by period"_s);
    QTRY_VERIFY(Followed::lineIn(again, 0, 1));
    QCOMPARE(Followed::lineIn(again, 0, 1)->text(), u"fyrtio"_s);
    QCOMPARE(it.space->data().targets.constFirst().value, 40.0);
    QTest::keyClick(Followed::lineIn(again, 0, 1), Qt::Key_Escape);
    QTest::keyClick(&targets, Qt::Key_Escape);
    QTRY_VERIFY(!isKept());
}

/// Its number, shown with marks between thousands, is stored.
void TestTypedDraft::refusedPeriodOfALargeTargetIsKeptAlone()
{
    Followed it;
    QVERIFY(it.change(it.space->data().targets.constFirst().id, [](domain::Target& row) { row.value = 1500; }));
    const auto page = it.shown();
    page->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTableView& targets = Followed::table(*page, u"Targets by period"_s);
    Followed::typeInto(targets, 0, 0, u"nasta ar"_s);
    QTest::keyClick(Followed::lineIn(targets, 0, 0), Qt::Key_Return);
    QTRY_VERIFY(!Followed::lineIn(targets, 0, 0));
    const DraftPlace place{domain::Entity::Indicator, it.trained.id.text(), u"targets"_s};
    QTRY_COMPARE(DraftStore(*it.space).typed(place).size(), 1);
    QVERIFY(DraftStore(*it.space).typed(place).keys().constFirst().endsWith(u"|0"_s));
    QTest::keyClick(&targets, Qt::Key_Escape);
    QTRY_VERIFY(!isKept());
}

/// The timeline as a table.
struct Drawn : Opened
{
    domain::Milestone decision = made<domain::Milestone>();
    std::unique_ptr<TimelinePage> page;

    Drawn()
    {
        decision.measure = one.id;
        decision.title = u"Beslut"_s;
        decision.due = QDate(2026, 6, 1);
        if (!change(one.id, [](domain::Measure& row) { row.start = QDate(2026, 1, 1); }) || !add(decision)) {
            qFatal("no milestone");
        }
        page = std::make_unique<TimelinePage>(PageContext{*space, navigator}, navigator.scripted);
        QSignalSpy refreshed(page.get(), &TimelinePage::refreshed);
        page->resize(1100, 700);
        page->setPeriod(period);
        page->show();
        page->activateWindow();
        if (!refreshed.wait()) {
            qFatal("no timeline");
        }
        test::actionNamed(*page, u"Show as table"_s)->trigger();
    }
    [[nodiscard]] QTableView& table() const
    {
        return *qobject_cast<QTableView*>(test::named(*page, u"Timeline, table"_s));
    }
    [[nodiscard]] QLineEdit* lineIn(int row, TimelineTable::Column column) const
    {
        return qobject_cast<QLineEdit*>(table().indexWidget(table().model()->index(row, column)));
    }
    void type(int row, TimelineTable::Column column, const QString& text) const
    {
        table().setCurrentIndex(table().model()->index(row, column));
        table().edit(table().currentIndex());
        lineIn(row, column)->selectAll();
        QTest::keyClicks(lineIn(row, column), text);
    }
};

void TestTypedDraft::dateOfTheTimelineComesBackInThePanel()
{
    Drawn it;
    it.type(0, TimelineTable::Due, u"2027-0"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    const FieldBox& due = boxOf<FollowUpPanel>(*page, "due");
    QCOMPARE(lineOf(due), u"2027-0"_s);
    QVERIFY(saysThatItCameBack(due));
    QTest::keyClick(it.lineIn(0, TimelineTable::Due), Qt::Key_Escape);
    QTRY_VERIFY(!isKept());
    it.type(0, TimelineTable::Start, u"2025-1"_s);
    QTRY_VERIFY(isKept());
    const auto again = it.begun();
    QCOMPARE(lineOf(boxOf<DetailsPanel>(*again, "start")), u"2025-1"_s);
}

void TestTypedDraft::dayOfAMilestoneInTheTimelineComesBackInThePanel()
{
    Drawn it;
    it.type(1, TimelineTable::Due, u"2026-0"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    const auto* day = page->findChild<MilestoneRow*>()->findChild<DateEditor*>();
    QCOMPARE(day->findChild<QLineEdit*>()->text(), u"2026-0"_s);
}

void TestTypedDraft::refusedDateOfTheTimelineIsOpenedAgain()
{
    Drawn it;
    for (const QString& wrong : {u"31 nove"_s, u"2025-12-31"_s}) { // no date; before the start
        it.type(0, TimelineTable::Due, wrong);
        QLineEdit* line = it.lineIn(0, TimelineTable::Due);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(it.lineIn(0, TimelineTable::Due) && it.lineIn(0, TimelineTable::Due) != line);
        QCOMPARE(it.lineIn(0, TimelineTable::Due)->text(), wrong);
        QVERIFY(!commitCells(*it.page)); // nor is the page left
        QTRY_VERIFY(it.lineIn(0, TimelineTable::Due));
        QTest::keyClick(it.lineIn(0, TimelineTable::Due), Qt::Key_Escape);
        QTRY_VERIFY(!it.lineIn(0, TimelineTable::Due));
    }
    QVERIFY(!it.navigator.errors.isEmpty()); // why, for the second
    QVERIFY(domain::find(it.space->data().measures, it.one.id)->due == it.one.due);
    it.type(0, TimelineTable::Due, u"2027-01-31"_s);
    QTest::keyClick(it.lineIn(0, TimelineTable::Due), Qt::Key_Return);
    QTRY_COMPARE(domain::find(it.space->data().measures, it.one.id)->due, QDate(2027, 1, 31));
    QTRY_VERIFY(!it.lineIn(0, TimelineTable::Due));
}

void TestTypedDraft::openDateOfTheTimelineOutlastsARefresh()
{
    Drawn it;
    QVERIFY(QTest::qWaitForWindowActive(it.page.get()));
    it.type(0, TimelineTable::Due, u"2027-0"_s);
    it.lineIn(0, TimelineTable::Due)->setFocus();
    QSignalSpy refreshed(it.page.get(), &TimelinePage::refreshed);
    QVERIFY(it.change(it.decision.id, [](domain::Milestone& row) { row.due = QDate(2026, 7, 1); }));
    QVERIFY(refreshed.wait());
    QVERIFY(it.lineIn(0, TimelineTable::Due));
    QCOMPARE(it.lineIn(0, TimelineTable::Due)->text(), u"2027-0"_s);
    QVERIFY(it.lineIn(0, TimelineTable::Due)->hasFocus());
}

void TestTypedDraft::whatCameBackIsLetGo()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"31 nove"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    FieldBox& due = boxOf<FollowUpPanel>(*page, "due");
    FieldBox& workDone = boxOf<FollowUpPanel>(*page, "work_done");
    test::typeInto(*workDone.findChild<QPlainTextEdit*>(), u"Mer"_s); // since then
    const QList<DraftPlace> places = DraftStore(*it.space).places();
    QCOMPARE(places.size(), 1);
    for (TypedDraft* draft : page->findChildren<TypedDraft*>()) {
        draft->letGo(places);
    }
    QCOMPARE(lineOf(due), u"2026-12-31"_s);
    QVERIFY(!saysThatItCameBack(due) && !due.hasProblem());
    QCOMPARE(workDone.findChild<QPlainTextEdit*>()->toPlainText(), u"Mer"_s);
    const QJsonObject left = DraftStore(*it.space).typed(places.constFirst());
    QVERIFY(!left.contains(u"due"_s) && left.contains(u"work_done"_s));
}

void TestTypedDraft::refusedCellKeepsWhatWasTyped()
{
    Opened it;
    const auto page = it.begun();
    auto* view = page->findChild<MeasureView*>();
    const QModelIndex due = view->currentIndex().siblingAtColumn(items::DueColumn);
    view->setCurrentIndex(due);
    view->edit(due);
    auto* line = qobject_cast<QLineEdit*>(view->indexWidget(due));
    line->selectAll();
    QTest::keyClicks(line, u"31 nove"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(it.navigator.errors.size(), 1);
    const auto cell = [&] { return qobject_cast<QLineEdit*>(view->indexWidget(due)); };
    QTRY_VERIFY(cell() && cell() != line && cell()->text() == u"31 nove"_s);
    QTest::keyClick(cell(), Qt::Key_Escape);
    QTRY_VERIFY(!cell());
    QCOMPARE(domain::find(it.space->data().measures, it.one.id)->due, it.one.due);
}

void TestTypedDraft::refusedCellHoldsThePage()
{
    Opened it;
    const auto page = it.begun();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto* view = page->findChild<MeasureView*>();
    const QModelIndex due = view->currentIndex().siblingAtColumn(items::DueColumn);
    view->setCurrentIndex(due);
    view->edit(due);
    auto* line = qobject_cast<QLineEdit*>(view->indexWidget(due));
    line->selectAll();
    QTest::keyClicks(line, u"2027-02-30"_s);
    QVERIFY(!commitCells(*page));
    QTRY_VERIFY(qobject_cast<QLineEdit*>(view->indexWidget(due)));
    line = qobject_cast<QLineEdit*>(view->indexWidget(due));
    line->setText(u"2027-02-28"_s);
    QVERIFY(commitCells(*page));
    QCOMPARE(domain::find(it.space->data().measures, it.one.id)->due, QDate(2027, 2, 28));
}

void TestTypedDraft::noteIsNotTakenAwayByARefresh()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"31 nove"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    page->changeDay(); // everything is counted and shown anew
    QVERIFY(saysThatItCameBack(boxOf<FollowUpPanel>(*page, "due")));
}

/// Somebody else has the file: a page that tried to store what came back could not be left.
void TestTypedDraft::milestonesLineWaitsWhileTheFileIsReadOnly()
{
    Opened it;
    const auto killed = it.killedInAMilestone();
    const auto reading = workspace::Workspace::open(it.space->path(), storage::Access::ReadOnly, it.clock);
    QVERIFY(reading);
    MeasuresPage page(PageContext{**reading, it.navigator}, it.period);
    page.resize(1100, 700);
    page.show();
    QCOMPARE(lineOfFirstMilestone(page)->text(), u"Beslut"_s);
    QVERIFY(page.commitEdits());
    QVERIFY(it.navigator.errors.isEmpty());
    QVERIFY(isKept()); // for when it can be stored
}

void TestTypedDraft::newPointWaitsWhileTheActivityIsWithdrawn()
{
    Opened it;
    auto meeting = it.activity(u"Samråd"_s, QDate(2026, 11, 3));
    meeting.withdrawn = u"Ställdes in"_s;
    QVERIFY(it.add(meeting));
    const DraftPlace place{domain::Entity::Activity, meeting.id.text(), u"new-agenda-item"_s};
    const DraftStore store(*it.space);
    store.keep(place, {u"title"_s}, {{u"title"_s, QJsonObject{{u"value"_s, u"Rutin"_s}, {u"text"_s, u"Rutin"_s}}}});
    ActivityEditor editor(PageContext{*it.space, it.navigator});
    editor.show(meeting);
    QVERIFY(!editor.isDirty());
    QVERIFY(editor.save());
    QVERIFY(!store.typed(place).isEmpty());
}

QTEST_MAIN(TestTypedDraft)
#include "tst_typeddraft.moc"
