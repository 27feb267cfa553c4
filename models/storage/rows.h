#pragma once

#include "models/domain/changes.h"
#include "models/storage/connection.h"

#include <QJsonArray>

namespace samordna::storage {

/// Separates the parts of a list inside one column of a SELECT: a character that no text of the file may hold.
inline constexpr QChar kListSeparator(u'\x1f');

/// The SQL of one field, from its description: what a SELECT reads of it.
struct FieldSql
{
    const char* name;
    domain::FieldType type;
    domain::Entity refersTo;
};

[[nodiscard]] bool isList(domain::FieldType type);
[[nodiscard]] QString quoted(const char* column);
[[nodiscard]] QString linkTable(domain::Entity owner, const char* field); ///< "measure_partners"
/// An expression over the table's alias `t`: the column, the UUID it refers to, or a list's parts joined by \a
/// separator.
[[nodiscard]] QString selectExpression(domain::Entity owner, const FieldSql& field, QChar separator);
/// A database value as the field's JSON.
[[nodiscard]] QJsonValue jsonOf(domain::FieldType type, const QVariant& value);

template <class E>
[[nodiscard]] FieldSql sqlOf(const domain::Field<E>& field)
{
    return {field.name, field.type, field.refersTo};
}

/// "SELECT id, county, revision, withdrawn, … FROM measure AS t", references and lists resolved.
template <class E>
[[nodiscard]] QString selectSql()
{
    QString sql = QStringLiteral("SELECT t.id, t.county, t.revision, t.withdrawn");
    for (const auto& field : domain::fieldsOf<E>()) {
        sql += QStringLiteral(", ") + selectExpression(domain::kEntityOf<E>, sqlOf(field), kListSeparator);
    }
    return sql + QStringLiteral(" FROM ") + domain::entityName(domain::kEntityOf<E>) + QStringLiteral(" AS t");
}

/// The row that a statement of selectSql() stands on; Damaged when a value does not fit its field.
template <class E>
[[nodiscard]] base::Result<E> rowOf(const Statement& statement)
{
    E row;
    row.id = base::Id<E>::fromText(statement.value(0).toString());
    row.county = statement.value(1).toString();
    row.revision = statement.value(2).toInt();
    row.withdrawn = statement.value(3).toString();
    int column = 4;
    for (const auto& field : domain::fieldsOf<E>()) {
        if (!field.set(row, jsonOf(field.type, statement.value(column++)))) {
            return base::Error{base::ErrorKind::Damaged, {},
                domain::entityName(domain::kEntityOf<E>) + u'.' + QLatin1String(field.name)};
        }
    }
    return row;
}

} // namespace samordna::storage
