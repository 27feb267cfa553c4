#include "models/domain/planparts.h"

#include <QSet>

#include <algorithm>

namespace samordna::domain {

namespace {

template <class E>
void extend(const QList<E>& rows, const QHash<MeasureId, QList<MeasureId>>& became, ChangeSet& changes)
{
    for (const E& row : rows) {
        E after = row;
        for (const MeasureId& old : row.measures) {
            const QList<MeasureId> next = became.value(old);
            for (const MeasureId& id : next) {
                if (!after.measures.contains(id)) {
                    after.measures.append(id);
                }
            }
        }
        if (!row.isWithdrawn()) {
            changes.change(row, after);
        }
    }
}

} // namespace

Plan nextPlan(const Plan& old, const PlanHead& head)
{
    Plan row = old;
    row.id = PlanId::create();
    row.revision = 0;
    row.withdrawn.clear();
    row.title = head.title;
    row.titleEn = head.title == old.title ? old.titleEn : QString();
    row.version = head.version;
    row.first = head.first;
    row.last = head.last;
    return row;
}

void endPlan(const Plan& old, QDate last, ChangeSet& changes)
{
    Plan ended = old;
    ended.last = last;
    changes.change(old, ended);
}

QHash<AreaId, AreaId> addAreas(const PlanData& data, const PlanId& from, const PlanId& to, ChangeSet& changes)
{
    QHash<AreaId, AreaId> ids;
    for (const Area& old : data.areas) {
        if (old.plan == from && !old.isWithdrawn()) {
            Area row = old;
            row.id = AreaId::create();
            row.revision = 0;
            row.plan = to;
            changes.add(row);
            ids.insert(old.id, row.id);
        }
    }
    return ids;
}

QList<Measure> measuresOf(const PlanData& data, const PlanId& plan)
{
    QList<Measure> rows;
    for (const Measure& measure : data.measures) {
        const Area* area = find(data.areas, measure.area);
        if (area && area->plan == plan && !area->isWithdrawn() && !measure.isWithdrawn()) {
            rows.append(measure);
        }
    }
    return rows;
}

void addMeasures(const QList<Measure>& rows, ChangeSet& changes)
{
    QSet<MeasureId> waiting;
    for (const Measure& row : rows) {
        waiting.insert(row.id);
    }
    const auto isReady = [&](const Measure& row) {
        return !waiting.contains(row.parent)
            && std::none_of(row.after.cbegin(), row.after.cend(), [&](const auto& id) { return waiting.contains(id); });
    };
    for (qsizetype before = -1; before != waiting.size();) { // one round per level
        before = waiting.size();
        for (const Measure& row : rows) {
            if (waiting.contains(row.id) && isReady(row)) {
                changes.add(row);
                waiting.remove(row.id);
            }
        }
    }
    for (Measure row : rows) { // what is left waits for itself in the old plan: the new one begins without that
        if (waiting.contains(row.id)) {
            row.parent = {};
            row.after.clear();
            changes.add(row);
        }
    }
}

Succession successionOf(
    const PlanData& data, const MeasureId& from, const MeasureId& to, SuccessionKind kind, const QString& note)
{
    Succession row;
    row.id = SuccessionId::create();
    row.county = data.county.code;
    row.from = from;
    row.to = to;
    row.kind = kind;
    row.note = note;
    return row;
}

void extendLinks(const PlanData& data, const QHash<MeasureId, QList<MeasureId>>& became, ChangeSet& changes)
{
    extend(data.indicators, became, changes);
    extend(data.mandates, became, changes);
}

} // namespace samordna::domain
