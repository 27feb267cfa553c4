#include "models/domain/observationgrid.h"

#include "models/domain/collation.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace samordna::domain {

namespace {

constexpr double kHair = 1e-9; // what adding decimals may be off by

constexpr std::size_t at(Group group)
{
    return static_cast<std::size_t>(group);
}

} // namespace

std::optional<double> ObservationRow::value(Group group) const
{
    const auto& held = values.at(at(group));
    return held ? std::optional(held->value) : std::nullopt;
}

std::optional<double> ObservationRow::sum() const
{
    std::optional<double> sum;
    for (std::size_t group = 0; group < at(Group::Total); ++group) {
        if (values.at(group)) {
            sum = sum.value_or(0) + values.at(group)->value;
        }
    }
    return sum;
}

std::optional<double> ObservationRow::total() const
{
    const auto stated = value(Group::Total);
    return stated ? stated : sum();
}

bool ObservationRow::agrees() const
{
    const auto stated = value(Group::Total);
    const auto added = sum();
    return !stated || !added || std::abs(*stated - *added) <= kHair;
}

bool ObservationRow::isEmpty() const
{
    return std::none_of(values.cbegin(), values.cend(), [](const auto& value) { return value.has_value(); });
}

bool isBefore(const ObservationRow& a, const ObservationRow& b)
{
    const auto span = [](const ObservationRow& row) {
        return std::tuple(row.period.last(), row.period.first(), row.period.kind());
    };
    if (span(a) != span(b)) {
        return span(a) < span(b);
    }
    const int order = compareSwedish(a.source, b.source);
    return order != 0 ? order < 0 : a.source < b.source;
}

QList<ObservationRow> observationRows(const IndicatorId& indicator, const QList<Observation>& observations)
{
    QList<ObservationRow> rows;
    for (const Observation& observation : observations) {
        if (observation.indicator != indicator || observation.isWithdrawn()) {
            continue;
        }
        auto row = std::find_if(rows.begin(), rows.end(), [&](const ObservationRow& known) {
            return known.period == observation.period && known.source == observation.source;
        });
        if (row == rows.end()) {
            rows.append({observation.period, observation.source, {}});
            row = rows.end() - 1;
        }
        row->values.at(at(observation.group)) = observation;
    }
    std::sort(rows.begin(), rows.end(), isBefore);
    return rows;
}

EntryProblem judgeEntry(const ObservationRow& row, Group group, const std::optional<double>& value)
{
    if (!value) {
        return EntryProblem::None; // what is taken away can always be
    }
    if (!std::isfinite(*value)) {
        return EntryProblem::Unreadable;
    }
    if (*value < 0) {
        return EntryProblem::Negative;
    }
    const double before = row.sum().value_or(0);
    if (group == Group::Total) {
        return row.sum() && std::abs(*value - before) > kHair ? EntryProblem::TotalDisagrees : EntryProblem::None;
    }
    const auto stated = row.value(Group::Total);
    const double after = before - row.value(group).value_or(0) + *value;
    const bool passes = stated && after > *stated + kHair && after > before;
    return passes ? EntryProblem::GroupsExceedTotal : EntryProblem::None;
}

} // namespace samordna::domain
