#include "models/progress/chartcatalogue.h"
#include "models/storage/file.h"
#include "tests/progress/planbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::ChartId;

class TestChartCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChartHasANameAndACode();
    void codesAreReadBack();
    void unknownCodeIsNoChart();
    void everyChartOfAnEmptyCountySaysWhatIsLacking();

private:
    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<storage::File> m_file;
};

void TestChartCatalogue::initTestCase()
{
    auto file = storage::File::create(m_folder.filePath(u"a.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
}

void TestChartCatalogue::everyChartHasANameAndACode()
{
    QSet<QString> names;
    QSet<QString> codes;
    for (const ChartId id : progress::allCharts()) {
        QVERIFY(!progress::chartTitle(id).isEmpty() && !progress::topicTitle(progress::topicOf(id)).isEmpty());
        names.insert(progress::chartTitle(id));
        codes.insert(progress::chartCode(id));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(progress::allCharts().size()));
    QCOMPARE(codes.size(), names.size());
}

void TestChartCatalogue::codesAreReadBack()
{
    for (const ChartId id : progress::allCharts()) {
        QCOMPARE(progress::chartFromCode(progress::chartCode(id)), std::optional(id));
    }
}

void TestChartCatalogue::unknownCodeIsNoChart()
{
    QVERIFY(!progress::chartFromCode(u"degree"));
    QVERIFY(!progress::chartFromCode(u""));
}

void TestChartCatalogue::everyChartOfAnEmptyCountySaysWhatIsLacking()
{
    const progress::ChartRequest request{test::PlanBuilder::periodOf(u"2026-T3"), m_clock.today(), {}};
    for (const ChartId id : progress::allCharts()) {
        const auto chart = progress::makeChart(id, m_file->reader(), {}, request);
        QVERIFY2(chart, qPrintable(progress::chartCode(id)));
        QVERIFY2(chart->title.startsWith(progress::chartTitle(id)), qPrintable(chart->title));
        QVERIFY2(!chart->sentence.isEmpty(), qPrintable(progress::chartCode(id)));
    }
}

QTEST_GUILESS_MAIN(TestChartCatalogue)
#include "tst_chartcatalogue.moc"
