#pragma once

#include "models/base/result.h"
#include "models/domain/fields.h"
#include "models/domain/period.h"
#include "models/exchange/csvwriter.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

struct ExportOptions
{
    domain::Period period;
    QDate today;
    std::function<bool(qint64 rows)> progress; ///< may be empty; false cancels
    std::optional<int> maskLimit = std::nullopt; ///< instead of the file's; domain::isMaskLimit()
};

/// All exports write to a new file beside \a path and move it into place when whole, so that a file that is there is
/// never half of one. Io, DiskFull, ReadOnly, Cancelled; PersonalIdentity (table, row, column) when a text looks like a
/// personal identity number: then nothing is written. The same file, period, day and limit give the same bytes. Small
/// counts of persons are masked (models/progress/masking.h) in all of them but our own JSON.

/// A workbook for people, in the program's language: figures by area, measures with their follow-up, activities of the
/// period, indicators with observations, organisations, agendas with decisions, action points.
[[nodiscard]] base::Result<void> exportXlsx(
    const storage::Reader& reader, const ExportOptions& options, const QString& path);

/// Our own JSON: the whole file, every period, nothing masked, for moving it between computers
/// (resources/format/samordna-json.md).
[[nodiscard]] base::Result<void> exportJson(
    const storage::Reader& reader, const ExportOptions& options, const QString& path);

/// A delivery: datapackage.json, data/*.csv, samordna.json, a read-me and manifest-sha256.txt in a ZIP
/// (resources/format/delivery.md).
[[nodiscard]] base::Result<void> exportPackage(
    const storage::Reader& reader, const ExportOptions& options, const QString& path);

/// How many attachments in force the last two tell of without their bytes, which never leave the county's file.
[[nodiscard]] base::Result<int> attachmentsLeftOut(const storage::Reader& reader);

/// One table as CSV, for machines (RFC 4180, UTF-8, decimal point, ISO dates) or for a Swedish Excel. A null period:
/// all of it.
[[nodiscard]] base::Result<void> exportTable(const storage::Reader& reader, domain::Entity table,
    const ExportOptions& options, const QString& path, CsvDialect dialect = CsvDialect::Machine);

/// The names that exportTable()'s callers may use: entityName() of every entity.
[[nodiscard]] QStringList tableNames();
[[nodiscard]] std::optional<domain::Entity> tableNamed(const QString& name);

} // namespace samordna::exchange
