#pragma once

#include <QSet>
#include <QString>

namespace samordna::reports {

/// The parts of a progress report that may be left out of it. The rest always stands there: how the figures came about,
/// the summary, what has moved since the period was frozen, and what the signs of masked counts mean.
enum class ReportPart { Areas, LeadersAndGoals, Late, Measures, Activities, Indicators, Figures };

inline constexpr ReportPart kReportParts[]{ReportPart::Areas, ReportPart::LeadersAndGoals, ReportPart::Late,
    ReportPart::Measures, ReportPart::Activities, ReportPart::Indicators, ReportPart::Figures};

using ReportParts = QSet<ReportPart>;

/// What a part is called, in the program's language.
[[nodiscard]] QString partName(ReportPart part);

/// Parts as codes with blanks between, in the order of the report, for the settings; and back. Words of another version
/// are passed over.
[[nodiscard]] QString partCodes(const ReportParts& parts);
[[nodiscard]] ReportParts partsOfCodes(const QString& codes);

} // namespace samordna::reports
