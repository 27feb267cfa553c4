#pragma once

#include "models/storage/recordtext.h"
#include "models/storage/rows.h"

#include <utility>

/// The statements that write rows, made from the fields of each entity. Made once: put together anew for each of a
/// million rows they would cost more than the writing.
namespace samordna::storage {

template <class E>
[[nodiscard]] QString tableName()
{
    return domain::entityName(domain::kEntityOf<E>);
}

template <class E>
[[nodiscard]] QString makeInsertSql()
{
    QString columns = QStringLiteral("id, county, revision, withdrawn");
    QString marks = QStringLiteral("?, ?, ?, ?");
    for (const auto& field : domain::fieldsOf<E>()) {
        if (!isList(field.type)) {
            columns += QStringLiteral(", ") + quoted(field.name);
            marks += QStringLiteral(", ?");
        }
    }
    return QStringLiteral("INSERT INTO ") + tableName<E>() + QStringLiteral(" (") + columns
        + QStringLiteral(") VALUES (") + marks + u')';
}

template <class E>
[[nodiscard]] QString makeUpdateSql()
{
    QString assignments = QStringLiteral("county = ?, revision = ?, withdrawn = ?");
    for (const auto& field : domain::fieldsOf<E>()) {
        if (!isList(field.type)) {
            assignments += QStringLiteral(", ") + quoted(field.name) + QStringLiteral(" = ?");
        }
    }
    return QStringLiteral("UPDATE ") + tableName<E>() + QStringLiteral(" SET ") + assignments
        + QStringLiteral(" WHERE id = ? AND revision = ?");
}

template <class E>
[[nodiscard]] const QString& insertSql()
{
    static const QString sql = makeInsertSql<E>();
    return sql;
}

template <class E>
[[nodiscard]] const QString& updateSql()
{
    static const QString sql = makeUpdateSql<E>();
    return sql;
}

/// A list's field, and the statements that write it.
template <class E>
struct ListSql
{
    const domain::Field<E>* field;
    QString clear;
    QString insert;
};

template <class E>
[[nodiscard]] const QList<ListSql<E>>& listsSql()
{
    static const QList<ListSql<E>> lists = [] {
        QList<ListSql<E>> made;
        for (const auto& field : domain::fieldsOf<E>()) {
            if (isList(field.type)) {
                const QString link = linkTable(domain::kEntityOf<E>, field.name);
                made.append({&field, QStringLiteral("DELETE FROM ") + link + QStringLiteral(" WHERE owner = ?"),
                    QStringLiteral("INSERT INTO ") + link
                        + QStringLiteral(" (owner, value, position) VALUES (?, ?, ?)")});
            }
        }
        return made;
    }();
    return lists;
}

inline constexpr auto kAddWords = "INSERT INTO activity_text (rowid, title, place, result, remark)"
                                  " SELECT key, title, place, result, remark FROM activity WHERE id = ?";
inline constexpr auto kRemoveWords = "INSERT INTO activity_text (activity_text, rowid, title, place, result, remark)"
                                     " SELECT 'delete', key, title, place, result, remark FROM activity WHERE id = ?";

/// The statements that add and take away the words of a row; empty where its kind has none that are found.
template <class E>
[[nodiscard]] const std::pair<QString, QString>& wordsSql()
{
    static const auto made = []() -> std::pair<QString, QString> {
        if constexpr (std::is_same_v<E, domain::Activity>) {
            return {QString::fromLatin1(kAddWords), QString::fromLatin1(kRemoveWords)};
        }
        const RecordKind* kind = recordKindOf(domain::kEntityOf<E>);
        return kind ? std::pair(addRecordTextSql(*kind), removeRecordTextSql(*kind)) : std::pair<QString, QString>();
    }();
    return made;
}

} // namespace samordna::storage
