#include "models/storage/writer.h"

#include "models/storage/writersql.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// Rows of these have a place that no other in force may have (a number, a period), which two rows of one set may
/// exchange.
template <class E>
constexpr bool kHasPlace =
    std::is_same_v<E, domain::Measure> || std::is_same_v<E, domain::FollowUp> || std::is_same_v<E, domain::Observation>;

base::Error conflict(const QString& table, const QString& id)
{
    return {base::ErrorKind::Conflict, {table, id}, u"the row has changed since it was read"_s};
}

/// Additions come in the order of the entities, so that what is referred to is there; a measure's parent may be a later
/// measure.
bool comesEarlier(const domain::Change* a, const domain::Change* b)
{
    return domain::entityOf(*a->after) < domain::entityOf(*b->after);
}

/// A field's JSON as a database value; not for references and lists.
void bindValue(Statement& statement, int position, domain::FieldType type, const QJsonValue& json)
{
    if (json.isNull()) {
        return statement.bindNull(position);
    }
    switch (type) {
    case domain::FieldType::Integer: return statement.bind(position, json.toInteger());
    case domain::FieldType::Real: return statement.bind(position, json.toDouble());
    case domain::FieldType::Boolean: return statement.bind(position, json.toBool() ? 1 : 0);
    default: {
        const QString text = json.toString();
        return statement.bind(position, text.isNull() ? u""_s : text);
    }
    }
}

/// Another row of the same set may be this one's parent and not be there yet; it is set when all are.
void withoutParent(domain::Measure& row)
{
    row.parent = {};
}
template <class E>
void withoutParent(E& /*row*/)
{
}

} // namespace

RowWriter::RowWriter(const Connection& connection)
    : m_connection(connection)
{
}

base::Result<domain::ChangeSet> RowWriter::write(const domain::ChangeSet& changes, WriteRounds& rounds)
{
    QList<domain::Change> stored = changes.changes();
    for (domain::Change& change : stored) {
        if (change.after) {
            domain::recordOf(*change.after).revision =
                change.before ? domain::recordOf(*change.before).revision + 1 : 1;
        }
    }
    base::Result<void> done = writeContents(changes.contents());
    done = done ? release(stored, rounds) : done;
    done = done ? addRows(stored, rounds) : done;
    done = done ? changeRows(stored, rounds) : done;
    if (!done) {
        return done.error();
    }
    domain::ChangeSet set;
    for (domain::Change& change : stored) {
        set.append(std::move(change));
    }
    return set;
}

