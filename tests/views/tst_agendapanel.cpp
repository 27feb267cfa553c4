#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/pages/activityeditor.h"
#include "views/widgets/copytext.h"
#include "views/widgets/rowlist.h"
#include "models/domain/agenda.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"640823-3234"_s; // the tax agency's own example

struct Opened : test::SmallCounty
{
    domain::Activity meeting = activity(u"Samverkansgrupp"_s, QDate(2026, 11, 20));
    domain::Organisation police = made<domain::Organisation>();
    test::FakeNavigator navigator;
    std::unique_ptr<ActivityEditor> editor;

    Opened()
    {
        police.name = u"Polismyndigheten"_s;
        if (!add(police) || !add(meeting)) {
            qFatal("no meeting");
        }
        space->undoStack().clear();
        open(*space);
    }
    void open(workspace::Workspace& workspace)
    {
        editor = std::make_unique<ActivityEditor>(PageContext{workspace, navigator});
        editor->resize(360, 700);
        editor->show(meeting);
        editor->QWidget::show();
        editor->activateWindow();
        if (!QTest::qWaitForWindowActive(editor.get())) {
            qFatal("no active window");
        }
        editor->findChild<QTabWidget*>()->setCurrentIndex(1);
    }
    template <class W>
    [[nodiscard]] W* get(const QString& name) const
    {
        auto* widget = qobject_cast<W*>(test::named(*editor, name));
        if (!widget) {
            qFatal("no %s", qPrintable(name));
        }
        return widget;
    }
    /// Writes into a line and presses Enter.
    void enter(const QString& name, const QString& text) const
    {
        auto* line = get<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        test::typeInto(*line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Writes into a field of several lines and leaves it.
    void write(const QString& name, const QString& text) const
    {
        auto* field = get<QPlainTextEdit>(name);
        field->setFocus();
        field->selectAll();
        test::typeInto(*field, text);
        get<QWidget>(u"Agenda"_s)->setFocus();
    }
    [[nodiscard]] QStringList rows(const QString& name) const
    {
        QStringList texts;
        const auto* list = get<RowList>(name);
        for (int row = 0; row < list->count(); ++row) {
            texts.append(list->item(row)->text().replace(u'\n', u" | "_s));
        }
        return texts;
    }
    [[nodiscard]] QList<domain::AgendaItem> agenda() const
    {
        const auto stored = space->reader().rowsOf<domain::AgendaItem>("activity", meeting.id.uuid());
        return stored ? domain::agendaOf(*stored) : QList<domain::AgendaItem>();
    }
    [[nodiscard]] domain::ActionPoint point() const { return space->data().actionPoints.value(0); }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = editor->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel* label) { return label->isVisibleTo(editor.get()) && label->text().contains(words); });
    }
};

} // namespace

class TestAgendaPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyListsSayWhatBelongsThere();
    void enterAddsAPointAndWaitsForTheNext();
    void aPointIsMovedByTheKeyboardInOneStep();
    void aDecisionIsStoredWhenItsFieldIsLeft();
    void aRefusedPointStaysWithASentence();
    void aRefusedFieldKeepsItsRow();
    void aPointIsTakenOffAndBack();
    void anActionPointHasAnOwnerAndADay();
    void ownerMayBeAnOrganisationThatIsNewInTheSameStep();
    void whatIsLateIsSaidInWordsAndByAShape();
    void tickingOffIsOneStep();
    void anUnreadableDayIsRefused();
    void theMinutesAreCopied();
    void identityNumbersAreNotCopied();
    void aNewActivityIsSavedFirst();
    void aCopiedAgendaIsStoredWithItsActivity();
    void aReadOnlyFileIsReadAndCopied();
    void anAgendaIsOpenedAtAPoint();
    void aFieldWithTheFocusIsTakenApart();
};

