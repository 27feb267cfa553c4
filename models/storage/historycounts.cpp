#include "models/storage/historyreplay.h"
#include "models/storage/reader.h"
#include "models/storage/rows.h"

#include "models/domain/activityperiod.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What activities counted for at an earlier moment: today's counts, less what the changed ones count for now, and with
// what they counted for then. So it costs as much as was changed since, not as much as there are activities.

namespace samordna::storage {

namespace {

bool isCounted(const std::optional<domain::Activity>& activity)
{
    return activity && !activity->cancelled && !activity->isWithdrawn();
}

/// Adds an activity to the totals, or takes it away.
void count(ActivityTotals& totals, const domain::Activity& activity, QDate asOf, int sign)
{
    if (activity.end > asOf) {
        totals.planned += sign;
        return;
    }
    totals.held += sign;
    totals.women += sign * activity.women.value_or(0);
    totals.men += sign * activity.men.value_or(0);
    totals.other += sign * activity.other.value_or(0);
    totals.unknown += sign * activity.unknown.value_or(0);
    totals.hours += sign * activity.hours.value_or(0);
    totals.cost += sign * activity.cost.value_or(0);
}

void gatherOrganisations(const domain::Activity& activity, QSet<domain::OrganisationId>& into)
{
    if (!activity.organiser.isNull()) {
        into.insert(activity.organiser);
    }
    for (const domain::OrganisationId& id : activity.organisations) {
        into.insert(id);
    }
}

/// Those of the activities of a span that were held and are not in a list of ids.
const QString kOtherOrganisations =
    QStringLiteral("SELECT o.id FROM organisation AS o WHERE"
                   " EXISTS (SELECT 1 FROM activity AS a WHERE a.organiser = o.key AND a.\"end\" BETWEEN ?1 AND ?2"
                   " AND a.withdrawn = '' AND a.cancelled = 0 AND a.id NOT IN (SELECT value FROM json_each(?3)))"
                   " OR EXISTS (SELECT 1 FROM activity_organisations AS l CROSS JOIN activity AS a ON a.key = l.owner"
                   " WHERE l.value = o.key AND a.\"end\" BETWEEN ?1 AND ?2 AND a.withdrawn = '' AND a.cancelled = 0"
                   " AND a.id NOT IN (SELECT value FROM json_each(?3)))");

base::Result<QSet<domain::OrganisationId>> otherOrganisations(
    const Connection& connection, const domain::Period& period, QDate asOf, const QList<domain::ActivityId>& without)
{
    QJsonArray ids;
    for (const domain::ActivityId& id : without) {
        ids.append(id.text());
    }
    Statement statement(connection, kOtherOrganisations);
    statement.bind(0, period.first().toString(Qt::ISODate));
    statement.bind(1, std::min(period.last(), asOf).toString(Qt::ISODate));
    statement.bind(2, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    QSet<domain::OrganisationId> found;
    while (statement.next()) {
        found.insert(domain::OrganisationId::fromText(statement.value(0).toString()));
    }
    return found;
}

} // namespace

base::Result<QHash<domain::MeasureId, int>> Reader::heldActivities(const KnownThen& known, QDate asOf) const
{
    Statement statement(*m_connection,
        u"SELECT m.id, sum(h.count) FROM held AS h JOIN measure AS m ON m.key = h.measure WHERE h.day <= ? GROUP BY m.key"_s);
    statement.bind(0, asOf.toString(Qt::ISODate));
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    QHash<domain::MeasureId, int> all;
    while (!known.onlyThese && statement.next()) {
        all.insert(domain::MeasureId::fromText(statement.value(0).toString()), statement.value(1).toInt());
    }
    const auto change = [&](const std::optional<domain::Activity>& activity, int sign) {
        if (isCounted(activity) && activity->end <= asOf) {
            for (const domain::MeasureId& measure : activity->measures) {
                all[measure] += sign;
            }
        }
    };
    for (const ActivityThenAndNow& activity : known.activities) {
        change(activity.now, -1);
        change(activity.then, +1);
    }
    QHash<domain::MeasureId, int> held;
    for (const domain::Measure& measure : known.data.measures) {
        held.insert(measure.id, all.value(measure.id));
    }
    return held;
}

base::Result<ActivityTotals> Reader::activityTotals(
    const KnownThen& known, const domain::Period& period, QDate asOf) const
{
    auto totals = known.onlyThese ? ActivityTotals() : activityTotals(period, asOf);
    if (!totals || known.activities.isEmpty()) {
        return totals;
    }
    const auto isOf = [&](const std::optional<domain::Activity>& activity) {
        return isCounted(activity) && domain::belongsTo(*activity, period);
    };
    const auto others = known.onlyThese ? base::Result(QSet<domain::OrganisationId>())
                                        : otherOrganisations(*m_connection, period, asOf, known.activities.keys());
    if (!others) {
        return others.error();
    }
    QSet<domain::OrganisationId> organisations = *others;
    for (const ActivityThenAndNow& activity : known.activities) {
        if (isOf(activity.now)) {
            count(*totals, *activity.now, asOf, -1);
        }
        if (isOf(activity.then)) {
            count(*totals, *activity.then, asOf, +1);
        }
        if (isOf(activity.then) && activity.then->end <= asOf) {
            gatherOrganisations(*activity.then, organisations);
        }
    }
    totals->organisations = static_cast<int>(organisations.size());
    return totals;
}

} // namespace samordna::storage
