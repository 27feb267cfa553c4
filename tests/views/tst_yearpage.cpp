#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "views/pages/yearpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1.1 is due 2026-12-31, which is no working day; a meeting comes back twice.
struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    test::ScriptedDialogs dialogs;
    YearPage page{{*space, navigator}, dialogs};
    QSignalSpy refreshed{&page, &YearPage::refreshed};

    Opened()
    {
        auto series = made<domain::Series>();
        series.title = u"Samverkansmöte"_s;
        series.rule = u"FREQ=MONTHLY"_s;
        series.first = QDate(2026, 5, 14);
        add(series);
        auto meeting = activity(u"Samverkansmöte"_s, QDate(2026, 5, 18));
        meeting.id = domain::ActivityId::create();
        meeting.county = u"99"_s;
        meeting.series = series.id;
        meeting.occurrence = QDate(2026, 5, 14);
        add(meeting);
        page.resize(1100, 700);
        page.setPeriod(period);
        page.show();
        page.activateWindow();
    }
    [[nodiscard]] bool isReady() { return refreshed.count() > 0 || refreshed.wait(); }
    [[nodiscard]] QTreeWidget& list() const
    {
        return *qobject_cast<QTreeWidget*>(test::named(page, u"The year's days"_s));
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList found;
        for (QTreeWidgetItemIterator at(&list()); *at; ++at) {
            found.append(QString((*at)->text(0) + u' ' + (*at)->text(1)).trimmed());
        }
        return found;
    }
    [[nodiscard]] QString label(const QString& name) const
    {
        return qobject_cast<QLabel*>(test::named(page, name))->text();
    }
    /// Withdraws what is chosen.
    void withdraw(const QString& why) const
    {
        trigger(u"Withdraw"_s);
        const auto lines = page.findChildren<QLineEdit*>();
        for (QLineEdit* line : lines) {
            if (line->isVisible() && line->accessibleName().startsWith(u"Why is"_s)) {
                test::typeInto(*line, why);
                QTest::keyClick(line, Qt::Key_Return);
                return;
            }
        }
    }
    [[nodiscard]] QString currentLine() const
    {
        const QTreeWidgetItem* item = list().currentItem();
        return item ? item->text(0) + u' ' + item->text(1) : QString();
    }
    [[nodiscard]] domain::Mandate assignment(QDate deadline)
    {
        auto row = made<domain::Mandate>();
        row.document = u"Regleringsbrev"_s;
        row.deadline = deadline;
        return row;
    }
    void trigger(const QString& name) const { test::actionNamed(page, name)->trigger(); }
    void showOnly(const QString& kind) const
    {
        for (const auto& name : {u"Reporting days"_s, u"Recurring meetings"_s, u"Assignments"_s,
                 u"Measures and milestones"_s, u"Days of the office"_s}) {
            qobject_cast<QAbstractButton*>(test::named(page, name))->setChecked(name == kind);
        }
    }
};

} // namespace

class TestYearPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheYearByMonth();
    void filtersByKind();
    void listAndWheelFollowEachOther();
    void keysChooseTheYear();
    void offersTheUsualReportingDays();
    void addsAndEditsAReportingDay();
    void newDayIsNamedAtOnceAndTabbedThrough();
    void headingsArePassedOver();
    void aLongLineIsReadWhole();
    void theWordingShowsAllOfItsLines();
    void withdrawsWithAReason();
    void addsAWithdrawnUsualDayAgain();
    void showsWithdrawnRowsAndTakesThemBack();
    void takesASeriesBackWithItsTimes();
    void showsWhatWasFound();
    void showsAnAssignmentWithoutADay();
    void editsAndWithdrawsAnAssignment();
    void aReadOnlyFileCanOnlyBeRead();
    void saysWhatIsLeftOfTheYear();
    void givesAKlamdagFree();
    void enterLeadsToTheMeasure();
    void savesAsPdf();
};

void TestYearPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestYearPage::listsTheYearByMonth()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QCOMPARE(opened.lines(),
        (QStringList{u"January"_s, u"2026-01-02 Fri Squeezed working day (klämdag)"_s,
            u"2026-01-05 Mon Squeezed working day (klämdag)"_s, u"March"_s,
            u"2026-03-02 Mon Yearly account to the Government (2021:995) (moved from 2026-03-01)"_s, u"May"_s,
            u"2026-05-15 Fri Squeezed working day (klämdag)"_s,
            u"2026-05-18 Mon Samverkansmöte (moved from 2026-05-14)"_s, u"December"_s,
            u"2026-12-31 Thu 1.1 Samverkansgrupp (not a working day)"_s}));
    QCOMPARE(opened.label(u"Next up"_s), u"Next up: 2026-12-31 1.1 Samverkansgrupp"_s);
}

void TestYearPage::filtersByKind()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.showOnly(u"Recurring meetings"_s);
    QCOMPARE(opened.lines(), (QStringList{u"May"_s, u"2026-05-18 Mon Samverkansmöte (moved from 2026-05-14)"_s}));
    QCOMPARE(opened.page.sheet().events.size(), 1);
}

void TestYearPage::listAndWheelFollowEachOther()
{
    Opened opened;
    QVERIFY(opened.isReady());
    auto* wheel = test::named(opened.page, u"Year wheel"_s);
    QVERIFY(wheel);
    QTest::keyClick(wheel, Qt::Key_End);
    QCOMPARE(opened.list().currentItem()->text(1), u"1.1 Samverkansgrupp (not a working day)"_s);
    QTest::keyClick(wheel, Qt::Key_Home);
    QTest::keyClick(wheel, Qt::Key_Right);
    QCOMPARE(wheel->accessibleDescription(), u"2026-01-05 Mon Squeezed working day (klämdag)"_s);
    QTest::keyClick(&opened.list(), Qt::Key_Up);
    QCOMPARE(wheel->accessibleDescription(), u"2026-01-02 Fri Squeezed working day (klämdag)"_s);
}

void TestYearPage::keysChooseTheYear()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.trigger(u"Next year"_s);
    QTRY_COMPARE(opened.label(u"Year"_s), u"2027"_s);
    QTRY_VERIFY(opened.lines().contains(u"2027-03-01 Mon Yearly account to the Government (2021:995)"_s));
}

void TestYearPage::offersTheUsualReportingDays()
{
    Opened opened;
    QVERIFY(opened.isReady());
    auto* button = qobject_cast<QAbstractButton*>(test::named(opened.page, u"Add the usual reporting days"_s));
    QVERIFY(button);
    button->click();
    QTRY_VERIFY(!button->isVisible());
    QCOMPARE(opened.space->data().reportingDays.size(), 1);
    QVERIFY(
        opened.lines().contains(u"2026-03-02 Mon Yearly account to the Government (moved from 2026-03-01)"_s)); // once
    QVERIFY(opened.space->undo());
    QTRY_VERIFY(button->isVisible());
}

void TestYearPage::addsAndEditsAReportingDay()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.trigger(u"New reporting day"_s);
    auto* line = qobject_cast<QLineEdit*>(opened.page.focusWidget());
    QVERIFY(line);
    line->selectAll();
    test::typeInto(*line, u"Lägesbild"_s);
    QVERIFY(opened.page.commitEdits());
    QCOMPARE(opened.space->data().reportingDays.first().title, u"Lägesbild"_s);
}

/// Its fields are shown anew at each that is left, under the user who types on in the next.
void TestYearPage::newDayIsNamedAtOnceAndTabbedThrough()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    const auto type = [&](const QString& text) {
        QVERIFY(opened.refreshed.wait());
        QTest::keyClicks(opened.page.focusWidget(), text);
        QTest::keyClick(opened.page.focusWidget(), Qt::Key_Tab);
    };
    opened.trigger(u"New reporting day"_s);
    type(u"Report"_s);
    type(u"5"_s);
    type(u"14"_s);
    const domain::ReportingDay& row = opened.space->data().reportingDays.first();
    QCOMPARE(row.title, u"Report"_s);
    QCOMPARE(row.month, 5);
    QCOMPARE(row.day, 14);
}

