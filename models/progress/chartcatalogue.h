#pragma once

#include "models/base/result.h"
#include "models/domain/plandata.h"
#include "models/progress/chart.h"

#include <optional>
#include <span>

namespace samordna::storage {
class Reader;
}

namespace samordna::progress {

/// What a chart is about: the headings of the list they are chosen from.
enum class ChartTopic { Implementation, Activities, Indicators, Reach };

/// Every chart the program can make, in the order they are listed.
enum class ChartId {
    DegreeByArea,
    DegreeOverPeriods,
    BurnUp,
    DueByMonth,
    BudgetByArea,
    ActivitiesPerMonth,
    ActivitiesByWeek,
    ParticipantsBySex,
    HoursPerMonth,
    CostPerMonth,
    IndicatorsAgainstTarget,
    IndicatorTrend,
    Collaboration,
    ExploitationCovered,
    TargetGroupsCovered
};

/// What a chart is asked for.
struct ChartRequest
{
    domain::Period period; ///< not null
    QDate today; ///< from the clock; decides as-of
    domain::IndicatorId indicator; ///< for IndicatorTrend; null: the first that has values

    friend bool operator==(const ChartRequest&, const ChartRequest&) = default;
};

[[nodiscard]] std::span<const ChartId> allCharts();
[[nodiscard]] ChartTopic topicOf(ChartId id);
/// The names in the program's language; Chart::title is or begins with a chart's.
[[nodiscard]] QString chartTitle(ChartId id);
[[nodiscard]] QString topicTitle(ChartTopic topic);

/// A name that stays the same from one version to the next, for settings: "degree-by-area".
[[nodiscard]] QString chartCode(ChartId id);
/// Nothing for a name that no chart has.
[[nodiscard]] std::optional<ChartId> chartFromCode(QStringView code);

/// Reads in the calling thread what the chart needs from the activities; the bounded sets come in \a data, as they were
/// when it was asked for. Cancelled by Reader::interrupt(); else only the reader's own errors. A chart without figures
/// is no error: its sentence says what is lacking.
[[nodiscard]] base::Result<Chart> makeChart(
    ChartId id, const storage::Reader& reader, const domain::PlanData& data, const ChartRequest& request);

} // namespace samordna::progress
