#include "models/storage/historyreplay.h"

#include "models/domain/changes.h"
#include "models/domain/rowjson.h"
#include "models/storage/reader.h"
#include "models/storage/rows.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

base::Error unfit(const QString& entity, const QString& id)
{
    return {base::ErrorKind::Damaged, {}, u"history: %1 %2 is not as the history says"_s.arg(entity, id)};
}

/// One change of a line: {"entity", "id", "revision": [old, new], "fields": {name: [old, new]}}.
struct Line
{
    QString entity;
    QUuid id;
    QJsonValue before; ///< the revision, null where there was no row
    QJsonValue after;
    QJsonObject fields;
};

Line lineOf(const QJsonObject& json)
{
    const QJsonArray revision = json.value(u"revision"_s).toArray();
    return {json.value(u"entity"_s).toString(), QUuid(json.value(u"id"_s).toString()), revision.at(0), revision.at(1),
        json.value(u"fields"_s).toObject()};
}

/// \a row as it was before \a line; nothing when the line does not fit it.
template <class E>
bool stepBack(std::optional<E>& row, const Line& line)
{
    if (row.has_value() == line.after.isNull()) {
        return false;
    }
    if (line.before.isNull()) {
        row.reset();
        return true;
    }
    if (!row) {
        row = E();
        row->id = base::Id<E>(line.id);
    }
    row->revision = line.before.toInt();
    bool isFit = true;
    for (auto field = line.fields.begin(); field != line.fields.end(); ++field) {
        isFit = domain::setFieldValue(*row, field.key(), field.value().toArray().at(0)) && isFit;
    }
    return isFit;
}

/// Rows of one entity, found by identity, in the order they were read; those that come back stand last.
template <class E>
struct Rows
{
    QList<QUuid> order;
    QHash<QUuid, E> byId;

    explicit Rows(const QList<E>& rows)
    {
        for (const E& row : rows) {
            order.append(row.id.uuid());
            byId.insert(row.id.uuid(), row);
        }
    }
    bool apply(const Line& line)
    {
        const auto at = byId.constFind(line.id);
        std::optional<E> row = at == byId.cend() ? std::nullopt : std::optional(*at);
        if (!stepBack(row, line)) {
            return false;
        }
        if (!row) {
            byId.remove(line.id);
            return true;
        }
        if (!byId.contains(line.id) && !order.contains(line.id)) {
            order.append(line.id);
        }
        byId.insert(line.id, *row);
        return true;
    }
    [[nodiscard]] QList<E> list() const
    {
        QList<E> rows;
        for (const QUuid& id : order) {
            if (const auto at = byId.constFind(id); at != byId.cend()) {
                rows.append(*at);
            }
        }
        return rows;
    }
};

/// Takes a file's state back, line by line.
class Replay
{
public:
    Replay(const Reader& reader, const domain::PlanData& now)
        : m_reader(reader)
        , m_rows(Rows(QList<domain::County>{now.county}), Rows(now.organisations), Rows(now.plans), Rows(now.goals),
              Rows(now.areas), Rows(now.indicators), Rows(now.measures), Rows(now.milestones), Rows(now.followUps),
              Rows(now.targets), Rows(now.observations), Rows(now.mandates), Rows(now.successions), Rows(now.series),
              Rows(now.actionPoints), Rows(now.calendarDays), Rows(now.reportingDays))
    {
    }

    base::Result<void> takeBack(const QByteArray& changes)
    {
        const QJsonArray lines = QJsonDocument::fromJson(changes).array();
        for (qsizetype i = lines.size(); i-- > 0;) {
            const Line line = lineOf(lines.at(i).toObject());
            if (const auto done = takeBack(line); !done) {
                return done;
            }
        }
        return {};
    }

    KnownThen known(qint64 line) const
    {
        KnownThen then;
        then.line = line;
        then.data.county = list<domain::County>().value(0);
        then.data.organisations = list<domain::Organisation>();
        then.data.plans = list<domain::Plan>();
        then.data.goals = list<domain::Goal>();
        then.data.areas = list<domain::Area>();
        then.data.indicators = list<domain::Indicator>();
        then.data.measures = list<domain::Measure>();
        then.data.milestones = list<domain::Milestone>();
        then.data.followUps = list<domain::FollowUp>();
        then.data.targets = list<domain::Target>();
        then.data.observations = list<domain::Observation>();
        then.data.mandates = list<domain::Mandate>();
        then.data.successions = list<domain::Succession>();
        then.data.series = list<domain::Series>();
        then.data.actionPoints = list<domain::ActionPoint>();
        then.data.calendarDays = list<domain::CalendarDay>();
        then.data.reportingDays = list<domain::ReportingDay>();
        domain::putInOrder(then.data);
        then.activities = m_activities;
        then.onlyThese = m_onlyThese;
        return then;
    }

private:
    template <class E>
    QList<E> list() const
    {
        return std::get<Rows<E>>(m_rows).list();
    }

