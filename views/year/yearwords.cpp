#include "models/domain/format.h"
#include "models/domain/terms.h"

#include "views/year/yearwheel.h"

#include <QCoreApplication>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::YearEvent;
using progress::YearEventKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::YearWheel)
};

} // namespace

QString officeDayTitle(const domain::CalendarDay* decided)
{
    if (!decided) {
        return Texts::tr("Squeezed working day (klämdag)");
    }
    const QString kind = domain::term(decided->kind);
    return decided->note.isEmpty() ? kind : kind + u": "_s + decided->note;
}

QString eventKindName(YearEventKind kind)
{
    switch (kind) {
    case YearEventKind::Reporting: return Texts::tr("Reporting days");
    case YearEventKind::Meeting: return Texts::tr("Recurring meetings");
    case YearEventKind::Mandate: return Texts::tr("Assignments");
    case YearEventKind::Due: return Texts::tr("Measures and milestones");
    case YearEventKind::Calendar: return Texts::tr("Days of the office");
    }
    return {};
}

QString rowKindName(domain::Entity entity)
{
    switch (entity) {
    case domain::Entity::ReportingDay: return Texts::tr("Reporting day");
    case domain::Entity::Mandate: return Texts::tr("Assignment");
    case domain::Entity::Series: return Texts::tr("Recurring activity");
    case domain::Entity::CalendarDay: return Texts::tr("Day of the office");
    default: return {};
    }
}

QString eventTitle(const YearEvent& event, const domain::PlanData& data)
{
    if (event.kind == YearEventKind::Calendar) {
        return officeDayTitle(domain::find(data.calendarDays, event.calendarDay));
    }
    return event.title.isEmpty() ? Texts::tr("Yearly account to the Government (2021:995)") : event.title;
}

QString eventNote(const YearEvent& event, const domain::PlanData& data)
{
    QStringList parts;
    if (event.isMoved()) {
        parts.append(Texts::tr("moved from %1").arg(domain::dateText(event.meant)));
    }
    if (!event.isWorkingDay) {
        parts.append(Texts::tr("not a working day"));
    }
    const domain::CalendarDay* row = domain::find(data.calendarDays, event.calendarDay);
    if (row && row->hours && row->kind == domain::CalendarDayKind::Shortened) {
        parts.append(
            Texts::tr("%1 h").arg(domain::numberText(*row->hours, *row->hours == qRound(*row->hours) ? 0 : 1)));
    }
    if (event.isDone) {
        parts.append(Texts::tr("done"));
    }
    return parts.join(u", "_s);
}

QString eventText(const YearEvent& event, const domain::PlanData& data)
{
    const QString note = eventNote(event, data);
    return note.isEmpty() ? eventTitle(event, data) : eventTitle(event, data) + u" ("_s + note + u')';
}

} // namespace samordna::views
