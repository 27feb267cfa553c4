#pragma once

#include <QString>
#include <QStringList>

namespace samordna::base {

/// Why something could not be done. Branch on the kind; the sentence for the user is made from it in views/words.
enum class ErrorKind {
    NotFound, ///< no file of that name
    AlreadyExists, ///< the target exists and is never overwritten
    NotOurs, ///< a file, but not one of Samordna's
    Damaged, ///< one of ours, but its content does not hold
    NewerVersion, ///< written by a newer Samordna
    Locked, ///< somebody else has it open; arguments: who, where, since
    ReadOnly, ///< may not be written to
    DiskFull, ///< no room left; nothing was changed
    Io, ///< the disk or the network failed
    TooLarge, ///< over a limit that is set for safety; arguments: bytes, rows, columns, cells or entries, and the limit
    Unreadable, ///< input that is not what its name says; arguments: its kind (xls, docx, encrypted …) or how far it
                ///< went; of a cell of a table: "cell" and its field
    NoTable, ///< a spreadsheet without a row of headings that are known
    Conflict, ///< the row was changed by somebody else since it was read
    RuleBroken, ///< a rule of the domain; arguments: see domain::Problem
    Constraint, ///< the database refused the row
    PersonalIdentity, ///< text that looks like a personal identity number; arguments: where
    InvalidArgument, ///< usage
    Cancelled, ///< the user stopped it; nothing was changed
};

/// A failure as a value: a kind to branch on, arguments for the user's sentence, and a detail for the log only.
struct Error
{
    ErrorKind kind = ErrorKind::Io;
    QStringList arguments; ///< file name, row, column … in the order the kind documents
    QString detail; ///< technical, in English, never shown as the sentence

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace samordna::base
