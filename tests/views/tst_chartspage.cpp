#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/scripteddialogs.h"

#include "views/charts/chartplot.h"
#include "views/charts/chartview.h"
#include "views/pages/chartlist.h"
#include "views/pages/chartspage.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

using progress::ChartId;

namespace {

/// Remembers where the page led to.
class Followed final : public test::FakeNavigator
{
public:
    void showArea(const domain::AreaId& id) override { area = id; }
    void showActivities(const domain::Period& shown) override { period = shown; }
    void showPage(PageKind shown) override { page = shown; }

    domain::AreaId area;
    domain::Period period;
    std::optional<PageKind> page;
};

struct Opened : test::SmallCounty
{
    Followed followed;
    test::ScriptedDialogs dialogs;
    ChartsPage page{{*space, followed}, dialogs};
    QSignalSpy shown{&page, &ChartsPage::shown};

    Opened()
    {
        page.resize(1100, 700);
        page.setPeriod(period);
        page.show();
    }
    [[nodiscard]] bool shows(ChartId chart)
    {
        page.setChoice(progress::chartCode(chart));
        return QTest::qWaitFor([&] { return plot().chart().title.startsWith(progress::chartTitle(chart)); });
    }
    [[nodiscard]] ChartPlot& plot() const { return *page.findChild<ChartView*>()->plot(); }
    [[nodiscard]] ChartList& list() const { return *page.findChild<ChartList*>(); }
    domain::IndicatorId indicator(const QString& name, double value)
    {
        auto row = made<domain::Indicator>();
        row.name = name;
        auto observed = made<domain::Observation>();
        observed.indicator = row.id;
        observed.period = *domain::Period::fromCode(u"2026-T2");
        observed.value = value;
        auto target = made<domain::Target>();
        target.indicator = row.id;
        target.period = *domain::Period::fromCode(u"2026");
        target.value = 100;
        return add(row) && add(observed) && add(target) ? row.id : domain::IndicatorId();
    }
};

} // namespace

class TestChartsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void countsOnlyWhatIsLookedAt();
    void everyChartIsReachedByTheKeyboard();
    void followsThePeriod();
    void onlyTheLastQuestionIsAnswered();
    void questionThatIsTakenBackIsNotRead();
    void remembersTheChoice();
    void emptyChartSaysWhatIsLackingAndLeadsThere();
    void valuesLeadToTheirRows();
    void indicatorLeadsToItsTrend();
    void choosesTheIndicatorOfTheTrend();
    void savesWhereTheUserSays();
    void saysWhyItCannotBeSaved();
    void smallPageHasAChoiceForAList();
    void namesWhatTakesFocus();
};

void TestChartsPage::countsOnlyWhatIsLookedAt()
{
    test::SmallCounty county;
    Followed followed;
    test::ScriptedDialogs dialogs;
    ChartsPage page({*county.space, followed}, dialogs);
    QSignalSpy shown(&page, &ChartsPage::shown);
    page.setPeriod(county.period);
    QVERIFY(!shown.wait(300));
    page.show();
    QVERIFY(shown.wait());
}

void TestChartsPage::everyChartIsReachedByTheKeyboard()
{
    Opened opened;
    opened.page.focusFirst();
    QSet<QString> titles;
    for (size_t i = 0; i < progress::allCharts().size(); ++i) {
        const ChartId wanted = progress::allCharts()[i];
        QVERIFY2(QTest::qWaitFor([&] { return opened.plot().chart().title.startsWith(progress::chartTitle(wanted)); }),
            qPrintable(progress::chartCode(wanted)));
        titles.insert(opened.plot().chart().title);
        QTest::keyClick(&opened.list(), Qt::Key_Down);
    }
    QCOMPARE(titles.size(), static_cast<qsizetype>(progress::allCharts().size()));
    QVERIFY(opened.followed.errors.isEmpty());
}

void TestChartsPage::followsThePeriod()
{
    Opened opened;
    QVERIFY(opened.add(test::SmallCounty::activity(u"Möte"_s, QDate(2025, 3, 2))));
    QVERIFY(opened.shows(ChartId::ActivitiesPerMonth));
    QCOMPARE(opened.plot().chart().series.at(1).name, u"2026"_s);
    opened.page.setPeriod(*domain::Period::fromCode(u"2025-T1"));
    QTRY_COMPARE(opened.plot().chart().series.at(1).name, u"2025"_s);
    QCOMPARE(opened.plot().chart().series.at(1).values.at(2), std::optional(1.0));
}

void TestChartsPage::onlyTheLastQuestionIsAnswered()
{
    Opened opened;
    QVERIFY(opened.shown.wait());
    opened.shown.clear();
    // Chosen faster than they can be answered, as with a held arrow key.
    for (const ChartId chart : progress::allCharts()) {
        opened.page.setChoice(progress::chartCode(chart));
    }
    QVERIFY(opened.shown.wait());
    QCOMPARE(opened.shown.count(), 1);
    QVERIFY(opened.plot().chart().title.startsWith(progress::chartTitle(progress::allCharts().back())));
    QVERIFY(opened.followed.errors.isEmpty());
}

void TestChartsPage::questionThatIsTakenBackIsNotRead()
{
    test::SmallCounty county;
    ChartQuestion question(ChartId::ActivitiesByWeek, county.space->data(), {county.period, QDate(2026, 11, 24), {}});
    question.takeBack();
    const auto answer = question.answer(county.space->reader());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, base::ErrorKind::Cancelled);
}

