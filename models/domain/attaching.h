#pragma once

#include "models/domain/changes.h"

#include <QSet>

#include <variant>

namespace samordna::domain {

inline constexpr int kLongestAttachmentName = 120; ///< UTF-16 units, the suffix among them
inline constexpr qint64 kMostAttachedAtOnce = 100LL * 1024 * 1024; ///< bytes that one step holds in memory
inline constexpr int kMostFilesAtOnce = 100; ///< a folder's worth that was dropped by mistake is told of, not taken

/// Why a file is not attached.
enum class AttachProblem {
    None,
    NoName, ///< nothing is left of the name
    IdentityNumber, ///< the name holds a personal identity number beyond doubt
    IdentityNumberInside, ///< a line of a text file does
    Empty, ///< no bytes
    TooLarge, ///< more than kLargestAttachment
    TooMuchAtOnce, ///< over kMostAttachedAtOnce or kMostFilesAtOnce together with those before it
    AlreadyThere, ///< the owner has the same bytes, in force
    NotAFile, ///< a folder, or nothing of that name
    Unreadable, ///< the disk or the network failed, or it may not be read
};

/// What files are attached to; a null id: nothing.
using AttachmentOwner = std::variant<MeasureId, ActivityId, MandateId>;

/// The attachment's field that refers to an owner of this kind: "measure".
[[nodiscard]] const char* ownerField(const AttachmentOwner& owner);
[[nodiscard]] QUuid ownerId(const AttachmentOwner& owner);

/// What an owner has already, withdrawn rows too, and the hashes among them whose bytes the file lacks, as after
/// reading our JSON.
struct AttachedFiles
{
    AttachmentOwner owner;
    QString county; ///< code, of the rows that are added
    QList<Attachment> rows;
    QSet<QString> missing;
};

/// The name without folder, control and format characters, and without spaces and dots at its end; shortened before its
/// suffix. Empty when nothing is left.
[[nodiscard]] QString attachmentName(const QString& fileName);

/// A name that every disk takes, for a copy of an attachment; never empty. The name of a row may have come with an
/// import.
[[nodiscard]] QString nameOnDisk(const QString& name);

/// Whether the system would run it rather than show it, by its suffix or its first bytes: programs, scripts, installers
/// and shortcuts. Such a file is never opened from here.
[[nodiscard]] bool mayRun(const QString& name, const QByteArray& bytes = {});

/// The line (from 1) of a text file that holds a personal identity number beyond doubt; 0 when none does, or when it is
/// no text file: what is packed (PDF, DOCX) is not looked into.
[[nodiscard]] int lineWithIdentityNumber(const QString& name, const QByteArray& bytes);

/// Adds a file to \a changes and to \a present. The bytes of a row that lacks them are put back. Nothing is added
/// unless the answer is None.
[[nodiscard]] AttachProblem attachFile(
    ChangeSet& changes, AttachedFiles& present, const QString& fileName, const QByteArray& bytes);

} // namespace samordna::domain
