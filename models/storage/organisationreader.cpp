#include "models/storage/reader.h"
#include "models/storage/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// The keys of what an organisation organises or takes part in, each once: the indexes activity_by_organiser and
/// activity_organisations_by_value.
const QString kConcerned = u"SELECT key FROM activity WHERE organiser = (SELECT key FROM organisation WHERE id = ?1)"
                           " UNION SELECT owner FROM activity_organisations"
                           " WHERE value = (SELECT key FROM organisation WHERE id = ?1)"_s;

} // namespace

base::Result<QList<domain::Activity>> Reader::activitiesOf(const domain::OrganisationId& organisation, int most) const
{
    Statement count(*m_connection, u"SELECT count(*) FROM ("_s + kConcerned + u')');
    count.bind(0, organisation.text());
    if (const auto read = count.execute(); !read) {
        return read.error();
    }
    if (const int found = count.next() ? count.value(0).toInt() : 0; found > most) {
        return base::Error{base::ErrorKind::TooLarge, {u"activities"_s, QString::number(most)}, QString::number(found)};
    }
    Statement rows(
        *m_connection, selectSql<domain::Activity>() + u" WHERE t.key IN ("_s + kConcerned + u") ORDER BY t.key"_s);
    rows.bind(0, organisation.text());
    if (const auto read = rows.execute(); !read) {
        return read.error();
    }
    QList<domain::Activity> activities;
    while (rows.next()) {
        auto row = rowOf<domain::Activity>(rows);
        if (!row) {
            return row.error();
        }
        activities.append(*std::move(row));
    }
    return activities;
}

base::Result<QHash<domain::OrganisationId, int>> Reader::participations(const domain::Period& period) const
{
    Statement counts(*m_connection,
        u"SELECT id, (SELECT sum(count) FROM participations WHERE organisation = o.key AND day BETWEEN ? AND ?) AS n"
        " FROM organisation AS o WHERE n > 0"_s);
    counts.bind(0, period.first().toString(Qt::ISODate));
    counts.bind(1, period.last().toString(Qt::ISODate));
    if (const auto read = counts.execute(); !read) {
        return read.error();
    }
    QHash<domain::OrganisationId, int> found;
    while (counts.next()) {
        found.insert(domain::OrganisationId::fromText(counts.value(0).toString()), counts.value(1).toInt());
    }
    return found;
}

} // namespace samordna::storage
