#pragma once

#include "models/storage/connection.h"

#include <QStringList>

namespace samordna::storage {

/// What the schema's triggers keep counted beside the activities: `held`, `activity_days` and `participations`
/// (resources/migrations). Here stands once more, as a plain query, what each of them counts.

/// Counts everything anew from the rows: after they were written without triggers.
base::Result<void> recount(const Connection& connection);

/// Where what is kept is not what the rows add up to; each line's first word is the table. Passes over all activities.
base::Result<QStringList> miscounted(const Connection& connection);

} // namespace samordna::storage
