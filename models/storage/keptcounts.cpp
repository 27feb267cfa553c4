#include "models/storage/keptcounts.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// One kept table. A row that has come down to nothing stays, so only rows with something in them are compared.
struct Kept
{
    QString table;
    QString columns; ///< the first two name the row
    QString fresh; ///< the same columns, from the activities themselves
    QString something;
};

QList<Kept> keptTables()
{
    return {{u"held"_s, u"measure, day, count"_s,
                u"SELECT l.value, a.\"end\", count(*) FROM activity AS a CROSS JOIN activity_measures AS l ON l.owner "
                u"= a.key"
                " WHERE a.cancelled = 0 AND a.withdrawn = '' GROUP BY l.value, a.\"end\""_s,
                u"count <> 0"_s},
        {u"activity_days"_s, u"day, count, women, men, other, \"unknown\""_s,
            u"SELECT \"end\", count(*), ifnull(sum(women), 0), ifnull(sum(men), 0), ifnull(sum(other), 0),"
            " ifnull(sum(\"unknown\"), 0) FROM activity WHERE cancelled = 0 AND withdrawn = '' GROUP BY \"end\""_s,
            u"count + women + men + other + \"unknown\" <> 0"_s},
        {u"participations"_s, u"organisation, day, count"_s,
            u"SELECT organisation, day, count(*) FROM (SELECT organiser AS organisation, \"end\" AS day FROM activity"
            " WHERE cancelled = 0 AND withdrawn = '' AND organiser IS NOT NULL"
            " UNION ALL SELECT l.value, a.\"end\" FROM activity AS a"
            " CROSS JOIN activity_organisations AS l ON l.owner = a.key"
            " WHERE a.cancelled = 0 AND a.withdrawn = '') GROUP BY organisation, day"_s,
            u"count <> 0"_s}};
}

} // namespace

base::Result<void> recount(const Connection& connection)
{
    base::Result<void> done;
    for (const Kept& kept : keptTables()) {
        done = done ? connection.run(u"DELETE FROM "_s + kept.table) : done;
        done = done ? connection.run(u"INSERT INTO "_s + kept.table + u" ("_s + kept.columns + u") "_s + kept.fresh)
                    : done;
    }
    return done;
}

base::Result<QStringList> miscounted(const Connection& connection)
{
    QStringList findings;
    for (const Kept& kept : keptTables()) {
        Statement differing(connection,
            u"WITH fresh ("_s + kept.columns + u") AS ("_s + kept.fresh + u"), kept AS (SELECT "_s + kept.columns
                + u" FROM "_s + kept.table + u" WHERE "_s + kept.something
                + u") SELECT * FROM (SELECT * FROM fresh EXCEPT SELECT * FROM kept)"
                  " UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM fresh) ORDER BY 1, 2"_s);
        if (const auto read = differing.execute(); !read) {
            return read.error();
        }
        QString last; // what is kept and what is fresh may both be there
        while (differing.next()) {
            const QString row = differing.value(0).toString() + u", "_s + differing.value(1).toString();
            if (row != last) {
                findings.append(kept.table + u": "_s + row + u": what is kept is not what the rows add up to"_s);
            }
            last = row;
        }
    }
    return findings;
}

} // namespace samordna::storage
