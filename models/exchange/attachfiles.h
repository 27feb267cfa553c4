#pragma once

#include "models/base/result.h"
#include "models/domain/attaching.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

/// A file that is not attached, for a sentence.
struct RefusedFile
{
    QString name; ///< as it is called on the disk, without folder
    domain::AttachProblem problem = domain::AttachProblem::Unreadable;
    int line = 0; ///< of IdentityNumberInside, from 1

    friend bool operator==(const RefusedFile&, const RefusedFile&) = default;
};

/// What attaching some files would write, and which are refused: those that are not go in all the same.
struct AttachPlan
{
    domain::ChangeSet changes;
    QStringList attached; ///< names
    domain::AttachmentId last; ///< of the last of them
    QList<RefusedFile> refused;
};

/// Bytes that were read and bytes in all; false stops.
using ReadProgress = std::function<bool(qint64 done, qint64 all)>;

/// Reads and judges \a paths in their order; a file that is too large is not read. Reads no file of the county's: any
/// thread. Cancelled only.
[[nodiscard]] base::Result<AttachPlan> planAttachments(
    const QStringList& paths, domain::AttachedFiles present, const ReadProgress& progress);

/// Writes the bytes of \a attachment to \a path, which is replaced when they are whole. NotFound with the name when the
/// county's file lacks them; Damaged when they are not those that were attached; as writtenTo().
[[nodiscard]] base::Result<void> saveAttachment(
    const storage::Reader& reader, const domain::Attachment& attachment, const QString& path);

/// Writes a copy to look at into \a folder, which only this user may read: it cannot be run, and not be changed, since
/// what would be written into it would be lost. Its path; nothing when it is of a kind that the system would run.
/// Errors as saveAttachment().
[[nodiscard]] base::Result<std::optional<QString>> copyToLookAt(
    const storage::Reader& reader, const domain::Attachment& attachment, const QString& folder);

} // namespace samordna::exchange
