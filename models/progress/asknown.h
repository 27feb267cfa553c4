#pragma once

#include "models/domain/frozenperiod.h"
#include "models/progress/periodview.h"

namespace samordna::progress {

/// Which state of which period: as the file knows it now, as it was frozen, or as the file knew it on a day. Any two
/// can be compared.
struct AsKnown
{
    enum class Kind { Now, Frozen, OnDay };

    domain::Period period;
    Kind kind = Kind::Now;
    int version = 0; ///< of Frozen; 0 is the newest
    QDate day; ///< of OnDay; the state at its end, local time

    friend bool operator==(const AsKnown&, const AsKnown&) = default;
};

/// Reads that state. Nothing when there is none: never frozen, no such version, or a day before the file began.
[[nodiscard]] base::Result<std::optional<PeriodView>> viewOf(
    const storage::Reader& reader, const AsKnown& state, QDate today);

/// For settings: "2026-T3" for now, "2026-T3 frozen 2", "2026-T3 2026-10-01". And back; nothing for anything else.
[[nodiscard]] QString codeText(const AsKnown& state);
[[nodiscard]] std::optional<AsKnown> asKnownFromCode(const QString& code);

/// "2026, tertial 3, frozen 2027-01-15 (version 2)", "2026, tertial 3, as known 2026-10-01", "2026, tertial 3, now". \a
/// rows are the file's frozen periods.
[[nodiscard]] QString stateWords(const AsKnown& state, const QList<domain::FrozenPeriod>& rows);

/// "Open", "Frozen", "Corrected".
[[nodiscard]] QString stateName(domain::PeriodState state);

} // namespace samordna::progress
