#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/duplicatesdialog.h"
#include "views/dialogs/mergedialog.h"
#include "views/editors/reasonbar.h"
#include "views/pages/organisationspage.h"
#include "models/items/organisationtreemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTreeWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    domain::Organisation police;
    domain::Organisation slip;
    std::unique_ptr<OrganisationsPage> page;

    Opened()
    {
        QSettings().clear();
        police = organisation(u"Polismyndigheten"_s, domain::OrganisationKind::Agency);
        police.aliases = QStringList{u"Polisen"_s};
        slip = organisation(u"Polismyndgheten"_s, domain::OrganisationKind::Other);
        add(police);
        add(slip);
        change(two.id, [&](domain::Measure& row) { row.lead = slip.id; });
        change(one.id, [&](domain::Measure& row) { row.partners = {slip.id, police.id}; });
        auto held = activity(u"Utbildning i Exempelstad"_s, QDate(2026, 11, 3));
        held.organiser = slip.id;
        add(held);
        page = std::make_unique<OrganisationsPage>(PageContext{*space, navigator}, period);
        page->resize(1100, 700);
        page->show();
        tree()->setFocus();
    }
    static domain::Organisation organisation(const QString& name, domain::OrganisationKind kind)
    {
        auto row = made<domain::Organisation>();
        row.name = name;
        row.kind = kind;
        return row;
    }
    template <class W>
    W* find(const QString& name) const
    {
        return qobject_cast<W*>(test::named(*page, name));
    }
    QTreeView* tree() const { return find<QTreeView>(u"Organisations by kind"_s); }
    /// "Kind: name, name" of every group.
    QStringList shown() const
    {
        QStringList groups;
        if (!tree()) {
            return groups; // a sentence stands in its place
        }
        const QAbstractItemModel& model = *tree()->model();
        for (int place = 0; place < model.rowCount(); ++place) {
            const QModelIndex group = model.index(place, 0);
            QStringList names;
            for (int row = 0; row < model.rowCount(group); ++row) {
                names.append(model.index(row, 0, group).data().toString());
            }
            groups.append(group.data().toString() + u": "_s + names.join(u", "_s));
        }
        return groups;
    }
    /// The cells of the current row.
    QStringList row() const
    {
        QStringList cells;
        for (int column = 0; column < items::OrganisationColumnCount; ++column) {
            cells.append(tree()->currentIndex().siblingAtColumn(column).data().toString());
        }
        return cells;
    }
    const domain::Organisation& stored(const domain::OrganisationId& id) const
    {
        return *domain::find(space->data().organisations, id);
    }
    void type(const QString& field, const QString& text) const
    {
        auto* line = find<QLineEdit>(field);
        QVERIFY(line);
        line->selectAll();
        test::typeInto(*line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void trigger(const QString& action) const { test::actionNamed(*page, action)->trigger(); }
    /// The lines under a heading of what it takes part in.
    QStringList partsUnder(const QString& heading) const
    {
        const auto* list = page->findChild<QTreeWidget*>();
        QStringList lines;
        for (int at = 0; at < list->topLevelItemCount(); ++at) {
            const QTreeWidgetItem* group = list->topLevelItem(at);
            for (int row = 0; group->text(0) == heading && row < group->childCount(); ++row) {
                lines.append(group->child(row)->text(0));
            }
        }
        return lines;
    }
    DuplicatesDialog* duplicates() const
    {
        trigger(u"Find duplicates"_s);
        return page->findChild<DuplicatesDialog*>();
    }
};

QTreeWidget* pairsIn(const QWidget& dialog)
{
    return qobject_cast<QTreeWidget*>(test::named(dialog, u"Pairs that may be the same"_s));
}

} // namespace

class TestOrganisationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsByKindWithCounts();
    void fieldIsStoredAsOneUndoStep();
    void anotherKindIsAnotherGroup();
    void filterLooksInAllNames();
    void emptyFilterIsLeftByItsButton();
    void chipsSayHowManyAndShowThem_data();
    void chipsSayHowManyAndShowThem();
    void kindIsChosen();
    void rowStaysWhileItsMailboxIsWritten();
    void viewIsShownAgain();
    void newOneIsReadyToBeNamed();
    void withdrawnNeedsAReasonAndCanBeTakenBack();
    void tellsWhatItTakesPartIn();
    void whatItTakesPartInIsOpenedByKey();
    void personsAddressIsWarnedOf();
    void duplicatesSayWhyAndCanBeSetAside();
    void mergeShowsWhatMovesAndCanBeUndone();
    void theOneThatIsUsedMoreStays();
    void mergeAsksWhoseValueStaysFieldByField();
    void mergeSuggestsWhatTheKeptOneLacks();
    void listIsAProperModel();
    void everyControlHasAName();
};

void TestOrganisationsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"samordna-test-organisations"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOrganisationsPage::listsByKindWithCounts()
{
    const Opened opened;
    QCOMPARE(opened.shown(),
        (QStringList{u"Agency: Polismyndigheten"_s, u"County administrative board: Länsstyrelsen"_s,
            u"Other organisation: Polismyndgheten"_s}));
    QCOMPARE(opened.row(), (QStringList{u"Polismyndigheten"_s, u"0"_s, u"1"_s, u"0"_s, {}}));
    opened.page->showOrganisation(opened.slip.id);
    QTRY_COMPARE(opened.row(), (QStringList{u"Polismyndgheten"_s, u"1"_s, u"1"_s, u"1"_s, {}}));
    opened.page->setPeriod(*domain::Period::fromCode(u"2026-T1"));
    QTRY_COMPARE(opened.row().at(3), u"0"_s);
    QCOMPARE(opened.page->subtitle(), u"3 organisation(s)"_s);
}

void TestOrganisationsPage::fieldIsStoredAsOneUndoStep()
{
    const Opened opened;
    const int before = opened.space->undoStack().count();
    opened.type(u"Function mailbox"_s, u"registrator@example.se"_s);
    QCOMPARE(opened.stored(opened.police.id).mailbox, u"registrator@example.se"_s);
    QCOMPARE(opened.space->undoStack().count(), before + 1);
    QTRY_COMPARE(opened.row().at(4), u"registrator@example.se"_s);
    opened.type(u"Other names"_s, u"Polisen, Polis"_s);
    QCOMPARE(opened.stored(opened.police.id).aliases, (QStringList{u"Polisen"_s, u"Polis"_s}));
    QVERIFY(opened.space->undo());
    QTRY_COMPARE(opened.find<QLineEdit>(u"Other names"_s)->text(), u"Polisen"_s);
}

void TestOrganisationsPage::anotherKindIsAnotherGroup()
{
    const Opened opened;
    opened.page->showOrganisation(opened.slip.id);
    auto* kind = opened.find<QComboBox>(u"Kind"_s);
    QVERIFY(kind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QTest::keyClick(kind, Qt::Key_Tab);
    QTRY_COMPARE(opened.shown().first(), u"Agency: Polismyndgheten, Polismyndigheten"_s);
    QCOMPARE(opened.row().first(), u"Polismyndgheten"_s); // still the chosen one
}

void TestOrganisationsPage::filterLooksInAllNames()
{
    const Opened opened;
    auto* filter = opened.find<QLineEdit>(u"Filter organisations"_s);
    test::typeInto(*filter, u"polisen"_s); // an other name
    QCOMPARE(opened.shown(), QStringList{u"Agency: Polismyndigheten"_s});
    filter->clear();
    QCOMPARE(opened.shown().size(), 3);
}

void TestOrganisationsPage::emptyFilterIsLeftByItsButton()
{
    const Opened opened;
    test::typeInto(*opened.find<QLineEdit>(u"Filter organisations"_s), u"finns inte"_s);
    auto* all = opened.find<QAbstractButton>(u"Show all"_s);
    QVERIFY(all);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(opened.shown().size(), 3);
}

void TestOrganisationsPage::chipsSayHowManyAndShowThem_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QStringList>("expected");
    const QString agency = u"Agency: Polismyndigheten"_s;
    const QString board = u"County administrative board: Länsstyrelsen"_s;
    const QString slip = u"Other organisation: Polismyndgheten"_s;
    QTest::newRow("all") << u"All 3"_s << QStringList{agency, board, slip};
    QTest::newRow("no mailbox") << u"Lacks mailbox 3"_s << QStringList{agency, board, slip};
    QTest::newRow("nothing") << u"Takes part in nothing 0"_s << QStringList();
    QTest::newRow("alike") << u"Possible duplicates 2"_s << QStringList{agency, slip};
}

