#pragma once

#include <QString>

namespace samordna::domain {

/// The field's name as it stands beside it on the screen and in lists of changes: "Slutdatum". \a field is the name in
/// fieldsOf(); a name that is not known there comes back as it is.
[[nodiscard]] QString fieldName(const QString& field);

} // namespace samordna::domain
