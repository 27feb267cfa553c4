#pragma once

#include "models/domain/frozenperiod.h"
#include "models/progress/periodview.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace samordna::progress {

/// Everything that is frozen of a period. The two documents it is kept in are described in
/// resources/format/samordna-json.md, "frozen_period".
struct FrozenView
{
    PeriodView view; ///< from a frozen period: the figures are the frozen ones, also where today's rules would differ
    QList<storage::MonthCount> thisYear; ///< of the year that the period ends in
    QList<storage::MonthCount> lastYear;
    std::vector<storage::ActivityRow> activities; ///< the period's first kFrozenActivities, oldest first
    qint64 activityCount = 0;
};

/// As many activities as a report lists one by one; more are counted.
inline constexpr int kFrozenActivities = 200;

/// Reads what would be frozen now.
[[nodiscard]] base::Result<FrozenView> frozenView(
    const storage::Reader& reader, const domain::Period& period, QDate today);

/// When and why a period is frozen.
struct Freeze
{
    domain::Period period;
    QDate today; ///< decides as-of
    QDateTime now;
    QString correction; ///< must be there when the period is frozen already (domain rule)
};

/// The row that freezes a period as it is now, with the next version; not yet stored.
[[nodiscard]] base::Result<domain::FrozenPeriod> frozenRow(const storage::Reader& reader, const Freeze& freeze);

/// Reads a row back. Unreadable when a document is not as it was written, NewerVersion when a newer program wrote it.
[[nodiscard]] base::Result<FrozenView> thawed(const domain::FrozenPeriod& row);

/// The texts of the rows that a frozen period holds, for looking through.
[[nodiscard]] base::Result<QStringList> frozenTexts(const domain::FrozenPeriod& row);

/// What is wrong with the frozen periods of a file, in words for the log: a document that cannot be read, or figures
/// that are not what their basis gives. Each finding's first word is its kind.
[[nodiscard]] base::Result<QStringList> frozenFindings(const storage::Reader& reader);

} // namespace samordna::progress
