#include "models/storage/bulkload.h"

#include "models/storage/keptcounts.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

BulkLoad::BulkLoad(const Connection& connection)
    : m_connection(connection)
{
}

base::Result<void> BulkLoad::begin()
{
    QStringList removals;
    {
        Statement parts(m_connection,
            u"SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
            " AND tbl_name IN ('activity', 'activity_organisations', 'activity_measures', 'activity_counties') ORDER BY type, name"_s);
        if (const auto read = parts.execute(); !read) {
            return read;
        }
        while (parts.next()) {
            m_schema.append(parts.value(2).toString());
            removals.append(u"DROP "_s + parts.value(0).toString() + u" \""_s + parts.value(1).toString() + u'"');
        }
    }
    base::Result<void> done;
    for (const QString& removal : std::as_const(removals)) {
        done = done ? m_connection.run(removal) : done;
    }
    return done;
}

base::Result<void> BulkLoad::finish()
{
    base::Result<void> done;
    for (const QString& part : std::as_const(m_schema)) {
        done = done ? m_connection.run(part) : done;
    }
    return done ? recount(m_connection) : done;
}

} // namespace samordna::storage
