#include "views/charts/chartplot.h"
#include "views/charts/chartview.h"
#include "views/charts/figuretable.h"
#include "views/printing/chartwriter.h"
#include "views/printing/reportpainter.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

using progress::Chart;
using progress::ChartKind;
using progress::SeriesRole;

/// What leaves the program: files that other programs open, and what lies on the clipboard.
class TestChartFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void svgOpensAndHoldsTheWords_data() { kinds(); }
    void svgOpensAndHoldsTheWords();
    void pngOpensAndIsNotBlank_data() { kinds(); }
    void pngOpensAndIsNotBlank();
    void pdfHoldsTheWordsAndTheFigures_data() { kinds(); }
    void pdfHoldsTheWordsAndTheFigures();
    void matrixIsNotRepeatedAsATable();
    void oldFileStaysWhenTheNewCannotBeWritten();
    void personalIdentityNumberIsNotWritten();
    void smallCountsOfPersonsAreKeptBack();
    void sourceSaysCountyPeriodAndDay();
    void copiesThePicture();
    void copiesFiguresForCells();
    void offersFilesOnlyWithASource();
    void reportPrintsEveryKind_data() { kinds(); }
    void reportPrintsEveryKind();

private:
    static void kinds();
};

namespace {

const QString kTitle = u"Försenade åtgärder"_s;

Chart chartOf(ChartKind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.title = kTitle;
    chart.unit = u"Antal"_s;
    chart.categories = {u"första"_s, u"andra"_s};
    chart.series = {{u"Ett"_s, SeriesRole::Value, {10, 30}}, {u"Två"_s, SeriesRole::Target, {1234, std::nullopt}}};
    chart.sentence = u"Diagrammet visar något."_s;
    return chart;
}

ChartSource source()
{
    return {u"Länsstyrelsen i Exempellän"_s, u"123-2026"_s, *domain::Period::fromCode(u"2026-T3"),
        QDateTime(QDate(2026, 11, 25), QTime(12, 0)), u"0a1b2c3d"_s};
}

/// Pixels that are not white, of all.
double inkOf(const QImage& image)
{
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        }
    }
    return static_cast<double>(ink) / (double(image.width()) * image.height());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOfPdf(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void TestChartFiles::kinds()
{
    QTest::addColumn<int>("kind");
    const std::pair<const char*, ChartKind> rows[]{{"stacked bars", ChartKind::StackedBars},
        {"grouped columns", ChartKind::GroupedColumns}, {"stacked columns", ChartKind::StackedColumns},
        {"lines", ChartKind::Lines}, {"bars", ChartKind::Bars}, {"bullets", ChartKind::Bullets},
        {"matrix", ChartKind::Matrix}};
    for (const auto& [name, kind] : rows) {
        QTest::newRow(name) << static_cast<int>(kind);
    }
}

void TestChartFiles::svgOpensAndHoldsTheWords()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    QVERIFY(writeChart(sheetOf(chartOf(static_cast<ChartKind>(kind)), source()), ChartFormat::Svg, path));
    const QByteArray svg = bytesOf(path);
    for (const QString& text : {kTitle, u"Antal"_s, u"Diagrammet visar något."_s, u"2026-11-25"_s, u"andra"_s}) {
        QVERIFY2(svg.contains(text.toUtf8()), qPrintable(text));
    }
    QVERIFY(!svg.contains("<image")); // vectors all of it
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    QVERIFY(inkOf(image) > 0.005);
}

void TestChartFiles::pngOpensAndIsNotBlank()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QVERIFY(writeChart(sheetOf(chartOf(static_cast<ChartKind>(kind)), source()), ChartFormat::Png, path));
    const QImage image(path);
    QCOMPARE(image.text(u"Title"_s), kTitle);
    QVERIFY(image.width() > 1200);
    QVERIFY(inkOf(image) > 0.005);
    QCOMPARE(image.pixel(2, 2), qRgb(255, 255, 255));
}

void TestChartFiles::pdfHoldsTheWordsAndTheFigures()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QVERIFY(writeChart(sheetOf(chartOf(static_cast<ChartKind>(kind)), source()), ChartFormat::Pdf, path));
    const QString text = textOfPdf(path);
    for (const QString& wanted : {kTitle, u"Diagrammet visar något."_s, u"Länsstyrelsen i Exempellän"_s, u"andra"_s}) {
        QVERIFY2(text.contains(wanted), qPrintable(text));
    }
    QVERIFY2(text.contains(chartValueText(1234)), qPrintable(text));
}

void TestChartFiles::matrixIsNotRepeatedAsATable()
{
    const auto blocks = [](ChartKind kind) { return sheetOf(chartOf(kind), source()).page().blocks.size(); };
    QCOMPARE(blocks(ChartKind::Matrix), 2); // the chart and its source
    QCOMPARE(blocks(ChartKind::Bars), 4);
}

