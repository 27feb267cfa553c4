#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/pages/indicatorspage.h"
#include "models/items/observationgridmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three indicators: one on the way, of measure 1.1; one late, of measure 2.1; and one that is published.
struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    domain::Indicator trained;
    domain::Indicator calls;
    std::unique_ptr<IndicatorsPage> page;

    Opened()
    {
        QSettings().clear();
        trained = indicator(u"Utbildade"_s, {one.id});
        trained.baseline = 0;
        trained.source = u"Enkät"_s;
        calls = indicator(u"Samtal"_s, {two.id});
        auto published = indicator(u"Offer"_s, {});
        published.national = true;
        add(trained);
        add(calls);
        add(published);
        target(trained.id, 100);
        target(calls.id, 10);
        observe(trained.id, 40, u"2026-T3"_s);
        observe(calls.id, 10, u"2025-T3"_s);
        change(two.id, [](domain::Measure& row) { row.due = QDate(2026, 11, 1); }); // late
        page = std::make_unique<IndicatorsPage>(PageContext{*space, navigator}, period);
        page->resize(1300, 700);
        page->show();
    }
    static domain::Indicator indicator(const QString& name, const QList<domain::MeasureId>& measures)
    {
        auto row = made<domain::Indicator>();
        row.name = name;
        row.measures = measures;
        return row;
    }
    void target(const domain::IndicatorId& of, double value)
    {
        auto row = made<domain::Target>();
        row.indicator = of;
        row.period = *domain::Period::fromCode(u"2025");
        row.value = value;
        add(row);
    }
    void observe(const domain::IndicatorId& of, double value, const QString& when)
    {
        auto row = made<domain::Observation>();
        row.indicator = of;
        row.period = *domain::Period::fromCode(when);
        row.value = value;
        add(row);
    }
    template <class W>
    W* find(const QString& name) const
    {
        return qobject_cast<W*>(test::named(*page, name));
    }
    void press(const QString& button) const
    {
        auto* it = find<QAbstractButton>(button);
        QVERIFY2(it, qPrintable(button));
        QTest::keyClick(it, Qt::Key_Space);
    }
    /// With the keys, as far as the first that begins so.
    void choose(const QString& chooser, const QString& text) const
    {
        auto* box = find<QComboBox>(chooser);
        QVERIFY2(box, qPrintable(chooser));
        while (!box->currentText().trimmed().startsWith(text) && box->currentIndex() + 1 < box->count()) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QVERIFY2(box->currentText().trimmed().startsWith(text), qPrintable(text));
    }
    /// In the menu of more filters.
    void pick(const QString& text) const
    {
        const auto actions = find<QToolButton>(u"More filters"_s)->menu()->actions();
        for (QAction* action : actions) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    QStringList shown() const
    {
        QStringList names;
        const auto* list = page->findChild<QTreeWidget*>();
        for (int group = 0; group < list->topLevelItemCount(); ++group) {
            for (int row = 0; row < list->topLevelItem(group)->childCount(); ++row) {
                names.append(list->topLevelItem(group)->child(row)->text(0));
            }
        }
        return names;
    }
};

const QStringList kAll{u"Utbildade"_s, u"Samtal"_s, u"Offer"_s};

} // namespace

class TestIndicatorFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chipsSayHowManyAndShowThem_data();
    void chipsSayHowManyAndShowThem();
    void periodDecidesWhatIsLacking();
    void wordsNarrow();
    void emptyFilterIsLeftByItsButton();
    void rowStaysWhileItsValueIsEntered();
    void areaOrMeasureIsChosen();
    void sourceIsChosen();
    void linkIsFollowedToLateMeasures();
    void newOneIsShownWhateverTheFilter();
    void viewIsShownAgain();
    void oursFollowsTheSettings();
    void everyControlHasAName();
};

