#include "models/domain/codes.h"

#include "models/domain/activity.h"
#include "models/domain/indicator.h"
#include "models/domain/measure.h"
#include "models/domain/organisation.h"
#include "models/domain/succession.h"
#include "models/domain/yearday.h"

namespace samordna::domain {

template <>
std::span<const Code<OrganisationKind>> codesOf()
{
    using enum OrganisationKind;
    static constexpr Code<OrganisationKind> kCodes[] = {{Agency, "agency"}, {CountyBoard, "county_board"},
        {Municipality, "municipality"}, {Region, "region"}, {CivilSociety, "civil_society"}, {Business, "business"},
        {University, "university"}, {Other, "other"}};
    return kCodes;
}

template <>
std::span<const Code<ProgressWay>> codesOf()
{
    using enum ProgressWay;
    static constexpr Code<ProgressWay> kCodes[] = {{Stated, "stated"}, {Milestones, "milestones"},
        {Activities, "activities"}, {Indicator, "indicator"}, {SubMeasures, "sub_measures"}};
    return kCodes;
}

template <>
std::span<const Code<Degree>> codesOf()
{
    using enum Degree;
    static constexpr Code<Degree> kCodes[] = {{Done, "G"}, {Half, "H"}, {Started, "P"}, {NotStarted, "E"}};
    return kCodes;
}

template <>
std::span<const Code<Signal>> codesOf()
{
    using enum Signal;
    static constexpr Code<Signal> kCodes[] = {{Green, "green"}, {Yellow, "yellow"}, {Red, "red"}};
    return kCodes;
}

template <>
std::span<const Code<Exploitation>> codesOf()
{
    using enum Exploitation;
    static constexpr Code<Exploitation> kCodes[] = {{SexualPurposes, "sexual_purposes"},
        {ForcedLabour, "forced_labour"}, {Slavery, "slavery"}, {OrganRemoval, "organ_removal"},
        {ForcedBegging, "forced_begging"}, {CriminalActivity, "criminal_activity"},
        {MilitaryService, "military_service"}, {ForcedMarriage, "forced_marriage"}, {Other, "other"}};
    return kCodes;
}

template <>
std::span<const Code<TargetGroup>> codesOf()
{
    using enum TargetGroup;
    static constexpr Code<TargetGroup> kCodes[] = {{SocialServices, "social_services"}, {Police, "police"},
        {Prosecutors, "prosecutors"}, {HealthCare, "health_care"}, {Schools, "schools"},
        {HotelsRestaurants, "hotels_restaurants"}, {Transport, "transport"}, {PropertyOwners, "property_owners"},
        {SupervisoryAuthorities, "supervisory_authorities"}, {GeneralPublic, "general_public"}, {Buyers, "buyers"},
        {ExposedAdults, "exposed_adults"}, {ExposedChildren, "exposed_children"}};
    return kCodes;
}

template <>
std::span<const Code<Direction>> codesOf()
{
    using enum Direction;
    static constexpr Code<Direction> kCodes[] = {{More, "more"}, {Less, "less"}, {Neutral, "neutral"}};
    return kCodes;
}

template <>
std::span<const Code<Group>> codesOf()
{
    using enum Group;
    static constexpr Code<Group> kCodes[] = {{Women, "women"}, {Men, "men"}, {Girls, "girls"}, {Boys, "boys"},
        {Other, "other"}, {Unknown, "unknown"}, {Total, "total"}};
    return kCodes;
}

template <>
std::span<const Code<SuccessionKind>> codesOf()
{
    using enum SuccessionKind;
    static constexpr Code<SuccessionKind> kCodes[] = {
        {Continued, "continued"}, {Split, "split"}, {Merged, "merged"}, {Ended, "ended"}};
    return kCodes;
}

template <>
std::span<const Code<WorkingDayShift>> codesOf()
{
    using enum WorkingDayShift;
    static constexpr Code<WorkingDayShift> kCodes[] = {
        {Stay, "stay"}, {Next, "next"}, {Previous, "previous"}, {Skip, "skip"}};
    return kCodes;
}

template <>
std::span<const Code<CalendarDayKind>> codesOf()
{
    using enum CalendarDayKind;
    static constexpr Code<CalendarDayKind> kCodes[] = {{Shortened, "shortened"}, {Closed, "closed"}, {Open, "open"}};
    return kCodes;
}

template <>
std::span<const Code<ActivityKind>> codesOf()
{
    using enum ActivityKind;
    static constexpr Code<ActivityKind> kCodes[] = {{Training, "training"}, {Meeting, "meeting"}, {Network, "network"},
        {Survey, "survey"}, {MethodSupport, "method_support"}, {Campaign, "campaign"}, {Inspection, "inspection"},
        {Routine, "routine"}, {Conference, "conference"}, {Other, "other"}};
    return kCodes;
}

} // namespace samordna::domain
