#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"
#include "models/domain/period.h"
#include "models/domain/rowmerge.h"
#include "models/domain/rules.h"
#include "models/exchange/importtable.h"

#include <QSet>
#include <QUuid>

#include <functional>
#include <optional>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

struct ImportSource;

/// What the person should know of a row before it is written. Nothing is dropped: what is not understood is kept in the
/// row's remark.
enum class RemarkKind {
    NotUnderstood, ///< kept as text in the remark; column and text say what
    UnknownColumn, ///< the whole column is left out; its heading is the text
    RepeatedColumn, ///< left out, since a column before it has the same field
    ComputedColumn, ///< left out, since the program works it out itself
    OrganisationAdded, ///< not known before; the text is its name
    TotalDiffers, ///< a stated total is not the sum of its groups; kept as text in the remark
    MaskedCell, ///< "<5" or "..": what the file has is kept
    RowRefused, ///< cannot be stored as it stands; field and problem say why, the text is what stands in the cell
    RowRepeated, ///< refused, since another row of the source is the same; the text is that row's number
    RowWithdrawn, ///< refused, since the file's row is withdrawn
    RowLacksOther, ///< of a document: refused, since a new row that it refers to is not taken; the text is that row's
                   ///< name
    CountsMasked, ///< of a delivery: its limit; the text is a number, as in the next two
    ObservationsMasked, ///< so many are left out of it
    ParticipantsMasked, ///< so many activities lack counts; those that the file has are kept
    MaskLimitChanged, ///< the source changes below which number counts are masked; the text is the new limit
    AttachmentsWithoutFiles, ///< so many come in whose bytes this file lacks; the text is the number
    ClashKept, ///< of another file of the county: both have changed the field; the text is what that file has
    ClashTaken, ///< the same, and what that file has is taken; the text is what stood here
    PersonalNumber, ///< looks like a personal identity number: the row is refused, the text is never kept
};

struct ImportRemark
{
    RemarkKind kind = RemarkKind::NotUnderstood;
    QString sheet; ///< of a clash the row's name
    int row = 0; ///< as the spreadsheet counts, from 1; 0 when it concerns no row
    QString column; ///< the heading as it stands in the file; empty when the source has no such column
    QString text; ///< at most a few hundred characters of it
    QString field = {}; ///< of RowRefused and of a clash: the name in fieldsOf()
    std::optional<domain::ProblemKind> problem = {}; ///< of RowRefused

    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

/// What becomes of a row of the source.
enum class RowState { New, Changed, Unchanged, Refused, LeftOut };

/// A value of a row of the file that the source changes, in words.
struct ImportedValue
{
    QString entity; ///< "measure", "follow_up" …
    QString field; ///< the name in fieldsOf()
    int column = -1; ///< of the sheet, from 0; -1 when no column holds it
    QString before;
    QString after;
};

struct ImportedRow
{
    int sheet = -1; ///< index in the source; -1 for a document's row
    int row = 0; ///< as the spreadsheet counts; 0 for a document's row
    QUuid id = {}; ///< of a document's row
    RowState state = RowState::Unchanged;
    QString entity = {}; ///< what kind of row it is: "measure", "activity" …
    QString label = {}; ///< what people know it by
    QList<ImportedValue> values = {}; ///< of a changed row
    QList<qsizetype> remarks = {}; ///< their places in ImportPlan::remarks
};

/// What an import would do: shown, refused or given to Workspace::apply() as one step.
struct ImportPlan
{
    domain::ChangeSet changes;
    int added = 0; ///< rows of the source that are new
    int changed = 0;
    int unchanged = 0;
    QList<ImportRemark> remarks;
    QList<ImportedRow> rows = {}; ///< of a document only those that change something or clash

    [[nodiscard]] int refused() const;
    [[nodiscard]] int leftOut() const;
};

struct ImportOptions
{
    std::optional<ImportKind> kind; ///< nothing: told from the headings
    QDate today; ///< gives weeks and dates without a year their year
    domain::Period period; ///< which follow-ups a "Uppföljning" column belongs to; null: the tertial of today
    std::function<bool(qint64 rows)> progress; ///< may be empty; false cancels
    QSet<QUuid> leftOut = {}; ///< rows of a document that are not to be imported
    bool isWhole = false; ///< of a document: a row that breaks a rule fails all of it (RuleBroken)
    QString file = {}; ///< where the file that it is compared with lies; for another file of the county alone
    domain::Clash clash = domain::Clash::KeepHere; ///< for that alone
};

/// Compares the rows of \a source with the file, \a tables saying for each of its sheets what is read of it (see
/// tablesOf(); of no meaning for a document). Writes nothing. NoTable when no sheet is read, or one lacks the columns
/// that its rows cannot do without (missingFields()). Cancelled, the file's own errors, and for a document what
/// planDocument() or planMerge() says. Any thread, with a reader of its own.
[[nodiscard]] base::Result<ImportPlan> planSource(const storage::Reader& reader, const ImportSource& source,
    const QList<ImportTable>& tables, const ImportOptions& options);

/// Reads a spreadsheet (CSV, XLSX), our own JSON or ZIP, or another file of the county, as openSource() does, takes it
/// as tablesOf() would and compares it with the file. Writes nothing. A second import of the same source gives an empty
/// set.
[[nodiscard]] base::Result<ImportPlan> planImport(
    const storage::Reader& reader, const QString& source, const ImportOptions& options);

} // namespace samordna::exchange
