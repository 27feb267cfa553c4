#pragma once

#include "models/storage/cell.h"
#include "models/storage/connection.h"
#include "models/storage/reader.h"

namespace samordna::storage {

/// Gives a table's rows as `Reader::stream()` promises. References are read as keys and named from memory, where the
/// rows that can be referred to are few: looking each up in the file again and again would cost more than the rows
/// themselves.
base::Result<void> streamRows(const Connection& connection, const StreamTable& table, const RowSink& sink);

} // namespace samordna::storage
