#pragma once

#include "models/storage/filecheck.h"

namespace samordna::workspace {

/// What the check of a file found, for the window: storage has what is asked.
struct CheckReport
{
    QList<storage::Finding> findings; ///< empty: the file is whole and keeps every rule

    [[nodiscard]] int count(storage::FindingKind kind) const;
    /// Only what is kept beside the rows is wrong, or what is wrong otherwise is no reason not to write: mend() helps.
    [[nodiscard]] bool canBeMended() const;
    /// The file itself is damaged: a copy that was kept may be whole.
    [[nodiscard]] bool isDamaged() const;
    /// The first row that breaks a rule; null when none does.
    [[nodiscard]] const storage::Finding* brokenRow() const;
    /// A line each, for the log.
    [[nodiscard]] QString text() const;

    friend bool operator==(const CheckReport&, const CheckReport&) = default;
};

/// As storage::checkFile(); a file that is too damaged to be asked gives a report that says so.
[[nodiscard]] base::Result<CheckReport> check(const QString& path, const std::function<bool()>& goOn = {});

/// As storage::mendFile().
[[nodiscard]] base::Result<void> mend(const QString& path, const std::function<bool()>& goOn = {});

} // namespace samordna::workspace
