#include "views/charts/chartlayout.h"
#include "views/charts/chartpainter.h"
#include "views/charts/chartplot.h"
#include "views/charts/chartview.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

using progress::Chart;
using progress::ChartKind;
using progress::SeriesRole;

Q_DECLARE_METATYPE(samordna::progress::Chart)

/// What each kind of chart promises: where values stand, how they are reached, that they fit and print.
class TestChartKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void barsShareOneScaleFromNought();
    void bulletsHaveAScaleEach();
    void stackedColumnsStandOnEachOther();
    void matrixHasAPlaceForEachNumber();
    void linesAreNamedAtTheirEnds();
    void namesOfLinesDoNotLieOnEachOther();
    void keyboardSpeaksEveryValue_data() { kinds(); }
    void keyboardSpeaksEveryValue();
    void holesAreStoodStillAt();
    void cellFollowsItsOwnKey();
    void everythingStaysInsideTheArea_data() { kinds(); }
    void everythingStaysInsideTheArea();
    void printsWithinItsHeight_data() { kinds(); }
    void printsWithinItsHeight();
    void lateIsToldFromDoneWithoutColour();
    void screenAndPaperHaveTheSameBars();
    void labelsThatWouldCollideAreLeftOut();

private:
    static void kinds();
};

namespace {

Chart chartOf(ChartKind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.title = u"Chart"_s;
    chart.categories = {u"first"_s, u"second"_s, u"third"_s};
    chart.series = {{u"One"_s, SeriesRole::Value, {10, 30, 40}}, {u"Two"_s, SeriesRole::Target, {20, 40, 10}},
        {u"Three"_s, SeriesRole::Baseline, {5, 6, 7}}};
    if (kind == ChartKind::StackedColumns) {
        chart.series[0].role = SeriesRole::DegreeDone;
        chart.series[1].role = SeriesRole::Late;
        chart.series[2].role = SeriesRole::Coming;
    }
    chart.sentence = u"It says something."_s;
    return chart;
}

QRectF place(const ChartLayout& layout, int category, int series)
{
    for (const ChartMark& mark : layout.marks) {
        if (mark.category == category && mark.series == series) {
            return mark.rect;
        }
    }
    return {};
}

ChartLayout laidOut(const Chart& chart, double width = 600)
{
    return layoutChart(chart, QRectF(0, 0, width, 0), QFontMetricsF(QApplication::font()));
}

QImage painted(const Chart& chart, double width)
{
    QImage image(qRound(width), 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(0, 0, width, 900), chart, QApplication::font());
    return image;
}

/// The last row with anything on it.
int lowestInk(const QImage& image)
{
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                return y;
            }
        }
    }
    return -1;
}

/// How many different greys a part of a picture has, and their mean.
double meanGrey(const QImage& image, const QRectF& rect)
{
    double sum = 0;
    int count = 0;
    for (int y = qCeil(rect.top()) + 2; y < rect.bottom() - 2; ++y) {
        for (int x = qCeil(rect.left()) + 2; x < rect.right() - 2; ++x) {
            sum += qGray(image.pixel(x, y));
            ++count;
        }
    }
    return count > 0 ? sum / count : -1;
}

} // namespace

void TestChartKinds::kinds()
{
    QTest::addColumn<Chart>("chart");
    const std::pair<const char*, ChartKind> rows[]{{"stacked bars", ChartKind::StackedBars},
        {"grouped columns", ChartKind::GroupedColumns}, {"stacked columns", ChartKind::StackedColumns},
        {"lines", ChartKind::Lines}, {"bars", ChartKind::Bars}, {"bullets", ChartKind::Bullets},
        {"matrix", ChartKind::Matrix}};
    for (const auto& [name, kind] : rows) {
        QTest::newRow(name) << chartOf(kind);
    }
}

void TestChartKinds::barsShareOneScaleFromNought()
{
    const ChartLayout layout = laidOut(chartOf(ChartKind::Bars));
    QCOMPARE(layout.ticks.first().value, 0.0);
    QCOMPARE(place(layout, 0, 0).left(), layout.plot.left());
    QCOMPARE(place(layout, 1, 0).width(), 3 * place(layout, 0, 0).width());
    // The target of 40 stands where the bar of 40 ends.
    QCOMPARE(place(layout, 1, 1).left(), place(layout, 2, 0).right());
}

