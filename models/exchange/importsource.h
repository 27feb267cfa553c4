#pragma once

#include "models/base/result.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/sheet.h"

#include <QByteArray>

namespace samordna::exchange {

/// A file to import, or what was copied elsewhere, as it was read, before anything is made of it.
struct ImportSource
{
    enum class Kind {
        Workbook, ///< XLSX
        Csv,
        Pasted, ///< from the clipboard
        Json, ///< our own
        Delivery, ///< our own ZIP
        County, ///< another file of the county
    };

    Kind kind = Kind::Csv;
    QString path; ///< empty of what was pasted
    QList<Sheet> sheets; ///< of a workbook, or the one of a CSV file or the clipboard
    QByteArray bytes; ///< of our own JSON or ZIP; of a CSV file, so that it can be read again in another encoding
    CsvForm form; ///< how a CSV file was read

    [[nodiscard]] bool isTable() const { return kind == Kind::Workbook || kind == Kind::Csv || kind == Kind::Pasted; }
};

/// Reads \a path, told by its bytes and not by its name. NotFound, Io, TooLarge. Unreadable: what was found ("folder",
/// "xls" …; "table" for our own table export).
[[nodiscard]] base::Result<ImportSource> openSource(const QString& path);

/// Reads a CSV file's bytes again as \a form says. Errors as openSource().
[[nodiscard]] base::Result<ImportSource> readAgain(const ImportSource& source, const CsvForm& form);

} // namespace samordna::exchange
