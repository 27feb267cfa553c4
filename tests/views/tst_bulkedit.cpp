#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/bulkeditdialog.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityview.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    MeasuresPage page{{*space, navigator}, period};
    MeasureView* view = page.findChild<MeasureView*>();
    QAction* action = test::actionNamed(page, u"Change the chosen rows"_s);

    Opened()
    {
        page.resize(1100, 700);
        page.show();
        page.focusFirst();
    }
    [[nodiscard]] BulkEditDialog* dialog() const { return page.findChild<BulkEditDialog*>(); }
    /// The first measure and the one of the other area.
    BulkEditDialog* askOfTwo()
    {
        page.showMeasure(two.id);
        const QModelIndex other = view->firstMeasure();
        view->selectionModel()->select(other, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        action->trigger();
        return dialog();
    }
    [[nodiscard]] const domain::Measure& stored(const domain::MeasureId& id) const
    {
        return *domain::find(space->data().measures, id);
    }
};

/// By the arrow key, as often as the choice stands below "leave".
void choose(const BulkEditDialog& dialog, const QString& field, int below)
{
    auto* box = test::named(dialog, field + u": what to do"_s);
    QVERIFY2(box, qPrintable(field));
    for (int press = 0; press < below; ++press) {
        QTest::keyClick(box, Qt::Key_Down);
    }
}

void write(const BulkEditDialog& dialog, const QString& field, const QString& text)
{
    auto* control = test::named(dialog, field);
    QVERIFY2(control && control->isEnabled(), qPrintable(field));
    auto* line = qobject_cast<QLineEdit*>(control);
    line = line ? line : control->findChild<QLineEdit*>();
    line->selectAll();
    test::typeInto(*line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

QString words(const BulkEditDialog& dialog)
{
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&dialog)) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

} // namespace

class TestBulkEditDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"measures"_s); }
    void oneRowIsNotMany();
    void twoMeasuresGetALeadAndATagInOneStep();
    void refusedDateNamesItsRowAndWritesNothing();
    void escapeWritesNothing();
    void activitiesAreCancelledTogether();
    void tooManyRowsAreSaidAndNotAsked();
    void veryManyChangesAreWrittenBesideTheWindow();
};

void TestBulkEditDialog::veryManyChangesAreWrittenBesideTheWindow()
{
    Opened it;
    const auto before = it.space->data().organisations.size();
    domain::ChangeSet changes;
    for (int number = 0; number < 600; ++number) {
        auto row = test::SmallCounty::made<domain::Organisation>();
        row.name = u"Förening %1"_s.arg(number);
        changes.add(row);
    }
    const PageContext context{*it.space, it.navigator};
    QVERIFY(context.apply(changes, u"Many"_s, u"Done"_s));
    QCOMPARE(it.navigator.scripted.runs, 1);
    QCOMPARE(it.navigator.done, QStringList{u"Done"_s});
    QCOMPARE(it.space->data().organisations.size(), before + 600);
    QCOMPARE(it.space->undoStack().count(), 1);
    auto one = test::SmallCounty::made<domain::Organisation>();
    one.name = u"En"_s;
    QVERIFY(context.add(one, u"One"_s));
    QCOMPARE(it.navigator.scripted.runs, 1); // one row is written at once
}

void TestBulkEditDialog::oneRowIsNotMany()
{
    Opened it;
    QVERIFY(it.action && !it.action->isEnabled());
    it.view->selectAll();
    QVERIFY(it.action->isEnabled());
    it.view->clearSelection();
    QVERIFY(!it.action->isEnabled());
}

void TestBulkEditDialog::twoMeasuresGetALeadAndATagInOneStep()
{
    Opened it;
    const auto before = it.space->data().measures;
    BulkEditDialog* dialog = it.askOfTwo();
    QVERIFY(dialog);
    QVERIFY(words(*dialog).contains(u"different values"_s));
    choose(*dialog, u"Lead"_s, 1);
    write(*dialog, u"Lead"_s, u"Länsstyrelsen"_s);
    choose(*dialog, u"Tags"_s, 1);
    write(*dialog, u"Tags"_s, u"2027"_s);
    QVERIFY(dialog->isVisible()); // Enter ended what was typed, no more
    QVERIFY2(words(*dialog).contains(u"change: lead, tags."_s), qPrintable(words(*dialog)));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(it.stored(it.one.id).tags, QStringList{u"2027"_s});
    QCOMPARE(it.stored(it.two.id).tags, QStringList{u"2027"_s});
    QCOMPARE(it.stored(it.two.id).lead, it.board.id);
    QVERIFY(it.stored(it.under.id).tags.isEmpty());
    QCOMPARE(it.space->undoStack().count(), 1);
    QCOMPARE(it.view->selectionModel()->selectedRows().size(), 2);
    QVERIFY(it.space->undo());
    QVERIFY(it.stored(it.one.id).tags.isEmpty() && it.stored(it.two.id).lead.isNull());
    QCOMPARE(it.space->data().measures.size(), before.size());
    QVERIFY(it.navigator.errors.isEmpty());
}

