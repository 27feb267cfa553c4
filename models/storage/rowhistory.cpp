// The history is one table of lines, each of which tells of all changes of a step as JSON. A row's changes are found by
// reading the lines backwards for its identity, since no index tells which rows a line is about: one would be as large
// as the history itself, and be written at each keystroke that is stored. The text is searched as it stands and only
// the changes that are wanted are parsed, so that a line of thousands costs a pass over its bytes.
//
// What makes that exact: historyParts() writes each change as an object whose keys stand in the order of the alphabet
// ("entity", "fields", "id", "revision"), and no text in it can hold an unescaped quotation mark.

#include "models/storage/rowhistory.h"

#include "models/storage/reader.h"

#include "models/domain/changes.h"
#include "models/storage/connection.h"

#include <QByteArrayMatcher>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

// A piece holds a read lock, which a writer has to wait for, no longer than this takes: some milliseconds.
constexpr qsizetype kMostBytes = 4 * 1024 * 1024;
constexpr int kMostLines = 4000;
constexpr qsizetype kIdentity = 36; ///< letters of a UUID without braces

constexpr QByteArrayView kBegins = R"({"entity":")";
constexpr QByteArrayView kId = R"("id":")";
constexpr QByteArrayView kLoaded = R"([{"added":)"; ///< what File::load() writes

/// A row that stands with its owner: its history is the owner's.
struct Part
{
    domain::Entity owner;
    domain::Entity entity;
    const char* field; ///< which of its fields names the owner
};

constexpr Part kParts[]{
    {domain::Entity::Measure, domain::Entity::Milestone, "measure"},
    {domain::Entity::Measure, domain::Entity::FollowUp, "measure"},
    {domain::Entity::Measure, domain::Entity::Attachment, "measure"},
    {domain::Entity::Activity, domain::Entity::AgendaItem, "activity"},
    {domain::Entity::Activity, domain::Entity::ActionPoint, "activity"},
    {domain::Entity::Activity, domain::Entity::Attachment, "activity"},
    {domain::Entity::Indicator, domain::Entity::Target, "indicator"},
    {domain::Entity::Indicator, domain::Entity::Observation, "indicator"},
};

QByteArray identityOf(const QUuid& id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

std::optional<domain::Entity> entityOf(const QString& name)
{
    std::optional<domain::Entity> found;
    domain::forEachEntity([&]<class E>() {
        if (domain::entityName(domain::kEntityOf<E>) == name) {
            found = domain::kEntityOf<E>;
        }
    });
    return found;
}

/// The object that holds the place \a at, which is before its revision.
QByteArrayView objectAt(QByteArrayView line, qsizetype at)
{
    const qsizetype begin = line.lastIndexOf(kBegins, at);
    const qsizetype id = line.indexOf(kId, at);
    const qsizetype end = line.indexOf('}', std::max(at, id)); // nothing after the identity is text
    return begin < 0 || end < 0 ? QByteArrayView() : line.sliced(begin, end - begin + 1);
}

base::Error damaged(qint64 number)
{
    return {base::ErrorKind::Damaged, {}, u"history: line %1 cannot be read"_s.arg(number)};
}

/// Reads lines for a search, and keeps how far it has come.
class Lines
{
public:
    Lines(const HistorySearch& search, int limit)
        : m_limit(limit)
    {
        m_piece.rest = search;
    }

    [[nodiscard]] bool isFull() const { return m_piece.changes.size() >= m_limit; }
    HistoryPiece piece(bool isAll) &&
    {
        m_piece.isAll = isAll;
        return std::move(m_piece);
    }

    /// False when the piece was full before the line's end: the search goes on within it.
    base::Result<bool> read(const RowChange& line, QByteArrayView changes)
    {
        HistorySearch& rest = m_piece.rest;
        if (changes.startsWith(kLoaded)) {
            addLoaded(line);
        }
        if (const auto learnt = learnParts(changes, line.line); !learnt) {
            return learnt.error();
        }
        const QList<qsizetype> places = wantedIn(changes);
        while (rest.taken < places.size()) {
            if (isFull()) {
                rest.before = line.line + 1;
                return false;
            }
            // The last one first: what a step made last is the newest.
            if (!add(line, objectAt(changes, places.at(places.size() - 1 - rest.taken)))) {
                return damaged(line.line);
            }
            ++rest.taken;
        }
        rest.before = line.line;
        rest.taken = 0;
        return true;
    }

private:
    /// Where the identities of the wanted rows stand.
    [[nodiscard]] QList<qsizetype> wantedIn(QByteArrayView changes) const
    {
        QList<qsizetype> places;
        for (qsizetype at = m_ids.indexIn(changes); at >= 0; at = m_ids.indexIn(changes, at + kIdentity)) {
            const qsizetype begin = at + kId.size();
            if (isWanted(changes.sliced(begin, std::min(kIdentity, changes.size() - begin)))) {
                places.append(at);
            }
        }
        return places;
    }

    [[nodiscard]] bool isWanted(QByteArrayView identity) const
    {
        return m_piece.rest.row.isNull()
            || m_piece.rest.rows.contains(QByteArray::fromRawData(identity.data(), identity.size()));
    }

    /// Very many activities at once, without a word of each.
    void addLoaded(RowChange line)
    {
        const HistorySearch& rest = m_piece.rest;
        if (rest.entity == domain::Entity::Activity && !rest.row.isNull() && !rest.isMade) {
            line.entity = domain::Entity::Activity;
            line.id = rest.row;
            line.exists = true;
            m_piece.changes.append(line);
        }
    }

    /// The identities of parts that name the row: those that are no longer there are known from here only.
    base::Result<void> learnParts(QByteArrayView changes, qint64 number)
    {
        HistorySearch& rest = m_piece.rest;
        if (rest.row.isNull()) {
            return {};
        }
        for (const Part& part : kParts) {
            if (part.owner != rest.entity) {
                continue;
            }
            const QByteArray owner = identityOf(rest.row);
            const QByteArray field = '"' + QByteArray(part.field) + R"(":[)";
            for (const QByteArray& names : {QByteArray(field + '"' + owner), QByteArray(field + "null,\"" + owner)}) {
                const QByteArrayMatcher matcher(names);
                for (qsizetype at = matcher.indexIn(changes); at >= 0; at = matcher.indexIn(changes, at + 1)) {
                    RowChange change;
                    if (!parse(objectAt(changes, at), change)) {
                        return damaged(number);
                    }
                    if (change.entity == part.entity) {
                        rest.rows.insert(identityOf(change.id));
                    }
                }
            }
        }
        return {};
    }

    static bool parse(QByteArrayView text, RowChange& change)
    {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
        const auto entity = entityOf(json.value(u"entity"_s).toString());
        const QJsonArray revision = json.value(u"revision"_s).toArray();
        if (!entity || revision.size() != 2) {
            return false;
        }
        change.entity = *entity;
        change.id = QUuid(json.value(u"id"_s).toString());
        change.existed = !revision.at(0).isNull();
        change.exists = !revision.at(1).isNull();
        change.fields = json.value(u"fields"_s).toObject();
        return true;
    }

    bool add(RowChange change, QByteArrayView text)
    {
        if (!parse(text, change)) {
            return false;
        }
        m_piece.rest.isMade = m_piece.rest.isMade || (change.id == m_piece.rest.row && !change.existed);
        m_piece.changes.append(change);
        return true;
    }

    HistoryPiece m_piece;
    int m_limit;
    QByteArrayMatcher m_ids{kId.toByteArray()};
};

} // namespace

