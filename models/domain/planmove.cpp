#include "models/domain/planmove.h"

#include "models/domain/planparts.h"

#include <algorithm>

namespace samordna::domain {

namespace {

using Kind = PlanMoveProblemKind;

QDate firstDayOf(const Plan* target, const PlanMove& move)
{
    return target && target->first.isValid() ? target->first : move.first;
}

class Judge
{
public:
    Judge(const PlanData& data, const PlanMove& move)
        : m_data(data)
        , m_move(move)
        , m_target(find(data.plans, move.to))
    {
        for (const MeasureFate& fate : move.fates) {
            for (const QString& number : fate.numbers) {
                ++m_uses[number];
            }
        }
        for (const Measure& measure : measuresOf(data, move.to)) {
            m_known.append(measure.number);
        }
    }

    [[nodiscard]] QList<PlanMoveProblem> problems()
    {
        judgePlan();
        const QList<Measure> old = measuresOf(m_data, m_move.from);
        for (const Measure& measure : old) {
            const auto isIts = [&](const MeasureFate& fate) { return fate.from == measure.id; };
            const auto count = std::count_if(m_move.fates.cbegin(), m_move.fates.cend(), isIts);
            if (count != 1) {
                note(Kind::NotMapped, measure.id);
            } else {
                judgeFate(*std::find_if(m_move.fates.cbegin(), m_move.fates.cend(), isIts));
            }
        }
        return m_problems;
    }

private:
    void note(Kind kind, const MeasureId& measure = {}, const QString& number = {})
    {
        m_problems.append({kind, measure, number});
    }

    void judgePlan()
    {
        const Plan* old = find(m_data.plans, m_move.from);
        if (!old || (!m_move.to.isNull() && (!m_target || m_move.to == m_move.from))) {
            note(Kind::NoPlan);
            return;
        }
        const QDate first = firstDayOf(m_target, m_move);
        if (!m_target && m_move.title.trimmed().isEmpty()) {
            note(Kind::NoTitle);
        }
        if (!first.isValid()) {
            note(Kind::NoFirstDay);
        }
        if (!m_move.lastOfOld.isValid()) {
            note(Kind::NoLastDayOfOld);
        } else if (old->first.isValid() && m_move.lastOfOld < old->first) {
            note(Kind::EndsBeforeItBegins);
        } else if (first.isValid() && m_move.lastOfOld >= first) {
            note(Kind::Overlap);
        }
        if (!m_target && first.isValid() && m_move.last.isValid() && m_move.last < first) {
            note(Kind::EndsBeforeItBegins);
        }
    }

    void judgeFate(const MeasureFate& fate)
    {
        if (fate.kind == SuccessionKind::Ended) {
            if (fate.note.trimmed().isEmpty()) {
                note(Kind::NoReason, fate.from);
            }
            return;
        }
        if (fate.numbers.isEmpty()) {
            note(Kind::NoNumber, fate.from);
        } else if (fate.kind == SuccessionKind::Split ? fate.numbers.size() < 2 : fate.numbers.size() > 1) {
            note(fate.kind == SuccessionKind::Split ? Kind::OneNumberOnly : Kind::SeveralNumbers, fate.from);
        }
        for (const QString& number : fate.numbers) {
            if (m_target && !m_known.contains(number)) {
                note(Kind::UnknownNumber, fate.from, number);
            } else if (fate.kind == SuccessionKind::Merged ? m_uses.value(number) < 2 : m_uses.value(number) > 1) {
                note(fate.kind == SuccessionKind::Merged ? Kind::NumberAlone : Kind::NumberShared, fate.from, number);
            }
        }
    }

