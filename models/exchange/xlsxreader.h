#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

#include <QByteArray>

namespace samordna::exchange {

/// Reads a workbook (XLSX, and XLSM, whose macros are never looked at): its sheets in their order,
/// texts with formatting taken away, dates and times by the cells' number formats, formulas by the
/// values they had when the file was saved, merged cells by the first. Strict: a DTD anywhere or a
/// missing part refuses the file. Unreadable with what was found instead if that is known ("xls",
/// "xlsb", "ods", "docx", "pptx", an encrypted "xlsx"), TooLarge.
[[nodiscard]] base::Result<QList<Sheet>> readXlsx(const QByteArray& bytes, const SheetLimits& limits = {});

} // namespace samordna::exchange
