#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/calendar/calendardelegate.h"
#include "views/calendar/calendarview.h"
#include "views/calendar/daylist.h"
#include "views/calendar/dragdwell.h"
#include "views/editors/form.h"
#include "views/editors/reasonbar.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityeditor.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24); // a Tuesday

struct Opened : test::SmallCounty
{
    domain::Activity meeting = activity(u"Möte"_s, kToday.addDays(1));
    domain::Activity survey = activity(u"Kartläggning"_s, kToday.addDays(1));
    domain::Activity conference = activity(u"Konferens"_s, kToday.addDays(6)); // to 1 December
    test::FakeNavigator navigator;
    std::unique_ptr<ActivitiesPage> page;

    explicit Opened(int more = 0)
    {
        meeting.startTime = QTime(9, 0);
        meeting.endTime = QTime(11, 0);
        survey.startTime = QTime(13, 0);
        survey.kind = domain::ActivityKind::Survey;
        survey.cancelled = true;
        conference.end = conference.start.addDays(1);
        domain::ChangeSet changes;
        for (const domain::Activity& row : {meeting, survey, conference}) {
            changes.add(row);
        }
        for (int at = 0; at < more; ++at) {
            changes.add(activity(u"Fler %1"_s.arg(at), kToday.addDays(2)));
        }
        if (!space->apply(changes, u"Add"_s)) {
            qFatal("no activities");
        }
        space->undoStack().clear();
        makePage();
        test::actionNamed(*page, u"Month"_s)->trigger();
        waitFor(kToday.addDays(1), 2);
    }
    void makePage()
    {
        page = std::make_unique<ActivitiesPage>(PageContext{*space, navigator}, period);
        page->resize(1200, 720);
        page->show();
        page->activateWindow(); // shortcuts work in the active window only
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("no active window");
        }
    }
    [[nodiscard]] CalendarView& view() const { return *page->findChild<CalendarView*>(); }
    [[nodiscard]] ActivityEditor& editor() const { return *page->findChild<ActivityEditor*>(); }
    [[nodiscard]] items::CalendarCell cell(QDate day) const
    {
        const auto* model = view().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QVariant value = model->index(row, column).data(items::ActivityCalendar::kCellRole);
                if (const auto at = value.value<items::CalendarCell>(); at.day == day) {
                    return at;
                }
            }
        }
        return {};
    }
    void waitFor(QDate day, int count) const { QTRY_COMPARE(cell(day).count, count); }
    /// What a screen reader says of the cell that has the focus.
    [[nodiscard]] QString said() const
    {
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view());
        const QModelIndex at = view().currentIndex();
        return table->tableInterface()->cellAt(at.row(), at.column())->text(QAccessible::Name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        view().setFocus();
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    void goTo(QDate day) const
    {
        press(Qt::Key_Home);
        for (int step = 0; step < std::abs(kToday.daysTo(day)); ++step) {
            press(day < kToday ? Qt::Key_Left : Qt::Key_Right);
        }
        QCOMPARE(view().day(), day);
    }
    /// Of the activity's own fields: the points of its agenda have titles too.
    [[nodiscard]] QLineEdit* line(const char* field) const
    {
        const auto* details = editor().findChild<QWidget*>(u"details"_s);
        return details->findChild<FieldBox*>(QString::fromLatin1(field))->findChild<QLineEdit*>();
    }
    [[nodiscard]] domain::Activity stored(const domain::ActivityId& id) const
    {
        const auto row = space->reader().row<domain::Activity>(id);
        return row && *row ? **row : domain::Activity();
    }
    [[nodiscard]] QString note() const
    {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(u"activit"_s)) {
                return label->text();
            }
        }
        return {};
    }
};

} // namespace

