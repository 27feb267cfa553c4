#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

#include <QByteArray>
#include <QChar>

#include <optional>

namespace samordna::exchange {

enum class CsvEncoding { Utf8, Utf16, Windows1252 };

/// How a CSV file is written.
struct CsvForm
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    QChar separator = u';';

    friend bool operator==(const CsvForm&, const CsvForm&) = default;
};

struct CsvOptions
{
    std::optional<QChar> separator; ///< nothing: told from the first lines
    SheetLimits limits;
    std::optional<CsvEncoding> encoding = {}; ///< nothing: told from the bytes
};

/// Reads CSV as people save it: UTF-8 with or without a byte order mark, UTF-16 with one or Windows-1252; semicolon,
/// comma or tab; RFC 4180 quoting with line breaks inside quotes. All cells are texts. The
/// apostrophe that CsvWriter's Excel dialect sets before a text that would be a formula is taken
/// away again. Unreadable for binary data and for a quote that is never closed (the cell is named),
/// TooLarge.
[[nodiscard]] base::Result<Sheet> readCsv(const QByteArray& bytes, const CsvOptions& options = {});

/// How readCsv() would take \a bytes; nothing for binary data.
[[nodiscard]] std::optional<CsvForm> csvFormOf(const QByteArray& bytes);

} // namespace samordna::exchange
