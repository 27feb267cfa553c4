#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"
#include "models/domain/period.h"

#include <functional>
#include <optional>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

enum class ImportKind { Measures, Activities, Observations };

/// What the person should know of a row before it is written. Nothing is dropped: what is not understood is kept in the
/// row's remark.
enum class RemarkKind {
    NotUnderstood, ///< kept as text in the remark; column and text say what
    UnknownColumn, ///< the whole column is left out; its heading is the text
    OrganisationAdded, ///< not known before; the text is its name
    TotalDiffers, ///< a stated total is not the sum of its groups; kept as text in the remark
    RowRefused, ///< cannot be stored as it stands; the text is the field that is at fault
    CountsMasked, ///< of a delivery: its limit; the text is a number, as in the next two
    ObservationsMasked, ///< so many are left out of it
    ParticipantsMasked, ///< so many activities lack counts; those that the file has are kept
    PersonalNumber, ///< looks like a personal identity number: the row is refused, the text is never kept
};

struct ImportRemark
{
    RemarkKind kind = RemarkKind::NotUnderstood;
    QString sheet;
    int row = 0; ///< as the spreadsheet counts, from 1
    QString column; ///< the heading as it stands in the file
    QString text;

    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

/// What an import would do: shown, refused or given to Workspace::apply() as one step.
struct ImportPlan
{
    domain::ChangeSet changes;
    int added = 0; ///< rows of the source that are new
    int changed = 0;
    int unchanged = 0;
    QList<ImportRemark> remarks;

    [[nodiscard]] int refused() const;
};

struct ImportOptions
{
    std::optional<ImportKind> kind; ///< nothing: told from the headings
    QDate today; ///< gives weeks and dates without a year their year
    domain::Period period; ///< which follow-ups a "Uppföljning" column belongs to; null: the tertial of today
    std::function<bool(qint64 rows)> progress; ///< may be empty; false cancels
};

/// Reads a spreadsheet (CSV, XLSX), our own JSON or our own ZIP and compares it with the file. Writes nothing. A second
/// import of the same source gives an empty set. NotFound, TooLarge, NewerVersion, Cancelled. Unreadable: what was
/// found
/// ("json", "table" for our own table export), or the file in the ZIP that is not as "manifest" says. InvalidArgument
/// with "county", the source's and the file's, when they are not the same.
[[nodiscard]] base::Result<ImportPlan> planImport(
    const storage::Reader& reader, const QString& source, const ImportOptions& options);

} // namespace samordna::exchange
