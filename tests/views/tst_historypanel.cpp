#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/changesdialog.h"
#include "views/pages/activitiespage.h"
#include "views/pages/historylist.h"
#include "views/pages/historypanel.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/organisationspage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A panel of a page with its tab "History", found by what a screen reader says.
struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;

    template <class P>
    std::unique_ptr<P> open()
    {
        auto page = std::make_unique<P>(PageContext{*space, navigator}, period);
        page->resize(1100, 800);
        page->show();
        return page;
    }
    static QTabWidget* tabs(const QWidget& page) { return page.findChild<QTabWidget*>(); }
    static bool raise(const QWidget& page, const QString& name)
    {
        QTabWidget* all = tabs(page);
        for (int at = 0; at < all->count(); ++at) {
            if (all->tabText(at) == name || all->tabBar()->accessibleTabName(at) == name) {
                all->setCurrentIndex(at);
                return true;
            }
        }
        return false;
    }
    template <class W>
    static W* named(const QWidget& page, const QString& name)
    {
        return qobject_cast<W*>(test::named(page, name));
    }
    static QListWidget* list(const QWidget& page) { return named<QListWidget>(page, u"Changes, newest first"_s); }
    /// The first line of each row.
    static QStringList told(const QWidget& page)
    {
        QStringList lines;
        const QListWidget* rows = list(page);
        for (int row = 0; rows && row < rows->count(); ++row) {
            lines.append(rows->item(row)->text().section(u'\n', 0, 0));
        }
        return lines;
    }
    static QAbstractButton* putBack(const QWidget& page)
    {
        return named<QAbstractButton>(page, u"Put 1 values back"_s);
    }
    [[nodiscard]] const domain::Measure& stored(const domain::MeasureId& id) const
    {
        return *domain::find(space->data().measures, id);
    }
};

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void nothingIsMadeBeforeTheTabIsShown();
    void changesAreToldInWords();
    void oldValueIsPutBackAsOneStep();
    void severalValuesArePutBackTogether();
    void refusalIsSaidInWords();
    void rulesRefuseInWords();
    void followsChangesAndKeepsWhatIsChosen();
    void longTextsAreShortenedAndWholeBelow();
    void partIsNamed();
    void copiesAsTextWithoutCountsOfPersons();
    void personalNumberIsNotCopied();
    void manyChangesComeInPieces();
    void activityHasItsOwn();
    void typedFieldIsStoredFirst();
    void newActivityHasNoHistory();
    void indicatorAndOrganisationHaveTheirs();
    void readOnlyFilePutsNothingBack();
    void changesSinceOpeningAreListedForAllRows();
    void everyControlHasAName();
};

void TestHistoryPanel::initTestCase()
{
    QCoreApplication::setOrganizationName(u"samordna-test-history"_s);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    qputenv("USER", "anna");
}

void TestHistoryPanel::nothingIsMadeBeforeTheTabIsShown()
{
    Opened opened;
    const auto page = opened.open<MeasuresPage>();
    const auto* panel = page->findChild<HistoryPanel*>();
    QVERIFY(panel);
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.weight = 2; }));
    QCoreApplication::processEvents();
    QVERIFY(panel->findChildren<QWidget*>().isEmpty());
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 2);
}

void TestHistoryPanel::changesAreToldInWords()
{
    Opened opened;
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.due = QDate(2027, 3, 31); }));
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.lead = {}; }));
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    QCOMPARE(Opened::told(*page).at(0), u"Lead: Länsstyrelsen → –"_s);
    QCOMPARE(Opened::told(*page).at(1), u"Due date: 2026-12-31 → 2027-03-31"_s);
    QVERIFY(Opened::told(*page).at(2).startsWith(u"Added: Focus area: 1 Samordning; Number: 1.1; "_s));
    const QString place = Opened::list(*page)->item(0)->text().section(u'\n', 1);
    const QString when = opened.clock.now().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    QCOMPARE(place, QString(when + u" · anna"_s));
}

