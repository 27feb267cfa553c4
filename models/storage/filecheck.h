#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace samordna::storage {

class Connection;
class Reader;

/// Everything that can be wrong with an open file: its pages, references, kept counts, words, schema, history and the
/// domain's rules. In words for the log, each finding's first word its kind; empty when nothing is. \a path is for the
/// errors of what cannot be asked at all. Reads the whole file.
[[nodiscard]] base::Result<QStringList> findingsIn(
    const Connection& connection, const Reader& reader, const QString& path);

} // namespace samordna::storage
