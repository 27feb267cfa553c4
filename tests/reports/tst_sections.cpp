#include "models/reports/progressreport.h"
#include "models/reports/reportparts.h"
#include "models/reports/sections.h"
#include "tests/progress/planbuilder.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::Group;
using test::PlanBuilder;

/// A report's parts, from values alone.
class TestSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indicatorRowNeverAddsDifferentSources();
    void indicatorRowShowsTheTargetInForce();
    void indicatorWithoutValueHasNoRow();
    void aReportIsMadeFromValuesAlone();
    void aReportWithAnIdentityNumberIsNotMade();
    void partsAreLeftOutAndNamed();
    void partsHaveCodesThatComeBack();
};

namespace {

reports::ReportSource sourceOf(const PlanBuilder& plan)
{
    reports::ReportSource source;
    source.data = plan.data;
    source.period = plan.period;
    source.progress = plan.progress();
    source.fingerprint = "0123456789abcdef";
    return source;
}

/// The cells of the only row of the only table of \a blocks, joined.
QString onlyRow(const reports::Blocks& blocks)
{
    for (const auto& block : blocks) {
        const auto* table = std::get_if<reports::Table>(&block);
        if (table && table->rows.size() == 1) {
            QStringList cells;
            for (const auto& cell : table->rows.first()) {
                cells.append(cell.text);
            }
            return cells.join(u'|');
        }
    }
    return {};
}

} // namespace

void TestSections::indicatorRowNeverAddsDifferentSources()
{
    PlanBuilder plan;
    domain::Indicator& indicator = plan.indicator(0);
    indicator.source = u"Länsstyrelsen"_s;
    plan.observe(indicator.id, 30, Group::Women).source = u"Länsstyrelsen"_s;
    plan.observe(indicator.id, 12, Group::Boys).source = u"Länsstyrelsen"_s;
    plan.observe(indicator.id, 500, Group::Women).source = u"Polisen"_s;
    plan.observe(indicator.id, 45).source = u"Länsstyrelsen"_s; // the stated total is not added to its groups
    QCOMPARE(onlyRow(reports::indicatorSection(sourceOf(plan))), u"Utbildade|2026, tertial 3|30|12|0|42|–"_s);
}

void TestSections::indicatorRowShowsTheTargetInForce()
{
    PlanBuilder plan;
    const auto indicator = plan.indicator(0).id;
    plan.observe(indicator, 45);
    plan.target(indicator, 60, u"2026");
    plan.target(indicator, 40, u"2025");
    plan.target(indicator, 90, u"2027");
    QCOMPARE(onlyRow(reports::indicatorSection(sourceOf(plan))), u"Utbildade|2026, tertial 3|–|–|–|45|60"_s);
}

void TestSections::indicatorWithoutValueHasNoRow()
{
    PlanBuilder plan;
    plan.observe(plan.indicator(0).id, 45, Group::Total, u"2027-T1"); // has not begun at the end of 2026
    QVERIFY(reports::indicatorSection(sourceOf(plan)).isEmpty());
}

void TestSections::aReportIsMadeFromValuesAlone()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 40).workDone = u"Tre möten"_s;
    const base::FixedClock clock(QDate(2027, 1, 15));
    const auto report = reports::progressReport(sourceOf(plan), clock);
    QVERIFY(report);
    QCOMPARE(report->fingerprint, u"01234567"_s);
    QCOMPARE(*report, *reports::progressReport(sourceOf(plan), clock));
}

void TestSections::aReportWithAnIdentityNumberIsNotMade()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 40).workDone = u"Möte med 811228-9874"_s;
    const auto report = reports::progressReport(sourceOf(plan), base::FixedClock(QDate(2027, 1, 15)));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, base::ErrorKind::PersonalIdentity);
}

void TestSections::partsAreLeftOutAndNamed()
{
    PlanBuilder plan;
    plan.followUp(plan.measure(u"1.1"_s).id, 40).workDone = u"Tre möten"_s;
    plan.observe(plan.indicator(0).id, 45);
    const base::FixedClock clock(QDate(2027, 1, 15));
    const auto blocksWithout = [&](const reports::ReportParts& leftOut) {
        return reports::progressReport(sourceOf(plan), clock, leftOut)->blocks;
    };
    const auto whole = blocksWithout({});
    qsizetype left = whole.size();
    for (const reports::ReportPart part : reports::kReportParts) {
        const auto blocks = blocksWithout({part});
        const reports::Paragraph note{u"Left out of this report: %1."_s.arg(reports::partName(part)), true};
        QVERIFY(blocks.contains(reports::Block(note)));
        QVERIFY2(blocks.size() <= whole.size(), qPrintable(reports::partName(part)));
        left -= whole.size() + 1 - blocks.size();
    }
    const auto none = blocksWithout({std::begin(reports::kReportParts), std::end(reports::kReportParts)});
    QCOMPARE(none.size(), left + 1); // each part leaves its own blocks out and no others
    QVERIFY(none.size() > 3);
}

void TestSections::partsHaveCodesThatComeBack()
{
    using reports::ReportPart;
    const reports::ReportParts parts{ReportPart::Figures, ReportPart::Areas};
    QCOMPARE(reports::partCodes(parts), u"areas figures"_s);
    QCOMPARE(reports::partsOfCodes(u"areas figures"_s), parts);
    QCOMPARE(reports::partsOfCodes(u"figures nonsense  areas"_s), parts);
    QVERIFY(reports::partsOfCodes({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
