#include "models/storage/historyparting.h"

#include "models/domain/fields.h"
#include "models/storage/connection.h"
#include "models/storage/migrations.h"
#include "models/storage/opening.h"
#include "models/storage/reader.h"
#include "models/storage/recordtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

constexpr int kLongestRead = 256 * 1024; ///< letters of a line's changes; an import's are many more

class History
{
public:
    static base::Result<History> of(const QString& path)
    {
        if (const auto openable = looksOpenable(path, Access::ReadOnly); !openable) {
            return openable.error();
        }
        const auto connection = Connection::open(path, OpenMode::ReadOnly);
        if (!connection) {
            return at(path, connection.error());
        }
        if (const auto ours = holds(**connection, path, Check::Head, {}); !ours) {
            return ours.error();
        }
        const auto newest = (*connection)->value(u"SELECT coalesce(max(number), 0) FROM history"_s);
        const auto version = (*connection)->value(u"PRAGMA user_version"_s);
        if (!newest || !version) {
            return at(path, newest ? version.error() : newest.error());
        }
        return History(path, *connection, newest->toLongLong(), version->toInt() == newestVersion());
    }

    [[nodiscard]] qint64 newest() const { return m_newest; }

    [[nodiscard]] base::Result<QByteArray> hashOf(qint64 number) const
    {
        const auto hash = m_connection->value(u"SELECT hash FROM history WHERE number = %1"_s.arg(number));
        return hash ? base::Result(hash->toByteArray()) : at(m_path, hash.error());
    }

    [[nodiscard]] base::Result<QDateTime> timeOf(qint64 number) const
    {
        const auto time = m_connection->value(u"SELECT \"at\" FROM history WHERE number = %1"_s.arg(number));
        return time ? base::Result(QDateTime::fromString(time->toString(), Qt::ISODate)) : at(m_path, time.error());
    }

    [[nodiscard]] base::Result<PartingSide> after(qint64 number) const
    {
        Statement lines(*m_connection,
            u"SELECT \"at\", who, text, CASE WHEN length(changes) <= ? THEN changes END FROM history WHERE number > ?"
            " ORDER BY number DESC LIMIT ?"_s);
        lines.bind(0, kLongestRead);
        lines.bind(1, number);
        lines.bind(2, kMostPartingLines);
        if (const auto read = lines.execute(); !read) {
            return at(m_path, read.error());
        }
        PartingSide side{m_newest - number, {}};
        while (lines.next()) {
            PartingLine line{QDateTime::fromString(lines.value(0).toString(), Qt::ISODate), lines.value(1).toString(),
                lines.value(2).toString(), {}, 0};
            const QJsonArray changes = QJsonDocument::fromJson(lines.value(3).toString().toUtf8()).array();
            line.rows = changes.size();
            line.row = m_isCurrent ? titleOf(changes.first().toObject()) : QString();
            side.lines.append(line);
        }
        return side;
    }

private:
    History(QString path, std::shared_ptr<Connection> connection, qint64 newest, bool isCurrent)
        : m_path(std::move(path))
        , m_connection(std::move(connection))
        , m_newest(newest)
        , m_isCurrent(isCurrent)
    {
    }

    /// Only rows that can be found have a title.
    [[nodiscard]] QString titleOf(const QJsonObject& change) const
    {
        const QString entity = change.value(u"entity"_s).toString();
        for (const RecordKind& kind : recordKinds()) {
            if (domain::entityName(kind.entity) == entity) {
                const auto row = Reader(m_connection).found(kind.entity, QUuid(change.value(u"id"_s).toString()));
                const bool isThere = row && *row;
                return !isThere ? QString() : (*row)->title.isEmpty() ? (*row)->ownerTitle : (*row)->title;
            }
        }
        return {};
    }

    QString m_path;
    std::shared_ptr<Connection> m_connection;
    qint64 m_newest;
    bool m_isCurrent; ///< of the newest version, which Reader reads
};

/// The newest line that both have with the same hash: all before it are alike too, so halving finds it.
base::Result<qint64> commonLines(const History& here, const History& there)
{
    qint64 alike = 0;
    qint64 unlike = std::min(here.newest(), there.newest()) + 1;
    while (unlike - alike > 1) {
        const qint64 middle = alike + (unlike - alike) / 2;
        const auto own = here.hashOf(middle);
        const auto other = there.hashOf(middle);
        if (!own || !other) {
            return own ? other.error() : own.error();
        }
        (*own == *other ? alike : unlike) = middle;
    }
    return alike;
}

} // namespace

base::Result<Parting> partingOf(const QString& here, const QString& there)
{
    const auto own = History::of(here);
    const auto other = own ? History::of(there) : own;
    const auto common = other ? commonLines(*own, *other) : base::Result<qint64>(other.error());
    if (!common) {
        return common.error();
    }
    const auto last = own->timeOf(*common);
    const auto onlyHere = own->after(*common);
    const auto onlyThere = other->after(*common);
    if (!last || !onlyHere || !onlyThere) {
        return !last ? last.error() : !onlyHere ? onlyHere.error() : onlyThere.error();
    }
    return Parting{*common, *last, *onlyHere, *onlyThere};
}

} // namespace samordna::storage
