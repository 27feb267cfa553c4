#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

#include <QByteArray>

namespace samordna::exchange {

/// Reads CSV as people save it: UTF-8 with or without a byte order mark or Windows-1252; semicolon, comma or tab; RFC 4180 quoting with
/// line breaks inside quotes. Unreadable for binary data, TooLarge beyond the limits.
[[nodiscard]] base::Result<Sheet> readCsv(const QByteArray& bytes);

} // namespace samordna::exchange
