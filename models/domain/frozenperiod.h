#pragma once

#include "models/domain/period.h"
#include "models/domain/record.h"

#include <QDate>
#include <QList>

namespace samordna::domain {

/// The figures of a period as they stood when somebody froze it, and what they were counted from. Nothing is locked by
/// it: what is changed afterwards shows as moved. Rows are only added; the newest version of a period counts.
struct FrozenPeriod : Record
{
    FrozenPeriodId id;
    Period period;
    int version = 1; ///< 1 is the first freeze, 2 and up are corrections
    QDate asOf; ///< the day the figures are counted at; within the period
    QString frozenAt; ///< when, UTC: "2027-01-15T09:30:00Z"
    QString correction; ///< why it was frozen again; empty in version 1, never blank in later ones
    Document figures; ///< canonical JSON of what was shown (models/progress/frozenfigures.h)
    Document basis; ///< what the figures were counted from: JSON, compressed, as base64
    QString fingerprint; ///< of the file that was frozen, in hexadecimal

    friend bool operator==(const FrozenPeriod&, const FrozenPeriod&) = default;
};

/// Open while never frozen; corrected when frozen more than once.
enum class PeriodState { Open, Frozen, Corrected };

/// The versions of \a period that are in force, newest first.
[[nodiscard]] QList<FrozenPeriod> versionsOf(const QList<FrozenPeriod>& rows, const Period& period);

[[nodiscard]] PeriodState periodState(const QList<FrozenPeriod>& rows, const Period& period);

/// The local day on which it was frozen.
[[nodiscard]] QDate frozenDay(const FrozenPeriod& row);

} // namespace samordna::domain