class TestActivityCalendarView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"activities"_s); }
    void looksAreSwitchedAndRemembered();
    void daysAreSaidWithTheirActivities();
    void arrowsGoThroughTheDaysAndWhatIsOnThem();
    void enterOpensAndEscPutsAway();
    void newOneBeginsOnTheChosenDay();
    void movedByTheKeyboardInOneStep();
    void movedByDragging();
    void heldAtTheEdgeADragReachesAnotherMonth();
    void heldOverAButtonADragTurnsThePage();
    void keyMovesIntoAnotherMonth();
    void movedActivityOfASeriesKeepsItsOccurrence();
    void readOnlyFileSaysWhy();
    void whatDoesNotFitIsInTheDaysList();
    void pagesAreTurned();
    void periodMovesItOnlyWhenItsDayIsOutside();
    void filterAppliesAndEmptinessIsSaid();
    void refusedFieldStaysInSight();
    void onlyWhatIsInSightIsWithdrawn();
    void foundActivityIsShownInTheCalendar();
    void weekShowsTheSameDays();
};

void TestActivityCalendarView::looksAreSwitchedAndRemembered()
{
    Opened it;
    QVERIFY(test::named(*it.page, u"Month of activities"_s));
    QVERIFY(!test::named(*it.page, u"Activities"_s));
    QTest::keyClick(it.page.get(), Qt::Key_3, Qt::AltModifier);
    QVERIFY(test::named(*it.page, u"Week of activities"_s));
    it.makePage();
    QVERIFY(test::named(*it.page, u"Week of activities"_s));
    it.page->showPeriod(it.period); // asked for a list
    QVERIFY(test::named(*it.page, u"Activities"_s));
    it.makePage();
    QVERIFY(test::named(*it.page, u"Week of activities"_s));
    QTest::mouseClick(test::named(*it.page, u"View: Table"_s), Qt::LeftButton);
    QVERIFY(test::named(*it.page, u"Activities"_s));
    QVERIFY(it.editor().isVisible());
}

void TestActivityCalendarView::daysAreSaidWithTheirActivities()
{
    const Opened it;
    it.goTo(kToday.addDays(1));
    QCOMPARE(it.said(), u"Wednesday 25 November 2026, 2 activities: 09:00 Möte; 13:00 Kartläggning (cancelled)"_s);
    it.goTo(kToday);
    QCOMPARE(it.said(), u"Tuesday 24 November 2026, today, 0 activities"_s);
    it.press(Qt::Key_PageDown);
    it.waitFor(QDate(2026, 12, 1), 1);
    it.press(Qt::Key_Right);
    QVERIFY(it.said().contains(u"Christmas Day"_s));
}

void TestActivityCalendarView::arrowsGoThroughTheDaysAndWhatIsOnThem()
{
    const Opened it;
    it.goTo(kToday.addDays(1));
    QVERIFY(it.view().chosen().isNull());
    it.press(Qt::Key_Down);
    QCOMPARE(it.view().chosen(), it.meeting.id);
    QVERIFY(it.said().startsWith(u"09:00–11:00 Möte, Cooperation meeting. 1 of 2, "_s));
    it.press(Qt::Key_Down);
    QCOMPARE(it.view().chosen(), it.survey.id);
    QVERIFY(it.said().contains(u"cancelled"_s));
    it.press(Qt::Key_Down); // on to the day below
    QCOMPARE(it.view().day(), kToday.addDays(8));
    QVERIFY(it.view().chosen().isNull());
    it.press(Qt::Key_Left);
    QCOMPARE(it.view().day(), kToday.addDays(7));
    it.press(Qt::Key_Down);
    QCOMPARE(it.view().chosen(), it.conference.id);
    QVERIFY(it.said().contains(u"day 2 of 2"_s));
}

void TestActivityCalendarView::enterOpensAndEscPutsAway()
{
    const Opened it;
    QVERIFY(!it.editor().isVisible());
    it.goTo(kToday.addDays(1));
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Return);
    QVERIFY(it.editor().isVisible());
    QCOMPARE(it.line("title")->text(), u"Möte"_s);
    QTRY_VERIFY(it.line("title")->hasFocus());
    it.press(Qt::Key_Down); // what is chosen is shown, while it is open
    QCOMPARE(it.editor().activity(), it.survey.id);
    it.press(Qt::Key_Escape);
    QVERIFY(!it.editor().isVisible());
}

