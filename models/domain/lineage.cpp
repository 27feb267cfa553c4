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

} // namespace samordna::domain
