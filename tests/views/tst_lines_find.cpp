#include "tests/views/desk.h"

#include "views/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Organisations whose names tell the letters apart, and a late measure with an activity.
struct Desk : test::Desk
{
    Desk()
    {
        for (const QString& name : {u"Örebro kommun"_s, u"Ängelholms kommun"_s, u"Åre kommun"_s, u"Arvika kommun"_s,
                 u"Zinkgruvans kommunalförbund"_s}) {
            auto row = made<domain::Organisation>();
            row.name = name;
            add(row);
        }
        auto served = activity(u"Kampanjstart"_s, QDate(2026, 11, 24));
        served.id = domain::ActivityId::create();
        served.county = u"99"_s;
        served.measures = {two.id};
        auto other = activity(u"Samråd"_s, QDate(2026, 9, 2));
        other.id = domain::ActivityId::create();
        other.county = u"99"_s;
        if (!add(served) || !add(other)
            || !change(two.id, [](domain::Measure& row) { row.due = QDate(2026, 11, 1); })) {
            qFatal("no rows");
        }
        open();
    }
    void choose(const QString& menuOf, const QString& text) const
    {
        const auto actions = qobject_cast<QToolButton*>(field(menuOf))->menu()->actions();
        for (QAction* action : actions) {
            if (action->text().startsWith(text)) {
                action->trigger();
                return;
            }
        }
        qFatal("%s is not offered", qPrintable(text));
    }
};

} // namespace

/// Finding, filtering and what is remembered of a table, in the window by names and keys.
class TestLinesFind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void ctrlKFindsBeginningsWithSwedishLettersInSwedishOrder();
    void ctrlKRunsACommand();
    void measuresAreFilteredByWhatTheyLack();
    void activitiesAreFilteredByTheirMeasures();
    void aViewIsSavedAndComesBack();
    void columnsAndTheirOrderAreRemembered();
    void groupsAreOnesChoice();
};

void TestLinesFind::ctrlKFindsBeginningsWithSwedishLettersInSwedishOrder()
{
    const Desk desk;
    desk.find(u"kommun"_s);
    QTRY_COMPARE(desk.found().mid(0, 6),
        (QStringList{u"Organisations"_s, u"Arvika kommun"_s, u"Zinkgruvans kommunalförbund"_s, u"Åre kommun"_s,
            u"Ängelholms kommun"_s, u"Örebro kommun"_s}));
    desk.key(Qt::Key_Escape);
    desk.find(u"ar"_s);
    QTRY_VERIFY(desk.found().contains(u"Arvika kommun"_s));
    QVERIFY(!desk.found().contains(u"Åre kommun"_s));
    desk.key(Qt::Key_Escape);
    desk.find(u"ÅR"_s);
    QTRY_VERIFY(desk.found().contains(u"Åre kommun"_s));
    QVERIFY(!desk.found().contains(u"Arvika kommun"_s));
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window->page(), PageKind::Organisations);
    QTRY_COMPARE(desk.text(u"Name"_s), u"Åre kommun"_s); // shown in its fields
}

void TestLinesFind::ctrlKRunsACommand()
{
    const Desk desk;
    desk.goTo(PageKind::Measures);
    desk.find(u">by organ"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.has(u"Measures by organisation"_s));
    QVERIFY(!desk.has(u"Find anything, or > for a command"_s));
}

void TestLinesFind::measuresAreFilteredByWhatTheyLack()
{
    const Desk desk;
    desk.goTo(PageKind::Measures);
    desk.press(u"View: Table"_s);
    const auto shown = [&] { return desk.lines(u"Measures in a table"_s); };
    QTRY_VERIFY(desk.has(u"Late 1"_s));
    desk.press(u"Late 1"_s);
    QCOMPARE(shown(), QStringList{u"2.1"_s});
    desk.press(u"Ours 1"_s);
    QCOMPARE(shown(), QStringList{u"1.1"_s});
    desk.press(u"Missing follow-up 3"_s);
    QCOMPARE(shown().size(), 3);
    desk.choose(u"More filters"_s, u"Without activity"_s);
    QTRY_COMPARE(shown(), (QStringList{u"1.1"_s, u"1.1.1"_s}));
    desk.press(u"Take away the filter: Without activity"_s);
    QCOMPARE(shown().size(), 3);
    desk.write(u"Filter measures"_s, u"xyz"_s);
    QTRY_VERIFY(desk.says(u"No measure fits the filter."_s));
    desk.press(u"Show all"_s);
    QTRY_COMPARE(shown().size(), 3);
}

