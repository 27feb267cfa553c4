#pragma once

#include <QString>

#include <optional>

namespace samordna::progress {

/// What became of a figure between two days.
enum class ChangeKind {
    NoFigure, ///< neither day has one
    New, ///< only the later has one
    Ended, ///< only the earlier has one
    Compared ///< both have one; the difference may be 0
};

/// A figure at two days, in per cent (progress.md, "Change"): points = now − before, unrounded, and rounded only where
/// it is shown. 30.2 and then 50.7 is 20.5, shown "+21"; nothing and then 40 is New, not +40.
struct Change
{
    std::optional<double> before;
    std::optional<double> now;

    [[nodiscard]] ChangeKind kind() const;
    /// Percentage points with their sign; nothing unless both days have a figure.
    [[nodiscard]] std::optional<double> points() const;

    friend bool operator==(const Change&, const Change&) = default;
};

/// "+7", "−3", "0", "new" or "ended" in the program's language; empty when neither day has a figure.
[[nodiscard]] QString changeText(const Change& change);

} // namespace samordna::progress
