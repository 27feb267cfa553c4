#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/editors/filterchip.h"
#include "views/editors/form.h"
#include "views/editors/multieditor.h"
#include "views/editors/reasonbar.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityeditor.h"
#include "views/pages/activityview.h"
#include "models/items/activitytablemodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened : test::SmallCounty
{
    domain::Activity autumn = activity(u"Utbildning"_s, QDate(2026, 10, 1));
    domain::Activity late = activity(u"Möte"_s, QDate(2026, 11, 1));
    domain::Activity spring = activity(u"Kampanj"_s, QDate(2026, 3, 1));
    test::FakeNavigator navigator;
    std::unique_ptr<ActivitiesPage> page;
    ActivityView* view = nullptr;
    ActivityEditor* editor = nullptr;

    Opened()
    {
        if (!add(autumn) || !add(late) || !add(spring)) {
            qFatal("no activities");
        }
        space->undoStack().clear();
        page = std::make_unique<ActivitiesPage>(PageContext{*space, navigator}, period);
        page->resize(1100, 700);
        page->show();
        page->activateWindow(); // shortcuts work in the active window only
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("no active window");
        }
        view = page->findChild<ActivityView*>();
        editor = page->findChild<ActivityEditor*>();
    }
    [[nodiscard]] FieldBox* box(const char* field) const
    {
        return editor->findChild<QWidget*>(u"details"_s)->findChild<FieldBox*>(QString::fromLatin1(field));
    }
    [[nodiscard]] QLineEdit* line(const char* field) const { return box(field)->findChild<QLineEdit*>(); }
    void type(const char* field, const QString& text) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        test::typeInto(*line(field), text);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            titles.append(view->model()->index(row, items::ActivityTitleColumn).data().toString());
        }
        return titles;
    }
    /// Chooses in a list by its name, as the keyboard does.
    void choose(const QString& name, const QString& text) const
    {
        auto* box = qobject_cast<QComboBox*>(test::named(*page, name));
        QVERIFY(box && box->findText(text) >= 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentText() != text) {
            QTest::keyClick(box, Qt::Key_Down);
        }
    }
    /// Every second week from the autumn's last meeting until the end of the year.
    void makeRecurring() const
    {
        choose(u"Recurs"_s, u"Every second week"_s);
        auto* last = qobject_cast<QLineEdit*>(test::named(*page, u"Until, at the latest"_s));
        last->setFocus();
        test::typeInto(*last, u"2026-12-31"_s);
        QTest::keyClick(last, Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QList<domain::Activity> ofSeries() const
    {
        const domain::SeriesId series = stored(late.id)->series;
        const auto rows = space->reader().rowsOf<domain::Activity>("series", series.uuid());
        return rows ? *rows : QList<domain::Activity>();
    }
    [[nodiscard]] std::optional<domain::Activity> stored(const domain::ActivityId& id) const
    {
        const auto row = space->reader().row<domain::Activity>(id);
        return row ? *row : std::nullopt;
    }
};

} // namespace

class TestActivitiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"activities"_s); }
    void cleanupTestCase() { QSettings().remove(u"activities"_s); }
    void aNewActivitysTitleIsInSight();
    void anArrowAddsNoMeasure();
    void whatIsMadeIsChosenAlone();
    void showsThePeriodsWithTheFirstChosen();
    void newOneHasDefaultsAndIsSavedWithCtrlEnter();
    void refusedFieldIsMarkedAndNothingIsLost();
    void endFollowsStartUntilItIsItsOwn();
    void typedOrganisationIsMadeWithTheActivity();
    void aNameThatIsBegunIsNoNewOrganisation();
    void participantsAreAddedUp();
    void leavingARowStoresWhatWasTyped();
    void filterKeepsACurrentRow();
    void rowsOfBeforeStandUncountedUntilTheAnswerIsThere();
    void whatWasNotOverAtThePeriodsEndLackedNoResultThen();
    void weekIsTheOneOfToday();
    void linkedMeasuresNarrowTheList();
    void withdrawnNeedsAReason();
    void duplicateLeavesOutWhatCameOfIt();
    void emptyListSaysWhatBelongsThere();
    void anAgendaIsOpenedWhereverItsActivityIs();
    void recurringOnesAreMadeInOneStep();
    void aChangeReachesThoseThatFollow();
    void oneWithdrawnIsAnException();
    void aSeriesThatEndsBeforeItBeginsIsRefused();
    void aSeriesEndsOnTheNextSuchDay();
    void cancelledOnesAreNamedBesideTheCount();
    void storingKeepsTheFocusAndOneRow();
    void aFieldThatIsLeftSaysWhatIsWrong();
    void aMarkGoesWhenItsReasonDoes();
    void keysOrderByTheColumnTheyStandIn();
};