void TestHistoryPanel::oldValueIsPutBackAsOneStep()
{
    Opened opened;
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.due = QDate(2027, 3, 31); }));
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.weight = 3; }));
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    QListWidget* list = Opened::list(*page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QAbstractButton* button = Opened::putBack(*page);
    QVERIFY(button && button->isEnabled());
    const int steps = opened.space->undoStack().count();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(opened.stored(opened.one.id).due, QDate(2026, 12, 31));
    QCOMPARE(opened.stored(opened.one.id).weight, 3.0);
    QCOMPARE(opened.space->undoStack().count(), steps + 1);
    QCOMPARE(opened.navigator.done.size(), 1);
    QTRY_COMPARE(Opened::told(*page).constFirst(), u"Due date: 2027-03-31 → 2026-12-31"_s);
    QVERIFY(opened.space->undo());
    QCOMPARE(opened.stored(opened.one.id).due, QDate(2027, 3, 31));
}

void TestHistoryPanel::severalValuesArePutBackTogether()
{
    Opened opened;
    // Neither could be put back alone: the end would come before the start.
    QVERIFY(opened.change(opened.two.id, [](domain::Measure& row) {
        row.start = QDate(2025, 1, 1);
        row.due = QDate(2025, 6, 30);
    }));
    QVERIFY(opened.change(opened.two.id, [](domain::Measure& row) {
        row.start = QDate(2026, 1, 1);
        row.due = QDate(2026, 6, 30);
    }));
    const auto page = opened.open<MeasuresPage>();
    page->showRow(domain::Entity::Measure, opened.two.id.uuid());
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 5);
    QListWidget* list = Opened::list(*page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    auto* button = Opened::named<QAbstractButton>(*page, u"Put 2 values back"_s);
    QVERIFY(button && button->isEnabled());
    const int steps = opened.space->undoStack().count();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(opened.stored(opened.two.id).start, QDate(2025, 1, 1));
    QCOMPARE(opened.stored(opened.two.id).due, QDate(2025, 6, 30));
    QCOMPARE(opened.space->undoStack().count(), steps + 1);
}

void TestHistoryPanel::refusalIsSaidInWords()
{
    Opened opened;
    auto police = Opened::made<domain::Organisation>();
    police.name = u"Polisen"_s;
    QVERIFY(opened.add(police));
    QVERIFY(opened.change(opened.one.id, [&](domain::Measure& row) { row.lead = police.id; }));
    QVERIFY(opened.change(opened.one.id, [&](domain::Measure& row) { row.lead = opened.board.id; }));
    QVERIFY(opened.change(police.id, [](domain::Organisation& row) { row.withdrawn = u"Fel"_s; }));
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    const auto note = [&] {
        QString text;
        const auto labels = page->findChild<HistoryPanel*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            text = label->isVisible() ? label->text() : text; // the last one: beside the buttons
        }
        return text;
    };
    QListWidget* list = Opened::list(*page);
    list->setCurrentRow(0);
    QCOMPARE(note(), u"What it referred to is withdrawn. Take that back first."_s);
    QVERIFY(!Opened::putBack(*page)->isEnabled());
    list->setCurrentRow(1);
    QCOMPARE(note(), u"What stood there before stands there now too."_s);
    list->setCurrentRow(2);
    QCOMPARE(note(), u"Choose a change of a field to put back what stood there before."_s);
    QVERIFY(!Opened::putBack(*page)->isEnabled());
}

void TestHistoryPanel::rulesRefuseInWords()
{
    Opened opened;
    QVERIFY(opened.change(opened.two.id, [](domain::Measure& row) { row.number = u"2.2"_s; }));
    auto other = Opened::measure(opened.second.id, u"2.1"_s, u"Tog numret"_s);
    QVERIFY(opened.add(other));
    const auto page = opened.open<MeasuresPage>();
    page->showRow(domain::Entity::Measure, opened.two.id.uuid());
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 2);
    Opened::list(*page)->setCurrentRow(0);
    QTest::keyClick(Opened::putBack(*page), Qt::Key_Space);
    QCOMPARE(opened.stored(opened.two.id).number, u"2.2"_s);
    QCOMPARE(opened.navigator.errors.size(), 1);
    QCOMPARE(opened.navigator.errors.constFirst().kind, base::ErrorKind::RuleBroken);
}