void TestChartsPage::remembersTheChoice()
{
    Opened opened;
    const auto id = opened.indicator(u"Utbildade"_s, 40);
    opened.page.setChoice(u"indicator-trend "_s + id.text());
    QCOMPARE(opened.page.choice(), u"indicator-trend "_s + id.text());
    QCOMPARE(opened.list().chosen(), ChartId::IndicatorTrend);
    opened.page.setChoice(u"no such chart"_s);
    QCOMPARE(opened.list().chosen(), ChartId::IndicatorTrend);
}

void TestChartsPage::emptyChartSaysWhatIsLackingAndLeadsThere()
{
    Opened opened;
    QVERIFY(opened.shows(ChartId::HoursPerMonth));
    auto* button = qobject_cast<QPushButton*>(test::named(opened.page, u"Go to activities"_s));
    QVERIFY(button);
    QVERIFY(!opened.plot().isVisible());
    button->click();
    QCOMPARE(opened.followed.page, std::optional(PageKind::Activities));
    QVERIFY(opened.shows(ChartId::BudgetByArea));
    qobject_cast<QPushButton*>(test::named(opened.page, u"Go to measures"_s))->click();
    QCOMPARE(opened.followed.page, std::optional(PageKind::Measures));
}

void TestChartsPage::valuesLeadToTheirRows()
{
    Opened opened;
    QVERIFY(opened.add(test::SmallCounty::activity(u"Möte"_s, QDate(2026, 1, 2)))); // Friday of week 1
    QVERIFY(opened.shows(ChartId::ActivitiesByWeek));
    QTest::keyClick(&opened.plot(), Qt::Key_Return);
    QCOMPARE(opened.followed.period.code(), u"2025-12-29/2026-01-04"_s);
    QVERIFY(opened.shows(ChartId::DegreeByArea));
    QTest::keyClick(&opened.plot(), Qt::Key_Down);
    QTest::keyClick(&opened.plot(), Qt::Key_Return);
    QCOMPARE(opened.followed.area, opened.second.id);
}

void TestChartsPage::indicatorLeadsToItsTrend()
{
    Opened opened;
    opened.indicator(u"Första"_s, 40);
    opened.indicator(u"Andra"_s, 60);
    QVERIFY(opened.shows(ChartId::IndicatorsAgainstTarget));
    QTest::keyClick(&opened.plot(), Qt::Key_Down);
    const QString name = opened.plot().chart().categories.at(1);
    QTest::keyClick(&opened.plot(), Qt::Key_Return);
    QTRY_VERIFY(opened.plot().chart().title.endsWith(name));
    QCOMPARE(opened.list().chosen(), ChartId::IndicatorTrend);
}

void TestChartsPage::choosesTheIndicatorOfTheTrend()
{
    Opened opened;
    opened.indicator(u"Första"_s, 40);
    opened.indicator(u"Andra"_s, 60);
    QVERIFY(opened.shows(ChartId::DegreeByArea));
    auto* choice = opened.page.findChild<QComboBox*>();
    const auto combos = opened.page.findChildren<QComboBox*>();
    for (QComboBox* combo : combos) {
        choice = combo->accessibleName() == u"Indicator" ? combo : choice;
    }
    QVERIFY(!choice->isVisible());
    QVERIFY(opened.shows(ChartId::IndicatorTrend));
    QVERIFY(choice->isVisible());
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_VERIFY(opened.plot().chart().title.endsWith(choice->itemText(1)));
}

void TestChartsPage::savesWhereTheUserSays()
{
    Opened opened;
    QVERIFY(opened.shows(ChartId::DegreeByArea));
    QSignalSpy saved(&opened.page, &ChartsPage::saved);
    opened.dialogs.nextSave = opened.folder.filePath(u"diagram.pdf"_s);
    QVERIFY(opened.page.mainAction()->isEnabled());
    opened.page.mainAction()->trigger();
    QVERIFY(saved.wait());
    QVERIFY(QFile::exists(opened.dialogs.nextSave));
    QCOMPARE(opened.dialogs.saves.first(), std::pair(FileKind::ChartPdf, u"implementation-by-focus-area-2026-T3"_s));
    QVERIFY(opened.followed.done.value(0).contains(u"diagram.pdf"_s));
    // Cancel writes nothing.
    opened.dialogs.nextSave.clear();
    opened.page.mainAction()->trigger();
    QCOMPARE(saved.count(), 1);
}

void TestChartsPage::saysWhyItCannotBeSaved()
{
    Opened opened;
    QVERIFY(opened.shows(ChartId::DegreeByArea));
    QSignalSpy saved(&opened.page, &ChartsPage::saved);
    opened.dialogs.nextSave = opened.folder.filePath(u"none/diagram.svg"_s);
    QAction* action = test::actionNamed(*opened.page.findChild<ChartView*>(), u"Save as SVG"_s);
    QVERIFY(action && action->isVisible());
    action->trigger();
    QVERIFY(saved.wait());
    QCOMPARE(opened.dialogs.saves.first().first, FileKind::ChartSvg);
    QCOMPARE(opened.followed.errors.size(), 1);
    QVERIFY(opened.followed.done.isEmpty());
}

void TestChartsPage::smallPageHasAChoiceForAList()
{
    Opened opened;
    QWidget* choice = test::named(opened.page, u"Chart"_s);
    QVERIFY(!choice && opened.list().isVisible());
    opened.page.resize(420, 600);
    choice = test::named(opened.page, u"Chart"_s);
    QVERIFY(choice && !opened.list().isVisible());
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_VERIFY(opened.plot().chart().title.startsWith(progress::chartTitle(progress::allCharts()[1])));
    QCOMPARE(opened.list().chosen(), progress::allCharts()[1]);
}

void TestChartsPage::namesWhatTakesFocus()
{
    Opened opened;
    QVERIFY(opened.shows(ChartId::DegreeByArea));
    const auto widgets = opened.page.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_")) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