void TestAgendaPanel::emptyListsSayWhatBelongsThere()
{
    const Opened it;
    QVERIFY(it.says(u"The agenda is empty."_s));
    QVERIFY(it.says(u"Nobody has promised anything yet."_s));
    QVERIFY(!test::named(*it.editor, u"Decision"_s)); // no fields without a point
    QCOMPARE(it.editor->findChild<QTabWidget*>()->tabText(1), u"Agenda"_s);
}

void TestAgendaPanel::enterAddsAPointAndWaitsForTheNext()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"  Läget i länet "_s);
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    QCOMPARE(it.rows(u"Agenda"_s), QStringList({u"1. Läget i länet"_s, u"2. Rutin"_s}));
    QVERIFY(it.get<QLineEdit>(u"New point of the agenda"_s)->hasFocus());
    QVERIFY(it.get<QLineEdit>(u"New point of the agenda"_s)->text().isEmpty());
    QCOMPARE(it.editor->findChild<QTabWidget*>()->tabText(1), u"Agenda 2"_s);
    QCOMPARE(it.get<QLineEdit>(u"Title"_s)->text(), u"Rutin"_s); // the new one is chosen
    it.enter(u"New point of the agenda"_s, u"   "_s);
    QCOMPARE(it.space->undoStack().count(), 2);
    QVERIFY(it.space->undo());
    QCOMPARE(it.rows(u"Agenda"_s), QStringList(u"1. Läget i länet"_s));
}

void TestAgendaPanel::aPointIsMovedByTheKeyboardInOneStep()
{
    const Opened it;
    for (const QString& title : {u"Ett"_s, u"Två"_s, u"Tre"_s}) {
        it.enter(u"New point of the agenda"_s, title);
    }
    auto* list = it.get<RowList>(u"Agenda"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // "Tre" is chosen
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(it.rows(u"Agenda"_s), QStringList({u"1. Tre"_s, u"2. Ett"_s, u"3. Två"_s}));
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!it.get<QWidget>(u"Move the point up"_s)->isEnabled());
    QCOMPARE(it.space->undoStack().count(), 5);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(it.rows(u"Agenda"_s), QStringList({u"1. Ett"_s, u"2. Tre"_s, u"3. Två"_s}));
    QVERIFY(it.space->undo());
    QCOMPARE(it.rows(u"Agenda"_s), QStringList({u"1. Tre"_s, u"2. Ett"_s, u"3. Två"_s}));
}

void TestAgendaPanel::aDecisionIsStoredWhenItsFieldIsLeft()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    it.write(u"Decision"_s, u"Rutinen gäller från den 1 december."_s);
    QCOMPARE(it.agenda().constFirst().decision, u"Rutinen gäller från den 1 december."_s);
    QCOMPARE(it.rows(u"Agenda"_s), QStringList(u"1. Rutin | Decision: Rutinen gäller från den 1 december."_s));
    it.enter(u"Title"_s, u"Rutin för boende"_s);
    QCOMPARE(it.agenda().constFirst().title, u"Rutin för boende"_s);
    QCOMPARE(it.space->undoStack().count(), 3);
    QVERIFY(it.space->undo());
    QCOMPARE(it.get<QLineEdit>(u"Title"_s)->text(), u"Rutin"_s);
}

void TestAgendaPanel::aRefusedPointStaysWithASentence()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"Ärendet "_s + kNumber);
    QVERIFY(it.agenda().isEmpty());
    QCOMPARE(it.get<QLineEdit>(u"New point of the agenda"_s)->text(), u"Ärendet "_s + kNumber);
    QVERIFY(it.says(u"looks like a personal identity number"_s));
    QVERIFY(!it.editor->commitEdits());
    QVERIFY(it.editor->isDirty());
    it.enter(u"New point of the agenda"_s, u"Ärendet"_s);
    QVERIFY(!it.says(u"looks like a personal identity number"_s));
    QVERIFY(it.editor->commitEdits());
    QVERIFY(!it.editor->isDirty());
}

