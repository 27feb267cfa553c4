#include "models/progress/indicatorvalue.h"

#include "models/domain/collation.h"

#include <algorithm>
#include <tuple>

namespace samordna::progress {

namespace {

using domain::Observation;

/// Observations of the latest period, all sources, in an order that depends on the rows only.
QList<Observation> ofLatestPeriod(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf)
{
    const auto rank = [](const Observation& row) {
        return std::tuple(row.period.last(), row.period.first(), row.period.kind());
    };
    QList<Observation> latest;
    for (const Observation& row : data.observations) {
        if (row.indicator != indicator.id || row.isWithdrawn() || row.period.first() > asOf) {
            continue;
        }
        if (!latest.isEmpty() && rank(latest.first()) < rank(row)) {
            latest.clear();
        }
        if (latest.isEmpty() || rank(latest.first()) == rank(row)) {
            latest.append(row);
        }
    }
    std::sort(latest.begin(), latest.end(), [](const Observation& a, const Observation& b) { return a.id < b.id; });
    return latest;
}

QString chosenSource(const domain::Indicator& indicator, const QList<Observation>& rows)
{
    QString first = rows.first().source;
    for (const Observation& row : rows) {
        if (row.source == indicator.source) {
            return row.source;
        }
        first = domain::compareSwedish(row.source, first) < 0 ? row.source : first;
    }
    return first;
}

} // namespace

std::optional<IndicatorValue> latestValue(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf)
{
    const QList<Observation> rows = ofLatestPeriod(indicator, data, asOf);
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    IndicatorValue value{rows.first().period, chosenSource(indicator, rows), 0, {}};
    double stated = 0;
    bool hasGroups = false;
    for (const Observation& row : rows) {
        if (row.source != value.source) {
            continue;
        }
        if (row.group == domain::Group::Total) {
            stated = row.value;
            continue;
        }
        auto& group = value.groups.at(static_cast<size_t>(row.group));
        group = group.value_or(0) + row.value;
        value.total += row.value;
        hasGroups = true;
    }
    value.total = hasGroups ? value.total : stated;
    return value;
}

std::optional<double> targetInForce(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf)
{
    const auto rank = [](const domain::Target& row) {
        return std::tuple(row.period.first(), row.period.last(), row.id.uuid());
    };
    const domain::Target* inForce = nullptr;
    for (const domain::Target& row : data.targets) {
        const bool applies = row.indicator == indicator.id && !row.isWithdrawn() && row.period.first() <= asOf;
        if (applies && (!inForce || rank(*inForce) < rank(row))) {
            inForce = &row;
        }
    }
    return inForce ? std::optional(inForce->value) : std::nullopt;
}

std::optional<bool> isTargetMet(domain::Direction direction, double value, double target)
{
    switch (direction) {
    case domain::Direction::More: return value >= target;
    case domain::Direction::Less: return value <= target;
    case domain::Direction::Neutral: break;
    }
    return std::nullopt;
}

} // namespace samordna::progress
