// What is typed and not stored yet survives a program that is killed: it stands in its field the next time, and the
// user decides. A killed program is a page that nobody has told to end.

#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/delegates/celldrafts.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/editors/reasonbar.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityeditor.h"
#include "views/pages/detailspanel.h"
#include "views/pages/followuppanel.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"
#include "views/pages/milestonerow.h"
#include "models/items/measurecolumns.h"
#include "models/items/observationgridmodel.h"

#include <QAction>
#include <QComboBox>
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

bool saysThatItCameBack(const FieldBox& box)
{
    const auto labels = box.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->text().startsWith(u"You typed this before the program ended"); });
}

QLineEdit* lineOfFirstMilestone(const QWidget& page)
{
    return page.findChild<MilestoneRow*>()->findChild<TextEditor*>()->findChild<QLineEdit*>();
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
    void milestonesLineComesBack();
    void newMilestoneComesBack();
    void reasonComesBackWhenTheSameIsAsked();
    void newPointsComeBack();
    void recurrenceComesBack();
    void organisationMadeInTheFormComesBack();
    void openCellComesBackInThePanel();
    void openCellOfTheGridIsOpenedAgain();
    void openTargetIsOpenedAgain();
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

void TestTypedDraft::milestonesLineComesBack()
{
    Opened it;
    auto milestone = test::SmallCounty::made<domain::Milestone>();
    milestone.measure = it.one.id;
    milestone.title = u"Beslut"_s;
    QVERIFY(it.add(milestone));
    const auto killed = it.begun();
    test::typeInto(*lineOfFirstMilestone(*killed), u"Nytt "_s);
    QTRY_VERIFY(isKept());
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
    QTRY_COMPARE(DraftStore(it.space->path()).places().size(), 2);
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
    QTRY_VERIFY(DraftStore(it.space->path()).typed({domain::Entity::Activity, u"new"_s, {}}).contains(u"organiser"));
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
        const DraftStore store(space->path());
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
    auto milestone = test::SmallCounty::made<domain::Milestone>();
    milestone.measure = it.one.id;
    milestone.title = u"Beslut"_s;
    QVERIFY(it.add(milestone));
    const auto killed = it.begun();
    test::typeInto(*lineOfFirstMilestone(*killed), u"Nytt "_s);
    QTRY_VERIFY(isKept());
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
    const DraftStore store(it.space->path());
    store.keep(place, {u"title"_s}, {{u"title"_s, QJsonObject{{u"value"_s, u"Rutin"_s}, {u"text"_s, u"Rutin"_s}}}});
    ActivityEditor editor(PageContext{*it.space, it.navigator});
    editor.show(meeting);
    QVERIFY(!editor.isDirty());
    QVERIFY(editor.save());
    QVERIFY(!store.typed(place).isEmpty());
}

QTEST_MAIN(TestTypedDraft)
#include "tst_typeddraft.moc"