void TestActivityCalendarView::newOneBeginsOnTheChosenDay()
{
    const Opened it;
    const QDate day = kToday.addDays(3);
    it.goTo(day);
    it.press(Qt::Key_Return); // nothing is on it
    QVERIFY(it.editor().isNew() && it.editor().isVisible());
    QCOMPARE(it.line("start")->text(), u"2026-11-27"_s);
    test::typeInto(*it.line("title"), u"Nätverksträff"_s);
    QTest::keyClick(it.line("title"), Qt::Key_Return, Qt::ControlModifier);
    it.waitFor(day, 1);
    QCOMPARE(it.cell(day).entries.constFirst().title, u"Nätverksträff"_s);
    QCOMPARE(it.view().chosen(), it.cell(day).entries.constFirst().id);
    it.goTo(kToday);
    it.press(Qt::Key_N);
    QVERIFY(it.editor().isNew());
    QCOMPARE(it.line("start")->text(), u"2026-11-24"_s);
    QTest::mouseClick(test::named(*it.page, u"Drop"_s), Qt::LeftButton);
    QVERIFY(!it.editor().isVisible());
    QTRY_VERIFY(it.view().hasFocus());
}

void TestActivityCalendarView::movedByTheKeyboardInOneStep()
{
    const Opened it;
    it.goTo(kToday.addDays(1));
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Right, Qt::ControlModifier);
    it.press(Qt::Key_Down, Qt::ControlModifier); // before the first is drawn
    domain::Activity expected = it.stored(it.meeting.id);
    QCOMPARE(expected.start, kToday.addDays(9));
    QCOMPARE(expected.end, kToday.addDays(9));
    QCOMPARE(expected.startTime, QTime(9, 0));
    QCOMPARE(expected.endTime, QTime(11, 0));
    QCOMPARE(it.space->undoStack().count(), 2);
    QVERIFY(it.navigator.done.constLast().contains(u"2026-12-03"_s));
    it.waitFor(kToday.addDays(9), 1);
    QCOMPARE(it.view().day(), kToday.addDays(9));
    QCOMPARE(it.view().chosen(), it.meeting.id);
    QVERIFY(it.space->undo());
    it.waitFor(kToday.addDays(2), 1);
    QTRY_VERIFY(it.view().chosen().isNull()); // it has left the day
    QVERIFY(it.space->undo());
    it.waitFor(kToday.addDays(1), 2);
    QCOMPARE(it.stored(it.meeting.id).start, it.meeting.start);
    QVERIFY(it.space->redo());
    it.waitFor(kToday.addDays(2), 1);
}

