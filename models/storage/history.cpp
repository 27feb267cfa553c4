#include "models/storage/history.h"

#include "models/domain/rowjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

constexpr qsizetype kLongestPart = 16 * 1024 * 1024; ///< bytes; SQLite is told to refuse a value of 64 MiB

QString userName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"?"_s : user;
}

QByteArray hashOf(const QByteArray& before, qint64 number, const QString& at, const QString& who, const QString& text,
    const QByteArray& changes)
{
    // A separator that no part holds, so that no two lines can have the same bytes.
    const QByteArray line = before + QByteArray::number(number) + '\x1e' + at.toUtf8() + '\x1e' + who.toUtf8() + '\x1e'
        + text.toUtf8() + '\x1e' + changes;
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256);
}

template <class E>
QJsonObject valuesOf(const E* row)
{
    return row ? domain::fieldValues(*row) : QJsonObject();
}

QJsonObject differences(const domain::Change& change)
{
    const domain::AnyRecord& any = change.after ? *change.after : *change.before;
    return std::visit(
        [&]<class E>(const E& /*row*/) {
            const QJsonObject before = valuesOf(change.before ? std::get_if<E>(&*change.before) : nullptr);
            const QJsonObject after = valuesOf(change.after ? std::get_if<E>(&*change.after) : nullptr);
            QJsonObject fields;
            for (const QString& name : (after.isEmpty() ? before : after).keys()) {
                const bool isAbsent = before.value(name).toVariant().isNull() && after.value(name).toVariant().isNull();
                if (!isAbsent && before.value(name) != after.value(name)) {
                    fields.insert(name, QJsonArray{before.value(name), after.value(name)});
                }
            }
            return fields;
        },
        any);
}

QJsonValue revisionOf(const std::optional<domain::AnyRecord>& row)
{
    return row ? QJsonValue(domain::recordOf(*row).revision) : QJsonValue();
}

} // namespace

base::Result<QByteArrayList> historyParts(const domain::ChangeSet& changes, WriteRounds& rounds)
{
    QByteArrayList parts;
    QByteArray part;
    const auto close = [&] {
        parts.append('[' + part + ']');
        part.clear();
    };
    for (const domain::Change& change : changes.changes()) {
        const domain::AnyRecord& any = change.after ? *change.after : *change.before;
        const QJsonObject line{{u"entity"_s, domain::entityName(domain::entityOf(any))},
            {u"id"_s, domain::uuidOf(any).toString(QUuid::WithoutBraces)},
            {u"revision"_s, QJsonArray{revisionOf(change.before), revisionOf(change.after)}},
            {u"fields"_s, differences(change)}};
        const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact);
        if (!part.isEmpty() && part.size() + json.size() > kLongestPart) {
            close();
        }
        part += (part.isEmpty() ? "" : ",") + json;
        if (const auto goOn = rounds.next(); !goOn) {
            return goOn.error();
        }
    }
    close();
    return parts;
}

base::Result<void> writeHistory(
    const Connection& connection, const base::Clock& clock, const QString& text, const QByteArray& changes)
{
    Statement last(connection, u"SELECT number, hash FROM history ORDER BY number DESC LIMIT 1"_s);
    if (const auto read = last.execute(); !read) {
        return read;
    }
    const bool isFirst = !last.next();
    const qint64 number = isFirst ? 1 : last.value(0).toLongLong() + 1;
    const QByteArray before = isFirst ? QByteArray() : last.value(1).toByteArray();
    last.finish();
    const QString at = clock.now().toUTC().toString(Qt::ISODate);
    Statement insert(
        connection, u"INSERT INTO history (number, at, who, text, changes, hash) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(0, number);
    insert.bind(1, at);
    insert.bind(2, userName());
    insert.bind(3, text);
    insert.bind(4, QString::fromUtf8(changes));
    insert.bind(5, hashOf(before, number, at, userName(), text, changes));
    return insert.execute();
}

base::Result<std::optional<qint64>> firstBrokenLine(const Connection& connection)
{
    Statement lines(connection, u"SELECT number, at, who, text, changes, hash FROM history ORDER BY number"_s);
    if (const auto read = lines.execute(); !read) {
        return read.error();
    }
    QByteArray before;
    qint64 expected = 1;
    while (lines.next()) {
        const qint64 number = lines.value(0).toLongLong();
        const QByteArray hash = hashOf(before, number, lines.value(1).toString(), lines.value(2).toString(),
            lines.value(3).toString(), lines.value(4).toString().toUtf8());
        if (number != expected++ || hash != lines.value(5).toByteArray()) {
            return std::optional(number);
        }
        before = hash;
    }
    return std::optional<qint64>();
}

} // namespace samordna::storage
