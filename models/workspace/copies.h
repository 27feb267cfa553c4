#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace samordna::workspace {

/// Copies of whole files, for the window: storage has how they are made.

/// Writes one of the file \a from, open or not, to \a to. Errors as storage::copyFile(). Any thread.
[[nodiscard]] base::Result<void> saveCopy(
    const QString& from, const QString& to, const std::function<bool()>& goOn = {});

/// The copies of a file that the program keeps by itself: one for each day the file was worked in, as it was before, in
/// a folder of their own beside it: "norrbotten-kopior/2026-11-25.samordna" for "norrbotten.samordna".

constexpr int kCopiesKept = 10; ///< the newest
/// Bytes. A larger file would cost seconds and its folder much room each day; its backup is the IT department's.
constexpr qint64 kLargestCopied = 100LL * 1024 * 1024;

struct KeptCopy
{
    QDate day;
    QString path; ///< absolute

    friend bool operator==(const KeptCopy&, const KeptCopy&) = default;
};

/// Of the file \a path, which need not be there; the newest first. Other files in the folder are none.
[[nodiscard]] QList<KeptCopy> keptCopies(const QString& path);

/// Keeps one for \a today unless there is one, or the file is too large, and takes away those beyond kCopiesKept. A
/// file that lies among copies has none. Errors as saveCopy(); ReadOnly when the folder cannot be made. Any thread.
[[nodiscard]] base::Result<void> keepCopy(const QString& path, QDate today, const std::function<bool()>& goOn = {});

/// Puts \a copy in the place of the file \a path, which is damaged and not open, and gives the name the damaged one has
/// now: nothing is thrown away. Errors as saveCopy(); then the damaged file is where it was.
[[nodiscard]] base::Result<QString> restoreCopy(const QString& path, const QString& copy);

} // namespace samordna::workspace
