#include "models/domain/setrules.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

std::optional<Place> takenBy(const Measure& row)
{
    return row.draft ? std::nullopt : std::optional(Place{row.area.uuid(), row.number});
}

std::optional<Place> takenBy(const FollowUp& row)
{
    return Place{row.measure.uuid(), row.period.code()};
}

std::optional<Place> takenBy(const Observation& row)
{
    return Place{row.indicator.uuid(), row.period.code() + u'/' + codeText(row.group)};
}

std::optional<Place> takenBy(const FrozenPeriod& row)
{
    return Place{QUuid(), row.period.code() + u'/' + QString::number(row.version)};
}

template <class E>
constexpr bool kTakesPlace =
    std::is_same_v<E,
        Measure> || std::is_same_v<E, FollowUp> || std::is_same_v<E, Observation> || std::is_same_v<E, FrozenPeriod>;

/// The field that says which place it is.
QString placeField(Entity entity)
{
    return entity == Entity::Measure ? u"number"_s : entity == Entity::FrozenPeriod ? u"version"_s : u"period"_s;
}

/// The file's rows of a kind as they stand after the changes.
template <class E>
QList<E> standing(const QList<E>& stored, const ChangeSet& changes)
{
    QSet<QUuid> changed;
    QList<E> rows;
    for (const Change& change : changes.changes()) {
        const AnyRecord& any = change.after ? *change.after : *change.before;
        if (!std::holds_alternative<E>(any)) {
            continue;
        }
        changed.insert(uuidOf(any));
        if (change.after) {
            rows.append(std::get<E>(*change.after));
        }
    }
    std::copy_if(stored.cbegin(), stored.cend(), std::back_inserter(rows),
        [&](const E& row) { return !changed.contains(row.id.uuid()); });
    return rows;
}

template <class E>
void count(QHash<Place, int>& places, const QList<E>& rows)
{
    for (const E& row : rows) {
        if (const auto place = row.isWithdrawn() ? std::nullopt : takenBy(row)) {
            ++places[*place];
        }
    }
}

} // namespace

std::optional<Place> placeOf(const AnyRecord& row)
{
    return std::visit(
        []<class E>(const E& it) -> std::optional<Place> {
            if constexpr (kTakesPlace<E>) {
                return it.isWithdrawn() ? std::nullopt : takenBy(it);
            }
            return {};
        },
        row);
}

SetRules::SetRules(const PlanData& data, const QList<FrozenPeriod>& frozen, const ChangeSet& changes)
{
    if (concerns<Measure>(changes)) {
        const QList<Measure> measures = standing(data.measures, changes);
        count(m_places, measures);
        m_rings = ringsAmong(measures);
    }
    if (concerns<FollowUp>(changes)) {
        count(m_places, standing(data.followUps, changes));
    }
    if (concerns<Observation>(changes)) {
        count(m_places, standing(data.observations, changes));
    }
    if (concerns<FrozenPeriod>(changes)) {
        count(m_places, standing(frozen, changes));
    }
}

QList<Problem> SetRules::problemsAmongOthers(const AnyRecord& row) const
{
    QList<Problem> found;
    if (const auto* measure = std::get_if<Measure>(&row); measure && !measure->isWithdrawn()) {
        if (m_rings.ownParts.contains(measure->id)) {
            found.append({u"parent"_s, ProblemKind::Cycle});
        }
        if (m_rings.waiting.contains(measure->id)) {
            found.append({u"after"_s, ProblemKind::Cycle});
        }
    }
    if (const auto place = placeOf(row); place && m_places.value(*place) > 1) {
        found.append({placeField(entityOf(row)), ProblemKind::Duplicate});
    }
    return found;
}

} // namespace samordna::domain
