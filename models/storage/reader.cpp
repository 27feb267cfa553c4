#include "models/storage/reader.h"

#include "models/storage/keygroups.h"
#include "models/storage/keyorders.h"
#include "models/storage/rows.h"
#include "models/storage/rowstream.h"
#include "models/storage/sqlitehandle.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

template <class E>
base::Result<QList<E>> allOf(Statement& statement)
{
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    QList<E> rows;
    while (statement.next()) {
        auto row = rowOf<E>(statement);
        if (!row) {
            return row.error();
        }
        rows.append(*std::move(row));
    }
    return rows;
}

} // namespace

Reader::Reader(std::shared_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_orders(std::make_unique<KeyOrders>())
    , m_groups(std::make_unique<KeyGroups>())
{
}

Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

base::Result<domain::PlanData> Reader::planData() const
{
    domain::PlanData data;
    base::Result<void> done;
    const auto take = [&](auto&& rows, auto& into) {
        if (!rows) {
            done = done ? base::Result<void>(rows.error()) : done;
        } else {
            into = *std::forward<decltype(rows)>(rows);
        }
    };
    QList<domain::County> counties;
    take(rows<domain::County>(), counties);
    take(rows<domain::Plan>(), data.plans);
    take(rows<domain::Goal>(), data.goals);
    take(rows<domain::Area>(), data.areas);
    take(rows<domain::Organisation>(), data.organisations);
    take(rows<domain::Indicator>(), data.indicators);
    take(rows<domain::Measure>(), data.measures);
    take(rows<domain::Milestone>(), data.milestones);
    take(rows<domain::FollowUp>(), data.followUps);
    take(rows<domain::Target>(), data.targets);
    take(rows<domain::Observation>(), data.observations);
    take(rows<domain::Mandate>(), data.mandates);
    take(rows<domain::Succession>(), data.successions);
    take(rows<domain::Series>(), data.series);
    take(rows<domain::ActionPoint>(), data.actionPoints);
    take(rows<domain::CalendarDay>(), data.calendarDays);
    take(rows<domain::ReportingDay>(), data.reportingDays);
    if (!done) {
        return done.error();
    }
    data.county = counties.value(0);
    domain::putInOrder(data);
    return data;
}

template <class E>
base::Result<std::optional<E>> Reader::row(const base::Id<E>& id) const
{
    Statement statement(*m_connection, selectSql<E>() + u" WHERE t.id = ?"_s);
    statement.bind(0, id.text());
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    if (!statement.next()) {
        return std::optional<E>();
    }
    auto row = rowOf<E>(statement);
    return row ? base::Result<std::optional<E>>(*std::move(row)) : row.error();
}

template <class E>
base::Result<QList<E>> Reader::rows() const
{
    Statement statement(*m_connection, selectSql<E>() + u" ORDER BY t.key"_s);
    return allOf<E>(statement);
}

template <class E>
base::Result<QList<E>> Reader::rowsOf(const char* field, const QUuid& owner) const
{
    QString sql = selectSql<E>();
    for (const auto& each : domain::fieldsOf<E>()) {
        if (qstrcmp(each.name, field) == 0) {
            sql += u" WHERE t."_s + quoted(field) + u" = (SELECT key FROM "_s + domain::entityName(each.refersTo)
                + u" WHERE id = ?) ORDER BY t.key"_s;
        }
    }
    Statement statement(*m_connection, sql);
    statement.bind(0, owner.toString(QUuid::WithoutBraces));
    return allOf<E>(statement);
}

base::Result<std::optional<QByteArray>> Reader::content(const QString& hash) const
{
    Statement statement(*m_connection, u"SELECT data FROM content WHERE hash = ?"_s);
    statement.bind(0, hash);
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    return statement.next() ? std::optional(statement.value(0).toByteArray()) : std::nullopt;
}

base::Result<bool> Reader::holdsContent(const QString& hash) const
{
    Statement statement(*m_connection, u"SELECT EXISTS (SELECT 1 FROM content WHERE hash = ?)"_s);
    statement.bind(0, hash);
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    return statement.next() && statement.value(0).toBool();
}

base::Result<void> Reader::eachActivity(const std::function<bool(const domain::Activity&)>& sink) const
{
    Statement statement(*m_connection, selectSql<domain::Activity>() + u" ORDER BY t.start, t.id"_s);
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    while (statement.next()) {
        const auto row = rowOf<domain::Activity>(statement);
        if (!row) {
            return row.error();
        }
        if (!sink(*row)) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
    }
    return {};
}

QStringList Reader::streamColumns(domain::Entity entity) const
{
    QStringList columns{u"id"_s, u"county"_s};
    domain::forEachEntity([&]<class E>() {
        if (domain::kEntityOf<E> == entity) {
            for (const auto& field : domain::fieldsOf<E>()) {
                columns.append(QString::fromLatin1(field.name));
            }
        }
    });
    return columns;
}

base::Result<void> Reader::stream(const StreamTable& table, const RowSink& sink) const
{
    return streamRows(*m_connection, table, sink);
}

base::Result<QList<HistoryEntry>> Reader::history(int limit) const
{
    Statement statement(
        *m_connection, u"SELECT number, at, who, text, changes, hash FROM history ORDER BY number DESC LIMIT ?"_s);
    statement.bind(0, limit);
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    QList<HistoryEntry> entries;
    while (statement.next()) {
        entries.append({statement.value(0).toLongLong(),
            QDateTime::fromString(statement.value(1).toString(), Qt::ISODate), statement.value(2).toString(),
            statement.value(3).toString(), statement.value(4).toByteArray(), statement.value(5).toByteArray()});
    }
    return entries;
}

base::Result<QByteArray> Reader::fingerprint() const
{
    const auto entries = history(1);
    if (!entries) {
        return entries.error();
    }
    return entries->isEmpty() ? QByteArray() : entries->first().hash.toHex();
}

void Reader::interrupt() const
{
    interruptHandle(m_connection->handle());
}

#define SAMORDNA_READ(E)                                                                                               \
    template base::Result<std::optional<domain::E>> Reader::row(const base::Id<domain::E>&) const;                     \
    template base::Result<QList<domain::E>> Reader::rows<domain::E>() const;
SAMORDNA_READ(County)
SAMORDNA_READ(Organisation)
SAMORDNA_READ(Plan)
SAMORDNA_READ(Goal)
SAMORDNA_READ(Area)
SAMORDNA_READ(Indicator)
SAMORDNA_READ(Measure)
SAMORDNA_READ(Milestone)
SAMORDNA_READ(FollowUp)
SAMORDNA_READ(Target)
SAMORDNA_READ(Observation)
SAMORDNA_READ(Activity)
SAMORDNA_READ(Mandate)
SAMORDNA_READ(Succession)
SAMORDNA_READ(Series)
SAMORDNA_READ(AgendaItem)
SAMORDNA_READ(ActionPoint)
SAMORDNA_READ(Attachment)
SAMORDNA_READ(CalendarDay)
SAMORDNA_READ(ReportingDay)
SAMORDNA_READ(FrozenPeriod)
#undef SAMORDNA_READ
template base::Result<QList<domain::Activity>> Reader::rowsOf(const char*, const QUuid&) const;
template base::Result<QList<domain::AgendaItem>> Reader::rowsOf(const char*, const QUuid&) const;
template base::Result<QList<domain::ActionPoint>> Reader::rowsOf(const char*, const QUuid&) const;
template base::Result<QList<domain::Attachment>> Reader::rowsOf(const char*, const QUuid&) const;

} // namespace samordna::storage