void TestAgendaPanel::aRefusedFieldKeepsItsRow()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"Ett"_s);
    it.enter(u"New point of the agenda"_s, u"Två"_s);
    it.write(u"Decision"_s, kNumber);
    QVERIFY(it.says(u"looks like a personal identity number"_s));
    auto* list = it.get<RowList>(u"Agenda"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QTRY_COMPARE(list->currentRow(), 1);
    QCOMPARE(it.get<QPlainTextEdit>(u"Decision"_s)->toPlainText(), kNumber);
    QCOMPARE(it.get<QLineEdit>(u"Title"_s)->text(), u"Två"_s);
    it.write(u"Decision"_s, u"Bordlades"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(it.get<QLineEdit>(u"Title"_s)->text(), u"Ett"_s);
    QCOMPARE(it.agenda().constLast().decision, u"Bordlades"_s);
}

void TestAgendaPanel::aPointIsTakenOffAndBack()
{
    const Opened it;
    for (const QString& title : {u"Ett"_s, u"Två"_s, u"Tre"_s}) {
        it.enter(u"New point of the agenda"_s, title);
    }
    auto* list = it.get<RowList>(u"Agenda"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(it.rows(u"Agenda"_s), QStringList({u"1. Ett"_s, u"2. Tre"_s}));
    QCOMPARE(list->currentRow(), 1); // the one that took its place
    it.get<QAbstractButton>(u"Show withdrawn (1)"_s)->click();
    QCOMPARE(it.rows(u"Agenda"_s), QStringList({u"1. Ett"_s, u"Två | Taken off"_s, u"2. Tre"_s}));
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(it.get<QLineEdit>(u"Title"_s)->isReadOnly());
    it.get<QAbstractButton>(u"Take the point back"_s)->click();
    QCOMPARE(it.rows(u"Agenda"_s), QStringList({u"1. Ett"_s, u"2. Två"_s, u"3. Tre"_s}));
    QVERIFY(!it.get<QLineEdit>(u"Title"_s)->isReadOnly());
    QCOMPARE(it.space->undoStack().undoText(), u"Take a point of the agenda back"_s);
}

void TestAgendaPanel::anActionPointHasAnOwnerAndADay()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    it.enter(u"New action point"_s, u"Sprid rutinen"_s);
    QCOMPARE(it.rows(u"Action points"_s), QStringList(u"Sprid rutinen | Owner not chosen"_s));
    auto* owner = it.get<QComboBox>(u"Owner"_s);
    owner->setFocus();
    test::typeInto(*owner->lineEdit(), u"Polismyndigheten"_s);
    QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
    it.enter(u"Function"_s, u"samordnare"_s);
    it.enter(u"Due date"_s, u"15/12"_s);
    auto* item = it.get<QComboBox>(u"Point of the agenda"_s);
    item->setFocus();
    QTest::keyClick(item, Qt::Key_End);
    QTest::keyClick(item, Qt::Key_Return);
    Q_EMIT item->activated(item->currentIndex());
    const domain::ActionPoint stored = it.point();
    QCOMPARE(stored.owner, it.police.id);
    QCOMPARE(stored.function, u"samordnare"_s);
    QCOMPARE(stored.due, QDate(2026, 12, 15));
    QCOMPARE(stored.item, it.agenda().constFirst().id);
    QCOMPARE(
        it.rows(u"Action points"_s), QStringList(u"Sprid rutinen | Polismyndigheten, samordnare | Due 2026-12-15"_s));
}

void TestAgendaPanel::ownerMayBeAnOrganisationThatIsNewInTheSameStep()
{
    const Opened it;
    it.enter(u"New action point"_s, u"Sprid rutinen"_s);
    const auto before = it.space->data().organisations.size();
    const int steps = it.space->undoStack().count();
    auto* owner = it.get<QComboBox>(u"Owner"_s);
    owner->setFocus();
    test::typeInto(*owner->lineEdit(), u"Kvinnojouren"_s);
    QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
    QCOMPARE(it.space->data().organisations.size(), before + 1);
    const domain::Organisation* made = domain::find(it.space->data().organisations, it.point().owner);
    QVERIFY(made && made->name == u"Kvinnojouren"_s);
    QCOMPARE(it.rows(u"Action points"_s), QStringList(u"Sprid rutinen | Kvinnojouren"_s));
    QCOMPARE(owner->currentText(), u"Kvinnojouren"_s);
    QCOMPARE(it.space->undoStack().count(), steps + 1);
    QVERIFY(it.space->undo());
    QCOMPARE(it.space->data().organisations.size(), before);
    QVERIFY(it.point().owner.isNull());
    QVERIFY(it.space->redo());
    QCOMPARE(it.space->data().organisations.size(), before + 1);
}

void TestAgendaPanel::whatIsLateIsSaidInWordsAndByAShape()
{
    const Opened it;
    it.enter(u"New action point"_s, u"Ring"_s);
    it.enter(u"Due date"_s, u"2026-11-24"_s); // today
    const auto* list = it.get<RowList>(u"Action points"_s);
    QVERIFY(list->item(0)->icon().isNull());
    it.enter(u"Due date"_s, u"2026-11-23"_s);
    QCOMPARE(it.rows(u"Action points"_s), QStringList(u"Ring | Owner not chosen | Late: was due 2026-11-23"_s));
    QVERIFY(!list->item(0)->icon().isNull());
}

void TestAgendaPanel::tickingOffIsOneStep()
{
    const Opened it;
    it.enter(u"New action point"_s, u"Ring"_s);
    it.enter(u"Due date"_s, u"2026-11-23"_s);
    auto* list = it.get<RowList>(u"Action points"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(it.point().done, QDate(2026, 11, 24));
    QCOMPARE(it.rows(u"Action points"_s), QStringList(u"Ring | Owner not chosen | Done 2026-11-24"_s));
    QVERIFY(list->item(0)->icon().isNull());
    QCOMPARE(it.space->undoStack().count(), 3);
    QVERIFY(it.space->undo());
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
}

void TestAgendaPanel::anUnreadableDayIsRefused()
{
    const Opened it;
    it.enter(u"New action point"_s, u"Ring"_s);
    it.enter(u"Due date"_s, u"2026-02-30"_s);
    QVERIFY(it.says(u"cannot be read"_s));
    QCOMPARE(it.get<QLineEdit>(u"Due date"_s)->text(), u"2026-02-30"_s);
    QVERIFY(it.point().due.isNull());
    it.enter(u"New action point"_s, u"Skriv"_s); // added, and the refused one stays in sight
    QCOMPARE(it.rows(u"Action points"_s).size(), 2);
    QCOMPARE(it.get<QLineEdit>(u"Due date"_s)->text(), u"2026-02-30"_s);
    QVERIFY(!it.editor->commitEdits());
}

void TestAgendaPanel::theMinutesAreCopied()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    auto* decision = it.get<QPlainTextEdit>(u"Decision"_s);
    decision->setFocus();
    test::typeInto(*decision, u"Rutinen gäller."_s);
    it.get<QAbstractButton>(u"Copy the minutes"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(),
        u"Samverkansgrupp\n2026-11-20\n\n1. Rutin\nDecision: Rutinen gäller.\n"_s); // what was typed is in it
    QVERIFY(it.says(u"The minutes are on the clipboard."_s));
    it.enter(u"New point of the agenda"_s, u"Övrigt"_s);
    QVERIFY(!it.says(u"The minutes are on the clipboard."_s)); // not these any more
}

void TestAgendaPanel::identityNumbersAreNotCopied()
{
    QVERIFY(copyText(u"Rutin"_s, u"the minutes"_s));
    const auto refused = copyText(u"Ärendet "_s + kNumber, u"the minutes"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::PersonalIdentity);
    QCOMPARE(QApplication::clipboard()->text(), u"Rutin"_s);
}

void TestAgendaPanel::aNewActivityIsSavedFirst()
{
    const Opened it;
    it.editor->begin(Opened::activity(u""_s, QDate(2026, 11, 24)));
    auto* tabs = it.editor->findChild<QTabWidget*>();
    QCOMPARE(tabs->currentIndex(), 0);
    tabs->setCurrentIndex(1);
    QVERIFY(it.says(u"Save the activity first."_s));
    QVERIFY(!test::named(*it.editor, u"New point of the agenda"_s));
}

void TestAgendaPanel::aCopiedAgendaIsStoredWithItsActivity()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    it.write(u"Decision"_s, u"Gäller"_s);
    const auto copy = Opened::activity(u"Samverkansgrupp"_s, QDate(2026, 12, 1));
    it.editor->begin(copy, domain::copiedAgenda(it.agenda(), copy));
    it.editor->findChild<QTabWidget*>()->setCurrentIndex(1);
    QVERIFY(it.says(u"come with the copy"_s));
    const int before = it.space->undoStack().count();
    QVERIFY(it.editor->save());
    QCOMPARE(it.space->undoStack().count(), before + 1);
    QCOMPARE(it.rows(u"Agenda"_s), QStringList(u"1. Rutin"_s));
    QVERIFY(it.space->undo());
    const auto left = it.space->reader().rows<domain::AgendaItem>();
    QVERIFY(left && left->size() == 1);
}

