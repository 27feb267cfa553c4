#include "models/progress/comparison.h"

#include "models/domain/collation.h"
#include "models/domain/fieldnames.h"
#include "models/domain/format.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"
#include "models/progress/changewords.h"
#include "models/progress/indicatorvalue.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

using domain::Measure;

QString signedNumber(double value)
{
    const QString number = domain::numberText(std::abs(value));
    return value > 0 ? u'+' + number : value < 0 ? QChar(0x2212) + number : number;
}

/// The lines of the comparison's figures, one after the other.
class Figures
{
public:
    void percent(const QString& key, const QString& what, const std::optional<double>& then,
        const std::optional<double>& now, const domain::AreaId& area = {})
    {
        const QString difference = then && now ? domain::changeText(*now - *then)
            : now                              ? Tr::tr("new")
            : then                             ? Tr::tr("ended")
                                               : QString();
        m_lines.append({key, what, domain::percentText(then), domain::percentText(now), difference, area, then, now});
    }
    void number(const QString& key, const QString& what, double then, double now)
    {
        m_lines.append(
            {key, what, domain::numberText(then), domain::numberText(now), signedNumber(now - then), {}, then, now});
    }
    [[nodiscard]] const QList<FigureChange>& lines() const { return m_lines; }

private:
    QList<FigureChange> m_lines;
};

void addPlan(Figures& figures, const PlanProgress& then, const PlanProgress& now)
{
    figures.percent(u"plan"_s, Tr::tr("Degree of implementation, whole plan"), then.figure.value, now.figure.value);
    figures.number(u"counted"_s, Tr::tr("Measures counted"), then.shares.total(), now.shares.total());
    for (const auto degree :
        {domain::Degree::Done, domain::Degree::Half, domain::Degree::Started, domain::Degree::NotStarted}) {
        const auto at = static_cast<size_t>(degree);
        figures.number(domain::codeText(degree), Tr::tr("Measures: %1").arg(domain::term(degree)),
            then.shares.counts.at(at), now.shares.counts.at(at));
    }
    figures.number(u"in_time"_s, Tr::tr("Measures in time"), then.inTime, now.inTime);
    figures.number(u"late"_s, Tr::tr("Late measures"), then.late, now.late);
}

void addActivities(Figures& figures, const storage::ActivityTotals& then, const storage::ActivityTotals& now)
{
    const auto number = [&](const QString& key, const QString& what, qint64 before, qint64 after) {
        figures.number(key, what, static_cast<double>(before), static_cast<double>(after));
    };
    number(u"held"_s, Tr::tr("Activities held in the period"), then.held, now.held);
    number(u"planned"_s, Tr::tr("Activities still to come in the period"), then.planned, now.planned);
    number(u"women"_s, Tr::tr("Participants: women"), then.women, now.women);
    number(u"men"_s, Tr::tr("Participants: men"), then.men, now.men);
    number(u"other"_s, Tr::tr("Participants: other or not stated"), then.other + then.unknown, now.other + now.unknown);
    figures.number(u"hours"_s, Tr::tr("Hours"), then.hours, now.hours);
    figures.number(u"cost"_s, Tr::tr("Cost (SEK)"), then.cost, now.cost);
    number(u"organisations"_s, Tr::tr("Organisations taking part"), then.organisations, now.organisations);
}

std::optional<double> areaValue(const PlanProgress& progress, const domain::AreaId& id)
{
    for (const AreaProgress& area : progress.areas) {
        if (area.area == id) {
            return area.figure.value;
        }
    }
    return std::nullopt;
}

void addAreas(Figures& figures, const PeriodView& then, const PeriodView& now)
{
    QList<domain::Area> areas = domain::inForce(now.data, now.asOf).areas;
    const QList<domain::Area> areasThen = domain::inForce(then.data, then.asOf).areas;
    for (const domain::Area& area : areasThen) {
        if (!domain::find(areas, area.id)) {
            areas.append(area);
        }
    }
    for (const domain::Area& area : std::as_const(areas)) {
        figures.percent(area.id.text(),
            QString::number(area.number) + u' ' + domain::inLanguage(area.name, area.nameEn),
            areaValue(then.progress, area.id), areaValue(now.progress, area.id), area.id);
    }
}

template <class E>
const E* inForce(const QList<E>& rows, const base::Id<E>& id)
{
    const E* row = domain::find(rows, id);
    return row && !row->isWithdrawn() ? row : nullptr;
}

const domain::FollowUp* followUpOf(const PeriodView& view, const domain::MeasureId& measure)
{
    for (const domain::FollowUp& row : view.data.followUps) {
        if (row.measure == measure && row.period == view.period && !row.isWithdrawn()) {
            return &row;
        }
    }
    return nullptr;
}

/// Everything that differs of one measure which is on both sides.
class Differences
{
public:
    Differences(const PeriodView& then, const PeriodView& now)
        : m_then(then)
        , m_now(now)
    {
    }

    QList<ValueChange> of(const Measure& before, const Measure& after)
    {
        m_changes.clear();
        const auto& then = *m_then.progress.measures.constFind(before.id);
        const auto& now = *m_now.progress.measures.constFind(after.id);
        if (then.figure.value != now.figure.value) {
            add(Tr::tr("Progress"), domain::percentText(then.figure.value), domain::percentText(now.figure.value));
        }
        add(Tr::tr("Degree"), domain::term(then.degree), domain::term(now.degree));
        add(Tr::tr("Late"), then.late ? Tr::tr("yes") : Tr::tr("no"), now.late ? Tr::tr("yes") : Tr::tr("no"));
        fields(&before, &after);
        evidence(before, after);
        followUps(before.id);
        milestones(before.id);
        return m_changes;
    }

private:
    void add(const QString& what, const QString& then, const QString& now)
    {
        if (then != now) {
            m_changes.append({what, then, now});
        }
    }