void TestActivitiesPage::whatIsMadeIsChosenAlone()
{
    const Opened opened;
    opened.page->mainAction()->trigger();
    opened.type("title", u"Samråd"_s);
    QTest::keyPress(opened.page.get(), Qt::Key_Control);
    QTest::keyClick(opened.line("title"), Qt::Key_Return, Qt::ControlModifier); // Ctrl stays down while it is stored
    QTRY_COMPARE(opened.view->model()->rowCount(), 3);
    QCOMPARE(opened.view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(opened.view->currentIndex().siblingAtColumn(items::ActivityTitleColumn).data().toString(), u"Samråd"_s);
    QTest::keyRelease(opened.page.get(), Qt::Key_Control);
}

void TestActivitiesPage::anArrowAddsNoMeasure()
{
    const Opened opened;
    opened.page->mainAction()->trigger();
    auto* box = opened.box("measures")->findChild<QComboBox*>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Down);
    QCOMPARE(opened.box("measures")->findChild<MultiEditor*>()->value().toArray().size(), 0);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QCOMPARE(opened.box("measures")->findChild<MultiEditor*>()->value().toArray().size(), 1);
}

void TestActivitiesPage::aNewActivitysTitleIsInSight()
{
    const Opened opened;
    opened.page->mainAction()->trigger();
    opened.box("remark")->findChild<QPlainTextEdit*>()->setFocus();
    QTRY_VERIFY(opened.line("title")->visibleRegion().isEmpty());
    opened.page->mainAction()->trigger();
    QVERIFY(opened.line("title")->hasFocus());
    QTRY_COMPARE(opened.line("title")->visibleRegion().boundingRect(), opened.line("title")->rect());
}

void TestActivitiesPage::showsThePeriodsWithTheFirstChosen()
{
    const Opened it;
    QCOMPARE(it.shown(), QStringList({u"Möte"_s, u"Utbildning"_s}));
    QCOMPARE(it.view->currentIndex().row(), 0);
    QCOMPARE(it.line("title")->text(), u"Möte"_s);
    const auto chips = it.page->findChildren<FilterChip*>();
    QTRY_COMPARE(chips.at(2)->text(), u"All 3"_s);
    QCOMPARE(chips.at(1)->text(), u"This week 0"_s);
    chips.at(2)->click();
    QCOMPARE(it.shown().size(), 3);
    QCOMPARE(it.line("title")->text(), u"Möte"_s);
}

