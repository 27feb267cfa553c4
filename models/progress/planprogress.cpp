#include "models/progress/planprogress.h"

#include "models/domain/calendar.h"
#include "models/domain/collation.h"
#include "models/domain/plansinforce.h"

#include <algorithm>

namespace samordna::progress {

namespace {

using domain::Measure;

/// The measures of a plan with their progress, and what can be said of some of them together.
class Measures
{
public:
    /// \a counted: of the evidence's measures, those of plans in force.
    Measures(const Evidence& evidence, const QList<Measure>& counted)
        : m_evidence(evidence)
        , m_counted(counted)
    {
        for (const Measure& measure : evidence.data.measures) {
            m_progress.insert(measure.id, measureProgress(measure, evidence));
        }
        if (counted.size() == evidence.data.measures.size()) {
            return;
        }
        for (MeasureProgress& one : m_progress) {
            one.counted = one.counted && domain::find(counted, one.measure);
        }
    }

    [[nodiscard]] const QHash<domain::MeasureId, MeasureProgress>& progress() const { return m_progress; }

    /// Of those that \a belongs picks, without the change.
    template <class Belongs>
    [[nodiscard]] GroupProgress together(Belongs belongs) const
    {
        RollUp rollUp;
        DegreeShares shares;
        for (const Measure& measure : m_counted) {
            if (!belongs(measure)) {
                continue;
            }
            const MeasureProgress& one = *m_progress.constFind(measure.id);
            const auto excluded = exclusion(measure);
            rollUp.add(measure, one.figure.value, excluded);
            if (!excluded) {
                ++shares.counts.at(static_cast<size_t>(one.degree));
            }
        }
        shares.percents = wholeShares(shares.counts);
        return {rollUp.figure(Basis::RollUp, m_evidence.asOf), shares, {}};
    }

    /// Whether \a belongs picks a measure that applies.
    template <class Belongs>
    [[nodiscard]] bool has(Belongs belongs) const
    {
        return std::any_of(m_counted.cbegin(), m_counted.cend(),
            [&](const Measure& measure) { return !exclusion(measure) && belongs(measure); });
    }

private:
    const Evidence& m_evidence;
    const QList<Measure>& m_counted;
    QHash<domain::MeasureId, MeasureProgress> m_progress;
};

/// The ids of \a rows in the order of \a less, rows that it does not tell apart by id; a null id last.
template <class E, class Less>
QList<base::Id<E>> idsInOrder(QList<E> rows, Less less)
{
    std::sort(
        rows.begin(), rows.end(), [&](const E& a, const E& b) { return less(a, b) || (!less(b, a) && a.id < b.id); });
    QList<base::Id<E>> ids;
    for (const E& row : rows) {
        ids.append(row.id);
    }
    return ids << base::Id<E>();
}

/// The area's goals where the measure has none of its own.
const QList<domain::GoalId>& goalsOf(const Measure& measure, const domain::PlanData& data)
{
    const domain::Area* area = measure.goals.isEmpty() ? domain::find(data.areas, measure.area) : nullptr;
    return area ? area->goals : measure.goals;
}

void addAreas(const domain::PlanData& data, const Measures& measures, PlanProgress& progress)
{
    auto areas = idsInOrder(data.areas, [](const auto& a, const auto& b) { return a.number < b.number; });
    areas.removeLast(); // a measure always has an area
    for (const domain::AreaId& id : std::as_const(areas)) {
        progress.areas.append({measures.together([&](const Measure& measure) { return measure.area == id; }), id});
    }
}

void addOrganisations(const domain::PlanData& data, const Measures& measures, PlanProgress& progress)
{
    const auto byName = [](const auto& a, const auto& b) { return domain::compareSwedish(a.name, b.name) < 0; };
    for (const domain::OrganisationId& id : idsInOrder(data.organisations, byName)) {
        const auto isLed = [&](const Measure& measure) { return measure.lead == id; };
        if (measures.has(isLed)) {
            progress.organisations.append({measures.together(isLed), id});
        }
    }
}

void addGoals(const domain::PlanData& data, const Measures& measures, PlanProgress& progress)
{
    const auto byNumber = [](const auto& a, const auto& b) { return a.number < b.number; };
    for (const domain::GoalId& id : idsInOrder(data.goals, byNumber)) {
        const auto serves = [&](const Measure& measure) {
            const auto& goals = goalsOf(measure, data);
            return id.isNull() ? goals.isEmpty() : goals.contains(id);
        };
        if (measures.has(serves)) {
            progress.goals.append({measures.together(serves), id});
        }
    }
}

/// A plan at one day, without what compares it with another.
PlanProgress atDay(const Evidence& evidence)
{
    const domain::PlanData data = domain::inForce(evidence.data, evidence.asOf);
    const Measures measures(evidence, data.measures);
    PlanProgress progress;
    static_cast<GroupProgress&>(progress) = measures.together([](const Measure&) { return true; });
    progress.period = evidence.period;
    progress.asOf = evidence.asOf;
    progress.measures = measures.progress();
    for (const Measure& measure : data.measures) {
        if (!exclusion(measure)) {
            progress.late += progress.measures.constFind(measure.id)->late ? 1 : 0;
            progress.withDue += measure.due.isValid() ? 1 : 0;
        }
    }
    progress.inTime = progress.withDue - progress.late;
    addAreas(data, measures, progress);
    addOrganisations(data, measures, progress);
    addGoals(data, measures, progress);
    return progress;
}

/// Group by group; one that was not there then, since another plan was in force, has nothing to be compared with.
template <class Group, class Id>
void compare(QList<Group>& now, const QList<Group>& before, Id Group::*id)
{
    for (Group& group : now) {
        const auto same = [&](const Group& other) { return other.*id == group.*id; };
        const auto then = std::find_if(before.cbegin(), before.cend(), same);
        group.change = {then == before.cend() ? std::nullopt : then->figure.value, group.figure.value};
    }
}

} // namespace

PlanProgress planProgress(const domain::PlanData& data, const QHash<domain::MeasureId, int>& held,
    const QHash<domain::MeasureId, int>& heldBefore, const domain::Period& period, QDate today)
{
    PlanProgress progress = atDay({data, held, period.asOf(today), period});
    const domain::Period previous = period.previous();
    const PlanProgress before = atDay({data, heldBefore, previous.asOf(today), previous});
    progress.change = {before.figure.value, progress.figure.value};
    compare(progress.areas, before.areas, &AreaProgress::area);
    compare(progress.organisations, before.organisations, &OrganisationProgress::organisation);
    compare(progress.goals, before.goals, &GoalProgress::goal);
    return progress;
}

QDate nextYearlyAccount(QDate today)
{
    const auto dayIn = [](int year) {
        QDate day(year, 3, 1);
        while (!domain::isWorkingDay(day)) {
            day = day.addDays(1);
        }
        return day;
    };
    const QDate thisYear = dayIn(today.year());
    return today <= thisYear ? thisYear : dayIn(today.year() + 1);
}

} // namespace samordna::progress