    template <class E>
    void fields(const E* then, const E* now, const QString& of = {})
    {
        for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
            const QString name = QString::fromLatin1(field.name);
            if (field.refersTo == domain::Entity::Measure || field.type == domain::FieldType::Period) {
                continue; // what it belongs to, which is the same, or is compared with on purpose
            }
            if ((!then || !now) && field.type == domain::FieldType::Boolean) {
                continue; // a row that is not there says neither yes nor no
            }
            const QJsonValue before = then ? field.get(*then) : QJsonValue();
            const QJsonValue after = now ? field.get(*now) : QJsonValue();
            if (before != after) {
                const QString what = domain::fieldName(name);
                add(of.isEmpty() ? what : Tr::tr("%1: %2").arg(of, what),
                    valueWords(domain::kEntityOf<E>, name, field.type, before, m_then.data),
                    valueWords(domain::kEntityOf<E>, name, field.type, after, m_now.data));
            }
        }
    }

    /// What it is counted from where that stands outside the measure.
    void evidence(const Measure& before, const Measure& after)
    {
        if (after.way == domain::ProgressWay::Activities) {
            add(Tr::tr("Activities held"), domain::numberText(m_then.held.value(before.id)),
                domain::numberText(m_now.held.value(after.id)));
        } else if (after.way == domain::ProgressWay::Indicator && before.indicator == after.indicator) {
            const QString then = observed(m_then, before.indicator);
            const QString now = observed(m_now, after.indicator);
            add(domain::fieldName(u"indicator"_s), then, now);
        }
    }

    static QString observed(const PeriodView& view, const domain::IndicatorId& id)
    {
        const domain::Indicator* indicator = inForce(view.data.indicators, id);
        const auto value = indicator ? latestValue(*indicator, view.data, view.asOf) : std::nullopt;
        return value ? domain::numberText(value->total, value->total == std::floor(value->total) ? 0 : 2)
                     : QString(QChar(0x2013));
    }

    void followUps(const domain::MeasureId& measure)
    {
        const domain::FollowUp* then = followUpOf(m_then, measure);
        const domain::FollowUp* now = followUpOf(m_now, measure);
        if (then || now) {
            fields(then, now, Tr::tr("Follow-up"));
        }
    }

    void milestones(const domain::MeasureId& measure)
    {
        QList<domain::MilestoneId> ids;
        for (const auto* view : {&m_then, &m_now}) {
            for (const domain::Milestone& row : view->data.milestones) {
                if (row.measure == measure && !ids.contains(row.id)) {
                    ids.append(row.id);
                }
            }
        }
        for (const domain::MilestoneId& id : std::as_const(ids)) {
            const auto* then = inForce(m_then.data.milestones, id);
            const auto* now = inForce(m_now.data.milestones, id);
            if (then && now) {
                fields(then, now, then->title);
            } else if (then || now) {
                add(Tr::tr("Milestone"), then ? then->title : QString(QChar(0x2013)),
                    now ? now->title : QString(QChar(0x2013)));
            }
        }
    }

    const PeriodView& m_then;
    const PeriodView& m_now;
    QList<ValueChange> m_changes;
};

QString labelOf(const Measure& measure)
{
    return measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn);
}

/// Why a measure is no longer there.
QList<ValueChange> reasonOf(const domain::MeasureId& id, const domain::PlanData& now)
{
    const Measure* row = domain::find(now.measures, id);
    return row ? QList<ValueChange>{{domain::fieldName(u"withdrawn"_s), QString(QChar(0x2013)), row->withdrawn}}
               : QList<ValueChange>();
}

} // namespace

bool Comparison::isSame() const
{
    return measures.isEmpty()
        && std::none_of(figures.cbegin(), figures.cend(), [](const FigureChange& figure) { return figure.moved(); });
}

Comparison compare(const PeriodView& then, const PeriodView& now)
{
    Comparison comparison;
    Figures figures;
    addPlan(figures, then.progress, now.progress);
    addActivities(figures, then.totals, now.totals);
    addAreas(figures, then, now);
    comparison.figures = figures.lines();
    Differences differences(then, now);
    // What is in another plan is no part of the period, whichever state of it knew the plan.
    const QList<Measure> measuresNow = domain::inForce(now.data, now.asOf).measures;
    const QList<Measure> measuresThen = domain::inForce(then.data, then.asOf).measures;
    for (const Measure& after : measuresNow) {
        const Measure* before = inForce(measuresThen, after.id);
        if (after.isWithdrawn()) {
            continue;
        }
        if (!before) {
            comparison.measures.append({after.id, labelOf(after), MeasureMove::Added, {}});
        } else if (const auto values = differences.of(*before, after); !values.isEmpty()) {
            comparison.measures.append({after.id, labelOf(after), MeasureMove::Changed, values});
        }
    }
    for (const Measure& before : measuresThen) {
        if (!before.isWithdrawn() && !inForce(measuresNow, before.id)) {
            comparison.measures.append({before.id, labelOf(before), MeasureMove::Left, reasonOf(before.id, now.data)});
        }
    }
    std::stable_sort(comparison.measures.begin(), comparison.measures.end(),
        [](const MeasureChange& a, const MeasureChange& b) { return domain::compareNumbers(a.label, b.label) < 0; });
    return comparison;
}

QString moveWords(MeasureMove move)
{
    switch (move) {
    case MeasureMove::Added: return Tr::tr("Added");
    case MeasureMove::Left: return Tr::tr("No longer there");
    case MeasureMove::Changed: break;
    }
    return Tr::tr("Changed");
}

} // namespace samordna::progress
