#pragma once

#include "models/base/result.h"
#include "models/domain/plandata.h"
#include "models/progress/figure.h"

#include <QHash>

#include <array>

namespace samordna::storage {
class Reader;
}

namespace samordna::progress {

/// Why a measure's follow-up needs attention.
enum class FollowUpState { Present, Missing, Stale, NotNeeded };

/// One measure at a day.
struct MeasureProgress
{
    domain::MeasureId measure;
    Figure figure;
    domain::Degree degree = domain::Degree::NotStarted; ///< the stated one where there is one
    domain::Degree derivedDegree = domain::Degree::NotStarted; ///< differs from degree: shown
    domain::Signal suggested = domain::Signal::Green;
    std::optional<domain::Signal> signal; ///< a person's; nothing: show the suggestion
    std::optional<double> expected; ///< per cent of working days gone; nothing without start or due
    bool late = false;
    bool dueSoon = false; ///< within 30 days
    FollowUpState followUp = FollowUpState::NotNeeded;
    bool counted = false; ///< in the roll-up

    friend bool operator==(const MeasureProgress&, const MeasureProgress&) = default;
};

/// Numbers of measures by degree in the order G, H, P, E, and their whole per cents, which add up
/// to 100 (or are all 0).
struct DegreeShares
{
    std::array<int, 4> counts{};
    std::array<int, 4> percents{};

    [[nodiscard]] int total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
    friend bool operator==(const DegreeShares&, const DegreeShares&) = default;
};

struct AreaProgress
{
    domain::AreaId area;
    Figure figure;
    DegreeShares shares; ///< over the counted measures and those without a figure
    std::optional<double> change; ///< since the period before, unrounded; nothing: new or ended

    friend bool operator==(const AreaProgress&, const AreaProgress&) = default;
};

/// Where the whole plan stands at the end of a period, or today if that is earlier.
struct PlanProgress
{
    domain::Period period;
    QDate asOf;
    Figure figure;
    std::optional<double> change;
    DegreeShares shares;
    int inTime = 0; ///< not late, of those with a due date
    int withDue = 0;
    int late = 0;
    QList<AreaProgress> areas; ///< as in PlanData
    QHash<domain::MeasureId, MeasureProgress> measures; ///< withdrawn ones too

    friend bool operator==(const PlanProgress&, const PlanProgress&) = default;
};

/// Pure: the same data, counts and days give the same figures. \a held and \a heldBefore:
/// activities held per measure at as-of, and at the end of the period before (progress.md). \a
/// today decides as-of.
[[nodiscard]] PlanProgress planProgress(const domain::PlanData& data, const QHash<domain::MeasureId, int>& held,
    const QHash<domain::MeasureId, int>& heldBefore, const domain::Period& period, QDate today);

/// The same, with the counts read from a file or a snapshot.
[[nodiscard]] base::Result<PlanProgress> planProgress(
    const storage::Reader& reader, const domain::PlanData& data, const domain::Period& period, QDate today);

/// Whole per cents of \a counts that add up to 100 by largest remainder; ties go to the earlier
/// class. All 0 for no counts.
[[nodiscard]] std::array<int, 4> wholeShares(const std::array<int, 4>& counts);

/// The yearly account of förordning (2021:995): 1 March of the year after, moved to the next
/// working day.
[[nodiscard]] QDate nextYearlyAccount(QDate today);

} // namespace samordna::progress