void TestLinesFind::activitiesAreFilteredByTheirMeasures()
{
    const Desk desk;
    desk.goTo(PageKind::Activities);
    const auto shown = [&] { return desk.view(u"Activities"_s)->model()->rowCount(); };
    const auto holds = [&](const QString& words) {
        const QAbstractItemModel& model = *desk.view(u"Activities"_s)->model();
        return !model.match(model.index(0, 2), Qt::DisplayRole, words, 1, Qt::MatchContains).isEmpty();
    };
    QTRY_COMPARE(shown(), 2);
    desk.choose(u"More filters"_s, u"Of late measures"_s);
    QTRY_COMPARE(shown(), 1);
    QVERIFY(holds(u"Kampanjstart"_s));
    desk.press(u"Take away the filter: Of late measures"_s);
    QTRY_COMPARE(shown(), 2);
    QTRY_VERIFY(desk.has(u"This week 1"_s));
    desk.press(u"This week 1"_s);
    QTRY_COMPARE(shown(), 1);
    desk.press(u"All 2"_s);
    desk.write(u"Filter activities"_s, u"samråd"_s);
    QTRY_COMPARE(shown(), 1);
    QVERIFY(holds(u"Samråd"_s));
}

void TestLinesFind::aViewIsSavedAndComesBack()
{
    Desk desk;
    desk.goTo(PageKind::Measures);
    desk.press(u"View: Board"_s);
    desk.dialogs.nextName = u"Tavlan"_s;
    desk.command(u"Save this view"_s);
    QVERIFY(desk.has(u"View: Tavlan"_s));
    desk.press(u"View: Table"_s);
    QVERIFY(desk.has(u"View: Tavlan (changed)"_s));
    desk.open(); // the next morning
    desk.goTo(PageKind::Organisations);
    desk.find(u">tavlan"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window->page(), PageKind::Measures);
    QVERIFY(desk.has(u"View: Tavlan"_s));
    QTRY_VERIFY(!desk.nameBeginning(u"Not started, no figure, "_s).isEmpty()); // the board's column
}

void TestLinesFind::columnsAndTheirOrderAreRemembered()
{
    Desk desk;
    const auto headings = [&] {
        QStringList shown;
        const auto* header = desk.view(u"Measures in a table"_s)->findChild<QHeaderView*>();
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (!header->isSectionHidden(column)) {
                shown.append(header->model()->headerData(column, Qt::Horizontal).toString());
            }
        }
        return shown;
    };
    desk.openMeasures();
    desk.command(u"Columns"_s);
    const test::ByName dialog = desk.dialog();
    QTest::keyClick(dialog.stand(u"Columns"_s, u"Signal"_s), Qt::Key_Space); // taken away
    QTest::keyClick(dialog.stand(u"Columns"_s, u"Due"_s), Qt::Key_Up, Qt::AltModifier);
    dialog.press(u"Close"_s);
    QVERIFY(desk.isBack());
    const QStringList chosen = headings();
    QVERIFY(!chosen.contains(u"Signal"_s) && chosen.contains(u"Due"_s));
    desk.open();
    desk.window->resize(1440, 900);
    desk.goTo(PageKind::Measures);
    QCOMPARE(headings(), chosen);
}

void TestLinesFind::groupsAreOnesChoice()
{
    const Desk desk;
    desk.goTo(PageKind::Measures);
    desk.key(Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(desk.has(u"Measures by organisation"_s));
    QVERIFY(desk.lines(u"Measures by organisation"_s).contains(u"Nobody leads these yet"_s));
    desk.key(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(desk.has(u"Measures by focus area"_s));
    QVERIFY(desk.lines(u"Measures by focus area"_s).contains(u"2 Förebyggande"_s));
    desk.goTo(PageKind::Organisations);
    QCOMPARE(desk.lines(u"Organisations by kind"_s).mid(0, 2),
        (QStringList{u"County administrative board"_s, u"  Länsstyrelsen"_s}));
}

QTEST_MAIN(TestLinesFind)
#include "tst_lines_find.moc"