base::Result<HistorySearch> Reader::historyOf(domain::Entity entity, const QUuid& row) const
{
    HistorySearch search;
    search.entity = entity;
    search.row = row;
    search.rows.insert(identityOf(row));
    QStringList questions;
    for (const Part& part : kParts) {
        if (part.owner == entity) {
            questions.append(u"SELECT id FROM %1 WHERE \"%2\" = (SELECT key FROM %3 WHERE id = ?)"_s.arg(
                domain::entityName(part.entity), QLatin1String(part.field), domain::entityName(entity)));
        }
    }
    if (entity == domain::Entity::Activity) { // how it comes back
        questions.append(u"SELECT id FROM series WHERE key = (SELECT series FROM activity WHERE id = ?)"_s);
    }
    for (const QString& sql : std::as_const(questions)) {
        Statement statement(*m_connection, sql);
        statement.bind(0, row.toString(QUuid::WithoutBraces));
        if (const auto read = statement.execute(); !read) {
            return read.error();
        }
        while (statement.next()) {
            search.rows.insert(statement.value(0).toString().toLatin1());
        }
    }
    return search;
}

base::Result<HistoryPiece> Reader::historyPiece(const HistorySearch& search, int limit) const
{
    // As bytes: a line may hold megabytes, of which few letters are wanted.
    Statement statement(*m_connection,
        u"SELECT number, at, who, text, CAST(changes AS BLOB) FROM history WHERE number < ? AND number > ? "
        "ORDER BY number DESC"_s);
    statement.bind(0, search.before);
    statement.bind(1, search.after);
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    Lines lines(search, limit);
    qsizetype bytes = 0;
    for (int count = 0; count < kMostLines && bytes < kMostBytes && !lines.isFull(); ++count) {
        if (!statement.next()) {
            return std::move(lines).piece(true);
        }
        RowChange line;
        line.line = statement.value(0).toLongLong();
        line.at = QDateTime::fromString(statement.value(1).toString(), Qt::ISODate);
        line.who = statement.value(2).toString();
        line.step = statement.value(3).toString();
        const QByteArray changes = statement.value(4).toByteArray();
        bytes += changes.size();
        if (const auto read = lines.read(line, changes); !read) {
            return read.error();
        } else if (!*read) {
            break;
        }
    }
    return std::move(lines).piece(false);
}

base::Result<qint64> Reader::newestLine() const
{
    const auto number = m_connection->value(u"SELECT coalesce(max(number), 0) FROM history"_s);
    return number ? base::Result(number->toLongLong()) : number.error();
}

} // namespace samordna::storage
