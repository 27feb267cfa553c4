#include "models/domain/terms.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("Terms", text);
}

} // namespace

QString term(Degree degree)
{
    switch (degree) {
    case Degree::Done: return word(QT_TRANSLATE_NOOP("Terms", "Done"));
    case Degree::Half: return word(QT_TRANSLATE_NOOP("Terms", "Half or more"));
    case Degree::Started: return word(QT_TRANSLATE_NOOP("Terms", "Started"));
    case Degree::NotStarted: return word(QT_TRANSLATE_NOOP("Terms", "Not started"));
    }
    return {};
}

QString term(Signal signal)
{
    switch (signal) {
    case Signal::Green: return word(QT_TRANSLATE_NOOP("Terms", "Green"));
    case Signal::Yellow: return word(QT_TRANSLATE_NOOP("Terms", "Yellow"));
    case Signal::Red: return word(QT_TRANSLATE_NOOP("Terms", "Red"));
    }
    return {};
}

QString term(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Training: return word(QT_TRANSLATE_NOOP("Terms", "Training"));
    case ActivityKind::Meeting: return word(QT_TRANSLATE_NOOP("Terms", "Cooperation meeting"));
    case ActivityKind::Network: return word(QT_TRANSLATE_NOOP("Terms", "Network meeting"));
    case ActivityKind::Survey: return word(QT_TRANSLATE_NOOP("Terms", "Survey"));
    case ActivityKind::MethodSupport: return word(QT_TRANSLATE_NOOP("Terms", "Method support"));
    case ActivityKind::Campaign: return word(QT_TRANSLATE_NOOP("Terms", "Campaign"));
    case ActivityKind::Inspection: return word(QT_TRANSLATE_NOOP("Terms", "Inspection"));
    case ActivityKind::Routine: return word(QT_TRANSLATE_NOOP("Terms", "Routine or action plan"));
    case ActivityKind::Conference: return word(QT_TRANSLATE_NOOP("Terms", "Conference"));
    case ActivityKind::Other: return word(QT_TRANSLATE_NOOP("Terms", "Other activity"));
    }
    return {};
}

QString term(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Agency: return word(QT_TRANSLATE_NOOP("Terms", "Agency"));
    case OrganisationKind::CountyBoard: return word(QT_TRANSLATE_NOOP("Terms", "County administrative board"));
    case OrganisationKind::Municipality: return word(QT_TRANSLATE_NOOP("Terms", "Municipality"));
    case OrganisationKind::Region: return word(QT_TRANSLATE_NOOP("Terms", "Region"));
    case OrganisationKind::CivilSociety: return word(QT_TRANSLATE_NOOP("Terms", "Civil society"));
    case OrganisationKind::Business: return word(QT_TRANSLATE_NOOP("Terms", "Business"));
    case OrganisationKind::University: return word(QT_TRANSLATE_NOOP("Terms", "University"));
    case OrganisationKind::Other: return word(QT_TRANSLATE_NOOP("Terms", "Other organisation"));
    }
    return {};
}

QString term(Exploitation form)
{
    switch (form) {
    case Exploitation::SexualPurposes: return word(QT_TRANSLATE_NOOP("Terms", "Sexual purposes"));
    case Exploitation::ForcedLabour: return word(QT_TRANSLATE_NOOP("Terms", "Forced labour"));
    case Exploitation::Slavery: return word(QT_TRANSLATE_NOOP("Terms", "Slavery"));
    case Exploitation::OrganRemoval: return word(QT_TRANSLATE_NOOP("Terms", "Organ removal"));
    case Exploitation::ForcedBegging: return word(QT_TRANSLATE_NOOP("Terms", "Forced begging"));
    case Exploitation::CriminalActivity: return word(QT_TRANSLATE_NOOP("Terms", "Criminal activity"));
    case Exploitation::MilitaryService: return word(QT_TRANSLATE_NOOP("Terms", "Military service"));
    case Exploitation::ForcedMarriage: return word(QT_TRANSLATE_NOOP("Terms", "Forced marriage"));
    case Exploitation::Other: return word(QT_TRANSLATE_NOOP("Terms", "Other form of exploitation"));
    }
    return {};
}

QString term(TargetGroup group)
{
    switch (group) {
    case TargetGroup::SocialServices: return word(QT_TRANSLATE_NOOP("Terms", "Social services"));
    case TargetGroup::Police: return word(QT_TRANSLATE_NOOP("Terms", "Police"));
    case TargetGroup::Prosecutors: return word(QT_TRANSLATE_NOOP("Terms", "Prosecutors"));
    case TargetGroup::HealthCare: return word(QT_TRANSLATE_NOOP("Terms", "Health care"));
    case TargetGroup::Schools: return word(QT_TRANSLATE_NOOP("Terms", "Schools"));
    case TargetGroup::HotelsRestaurants: return word(QT_TRANSLATE_NOOP("Terms", "Hotels and restaurants"));
    case TargetGroup::Transport: return word(QT_TRANSLATE_NOOP("Terms", "Transport"));
    case TargetGroup::PropertyOwners: return word(QT_TRANSLATE_NOOP("Terms", "Property owners"));
    case TargetGroup::SupervisoryAuthorities: return word(QT_TRANSLATE_NOOP("Terms", "Supervisory authorities"));
    case TargetGroup::GeneralPublic: return word(QT_TRANSLATE_NOOP("Terms", "General public"));
    case TargetGroup::Buyers: return word(QT_TRANSLATE_NOOP("Terms", "Buyers of sexual services"));
    case TargetGroup::ExposedAdults: return word(QT_TRANSLATE_NOOP("Terms", "Exposed adults"));
    case TargetGroup::ExposedChildren: return word(QT_TRANSLATE_NOOP("Terms", "Exposed children"));
    }
    return {};
}

