#pragma once

#include "models/domain/fields.h"
#include "models/domain/plandata.h"

#include <QJsonValue>

namespace samordna::progress {

/// The value of an \a entity's field in words, as the interface says it: "Half or more", "Polismyndigheten", "yes",
/// "2026-12-31"; "–" for nothing. References are looked up in \a data.
[[nodiscard]] QString valueWords(domain::Entity entity, const QString& field, domain::FieldType type,
    const QJsonValue& value, const domain::PlanData& data);

} // namespace samordna::progress
