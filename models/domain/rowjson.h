#pragma once

#include "models/domain/fields.h"

#include <QJsonObject>

namespace samordna::domain {

/// The fields of \a row by name, with its county and why it was withdrawn; without identity and revision.
template <class E>
[[nodiscard]] QJsonObject fieldValues(const E& row)
{
    QJsonObject values{{QStringLiteral("county"), row.county}, {QStringLiteral("withdrawn"), row.withdrawn}};
    for (const Field<E>& field : fieldsOf<E>()) {
        values.insert(QLatin1String(field.name), field.get(row));
    }
    return values;
}

/// Sets one of the fieldValues(); absent and null are the same. False, and nothing changed, for a name that the entity
/// does not have or a value that does not fit.
template <class E>
bool setFieldValue(E& row, const QString& name, const QJsonValue& value)
{
    if (name == QLatin1String("county")) {
        row.county = value.toString();
        return true;
    }
    if (name == QLatin1String("withdrawn")) {
        row.withdrawn = value.toString();
        return true;
    }
    for (const Field<E>& field : fieldsOf<E>()) {
        if (name == QLatin1String(field.name)) {
            return field.set(row, value.isUndefined() ? QJsonValue() : value);
        }
    }
    return false;
}

} // namespace samordna::domain
