#include "models/storage/filecheck.h"

#include "models/domain/rings.h"
#include "models/domain/rules.h"
#include "models/storage/connection.h"
#include "models/storage/history.h"
#include "models/storage/keptcounts.h"
#include "models/storage/migrations.h"
#include "models/storage/opening.h"
#include "models/storage/reader.h"
#include "models/storage/recordtext.h"
#include "models/storage/snapshot.h"
#include "models/storage/sqlitehandle.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// An index that does not fit its table, in SQLite's words.
bool isOfIndex(const QString& line)
{
    return line.contains(u"missing from index"_s) || line.startsWith(u"wrong # of entries in index"_s);
}

/// Asks one thing after the other and gathers what is found; after an error nothing more is asked.
class Checking
{
public:
    Checking(const Connection& connection, const Reader& reader, const QString& path)
        : m_connection(connection)
        , m_reader(reader)
        , m_path(path)
    {
    }

    base::Result<QList<Finding>> all()
    {
        askPages();
        askReferences();
        add(FindingKind::Counts, miscounted(m_connection));
        add(FindingKind::Words, misindexed(m_connection));
        askSchema();
        askHistory();
        askRules();
        // What cannot be read is a finding, not a reason to be silent about the others.
        if (!m_read && m_read.error().kind == base::ErrorKind::Damaged) {
            m_findings.append({FindingKind::Pages, u"integrity: "_s + m_read.error().detail});
            return m_findings;
        }
        return m_read ? base::Result(m_findings) : at(m_path, m_read.error());
    }

private:
    /// Calls \a found for each row of \a sql.
    void ask(const QString& sql, const std::function<void(const Statement&)>& found)
    {
        Statement statement(m_connection, sql);
        m_read = m_read ? statement.execute() : m_read;
        while (m_read && statement.next()) {
            found(statement);
        }
    }

    void add(FindingKind kind, const base::Result<QStringList>& texts)
    {
        if (m_read && !texts) {
            m_read = texts.error();
        } else if (m_read) {
            for (const QString& text : *texts) {
                m_findings.append({kind, text});
            }
        }
    }

    void askPages()
    {
        ask(u"PRAGMA integrity_check"_s, [&](const Statement& line) {
            const QString text = line.value(0).toString();
            if (text != u"ok") {
                m_findings.append({isOfIndex(text) ? FindingKind::Index : FindingKind::Pages, u"integrity: "_s + text});
            }
        });
    }

    void askReferences()
    {
        ask(u"PRAGMA foreign_key_check"_s, [&](const Statement& line) {
            m_findings.append({FindingKind::References,
                u"reference: %1 row %2 refers to no %3"_s.arg(
                    line.value(0).toString(), line.value(1).toString(), line.value(2).toString())});
        });
    }

    void askSchema()
    {
        const auto schema = m_read ? hasOurSchema(m_connection, m_path) : m_read;
        if (m_read && !schema) {
            m_findings.append({FindingKind::Schema, u"schema: "_s + schema.error().detail});
        }
    }

    void askHistory()
    {
        const auto broken =
            m_read ? firstBrokenLine(m_connection) : base::Result<std::optional<qint64>>(m_read.error());
        if (!broken) {
            m_read = broken.error();
        } else if (*broken) {
            m_findings.append({FindingKind::History, u"history: line %1 is not as it was written"_s.arg(**broken)});
        }
    }

    void askRules()
    {
        const auto judge = [&](const auto& row) {
            const domain::AnyRecord any(row);
            for (const domain::Problem& problem : domain::problems(any)) {
                addRule(domain::entityOf(any), row.id.uuid(),
                    u"rule: %1 %2, field %3"_s.arg(
                        domain::entityName(domain::entityOf(any)), row.id.text(), problem.field));
            }
            return true;
        };
        domain::forEachEntity([&]<class E>() {
            if constexpr (std::is_same_v<E, domain::Activity>) {
                m_read = m_read ? m_reader.eachActivity(judge) : m_read;
            } else if (m_read) {
                const auto rows = m_reader.rows<E>();
                if (rows) {
                    std::for_each(rows->cbegin(), rows->cend(), judge);
                } else {
                    m_read = rows.error();
                }
            }
        });
        const auto measures =
            m_read ? m_reader.rows<domain::Measure>() : base::Result<QList<domain::Measure>>(m_read.error());
        if (measures) {
            judgeTogether(*measures);
        } else {
            m_read = measures.error();
        }
    }

    void judgeTogether(const QList<domain::Measure>& measures)
    {
        const domain::MeasureRings rings = domain::ringsAmong(measures);
        for (const domain::Measure& measure : measures) {
            const QString id = measure.id.text();
            if (rings.ownParts.contains(measure.id)) {
                addRule(
                    domain::Entity::Measure, measure.id.uuid(), u"rule: measure %1 is its own sub-measure"_s.arg(id));
            }
            if (rings.waiting.contains(measure.id)) {
                addRule(domain::Entity::Measure, measure.id.uuid(), u"rule: measure %1 waits for itself"_s.arg(id));
            }
        }
    }

    void addRule(domain::Entity entity, const QUuid& row, const QString& text)
    {
        m_findings.append({FindingKind::Rule, text, entity, row});
    }

    const Connection& m_connection;
    const Reader& m_reader;
    QString m_path;
    base::Result<void> m_read; ///< so far
    QList<Finding> m_findings;
};

base::Error cancelled(const QString& path)
{
    return fileError(base::ErrorKind::Cancelled, path);
}

} // namespace

base::Result<QList<Finding>> findingsIn(
    const Connection& connection, const Reader& reader, const QString& path, const std::function<bool()>& goOn)
{
    const Stoppable stoppable(connection.handle(), goOn);
    auto found = Checking(connection, reader, path).all();
    // What was stopped looks like a file with fewer rows.
    return goOn && !goOn() ? cancelled(path) : std::move(found);
}

base::Result<QList<Finding>> checkFile(const QString& path, const std::function<bool()>& goOn)
{
    if (const auto openable = looksOpenable(path, Access::ReadOnly); !openable) {
        return openable.error();
    }
    auto connection = Connection::open(path, OpenMode::ReadOnly);
    const auto ours = connection ? holds(**connection, path, Check::Head, {}) : at(path, connection.error());
    const auto version = ours ? (*connection)->value(u"PRAGMA user_version"_s) : ours.error();
    if (!version) {
        return version.error();
    }
    auto copy = base::Result<std::shared_ptr<Snapshot>>(nullptr);
    if (version->toInt() != newestVersion()) {
        copy = Snapshot::take(path);
        connection = copy ? Connection::open((*copy)->path(), OpenMode::ReadOnly) : copy.error();
    }
    return connection ? findingsIn(**connection, Reader(*connection), path, goOn) : at(path, connection.error());
}

base::Result<void> mendFile(const QString& path, const std::function<bool()>& goOn)
{
    const auto connection = Connection::open(path, OpenMode::ReadWrite);
    if (!connection) {
        return at(path, connection.error());
    }
    const Stoppable stoppable((*connection)->handle(), goOn);
    Transaction transaction(**connection);
    base::Result<void> done = transaction.begin();
    done = done ? (*connection)->run(u"REINDEX"_s) : done;
    done = done ? recount(**connection) : done;
    done = done ? reindexRecords(**connection) : done;
    done = done ? (*connection)->run(u"INSERT INTO activity_text (activity_text) VALUES ('rebuild')"_s) : done;
    if (goOn && !goOn()) {
        return cancelled(path);
    }
    done = done ? transaction.commit() : done;
    return done ? done : at(path, done.error());
}

} // namespace samordna::storage
