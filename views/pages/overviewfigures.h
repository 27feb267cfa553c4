#pragma once

#include "models/base/result.h"
#include "models/progress/attention.h"
#include "models/progress/charts.h"

namespace samordna::storage {
class Reader;
}

namespace samordna::views {

/// One indicator's way to its target.
struct IndicatorLine
{
    domain::IndicatorId indicator;
    QString name;
    QList<double> values; ///< one per period, oldest first
    std::optional<double> target; ///< in force at as-of

    friend bool operator==(const IndicatorLine&, const IndicatorLine&) = default;
};

/// All that the overview shows, read at once so that its figures belong together.
struct OverviewFigures
{
    progress::PlanProgress progress;
    storage::ActivityCounts totals;
    QList<progress::Attention> attention;
    progress::AttentionCounts counts;
    progress::Chart degrees;
    progress::Chart months;
    QList<IndicatorLine> indicators;
    QDate yearlyAccount;
    int daysToAccount = 0;
};

/// Reads in the calling thread; \a data as it was when the reading was asked for.
[[nodiscard]] base::Result<OverviewFigures> overviewFigures(
    const storage::Reader& reader, const domain::PlanData& data, const domain::Period& period, QDate today);

/// The county's own indicators that have a value or a target, then the national ones; values and
/// targets as measures are counted from them.
[[nodiscard]] QList<IndicatorLine> indicatorLines(const domain::PlanData& data, QDate asOf);

} // namespace samordna::views