base::Result<void> RowWriter::writeContents(const QHash<QString, QByteArray>& contents)
{
    base::Result<void> done;
    for (auto content = contents.cbegin(); done && content != contents.cend(); ++content) {
        Statement& insert = statement(u"INSERT INTO content (hash, data) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
        insert.bind(0, content.key());
        insert.bind(1, content.value());
        done = insert.execute();
    }
    return done;
}

base::Result<void> RowWriter::release(const QList<domain::Change>& changes, WriteRounds& rounds)
{
    base::Result<void> done;
    for (const domain::Change& change : changes) {
        const auto letGo = [&](const auto& row) {
            const auto unindexed = index(row, Words::Remove);
            return !unindexed ? unindexed : change.after ? leavePlace(row) : removeRow(row);
        };
        if (done && change.before) {
            done = std::visit(letGo, *change.before);
            done = done ? rounds.next() : done;
        }
    }
    return done;
}

base::Result<void> RowWriter::addRows(const QList<domain::Change>& changes, WriteRounds& rounds)
{
    QList<const domain::Change*> added;
    for (const domain::Change& change : changes) {
        if (!change.before) {
            added.append(&change);
        }
    }
    std::stable_sort(added.begin(), added.end(), comesEarlier);
    base::Result<void> done;
    for (const domain::Change* change : std::as_const(added)) {
        done = done ? std::visit(
                   [&](auto row) -> base::Result<void> {
                       withoutParent(row);
                       const auto key = insertRow(row);
                       if (!key) {
                           return key.error();
                       }
                       m_keys.insert(row.id.text(), *key);
                       return rounds.next();
                   },
                   *change->after)
                    : done;
    }
    return done;
}

base::Result<void> RowWriter::changeRows(const QList<domain::Change>& changes, WriteRounds& rounds)
{
    base::Result<void> done;
    for (const domain::Change& change : changes) {
        if (!done) {
            break;
        }
        if (!change.after) {
            done = rounds.next();
            continue;
        }
        if (change.before) {
            const int revision = domain::recordOf(*change.before).revision;
            done = std::visit([&](const auto& row) { return updateRow(row, revision); }, *change.after);
        } else if (const auto* measure = std::get_if<domain::Measure>(&*change.after);
                   measure && !measure->parent.isNull()) {
            done = updateRow(*measure, 1);
        }
        const auto complete = [&]<class E>(const E& row) -> base::Result<void> {
            if (!listsSql<E>().isEmpty()) {
                const auto owner = keyOf(domain::kEntityOf<E>, row.id.text());
                const auto listed = owner ? writeLists(row, *owner, change.before.has_value()) : owner.error();
                if (!listed) {
                    return listed;
                }
            }
            return index(row, Words::Add);
        };
        done = done ? std::visit(complete, *change.after) : done;
        done = done ? rounds.next() : done;
    }
    return done;
}

base::Result<void> RowWriter::addUnindexed(const domain::Activity& row)
{
    const auto key = insertRow(row);
    return key ? writeLists(row, *key, false) : base::Result<void>(key.error());
}

base::Result<void> RowWriter::rebuildTextIndex()
{
    return m_connection.run(u"INSERT INTO activity_text (activity_text) VALUES ('rebuild')"_s);
}

template <class E>
base::Result<void> RowWriter::index(const E& row, Words words)
{
    const auto& [add, remove] = wordsSql<E>();
    const QString& sql = words == Words::Add ? add : remove;
    if (sql.isEmpty()) {
        return {};
    }
    Statement& change = statement(sql);
    change.bind(0, row.id.text());
    return change.execute();
}

template <class E>
base::Result<qint64> RowWriter::insertRow(const E& row)
{
    Statement& insert = statement(insertSql<E>());
    insert.bind(0, row.id.text());
    insert.bind(1, row.county);
    insert.bind(2, std::max(1, row.revision));
    insert.bind(3, row.withdrawn.isNull() ? u""_s : row.withdrawn);
    if (const auto bound = bindFields(insert, row, 4); !bound) {
        return bound.error();
    }
    if (const auto inserted = insert.execute(); !inserted) {
        return inserted.error();
    }
    return insert.lastKey();
}

template <class E>
base::Result<void> RowWriter::updateRow(const E& row, int revision)
{
    Statement& update = statement(updateSql<E>());
    update.bind(0, row.county);
    update.bind(1, row.revision);
    update.bind(2, row.withdrawn.isNull() ? u""_s : row.withdrawn);
    if (const auto bound = bindFields(update, row, 3); !bound) {
        return bound.error();
    }
    const auto fields = domain::fieldsOf<E>();
    const auto columns =
        std::count_if(fields.begin(), fields.end(), [](const auto& field) { return !isList(field.type); });
    update.bind(3 + static_cast<int>(columns), row.id.text());
    update.bind(4 + static_cast<int>(columns), revision);
    if (const auto updated = update.execute(); !updated) {
        return updated;
    }
    return update.rowsAffected() == 1 ? base::Result<void>() : conflict(tableName<E>(), row.id.text());
}

template <class E>
base::Result<void> RowWriter::leavePlace(const E& row)
{
    if constexpr (kHasPlace<E>) {
        // Withdrawn rows have no place; updateRow() writes what is to be.
        static const QString sql = u"UPDATE "_s + tableName<E>() + u" SET withdrawn = '-' WHERE id = ?"_s;
        Statement& leave = statement(sql);
        leave.bind(0, row.id.text());
        return leave.execute();
    }
    return {};
}

template <class E>
base::Result<void> RowWriter::removeRow(const E& row)
{
    Statement& remove = statement(u"DELETE FROM "_s + tableName<E>() + u" WHERE id = ? AND revision = ?"_s);
    remove.bind(0, row.id.text());
    remove.bind(1, row.revision);
    if (const auto removed = remove.execute(); !removed) {
        return removed;
    }
    m_keys.remove(row.id.text());
    return remove.rowsAffected() == 1 ? base::Result<void>() : conflict(tableName<E>(), row.id.text());
}

template <class E>
base::Result<void> RowWriter::writeLists(const E& row, qint64 owner, bool replaces)
{
    for (const ListSql<E>& list : listsSql<E>()) {
        if (replaces) {
            Statement& clear = statement(list.clear);
            clear.bind(0, owner);
            if (const auto cleared = clear.execute(); !cleared) {
                return cleared;
            }
        }
        const QJsonArray parts = list.field->get(row).toArray();
        if (parts.isEmpty()) {
            continue;
        }
        const bool refers = list.field->type == domain::FieldType::ReferenceList;
        Statement& insert = statement(list.insert);
        insert.bind(0, owner);
        for (qsizetype position = 0; position < parts.size(); ++position) {
            const QString part = parts.at(position).toString();
            if (refers) {
                const auto key = keyOf(list.field->refersTo, part);
                if (!key) {
                    return key.error();
                }
                insert.bind(1, *key);
            } else {
                insert.bind(1, part);
            }
            insert.bind(2, qint64{position});
            if (const auto inserted = insert.execute(); !inserted) {
                return inserted;
            }
        }
    }
    return {};
}

template <class E>
base::Result<void> RowWriter::bindFields(Statement& statement, const E& row, int position)
{
    for (const auto& field : domain::fieldsOf<E>()) {
        if (isList(field.type)) {
            continue;
        }
        const QJsonValue json = field.get(row);
        if (field.type == domain::FieldType::Reference && !json.isNull()) {
            const auto key = keyOf(field.refersTo, json.toString());
            if (!key) {
                return key.error();
            }
            statement.bind(position++, *key);
        } else {
            bindValue(statement, position++, field.type, json);
        }
    }
    return {};
}

base::Result<qint64> RowWriter::keyOf(domain::Entity entity, const QString& id)
{
    if (const auto known = m_keys.constFind(id); known != m_keys.cend()) {
        return *known;
    }
    const QString table = domain::entityName(entity);
    Statement& find = statement(u"SELECT key FROM "_s + table + u" WHERE id = ?"_s);
    find.bind(0, id);
    if (const auto found = find.execute(); !found) {
        return found.error();
    }
    if (!find.next()) {
        return base::Error{base::ErrorKind::Constraint, {table, id}, u"no row of that id"_s};
    }
    const qint64 key = find.value(0).toLongLong();
    find.finish();
    m_keys.insert(id, key);
    return key;
}

Statement& RowWriter::statement(const QString& sql)
{
    auto& prepared = m_statements[sql];
    if (!prepared) {
        prepared = std::make_unique<Statement>(m_connection, sql);
    }
    return *prepared;
}

} // namespace samordna::storage