void TestActivitiesPage::newOneHasDefaultsAndIsSavedWithCtrlEnter()
{
    Opened it;
    it.page->mainAction()->trigger();
    QCOMPARE(it.line("start")->text(), u"2026-11-24"_s);
    it.type("title", u"Nätverksträff"_s);
    QTest::keyClick(it.line("title"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(it.shown(), QStringList({u"Nätverksträff"_s, u"Möte"_s, u"Utbildning"_s}));
    QCOMPARE(it.view->currentIndex().row(), 0);
    const auto row = it.stored(it.editor->activity());
    QVERIFY(row);
    QCOMPARE(row->end, QDate(2026, 11, 24));
    QCOMPARE(row->counties, QStringList({u"99"_s}));
    QCOMPARE(it.space->undoStack().count(), 1);
}

void TestActivitiesPage::refusedFieldIsMarkedAndNothingIsLost()
{
    Opened it;
    it.page->mainAction()->trigger();
    it.type("hours", u"many"_s);
    it.type("place", u"Rådhuset"_s);
    QVERIFY(!it.editor->save());
    it.type("hours", u"2,5"_s);
    QVERIFY(!it.editor->save()); // the title is blank
    QVERIFY(it.box("title")->hasProblem());
    QCOMPARE(it.line("place")->text(), u"Rådhuset"_s);
    QVERIFY(!it.page->commitEdits());
    it.type("title", u"Tillsyn"_s);
    QVERIFY(it.page->commitEdits());
    QCOMPARE(it.stored(it.editor->activity())->hours, std::optional(2.5));
}

void TestActivitiesPage::endFollowsStartUntilItIsItsOwn()
{
    const Opened it;
    it.type("start", u"2026-11-05"_s);
    QCOMPARE(it.line("end")->text(), u"2026-11-05"_s);
    it.type("end", u"2026-11-07"_s);
    it.type("start", u"2026-11-06"_s);
    QCOMPARE(it.line("end")->text(), u"2026-11-07"_s);
    QVERIFY(it.editor->save());
    QCOMPARE(it.stored(it.late.id)->start, QDate(2026, 11, 6));
    QCOMPARE(it.stored(it.late.id)->end, QDate(2026, 11, 7));
}

void TestActivitiesPage::typedOrganisationIsMadeWithTheActivity()
{
    const Opened it;
    it.type("organisations", u"Nya jouren"_s);
    QTest::keyClick(it.line("organisations"), Qt::Key_Return);
    it.type("organiser", u"länsstyrelsen"_s);
    QVERIFY(it.editor->save());
    const auto row = it.stored(it.late.id);
    QVERIFY(row->organiser == it.board.id);
    QCOMPARE(row->organisations.size(), 1);
    QCOMPARE(domain::find(it.space->data().organisations, row->organisations.constFirst())->name, u"Nya jouren"_s);
    QVERIFY(it.space->undo()); // the activity and the organisation are one step
    QCOMPARE(it.space->data().organisations.size(), 1);
}

void TestActivitiesPage::aNameThatIsBegunIsNoNewOrganisation()
{
    Opened it;
    auto police = Opened::made<domain::Organisation>();
    police.name = u"Polismyndigheten"_s;
    auto school = Opened::made<domain::Organisation>();
    school.name = u"Polishögskolan"_s;
    QVERIFY(it.add(police) && it.add(school));
    it.page->showActivity(it.autumn.id);
    const auto typeOrganiser = [&](const QString& text) {
        it.line("organiser")->setFocus();
        it.line("organiser")->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(it.line("organiser"), Qt::Key_Return);
    };
    typeOrganiser(u"polism"_s);
    QCOMPARE(it.line("organiser")->text(), police.name); // written out
    QVERIFY(it.editor->save());
    QCOMPARE(it.stored(it.autumn.id)->organiser, police.id);
    typeOrganiser(u"polis"_s); // which one?
    QVERIFY(it.box("organiser")->hasProblem());
    QVERIFY(!it.editor->save());
    QCOMPARE(it.space->data().organisations.size(), 3);
}

void TestActivitiesPage::participantsAreAddedUp()
{
    const Opened it;
    it.type("women", u"12"_s);
    it.type("men", u"5"_s);
    QVERIFY(it.editor->save());
    QCOMPARE(it.stored(it.late.id)->participants(), std::optional(17));
    QVERIFY(!it.stored(it.late.id)->other);
}

void TestActivitiesPage::leavingARowStoresWhatWasTyped()
{
    const Opened it;
    it.type("place", u"Rådhuset"_s);
    it.view->setCurrentIndex(it.view->model()->index(1, 0));
    QCOMPARE(it.stored(it.late.id)->place, u"Rådhuset"_s);
    it.type("cost", u"much"_s);
    it.view->setCurrentIndex(it.view->model()->index(0, 0));
    QCOMPARE(it.view->currentIndex().row(), 1); // refused: it stays
    QCOMPARE(it.line("cost")->text(), u"much"_s);
}

void TestActivitiesPage::filterKeepsACurrentRow()
{
    const Opened it;
    it.view->setCurrentIndex(it.view->model()->index(1, 0));
    auto* text = it.page->findChild<QLineEdit*>();
    test::typeInto(*text, u"utbild"_s);
    QTRY_COMPARE(it.shown(), QStringList({u"Utbildning"_s}));
    QCOMPARE(it.view->currentIndex().row(), 0);
    text->clear();
    QTRY_COMPARE(it.shown().size(), 2);
    QCOMPARE(it.view->currentIndex().row(), 1); // the same activity
}

/// Of more than 10 000 the first by participants are not near.
/// More than 25 000 rows hold the word: that is not answered at once.
void TestActivitiesPage::whatWasNotOverAtThePeriodsEndLackedNoResultThen()
{
    Opened it;
    auto conference = it.activity(u"Konferens"_s, QDate(2026, 8, 30));
    conference.end = QDate(2026, 9, 2); // over by now, but not when the period ended
    QVERIFY(it.add(conference));
    QVERIFY(it.add(it.activity(u"Kurs"_s, QDate(2026, 8, 20))));
    it.page->showWithoutResult(*domain::Period::fromCode(u"2026-T2"));
    QTRY_COMPARE(it.shown(), QStringList{u"Kurs"_s});
    QTRY_VERIFY(test::named(*it.page, u"Lacks result 1"_s)); // the chip says what the list shows
}

void TestActivitiesPage::rowsOfBeforeStandUncountedUntilTheAnswerIsThere()
{
    const Opened it;
    it.page->findChildren<FilterChip*>().at(2)->click();
    domain::ChangeSet changes;
    for (int i = 0; i < 26'000; ++i) {
        changes.add(test::SmallCounty::activity(u"Rådgivning %1"_s.arg(i), QDate(2026, 9, 1)));
    }
    QVERIFY(it.space->apply(changes, u"Add"_s));
    const QString all = QLocale().toString(26'003) + u" activities"_s;
    QTRY_COMPARE(it.page->subtitle(), all);
    QStringList told;
    connect(it.page.get(), &Page::subtitleChanged, this,
        [&] { told.append(it.page->subtitle() + u" over "_s + QString::number(it.view->model()->rowCount())); });
    auto* text = qobject_cast<QLineEdit*>(test::named(*it.page, u"Filter activities"_s));
    test::typeInto(*text, u"rådg"_s);
    QTRY_COMPARE(it.page->subtitle(), QLocale().toString(26'000) + u" activities"_s);
    QVERIFY2(told.contains(u"counting … over 26003"_s), qPrintable(told.join(u'\n')));
}

void TestActivitiesPage::weekIsTheOneOfToday()
{
    Opened it;
    QVERIFY(it.add(it.activity(u"Söndag"_s, QDate(2026, 11, 29))));
    QVERIFY(it.add(it.activity(u"Nästa måndag"_s, QDate(2026, 11, 30))));
    QTRY_VERIFY(test::named(*it.page, u"This week 1"_s));
    qobject_cast<QAbstractButton*>(test::named(*it.page, u"This week 1"_s))->click();
    QCOMPARE(it.shown(), QStringList({u"Söndag"_s}));
    it.clock = base::FixedClock(QDate(2026, 11, 30));
    it.page->changeDay();
    QCOMPARE(it.shown(), QStringList({u"Nästa måndag"_s}));
}

void TestActivitiesPage::linkedMeasuresNarrowTheList()
{
    Opened it;
    domain::Activity ofLate = it.activity(u"Sen"_s, QDate(2026, 11, 2));
    ofLate.measures = {it.two.id};
    domain::Activity ofOurs = it.activity(u"Vår"_s, QDate(2026, 11, 3));
    ofOurs.measures = {it.one.id};
    QVERIFY(it.add(ofLate) && it.add(ofOurs));
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.due = QDate(2026, 11, 1); }));
    test::actionNamed(*it.page, u"Of late measures"_s)->trigger();
    QTRY_COMPARE(it.shown(), QStringList({u"Sen"_s}));
    test::actionNamed(*it.page, u"Of our measures"_s)->trigger();
    QTRY_VERIFY(it.shown().contains(u"Vår"_s) && !it.shown().contains(u"Sen"_s));
    it.page->setOwn({it.board.id, u"Analytiker"_s});
    QTRY_COMPARE(it.shown(), QStringList());
    auto* away = qobject_cast<QAbstractButton*>(test::named(*it.page, u"Take away the filter: Of our measures"_s));
    QVERIFY(away);
    away->click();
    QTRY_COMPARE(it.shown().size(), 4); // the period's
    QVERIFY(!test::named(*it.page, u"Take away the filter: Of our measures"_s));
}

void TestActivitiesPage::withdrawnNeedsAReason()
{
    Opened it;
    it.page->pageActions().at(2)->trigger();
    auto* reason = it.page->findChild<ReasonBar*>()->findChild<QLineEdit*>();
    test::typeInto(*reason, u"Registered twice"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(it.stored(it.late.id)->withdrawn, u"Registered twice"_s);
    QCOMPARE(it.shown(), QStringList({u"Utbildning"_s}));
    QCOMPARE(it.view->currentIndex().row(), 0);
    it.page->pageActions().at(4)->trigger();
    QCOMPARE(it.shown().size(), 2);
    it.page->showActivity(it.late.id);
    it.page->pageActions().at(3)->trigger();
    QVERIFY(!it.stored(it.late.id)->isWithdrawn());
}

void TestActivitiesPage::duplicateLeavesOutWhatCameOfIt()
{
    Opened it;
    QVERIFY(it.change(it.late.id, [](domain::Activity& row) {
        row.result = u"Done"_s;
        row.women = 3;
        row.place = u"Rådhuset"_s;
    }));
    auto item = Opened::made<domain::AgendaItem>();
    item.activity = it.late.id;
    item.title = u"Rutin"_s;
    item.decision = u"Gäller"_s;
    QVERIFY(it.add(item));
    it.page->pageActions().at(1)->trigger();
    QVERIFY(it.editor->isNew());
    const int steps = it.space->undoStack().count();
    QVERIFY(it.editor->save());
    QCOMPARE(it.space->undoStack().count(), steps + 1);
    const auto row = it.stored(it.editor->activity());
    const auto agenda = it.space->reader().rowsOf<domain::AgendaItem>("activity", it.editor->activity().uuid());
    QVERIFY(agenda && agenda->size() == 1);
    QCOMPARE(agenda->first().title, u"Rutin"_s);
    QVERIFY(agenda->first().decision.isEmpty());
    QVERIFY(row && row->id != it.late.id);
    QCOMPARE(row->place, u"Rådhuset"_s);
    QVERIFY(row->result.isEmpty() && !row->women);
    QCOMPARE(row->start, QDate(2026, 11, 24));
}

void TestActivitiesPage::anAgendaIsOpenedWhereverItsActivityIs()
{
    Opened it;
    auto point = Opened::made<domain::ActionPoint>();
    point.activity = it.spring.id; // not of the period that is shown
    point.text = u"Ring"_s;
    QVERIFY(it.add(point));
    it.page->showAgenda(it.spring.id, point.id.uuid());
    QTRY_COMPARE(it.editor->activity(), it.spring.id);
    QTRY_VERIFY(test::named(*it.page, u"Action points"_s));
    QVERIFY(test::named(*it.page, u"Action points"_s)->hasFocus());
}

void TestActivitiesPage::emptyListSaysWhatBelongsThere()
{
    const Opened it;
    it.page->showMeasure(it.two.id);
    QVERIFY(!it.view->isVisible());
    it.page->focusFirst(); // what there is to do
    QCOMPARE(it.page->focusWidget(), test::named(*it.page, u"Show all"_s));
    it.page->showMeasure({});
    QVERIFY(it.view->isVisible());
    it.page->focusFirst();
    QCOMPARE(it.page->focusWidget(), it.view);
}

void TestActivitiesPage::recurringOnesAreMadeInOneStep()
{
    const Opened it;
    it.makeRecurring();
    QCOMPARE(it.ofSeries().size(), 5); // 2, 16 and 30 November (1 November is a Sunday), 14 and 28 December
    QCOMPARE(it.stored(it.late.id)->start, QDate(2026, 11, 2));
    QCOMPARE(it.space->undoStack().count(), 1);
    QVERIFY(it.navigator.done.constLast().contains(u"4 more activities"_s));
    QVERIFY(it.space->undo());
    QVERIFY(it.stored(it.late.id)->series.isNull());
    QCOMPARE(it.shown().size(), 2);
}

void TestActivitiesPage::aChangeReachesThoseThatFollow()
{
    const Opened it;
    it.makeRecurring();
    it.page->showActivity(it.ofSeries().at(2).id);
    it.type("place", u"Digitalt"_s);
    it.choose(u"A change is for"_s, u"This and all following"_s);
    QVERIFY(it.editor->save());
    int digital = 0;
    const auto row = it.stored(it.editor->activity());
    const auto rows = it.space->reader().rowsOf<domain::Activity>("series", row->series.uuid());
    for (const domain::Activity& one : *rows) {
        digital += one.place == u"Digitalt" ? 1 : 0;
    }
    QCOMPARE(digital, 3);
    QCOMPARE(it.ofSeries().size(), 2);
    QCOMPARE(it.space->data().series.size(), 2);
}

void TestActivitiesPage::oneWithdrawnIsAnException()
{
    const Opened it;
    it.makeRecurring();
    it.page->showActivity(it.ofSeries().at(1).id);
    it.page->pageActions().at(2)->trigger();
    auto* reason = it.page->findChild<ReasonBar*>()->findChild<QLineEdit*>();
    test::typeInto(*reason, u"Ingen kan"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(it.space->data().series.constFirst().exceptions.size(), 1);
    QCOMPARE(it.ofSeries().size(), 5); // it stays in the file
    QCOMPARE(it.shown().size(), 5); // and one other activity
}

void TestActivitiesPage::aSeriesThatEndsBeforeItBeginsIsRefused()
{
    const Opened it;
    it.choose(u"Recurs"_s, u"Every week"_s);
    auto* last = qobject_cast<QLineEdit*>(test::named(*it.page, u"Until, at the latest"_s));
    last->setFocus();
    test::typeInto(*last, u"2026-10-01"_s);
    QVERIFY(!it.page->commitEdits());
    QVERIFY(it.space->data().series.isEmpty());
    QVERIFY(last->hasFocus());
    QCOMPARE(last->accessibleDescription(), u"The series ends before it begins."_s);
}

void TestActivitiesPage::aSeriesEndsOnTheNextSuchDay()
{
    const Opened it;
    it.choose(u"Recurs"_s, u"Every second week"_s);
    auto* last = qobject_cast<QLineEdit*>(test::named(*it.page, u"Until, at the latest"_s));
    last->setFocus();
    test::typeInto(*last, u"31/1"_s);
    QTest::keyClick(last, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(it.space->data().series.constFirst().last, QDate(2027, 1, 31));
}

void TestActivitiesPage::cancelledOnesAreNamedBesideTheCount()
{
    Opened it;
    QVERIFY(it.change(it.late.id, [](domain::Activity& row) { row.cancelled = true; }));
    QTRY_VERIFY(test::named(*it.page, u"This period 1"_s));
    QCOMPARE(it.page->subtitle(), u"2 activities, of them 1 cancelled"_s);
    test::typeInto(*qobject_cast<QLineEdit*>(test::named(*it.page, u"Filter activities"_s)), u"utbild"_s);
    QTRY_COMPARE(it.shown().size(), 1);
    QVERIFY(!it.page->subtitle().contains(u"cancelled"_s));
}

void TestActivitiesPage::storingKeepsTheFocusAndOneRow()
{
    const Opened it;
    it.view->setCurrentIndex(it.view->model()->index(1, 0));
    it.type("start", u"2026-11-20"_s); // the row moves to the top
    QTest::keyClick(it.line("start"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(it.shown(), QStringList({u"Utbildning"_s, u"Möte"_s}));
    QVERIFY(it.line("start")->hasFocus());
    QCOMPARE(it.view->currentIndex().row(), 0);
    QCOMPARE(it.view->selectionModel()->selectedRows().size(), 1); // Ctrl is held
    QVERIFY(it.space->undo());
    QCOMPARE(it.line("start")->text(), u"2026-10-01"_s);
    QVERIFY(it.line("start")->hasFocus());
}

void TestActivitiesPage::aFieldThatIsLeftSaysWhatIsWrong()
{
    const Opened it;
    const auto saidOf = [&](const char* field, const QString& text) {
        it.type(field, text);
        QTest::keyClick(it.line(field), Qt::Key_Tab);
        return it.line(field)->accessibleDescription();
    };
    QVERIFY(saidOf("women", u"3,5"_s).contains(u"whole number"_s));
    QVERIFY(saidOf("men", u"-2"_s).contains(u"less than 0"_s));
    QVERIFY(saidOf("other", u"två"_s).contains(u"cannot be read"_s));
    QVERIFY(saidOf("start", u"2026-02-30"_s).contains(u"no such day"_s));
    QVERIFY(saidOf("start_time", u"25:00"_s).contains(u"cannot be read"_s));
    QVERIFY(saidOf("end", u"2026-10-31"_s).contains(u"before the start"_s));
    QCOMPARE(it.line("women")->text(), u"3,5"_s); // kept, so that it can be mended
    QVERIFY(!it.page->commitEdits());
    QCOMPARE(it.space->undoStack().count(), 0);
}

void TestActivitiesPage::aMarkGoesWhenItsReasonDoes()
{
    const Opened it;
    it.type("end", u"2026-10-01"_s);
    QVERIFY(!it.editor->save());
    QVERIFY(it.box("end")->hasProblem());
    it.type("end", u"2026-10-30"_s);
    QVERIFY(it.box("end")->hasProblem()); // still before the start
    it.type("start", u"2026-10-29"_s);
    QVERIFY(!it.box("end")->hasProblem());
    QVERIFY(it.editor->save());
}

void TestActivitiesPage::keysOrderByTheColumnTheyStandIn()
{
    const Opened it;
    QAction* sort = test::actionNamed(*it.page, u"Sort by this column"_s);
    it.view->setFocus();
    it.view->setCurrentIndex(it.view->model()->index(0, items::ActivityTitleColumn));
    QTest::keyClick(it.view, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(it.shown(), QStringList({u"Möte"_s, u"Utbildning"_s}));
    QTest::keyClick(it.view, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(it.shown(), QStringList({u"Utbildning"_s, u"Möte"_s}));
    QCOMPARE(it.view->currentIndex().siblingAtColumn(items::ActivityTitleColumn).data().toString(), u"Möte"_s);
    QVERIFY(sort->isEnabled());
    it.view->setCurrentIndex(it.view->currentIndex().siblingAtColumn(items::ResultColumn)); // has no order
    QVERIFY(!sort->isEnabled());
}

QTEST_MAIN(TestActivitiesPage)
#include "tst_activitiespage.moc"
