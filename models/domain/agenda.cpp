#include "models/domain/agenda.h"

#include <algorithm>

namespace samordna::domain {

namespace {

/// Rows that came in from elsewhere may share a place: these stand in the order they were given.
QList<AgendaItem> byPlace(QList<AgendaItem> rows)
{
    std::stable_sort(
        rows.begin(), rows.end(), [](const AgendaItem& a, const AgendaItem& b) { return a.position < b.position; });
    return rows;
}

bool sharesPlaces(const QList<AgendaItem>& ordered)
{
    return std::adjacent_find(ordered.cbegin(), ordered.cend(), [](const AgendaItem& a, const AgendaItem& b) {
        return a.position == b.position;
    }) != ordered.cend();
}

} // namespace

QList<AgendaItem> agendaOf(QList<AgendaItem> rows)
{
    rows.removeIf([](const AgendaItem& row) { return row.isWithdrawn(); });
    return byPlace(std::move(rows));
}

ChangeSet moveItem(const QList<AgendaItem>& rows, const AgendaItemId& item, AgendaStep step)
{
    const QList<AgendaItem> before = byPlace(rows);
    QList<AgendaItem> after = before;
    if (sharesPlaces(before)) {
        for (qsizetype place = 0; place < after.size(); ++place) {
            after[place].position = static_cast<int>(place);
        }
    }
    const auto isMoved = [&](const AgendaItem& row) { return row.id == item && !row.isWithdrawn(); };
    const auto at = std::find_if(after.begin(), after.end(), isMoved);
    if (at == after.end()) {
        return {};
    }
    const auto inForce = [](const AgendaItem& row) { return !row.isWithdrawn(); };
    AgendaItem* other = nullptr;
    if (step == AgendaStep::Down) {
        const auto next = std::find_if(at + 1, after.end(), inForce);
        other = next == after.end() ? nullptr : &*next;
    } else {
        const auto previous = std::find_if(std::make_reverse_iterator(at), after.rend(), inForce);
        other = previous == after.rend() ? nullptr : &*previous;
    }
    if (!other) {
        return {};
    }
    std::swap(at->position, other->position);
    ChangeSet changes;
    for (qsizetype place = 0; place < before.size(); ++place) {
        changes.change(before[place], after[place]);
    }
    return changes;
}

int placeAfter(const QList<AgendaItem>& rows)
{
    int place = 0;
    for (const AgendaItem& row : rows) {
        place = std::max(place, row.position + 1);
    }
    return place;
}

QList<AgendaItem> copiedAgenda(const QList<AgendaItem>& rows, const Activity& to)
{
    QList<AgendaItem> copies;
    for (const AgendaItem& row : agendaOf(rows)) {
        AgendaItem copy;
        copy.id = AgendaItemId::create();
        copy.county = to.county;
        copy.activity = to.id;
        copy.position = static_cast<int>(copies.size());
        copy.title = row.title;
        copies.append(copy);
    }
    return copies;
}

QList<ActionPoint> actionPointsOf(const QList<ActionPoint>& rows, const ActivityId& activity)
{
    QList<ActionPoint> points;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(points),
        [&](const ActionPoint& row) { return row.activity == activity; });
    return points;
}

bool isOverdue(const ActionPoint& point, QDate today)
{
    return !point.isWithdrawn() && !point.done.isValid() && point.due.isValid() && point.due < today;
}

} // namespace samordna::domain
