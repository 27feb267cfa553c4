#include "models/storage/keygroups.h"

#include "models/storage/sqlitehandle.h"

#include <string>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// Fewer keys than this are looked up one by one.
constexpr std::size_t kFew = 20'000;

/// What a row has, as text; empty: nothing. Of an organiser the key, since a million of them are read from one index.
QString valueSql(ActivityGrouping grouping)
{
    switch (grouping) {
    case ActivityGrouping::None: break;
    case ActivityGrouping::Month: return u"substr(\"end\", 1, 7)"_s;
    case ActivityGrouping::Kind: return u"kind"_s;
    case ActivityGrouping::Municipality: return u"municipality"_s;
    case ActivityGrouping::Organiser: return u"ifnull(CAST(organiser AS TEXT), '')"_s;
    }
    return u"''"_s;
}

QString jsonList(std::span<const RowKey> keys)
{
    QStringList list;
    for (const RowKey key : keys) {
        list.append(QString::number(key.value));
    }
    return u'[' + list.join(u',') + u']';
}

/// The id of the organisation of each key.
base::Result<QHash<QString, QString>> organisationIds(sqlite3* handle)
{
    QHash<QString, QString> ids;
    const auto read =
        eachRow(handle, "SELECT CAST(key AS TEXT), id FROM organisation", {}, [&](std::span<const Cell> cells) {
            const auto text = [&](std::size_t column) {
                const auto* value = std::get_if<std::string_view>(&cells[column]);
                return value ? QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size())) : QString();
            };
            ids.insert(text(0), text(1));
            return true;
        });
    return read ? base::Result(std::move(ids)) : read.error();
}

} // namespace

base::Result<KeyGroups::Values> KeyGroups::valuesOf(
    const Connection& connection, ActivityGrouping grouping, std::span<const RowKey> few)
{
    const bool isFew = !few.empty();
    const QString where = isFew ? u" WHERE key IN (SELECT value FROM json_each(?))"_s : QString();
    const QString sql = u"SELECT key, "_s + valueSql(grouping) + u" FROM activity"_s + where;
    std::unordered_map<std::string, int> known;
    std::string last; // an index gives equal ones together
    int place = 0;
    Values values;
    std::vector<qint64> keys;
    std::vector<int> places;
    const QVariantList bound = isFew ? QVariantList{jsonList(few)} : QVariantList();
    auto read = eachRow(connection.handle(), sql.toUtf8(), bound, [&](std::span<const Cell> cells) {
        const auto* text = std::get_if<std::string_view>(&cells[1]);
        const std::string_view value = text ? *text : std::string_view();
        if (place == 0 || value != last) {
            last = value;
            const auto [at, isNew] = known.try_emplace(last, static_cast<int>(known.size()) + 1);
            place = at->second;
            if (isNew) {
                values.texts.append(QString::fromStdString(last));
            }
        }
        keys.push_back(std::get<std::int64_t>(cells[0]));
        places.push_back(place);
        return true;
    });
    if (!read) {
        return read.error();
    }
    if (grouping == ActivityGrouping::Organiser) {
        const auto ids = organisationIds(connection.handle());
        if (!ids) {
            return ids.error();
        }
        for (QString& text : values.texts) {
            text = ids->value(text);
        }
    }
    values.places = ByKey<int>(keys);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        *values.places.at(keys[i]) = places[i];
    }
    return values;
}

std::vector<ActivityGroup> KeyGroups::parted(Values& values, std::span<const RowKey> keys)
{
    std::vector<ActivityGroup> groups;
    for (const QString& text : std::as_const(values.texts)) {
        groups.push_back({text, {}});
    }
    for (const RowKey key : keys) {
        const int* place = values.places.at(key.value);
        if (place && *place > 0) {
            groups[static_cast<std::size_t>(*place - 1)].keys.push_back(key);
        }
    }
    std::erase_if(groups, [](const ActivityGroup& group) { return group.keys.empty(); });
    return groups;
}

base::Result<std::vector<ActivityGroup>> KeyGroups::parted(
    const Connection& connection, ActivityGrouping grouping, std::span<const RowKey> keys)
{
    if (keys.empty()) {
        return std::vector<ActivityGroup>();
    }
    if (grouping == ActivityGrouping::None) {
        return std::vector<ActivityGroup>{{QString(), {keys.begin(), keys.end()}}};
    }
    if (keys.size() <= kFew) {
        auto few = valuesOf(connection, grouping, keys);
        return few ? base::Result(parted(*few, keys)) : few.error();
    }
    const auto isChanged = m_seen.isChanged(connection);
    if (!isChanged) {
        return isChanged.error();
    }
    if (*isChanged || grouping != m_grouping) {
        auto all = valuesOf(connection, grouping, {});
        if (!all) {
            m_grouping = ActivityGrouping::None; // nothing is known
            return all.error();
        }
        m_values = *std::move(all);
        m_grouping = grouping;
    }
    return parted(m_values, keys);
}

} // namespace samordna::storage
