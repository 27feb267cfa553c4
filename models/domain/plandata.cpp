#include "models/domain/plandata.h"

#include "models/domain/collation.h"

namespace samordna::domain {

namespace {

template <class E, class Less>
void sort(QList<E>& rows, Less less)
{
    std::stable_sort(rows.begin(), rows.end(), less);
}

/// A day that is not set comes after all that are.
bool comesBefore(QDate a, QDate b)
{
    return a.isValid() && (!b.isValid() || a < b);
}

} // namespace

void putInOrder(PlanData& data)
{
    sort(data.areas, [](const Area& a, const Area& b) { return a.number < b.number; });
    sort(data.organisations,
        [](const Organisation& a, const Organisation& b) { return compareSwedish(a.name, b.name) < 0; });
    sort(data.measures, [](const Measure& a, const Measure& b) { return compareNumbers(a.number, b.number) < 0; });
    sort(data.milestones, [](const Milestone& a, const Milestone& b) { return a.due < b.due; });
    sort(data.mandates, [](const Mandate& a, const Mandate& b) { return comesBefore(a.deadline, b.deadline); });
    sort(data.series, [](const Series& a, const Series& b) { return a.first < b.first; });
    sort(data.actionPoints, [](const ActionPoint& a, const ActionPoint& b) { return comesBefore(a.due, b.due); });
    sort(data.calendarDays, [](const CalendarDay& a, const CalendarDay& b) { return a.day < b.day; });
    sort(data.reportingDays, [](const ReportingDay& a, const ReportingDay& b) {
        return std::pair(a.month, a.day) < std::pair(b.month, b.day);
    });
    sort(data.followUps, [](const FollowUp& a, const FollowUp& b) { return a.period.last() < b.period.last(); });
}

} // namespace samordna::domain