void TestActivityCalendarView::movedByDragging()
{
    const Opened it;
    const auto pointOf = [&](QDate day) {
        const qint64 place = it.view()
                                 .model()
                                 ->index(0, 0)
                                 .data(items::ActivityCalendar::kCellRole)
                                 .value<items::CalendarCell>()
                                 .day.daysTo(day);
        return it.view()
            .visualRect(it.view().model()->index(static_cast<int>(place / 7), static_cast<int>(place % 7)))
            .center();
    };
    QMimeData mime;
    const QDate second = it.conference.end; // held by its second day
    mime.setData(u"application/x-samordna-activity"_s,
        QString(it.conference.id.text() + u' ' + second.toString(Qt::ISODate)).toLatin1());
    const QPoint target = pointOf(QDate(2026, 11, 20));
    QDragEnterEvent enter(pointOf(second), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(it.view().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent over(target, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(it.view().viewport(), &over);
    QVERIFY(over.isAccepted());
    QDropEvent drop(target, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(it.view().viewport(), &drop);
    QCOMPARE(it.stored(it.conference.id).start, QDate(2026, 11, 19));
    QCOMPARE(it.stored(it.conference.id).end, QDate(2026, 11, 20));
    QCOMPARE(it.space->undoStack().count(), 1);
    it.waitFor(QDate(2026, 11, 20), 1);
    QCOMPARE(it.view().day(), QDate(2026, 11, 20));
    QMimeData foreign;
    foreign.setText(it.meeting.id.text());
    QDragEnterEvent other(target, Qt::MoveAction, &foreign, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(it.view().viewport(), &other);
    QVERIFY(!other.isAccepted());
}

void TestActivityCalendarView::heldAtTheEdgeADragReachesAnotherMonth()
{
    const Opened it;
    QMimeData mime;
    mime.setData(kActivityMime, QString(it.meeting.id.text() + u" 2026-11-25"_s).toLatin1());
    QWidget& ground = *it.view().viewport();
    const QPoint edge(ground.width() - 3, ground.height() / 2);
    QDragEnterEvent enter(edge, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&ground, &enter);
    QDragMoveEvent over(edge, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&ground, &over);
    QTRY_COMPARE(it.view().day().month(), 12);
    QDragMoveEvent away(ground.rect().center(), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&ground, &away); // turns no further
    it.waitFor(QDate(2026, 12, 1), 1);
    const QModelIndex place = it.view().model()->index(2, 2);
    const QDate day = place.data(items::ActivityCalendar::kCellRole).value<items::CalendarCell>().day;
    QCOMPARE(day, QDate(2026, 12, 16));
    QDropEvent drop(it.view().visualRect(place).center(), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&ground, &drop);
    QCOMPARE(it.stored(it.meeting.id).start, day);
    QCOMPARE(it.space->undoStack().count(), 1);
    QCOMPARE(it.view().day(), day);
}

void TestActivityCalendarView::heldOverAButtonADragTurnsThePage()
{
    const Opened it;
    QMimeData mime;
    mime.setData(kActivityMime, QString(it.meeting.id.text() + u" 2026-11-25"_s).toLatin1());
    QWidget* button = test::named(*it.page, u"Previous in the calendar"_s);
    QVERIFY(button);
    QDragEnterEvent enter({2, 2}, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(button, &enter);
    QVERIFY(enter.isAccepted());
    QTRY_COMPARE(it.view().day().month(), 10);
    QDropEvent drop({2, 2}, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(button, &drop);
    QVERIFY(!drop.isAccepted());
    QMimeData foreign;
    foreign.setText(u"x"_s);
    QDragEnterEvent other({2, 2}, Qt::MoveAction, &foreign, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(button, &other);
    QVERIFY(!other.isAccepted());
}

void TestActivityCalendarView::keyMovesIntoAnotherMonth()
{
    const Opened it;
    it.goTo(kToday.addDays(6)); // 30 November
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(it.stored(it.conference.id).start, QDate(2026, 12, 7));
    QCOMPARE(it.view().day(), QDate(2026, 12, 7));
    it.waitFor(QDate(2026, 12, 7), 1);
    QCOMPARE(it.view().chosen(), it.conference.id);
}

void TestActivityCalendarView::movedActivityOfASeriesKeepsItsOccurrence()
{
    Opened it;
    auto series = test::SmallCounty::made<domain::Series>();
    series.title = u"Möte"_s;
    series.rule = u"FREQ=WEEKLY"_s;
    series.first = it.meeting.start;
    QVERIFY(it.add(series));
    QVERIFY(it.change(it.meeting.id, [&](domain::Activity& row) {
        row.series = series.id;
        row.occurrence = row.start;
    }));
    it.waitFor(it.meeting.start, 2);
    it.goTo(it.meeting.start);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(it.stored(it.meeting.id).start, kToday);
    QCOMPARE(it.stored(it.meeting.id).occurrence, it.meeting.start);
    QCOMPARE(it.stored(it.meeting.id).series, series.id);
}

void TestActivityCalendarView::readOnlyFileSaysWhy()
{
    Opened it;
    const QString path = it.space->path();
    it.page.reset();
    it.space.reset();
    auto opened = workspace::Workspace::open(path, storage::Access::ReadOnly, it.clock);
    QVERIFY(opened);
    it.space = std::move(*opened);
    it.makePage();
    it.waitFor(kToday.addDays(1), 2);
    it.goTo(kToday.addDays(1));
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(it.navigator.errors.size(), 1);
    QVERIFY(it.navigator.errors.constLast().kind == base::ErrorKind::ReadOnly);
    QCOMPARE(it.view().day(), kToday.addDays(1));
    it.press(Qt::Key_N);
    QCOMPARE(it.navigator.errors.size(), 2);
    QVERIFY(!it.editor().isNew());
    it.press(Qt::Key_Return); // reading is what it is open for
    QVERIFY(it.editor().isVisible());
}

void TestActivityCalendarView::whatDoesNotFitIsInTheDaysList()
{
    const Opened it(40);
    const QDate day = kToday.addDays(2);
    it.waitFor(day, 40);
    it.goTo(day);
    for (int step = 0; step < 40 && !it.said().contains(u"all 40"_s); ++step) {
        it.press(Qt::Key_Down);
        QCOMPARE(it.view().day(), day);
    }
    QVERIFY(it.said().contains(u"all 40"_s));
    it.press(Qt::Key_Return);
    auto* list = it.page->findChild<DayList*>();
    QVERIFY(list);
    auto* rows = list->findChild<QListWidget*>();
    QTRY_COMPARE(rows->count(), 40);
    QCOMPARE(rows->accessibleName(), u"Activities Thursday 26 November 2026"_s);
    rows->setCurrentRow(35);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(it.line("title")->text(), u"Fler 35"_s);
    QVERIFY(it.editor().isVisible());
}

void TestActivityCalendarView::pagesAreTurned()
{
    const Opened it;
    it.goTo(kToday);
    it.press(Qt::Key_PageDown);
    QCOMPARE(it.view().day(), QDate(2026, 12, 24));
    it.press(Qt::Key_PageUp);
    it.press(Qt::Key_PageUp);
    QCOMPARE(it.view().day(), QDate(2026, 10, 24));
    it.press(Qt::Key_Home);
    QCOMPARE(it.view().day(), kToday);
    it.press(Qt::Key_PageDown);
    it.press(Qt::Key_T);
    QCOMPARE(it.view().day(), kToday);
    QTest::keyClick(it.page.get(), Qt::Key_3, Qt::AltModifier);
    it.press(Qt::Key_PageDown);
    QCOMPARE(it.view().day(), kToday.addDays(7));
    QTest::mouseClick(test::named(*it.page, u"Today"_s), Qt::LeftButton);
    QCOMPARE(it.view().day(), kToday);
    it.press(Qt::Key_Left); // Monday
    it.press(Qt::Key_Left); // the Sunday before: another week
    QCOMPARE(it.view().day(), QDate(2026, 11, 22));
}

void TestActivityCalendarView::periodMovesItOnlyWhenItsDayIsOutside()
{
    const Opened it;
    it.goTo(kToday.addDays(-10));
    it.page->setPeriod(*domain::Period::fromCode(u"2026-11"));
    QCOMPARE(it.view().day(), kToday.addDays(-10));
    it.page->setPeriod(*domain::Period::fromCode(u"2025"));
    QCOMPARE(it.view().day(), QDate(2025, 1, 1));
    it.press(Qt::Key_PageUp); // the calendar goes where it likes
    QCOMPARE(it.view().day(), QDate(2024, 12, 1));
    it.page->setPeriod(*domain::Period::fromCode(u"2026"));
    QCOMPARE(it.view().day(), kToday);
}

void TestActivityCalendarView::filterAppliesAndEmptinessIsSaid()
{
    const Opened it;
    QVERIFY(!test::named(*it.page, u"This period"_s));
    auto* text = qobject_cast<QLineEdit*>(test::named(*it.page, u"Filter activities"_s));
    test::typeInto(*text, u"kart"_s);
    it.waitFor(kToday.addDays(1), 1);
    QCOMPARE(it.cell(kToday.addDays(1)).entries.constFirst().id, it.survey.id);
    text->clear();
    test::typeInto(*text, u"finns inte"_s);
    it.waitFor(kToday.addDays(1), 0);
    QTRY_COMPARE(it.note(), u"No activity in November 2026 fits the filter."_s);
    text->clear();
    it.waitFor(kToday.addDays(1), 2);
    QTRY_COMPARE(it.page->subtitle(), u"3 activities"_s);
    it.press(Qt::Key_PageUp);
    QTRY_COMPARE(it.note(), u"There are no activities in October 2026. N begins one on the chosen day."_s);
}

void TestActivityCalendarView::refusedFieldStaysInSight()
{
    const Opened it;
    it.goTo(kToday.addDays(1));
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Return);
    it.line("cost")->setFocus();
    test::typeInto(*it.line("cost"), u"much"_s);
    it.press(Qt::Key_Down);
    QCOMPARE(it.view().chosen(), it.meeting.id);
    QCOMPARE(it.line("cost")->text(), u"much"_s);
    it.press(Qt::Key_Escape);
    QVERIFY(it.editor().isVisible());
    it.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(it.stored(it.meeting.id).start, it.meeting.start);
}

void TestActivityCalendarView::onlyWhatIsInSightIsWithdrawn()
{
    const Opened it;
    QAction* withdraw = test::actionNamed(*it.page, u"Withdraw"_s);
    it.goTo(kToday.addDays(1));
    QVERIFY(!withdraw->isEnabled());
    it.press(Qt::Key_Down);
    QVERIFY(withdraw->isEnabled());
    withdraw->trigger();
    auto* reason = it.page->findChild<ReasonBar*>()->findChild<QLineEdit*>();
    test::typeInto(*reason, u"Registered twice"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(it.stored(it.meeting.id).withdrawn, u"Registered twice"_s);
    it.waitFor(kToday.addDays(1), 1);
    QTRY_VERIFY(!withdraw->isEnabled());
}

void TestActivityCalendarView::foundActivityIsShownInTheCalendar()
{
    Opened it;
    auto old = test::SmallCounty::activity(u"Då"_s, QDate(2020, 5, 5));
    QVERIFY(it.add(old));
    auto* text = qobject_cast<QLineEdit*>(test::named(*it.page, u"Filter activities"_s));
    test::typeInto(*text, u"kart"_s);
    it.waitFor(kToday.addDays(1), 1);
    it.page->showActivity(old.id);
    QCOMPARE(it.view().day(), old.start);
    it.waitFor(old.start, 1);
    QCOMPARE(it.line("title")->text(), u"Då"_s);
    QVERIFY(it.editor().isVisible());
}

void TestActivityCalendarView::weekShowsTheSameDays()
{
    const Opened it;
    it.goTo(kToday.addDays(1));
    it.press(Qt::Key_Down);
    QTest::keyClick(it.page.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(it.view().model()->rowCount(), 1);
    it.waitFor(kToday.addDays(1), 2);
    QCOMPARE(it.view().chosen(), it.meeting.id);
    it.press(Qt::Key_Down);
    QCOMPARE(it.view().chosen(), it.survey.id);
    it.press(Qt::Key_Down); // there is no day below
    QCOMPARE(it.view().day(), kToday.addDays(1));
    it.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(it.stored(it.survey.id).start, kToday.addDays(2));
}

QTEST_MAIN(TestActivityCalendarView)
#include "tst_activitycalendarview.moc"