void TestOrganisationsPage::chipsSayHowManyAndShowThem()
{
    QFETCH(QString, chip);
    QFETCH(QStringList, expected);
    const Opened opened;
    QTRY_VERIFY(opened.find<QAbstractButton>(chip));
    QTest::keyClick(opened.find<QAbstractButton>(chip), Qt::Key_Space);
    QCOMPARE(opened.shown(), expected);
    QVERIFY(opened.find<QAbstractButton>(chip)->isChecked());
}

void TestOrganisationsPage::kindIsChosen()
{
    const Opened opened;
    auto* kind = opened.find<QComboBox>(u"Kind of organisation"_s);
    QVERIFY(kind);
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(opened.shown(), QStringList{u"Agency: Polismyndigheten"_s});
    QCOMPARE(opened.page->subtitle(), u"1 of 3 organisation(s)"_s);
    QVERIFY(opened.find<QAbstractButton>(u"All 1"_s));
}

void TestOrganisationsPage::rowStaysWhileItsMailboxIsWritten()
{
    const Opened opened;
    QTest::keyClick(opened.find<QAbstractButton>(u"Lacks mailbox 3"_s), Qt::Key_Space);
    opened.type(u"Function mailbox"_s, u"registrator@example.se"_s);
    QTRY_VERIFY(opened.find<QAbstractButton>(u"Lacks mailbox 2"_s));
    QCOMPARE(opened.row().first(), u"Polismyndigheten"_s); // its next field is not another's
    QCOMPARE(opened.shown().size(), 3);
    QTest::keyClick(opened.find<QAbstractButton>(u"Lacks mailbox 2"_s), Qt::Key_Space);
    QCOMPARE(opened.shown().size(), 2); // asked for anew
}

void TestOrganisationsPage::viewIsShownAgain()
{
    const Opened opened;
    QTRY_VERIFY(opened.find<QAbstractButton>(u"Possible duplicates 2"_s));
    QTest::keyClick(opened.find<QAbstractButton>(u"Possible duplicates 2"_s), Qt::Key_Space);
    QTest::keyClick(opened.find<QComboBox>(u"Kind of organisation"_s), Qt::Key_Down);
    const auto state = opened.page->viewState();
    QVERIFY(state);
    opened.page->showView({});
    QCOMPARE(opened.shown().size(), 3);
    opened.page->showView(*state);
    QCOMPARE(opened.shown(), QStringList{u"Agency: Polismyndigheten"_s});
    QCOMPARE(*opened.page->viewState(), *state);
}

