#include "models/domain/lineage.h"

#include <QSet>

namespace samordna::domain {

QList<Relative> predecessors(const PlanData& data, const MeasureId& measure)
{
    QList<Relative> found;
    for (const Succession& row : data.successions) {
        if (!row.isWithdrawn() && !measure.isNull() && row.to == measure) {
            found.append({row.from, row.kind, row.note});
        }
    }
    return found;
}

QList<Relative> successors(const PlanData& data, const MeasureId& measure)
{
    QList<Relative> found;
    for (const Succession& row : data.successions) {
        if (!row.isWithdrawn() && row.from == measure) {
            found.append({row.to, row.kind, row.note});
        }
    }
    return found;
}

QList<MeasureId> ancestors(const PlanData& data, const MeasureId& measure)
{
    QList<MeasureId> found{measure};
    for (qsizetype at = 0; at < found.size(); ++at) {
        const QList<Relative> before = predecessors(data, found.at(at));
        for (const Relative& one : before) {
            if (!found.contains(one.measure)) {
                found.append(one.measure);
            }
        }
    }
    found.removeFirst();
    return found;
}

bool wouldWaitForItself(const QList<Measure>& measures, const MeasureId& measure, const QList<MeasureId>& first)
{
    QList<MeasureId> waiting = first;
    QSet<MeasureId> seen;
    while (!waiting.isEmpty()) {
        const MeasureId id = waiting.takeLast();
        if (id == measure) {
            return true;
        }
        const Measure* row = seen.contains(id) ? nullptr : find(measures, id);
        seen.insert(id);
        if (row) {
            waiting += row->after;
        }
    }
    return false;
}

} // namespace samordna::domain
