#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

namespace samordna::exchange {

/// The longest table in \a html, as programs put it on the clipboard: cells as texts, paragraphs and breaks in a cell
/// as line breaks, the cells under or beside a joined one empty. Tags that are not closed, comments and a table within
/// a cell (its text) are borne with; nothing is fetched or run. Empty when there is no table. TooLarge.
[[nodiscard]] base::Result<QList<Row>> readHtmlTable(QStringView html, const SheetLimits& limits = {});

} // namespace samordna::exchange