void TestBulkEditDialog::refusedDateNamesItsRowAndWritesNothing()
{
    Opened it;
    QVERIFY(it.change(it.two.id, [](domain::Measure& row) { row.start = QDate(2027, 6, 1); }));
    const auto steps = it.space->undoStack().count();
    BulkEditDialog* dialog = it.askOfTwo();
    QVERIFY(dialog);
    choose(*dialog, u"Due date"_s, 1);
    QVERIFY(!test::named(*dialog, u"Change"_s)->isEnabled()); // nothing is written there yet
    write(*dialog, u"Due date"_s, u"2027-01-31"_s);
    QVERIFY2(words(*dialog).contains(u"2.1 Kampanj – Due date"_s), qPrintable(words(*dialog)));
    QVERIFY(!words(*dialog).contains(u"1.1 Samverkansgrupp"_s));
    QVERIFY(!test::named(*dialog, u"Change"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QCOMPARE(it.space->undoStack().count(), steps);
    write(*dialog, u"Due date"_s, u"2027-07-31"_s);
    QVERIFY(test::named(*dialog, u"Change"_s)->isEnabled());
}

void TestBulkEditDialog::escapeWritesNothing()
{
    Opened it;
    BulkEditDialog* dialog = it.askOfTwo();
    QVERIFY(dialog);
    choose(*dialog, u"Draft"_s, 1);
    QVERIFY(words(*dialog).contains(u"2 measure(s) change: draft."_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(it.space->undoStack().count(), 0);
}

void TestBulkEditDialog::activitiesAreCancelledTogether()
{
    test::SmallCounty county;
    const auto first = county.activity(u"Ett"_s, QDate(2026, 11, 1));
    const auto second = county.activity(u"Två"_s, QDate(2026, 11, 2));
    QVERIFY(county.add(first) && county.add(second));
    test::FakeNavigator navigator;
    ActivitiesPage page({*county.space, navigator}, county.period);
    page.show();
    auto* view = page.findChild<ActivityView*>();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->selectAll();
    QAction* change = test::actionNamed(page, u"Change the chosen rows"_s);
    change->trigger();
    change->trigger(); // before the rows are read: one form is enough
    QTRY_COMPARE(page.findChildren<BulkEditDialog*>().size(), 1);
    auto* dialog = page.findChild<BulkEditDialog*>();
    choose(*dialog, u"Cancelled"_s, 1);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY((*county.space->reader().row<domain::Activity>(first.id))->cancelled);
    QVERIFY((*county.space->reader().row<domain::Activity>(second.id))->cancelled);
    QCOMPARE(county.space->undoStack().count(), 3);
    QTRY_COMPARE(view->selectionModel()->selectedRows().size(), 2);
}

void TestBulkEditDialog::tooManyRowsAreSaidAndNotAsked()
{
    const int most = 5000;
    test::SmallCounty county;
    domain::ChangeSet content;
    for (int row = 0; row <= most; ++row) {
        content.add(county.activity(u"Möte"_s, QDate(2026, 11, 1)));
    }
    QVERIFY(county.space->apply(content, u"Add"_s));
    test::FakeNavigator navigator;
    ActivitiesPage page({*county.space, navigator}, county.period);
    page.show();
    auto* view = page.findChild<ActivityView*>();
    QTRY_COMPARE(view->model()->rowCount(), most + 1);
    view->selectAll();
    test::actionNamed(page, u"Change the chosen rows"_s)->trigger();
    QVERIFY(!page.findChild<BulkEditDialog*>());
    QCOMPARE(navigator.errors.size(), 1);
    QCOMPARE(navigator.errors.constFirst().kind, base::ErrorKind::TooLarge);
}

QTEST_MAIN(TestBulkEditDialog)
#include "tst_bulkedit.moc"
