#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

class QPdfWriter;

namespace samordna::views {

/// Paints on the writer, whose page layout is still to be set, and returns how many pages there are.
using PdfPainting = std::function<base::Result<int>(QPdfWriter&)>;

/// Writes a PDF/A-1b to \a path, all of it or nothing, and returns its number of pages. Callable from any thread.
/// Errors: what \a paint gives, DiskFull, and those of exchange::writtenTo().
[[nodiscard]] base::Result<int> writePdfFile(const QString& path, const QString& title, const PdfPainting& paint);

} // namespace samordna::views