void TestYearPage::headingsArePassedOver()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QTreeWidget& list = opened.list();
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(opened.currentLine(), opened.lines().at(1));
    for (int i = 0; i < opened.lines().size(); ++i) {
        QTest::keyClick(&list, Qt::Key_Down);
        QVERIFY(list.currentItem()->parent());
    }
    QCOMPARE(opened.currentLine(), opened.lines().constLast());
    for (int i = 0; i < opened.lines().size(); ++i) {
        QTest::keyClick(&list, Qt::Key_Up);
        QVERIFY(list.currentItem()->parent());
    }
    QCOMPARE(opened.currentLine(), opened.lines().at(1));
    const QRect heading = list.visualItemRect(list.topLevelItem(0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, heading.center());
    QCOMPARE(opened.currentLine(), opened.lines().at(1));
}

void TestYearPage::withdrawsWithAReason()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.trigger(u"Add the usual reporting days"_s);
    QVERIFY(opened.refreshed.wait());
    opened.trigger(u"Withdraw"_s);
    auto* reason =
        qobject_cast<QLineEdit*>(test::named(opened.page, u"Why is “Yearly account to the Government” withdrawn?"_s));
    QVERIFY(reason);
    test::typeInto(*reason, u"Utgår"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(opened.space->data().reportingDays.first().withdrawn, u"Utgår"_s);
}

void TestYearPage::addsAWithdrawnUsualDayAgain()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const QString account = u"2026-03-02 Mon Yearly account to the Government (moved from 2026-03-01)"_s;
    opened.trigger(u"Add the usual reporting days"_s);
    QCOMPARE(opened.currentLine(), account);
    opened.withdraw(u"Utgår"_s);
    QVERIFY(opened.space->data().reportingDays.first().isWithdrawn());
    auto* usual = test::actionNamed(opened.page, u"Add the usual reporting days"_s);
    QTRY_VERIFY(usual->isEnabled());
    QTRY_VERIFY(!opened.lines().contains(account));
    usual->trigger();
    QCOMPARE(opened.space->data().reportingDays.size(), 1);
    QVERIFY(!opened.space->data().reportingDays.first().isWithdrawn());
    QCOMPARE(opened.currentLine(), account);
}

void TestYearPage::showsWithdrawnRowsAndTakesThemBack()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.trigger(u"Add the usual reporting days"_s);
    opened.withdraw(u"Utgår"_s);
    QVERIFY(opened.refreshed.wait());
    const QString gone = u"Reporting day Yearly account to the Government (Utgår)"_s;
    QVERIFY(!opened.lines().contains(gone));
    opened.trigger(u"Show withdrawn"_s);
    QVERIFY(opened.lines().contains(gone));
    QTest::keyClick(&opened.list(), Qt::Key_End);
    QCOMPARE(opened.currentLine(), gone);
    QVERIFY(!test::actionNamed(opened.page, u"Withdraw"_s)->isEnabled());
    opened.trigger(u"Take back"_s);
    QVERIFY(!opened.space->data().reportingDays.first().isWithdrawn());
    QCOMPARE(opened.currentLine(), u"2026-03-02 Mon Yearly account to the Government (moved from 2026-03-01)"_s);
    QVERIFY(opened.space->undo());
    QTRY_VERIFY(opened.lines().contains(gone));
}

void TestYearPage::takesASeriesBackWithItsTimes()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const domain::SeriesId series = opened.space->data().series.first().id;
    const auto times = opened.space->reader().rowsOf<domain::Activity>("series", series.uuid());
    QVERIFY(times);
    QVERIFY(opened.change(series, [](domain::Series& row) { row.withdrawn = u"Utgår"_s; }));
    QVERIFY(opened.change(times->first().id, [](domain::Activity& row) { row.withdrawn = u"Utgår"_s; }));
    QVERIFY(opened.page.showRow(domain::Entity::Series, series.uuid()));
    QTRY_COMPARE(opened.currentLine(), u"Recurring activity Samverkansmöte (Utgår)"_s);
    opened.trigger(u"Take back"_s);
    QTRY_COMPARE(opened.currentLine(), u"2026-05-18 Mon Samverkansmöte (moved from 2026-05-14)"_s);
    QVERIFY(!opened.space->data().series.first().isWithdrawn());
}