    base::Result<void> takeBack(const Line& line)
    {
        if (line.entity == domain::entityName(domain::Entity::Activity)) {
            return line.id.isNull() ? beforeLoading() : takeBackActivity(line);
        }
        bool isFit = true;
        domain::forEachEntity([&]<class E>() {
            if constexpr (domain::kIsInPlanData<E>) {
                if (line.entity == domain::entityName(domain::kEntityOf<E>)) {
                    isFit = std::get<Rows<E>>(m_rows).apply(line);
                }
            }
        });
        return isFit ? base::Result<void>() : unfit(line.entity, line.id.toString(QUuid::WithoutBraces));
    }

    /// Very many were loaded into a file that had none.
    base::Result<void> beforeLoading()
    {
        m_activities.clear();
        m_onlyThese = true;
        return {};
    }

    base::Result<void> takeBackActivity(const Line& line)
    {
        const domain::ActivityId id(line.id);
        if (!m_activities.contains(id)) {
            const auto now = m_onlyThese ? std::optional<domain::Activity>() : m_reader.row<domain::Activity>(id);
            if (!now) {
                return now.error();
            }
            m_activities.insert(id, {*now, *now});
        }
        return stepBack(m_activities[id].then, line) ? base::Result<void>() : unfit(line.entity, id.text());
    }

    const Reader& m_reader;
    std::tuple<Rows<domain::County>, Rows<domain::Organisation>, Rows<domain::Plan>, Rows<domain::Goal>,
        Rows<domain::Area>, Rows<domain::Indicator>, Rows<domain::Measure>, Rows<domain::Milestone>,
        Rows<domain::FollowUp>, Rows<domain::Target>, Rows<domain::Observation>, Rows<domain::Mandate>,
        Rows<domain::Succession>, Rows<domain::Series>, Rows<domain::ActionPoint>, Rows<domain::CalendarDay>,
        Rows<domain::ReportingDay>>
        m_rows;
    QHash<domain::ActivityId, ActivityThenAndNow> m_activities;
    bool m_onlyThese = false;
};

} // namespace

base::Result<QByteArray> Reader::origin() const
{
    Statement statement(*m_connection, u"SELECT hash FROM history ORDER BY number LIMIT 1"_s);
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    return statement.next() ? statement.value(0).toByteArray().toHex() : QByteArray();
}

base::Result<qint64> Reader::lineAt(const QDateTime& moment) const
{
    Statement statement(*m_connection, u"SELECT coalesce(max(number), 0) FROM history WHERE at <= ?"_s);
    statement.bind(0, moment.toUTC().toString(Qt::ISODate));
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    return statement.next() ? statement.value(0).toLongLong() : 0;
}

namespace {

/// A column of the first line that concerns a row; null when none does.
base::Result<QVariant> ofFirstLine(const Connection& connection, const QString& column, const QUuid& id)
{
    Statement statement(
        connection, u"SELECT %1 FROM history WHERE instr(changes, ?) > 0 ORDER BY number LIMIT 1"_s.arg(column));
    statement.bind(0, id.toString(QUuid::WithoutBraces));
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    return statement.next() ? statement.value(0) : QVariant();
}

} // namespace

base::Result<QString> Reader::whoAdded(const QUuid& id) const
{
    const auto who = ofFirstLine(*m_connection, u"who"_s, id);
    return who ? base::Result(who->toString()) : who.error();
}

base::Result<QDateTime> Reader::addedAt(const QUuid& id) const
{
    const auto at = ofFirstLine(*m_connection, u"at"_s, id);
    return at ? base::Result(QDateTime::fromString(at->toString(), Qt::ISODate)) : at.error();
}

base::Result<KnownThen> Reader::knownAt(qint64 line) const
{
    const auto now = planData();
    if (!now) {
        return now.error();
    }
    Statement lines(*m_connection, u"SELECT changes FROM history WHERE number > ? ORDER BY number DESC"_s);
    lines.bind(0, line);
    if (const auto read = lines.execute(); !read) {
        return read.error();
    }
    Replay replay(*this, *now);
    while (lines.next()) {
        if (const auto taken = replay.takeBack(lines.value(0).toByteArray()); !taken) {
            return taken.error();
        }
    }
    return replay.known(line);
}

} // namespace samordna::storage