void TestAgendaPanel::aReadOnlyFileIsReadAndCopied()
{
    Opened it;
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    it.enter(u"New action point"_s, u"Ring"_s);
    const auto reading = workspace::Workspace::open(it.space->path(), storage::Access::ReadOnly, it.clock);
    QVERIFY(reading);
    it.open(**reading);
    QCOMPARE(it.rows(u"Agenda"_s), QStringList(u"1. Rutin"_s));
    QVERIFY(it.get<QLineEdit>(u"Title"_s)->isReadOnly());
    QVERIFY(!test::named(*it.editor, u"New point of the agenda"_s));
    QVERIFY(!it.get<QWidget>(u"Take the point off the agenda"_s)->isEnabled());
    auto* list = it.get<RowList>(u"Action points"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    it.get<QAbstractButton>(u"Copy the minutes"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"1. Rutin"_s));
    QVERIFY(it.navigator.errors.isEmpty());
    it.editor.reset();
}

void TestAgendaPanel::anAgendaIsOpenedAtAPoint()
{
    const Opened it;
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    it.enter(u"New action point"_s, u"Ring"_s);
    it.enter(u"New action point"_s, u"Skriv"_s);
    const auto points = it.space->data().actionPoints;
    auto* tabs = it.editor->findChild<QTabWidget*>();
    tabs->setCurrentIndex(0);
    it.editor->openAgenda(it.meeting.id, points[0].id.uuid());
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(it.get<RowList>(u"Action points"_s)->currentItem()->text().section(u'\n', 0, 0), points[0].text);
    QVERIFY(it.get<RowList>(u"Action points"_s)->hasFocus());
    it.editor->clear();
    tabs->setCurrentIndex(0);
    it.editor->openAgenda(it.meeting.id, it.agenda().constFirst().id.uuid()); // not shown yet
    QCOMPARE(tabs->currentIndex(), 0);
    it.editor->show(it.meeting);
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(it.get<RowList>(u"Agenda"_s)->hasFocus());
}

void TestAgendaPanel::aFieldWithTheFocusIsTakenApart()
{
    Opened it;
    it.enter(u"New point of the agenda"_s, u"Rutin"_s);
    auto* tabs = it.editor->findChild<QTabWidget*>();
    tabs->setCurrentIndex(0);
    it.get<QLineEdit>(u"Place"_s)->setFocus();
    it.editor.reset(); // the focus goes from part to part on the way
    QCOMPARE(it.space->undoStack().count(), 1);
}

QTEST_MAIN(TestAgendaPanel)
#include "tst_agendapanel.moc"
