#pragma once

#include "models/progress/activitymasks.h"
#include "models/progress/observationmasks.h"

#include <QString>

namespace samordna::reports {

struct ReportSource;

/// Which counts of persons a report masks. Without a limit nothing.
struct ReportMasks
{
    int limit = 0;
    progress::ActivityMasks participants;
    progress::ObservationMasks observations;

    /// A count as it is printed: "1 240", "<5", "..".
    [[nodiscard]] QString text(progress::Mark mark, qint64 value) const;
};

/// The masks of what \a source tells, with its limit. Where the source does not hold those of its activities, as of a
/// frozen period, they are made from the counts that the report itself would tell.
[[nodiscard]] ReportMasks masksOf(const ReportSource& source);

/// \a source as it may be printed: its masks set, and percentages that would tell a masked count taken out.
[[nodiscard]] ReportSource masked(ReportSource source);

/// One column of a report that adds two groups, such as women and girls.
struct Pair
{
    qint64 one = 0;
    qint64 other = 0;
    progress::Mark ofOne = progress::Mark::Shown;
    progress::Mark ofOther = progress::Mark::Shown;
};

/// The marks of a row of such sums, with that of its total last: hidden is what its groups hide, and what the row
/// itself must.
[[nodiscard]] std::vector<progress::Mark> marksOf(const std::vector<Pair>& row, progress::Mark ofTotal, int limit);

} // namespace samordna::reports