void TestOrganisationsPage::newOneIsReadyToBeNamed()
{
    const Opened opened;
    opened.page->mainAction()->trigger();
    auto* name = qobject_cast<QLineEdit*>(opened.page->window()->focusWidget());
    QVERIFY(name);
    QCoreApplication::processEvents(); // the page shows itself anew
    QCOMPARE(name->selectedText(), u"New organisation"_s);
    test::typeInto(*name, u"Talita"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(opened.row().first(), u"Talita"_s);
    opened.page->focusFirst();
    QTest::keyClick(opened.tree(), Qt::Key_Return); // from the list to the name
    QCOMPARE(opened.page->window()->focusWidget(), name);
    opened.page->mainAction()->trigger();
    opened.page->mainAction()->trigger();
    QTRY_COMPARE(opened.row().first(), u"New organisation 2"_s);
    QVERIFY(opened.navigator.errors.isEmpty());
}

void TestOrganisationsPage::withdrawnNeedsAReasonAndCanBeTakenBack()
{
    const Opened opened;
    opened.page->showOrganisation(opened.slip.id);
    opened.trigger(u"Withdraw"_s);
    auto* reason = opened.page->findChild<ReasonBar*>()->findChild<QLineEdit*>();
    QVERIFY(reason->hasFocus() || opened.page->window()->focusWidget() == reason);
    test::typeInto(*reason, u"Ett skrivfel"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(opened.stored(opened.slip.id).withdrawn, u"Ett skrivfel"_s);
    QTRY_COMPARE(opened.shown().size(), 2);
    opened.trigger(u"Show withdrawn organisations"_s);
    QCOMPARE(opened.shown().size(), 3);
    opened.page->showOrganisation(opened.slip.id);
    QVERIFY(opened.find<QLineEdit>(u"Name"_s)->isReadOnly());
    opened.trigger(u"Take back into use"_s);
    QVERIFY(!opened.stored(opened.slip.id).isWithdrawn());
    QCOMPARE(opened.navigator.done.size(), 2);
}

void TestOrganisationsPage::tellsWhatItTakesPartIn()
{
    Opened opened;
    auto mandate = Opened::made<domain::Mandate>();
    mandate.document = u"Regleringsbrev 2026"_s;
    mandate.issuer = opened.slip.id;
    QVERIFY(opened.add(mandate));
    opened.page->showOrganisation(opened.slip.id);
    QCOMPARE(opened.partsUnder(u"Leads"_s), QStringList{u"2.1 Kampanj"_s});
    QCOMPARE(opened.partsUnder(u"Partner in"_s), QStringList{u"1.1 Samverkansgrupp"_s});
    QTRY_COMPARE(opened.partsUnder(u"Latest activities"_s), QStringList{u"2026-11-03  Utbildning i Exempelstad"_s});
    QCOMPARE(opened.partsUnder(u"Assignments it has given"_s), QStringList{u"Regleringsbrev 2026"_s});
    opened.page->showOrganisation(opened.board.id);
    QTRY_VERIFY(opened.partsUnder(u"Latest activities"_s).isEmpty());
    QCOMPARE(opened.partsUnder(u"Leads"_s), QStringList{u"1.1 Samverkansgrupp"_s});
}

void TestOrganisationsPage::whatItTakesPartInIsOpenedByKey()
{
    Opened opened;
    auto mandate = Opened::made<domain::Mandate>();
    mandate.document = u"Regleringsbrev 2026"_s;
    mandate.issuer = opened.slip.id;
    QVERIFY(opened.add(mandate));
    opened.page->showOrganisation(opened.slip.id);
    QTRY_COMPARE(opened.partsUnder(u"Latest activities"_s).size(), 1);
    auto* list = opened.page->findChild<QTreeWidget*>();
    QStringList opens;
    for (QTreeWidgetItemIterator at(list); *at; ++at) {
        opened.navigator.shownRow = {};
        list->setCurrentItem(*at);
        QTest::keyClick(list, Qt::Key_Return);
        opens.append(opened.navigator.shownRow.second.isNull() ? u"heading"_s
                                                               : domain::entityName(opened.navigator.shownRow.first));
    }
    QCOMPARE(opens,
        (QStringList{u"heading"_s, u"measure"_s, u"heading"_s, u"measure"_s, u"heading"_s, u"mandate"_s, u"heading"_s,
            u"activity"_s}));
}

void TestOrganisationsPage::personsAddressIsWarnedOf()
{
    const Opened opened;
    const auto warns = [&] {
        const auto labels = opened.page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isHidden() && label->text().startsWith(u"This looks like a person's address."_s);
        });
    };
    QVERIFY(!warns());
    opened.type(u"Function mailbox"_s, u"fornamn.efternamn@example.se"_s);
    QTRY_VERIFY(warns());
    opened.type(u"Function mailbox"_s, u"samordnare@example.se"_s);
    QTRY_VERIFY(!warns());
}

void TestOrganisationsPage::duplicatesSayWhyAndCanBeSetAside()
{
    Opened opened;
    DuplicatesDialog* dialog = opened.duplicates();
    QVERIFY(dialog);
    QTreeWidget* pairs = pairsIn(*dialog);
    QCOMPARE(pairs->topLevelItemCount(), 1);
    QCOMPARE(pairs->topLevelItem(0)->text(0), u"Polismyndgheten"_s);
    QVERIFY(pairs->topLevelItem(0)->text(2).contains(u"typing slip"_s));
    auto* apart = qobject_cast<QAbstractButton*>(test::named(*dialog, u"Not &duplicates"_s));
    QTest::keyClick(apart, Qt::Key_Space);
    QCOMPARE(pairs->topLevelItemCount(), 0);
    dialog->close();
    DuplicatesDialog again(PageContext{*opened.space, opened.navigator});
    again.show();
    QCOMPARE(pairsIn(again)->topLevelItemCount(), 0); // remembered
    auto* show = qobject_cast<QAbstractButton*>(test::named(again, u"Show pairs that are &not duplicates"_s));
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(pairsIn(again)->topLevelItemCount(), 1);
    auto* back = qobject_cast<QAbstractButton*>(test::named(again, u"May be &duplicates"_s));
    QTest::keyClick(back, Qt::Key_Space);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(pairsIn(again)->topLevelItemCount(), 1);
}

