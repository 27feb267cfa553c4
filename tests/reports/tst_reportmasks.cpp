#include "models/domain/format.h"
#include "models/reports/identitygate.h"
#include "models/reports/progressreport.h"
#include "tests/progress/planbuilder.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::Group;
using test::PlanBuilder;

namespace {

storage::ActivityRow activity(const QString& title, int participants)
{
    storage::ActivityRow row;
    row.id = domain::ActivityId::create();
    row.title = title;
    row.start = row.end = QDate(2026, 10, 1);
    row.participants = participants;
    return row;
}

/// A source whose activities count few women.
reports::ReportSource sourceOf(const PlanBuilder& plan)
{
    reports::ReportSource source;
    source.data = plan.data;
    source.period = plan.period;
    source.progress = plan.progress();
    source.activities = {activity(u"Första"_s, 3), activity(u"Andra"_s, 4020), activity(u"Tredje"_s, 5030)};
    source.activityCount = 3;
    source.totals.held = 3;
    source.totals.women = 2;
    source.totals.men = 9051;
    return source;
}

/// Everything that \a source would print.
QString printed(const reports::ReportSource& source)
{
    const base::FixedClock clock(QDate(2027, 1, 15));
    const auto report = reports::progressReport(source, clock);
    QStringList texts;
    reports::eachText(*report, [&](const QString& text, const QString&) { texts.append(text); });
    return texts.join(u'\n');
}

/// The cells of the row that begins with \a first, joined.
QString rowOf(const reports::ReportSource& source, const QString& named)
{
    const base::FixedClock clock(QDate(2027, 1, 15));
    const auto report = reports::progressReport(source, clock);
    for (const reports::Block& block : report->blocks) {
        const auto* table = std::get_if<reports::Table>(&block);
        for (const auto& row : table ? table->rows : QList<QList<reports::TableCell>>()) {
            QStringList cells;
            for (const reports::TableCell& cell : row) {
                cells.append(cell.text);
            }
            if (cells.contains(named)) {
                return cells.join(u'|');
            }
        }
    }
    return {};
}

} // namespace

class TestReportMasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void participantsAreMaskedInSentencesAndTables();
    void whatIsStillToComeIsInNoSum_data();
    void whatIsStillToComeIsInNoSum();
    void masksOfTheFileStandBeforeTheReports();
    void indicatorsAreMasked();
    void percentagesOfMaskedCountsAreLeftOut();
    void signsAreExplained();
    void nothingIsMaskedWithoutALimit();
};

void TestReportMasks::participantsAreMaskedInSentencesAndTables()
{
    const auto source = sourceOf(PlanBuilder());
    const QString text = printed(source);
    QVERIFY(text.contains(u"<5 women, .. men"_s));
    QVERIFY(!text.contains(domain::numberText(9051)));
    QVERIFY(rowOf(source, u"Första"_s).endsWith(u"|<5"_s));
    QVERIFY(rowOf(source, u"Andra"_s).endsWith(u"|.."_s)); // else the total would give the first away
    QVERIFY(rowOf(source, u"Tredje"_s).endsWith(domain::numberText(5030)));
}

void TestReportMasks::whatIsStillToComeIsInNoSum_data()
{
    QTest::addColumn<int>("men");
    QTest::addColumn<QString>("ofTheOthers");
    QTest::newRow("sums of those held") << 5050 << domain::numberText(4020);
    QTest::newRow("frozen with sums of all") << 5053 << u".."_s; // else they would give those to come away
}

void TestReportMasks::whatIsStillToComeIsInNoSum()
{
    QFETCH(const int, men);
    QFETCH(const QString, ofTheOthers);
    auto source = sourceOf(PlanBuilder());
    source.activities[0].end = source.progress.asOf.addDays(1);
    source.totals.held = 2;
    source.totals.planned = 1;
    source.totals.women = 4000;
    source.totals.men = men;
    QVERIFY(rowOf(source, u"Första (to come)"_s).endsWith(u"|<5"_s));
    QVERIFY(rowOf(source, u"Andra"_s).endsWith(u'|' + ofTheOthers));
    QVERIFY(printed(source).contains(u"had not ended by "_s + source.progress.asOf.toString(Qt::ISODate)));
}

void TestReportMasks::masksOfTheFileStandBeforeTheReports()
{
    auto source = sourceOf(PlanBuilder());
    progress::ActivityMasks masks{5, {}, {}};
    masks.activities.insert(source.activities[2].id, {{}, progress::Mark::Withheld});
    masks.sums.total = progress::Mark::Withheld;
    source.participants = masks;
    QVERIFY(rowOf(source, u"Tredje"_s).endsWith(u"|.."_s));
    QVERIFY(printed(source).contains(u"activities held, .. participants"_s));
}

void TestReportMasks::indicatorsAreMasked()
{
    PlanBuilder plan;
    domain::Indicator& indicator = plan.indicator(0);
    indicator.unit = u"personer"_s;
    plan.observe(indicator.id, 3, Group::Women);
    plan.observe(indicator.id, 2, Group::Girls);
    plan.observe(indicator.id, 40, Group::Men);
    plan.observe(indicator.id, 50, Group::Unknown);
    // Women and girls hide each other, and their sum with them.
    QCOMPARE(rowOf(sourceOf(plan), u"Utbildade"_s), u"Utbildade|2026, tertial 3|..|..|50|95|–"_s);
    plan.data.observations[1].value = 1; // four together, which the total would tell
    QCOMPARE(rowOf(sourceOf(plan), u"Utbildade"_s), u"Utbildade|2026, tertial 3|..|..|50|94|–"_s);
    plan.data.observations[1].value = 0;
    QCOMPARE(rowOf(sourceOf(plan), u"Utbildade"_s), u"Utbildade|2026, tertial 3|<5|..|50|93|–"_s);
}

void TestReportMasks::percentagesOfMaskedCountsAreLeftOut()
{
    PlanBuilder plan;
    plan.byIndicator(u"1.1"_s, 0, 10, 3);
    plan.data.indicators.last().unit = u"personer"_s;
    const auto source = sourceOf(plan);
    const QString text = printed(source);
    QVERIFY(!text.contains(domain::percentText(30)));
    QVERIFY(text.contains(u"would tell a small count"_s));
}

void TestReportMasks::signsAreExplained()
{
    QVERIFY(printed(sourceOf(PlanBuilder())).contains(u"from 1 to 4 are written “<5”"_s));
}

void TestReportMasks::nothingIsMaskedWithoutALimit()
{
    auto source = sourceOf(PlanBuilder());
    source.maskLimit = 0;
    const QString text = printed(source);
    QVERIFY(text.contains(u"2 women, "_s + domain::numberText(9051) + u" men"_s));
    QVERIFY(!text.contains(u"<5"_s));
    QVERIFY(rowOf(source, u"Första"_s).endsWith(u"|3"_s));
}

QTEST_GUILESS_MAIN(TestReportMasks)
#include "tst_reportmasks.moc"