void TestYearPage::showsWhatWasFound()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const auto next = opened.assignment(QDate(2027, 2, 2));
    QVERIFY(opened.add(next));
    opened.showOnly(u"Days of the office"_s); // a filter does not hide what was asked for
    QVERIFY(opened.page.showRow(domain::Entity::Mandate, next.id.uuid()));
    QTRY_COMPARE(opened.currentLine(), u"2027-02-02 Tue Regleringsbrev"_s);
    QCOMPARE(opened.label(u"Year"_s), u"2027"_s);
    QVERIFY(opened.page.showRow(domain::Entity::Series, opened.space->data().series.first().id.uuid()));
    QTRY_COMPARE(opened.currentLine(), u"2026-05-18 Mon Samverkansmöte (moved from 2026-05-14)"_s);
    QVERIFY(!opened.page.showRow(domain::Entity::Mandate, QUuid::createUuid()));
    QVERIFY(!opened.page.showRow(domain::Entity::Measure, opened.one.id.uuid()));
}

void TestYearPage::showsAnAssignmentWithoutADay()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const auto undated = opened.assignment({});
    QVERIFY(opened.add(undated));
    QVERIFY(opened.page.showRow(domain::Entity::Mandate, undated.id.uuid()));
    QTRY_COMPARE(opened.currentLine(), u"Assignment Regleringsbrev"_s);
    QVERIFY(opened.lines().contains(u"Without a day"_s));
    QVERIFY(!test::actionNamed(opened.page, u"Decide about the day"_s)->isEnabled());
}

void TestYearPage::aLongLineIsReadWhole()
{
    Opened opened;
    QVERIFY(opened.isReady());
    auto row = opened.assignment(QDate(2026, 12, 15));
    row.document = u"Uppdrag till länsstyrelsen att redovisa hur länets aktörer upptäcker och stödjer utsatta"_s;
    QVERIFY(opened.add(row));
    QVERIFY(opened.page.showRow(domain::Entity::Mandate, row.id.uuid()));
    QTRY_VERIFY(opened.currentLine().endsWith(u"utsatta"_s));
    const auto lines = [&] {
        const QTreeWidget& list = opened.list();
        return list.visualItemRect(list.currentItem()).height() / list.fontMetrics().lineSpacing();
    };
    opened.page.resize(1000, 700);
    QTRY_VERIFY(lines() > 1);
    opened.page.resize(2400, 700);
    QTRY_COMPARE(lines(), 1);
}

void TestYearPage::theWordingShowsAllOfItsLines()
{
    Opened opened;
    QVERIFY(opened.isReady());
    auto row = opened.assignment(QDate(2026, 12, 15));
    row.wording = u"Redovisa hur länets aktörer upptäcker, skyddar och stödjer utsatta barn, unga och vuxna."_s;
    QVERIFY(opened.add(row));
    QVERIFY(opened.page.showRow(domain::Entity::Mandate, row.id.uuid()));
    QTRY_COMPARE(opened.currentLine(), u"2026-12-15 Tue Regleringsbrev"_s);
    const auto* text = qobject_cast<QPlainTextEdit*>(test::named(opened.page, u"Wording"_s));
    QVERIFY(text);
    for (const int width : {2400, 1100, 900, 1600}) {
        opened.page.resize(width, 700);
        const int line = text->fontMetrics().lineSpacing();
        const auto lines = [&] { return text->document()->firstBlock().layout()->lineCount(); };
        QTRY_VERIFY(text->height() > lines() * line && text->verticalScrollBar()->maximum() == 0);
    }
}

