#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace samordna::storage {

/// One line of the history that only one of two files has.
struct PartingLine
{
    QDateTime at; ///< UTC
    QString who; ///< the computer's user
    QString text; ///< what was done, in the words of the menu
    QString row; ///< the title of the first row it concerns, as that file has it now; empty when it has none
    qint64 rows = 0; ///< how many it concerns; 0: too many to count here

    friend bool operator==(const PartingLine&, const PartingLine&) = default;
};

/// The lines that one of them lacks.
struct PartingSide
{
    qint64 count = 0;
    QList<PartingLine> lines; ///< the newest first, at most kMostPartingLines

    friend bool operator==(const PartingSide&, const PartingSide&) = default;
};

inline constexpr int kMostPartingLines = 200;

/// Where two files' histories part. Each line's hash is over all lines before it, so files whose lines have the same
/// hash hold the same up to there.
struct Parting
{
    qint64 common = 0; ///< lines that both have; 0: they do not come from one file
    QDateTime last; ///< when the newest of these was written, UTC
    PartingSide here;
    PartingSide there;

    friend bool operator==(const Parting&, const Parting&) = default;
};

/// Compares the file \a here with \a there; both may be open. Neither is touched. NotFound, NotOurs, NewerVersion,
/// Damaged, Io, of the one at fault. Any thread.
[[nodiscard]] base::Result<Parting> partingOf(const QString& here, const QString& there);

} // namespace samordna::storage
