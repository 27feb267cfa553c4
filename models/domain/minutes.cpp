#include "models/domain/minutes.h"

#include "models/domain/agenda.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("Minutes", text);
}

QString nameOf(const OrganisationId& id, const QList<Organisation>& organisations)
{
    const Organisation* row = find(organisations, id);
    return row ? inLanguage(row->name, row->nameEn) : QString();
}

/// The parts that say something, with \a separator between them.
QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString clockText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// "2026-11-24 09:00–11:00", "2026-11-24–2026-11-25"
QString whenText(const Activity& activity)
{
    const QString first = joined({dateText(activity.start), clockText(activity.startTime)}, u" "_s);
    const QString last = joined(
        {activity.end == activity.start ? QString() : dateText(activity.end), clockText(activity.endTime)}, u" "_s);
    return joined({first, last}, QString(QChar(0x2013)));
}

QString tookPartText(const Activity& activity, const QList<Organisation>& organisations)
{
    QStringList names;
    for (const OrganisationId& id : activity.organisations) {
        names.append(nameOf(id, organisations));
    }
    return joined(names, u", "_s);
}

/// A line per point: "– Draw up the routine (Polismyndigheten, samordnare; due 2026-12-01)"
QStringList pointLines(
    const Minutes& minutes, const AgendaItemId& item, const QList<Organisation>& organisations, QDate today)
{
    QStringList lines;
    for (const ActionPoint& point : minutes.points) {
        if (point.item == item && !point.isWithdrawn()) {
            const QString details = joined({ownerText(point, organisations), dueText(point, today)}, u"; "_s);
            const QString tail = details.isEmpty() ? QString() : u" ("_s + details + u')';
            lines.append(QChar(0x2013) + u' ' + point.text + tail);
        }
    }
    return lines;
}

QString headText(const Activity& activity, const QList<Organisation>& organisations)
{
    QStringList lines{activity.title, joined({whenText(activity), activity.place}, u", "_s)};
    const QString organiser = nameOf(activity.organiser, organisations);
    const QString others = tookPartText(activity, organisations);
    lines.append(organiser.isEmpty() ? QString() : word(QT_TRANSLATE_NOOP("Minutes", "Organiser: %1")).arg(organiser));
    lines.append(others.isEmpty() ? QString() : word(QT_TRANSLATE_NOOP("Minutes", "Took part: %1")).arg(others));
    lines.append(activity.cancelled ? word(QT_TRANSLATE_NOOP("Minutes", "Cancelled")) : QString());
    return joined(lines, u"\n"_s);
}

} // namespace

QString ownerText(const ActionPoint& point, const QList<Organisation>& organisations)
{
    return joined({nameOf(point.owner, organisations), point.function}, u", "_s);
}

QString dueText(const ActionPoint& point, QDate today)
{
    if (point.done.isValid()) {
        return word(QT_TRANSLATE_NOOP("Minutes", "Done %1")).arg(dateText(point.done));
    }
    if (!point.due.isValid()) {
        return {};
    }
    return (isOverdue(point, today) ? word(QT_TRANSLATE_NOOP("Minutes", "Late: was due %1"))
                                    : word(QT_TRANSLATE_NOOP("Minutes", "Due %1")))
        .arg(dateText(point.due));
}

QString minutesText(const Minutes& minutes, const QList<Organisation>& organisations, QDate today)
{
    QStringList blocks{headText(minutes.activity, organisations)};
    const QList<AgendaItem> agenda = agendaOf(minutes.agenda);
    QStringList last = pointLines(minutes, {}, organisations, today);
    int number = 0;
    for (const AgendaItem& item : agenda) {
        QStringList lines{QString::number(++number) + u". "_s + item.title, item.note};
        lines.append(item.decision.isEmpty() ? QString()
                                             : word(QT_TRANSLATE_NOOP("Minutes", "Decision: %1")).arg(item.decision));
        blocks.append(joined(lines + pointLines(minutes, item.id, organisations, today), u"\n"_s));
    }
    for (const AgendaItem& item : minutes.agenda) {
        if (item.isWithdrawn()) { // the point was promised all the same
            last += pointLines(minutes, item.id, organisations, today);
        }
    }
    if (!last.isEmpty()) {
        blocks.append(word(QT_TRANSLATE_NOOP("Minutes", "Action points")) + u'\n' + last.join(u'\n'));
    }
    return blocks.join(u"\n\n"_s) + u'\n';
}

} // namespace samordna::domain
