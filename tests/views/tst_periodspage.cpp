#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/pages/comparisontables.h"
#include "views/pages/periodspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    std::unique_ptr<PeriodsPage> page;

    Opened()
    {
        auto row = made<domain::FollowUp>();
        row.measure = two.id;
        row.period = period;
        row.percent = 40;
        add(row);
        page = std::make_unique<PeriodsPage>(PageContext{*space, navigator});
        page->resize(1100, 700);
        page->setPeriod(period);
    }
    bool show() const
    {
        QSignalSpy refreshed(page.get(), &PeriodsPage::refreshed);
        page->show();
        return refreshed.wait();
    }
    template <class W>
    W* find(const QString& name) const
    {
        return qobject_cast<W*>(test::named(*page, name));
    }
    /// The cells of the chosen period's row.
    QStringList row() const
    {
        auto* list = find<QTableView>(u"Periods"_s);
        QStringList cells;
        for (int column = 0; column < list->model()->columnCount(); ++column) {
            cells.append(list->currentIndex().siblingAtColumn(column).data().toString());
        }
        return cells;
    }
    bool followUp(double percent)
    {
        const auto rows = space->reader().rows<domain::FollowUp>();
        return change(rows->first().id, [&](domain::FollowUp& row) { row.percent = percent; });
    }
    domain::FrozenPeriod frozen(int version) const
    {
        return domain::versionsOf(*space->reader().rows<domain::FrozenPeriod>(), period).value(version - 1);
    }
};

const QString kPercent = QString(QChar(0x00a0)) + u'%';

/// "Measure > what: then > now" of every row of the tree.
QStringList changesIn(const QTreeView& tree)
{
    QStringList lines;
    const auto* model = tree.model();
    for (int top = 0; top < model->rowCount(); ++top) {
        const QModelIndex measure = model->index(top, 0);
        lines.append(measure.data(Qt::AccessibleTextRole).toString());
        for (int row = 0; row < model->rowCount(measure); ++row) {
            const QModelIndex what = model->index(row, 0, measure);
            lines.append(what.data().toString() + u": "_s + what.siblingAtColumn(1).data().toString() + u" > "_s
                + what.siblingAtColumn(2).data().toString());
        }
    }
    return lines;
}

} // namespace

class TestPeriodsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyFileSaysWhatFreezingIs();
    void listsThePeriodsOfTheChosenKind();
    void freezesEditsComparesAndCorrects();
    void undoTakesTheFreezeAway();
    void asksForAReasonAndCanBeLeft();
    void comparesAnyTwoStates();
    void saysWhenTheFileHadNotBegun();
    void measuresAreReachedByKey();
    void copiesBothTables();
    void wordsTellWhatIsStruckThrough();
    void cannotFreezeWhatHasNotBegun();
    void namesWhatTakesFocus();
};

void TestPeriodsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("USER", "Kim"); // who the history says it was
}

void TestPeriodsPage::anEmptyFileSaysWhatFreezingIs()
{
    const Opened opened;
    QVERIFY(opened.show());
    auto* button = opened.find<QAbstractButton>(u"Freeze 2026, tertial 3"_s);
    QVERIFY(button);
    button->click();
    QTRY_COMPARE(opened.row().value(1), u"Frozen"_s);
    QTRY_VERIFY(!button->isVisible());
}

void TestPeriodsPage::listsThePeriodsOfTheChosenKind()
{
    Opened opened;
    QVERIFY(opened.show());
    QCOMPARE(opened.row(), (QStringList{u"2026, tertial 3"_s, u"Open"_s, {}, {}, u"40"_s + kPercent, {}}));
    QSignalSpy refreshed(opened.page.get(), &PeriodsPage::refreshed);
    opened.page->setPeriod(*domain::Period::fromCode(u"2026-Q3"));
    QVERIFY(refreshed.wait());
    QCOMPARE(opened.row().first(), u"2026, quarter 3"_s);
    QCOMPARE(opened.find<QTableView>(u"Periods"_s)->model()->index(0, 0).data().toString(), u"2026, quarter 4"_s);
    opened.page->setPeriod(*domain::Period::fromCode(u"2026-Q4"));
    QVERIFY(refreshed.wait());
    QCOMPARE(opened.row().first(), u"2026, quarter 4"_s);
}