void TestIndicatorFilters::initTestCase()
{
    QCoreApplication::setOrganizationName(u"samordna-test-indicatorfilters"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestIndicatorFilters::chipsSayHowManyAndShowThem_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << u"All 3"_s << kAll;
    QTest::newRow("ours") << u"Ours 2"_s << QStringList{u"Utbildade"_s, u"Samtal"_s};
    QTest::newRow("misses") << u"Misses target 1"_s << QStringList{u"Utbildade"_s};
    QTest::newRow("on the way") << u"On the way 1"_s << QStringList{u"Utbildade"_s};
    QTest::newRow("lacks") << u"Lacks value 1"_s << QStringList{u"Samtal"_s};
    QTest::newRow("late") << u"Late value 1"_s << QStringList{u"Samtal"_s};
}

void TestIndicatorFilters::chipsSayHowManyAndShowThem()
{
    QFETCH(QString, chip);
    QFETCH(QStringList, expected);
    const Opened opened;
    QCOMPARE(opened.shown(), kAll);
    QSignalSpy told(opened.page.get(), &Page::viewChanged);
    opened.press(chip);
    QCOMPARE(opened.shown(), expected);
    QVERIFY(opened.find<QAbstractButton>(chip)->isChecked());
    QCOMPARE(told.count(), 1);
    QCOMPARE(opened.page->subtitle(),
        expected.size() == 3 ? u"3 indicator(s)"_s : u"%1 of 3 indicator(s)"_s.arg(expected.size()));
}

void TestIndicatorFilters::periodDecidesWhatIsLacking()
{
    const Opened opened;
    opened.page->setPeriod(*domain::Period::fromCode(u"2025-T3"));
    opened.press(u"Lacks value 1"_s);
    QCOMPARE(opened.shown(), QStringList{u"Utbildade"_s});
    QVERIFY(opened.find<QAbstractButton>(u"Misses target 0"_s));
}

void TestIndicatorFilters::wordsNarrow()
{
    const Opened opened;
    QVERIFY(opened.page->focusFilter());
    auto* words = opened.find<QLineEdit>(u"Filter indicators"_s);
    QCOMPARE(opened.page->window()->focusWidget(), words);
    test::typeInto(*words, u"enkät"_s);
    QCOMPARE(opened.shown(), QStringList{u"Utbildade"_s});
    opened.page->focusFirst();
    QVERIFY(opened.page->focusFilter());
    QCOMPARE(words->selectedText(), u"enkät"_s); // what is typed next takes its place
}

void TestIndicatorFilters::emptyFilterIsLeftByItsButton()
{
    const Opened opened;
    opened.press(u"Late value 1"_s);
    test::typeInto(*opened.find<QLineEdit>(u"Filter indicators"_s), u"finns inte"_s);
    QVERIFY(opened.shown().isEmpty());
    opened.press(u"Show all"_s);
    QCOMPARE(opened.shown(), kAll);
    QVERIFY(opened.find<QAbstractButton>(u"All 3"_s)->isChecked());
    QCOMPARE(opened.find<QLineEdit>(u"Filter indicators"_s)->text(), QString());
}

void TestIndicatorFilters::rowStaysWhileItsValueIsEntered()
{
    Opened opened;
    opened.press(u"Lacks value 1"_s);
    opened.observe(opened.calls.id, 12, u"2026-T3"_s); // as the grid does it
    QTRY_VERIFY(opened.find<QAbstractButton>(u"Lacks value 0"_s));
    QCOMPARE(opened.shown(), QStringList{u"Samtal"_s});
    QCOMPARE(opened.page->subtitle(), u"0 of 3 indicator(s)"_s);
    opened.press(u"All 3"_s);
    opened.press(u"Lacks value 0"_s); // asked for anew
    QVERIFY(opened.shown().isEmpty());
}

void TestIndicatorFilters::areaOrMeasureIsChosen()
{
    const Opened opened;
    opened.choose(u"Area or measure"_s, u"1 Samordning"_s);
    QCOMPARE(opened.shown(), QStringList{u"Utbildade"_s});
    QVERIFY(opened.find<QAbstractButton>(u"All 1"_s)); // within the area
    opened.choose(u"Area or measure"_s, u"2.1 Kampanj"_s);
    QCOMPARE(opened.shown(), QStringList{u"Samtal"_s});
}

void TestIndicatorFilters::sourceIsChosen()
{
    Opened opened;
    opened.choose(u"Source"_s, u"Enkät"_s);
    QCOMPARE(opened.shown(), QStringList{u"Utbildade"_s});
    opened.change(opened.trained.id, [](domain::Indicator& row) { row.source.clear(); });
    QTRY_COMPARE(opened.find<QComboBox>(u"Source"_s)->currentText(), u"All sources"_s); // there is no such any more
    QCOMPARE(opened.shown(), kAll);
}

void TestIndicatorFilters::linkIsFollowedToLateMeasures()
{
    Opened opened;
    opened.pick(u"Of late measures"_s);
    QTRY_COMPARE(opened.shown(), QStringList{u"Samtal"_s});
    opened.change(opened.two.id, [](domain::Measure& row) { row.due = QDate(2027, 11, 1); });
    QTRY_VERIFY(opened.shown().size() <= 1);
    opened.press(u"Take away the filter: Of late measures"_s);
    QTRY_COMPARE(opened.shown(), kAll);
}

void TestIndicatorFilters::newOneIsShownWhateverTheFilter()
{
    const Opened opened;
    opened.press(u"Late value 1"_s);
    opened.page->mainAction()->trigger();
    QTRY_COMPARE(opened.shown(), (QStringList{u"Utbildade"_s, u"Samtal"_s, u"New indicator"_s, u"Offer"_s}));
}

void TestIndicatorFilters::viewIsShownAgain()
{
    const Opened opened;
    opened.press(u"On the way 1"_s);
    opened.choose(u"Area or measure"_s, u"1.1 Samverkansgrupp"_s);
    opened.choose(u"Source"_s, u"Enkät"_s);
    opened.pick(u"Of our measures"_s);
    test::typeInto(*opened.find<QLineEdit>(u"Filter indicators"_s), u"utb"_s);
    QTRY_COMPARE(opened.shown(), QStringList{u"Utbildade"_s});
    const auto state = opened.page->viewState();
    QVERIFY(state);
    const auto stored = items::stateFromText(items::textOf(*state)); // as the settings keep it
    QVERIFY(stored && *stored == *state);
    opened.page->showView({});
    QCOMPARE(opened.shown(), kAll);
    opened.page->showView(*stored);
    QTRY_COMPARE(opened.shown(), QStringList{u"Utbildade"_s});
    QCOMPARE(*opened.page->viewState(), *stored);
    items::ViewState foreign;
    foreign.area = QUuid::createUuid().toString(QUuid::WithoutBraces);
    foreign.source = u"of another file"_s;
    opened.page->showView(foreign);
    QCOMPARE(opened.shown(), kAll);
    QCOMPARE(*opened.page->viewState(), items::ViewState());
}

void TestIndicatorFilters::oursFollowsTheSettings()
{
    Opened opened;
    opened.change(opened.calls.id, [](domain::Indicator& row) { row.countedBy = u"Länsstyrelsen, samordnare"_s; });
    opened.page->setOwn({opened.board.id, u"samordnare"_s});
    QTRY_VERIFY(opened.find<QAbstractButton>(u"Ours 1"_s));
    opened.press(u"Ours 1"_s);
    QCOMPARE(opened.shown(), QStringList{u"Samtal"_s});
}

void TestIndicatorFilters::everyControlHasAName()
{
    const Opened opened;
    const auto boxes = opened.page->findChildren<QComboBox*>();
    for (const QComboBox* box : boxes) {
        QVERIFY(!box->isVisible() || !box->accessibleName().isEmpty());
    }
    QVERIFY(opened.find<QToolButton>(u"More filters"_s));
}

QTEST_MAIN(TestIndicatorFilters)
#include "tst_indicatorfilters.moc"