void TestChartFiles::oldFileStaysWhenTheNewCannotBeWritten()
{
    const QTemporaryDir folder;
    const ChartSheet sheet = sheetOf(chartOf(ChartKind::Bars), source());
    for (const ChartFormat format : {ChartFormat::Pdf, ChartFormat::Svg, ChartFormat::Png}) {
        const auto written = writeChart(sheet, format, folder.filePath(u"no such folder/a"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().arguments.value(0), folder.filePath(u"no such folder/a"_s));
    }
}

void TestChartFiles::personalIdentityNumberIsNotWritten()
{
    const QTemporaryDir folder;
    Chart chart = chartOf(ChartKind::Bars);
    chart.categories[0] = u"19811218-9876"_s; // the tax agency's own example
    const auto written = writeChart(sheetOf(chart, source()), ChartFormat::Svg, folder.filePath(u"a.svg"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, base::ErrorKind::PersonalIdentity);
    QVERIFY(!QFile::exists(folder.filePath(u"a.svg"_s)));
}

void TestChartFiles::smallCountsOfPersonsAreKeptBack()
{
    Chart chart = chartOf(ChartKind::Bars);
    chart.countsPersons = true;
    chart.series = {{u"2026"_s, SeriesRole::ThisYear, {3, 4321}}};
    const auto copied = [&](int limit) {
        ChartSource of = source();
        of.maskLimit = limit;
        return copiedFigures(sheetOf(chart, of))->text();
    };
    QVERIFY(copied(5).contains(u"<5"_s));
    QVERIFY(!copied(5).contains(u"321"_s)); // the sum would give the first away
    QVERIFY(copied(0).contains(u"321"_s));
    QVERIFY(!sheetOf(chart, source()).chart().series.first().values.first()); // a gap in the picture
}

void TestChartFiles::sourceSaysCountyPeriodAndDay()
{
    const QString line = sheetOf(chartOf(ChartKind::Bars), source()).sourceLine();
    QCOMPARE(line, u"Source: Länsstyrelsen i Exempellän · 2026, tertial 3 · as of 2026-11-25"_s);
    ChartSource past = source();
    past.period = *domain::Period::fromCode(u"2026-T1");
    QVERIFY(sheetOf(chartOf(ChartKind::Bars), past).sourceLine().endsWith(u"2026-04-30"_s));
    QVERIFY(sheetOf(chartOf(ChartKind::Bars), {}).sourceLine().isEmpty());
}

void TestChartFiles::copiesThePicture()
{
    ChartView view;
    view.setChart(chartOf(ChartKind::Bullets));
    view.setSource(source());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QApplication::clipboard()->clear();
    QTest::keyClick(view.plot(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage copied = QApplication::clipboard()->image();
    QVERIFY(!copied.isNull());
    QVERIFY(inkOf(copied) > 0.005);
}

void TestChartFiles::copiesFiguresForCells()
{
    const Chart chart = chartOf(ChartKind::Bars);
    const auto copied = copiedFigures(sheetOf(chart, source()));
    QCOMPARE(copied->text(), u"Category\tEtt\tTvå\nförsta\t10\t%1\nandra\t30\t–\n"_s.arg(chartValueText(1234)));
    QVERIFY(copied->html().contains(u"<td>andra</td><td>30</td>"_s));
    QCOMPARE(copiedFigures(sheetOf(chart, source()), {1})->text(), u"Category\tEtt\tTvå\nandra\t30\t–\n"_s);
    Chart weeks = chartOf(ChartKind::Matrix);
    weeks.valueNames = {u"v. 1"_s, u"v. 2"_s, u"v. 3"_s, {}};
    QCOMPARE(figureTable(weeks).rows,
        (QList<QStringList>{{u"v. 1"_s, u"10"_s}, {u"v. 2"_s, chartValueText(1234)}, {u"v. 3"_s, u"30"_s}}));
}

void TestChartFiles::offersFilesOnlyWithASource()
{
    ChartView view;
    view.setChart(chartOf(ChartKind::Bars));
    const auto isOffered = [&view](const QString& text) {
        const auto actions = view.actions();
        return std::any_of(actions.cbegin(), actions.cend(),
            [&](const QAction* action) { return action->text() == text && action->isVisible(); });
    };
    QVERIFY(isOffered(u"Copy figures"_s) && !isOffered(u"Save as PDF…"_s));
    view.setSource(source());
    QVERIFY(isOffered(u"Copy as picture"_s) && !isOffered(u"Save as PDF…"_s)); // nobody would ask where to
    const QSignalSpy saveRequested(&view, &ChartView::saveRequested);
    view.setSource(source());
    QVERIFY(isOffered(u"Save as PDF…"_s));
    view.setChart({});
    QVERIFY(!isOffered(u"Save as PDF…"_s));
}

void TestChartFiles::reportPrintsEveryKind()
{
    QFETCH(int, kind);
    reports::Report report;
    report.title = u"Rapport"_s;
    report.blocks = {reports::ChartBlock{chartOf(static_cast<ChartKind>(kind))}};
    const ReportLayout layout = layoutReport(report);
    QCOMPARE(layout.pages.size(), 1);
    QImage page(620, 877, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(page.width() / layout.paper.width, page.width() / layout.paper.width);
    paintPage(painter, layout, 0);
    painter.end();
    QVERIFY(inkOf(page) > 0.004);
}

QTEST_MAIN(TestChartFiles)
#include "tst_chartfiles.moc"