void TestPeriodsPage::freezesEditsComparesAndCorrects()
{
    Opened opened;
    QVERIFY(opened.show());
    opened.page->mainAction()->trigger();
    QTRY_COMPARE(opened.row().value(3), u"40"_s + kPercent);
    QCOMPARE(opened.row().value(5), u"nothing"_s);
    QCOMPARE(opened.row().value(2), u"2026-11-24 by Kim"_s);
    QTRY_COMPARE(opened.page->sentence(), u"Nothing differs."_s);
    QVERIFY(opened.followUp(55));
    QTRY_COMPARE(opened.row().value(4), u"55"_s + kPercent);
    QCOMPARE(opened.row().value(3), u"40"_s + kPercent);
    QVERIFY(opened.row().value(5).contains(u'1'));
    auto* measures = opened.find<QTreeView>(u"Measures that differ"_s);
    QTRY_COMPARE(changesIn(*measures),
        (QStringList{u"2.1 Kampanj: Changed"_s, u"Progress: 40"_s + kPercent + u" > 55"_s + kPercent,
            u"Degree: Started > Half or more"_s, u"Follow-up: Progress (%): 40 > 55"_s}));
    opened.page->mainAction()->trigger();
    auto* reason = qobject_cast<QLineEdit*>(opened.page->window()->focusWidget());
    QVERIFY(reason);
    test::typeInto(*reason, u"En uppföljning kom sent"_s);
    opened.find<QAbstractButton>(u"Correct"_s)->click();
    QTRY_COMPARE(opened.row().value(1), u"Corrected"_s);
    QCOMPARE(opened.row().value(3), u"55"_s + kPercent);
    QCOMPARE(opened.frozen(1).correction, u"En uppföljning kom sent"_s); // newest first
    QCOMPARE(opened.frozen(2).version, 1);
    QVERIFY(opened.navigator.errors.isEmpty());
}

void TestPeriodsPage::undoTakesTheFreezeAway()
{
    Opened opened;
    QVERIFY(opened.show());
    opened.page->mainAction()->trigger();
    QTRY_COMPARE(opened.row().value(1), u"Frozen"_s);
    QVERIFY(opened.space->undo());
    QTRY_COMPARE(opened.row().value(1), u"Open"_s);
    QVERIFY(opened.space->redo());
    QTRY_COMPARE(opened.row().value(1), u"Frozen"_s);
    QCOMPARE(opened.navigator.done.size(), 1);
}

void TestPeriodsPage::asksForAReasonAndCanBeLeft()
{
    const Opened opened;
    QVERIFY(opened.show());
    opened.page->mainAction()->trigger();
    QTRY_COMPARE(opened.page->mainAction()->text(), u"Correct…"_s);
    opened.page->mainAction()->trigger();
    auto* correct = opened.find<QAbstractButton>(u"Correct"_s);
    QVERIFY(correct && !correct->isEnabled());
    QTest::keyClick(opened.page->window()->focusWidget(), Qt::Key_Escape);
    QVERIFY(!correct->isVisible());
    QCOMPARE(opened.space->reader().rows<domain::FrozenPeriod>()->size(), 1);
}

void TestPeriodsPage::comparesAnyTwoStates()
{
    Opened opened;
    QVERIFY(opened.show());
    auto* period = opened.find<QComboBox>(u"Then: period"_s);
    QVERIFY(period);
    QTRY_COMPARE(period->currentText(), u"2026, tertial 2"_s); // an open period: with the one before
    period->setCurrentText(u"2026, tertial 3"_s);
    auto* state = opened.find<QComboBox>(u"Then: state"_s);
    state->setCurrentText(u"As known on a day"_s);
    auto* day = opened.find<QDateEdit>(u"Then: day"_s);
    QVERIFY(day);
    QTRY_COMPARE(opened.page->sentence(), u"Nothing differs."_s);
    auto* all = opened.find<QAbstractButton>(u"Only what changed"_s);
    auto* figures = opened.find<QTableView>(u"Figures then and now"_s);
    QCOMPARE(figures->model()->rowCount(), 0);
    all->click();
    QVERIFY(figures->model()->rowCount() > 10);
}

