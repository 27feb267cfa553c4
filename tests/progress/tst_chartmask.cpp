#include "models/progress/chartmask.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::Chart;
using progress::ChartKind;
using progress::SeriesRole;

namespace {

using Values = QList<std::optional<double>>;

Chart chartOf(ChartKind kind, const QList<progress::Series>& series)
{
    Chart chart;
    chart.kind = kind;
    chart.countsPersons = true;
    chart.sentence = u"3 women and 20 men"_s;
    chart.series = series;
    for (qsizetype at = 0; at < series.first().values.size(); ++at) {
        chart.categories.append(QString::number(at));
    }
    return chart;
}

} // namespace

class TestChartMask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAChartWithoutPersonsAlone();
    void leavesAChartWithoutSmallCountsAlone();
    void masksGroupsUnderTheirTotal();
    void masksATotalThatIsSmall();
    void takesTheWordsOut();
    void targetsAreNoCounts();
    void bulletsHaveNoSums();
};

void TestChartMask::leavesAChartWithoutPersonsAlone()
{
    Chart chart = chartOf(ChartKind::Bars, {{u"Measures"_s, SeriesRole::Value, {3, 20}}});
    chart.countsPersons = false;
    QCOMPARE(progress::maskedFor(chart, 5), chart);
    chart.countsPersons = true;
    QCOMPARE(progress::maskedFor(chart, 0), chart);
}

void TestChartMask::leavesAChartWithoutSmallCountsAlone()
{
    const Chart chart = chartOf(ChartKind::Bars, {{u"2026"_s, SeriesRole::ThisYear, {30, 20, std::nullopt, 0}}});
    QCOMPARE(progress::maskedFor(chart, 5), chart);
}

void TestChartMask::masksGroupsUnderTheirTotal()
{
    const Chart chart = chartOf(ChartKind::Lines,
        {{u"Total"_s, SeriesRole::Value, {53, 90}}, {u"Women"_s, SeriesRole::Women, {3, 40}},
            {u"Men"_s, SeriesRole::Men, {50, 50}}});
    const Chart masked = progress::maskedFor(chart, 5);
    QCOMPARE(masked.series[0].values, (Values{53, 90}));
    QCOMPARE(masked.series[1].values, (Values{std::nullopt, std::nullopt}));
    QCOMPARE(masked.series[2].values, (Values{std::nullopt, std::nullopt}));
    QCOMPARE(masked.notes, (QStringList{u"Women: <5 · Men: .."_s, u"Women: .. · Men: .."_s}));
}

void TestChartMask::masksATotalThatIsSmall()
{
    const Chart chart =
        chartOf(ChartKind::Lines, {{u"Total"_s, SeriesRole::Value, {3}}, {u"Women"_s, SeriesRole::Women, {3}}});
    const Chart masked = progress::maskedFor(chart, 5);
    QCOMPARE(masked.series[0].values, Values{std::nullopt});
    QCOMPARE(masked.series[1].values, Values{std::nullopt});
}

void TestChartMask::takesTheWordsOut()
{
    Chart chart = chartOf(ChartKind::Bars, {{u"2026"_s, SeriesRole::ThisYear, {3, 20, 30}}});
    chart.notes = {u"3 · 6 %"_s, u"20 · 38 %"_s, u"30 · 57 %"_s};
    const Chart masked = progress::maskedFor(chart, 5);
    QVERIFY(!masked.sentence.contains(u'3'));
    QVERIFY(masked.sentence.contains(u"below 5"_s));
    QCOMPARE(masked.notes, (QStringList{u"2026: <5"_s, u"2026: .."_s, QString()}));
}

void TestChartMask::targetsAreNoCounts()
{
    const Chart chart = chartOf(ChartKind::Lines,
        {{u"Women"_s, SeriesRole::Women, {30}}, {u"Target"_s, SeriesRole::Target, {4}},
            {u"Baseline"_s, SeriesRole::Baseline, {1}}});
    QCOMPARE(progress::maskedFor(chart, 5), chart);
}

void TestChartMask::bulletsHaveNoSums()
{
    const Chart masked =
        progress::maskedFor(chartOf(ChartKind::Bullets, {{u"Value"_s, SeriesRole::Value, {3, 20, 40}}}), 5);
    QCOMPARE(masked.series[0].values, (Values{std::nullopt, 20, 40}));
}

QTEST_GUILESS_MAIN(TestChartMask)
#include "tst_chartmask.moc"