void TestOrganisationsPage::mergeShowsWhatMovesAndCanBeUndone()
{
    const Opened opened;
    const domain::PlanData before = opened.space->data();
    DuplicatesDialog* dialog = opened.duplicates();
    QTest::keyClick(pairsIn(*dialog), Qt::Key_Return);
    auto* merge = dialog->findChild<MergeDialog*>();
    QVERIFY(merge);
    QCOMPARE(dialog->findChildren<MergeDialog*>().size(), 1);
    auto* police = qobject_cast<QRadioButton*>(test::named(*merge, u"Polismyndigheten"_s));
    QTest::keyClick(police, Qt::Key_Space);
    auto* preview = qobject_cast<QLabel*>(test::named(*merge, u"What is merged"_s));
    auto* button = qobject_cast<QAbstractButton*>(test::named(*merge, u"&Merge"_s));
    QTRY_VERIFY(button->isEnabled());
    QVERIFY2(preview->text().contains(u"2 measure(s)"_s), qPrintable(preview->text()));
    QVERIFY(preview->text().contains(u"1 activity(ies)"_s));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(opened.stored(opened.slip.id).isWithdrawn());
    const auto& measures = opened.space->data().measures;
    QCOMPARE(domain::find(measures, opened.two.id)->lead, opened.police.id);
    QCOMPARE(domain::find(measures, opened.one.id)->partners, QList{opened.police.id});
    QCOMPARE(opened.stored(opened.police.id).aliases, (QStringList{u"Polisen"_s, u"Polismyndgheten"_s}));
    QCOMPARE(opened.space->reader().activitiesOf(opened.police.id, 10)->size(), 1);
    QCOMPARE(opened.space->reader().activitiesOf(opened.slip.id, 10)->size(), 0);
    QTRY_COMPARE(pairsIn(*dialog)->topLevelItemCount(), 0);
    QVERIFY(opened.space->undo());
    QVERIFY(!opened.stored(opened.slip.id).isWithdrawn());
    QCOMPARE(opened.stored(opened.police.id).aliases, QStringList{u"Polisen"_s});
    QCOMPARE(domain::find(opened.space->data().measures, opened.two.id)->lead, opened.slip.id);
    QCOMPARE(opened.space->reader().activitiesOf(opened.slip.id, 10)->size(), 1);
    QCOMPARE(opened.space->reader().participations(opened.period)->value(opened.slip.id), 1);
    QCOMPARE(opened.space->data().organisations.size(), before.organisations.size());
}

void TestOrganisationsPage::theOneThatIsUsedMoreStays()
{
    Opened opened;
    MergeDialog merge({*opened.space, opened.navigator}, opened.police.id, opened.slip.id);
    merge.show();
    auto* slip = qobject_cast<QRadioButton*>(test::named(merge, u"Polismyndgheten"_s));
    QVERIFY(slip->isChecked());
    auto* button = qobject_cast<QAbstractButton*>(test::named(merge, u"&Merge"_s));
    QVERIFY(!button->isEnabled()); // until it is known what moves
    QTRY_VERIFY(button->isEnabled());
    QTest::keyClick(slip, Qt::Key_Return); // the default button's
    QVERIFY(opened.stored(opened.police.id).isWithdrawn());
    QCOMPARE(opened.navigator.done, QStringList{u"Polismyndigheten is merged into Polismyndgheten."_s});
    const auto few = opened.space->reader().activitiesOf(opened.slip.id, 0);
    QVERIFY(!few);
    QCOMPARE(few.error().kind, base::ErrorKind::TooLarge);
}

