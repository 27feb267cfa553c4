#pragma once

#include "models/domain/indicator.h"

#include <array>

namespace samordna::domain {

inline constexpr std::size_t kGroups = 7; ///< the values of Group, Total last

/// What one source says of one period: a row of the grid that values are written in. Sources are never added, so each
/// has rows of its own.
struct ObservationRow
{
    Period period;
    QString source;
    std::array<std::optional<Observation>, kGroups>
        values; ///< by Group; nothing where nothing is stated, which is not 0

    [[nodiscard]] std::optional<double> value(Group group) const;
    /// Of the groups; nothing where none is stated.
    [[nodiscard]] std::optional<double> sum() const;
    /// The stated one; where none is stated, the sum.
    [[nodiscard]] std::optional<double> total() const;
    /// False when a total is stated that the groups do not add up to.
    [[nodiscard]] bool agrees() const;
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const ObservationRow&, const ObservationRow&) = default;
};

/// What is in force of an indicator, by period (the first one first) and source.
[[nodiscard]] QList<ObservationRow> observationRows(
    const IndicatorId& indicator, const QList<Observation>& observations);

/// The order of observationRows().
[[nodiscard]] bool isBefore(const ObservationRow& a, const ObservationRow& b);

/// Why a value is not taken into a row.
enum class EntryProblem {
    None,
    Unreadable, ///< not a number
    Negative,
    TotalDisagrees, ///< the total is not what the groups add up to
    GroupsExceedTotal, ///< the groups would be more than the stated total
    OtherSource, ///< another source already states this group for the period
    UnknownPeriod, ///< not a period of the kind that is shown
    PeriodTaken, ///< the source has a row for the period
};

/// Judges \a value for \a group in \a row as it stands. Groups that are fewer than a stated total may be written one by
/// one, so they are refused only when they pass it and pass it by more than before; a total must be the groups' sum.
[[nodiscard]] EntryProblem judgeEntry(const ObservationRow& row, Group group, const std::optional<double>& value);

} // namespace samordna::domain