void TestHistoryPanel::followsChangesAndKeepsWhatIsChosen()
{
    Opened opened;
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.weight = 2; }));
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 2);
    QListWidget* list = Opened::list(*page);
    list->setCurrentRow(0);
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.weight = 3; }));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    QCOMPARE(Opened::told(*page).at(list->currentRow()), u"Weight: 1 → 2"_s);
    QCOMPARE(list->selectedItems().size(), 1);
    page->showRow(domain::Entity::Measure, opened.two.id.uuid());
    QTRY_COMPARE(Opened::told(*page).size(), 1); // that of the other one
}

void TestHistoryPanel::longTextsAreShortenedAndWholeBelow()
{
    Opened opened;
    const QString same =
        u"Samverkansgruppen ska bestå av myndigheter, kommuner och ideella föreningar i hela länet och "_s;
    QVERIFY(opened.change(opened.one.id, [&](domain::Measure& row) { row.purpose = same + u"mötas varje månad."_s; }));
    QVERIFY(opened.change(opened.one.id, [&](domain::Measure& row) { row.purpose = same + u"mötas två gånger."_s; }));
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    const QString line = Opened::told(*page).constFirst();
    QVERIFY2(line.endsWith(u"mötas två gånger."_s), qPrintable(line)); // where they begin to differ
    QVERIFY2(line.size() < 120 && line.contains(u'…'), qPrintable(line));
    Opened::list(*page)->setCurrentRow(0);
    auto* whole = Opened::named<QPlainTextEdit>(*page, u"The change in full"_s);
    QVERIFY(whole && whole->isReadOnly());
    QVERIFY(whole->toPlainText().contains(u"Before: "_s + same + u"mötas varje månad."_s));
    QVERIFY(whole->toPlainText().contains(u"After: "_s + same + u"mötas två gånger."_s));
}

void TestHistoryPanel::partIsNamed()
{
    Opened opened;
    auto step = Opened::made<domain::Milestone>();
    step.measure = opened.one.id;
    step.title = u"Första mötet"_s;
    QVERIFY(opened.add(step));
    QVERIFY(opened.change(step.id, [](domain::Milestone& row) { row.withdrawn = u"Behövs inte"_s; }));
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    QListWidget* list = Opened::list(*page);
    QCOMPARE(list->item(0)->text().section(u'\n', 0, 0), u"Withdrawn: Behövs inte"_s);
    QVERIFY(list->item(0)->text().endsWith(u"Milestone: Första mötet"_s));
    list->setCurrentRow(0);
    QTest::keyClick(Opened::putBack(*page), Qt::Key_Space); // takes the milestone back
    QVERIFY(!domain::find(opened.space->data().milestones, step.id)->isWithdrawn());
    QTRY_VERIFY(Opened::told(*page).constFirst().startsWith(u"Taken back"_s));
}

void TestHistoryPanel::copiesAsTextWithoutCountsOfPersons()
{
    Opened opened;
    auto held = Opened::activity(u"Möte"_s, QDate(2026, 11, 3));
    QVERIFY(opened.add(held));
    QVERIFY(opened.change(held.id, [](domain::Activity& row) {
        row.women = 3;
        row.place = u"Stadshuset"_s;
    }));
    const auto page = opened.open<ActivitiesPage>();
    QTRY_VERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    QVERIFY(Opened::told(*page).contains(u"Women: – → 3"_s));
    QListWidget* list = Opened::list(*page);
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), 3);
    QVERIFY2(copied.at(0).endsWith(u"Place: – → Stadshuset"_s), qPrintable(copied.at(0)));
    QVERIFY2(copied.at(1).endsWith(u"Women: .. → .."_s), qPrintable(copied.at(1)));
    QVERIFY2(copied.at(2).endsWith(u": Added"_s), qPrintable(copied.at(2)));
}

