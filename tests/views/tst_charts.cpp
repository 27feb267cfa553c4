#include "views/charts/chartlayout.h"
#include "views/charts/chartpainter.h"
#include "views/charts/chartplot.h"
#include "views/charts/charttable.h"
#include "views/charts/chartview.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

using progress::Chart;
using progress::ChartKind;
using progress::SeriesRole;

namespace {

Chart bars()
{
    Chart chart;
    chart.title = u"Degree by area"_s;
    chart.unit = u"Measures"_s;
    chart.categories = {
        u"1 First"_s, u"2 Second with a very long name that does not fit on one line at all"_s, u"3 Third"_s};
    chart.categoryKeys = {u"a"_s, u"b"_s, u"c"_s};
    chart.notes = {u"75 % · 4"_s, u"50 % · 2"_s, u"– · 0"_s};
    chart.series = {
        {u"Done"_s, SeriesRole::DegreeDone, {3, 1, 0}}, {u"Not started"_s, SeriesRole::DegreeNotStarted, {1, 1, 0}}};
    chart.sentence = u"Four of six are done."_s;
    return chart;
}

Chart columns()
{
    Chart chart = bars();
    chart.kind = ChartKind::GroupedColumns;
    chart.notes.clear();
    chart.series = {
        {u"2025"_s, SeriesRole::LastYear, {4, 0, 7}}, {u"2026"_s, SeriesRole::ThisYear, {5, 12, std::nullopt}}};
    return chart;
}

const ChartMark* markOf(const ChartLayout& layout, int category, int series)
{
    for (const ChartMark& mark : layout.marks) {
        if (mark.category == category && mark.series == series) {
            return &mark;
        }
    }
    return nullptr;
}

QImage painted(const Chart& chart, double width)
{
    QImage image(qRound(width), 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(0, 0, width, 600), chart, QApplication::font());
    return image;
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void barsFillTheirLengthByShare();
    void columnsStartAtZero();
    void gapIsNotZero();
    void labelsStayInsideTheArea_data();
    void labelsStayInsideTheArea();
    void paperIsDrawnWithinItsHeight();
    void screenAndPaperDrawTheSameColours();
    void arrowsReachEveryValue();
    void returnFollowsTheCategory();
    void clickFollowsTheCategory();
    void tableHoldsTheSameFigures();
    void longCategoryOfTheTableStandsOnSeveralLines();
    void tableIsOneKeyAway();
    void copiesTextAndHtml();
    void isSpokenAsAChart();
};

void TestCharts::barsFillTheirLengthByShare()
{
    const ChartLayout layout = layoutChart(bars(), QRectF(0, 0, 600, 0), QFontMetricsF(QApplication::font()));
    const ChartMark* done = markOf(layout, 0, 0);
    const ChartMark* rest = markOf(layout, 0, 1);
    QVERIFY(done && rest);
    QCOMPARE(done->rect.width(), layout.plot.width() * 0.75);
    QCOMPARE(rest->rect.left(), done->rect.right());
    QCOMPARE(rest->rect.right(), layout.plot.right());
}

void TestCharts::columnsStartAtZero()
{
    const ChartLayout layout = layoutChart(columns(), QRectF(0, 0, 600, 0), QFontMetricsF(QApplication::font()));
    QCOMPARE(layout.minimum, 0.0);
    QVERIFY(layout.maximum >= 12);
    QCOMPARE(layout.ticks.first().value, 0.0);
    const ChartMark* twelve = markOf(layout, 1, 1);
    const ChartMark* four = markOf(layout, 0, 0);
    QVERIFY(twelve && four);
    QCOMPARE(twelve->rect.height(), four->rect.height() * 3);
    QCOMPARE(twelve->rect.bottom(), layout.plot.bottom());
}

void TestCharts::gapIsNotZero()
{
    const ChartLayout layout = layoutChart(columns(), QRectF(0, 0, 600, 0), QFontMetricsF(QApplication::font()));
    QVERIFY(markOf(layout, 1, 0)); // a nought is a value
    QVERIFY(!markOf(layout, 2, 1));
    QCOMPARE(chartValueText(std::nullopt), u"–"_s);
}

void TestCharts::labelsStayInsideTheArea_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("size");
    QTest::newRow("narrow") << 380 << 1.0;
    QTest::newRow("wide") << 900 << 1.0;
    QTest::newRow("200 per cent") << 700 << 2.0;
}

void TestCharts::labelsStayInsideTheArea()
{
    QFETCH(int, width);
    QFETCH(double, size);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * size);
    const QFontMetricsF metrics(font);
    for (const Chart& chart : {bars(), columns()}) {
        const ChartLayout layout = layoutChart(chart, QRectF(0, 0, width, 0), metrics);
        for (const ChartKey& key : layout.keys) {
            QVERIFY(key.text.right() <= width && key.text.bottom() <= layout.height);
        }
        for (const ChartMark& mark : layout.marks) {
            QVERIFY(mark.rect.left() >= layout.plot.left() - 0.01 && mark.rect.right() <= layout.plot.right() + 0.01);
        }
        for (int category = 0; chart.kind == ChartKind::StackedBars && category < layout.labels.size(); ++category) {
            const QRectF text =
                metrics.boundingRect(layout.labels[category], Qt::TextWordWrap, chart.categories[category]);
            QVERIFY(
                text.height() <= layout.labels[category].height() && text.width() <= layout.labels[category].width());
            QVERIFY(layout.notes[category].right() <= width + 0.01);
        }
    }
}

