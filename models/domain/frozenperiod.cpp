#include "models/domain/frozenperiod.h"

#include <QDateTime>

namespace samordna::domain {

QList<FrozenPeriod> versionsOf(const QList<FrozenPeriod>& rows, const Period& period)
{
    QList<FrozenPeriod> versions;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(versions),
        [&](const FrozenPeriod& row) { return row.period == period && !row.isWithdrawn(); });
    std::sort(versions.begin(), versions.end(),
        [](const FrozenPeriod& a, const FrozenPeriod& b) { return a.version > b.version; });
    return versions;
}

PeriodState periodState(const QList<FrozenPeriod>& rows, const Period& period)
{
    const auto count = versionsOf(rows, period).size();
    return count == 0 ? PeriodState::Open : count == 1 ? PeriodState::Frozen : PeriodState::Corrected;
}

QDate frozenDay(const FrozenPeriod& row)
{
    return QDateTime::fromString(row.frozenAt, Qt::ISODate).toLocalTime().date();
}

} // namespace samordna::domain
