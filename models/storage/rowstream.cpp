#include "models/storage/rowstream.h"

#include "models/storage/activityclauses.h"
#include "models/storage/readahead.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

#include <charconv>
#include <string>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

using Names = std::unordered_map<std::int64_t, std::string>; ///< a row's id in the file's text form, by key

constexpr int kIdAndCounty = 2; ///< columns before the fields

/// A column that holds keys, and what they are keys of.
struct KeyColumn
{
    size_t column;
    const Names* names;
    std::string text; ///< of the row that is given now
};

base::Result<Names> namesOf(const Connection& connection, domain::Entity entity)
{
    Names names;
    const auto read = eachRow(connection.handle(),
        QByteArray("SELECT key, id FROM ") + domain::entityName(entity).toLatin1(), {}, [&](std::span<const Cell> row) {
            const auto* key = std::get_if<std::int64_t>(row.data());
            const auto* id = std::get_if<std::string_view>(&row[1]);
            if (key && id) {
                names.emplace(*key, *id);
            }
            return true;
        });
    return read ? base::Result(std::move(names)) : read.error();
}

void appendName(std::string& text, const Names& names, std::int64_t key)
{
    if (const auto name = names.find(key); name != names.end()) {
        text += text.empty() ? std::string_view() : std::string_view("|");
        text += name->second;
    }
}

/// \a cell's keys as names; nothing when it holds none.
Cell named(KeyColumn& column, const Cell& cell)
{
    column.text.clear();
    if (const auto* key = std::get_if<std::int64_t>(&cell)) {
        appendName(column.text, *column.names, *key);
    } else if (const auto* keys = std::get_if<std::string_view>(&cell)) {
        for (const char *at = keys->data(), *end = at + keys->size(); at < end;) {
            std::int64_t part = 0;
            at = std::from_chars(at, end, part).ptr + 1; // over the "|"
            appendName(column.text, *column.names, part);
        }
    }
    return column.text.empty() ? Cell() : Cell(std::string_view(column.text));
}

/// Whether the field's keys become names here, from all names of the table they are keys of. Of activities there may be
/// a million, and what refers to them refers to few: SQL looks those up.
bool isNamedHere(const FieldSql& field)
{
    const bool refers = field.type == domain::FieldType::Reference || field.type == domain::FieldType::ReferenceList;
    return refers && field.refersTo != domain::Entity::Activity;
}

/// What a SELECT reads of a field: as selectExpression(), but keys where they are named here.
QString streamExpression(domain::Entity owner, const FieldSql& field)
{
    if (!isNamedHere(field)) {
        return selectExpression(owner, field, u'|');
    }
    if (field.type == domain::FieldType::Reference) {
        return u"t."_s + quoted(field.name);
    }
    return u"(SELECT group_concat(value, '|') FROM (SELECT value FROM "_s + linkTable(owner, field.name)
        + u" WHERE owner = t.key ORDER BY position))"_s;
}

/// Where an entity has an order of its own in what leaves the program; the id makes it the same in every file.
QString streamOrder(domain::Entity entity)
{
    switch (entity) {
    case domain::Entity::Activity: return u"t.start, t.id"_s;
    case domain::Entity::FollowUp:
    case domain::Entity::Target:
    case domain::Entity::Observation:
    case domain::Entity::FrozenPeriod: return u"t.period, t.id"_s;
    case domain::Entity::Measure:
    case domain::Entity::Area:
    case domain::Entity::Goal: return u"t.number, t.id"_s;
    default: return u"t.id"_s;
    }
}

/// The codes of the periods in a table that lie within \a whole: a code alone does not say in SQL which days it means.
base::Result<QStringList> periodsWithin(
    const Connection& connection, domain::Entity entity, const domain::Period& whole)
{
    QStringList within;
    Statement codes(connection, u"SELECT DISTINCT period FROM "_s + domain::entityName(entity));
    if (const auto read = codes.execute(); !read) {
        return read.error();
    }
    while (codes.next()) {
        const auto period = domain::Period::fromCode(codes.value(0).toString());
        if (period && period->first() >= whole.first() && period->last() <= whole.last()) {
            within.append(codes.value(0).toString());
        }
    }
    return within;
}