void TestCharts::paperIsDrawnWithinItsHeight()
{
    for (const Chart& chart : {bars(), columns()}) {
        const QImage image = painted(chart, 500);
        const int height = qCeil(chartHeight(chart, 500, QApplication::font(), &image));
        int lowest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                lowest = image.pixel(x, y) != qRgb(255, 255, 255) ? y : lowest;
            }
        }
        QVERIFY(lowest > height / 2);
        QVERIFY2(lowest <= height, qPrintable(u"%1 > %2"_s.arg(lowest).arg(height)));
    }
}

void TestCharts::screenAndPaperDrawTheSameColours()
{
    ChartPlot plot;
    plot.setChart(columns());
    plot.resize(600, plot.heightForWidth(600));
    const QImage screen = plot.grab().toImage();
    const ChartLayout layout =
        layoutChart(columns(), QRectF(plot.rect()).adjusted(2, 2, -2, -2), QFontMetricsF(plot.font()));
    const QImage paper = painted(columns(), 600);
    const ChartLayout onPaper =
        layoutChart(columns(), QRectF(0, 0, 600, 0), QFontMetricsF(QApplication::font(), const_cast<QImage*>(&paper)));
    // Qt Charts' column stands where the layout says, in the theme's colour.
    for (int series = 0; series < 2; ++series) {
        const ChartMark* mark = markOf(layout, 0, series);
        const ChartMark* drawn = markOf(onPaper, 0, series);
        QVERIFY(mark && drawn);
        QCOMPARE(screen.pixelColor(mark->rect.center().toPoint()),
            tone(toneOf(columns().series[series].role), plot.palette()));
        QCOMPARE(paper.pixelColor(drawn->rect.center().toPoint()), screen.pixelColor(mark->rect.center().toPoint()));
    }
}

void TestCharts::arrowsReachEveryValue()
{
    ChartPlot plot;
    plot.setChart(bars());
    plot.resize(500, 300);
    QSignalSpy moved(&plot, &ChartPlot::currentChanged);
    QCOMPARE(plot.currentText(), u"1 First, Done: 3"_s);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.currentText(), u"1 First, Not started: 1"_s);
    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::keyClick(&plot, Qt::Key_End);
    QCOMPARE(plot.currentText(), u"3 Third, Not started: 0"_s);
    QTest::keyClick(&plot, Qt::Key_Down); // the end: stays
    QCOMPARE(plot.currentText(), u"3 Third, Not started: 0"_s);
    QCOMPARE(moved.count(), 3);
}

void TestCharts::returnFollowsTheCategory()
{
    ChartPlot plot;
    plot.setChart(bars());
    QSignalSpy followed(&plot, &ChartPlot::categoryActivated);
    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(followed.value(0).value(0).toString(), u"b"_s);
}

void TestCharts::clickFollowsTheCategory()
{
    ChartPlot plot;
    plot.setChart(bars());
    plot.resize(600, plot.heightForWidth(600));
    plot.show();
    const ChartLayout layout =
        layoutChart(bars(), QRectF(plot.rect()).adjusted(2, 2, -2, -2), QFontMetricsF(plot.font()));
    QSignalSpy followed(&plot, &ChartPlot::categoryActivated);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, layout.labels[2].center().toPoint());
    QCOMPARE(followed.value(0).value(0).toString(), u"c"_s);
    // Pressed on one and let go on another: taken back.
    QTest::mousePress(&plot, Qt::LeftButton, {}, layout.labels[0].center().toPoint());
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, layout.labels[2].center().toPoint());
    QCOMPARE(followed.count(), 1);
}

void TestCharts::tableHoldsTheSameFigures()
{
    ChartTable table;
    const Chart chart = columns();
    table.setChart(chart);
    QCOMPARE(table.model()->rowCount(), 3);
    for (int category = 0; category < 3; ++category) {
        QCOMPARE(table.model()->index(category, 0).data().toString(), chart.categories[category]);
        for (int series = 0; series < 2; ++series) {
            QCOMPARE(table.model()->index(category, series + 1).data().toString(),
                chartValueText(chart.series[series].values[category]));
        }
    }
}

void TestCharts::longCategoryOfTheTableStandsOnSeveralLines()
{
    ChartTable table;
    Chart chart = bars();
    chart.categories[0] = u"1 "_s + QString(u"långa ord "_s).repeated(20);
    table.setChart(chart);
    table.resize(700, 400);
    table.show();
    QTRY_VERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
    QVERIFY(table.rowHeight(0) > table.rowHeight(1));
}

void TestCharts::tableIsOneKeyAway()
{
    ChartView view;
    view.setChart(bars());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.plot()->setFocus();
    QTest::keyClick(view.plot(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(view.isTableShown());
    QVERIFY(!view.plot()->isVisible());
    auto* table = view.findChild<ChartTable*>();
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(view.plot()->isVisible() && !view.isTableShown());
}

void TestCharts::copiesTextAndHtml()
{
    ChartTable table;
    Chart chart = bars();
    chart.categories[0] = u"1 <First>"_s;
    table.setChart(chart);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(u"Category\tDone\tNot started\tNote\n1 <First>\t3\t1\t75 % · 4\n"_s));
    QVERIFY(copied->html().contains(u"<td>1 &lt;First&gt;</td><td>3</td>"_s));
}

void TestCharts::isSpokenAsAChart()
{
    ChartView view;
    view.setChart(bars());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(view.plot());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), bars().title);
    QVERIFY(spoken->text(QAccessible::Description).contains(bars().sentence));
    QTest::keyClick(view.plot(), Qt::Key_Down);
    QVERIFY(spoken->text(QAccessible::Value).startsWith(u"2 Second"_s));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