QString term(ProgressWay way)
{
    switch (way) {
    case ProgressWay::Stated: return word(QT_TRANSLATE_NOOP("Terms", "Stated per cent"));
    case ProgressWay::Milestones: return word(QT_TRANSLATE_NOOP("Terms", "Milestones"));
    case ProgressWay::Activities: return word(QT_TRANSLATE_NOOP("Terms", "Activities held"));
    case ProgressWay::Indicator: return word(QT_TRANSLATE_NOOP("Terms", "Indicator against target"));
    case ProgressWay::SubMeasures: return word(QT_TRANSLATE_NOOP("Terms", "Sub-measures"));
    }
    return {};
}

QString term(Group group)
{
    switch (group) {
    case Group::Women: return word(QT_TRANSLATE_NOOP("Terms", "Women"));
    case Group::Men: return word(QT_TRANSLATE_NOOP("Terms", "Men"));
    case Group::Girls: return word(QT_TRANSLATE_NOOP("Terms", "Girls"));
    case Group::Boys: return word(QT_TRANSLATE_NOOP("Terms", "Boys"));
    case Group::Other: return word(QT_TRANSLATE_NOOP("Terms", "Other"));
    case Group::Unknown: return word(QT_TRANSLATE_NOOP("Terms", "Not stated"));
    case Group::Total: return word(QT_TRANSLATE_NOOP("Terms", "Total"));
    }
    return {};
}

QString term(Direction direction)
{
    switch (direction) {
    case Direction::More: return word(QT_TRANSLATE_NOOP("Terms", "More is better"));
    case Direction::Less: return word(QT_TRANSLATE_NOOP("Terms", "Less is better"));
    case Direction::Neutral: return word(QT_TRANSLATE_NOOP("Terms", "Neither is better"));
    }
    return {};
}

QString term(SuccessionKind kind)
{
    switch (kind) {
    case SuccessionKind::Continued: return word(QT_TRANSLATE_NOOP("Terms", "Goes on"));
    case SuccessionKind::Split: return word(QT_TRANSLATE_NOOP("Terms", "Split"));
    case SuccessionKind::Merged: return word(QT_TRANSLATE_NOOP("Terms", "Merged"));
    case SuccessionKind::Ended: return word(QT_TRANSLATE_NOOP("Terms", "Ended"));
    }
    return {};
}

QString term(WorkingDayShift shift)
{
    switch (shift) {
    case WorkingDayShift::Stay: return word(QT_TRANSLATE_NOOP("Terms", "Keep the day"));
    case WorkingDayShift::Next: return word(QT_TRANSLATE_NOOP("Terms", "Next working day"));
    case WorkingDayShift::Previous: return word(QT_TRANSLATE_NOOP("Terms", "Working day before"));
    case WorkingDayShift::Skip: return word(QT_TRANSLATE_NOOP("Terms", "Leave it out"));
    }
    return {};
}

QString term(CalendarDayKind kind)
{
    switch (kind) {
    case CalendarDayKind::Shortened: return word(QT_TRANSLATE_NOOP("Terms", "Shortened day"));
    case CalendarDayKind::Closed: return word(QT_TRANSLATE_NOOP("Terms", "Closed"));
    case CalendarDayKind::Open: return word(QT_TRANSLATE_NOOP("Terms", "Working day"));
    }
    return {};
}

QString term(const Period& period)
{
    const QString year = QString::number(period.year());
    switch (period.kind()) {
    case PeriodKind::Year: return year;
    case PeriodKind::HalfYear:
        return word(QT_TRANSLATE_NOOP("Terms", "%1, half-year %2")).arg(year).arg(period.number());
    case PeriodKind::Tertial: return word(QT_TRANSLATE_NOOP("Terms", "%1, tertial %2")).arg(year).arg(period.number());
    case PeriodKind::Quarter: return word(QT_TRANSLATE_NOOP("Terms", "%1, quarter %2")).arg(year).arg(period.number());
    case PeriodKind::Month: return QLocale().standaloneMonthName(period.first().month()) + u' ' + year;
    case PeriodKind::Own: return spanText(period);
    }
    return {};
}

QString spanText(const Period& period)
{
    if (period.isNull()) {
        return {};
    }
    const QLocale locale;
    const bool isOneYear = period.first().year() == period.last().year();
    const QString first = locale.toString(period.first(), isOneYear ? u"d MMMM"_s : u"d MMMM yyyy"_s);
    return first + QChar(0x2013) + locale.toString(period.last(), u"d MMMM yyyy"_s);
}

QString inLanguage(const QString& swedish, const QString& english)
{
    return QLocale().language() == QLocale::Swedish || english.isEmpty() ? swedish : english;
}

} // namespace samordna::domain
