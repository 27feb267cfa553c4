#pragma once

#include "models/exchange/import.h"

#include "models/domain/plandata.h"

namespace samordna::exchange {

/// What people know a row by: "1.2 Regional samverkansgrupp", "2026-03-17 Utbildning", "Polismyndigheten".
[[nodiscard]] QString importLabel(const domain::AnyRecord& row);

/// The fields that differ, in words; names are looked up in \a data. Empty for a row that is new.
[[nodiscard]] QList<ImportedValue> importedValues(const domain::Change& change, const domain::PlanData& data);

/// Adds the rows that \a changes adds, so that their names are found.
void addNames(domain::PlanData& data, const domain::ChangeSet& changes);

} // namespace samordna::exchange