struct Filter
{
    QString sql;
    QVariantList values;
};

base::Result<Filter> filterOf(const Connection& connection, const StreamTable& table)
{
    QStringList parts;
    QVariantList values;
    if (table.withdrawn == WithdrawnRows::Hidden) {
        parts.append(u"t.withdrawn = ''"_s);
    }
    if (table.period && table.entity == domain::Entity::Activity) {
        // Along the order of the rows, past the few of other periods: "+" keeps the order of the last days out.
        const Clause starts = startsOf(*table.period);
        parts.append({u"t."_s + starts.sql, u"+t.\"end\" BETWEEN ? AND ?"_s});
        values = starts.values;
        values += {table.period->first().toString(Qt::ISODate), table.period->last().toString(Qt::ISODate)};
    } else if (table.period
        && (table.entity == domain::Entity::FollowUp || table.entity == domain::Entity::Observation
            || table.entity == domain::Entity::FrozenPeriod)) {
        const auto periods = periodsWithin(connection, table.entity, *table.period);
        if (!periods) {
            return periods.error();
        }
        parts.append(u"t.period IN ("_s + QStringList(periods->size(), u"?"_s).join(u", "_s) + u')');
        values = QVariantList(periods->cbegin(), periods->cend());
    }
    return Filter{parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s), values};
}

/// What is read of a table, and which of its columns are keys.
struct Plan
{
    QString columns = u"t.id, t.county"_s;
    std::vector<KeyColumn> keys;
    std::unordered_map<int, Names> names; ///< by entity; its elements do not move
};

base::Result<Plan> planOf(const Connection& connection, domain::Entity entity)
{
    Plan plan;
    QList<FieldSql> fields;
    domain::forEachEntity([&]<class E>() {
        if (domain::kEntityOf<E> == entity) {
            for (const auto& field : domain::fieldsOf<E>()) {
                fields.append(sqlOf(field));
            }
        }
    });
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FieldSql& field = fields.at(i);
        plan.columns += u", "_s + streamExpression(entity, field);
        if (!isNamedHere(field)) {
            continue;
        }
        const int refersTo = static_cast<int>(field.refersTo);
        if (!plan.names.contains(refersTo)) {
            auto names = namesOf(connection, field.refersTo);
            if (!names) {
                return names.error();
            }
            plan.names.emplace(refersTo, *std::move(names));
        }
        plan.keys.push_back({static_cast<size_t>(kIdAndCounty + i), &plan.names.at(refersTo), {}});
    }
    return plan;
}

} // namespace

base::Result<void> streamRows(const Connection& connection, const StreamTable& table, const RowSink& sink)
{
    auto plan = planOf(connection, table.entity);
    const auto filter = plan ? filterOf(connection, table) : base::Result<Filter>(plan.error());
    if (!filter) {
        return filter.error();
    }
    const QString sql = u"SELECT "_s + plan->columns + u" FROM "_s + domain::entityName(table.entity) + u" AS t"_s
        + filter->sql + u" ORDER BY "_s + streamOrder(table.entity);
    const RowSource read = [&](const RowSink& each) {
        std::vector<Cell> cells;
        return eachRow(connection.handle(), sql.toUtf8(), filter->values, [&](std::span<const Cell> row) {
            cells.assign(row.begin(), row.end());
            for (KeyColumn& column : plan->keys) {
                cells[column.column] = named(column, cells[column.column]);
            }
            return each(cells);
        });
    };
    // Of the others there are few: a thread would cost more than it saves.
    return table.entity == domain::Entity::Activity ? readAhead(read, sink) : read(sink);
}

} // namespace samordna::storage
