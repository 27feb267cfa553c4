#include "models/exchange/duedays.h"

#include "models/domain/identitynumber.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"
#include "models/exchange/exportfile.h"
#include "models/progress/planprogress.h"
#include "models/progress/yearevents.h"
#include "models/storage/reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DueDays)
};

using domain::inLanguage;

const QString kHost = u"@samordna"_s; ///< makes an identity of ours one of the world's

QString uidOf(const QUuid& id, const QString& time = {})
{
    return id.toString(QUuid::WithoutBraces) + (time.isEmpty() ? QString() : QString(u'-' + time)) + kHost;
}

/// "Länsstyrelsen, samordnare"; either may be missing.
QString partsOf(const QStringList& parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(u", "_s);
}

QString labelled(const QString& label, const QString& text)
{
    return text.isEmpty() ? QString() : QString(label + u": "_s + text);
}

QString lines(const QStringList& parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(u'\n');
}

class Gathering
{
public:
    Gathering(const storage::Reader& reader, const domain::PlanData& data, const domain::Period& period, QDate today)
        : m_reader(reader)
        , m_data(data)
        , m_period(period)
        , m_today(today)
    {
    }

    base::Result<QList<DueDay>> all(const std::function<bool()>& goOn)
    {
        const auto progress = progress::planProgress(m_reader, m_data, m_period, m_today);
        if (!progress) {
            return progress.error();
        }
        addYears(*progress);
        const auto points = addActionPoints();
        const auto activities = points ? addActivities(goOn) : points;
        if (!activities) {
            return activities.error();
        }
        std::stable_sort(m_days.begin(), m_days.end(), [](const DueDay& a, const DueDay& b) {
            return std::tie(a.event.first, a.kind) < std::tie(b.event.first, b.kind);
        });
        return m_days;
    }

private:
    /// What the year wheel shows too, moved as it moves it.
    void addYears(const progress::PlanProgress& progress)
    {
        for (int year = m_period.first().year(); year <= m_period.last().year(); ++year) {
            const QList<progress::YearEvent> events = progress::yearEvents(m_data, {}, year);
            for (const progress::YearEvent& event : events) {
                if (!event.isDone && m_period.contains(event.day)) {
                    add(event, progress);
                }
            }
        }
    }

    void add(const progress::YearEvent& event, const progress::PlanProgress& progress)
    {
        switch (event.kind) {
        case progress::YearEventKind::Reporting: addReporting(event); break;
        case progress::YearEventKind::Mandate: addMandate(event); break;
        case progress::YearEventKind::Due: addDue(event, progress); break;
        case progress::YearEventKind::Meeting:
        case progress::YearEventKind::Calendar: break;
        }
    }

    void addReporting(const progress::YearEvent& event)
    {
        const domain::ReportingDay* row = domain::find(m_data.reportingDays, event.reporting);
        const QString year = QString::number(event.meant.year());
        const QString title = row ? row->title : Tr::tr("Yearly account, Regulation (2021:995)");
        const QString uid =
            row ? uidOf(row->id.uuid(), year) : QString(u"account-"_s + year + u'-' + m_data.county.code + kHost);
        add(DueKind::ReportingDay,
            {uid, row ? row->revision : 0, event.day, event.day, labelled(Tr::tr("Reporting day"), title),
                row ? lines({labelled(Tr::tr("Recipient"), nameOf(row->recipient)), row->note}) : QString(), {}});
    }

    void addMandate(const progress::YearEvent& event)
    {
        if (const domain::Mandate* row = domain::find(m_data.mandates, event.mandate)) {
            add(DueKind::Mandate,
                {uidOf(row->id.uuid()), row->revision, event.day, event.day,
                    labelled(Tr::tr("Assignment"), event.title),
                    lines({row->wording, labelled(Tr::tr("Case number"), row->caseNumber)}), {}});
        }
    }

    void addDue(const progress::YearEvent& event, const progress::PlanProgress& progress)
    {
        const domain::Measure* measure = domain::find(m_data.measures, event.measure);
        if (!measure || measure->notApplicable || !isPlanInForce(*measure, event.day)) {
            return;
        }
        const QString who = labelled(Tr::tr("Lead"), partsOf({nameOf(measure->lead), measure->function}));
        const QString name = measure->number + u' ' + inLanguage(measure->title, measure->titleEn);
        if (const domain::Milestone* row = domain::find(m_data.milestones, event.milestone)) {
            add(DueKind::Milestone,
                {uidOf(row->id.uuid()), row->revision, event.day, event.day, labelled(Tr::tr("Milestone"), event.title),
                    lines({name, who}), {}});
        } else if (progress.measures.value(measure->id).degree != domain::Degree::Done) {
            add(DueKind::Measure,
                {uidOf(measure->id.uuid()), measure->revision, event.day, event.day,
                    labelled(Tr::tr("Measure due"), event.title), who, {}});
        }
    }

    [[nodiscard]] bool isPlanInForce(const domain::Measure& measure, QDate day) const
    {
        const domain::Plan* plan = domain::planOf(m_data, measure);
        return !plan || domain::plansInForce(m_data.plans, day).contains(plan->id);
    }

