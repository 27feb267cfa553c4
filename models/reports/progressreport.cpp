#include "models/reports/progressreport.h"

#include "models/domain/fields.h"
#include "models/domain/terms.h"
#include "models/reports/frozensource.h"
#include "models/reports/identitygate.h"
#include "models/reports/sections.h"
#include "models/storage/reader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

/// The report's own head and foot, without blocks.
Report titled(const ReportSource& source, const base::Clock& clock)
{
    const domain::County& county = source.data.county;
    const domain::Plan plan = source.data.plans.value(0);
    Report report;
    report.title = Tr::tr("Progress report %1").arg(domain::term(source.period));
    report.subtitle = u"%1 · %2"_s.arg(domain::inLanguage(plan.title, plan.titleEn), domain::spanText(source.period));
    report.state = stateSentence(source);
    report.board = domain::inLanguage(county.board, county.boardEn);
    report.caseNumber = county.caseNumber;
    report.asOf = source.frozen ? source.frozen->at.toLocalTime() : clock.now().toLocalTime();
    report.fingerprint = QString::fromLatin1(source.fingerprint.left(8));
    report.language = QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
    return report;
}

/// Nobody shall take a part for the whole.
Blocks leftOutNote(const ReportParts& leftOut)
{
    QStringList names;
    for (const ReportPart part : kReportParts) {
        if (leftOut.contains(part)) {
            names.append(partName(part));
        }
    }
    return names.isEmpty() ? Blocks()
                           : Blocks{Paragraph{Tr::tr("Left out of this report: %1.").arg(names.join(u"; "_s)), true}};
}

} // namespace

base::Result<Report> progressReport(const ReportSource& whole, const base::Clock& clock, const ReportParts& leftOut)
{
    const ReportSource source = masked(whole);
    Report report = titled(source, clock);
    const auto part = [&](ReportPart which, Blocks (*section)(const ReportSource&)) {
        return leftOut.contains(which) ? Blocks() : section(source);
    };
    const bool hasMeasures = !leftOut.contains(ReportPart::Measures);
    report.blocks = Blocks{Paragraph{report.state}} + summarySection(source) + leftOutNote(leftOut)
        + part(ReportPart::Areas, areaSection) + part(ReportPart::LeadersAndGoals, leadAndGoalSection)
        + part(ReportPart::Late, lateSection) + (hasMeasures ? Blocks{PageBreak()} : Blocks())
        + part(ReportPart::Measures, measureSection) + part(ReportPart::Activities, activitySection)
        + part(ReportPart::Indicators, indicatorSection) + movedSection(source) + maskSection(source)
        + part(ReportPart::Figures, figureSection);
    const auto clean = passGate(report);
    return clean ? base::Result(std::move(report)) : clean.error();
}

base::Result<Report> progressReport(const storage::Reader& reader, const domain::Period& period,
    const base::Clock& clock, std::optional<int> maskLimit, const ReportParts& leftOut)
{
    const auto rows = reader.rows<domain::FrozenPeriod>();
    if (!rows) {
        return rows.error();
    }
    const auto versions = domain::versionsOf(*rows, period);
    const auto source = versions.isEmpty() ? readReportSource(reader, period, clock.today(), maskLimit)
                                           : frozenReportSource(reader, versions.first(), clock.today(), maskLimit);
    return source ? progressReport(*source, clock, leftOut) : source.error();
}

} // namespace samordna::reports