void TestYearPage::editsAndWithdrawsAnAssignment()
{
    Opened opened;
    QVERIFY(opened.isReady());
    const auto row = opened.assignment(QDate(2026, 12, 15));
    QVERIFY(opened.add(row));
    QVERIFY(opened.page.showRow(domain::Entity::Mandate, row.id.uuid()));
    QTRY_COMPARE(opened.currentLine(), u"2026-12-15 Tue Regleringsbrev"_s);
    QTest::keyClick(&opened.list(), Qt::Key_Return); // no page of its own: the fields below
    auto* line = qobject_cast<QLineEdit*>(opened.page.focusWidget());
    QVERIFY(line);
    QCOMPARE(line->selectedText(), u"Regleringsbrev"_s); // what is typed takes its place
    test::typeInto(*line, u"Uppdrag"_s);
    QVERIFY(opened.page.commitEdits());
    QCOMPARE(opened.space->data().mandates.first().document, u"Uppdrag"_s);
    opened.withdraw(u"Ändrat"_s);
    QCOMPARE(opened.space->data().mandates.first().withdrawn, u"Ändrat"_s);
    QCOMPARE(opened.navigator.done.last(), u"“Uppdrag” is withdrawn."_s);
}

void TestYearPage::aReadOnlyFileCanOnlyBeRead()
{
    test::SmallCounty county;
    const QString path = county.space->path();
    county.space.reset();
    auto space = workspace::Workspace::open(path, storage::Access::ReadOnly, county.clock);
    QVERIFY(space);
    test::FakeNavigator navigator;
    test::ScriptedDialogs dialogs;
    YearPage page({**space, navigator}, dialogs);
    QSignalSpy refreshed(&page, &YearPage::refreshed);
    page.setPeriod(county.period);
    page.show();
    QVERIFY(refreshed.wait());
    for (const auto& name : {u"New reporting day"_s, u"Decide about the day"_s, u"Add the usual reporting days"_s,
             u"Withdraw"_s, u"Take back"_s}) {
        QVERIFY2(!test::actionNamed(page, name)->isEnabled(), qPrintable(name));
    }
}

void TestYearPage::saysWhatIsLeftOfTheYear()
{
    Opened opened;
    QVERIFY(opened.isReady());
    QCOMPARE(opened.page.subtitle(), u"6 entries in the year, 1 from today on"_s);
    opened.trigger(u"Next year"_s);
    QVERIFY(opened.refreshed.wait());
    QVERIFY(!opened.page.subtitle().contains(u"today"_s));
}

void TestYearPage::givesAKlamdagFree()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.showOnly(u"Days of the office"_s);
    auto* wheel = test::named(opened.page, u"Year wheel"_s);
    QTest::keyClick(wheel, Qt::Key_End); // 15 May
    opened.trigger(u"Decide about the day"_s);
    const auto days = opened.space->data().calendarDays;
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().day, QDate(2026, 5, 15));
    QCOMPARE(days.first().kind, domain::CalendarDayKind::Closed);
    QVERIFY(opened.lines().contains(u"2026-05-15 Fri Closed (not a working day)"_s));
    QVERIFY(!test::named(opened.page, u"Hours"_s)); // are asked of a shortened day alone
}

void TestYearPage::enterLeadsToTheMeasure()
{
    Opened opened;
    QVERIFY(opened.isReady());
    auto* wheel = test::named(opened.page, u"Year wheel"_s);
    QTest::keyClick(wheel, Qt::Key_End);
    QTest::keyClick(wheel, Qt::Key_Return);
    QCOMPARE(opened.navigator.shownMeasure, opened.one.id);
}

void TestYearPage::savesAsPdf()
{
    Opened opened;
    QVERIFY(opened.isReady());
    opened.dialogs.nextSave = opened.folder.filePath(u"y.pdf"_s);
    QSignalSpy saved(&opened.page, &YearPage::saved);
    opened.trigger(u"Save as PDF"_s);
    QVERIFY(saved.wait());
    QFile file(opened.dialogs.nextSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(opened.navigator.done.first().contains(u"1 page(s)"_s));
}

QTEST_MAIN(TestYearPage)
#include "tst_yearpage.moc"
