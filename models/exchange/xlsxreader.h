#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

#include <QByteArray>

namespace samordna::exchange {

/// Reads a workbook (XLSX): its sheets in their order, texts with formatting taken away, dates by the cells' number formats, formulas by
/// the values they had when the file was saved. Strict: a DTD anywhere, too many cells or a missing part refuses the file. Macros are
/// never looked at. Unreadable, TooLarge.
[[nodiscard]] base::Result<QList<Sheet>> readXlsx(const QByteArray& bytes);

} // namespace samordna::exchange