void TestHistoryPanel::personalNumberIsNotCopied()
{
    progress::HistoryLine line;
    line.field = u"remark"_s;
    line.then = u"–"_s;
    line.now = u"811218-9876"_s;
    HistoryList list;
    list.show();
    QSignalSpy refused(&list, &HistoryList::refused);
    QApplication::clipboard()->setText(u"before"_s);
    list.setLines({line}, {});
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    line.now = u"Ring växeln"_s;
    list.setLines({line}, {});
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().endsWith(u"Remark: – → Ring växeln\n"_s));
}

void TestHistoryPanel::manyChangesComeInPieces()
{
    Opened opened;
    const int changes = HistoryPanel::kPage + 20;
    for (int number = 0; number < changes; ++number) {
        QVERIFY(opened.change(opened.one.id, [&](domain::Measure& row) { row.weight = number + 2; }));
    }
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_VERIFY(Opened::told(*page).size() >= HistoryPanel::kPage);
    QTRY_VERIFY(
        Opened::named<QAbstractButton>(*page, u"Show older changes"_s) || Opened::told(*page).size() == changes + 1);
    if (auto* more = Opened::named<QAbstractButton>(*page, u"Show older changes"_s)) {
        QTRY_VERIFY(more->isEnabled());
        QTest::keyClick(more, Qt::Key_Space);
    }
    QTRY_COMPARE(Opened::told(*page).size(), changes + 1);
    QVERIFY(!Opened::named<QAbstractButton>(*page, u"Show older changes"_s));
    QVERIFY(Opened::told(*page).constLast().startsWith(u"Added"_s));
}

void TestHistoryPanel::activityHasItsOwn()
{
    Opened opened;
    auto held = Opened::activity(u"Möte"_s, QDate(2026, 11, 3));
    QVERIFY(opened.add(held));
    QVERIFY(opened.change(held.id, [](domain::Activity& row) { row.place = u"Stadshuset"_s; }));
    QVERIFY(opened.change(held.id, [](domain::Activity& row) { row.place = u"Rådhuset"_s; }));
    const auto page = opened.open<ActivitiesPage>();
    QTRY_VERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 3);
    Opened::list(*page)->setCurrentRow(0);
    QTest::keyClick(Opened::putBack(*page), Qt::Key_Space);
    QCOMPARE((*opened.space->reader().row<domain::Activity>(held.id))->place, u"Stadshuset"_s);
    QVERIFY(Opened::raise(*page, u"Details"_s));
    QTRY_COMPARE(Opened::named<QLineEdit>(*page, u"Place"_s)->text(), u"Stadshuset"_s);
}

void TestHistoryPanel::typedFieldIsStoredFirst()
{
    Opened opened;
    auto held = Opened::activity(u"Möte"_s, QDate(2026, 11, 3));
    QVERIFY(opened.add(held));
    QVERIFY(opened.change(held.id, [](domain::Activity& row) { row.place = u"Stadshuset"_s; }));
    const auto page = opened.open<ActivitiesPage>();
    QTRY_VERIFY(Opened::named<QLineEdit>(*page, u"Title"_s));
    auto* title = Opened::named<QLineEdit>(*page, u"Title"_s);
    title->selectAll();
    test::typeInto(*title, u"Samråd"_s);
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 2);
    Opened::list(*page)->setCurrentRow(0);
    QTest::keyClick(Opened::putBack(*page), Qt::Key_Space);
    const auto stored = opened.space->reader().row<domain::Activity>(held.id);
    QCOMPARE((*stored)->title, u"Samråd"_s);
    QCOMPARE((*stored)->place, QString());
    QVERIFY(opened.navigator.errors.isEmpty());
}

