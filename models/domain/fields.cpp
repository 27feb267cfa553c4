#include "models/domain/fields.h"

#include "models/domain/activity.h"
#include "models/domain/attachment.h"
#include "models/domain/frozenperiod.h"
#include "models/domain/plandata.h"

namespace samordna::domain {

QString entityName(Entity entity)
{
    switch (entity) {
    case Entity::County: return QStringLiteral("county");
    case Entity::Organisation: return QStringLiteral("organisation");
    case Entity::Plan: return QStringLiteral("plan");
    case Entity::Goal: return QStringLiteral("goal");
    case Entity::Area: return QStringLiteral("area");
    case Entity::Indicator: return QStringLiteral("indicator");
    case Entity::Measure: return QStringLiteral("measure");
    case Entity::Milestone: return QStringLiteral("milestone");
    case Entity::FollowUp: return QStringLiteral("follow_up");
    case Entity::Target: return QStringLiteral("target");
    case Entity::Observation: return QStringLiteral("observation");
    case Entity::Activity: return QStringLiteral("activity");
    case Entity::Mandate: return QStringLiteral("mandate");
    case Entity::Succession: return QStringLiteral("succession");
    case Entity::Series: return QStringLiteral("series");
    case Entity::AgendaItem: return QStringLiteral("agenda_item");
    case Entity::ActionPoint: return QStringLiteral("action_point");
    case Entity::Attachment: return QStringLiteral("attachment");
    case Entity::CalendarDay: return QStringLiteral("calendar_day");
    case Entity::ReportingDay: return QStringLiteral("reporting_day");
    case Entity::FrozenPeriod: return QStringLiteral("frozen_period");
    }
    return {};
}

template <>
std::span<const Field<County>> fieldsOf()
{
    static constexpr Field<County> kFields[] = {
        field<County, &County::code>("code"),
        field<County, &County::name>("name"),
        field<County, &County::nameEn>("name_en"),
        field<County, &County::board>("board"),
        field<County, &County::boardEn>("board_en"),
        field<County, &County::caseNumber>("case_number"),
        field<County, &County::fictitious>("fictitious"),
        field<County, &County::maskLimit>("mask_limit"),
    };
    return kFields;
}

template <>
std::span<const Field<Organisation>> fieldsOf()
{
    static constexpr Field<Organisation> kFields[] = {
        field<Organisation, &Organisation::name>("name"),
        field<Organisation, &Organisation::nameEn>("name_en"),
        field<Organisation, &Organisation::kind>("kind"),
        field<Organisation, &Organisation::mailbox>("mailbox"),
        field<Organisation, &Organisation::aliases>("aliases"),
    };
    return kFields;
}

template <>
std::span<const Field<Plan>> fieldsOf()
{
    static constexpr Field<Plan> kFields[] = {
        field<Plan, &Plan::title>("title"),
        field<Plan, &Plan::titleEn>("title_en"),
        field<Plan, &Plan::version>("version"),
        field<Plan, &Plan::issuer>("issuer"),
        field<Plan, &Plan::first>("first_day"),
        field<Plan, &Plan::last>("last_day"),
        field<Plan, &Plan::note>("note"),
        field<Plan, &Plan::noteEn>("note_en"),
    };
    return kFields;
}

template <>
std::span<const Field<Goal>> fieldsOf()
{
    static constexpr Field<Goal> kFields[] = {
        field<Goal, &Goal::number>("number"),
        field<Goal, &Goal::name>("name"),
        field<Goal, &Goal::nameEn>("name_en"),
    };
    return kFields;
}

template <>
std::span<const Field<Area>> fieldsOf()
{
    static constexpr Field<Area> kFields[] = {
        field<Area, &Area::plan>("plan"),
        field<Area, &Area::number>("number"),
        field<Area, &Area::name>("name"),
        field<Area, &Area::nameEn>("name_en"),
        field<Area, &Area::checked>("checked"),
        field<Area, &Area::goals>("goals"),
    };
    return kFields;
}

template <>
std::span<const Field<Indicator>> fieldsOf()
{
    static constexpr Field<Indicator> kFields[] = {
        field<Indicator, &Indicator::name>("name"),
        field<Indicator, &Indicator::nameEn>("name_en"),
        field<Indicator, &Indicator::unit>("unit"),
        field<Indicator, &Indicator::direction>("direction"),
        field<Indicator, &Indicator::definition>("definition"),
        field<Indicator, &Indicator::source>("source"),
        field<Indicator, &Indicator::national>("national"),
        field<Indicator, &Indicator::baseline>("baseline"),
        field<Indicator, &Indicator::measures>("measures"),
        field<Indicator, &Indicator::countedBy>("counted_by"),
    };
    return kFields;
}

template <>
std::span<const Field<Measure>> fieldsOf()
{
    static constexpr Field<Measure> kFields[] = {
        field<Measure, &Measure::area>("area"),
        field<Measure, &Measure::parent>("parent"),
        field<Measure, &Measure::number>("number"),
        field<Measure, &Measure::title>("title"),
        field<Measure, &Measure::titleEn>("title_en"),
        field<Measure, &Measure::purpose>("purpose"),
        field<Measure, &Measure::draft>("draft"),
        field<Measure, &Measure::notApplicable>("not_applicable"),
        field<Measure, &Measure::lead>("lead"),
        field<Measure, &Measure::function>("function"),
        field<Measure, &Measure::partners>("partners"),
        field<Measure, &Measure::start>("start"),
        field<Measure, &Measure::due>("due"),
        field<Measure, &Measure::continuous>("continuous"),
        field<Measure, &Measure::way>("way"),
        field<Measure, &Measure::planned>("planned"),
        field<Measure, &Measure::indicator>("indicator"),
        field<Measure, &Measure::weight>("weight"),
        field<Measure, &Measure::budget>("budget"),
        field<Measure, &Measure::goals>("goals"),
        field<Measure, &Measure::targetGroups>("target_groups"),
        field<Measure, &Measure::exploitation>("exploitation"),
        field<Measure, &Measure::tags>("tags"),
        field<Measure, &Measure::remark>("remark"),
        field<Measure, &Measure::after>("after"),
    };
    return kFields;
}

template <>
std::span<const Field<Milestone>> fieldsOf()
{
    static constexpr Field<Milestone> kFields[] = {
        field<Milestone, &Milestone::measure>("measure"),
        field<Milestone, &Milestone::title>("title"),
        field<Milestone, &Milestone::due>("due"),
        field<Milestone, &Milestone::done>("done"),
        field<Milestone, &Milestone::weight>("weight"),
    };
    return kFields;
}

template <>
std::span<const Field<FollowUp>> fieldsOf()
{
    static constexpr Field<FollowUp> kFields[] = {
        field<FollowUp, &FollowUp::measure>("measure"),
        field<FollowUp, &FollowUp::period>("period"),
        field<FollowUp, &FollowUp::degree>("degree"),
        field<FollowUp, &FollowUp::percent>("percent"),
        field<FollowUp, &FollowUp::signal>("signal"),
        field<FollowUp, &FollowUp::running>("running"),
        field<FollowUp, &FollowUp::reason>("reason"),
        field<FollowUp, &FollowUp::workDone>("work_done"),
        field<FollowUp, &FollowUp::result>("result"),
        field<FollowUp, &FollowUp::effect>("effect"),
        field<FollowUp, &FollowUp::cost>("cost"),
    };
    return kFields;
}

template <>
std::span<const Field<Target>> fieldsOf()
{
    static constexpr Field<Target> kFields[] = {
        field<Target, &Target::indicator>("indicator"),
        field<Target, &Target::period>("period"),
        field<Target, &Target::value>("value"),
    };
    return kFields;
}

template <>
std::span<const Field<Observation>> fieldsOf()
{
    static constexpr Field<Observation> kFields[] = {
        field<Observation, &Observation::indicator>("indicator"),
        field<Observation, &Observation::period>("period"),
        field<Observation, &Observation::group>("group"),
        field<Observation, &Observation::value>("value"),
        field<Observation, &Observation::source>("source"),
        field<Observation, &Observation::comment>("comment"),
    };
    return kFields;
}

template <>
std::span<const Field<Activity>> fieldsOf()
{
    static constexpr Field<Activity> kFields[] = {
        field<Activity, &Activity::kind>("kind"),
        field<Activity, &Activity::title>("title"),
        field<Activity, &Activity::start>("start"),
        field<Activity, &Activity::startTime>("start_time"),
        field<Activity, &Activity::end>("end"),
        field<Activity, &Activity::endTime>("end_time"),
        field<Activity, &Activity::place>("place"),
        field<Activity, &Activity::municipality>("municipality"),
        field<Activity, &Activity::organiser>("organiser"),
        field<Activity, &Activity::organisations>("organisations"),
        field<Activity, &Activity::women>("women"),
        field<Activity, &Activity::men>("men"),
        field<Activity, &Activity::other>("other"),
        field<Activity, &Activity::unknown>("unknown"),
        field<Activity, &Activity::hours>("hours"),
        field<Activity, &Activity::cost>("cost"),
        field<Activity, &Activity::cancelled>("cancelled"),
        field<Activity, &Activity::result>("result"),
        field<Activity, &Activity::measures>("measures"),
        field<Activity, &Activity::counties>("counties"),
        field<Activity, &Activity::remark>("remark"),
        field<Activity, &Activity::series>("series"),
        field<Activity, &Activity::occurrence>("occurrence"),
    };
    return kFields;
}

template <>
std::span<const Field<Mandate>> fieldsOf()
{
    static constexpr Field<Mandate> kFields[] = {
        field<Mandate, &Mandate::document>("document"),
        field<Mandate, &Mandate::paragraph>("paragraph"),
        field<Mandate, &Mandate::wording>("wording"),
        field<Mandate, &Mandate::caseNumber>("case_number"),
        field<Mandate, &Mandate::issuer>("issuing_organisation"),
        field<Mandate, &Mandate::deadline>("deadline"),
        field<Mandate, &Mandate::answered>("answered"),
        field<Mandate, &Mandate::measures>("measures"),
    };
    return kFields;
}

template <>
std::span<const Field<Succession>> fieldsOf()
{
    static constexpr Field<Succession> kFields[] = {
        field<Succession, &Succession::from>("from"),
        field<Succession, &Succession::to>("to"),
        field<Succession, &Succession::kind>("kind"),
        field<Succession, &Succession::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<Series>> fieldsOf()
{
    static constexpr Field<Series> kFields[] = {
        field<Series, &Series::title>("title"),
        field<Series, &Series::rule>("rule"),
        field<Series, &Series::first>("first_day"),
        field<Series, &Series::last>("last_day"),
        field<Series, &Series::shift>("shift"),
        field<Series, &Series::exceptions>("exceptions"),
    };
    return kFields;
}

template <>
std::span<const Field<AgendaItem>> fieldsOf()
{
    static constexpr Field<AgendaItem> kFields[] = {
        field<AgendaItem, &AgendaItem::activity>("activity"),
        field<AgendaItem, &AgendaItem::position>("position"),
        field<AgendaItem, &AgendaItem::title>("title"),
        field<AgendaItem, &AgendaItem::note>("note"),
        field<AgendaItem, &AgendaItem::decision>("decision"),
    };
    return kFields;
}

template <>
std::span<const Field<ActionPoint>> fieldsOf()
{
    static constexpr Field<ActionPoint> kFields[] = {
        field<ActionPoint, &ActionPoint::activity>("activity"),
        field<ActionPoint, &ActionPoint::item>("item"),
        field<ActionPoint, &ActionPoint::text>("text"),
        field<ActionPoint, &ActionPoint::due>("due"),
        field<ActionPoint, &ActionPoint::owner>("owner"),
        field<ActionPoint, &ActionPoint::function>("function"),
        field<ActionPoint, &ActionPoint::done>("done"),
    };
    return kFields;
}

template <>
std::span<const Field<Attachment>> fieldsOf()
{
    static constexpr Field<Attachment> kFields[] = {
        field<Attachment, &Attachment::measure>("measure"),
        field<Attachment, &Attachment::activity>("activity"),
        field<Attachment, &Attachment::mandate>("mandate"),
        field<Attachment, &Attachment::name>("name"),
        field<Attachment, &Attachment::type>("type"),
        field<Attachment, &Attachment::size>("size"),
        field<Attachment, &Attachment::hash>("hash"),
    };
    return kFields;
}

template <>
std::span<const Field<CalendarDay>> fieldsOf()
{
    static constexpr Field<CalendarDay> kFields[] = {
        field<CalendarDay, &CalendarDay::day>("day"),
        field<CalendarDay, &CalendarDay::kind>("kind"),
        field<CalendarDay, &CalendarDay::hours>("hours"),
        field<CalendarDay, &CalendarDay::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<ReportingDay>> fieldsOf()
{
    static constexpr Field<ReportingDay> kFields[] = {
        field<ReportingDay, &ReportingDay::title>("title"),
        field<ReportingDay, &ReportingDay::month>("month"),
        field<ReportingDay, &ReportingDay::day>("day"),
        field<ReportingDay, &ReportingDay::shift>("shift"),
        field<ReportingDay, &ReportingDay::recipient>("recipient"),
        field<ReportingDay, &ReportingDay::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<FrozenPeriod>> fieldsOf()
{
    static constexpr Field<FrozenPeriod> kFields[] = {
        field<FrozenPeriod, &FrozenPeriod::period>("period"),
        field<FrozenPeriod, &FrozenPeriod::version>("version"),
        field<FrozenPeriod, &FrozenPeriod::asOf>("as_of"),
        field<FrozenPeriod, &FrozenPeriod::frozenAt>("frozen_at"),
        field<FrozenPeriod, &FrozenPeriod::correction>("correction"),
        field<FrozenPeriod, &FrozenPeriod::figures>("figures"),
        field<FrozenPeriod, &FrozenPeriod::basis>("basis"),
        field<FrozenPeriod, &FrozenPeriod::fingerprint>("fingerprint"),
    };
    return kFields;
}

} // namespace samordna::domain
