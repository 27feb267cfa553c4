#include "models/domain/plandata.h"

#include "models/domain/collation.h"

namespace samordna::domain {

namespace {

template <class E, class Less>
void sort(QList<E>& rows, Less less)
{
    std::stable_sort(rows.begin(), rows.end(), less);
}

} // namespace

void putInOrder(PlanData& data)
{
    sort(data.areas, [](const Area& a, const Area& b) { return a.number < b.number; });
    sort(data.organisations,
        [](const Organisation& a, const Organisation& b) { return compareSwedish(a.name, b.name) < 0; });
    sort(data.measures, [](const Measure& a, const Measure& b) { return compareNumbers(a.number, b.number) < 0; });
    sort(data.milestones, [](const Milestone& a, const Milestone& b) { return a.due < b.due; });
    sort(data.followUps, [](const FollowUp& a, const FollowUp& b) { return a.period.last() < b.period.last(); });
}

} // namespace samordna::domain