void TestChartKinds::bulletsHaveAScaleEach()
{
    const ChartLayout layout = laidOut(chartOf(ChartKind::Bullets));
    QVERIFY(layout.ticks.isEmpty());
    // 10 of 20 and 30 of 40, whatever the other rows hold.
    QCOMPARE(place(layout, 0, 0).width() * 2, place(layout, 0, 1).left() - layout.plot.left());
    QCOMPARE(place(layout, 1, 0).width() / 3 * 4, place(layout, 1, 1).left() - layout.plot.left());
    QVERIFY(place(layout, 0, 1).left() < layout.plot.right());
}

void TestChartKinds::stackedColumnsStandOnEachOther()
{
    const ChartLayout layout = laidOut(chartOf(ChartKind::StackedColumns));
    QVERIFY(layout.maximum >= 76); // 30 + 40 + 6
    QCOMPARE(place(layout, 1, 0).bottom(), layout.plot.bottom());
    QCOMPARE(place(layout, 1, 1).bottom(), place(layout, 1, 0).top());
    QCOMPARE(place(layout, 1, 2).bottom(), place(layout, 1, 1).top());
}

void TestChartKinds::matrixHasAPlaceForEachNumber()
{
    Chart chart = chartOf(ChartKind::Matrix);
    chart.series[1].values[1] = std::nullopt;
    const ChartLayout layout = laidOut(chart);
    QCOMPARE(layout.marks.size(), 8);
    QCOMPARE(layout.headings.size(), 3);
    QVERIFY(!layout.hasShortHeadings && layout.keys.isEmpty());
    chart.series[0].name = u"1 A name that is much too long to stand above a column of numbers"_s;
    const ChartLayout narrow = laidOut(chart, 380);
    QVERIFY(narrow.hasShortHeadings);
    QCOMPARE(headingText(chart, narrow, 0), u"1"_s);
    QCOMPARE(narrow.keys.size(), 3); // the whole names stand below
}

void TestChartKinds::linesAreNamedAtTheirEnds()
{
    const ChartLayout layout = laidOut(chartOf(ChartKind::Lines));
    QCOMPARE(layout.keys.size(), 3);
    for (const ChartKey& key : layout.keys) {
        QVERIFY(key.swatch.left() >= layout.plot.right());
    }
}

void TestChartKinds::namesOfLinesDoNotLieOnEachOther()
{
    Chart chart = chartOf(ChartKind::Lines);
    for (progress::Series& series : chart.series) {
        series.values = {1, 1, 0}; // all end in one point, at the very bottom
    }
    const ChartLayout layout = laidOut(chart);
    for (qsizetype i = 1; i < layout.keys.size(); ++i) {
        QVERIFY(layout.keys[i].text.top() >= layout.keys[i - 1].text.bottom() - 0.01);
    }
    QVERIFY(layout.keys.last().text.bottom() <= layout.height);
}

void TestChartKinds::keyboardSpeaksEveryValue()
{
    QFETCH(Chart, chart);
    ChartView view;
    view.setChart(chart);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(view.plot());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), chart.title);
    const Qt::Key along = chart.hasRows() ? Qt::Key_Down : Qt::Key_Right;
    const Qt::Key across = chart.hasRows() ? Qt::Key_Right : Qt::Key_Down;
    for (int series = 0; series < 3; ++series) {
        QTest::keyClick(view.plot(), Qt::Key_Home);
        for (int category = 0; category < 3; ++category) {
            QCOMPARE(spoken->text(QAccessible::Value),
                u"%1, %2: %3"_s.arg(chart.categories[category], chart.series[series].name,
                    chartValueText(chart.series[series].values[category])));
            QVERIFY(spoken->text(QAccessible::Description).contains(chart.sentence));
            QTest::keyClick(view.plot(), along);
        }
        QTest::keyClick(view.plot(), across);
    }
}

void TestChartKinds::holesAreStoodStillAt()
{
    Chart chart = chartOf(ChartKind::Matrix);
    chart.valueNames = {u"wk 1"_s, u"wk 2"_s, {}, u"wk 3"_s, u"wk 4"_s, {}, u"wk 5"_s, u"wk 6"_s, u"wk 7"_s};
    ChartPlot plot;
    plot.setChart(chart);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.currentText(), u"wk 2: 20"_s);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.currentText(), u"wk 2: 20"_s);
}