void TestHistoryPanel::newActivityHasNoHistory()
{
    Opened opened;
    const auto page = opened.open<ActivitiesPage>();
    page->mainAction()->trigger();
    const QTabWidget* tabs = Opened::tabs(*page);
    for (int at = 0; at < tabs->count(); ++at) {
        QVERIFY(tabs->tabBar()->accessibleTabName(at) != u"History"_s || !tabs->isTabVisible(at));
    }
}

void TestHistoryPanel::indicatorAndOrganisationHaveTheirs()
{
    Opened opened;
    auto count = Opened::made<domain::Indicator>();
    count.name = u"Utbildade"_s;
    QVERIFY(opened.add(count));
    auto target = Opened::made<domain::Target>();
    target.indicator = count.id;
    target.period = opened.period;
    target.value = 40;
    QVERIFY(opened.add(target));
    QVERIFY(opened.change(target.id, [](domain::Target& row) { row.value = 50; }));
    const auto indicators = opened.open<IndicatorsPage>();
    QTRY_VERIFY(Opened::raise(*indicators, u"History"_s));
    QTRY_COMPARE(Opened::told(*indicators).size(), 3);
    QCOMPARE(Opened::told(*indicators).constFirst(), u"Value: 40 → 50"_s);
    QVERIFY(Opened::list(*indicators)->item(0)->text().endsWith(u"Target: 2026, tertial 3"_s));
    const auto organisations = opened.open<OrganisationsPage>();
    QVERIFY(Opened::raise(*organisations, u"History"_s));
    QTRY_COMPARE(Opened::told(*organisations).size(), 1);
}

void TestHistoryPanel::readOnlyFilePutsNothingBack()
{
    Opened opened;
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.weight = 2; }));
    const QString path = opened.space->path();
    opened.space.reset();
    opened.space = *workspace::Workspace::open(path, storage::Access::ReadOnly, opened.clock);
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 2);
    Opened::list(*page)->setCurrentRow(0);
    QVERIFY(!Opened::putBack(*page)->isEnabled());
}

void TestHistoryPanel::changesSinceOpeningAreListedForAllRows()
{
    Opened opened;
    const qint64 line = *opened.space->reader().newestLine();
    bool isAllowed = false;
    ChangesDialog dialog({*opened.space, opened.navigator}, line, [&] { return isAllowed; });
    dialog.show();
    const auto labels = [&] {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            texts.append(label->isVisible() ? label->text() : QString());
        }
        return texts;
    };
    QTRY_VERIFY(labels().contains(u"Nothing has been changed since the file was opened."_s));
    QVERIFY(opened.change(opened.one.id, [](domain::Measure& row) { row.weight = 2; }));
    QVERIFY(opened.change(opened.board.id, [](domain::Organisation& row) { row.mailbox = u"a@example.se"_s; }));
    QTRY_COMPARE(Opened::told(dialog), (QStringList{u"Function mailbox: – → a@example.se"_s, u"Weight: 1 → 2"_s}));
    QVERIFY(Opened::list(dialog)->item(1)->text().endsWith(u"Measure: 1.1 Samverkansgrupp"_s));
    Opened::list(dialog)->setCurrentRow(1);
    QTest::keyClick(Opened::putBack(dialog), Qt::Key_Space);
    QCOMPARE(opened.stored(opened.one.id).weight, 2.0); // what is typed in the window was refused
    isAllowed = true;
    QTest::keyClick(Opened::putBack(dialog), Qt::Key_Space);
    QCOMPARE(opened.stored(opened.one.id).weight, 1.0);
    QTRY_COMPARE(Opened::told(dialog).size(), 3);
}

void TestHistoryPanel::everyControlHasAName()
{
    Opened opened;
    const auto page = opened.open<MeasuresPage>();
    QVERIFY(Opened::raise(*page, u"History"_s));
    QTRY_COMPARE(Opened::told(*page).size(), 1);
    const auto widgets = page->findChild<HistoryPanel*>()->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isControl = button || qobject_cast<const QAbstractScrollArea*>(widget);
        if (isControl && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
