#pragma once

#include "models/reports/report.h"
#include "models/reports/reportsource.h"

namespace samordna::reports {

/// The parts of a progress report, each the blocks that it consists of, in the program's language. Pure. A part that
/// has nothing to say says so in a sentence, or is empty where it would not be missed.
using Blocks = QList<Block>;

/// One line that says whether the figures are live or frozen, and when.
[[nodiscard]] QString stateSentence(const ReportSource& source);
/// The large figures and a summary in sentences.
[[nodiscard]] Blocks summarySection(const ReportSource& source);
/// Implementation by focus area: a table and a chart.
[[nodiscard]] Blocks areaSection(const ReportSource& source);
/// Implementation by leading organisation and by goal of the strategy; empty when nobody leads and nothing is served.
[[nodiscard]] Blocks leadAndGoalSection(const ReportSource& source);
/// The measures that are late.
[[nodiscard]] Blocks lateSection(const ReportSource& source);
/// Every measure that applies, by focus area, with what was said of it for the period.
[[nodiscard]] Blocks measureSection(const ReportSource& source);
/// Activities per month, and those of the period one by one.
[[nodiscard]] Blocks activitySection(const ReportSource& source);
/// The county's own indicators with their latest value; empty when none has one.
[[nodiscard]] Blocks indicatorSection(const ReportSource& source);
/// What the signs of masked counts mean; empty when nothing is masked in such a report.
[[nodiscard]] Blocks maskSection(const ReportSource& source);
/// What has been changed since the period was frozen, old and new; empty when nothing has or it is open.
[[nodiscard]] Blocks movedSection(const ReportSource& source);
/// How the figures were counted.
[[nodiscard]] Blocks figureSection(const ReportSource& source);

/// What was said of a measure for the period of \a source, in one line; empty when nothing was.
[[nodiscard]] QString followUpNote(const ReportSource& source, const domain::Measure& measure);
/// The organisation's name in the program's language; empty when there is none.
[[nodiscard]] QString organisationName(const domain::PlanData& data, const domain::OrganisationId& id);

} // namespace samordna::reports
