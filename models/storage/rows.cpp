#include "models/storage/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

using domain::FieldType;

bool isList(FieldType type)
{
    return type == FieldType::ReferenceList || type == FieldType::CodeList || type == FieldType::TextList;
}

QString quoted(const char* column)
{
    return u'"' + QString::fromLatin1(column) + u'"';
}

QString linkTable(domain::Entity owner, const char* field)
{
    return domain::entityName(owner) + u'_' + QLatin1String(field);
}

QString selectExpression(domain::Entity owner, const FieldSql& field, QChar separator)
{
    const QString column = u"t."_s + quoted(field.name);
    if (field.type == FieldType::Reference) {
        return u"(SELECT r.id FROM "_s + domain::entityName(field.refersTo) + u" AS r WHERE r.key = "_s + column + u')';
    }
    if (!isList(field.type)) {
        return column;
    }
    const QString link = linkTable(owner, field.name);
    const QString part = field.type == FieldType::ReferenceList
        ? u"(SELECT r.id FROM "_s + domain::entityName(field.refersTo) + u" AS r WHERE r.key = l.value)"_s
        : u"l.value"_s;
    return u"(SELECT group_concat(part, char(%1)) FROM (SELECT "_s.arg(separator.unicode()) + part + u" AS part FROM "_s
        + link + u" AS l WHERE l.owner = t.key ORDER BY l.position))"_s;
}

QJsonValue jsonOf(FieldType type, const QVariant& value)
{
    if (isList(type)) {
        return QJsonArray::fromStringList(value.toString().split(kListSeparator, Qt::SkipEmptyParts));
    }
    if (value.isNull()) {
        return {};
    }
    switch (type) {
    case FieldType::Integer: return value.toLongLong();
    case FieldType::Real: return value.toDouble();
    case FieldType::Boolean: return value.toInt() != 0;
    default: return value.toString();
    }
}

} // namespace samordna::storage