void TestPeriodsPage::saysWhenTheFileHadNotBegun()
{
    const Opened opened;
    QVERIFY(opened.show());
    opened.find<QComboBox>(u"Then: state"_s)->setCurrentText(u"As known on a day"_s);
    opened.find<QDateEdit>(u"Then: day"_s)->setDate(QDate(2020, 1, 1));
    QTRY_VERIFY2(opened.page->sentence().contains(u"2020-01-01"), qPrintable(opened.page->sentence()));
}

void TestPeriodsPage::measuresAreReachedByKey()
{
    Opened opened;
    QVERIFY(opened.show());
    opened.page->mainAction()->trigger();
    QTRY_COMPARE(opened.row().value(1), u"Frozen"_s);
    QVERIFY(opened.followUp(55));
    auto* measures = opened.find<QTreeView>(u"Measures that differ"_s);
    QTRY_COMPARE(measures->model()->rowCount(), 1);
    measures->setCurrentIndex(measures->model()->index(0, 0, measures->model()->index(0, 0)));
    measures->setFocus();
    QTest::keyClick(measures, Qt::Key_Return);
    QCOMPARE(opened.navigator.shownMeasure, opened.two.id);
}

void TestPeriodsPage::copiesBothTables()
{
    Opened opened;
    QVERIFY(opened.show());
    opened.page->mainAction()->trigger();
    QTRY_COMPARE(opened.row().value(1), u"Frozen"_s);
    QVERIFY(opened.followUp(55));
    QTRY_VERIFY(opened.page->sentence().startsWith(u"The whole plan: 40%1, now 55%1."_s.arg(kPercent)));
    opened.find<QAbstractButton>(u"Copy"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"2026, tertial 3, frozen 2026-11-24\t2026, tertial 3, now"_s);
    QVERIFY(lines.contains(u"Degree of implementation, whole plan\t40%1\t55%1\t+15"_s.arg(kPercent)));
    QVERIFY(lines.contains(u"2.1 Kampanj\tDegree\tStarted\tHalf or more"_s));
}

void TestPeriodsPage::wordsTellWhatIsStruckThrough()
{
    test::FakeNavigator navigator;
    ComparisonTables tables(navigator);
    progress::Comparison comparison;
    comparison.measures.append({domain::MeasureId::create(), u"1.1 A"_s, progress::MeasureMove::Changed,
        {{u"Due date"_s, u"2026-10-01"_s, u"2026-12-31"_s}}});
    tables.setComparison(comparison, comparison);
    auto* tree = qobject_cast<QTreeView*>(test::named(tables, u"Measures that differ"_s));
    QVERIFY(tree);
    const QModelIndex what = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QCOMPARE(what.data(Qt::AccessibleTextRole).toString(), u"Due date: was 2026-10-01, is now 2026-12-31"_s);
}

void TestPeriodsPage::cannotFreezeWhatHasNotBegun()
{
    Opened opened;
    opened.page->setPeriod(*domain::Period::fromCode(u"2027-T1"));
    QVERIFY(opened.show());
    QCOMPARE(opened.row().first(), u"2027, tertial 1"_s);
    QVERIFY(!opened.page->mainAction()->isEnabled());
    QVERIFY(opened.page->mainAction()->toolTip().contains(u"not begun"));
}

void TestPeriodsPage::namesWhatTakesFocus()
{
    const Opened opened;
    QVERIFY(opened.show());
    const auto widgets = opened.page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName || widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(opened.page.get())
                || widget->focusProxy() || widget->parentWidget()->inherits("QAbstractItemView"),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(TestPeriodsPage)
#include "tst_periodspage.moc"
