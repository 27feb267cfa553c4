#include "tests/views/pagetest.h"

#include "views/editors/filterchip.h"
#include "views/editors/form.h"
#include "views/editors/reasonbar.h"
#include "views/pages/followuppanel.h"
#include "views/pages/detailspanel.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"
#include "views/words/why.h"
#include "models/items/measuretreemodel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    MeasuresPage page{{*space, navigator}, period};
    MeasureView* view = page.findChild<MeasureView*>();

    Opened()
    {
        page.resize(1100, 700);
        page.show();
    }
    template <class Panel>
    [[nodiscard]] FieldBox* box(const char* field) const
    {
        return page.findChild<Panel*>()->template findChild<FieldBox*>(QString::fromLatin1(field));
    }
    /// Types over what stands in a field and leaves it with Enter.
    template <class Panel>
    void type(const char* field, const QString& text) const
    {
        auto* line = box<Panel>(field)->template findChild<QLineEdit*>();
        line->selectAll();
        test::typeInto(*line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList numbers;
        const QAbstractItemModel& model = *view->model();
        for (int area = 0; area < model.rowCount(); ++area) {
            const QModelIndex group = model.index(area, 0);
            for (int row = 0; row < model.rowCount(group); ++row) {
                numbers.append(model.index(row, 0, group).data().toString());
            }
        }
        return numbers;
    }
    [[nodiscard]] const domain::Measure& stored(const domain::MeasureId& id) const
    {
        return *domain::find(space->data().measures, id);
    }
};

} // namespace

class TestMeasuresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstMeasureChosen();
    void fieldIsStoredAsOneUndoStep();
    void refusedValueIsMarkedAndKept();
    void rowWithSomethingRefusedIsNotLeft();
    void statedPercentReachesTheTree();
    void newMeasureIsLastInItsAreaAndReadyToBeNamed();
    void withdrawnNeedsAReasonAndCanBeTakenBack();
    void filterIsWordsAndChips();
    void shownMeasureComesThroughFilters();
    void onlyTheLateAreShown();
    void differingSignalAsksForAReasonInline();
    void whyIsThatOfTheCellOrTheField();
    void everyControlHasAName();
};

void TestMeasuresPage::beginsWithTheFirstMeasureChosen()
{
    const Opened it;
    QCOMPARE(it.view->currentIndex().data().toString(), u"1.1"_s);
    QVERIFY(it.navigator.errors.isEmpty());
}

void TestMeasuresPage::fieldIsStoredAsOneUndoStep()
{
    const Opened it;
    it.type<FollowUpPanel>("due", u"2027-01-31"_s);
    QCOMPARE(it.stored(it.one.id).due, QDate(2027, 1, 31));
    QCOMPARE(it.space->undoStack().count(), 1);
    QVERIFY(it.space->undo());
    QTRY_COMPARE(it.box<FollowUpPanel>("due")->findChild<QLineEdit*>()->text(), u"2026-12-31"_s);
}

void TestMeasuresPage::refusedValueIsMarkedAndKept()
{
    const Opened it;
    it.type<FollowUpPanel>("percent", u"140"_s);
    QVERIFY(it.box<FollowUpPanel>("percent")->hasProblem());
    QCOMPARE(it.box<FollowUpPanel>("percent")->findChild<QLineEdit*>()->text(), u"140"_s);
    QVERIFY(it.space->data().followUps.isEmpty());
    it.type<FollowUpPanel>("percent", u"40 %"_s);
    QVERIFY(!it.box<FollowUpPanel>("percent")->hasProblem());
    QCOMPARE(it.space->data().followUps.constFirst().percent, std::optional(40.0));
}

void TestMeasuresPage::rowWithSomethingRefusedIsNotLeft()
{
    Opened it;
    it.type<FollowUpPanel>("percent", u"many"_s);
    it.view->setCurrentIndex(it.view->model()->index(0, 0, it.view->model()->index(1, 0)));
    QCOMPARE(it.view->currentIndex().data().toString(), u"1.1"_s);
    QCOMPARE(it.box<FollowUpPanel>("percent")->findChild<QLineEdit*>()->text(), u"many"_s);
    QVERIFY(!it.page.commitEdits());
}

void TestMeasuresPage::statedPercentReachesTheTree()
{
    const Opened it;
    it.type<FollowUpPanel>("percent", u"40"_s);
    const QModelIndex cell = it.view->currentIndex().siblingAtColumn(items::ProgressColumn);
    QTRY_COMPARE(cell.data(items::PercentRole).toDouble(), 40.0);
}

void TestMeasuresPage::newMeasureIsLastInItsAreaAndReadyToBeNamed()
{
    Opened it;
    it.page.mainAction()->trigger();
    QCOMPARE(it.view->currentIndex().data().toString(), u"1.2"_s);
    auto* title = it.box<DetailsPanel>("title")->findChild<QPlainTextEdit*>();
    QVERIFY(title->isVisible());
    QCOMPARE(title->textCursor().selectedText(), title->toPlainText());
    QVERIFY(it.space->undo());
    QCOMPARE(it.shown(), QStringList({u"1.1"_s, u"2.1"_s}));
}

void TestMeasuresPage::withdrawnNeedsAReasonAndCanBeTakenBack()
{
    Opened it;
    it.page.showMeasure(it.two.id);
    it.page.pageActions().at(2)->trigger();
    auto* bar = it.page.findChild<ReasonBar*>();
    auto* reason = bar->findChild<QLineEdit*>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!it.stored(it.two.id).isWithdrawn());
    test::typeInto(*reason, u"Not the county's"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(it.stored(it.two.id).withdrawn, u"Not the county's"_s);
    QCOMPARE(it.shown(), QStringList({u"1.1"_s}));
    it.page.showMeasure(it.two.id);
    it.page.pageActions().at(3)->trigger();
    QVERIFY(!it.stored(it.two.id).isWithdrawn());
}

