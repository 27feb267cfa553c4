#pragma once

#include "models/domain/plandata.h"

#include <QDate>

#include <array>
#include <optional>

namespace samordna::progress {

/// The latest value of an indicator: what measures are counted from, and what is shown beside the
/// target.
struct IndicatorValue
{
    domain::Period period;
    QString source; ///< of all that is added here: series from different sources never are
    double total = 0; ///< the sum of the groups; the stated total only where there are no groups
    std::array<std::optional<double>, 6> groups{}; ///< Women … Unknown, in the order of domain::Group

    friend bool operator==(const IndicatorValue&, const IndicatorValue&) = default;
};

/// Of the period that ends last among those that have begun by \a asOf (of two that end on one day,
/// the shorter). Where several sources gave a value for it, the indicator's own source counts, else
/// the first in Swedish order. Nothing without an observation.
[[nodiscard]] std::optional<IndicatorValue> latestValue(
    const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf);

/// The target whose period began last at or before \a asOf; nothing while none has begun.
[[nodiscard]] std::optional<double> targetInForce(
    const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf);

/// Whether \a value has come to \a target; nothing where the direction says that neither more nor less is better.
[[nodiscard]] std::optional<bool> isTargetMet(domain::Direction direction, double value, double target);

} // namespace samordna::progress