    const PlanData& m_data;
    const PlanMove& m_move;
    const Plan* m_target;
    QHash<QString, int> m_uses; ///< how many fates name a number
    QStringList m_known; ///< numbers of the plan that is moved to
    QList<PlanMoveProblem> m_problems;
};

/// What the new plan's measures are made of: the first old one that goes on as the number, and its fate.
Measure madeFrom(const Measure& old, const MeasureFate& fate, const QString& number)
{
    Measure row = old;
    row.id = MeasureId::create();
    row.revision = 0;
    row.number = number;
    row.budget.reset();
    row.remark.clear();
    if (!fate.title.trimmed().isEmpty() && fate.title.trimmed() != old.title) {
        row.title = fate.title.trimmed();
        row.titleEn.clear();
    }
    return row;
}

/// New identities by number, with the new measures added to \a changes.
QHash<QString, MeasureId> addNewPlan(const PlanData& data, const PlanMove& move, const Plan& old, ChangeSet& changes)
{
    const Plan plan = nextPlan(old, {move.title.trimmed(), move.version.trimmed(), move.first, move.last});
    changes.add(plan);
    const QHash<AreaId, AreaId> areas = addAreas(data, old.id, plan.id, changes);
    QHash<QString, MeasureId> ids;
    QHash<MeasureId, MeasureId> firstOf; // what an old measure became, for parents and what is waited for
    QList<Measure> made;
    for (const MeasureFate& fate : move.fates) {
        const Measure* from = find(data.measures, fate.from);
        for (const QString& number : fate.numbers) {
            if (from && fate.kind != SuccessionKind::Ended && !ids.contains(number)) {
                made.append(madeFrom(*from, fate, number));
                made.last().area = areas.value(from->area);
                ids.insert(number, made.constLast().id);
            }
            if (fate.kind != SuccessionKind::Ended && !firstOf.contains(fate.from)) {
                firstOf.insert(fate.from, ids.value(number));
            }
        }
    }
    for (Measure& row : made) {
        row.parent = firstOf.value(row.parent);
        QList<MeasureId> after;
        for (const MeasureId& id : std::as_const(row.after)) {
            if (firstOf.contains(id) && firstOf.value(id) != row.id) {
                after.append(firstOf.value(id));
            }
        }
        row.after = after;
        row.parent = row.parent == row.id ? MeasureId() : row.parent; // merged with its own part
    }
    addMeasures(made, changes);
    return ids;
}

} // namespace

PlanMove planMoveFor(const PlanData& data, const PlanId& from, const PlanId& to, QDate today)
{
    PlanMove move;
    move.from = from;
    move.to = to;
    const Plan* old = find(data.plans, from);
    const Plan* target = find(data.plans, to);
    const bool isFollowed = target && target->first.isValid();
    move.lastOfOld = isFollowed      ? target->first.addDays(-1)
        : old && old->last.isValid() ? old->last
                                     : QDate(today.year(), 12, 31);
    move.first = move.lastOfOld.addDays(1);
    move.title = old ? old->title : QString();
    move.version = QString::number(move.first.year());
    QStringList known;
    for (const Measure& measure : measuresOf(data, to)) {
        known.append(measure.number);
    }
    for (const Measure& measure : measuresOf(data, from)) {
        const bool goesOn = !target || known.contains(measure.number);
        move.fates.append({measure.id, goesOn ? SuccessionKind::Continued : SuccessionKind::Ended,
            goesOn ? QStringList{measure.number} : QStringList(), measure.title, {}});
    }
    return move;
}

QList<PlanMoveProblem> problemsOf(const PlanData& data, const PlanMove& move)
{
    return Judge(data, move).problems();
}

ChangeSet planMove(const PlanData& data, const PlanMove& move)
{
    ChangeSet changes;
    if (!problemsOf(data, move).isEmpty()) {
        return changes;
    }
    const Plan& old = *find(data.plans, move.from);
    endPlan(old, move.lastOfOld, changes);
    QHash<QString, MeasureId> ids;
    if (move.to.isNull()) {
        ids = addNewPlan(data, move, old, changes);
    } else {
        const Plan& target = *find(data.plans, move.to);
        Plan begun = target;
        begun.first = firstDayOf(&target, move);
        changes.change(target, begun);
        for (const Measure& measure : measuresOf(data, move.to)) {
            ids.insert(measure.number, measure.id);
        }
    }
    QHash<MeasureId, QList<MeasureId>> became;
    for (const MeasureFate& fate : move.fates) {
        if (fate.kind == SuccessionKind::Ended) {
            changes.add(successionOf(data, fate.from, {}, fate.kind, fate.note.trimmed()));
            continue;
        }
        for (const QString& number : fate.numbers) {
            became[fate.from].append(ids.value(number));
            changes.add(successionOf(data, fate.from, ids.value(number), fate.kind, fate.note.trimmed()));
        }
    }
    extendLinks(data, became, changes);
    return changes;
}

} // namespace samordna::domain