void TestOrganisationsPage::mergeAsksWhoseValueStaysFieldByField()
{
    Opened opened;
    QVERIFY(opened.change(opened.slip.id, [](domain::Organisation& row) { row.mailbox = u"a@example.se"_s; }));
    QVERIFY(opened.change(opened.police.id, [](domain::Organisation& row) { row.mailbox = u"b@example.se"_s; }));
    const int steps = opened.space->undoStack().count();
    MergeDialog merge({*opened.space, opened.navigator}, opened.police.id, opened.slip.id);
    merge.show();
    const auto radio = [&](const QString& name) { return qobject_cast<QRadioButton*>(test::named(merge, name)); };
    QTest::keyClick(radio(u"Polismyndigheten"_s), Qt::Key_Space);
    QVERIFY(radio(u"Name: Polismyndigheten"_s)->isChecked());
    QVERIFY(radio(u"Kind: Agency"_s)->isChecked());
    QVERIFY(!radio(u"Kind: Other organisation"_s)->isChecked());
    QVERIFY(radio(u"Function mailbox: b@example.se"_s)->isChecked());
    QVERIFY(!radio(u"Other names: Polisen"_s)); // all of them stay
    auto* button = qobject_cast<QAbstractButton*>(test::named(merge, u"&Merge"_s));
    QTRY_VERIFY(button->isEnabled());
    QRadioButton* mailbox = radio(u"Function mailbox: b@example.se"_s);
    mailbox->setFocus();
    QTest::keyClick(mailbox, Qt::Key_Right); // as in any group of radio buttons
    QVERIFY(radio(u"Function mailbox: a@example.se"_s)->isChecked());
    QVERIFY(radio(u"Kind: Agency"_s)->isChecked());
    QVERIFY(radio(u"Polismyndigheten"_s)->isChecked());
    QTest::keyClick(radio(u"Name: Polismyndgheten"_s), Qt::Key_Space);
    const auto* preview = qobject_cast<QLabel*>(test::named(merge, u"What is merged"_s));
    QVERIFY2(preview->text().contains(u"Function mailbox: b@example.se → a@example.se"_s), qPrintable(preview->text()));
    QVERIFY(preview->text().contains(u"Name: Polismyndigheten → Polismyndgheten"_s));
    QVERIFY(preview->text().contains(u"Other names: Polisen → Polisen, Polismyndigheten"_s));
    QTest::keyClick(radio(u"Kind: Agency"_s), Qt::Key_Return); // the default button's
    const domain::Organisation& kept = opened.stored(opened.police.id);
    QCOMPARE(kept.name, u"Polismyndgheten"_s);
    QCOMPARE(kept.kind, domain::OrganisationKind::Agency);
    QCOMPARE(kept.mailbox, u"a@example.se"_s);
    QVERIFY(opened.stored(opened.slip.id).isWithdrawn());
    QCOMPARE(opened.space->undoStack().count(), steps + 1);
    QVERIFY(opened.space->undo());
    QCOMPARE(opened.stored(opened.police.id).name, u"Polismyndigheten"_s);
}

void TestOrganisationsPage::mergeSuggestsWhatTheKeptOneLacks()
{
    Opened opened;
    QVERIFY(opened.change(opened.slip.id, [](domain::Organisation& row) { row.mailbox = u"a@example.se"_s; }));
    MergeDialog merge({*opened.space, opened.navigator}, opened.police.id, opened.slip.id);
    merge.show();
    const auto radio = [&](const QString& name) { return qobject_cast<QRadioButton*>(test::named(merge, name)); };
    QVERIFY(radio(u"Polismyndgheten"_s)->isChecked()); // it is used more, but nobody has said what it is
    QVERIFY(radio(u"Kind: Agency"_s)->isChecked());
    QVERIFY(radio(u"Name: Polismyndgheten"_s)->isChecked());
    QTest::keyClick(radio(u"Name: Polismyndigheten"_s), Qt::Key_Space);
    QTest::keyClick(radio(u"Polismyndigheten"_s), Qt::Key_Space); // the other one stays
    QVERIFY(radio(u"Function mailbox: a@example.se"_s)->isChecked()); // which has none
    QVERIFY(radio(u"Name: Polismyndigheten"_s)->isChecked()); // as it was chosen
    QTest::keyClick(radio(u"Polismyndgheten"_s), Qt::Key_Space);
    QVERIFY(radio(u"Name: Polismyndigheten"_s)->isChecked());
}

void TestOrganisationsPage::listIsAProperModel()
{
    items::OrganisationTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto id = domain::OrganisationId::create();
    items::OrganisationLine first;
    first.id = id;
    first.kind = domain::OrganisationKind::Region;
    model.setLines({first, {}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.organisationAt(model.indexOf(id)), id);
    QVERIFY(model.organisationAt(model.index(0, 0)).isNull());
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TestOrganisationsPage::everyControlHasAName()
{
    const Opened opened;
    const auto widgets = opened.page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool isControl = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget);
        if (isControl && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestOrganisationsPage)
#include "tst_organisationspage.moc"