void TestChartKinds::cellFollowsItsOwnKey()
{
    Chart chart = chartOf(ChartKind::Matrix);
    chart.categoryKeys = {u"row 1"_s, u"row 2"_s, u"row 3"_s};
    chart.valueKeys = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, {}, u"f"_s, u"g"_s, u"h"_s, u"i"_s};
    ChartPlot plot;
    plot.setChart(chart);
    plot.resize(600, plot.heightForWidth(600));
    plot.show();
    QSignalSpy followed(&plot, &ChartPlot::categoryActivated);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Return);
    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::keyClick(&plot, Qt::Key_Return); // has none of its own: its row's
    const ChartLayout layout =
        layoutChart(chart, QRectF(plot.rect()).adjusted(2, 2, -2, -2), QFontMetricsF(plot.font()));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, place(layout, 2, 2).center().toPoint());
    QTest::mouseClick(&plot, Qt::LeftButton, {}, layout.labels[0].center().toPoint());
    QStringList keys;
    for (const auto& each : followed) {
        keys.append(each.value(0).toString());
    }
    QCOMPARE(keys, (QStringList{u"b"_s, u"row 2"_s, u"i"_s, u"row 1"_s}));
}

void TestChartKinds::everythingStaysInsideTheArea()
{
    QFETCH(Chart, chart);
    for (const auto& [width, factor] : {std::pair(380.0, 1.0), std::pair(900.0, 1.0), std::pair(700.0, 2.0)}) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * factor);
        const ChartLayout layout = layoutChart(chart, QRectF(0, 0, width, 0), QFontMetricsF(font));
        const QRectF all(0, 0, width, layout.height);
        for (const ChartKey& key : layout.keys) {
            QVERIFY(key.text.right() <= width + 0.01 && key.text.bottom() <= layout.height + 0.01);
        }
        for (const ChartMark& mark : layout.marks) {
            QVERIFY(all.adjusted(-1, -1, 1, 1).contains(mark.rect.center()));
        }
    }
}

void TestChartKinds::printsWithinItsHeight()
{
    QFETCH(Chart, chart);
    for (const double width : {330.0, 500.0}) {
        const QImage image = painted(chart, width);
        const int lowest = lowestInk(image);
        const int height = qCeil(chartHeight(chart, width, QApplication::font(), &image));
        QVERIFY(lowest > height / 2);
        QVERIFY2(lowest <= height, qPrintable(u"%1 > %2"_s.arg(lowest).arg(height)));
    }
}

void TestChartKinds::lateIsToldFromDoneWithoutColour()
{
    const Chart chart = chartOf(ChartKind::StackedColumns);
    const QImage image = painted(chart, 900);
    const ChartLayout layout =
        layoutChart(chart, QRectF(0, 0, 900, 0), QFontMetricsF(QApplication::font(), const_cast<QImage*>(&image)));
    const double done = meanGrey(image, place(layout, 1, 0));
    const double late = meanGrey(image, place(layout, 1, 1));
    const double coming = meanGrey(image, place(layout, 0, 2));
    QVERIFY2(late > done + 20, qPrintable(u"%1 %2"_s.arg(done).arg(late)));
    QVERIFY2(coming > late + 20, qPrintable(u"%1 %2"_s.arg(late).arg(coming)));
}

void TestChartKinds::screenAndPaperHaveTheSameBars()
{
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::Bullets, ChartKind::StackedColumns}) {
        Chart chart = chartOf(kind);
        ChartPlot plot;
        plot.setChart(chart);
        plot.resize(604, plot.heightForWidth(604));
        const QImage screen = plot.grab().toImage();
        const ChartLayout layout =
            layoutChart(chart, QRectF(plot.rect()).adjusted(2, 2, -2, -2), QFontMetricsF(plot.font()));
        for (int category = 0; category < 3; ++category) {
            const QRectF bar = place(layout, category, 0);
            const QColor tone = views::tone(toneOf(chart.series[0].role), plot.palette());
            QCOMPARE(screen.pixelColor(QPointF(bar.right() - 4, bar.bottom() - 3).toPoint()), tone);
            QVERIFY(screen.pixelColor(QPointF(bar.right() + 6, bar.bottom() - 3).toPoint()) != tone);
        }
    }
}

void TestChartKinds::labelsThatWouldCollideAreLeftOut()
{
    Chart chart = chartOf(ChartKind::Lines);
    chart.categories.clear();
    for (int month = 0; month < 24; ++month) {
        chart.categories.append(u"2026-T%1"_s.arg(month));
    }
    const QFontMetricsF metrics(QApplication::font());
    const ChartLayout layout = laidOut(chart, 500);
    const double apart = layout.labels[layout.labelStep].center().x() - layout.labels[0].center().x();
    QVERIFY(layout.labelStep > 1);
    QVERIFY(apart >= metrics.horizontalAdvance(chart.categories.last()));
}

QTEST_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