void TestMeasuresPage::filterIsWordsAndChips()
{
    Opened it;
    auto* text = it.page.findChild<QLineEdit*>();
    test::typeInto(*text, u"kampanj"_s);
    QCOMPARE(it.shown(), QStringList({u"2.1"_s}));
    text->clear();
    QList<FilterChip*> chips = it.page.findChildren<FilterChip*>();
    QCOMPARE(chips.at(1)->text(), u"Ours 1"_s);
    chips.at(1)->click();
    QCOMPARE(it.shown(), QStringList({u"1.1"_s}));
    QVERIFY(chips.at(1)->isChecked() && !chips.at(0)->isChecked());
}

void TestMeasuresPage::shownMeasureComesThroughFilters()
{
    Opened it;
    test::typeInto(*it.page.findChild<QLineEdit*>(), u"kampanj"_s);
    it.page.showMeasure(it.under.id);
    QCOMPARE(it.view->currentIndex().data().toString(), u"1.1.1"_s);
    it.page.showArea(it.second.id);
    QCOMPARE(it.shown(), QStringList({u"2.1"_s}));
}

void TestMeasuresPage::onlyTheLateAreShown()
{
    Opened it;
    QVERIFY(it.change(it.two.id, [](domain::Measure& measure) { measure.due = QDate(2026, 11, 1); }));
    QTRY_COMPARE(it.page.findChildren<FilterChip*>().at(2)->text(), u"Late 1"_s);
    it.page.showArea(it.first.id);
    it.page.showOnly(items::MeasureShow::Late);
    QCOMPARE(it.shown(), QStringList({u"2.1"_s}));
    QVERIFY(it.page.findChildren<FilterChip*>().at(2)->isChecked());
}

void TestMeasuresPage::differingSignalAsksForAReasonInline()
{
    Opened it;
    QVERIFY(QTest::qWaitForWindowActive(&it.page));
    auto* signal = it.box<FollowUpPanel>("signal")->findChild<QComboBox*>();
    auto* reason = it.box<FollowUpPanel>("reason")->findChild<QPlainTextEdit*>();
    signal->setFocus();
    QTest::keyClick(signal, Qt::Key_End); // red; yellow is suggested while the follow-up is missing
    QTRY_COMPARE(it.space->data().followUps.size(), 1);
    QCOMPARE(it.space->data().followUps.constFirst().signal, std::optional(domain::Signal::Red));
    QTRY_VERIFY(it.box<FollowUpPanel>("reason")->hasProblem());
    QVERIFY(reason->hasFocus());
    // A refused reason is kept where it was written, and so is the signal.
    const QString tooLong(domain::kLongestText + 1, u'x');
    test::typeInto(*reason, tooLong);
    signal->setFocus();
    QVERIFY(it.box<FollowUpPanel>("reason")->hasProblem());
    QCOMPARE(reason->toPlainText(), tooLong);
    QCOMPARE(it.space->data().followUps.constFirst().signal, std::optional(domain::Signal::Red));
    reason->setFocus();
    reason->selectAll();
    test::typeInto(*reason, u"Två kommuner har dragit sig ur."_s);
    signal->setFocus();
    QTRY_VERIFY(!it.box<FollowUpPanel>("reason")->hasProblem());
    QCOMPARE(it.space->data().followUps.constFirst().reason, u"Två kommuner har dragit sig ur."_s);
}

void TestMeasuresPage::whyIsThatOfTheCellOrTheField()
{
    Opened it;
    QVERIFY(QTest::qWaitForWindowActive(&it.page));
    it.view->setFocus();
    QVERIFY(it.page.why()->subject.startsWith(u"Progress, 1.1"_s));
    it.view->setCurrentIndex(it.view->currentIndex().siblingAtColumn(items::SignalColumn));
    QVERIFY(it.page.why()->subject.startsWith(u"Signal, 1.1"_s));
    it.box<FollowUpPanel>("degree")->findChild<QComboBox*>()->setFocus();
    QVERIFY(it.page.why()->subject.startsWith(u"Degree of implementation, 1.1"_s));
    it.view->setFocus();
    it.view->setCurrentIndex(it.view->model()->index(1, 0));
    QVERIFY2(it.page.why()->subject.startsWith(u"Area 2"_s), qPrintable(it.page.why()->subject));
}

void TestMeasuresPage::everyControlHasAName()
{
    const Opened it;
    for (const QWidget* each : it.page.findChildren<QWidget*>()) {
        const bool isInside = qobject_cast<QAbstractSpinBox*>(each->parentWidget())
            || each->objectName().startsWith(u"qt_") || each->parentWidget()->inherits("QComboBox")
            || each->inherits("QTabBar");
        const bool isControl = each->inherits("QLineEdit") || each->inherits("QPlainTextEdit")
            || each->inherits("QComboBox") || each->inherits("QTreeView") || each->inherits("QListWidget");
        if (isControl && !isInside) {
            QVERIFY2(!each->accessibleName().isEmpty(),
                qPrintable(QString(QLatin1String(each->metaObject()->className()) + u" in "_s
                    + QLatin1String(each->parentWidget()->metaObject()->className()))));
        }
    }
}

QTEST_MAIN(TestMeasuresPage)
#include "tst_measurespage.moc"
