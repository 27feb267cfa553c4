#include "tests/views/openedpage.h"

#include "views/pages/indicatorspage.h"

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kValues = u"Values by period"_s;

/// An indicator with a period to write values for.
struct Indicators : test::OpenedPage<IndicatorsPage>
{
    Indicators()
    {
        auto trained = made<domain::Indicator>();
        trained.name = u"Utbildade"_s;
        if (!add(trained)) {
            qFatal("no indicator");
        }
        page->showRow(domain::Entity::Indicator, trained.id.uuid());
        press(u"Add period"_s);
    }
    void enter(const QString& column, const QString& text) const { writeCell(kValues, u"2026"_s, column, text); }
    [[nodiscard]] QString shown(const QString& column) const
    {
        return stand(kValues, u"2026"_s, column)->currentIndex().data().toString();
    }
    [[nodiscard]] const QList<domain::Observation>& stored() const { return space->data().observations; }
};

} // namespace

/// An indicator's values and targets, by the names of the grid and its headings.
class TestLinesIndicators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aPeriodHasAValueForEachGroup();
    void aTotalThatDisagreesIsRefused();
    void aValueHasACommentAndASource();
    void valuesFromDifferentSourcesAreNotAdded();
    void whatIsNoCountIsRefusedAndStays();
    void targetsAreSetByPeriod();
};

void TestLinesIndicators::aPeriodHasAValueForEachGroup()
{
    const Indicators it;
    const QStringList groups{u"Women"_s, u"Men"_s, u"Girls"_s, u"Boys"_s, u"Other"_s, u"Not stated"_s};
    int value = 10;
    for (const QString& group : groups) {
        it.enter(group, QString::number(value++));
    }
    QTRY_COMPARE(it.stored().size(), 6);
    QCOMPARE(it.shown(u"Total"_s), u"75"_s);
    QCOMPARE(it.said(kValues), u"The total is computed: the groups make 75."_s);
    QCOMPARE(it.steps(), 7); // the indicator and each value
}

void TestLinesIndicators::aTotalThatDisagreesIsRefused()
{
    const Indicators it;
    it.enter(u"Women"_s, u"4"_s);
    it.enter(u"Total"_s, u"3"_s);
    (void)it.stand(kValues, u"2026"_s, u"Total"_s);
    QVERIFY2(
        it.said(kValues).startsWith(u"The total 3 is not stored: the groups make 4."), qPrintable(it.said(kValues)));
    QCOMPARE(it.shown(u"Total"_s), u"3"_s); // nothing typed is lost
    QVERIFY(!it.page->commitEdits());
    QCOMPARE(it.stored().size(), 1);
    it.enter(u"Total"_s, u"4"_s);
    QVERIFY(it.page->commitEdits());
}

void TestLinesIndicators::aValueHasACommentAndASource()
{
    const Indicators it;
    it.enter(u"Source"_s, u"Deltagarlistor"_s);
    it.enter(u"Men"_s, u"7"_s);
    (void)it.stand(kValues, u"2026"_s, u"Men"_s);
    it.write(u"Comment"_s, u"Ett tillfälle saknas"_s);
    QCOMPARE(it.stored().constFirst().comment, u"Ett tillfälle saknas"_s);
    QCOMPARE(it.stored().constFirst().source, u"Deltagarlistor"_s);
    const QString spoken =
        it.stand(kValues, u"2026"_s, u"Men"_s)->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"has a comment"), qPrintable(spoken));
}

void TestLinesIndicators::valuesFromDifferentSourcesAreNotAdded()
{
    const Indicators it;
    it.enter(u"Source"_s, u"Deltagarlistor"_s);
    it.enter(u"Women"_s, u"7"_s);
    it.press(u"Add period"_s);
    it.writeCell(kValues, u"2027"_s, u"Source"_s, u"Polisen"_s);
    it.writeCell(kValues, u"2027"_s, u"Period"_s, u"2026"_s);
    QCOMPARE(it.lines(kValues), (QStringList{u"2026"_s, u"2026"_s})); // a row for each source
    QAbstractItemView* grid = it.stand(kValues, u"2026"_s, u"Source"_s);
    const auto police = grid->model()->match(grid->currentIndex(), Qt::DisplayRole, u"Polisen"_s).value(0);
    QVERIFY(police.isValid());
    grid->setCurrentIndex(police);
    QTest::keyClick(grid, Qt::Key_Home);
    QTest::keyClick(grid, Qt::Key_Right); // women
    QTest::keyClick(grid, Qt::Key_F2);
    test::typeInto(*QApplication::focusWidget(), u"9"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QModelIndex women = police.siblingAtColumn(1);
    QTRY_COMPARE(women.data().toString(), u"9"_s); // nothing typed is lost
    grid->setCurrentIndex(women);
    QVERIFY2(it.said(kValues).startsWith(u"Another source already states this for the period."),
        qPrintable(it.said(kValues)));
    QCOMPARE(it.stored().size(), 1);
    QVERIFY(!it.page->commitEdits());
}

void TestLinesIndicators::whatIsNoCountIsRefusedAndStays()
{
    const Indicators it;
    const std::pair<QString, QString> all[]{{u"-3"_s, u"A value cannot be less than 0."_s},
        {u"tolv"_s, u"“tolv” is not a number."_s}, {u"🙂"_s, u"“🙂” is not a number."_s}};
    for (const auto& [typed, sentence] : all) {
        it.enter(u"Women"_s, typed);
        QCOMPARE(it.shown(u"Women"_s), typed);
        QVERIFY2(it.said(kValues).startsWith(sentence), qPrintable(it.said(kValues)));
        QVERIFY(!it.page->commitEdits());
    }
    QVERIFY(it.stored().isEmpty());
}

void TestLinesIndicators::targetsAreSetByPeriod()
{
    const Indicators it;
    it.openTab(u"Targets"_s);
    it.press(u"Add target"_s);
    it.writeCell(u"Targets by period"_s, u"2026"_s, u"Target"_s, u"120"_s);
    it.press(u"Add target"_s);
    it.writeCell(u"Targets by period"_s, u"2027"_s, u"Target"_s, u"140"_s);
    const auto& targets = it.space->data().targets;
    QCOMPARE(targets.size(), 2);
    QCOMPARE(targets.at(0).value, 120.0);
    QCOMPARE(targets.at(1).value, 140.0);
    it.writeCell(u"Targets by period"_s, u"2027"_s, u"From period"_s, u"2026"_s);
    QVERIFY2(it.said(u"Targets by period"_s).startsWith(u"There is a target from 2026 already."),
        qPrintable(it.said(u"Targets by period"_s)));
    QVERIFY(!it.page->commitEdits());
}

QTEST_MAIN(TestLinesIndicators)
#include "tst_lines_indicators.moc"
