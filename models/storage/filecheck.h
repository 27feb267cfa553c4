#pragma once

#include "models/base/result.h"
#include "models/domain/fields.h"

#include <QList>
#include <QStringList>
#include <QUuid>

#include <functional>

namespace samordna::storage {

class Connection;
class Reader;

/// What a finding is about, and so what can be done.
enum class FindingKind {
    Pages, ///< of SQLite's own: read no more than can be read, and take a copy
    Index, ///< of SQLite's own, and made anew from the rows by mendFile()
    References, ///< a row refers to one that is not there
    Counts, ///< what is kept counted (keptcounts.h); made anew by mendFile()
    Words, ///< what is kept for finding (recordtext.h); made anew by mendFile()
    Schema, ///< another program has changed the tables
    History, ///< another program has changed the past, or rows without telling
    Rule, ///< a row that breaks a rule of the domain
    Frozen ///< a frozen period's figures; found by progress
};

struct Finding
{
    FindingKind kind = FindingKind::Pages;
    QString text; ///< for the log; its first word is the kind of `samordna check`
    domain::Entity entity = domain::Entity::Measure; ///< of \c row
    QUuid row = {}; ///< the row that breaks a rule; null for the other kinds

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Everything that can be wrong with an open file: its pages, references, kept counts, words, schema, history and the
/// domain's rules; empty when nothing is. \a path is for the errors of what cannot be asked at all. Reads the whole
/// file; Cancelled when \a goOn, which may be empty and is asked now and then, says no.
[[nodiscard]] base::Result<QList<Finding>> findingsIn(
    const Connection& connection, const Reader& reader, const QString& path, const std::function<bool()>& goOn = {});

/// The same of the file \a path, open or not, with a connection of its own; of one of an older version, of a copy that
/// is brought up to date. NotFound, NotOurs, NewerVersion, Io, Cancelled. Any thread. While it reads, nobody writes.
[[nodiscard]] base::Result<QList<Finding>> checkFile(const QString& path, const std::function<bool()>& goOn = {});

/// Makes anew from the rows what is kept beside them: indexes, counts and words. One transaction; the rows and their
/// history are not touched. \a path is one that the caller has open for writing; what it keeps in memory of counts is
/// old afterwards. Cancelled when \a goOn says no, DiskFull, Damaged, Io. Any thread.
[[nodiscard]] base::Result<void> mendFile(const QString& path, const std::function<bool()>& goOn = {});

} // namespace samordna::storage