    base::Result<void> addActionPoints()
    {
        for (const domain::ActionPoint& row : m_data.actionPoints) {
            if (row.isWithdrawn() || row.done.isValid() || !row.due.isValid() || !m_period.contains(row.due)) {
                continue;
            }
            const auto activity = m_reader.row<domain::Activity>(row.activity);
            if (!activity) {
                return activity.error();
            }
            if (!*activity || (*activity)->isWithdrawn() || (*activity)->cancelled) {
                continue;
            }
            const QString from = (*activity)->title + u", "_s + (*activity)->start.toString(Qt::ISODate);
            add(DueKind::ActionPoint,
                {uidOf(row.id.uuid()), row.revision, row.due, row.due, labelled(Tr::tr("To be done"), row.text),
                    lines({labelled(Tr::tr("Owner"), partsOf({nameOf(row.owner), row.function})),
                        labelled(Tr::tr("Promised at"), from)}),
                    {}});
        }
        return {};
    }

    base::Result<void> addActivities(const std::function<bool()>& goOn)
    {
        const QDate from = std::max(m_period.first(), m_today.addDays(1));
        const auto rest = domain::Period::between(from, m_period.last());
        if (!rest) {
            return {};
        }
        storage::ActivityQuery query;
        query.period = *rest;
        const auto keys = m_reader.activityKeys(query);
        const auto rows =
            keys ? m_reader.activityRows(*keys) : base::Result<std::vector<storage::ActivityRow>>(keys.error());
        if (!rows) {
            return rows.error();
        }
        for (const storage::ActivityRow& shown : *rows) {
            const auto row = shown.cancelled ? base::Result<std::optional<domain::Activity>>(std::nullopt)
                                             : m_reader.row<domain::Activity>(shown.id);
            if (!row) {
                return row.error();
            }
            if (*row) {
                addActivity(**row);
            }
            if (goOn && !goOn()) {
                return base::Error{base::ErrorKind::Cancelled, {}, {}};
            }
        }
        return {};
    }

    void addActivity(const domain::Activity& row)
    {
        const QString begins = row.startTime.isValid() ? row.startTime.toString(u"HH:mm"_s) : QString();
        const QString ends = row.endTime.isValid() ? QString(u'–' + row.endTime.toString(u"HH:mm"_s)) : QString();
        add(DueKind::Activity,
            {uidOf(row.id.uuid()), row.revision, row.start, row.end, row.title,
                lines({begins.isEmpty() ? QString() : QString(begins + ends), row.place,
                    labelled(Tr::tr("Organiser"), nameOf(row.organiser))}),
                domain::term(row.kind)});
    }

    [[nodiscard]] QString nameOf(const domain::OrganisationId& id) const
    {
        const domain::Organisation* row = domain::find(m_data.organisations, id);
        return row ? inLanguage(row->name, row->nameEn) : QString();
    }

    void add(DueKind kind, CalendarDayEvent event) { m_days.append({kind, std::move(event)}); }

    const storage::Reader& m_reader;
    const domain::PlanData& m_data;
    domain::Period m_period;
    QDate m_today;
    QList<DueDay> m_days;
};

domain::Entity entityOf(DueKind kind)
{
    switch (kind) {
    case DueKind::ReportingDay: return domain::Entity::ReportingDay;
    case DueKind::Mandate: return domain::Entity::Mandate;
    case DueKind::Measure: return domain::Entity::Measure;
    case DueKind::Milestone: return domain::Entity::Milestone;
    case DueKind::ActionPoint: return domain::Entity::ActionPoint;
    case DueKind::Activity: return domain::Entity::Activity;
    }
    return domain::Entity::Measure;
}

} // namespace

base::Result<QList<DueDay>> dueDays(
    const storage::Reader& reader, const domain::Period& period, QDate today, const std::function<bool()>& goOn)
{
    const auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    auto days = Gathering(reader, *data, period, today).all(goOn);
    for (qsizetype i = 0; days && i < days->size(); ++i) {
        const CalendarDayEvent& event = days->at(i).event;
        if (domain::holdsIdentityNumber(QString(event.title + u'\n' + event.text))) {
            return base::Error{base::ErrorKind::PersonalIdentity,
                {domain::entityName(entityOf(days->at(i).kind)), QString::number(i + 1), u"title"_s}, {}};
        }
    }
    return days;
}

base::Result<void> writeCalendar(const QList<DueDay>& days, const QString& board, QDate today, const QString& path)
{
    QList<CalendarDayEvent> events;
    for (const DueDay& day : days) {
        events.append(day.event);
    }
    const QByteArray text = icalendar(events, Tr::tr("Due days, %1").arg(board), today);
    return writtenTo(path, [&](QIODevice& out) -> base::Result<void> {
        return out.write(text) == text.size() ? base::Result<void>()
                                              : base::Error{base::ErrorKind::Io, {}, out.errorString()};
    });
}

} // namespace samordna::exchange
