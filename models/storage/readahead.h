#pragma once

#include "models/storage/reader.h"

namespace samordna::storage {

/// Gives its rows to a sink until that returns false, which is Cancelled; reads them wherever it is called.
using RowSource = std::function<base::Result<void>(const RowSink&)>;

/// Runs \a read in a thread of its own, a little ahead of \a sink, which is called in this one: what is made of a row
/// costs as much time as to read it, so a file of a million is written in half. Comes back when both have ended; what
/// \a read uses is left alone by others until then. The rows, their order and the result are those of \a read alone.
base::Result<void> readAhead(const RowSource& read, const RowSink& sink);

} // namespace samordna::storage
