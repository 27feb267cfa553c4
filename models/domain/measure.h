#pragma once

#include "models/domain/codes.h"
#include "models/domain/period.h"
#include "models/domain/record.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace samordna::domain {

/// How a measure's progress is counted (progress.md).
enum class ProgressWay { Stated, Milestones, Activities, Indicator, SubMeasures };

/// Degree of implementation (genomförandegrad): G done, H half or more, P started, E not started.
enum class Degree { Done, Half, Started, NotStarted };

enum class Signal { Green, Yellow, Red };

/// What a person was trafficked or exploited for. Several at once is normal.
enum class Exploitation {
    SexualPurposes,
    ForcedLabour,
    Slavery,
    OrganRemoval,
    ForcedBegging,
    CriminalActivity,
    MilitaryService,
    ForcedMarriage,
    Other
};

enum class TargetGroup {
    SocialServices,
    Police,
    Prosecutors,
    HealthCare,
    Schools,
    HotelsRestaurants,
    Transport,
    PropertyOwners,
    SupervisoryAuthorities,
    GeneralPublic,
    Buyers,
    ExposedAdults,
    ExposedChildren
};

/// A commitment of the plan (åtgärd), carried out through activities.
struct Measure : Record
{
    MeasureId id;
    AreaId area;
    MeasureId parent; ///< null unless it is a sub-measure
    QString number; ///< "3.2"; unique within the plan
    QString title; ///< never blank in a valid measure
    QString titleEn; ///< empty: shown as the title
    QString purpose;
    bool draft = false; ///< wording and number are not the plan's own: shown as "Utkast"
    bool notApplicable = false; ///< not the county's to do: shown, not counted
    OrganisationId lead;
    QString function; ///< who answers for it within the lead: a function, never a person's name
    QList<OrganisationId> partners;
    QDate start; ///< null while it is only proposed
    QDate due; ///< null when no date is set
    bool continuous = false; ///< runs on without an end ("löpande")
    ProgressWay way = ProgressWay::Stated;
    int planned = 0; ///< planned activities, for ProgressWay::Activities; 0 or more
    IndicatorId indicator; ///< for ProgressWay::Indicator
    double weight = 1; ///< 0 or more; 0 is shown, not counted
    std::optional<double> budget; ///< SEK
    QList<GoalId> goals;
    QList<TargetGroup> targetGroups;
    QList<Exploitation> exploitation;
    QStringList tags;
    QString remark; ///< also holds what an import could not understand
    QList<MeasureId> after; ///< measures that must be done before this one can begin

    friend bool operator==(const Measure&, const Measure&) = default;
};

/// A step on the way to a measure (delmål).
struct Milestone : Record
{
    MilestoneId id;
    MeasureId measure;
    QString title;
    QDate due;
    QDate done; ///< null until it is done
    double weight = 1;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// What was said of a measure for a period (uppföljning). One per measure and period.
struct FollowUp : Record
{
    FollowUpId id;
    MeasureId measure;
    Period period;
    std::optional<Degree> degree; ///< nothing: derived from the progress
    std::optional<double> percent; ///< 0 … 100
    std::optional<Signal> signal;
    bool running = false; ///< a continuous measure runs
    QString reason; ///< why this degree
    QString workDone;
    QString result;
    QString effect;
    std::optional<double> cost; ///< SEK

    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

} // namespace samordna::domain
