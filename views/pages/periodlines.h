#pragma once

#include "models/base/result.h"
#include "models/domain/frozenperiod.h"

#include <optional>

namespace samordna::storage {
class Reader;
}

namespace samordna::views {

/// One period in the list: its state, who froze it, and its figure then and now.
struct PeriodLine
{
    domain::Period period;
    domain::PeriodState state = domain::PeriodState::Open;
    QDate frozen; ///< the newest freeze's day; null while open
    QString who; ///< the computer's user who froze it, from the history; may be empty
    int version = 0; ///< the newest
    QString correction;
    std::optional<double> then; ///< the plan's figure as frozen
    std::optional<double> now;
    bool isSame = true; ///< nothing has moved since it was frozen
    int measures = 0; ///< how many differ from what was frozen
};

struct PeriodLines
{
    QList<PeriodLine> lines; ///< newest first
    QList<domain::FrozenPeriod> rows; ///< all of the file, without their documents
};

/// The periods of \a chosen's kind that the file has something to say of, \a chosen and today's among them; of own
/// spans those that were frozen, and \a chosen. At most 60. Counts each, so: on a reading thread.
[[nodiscard]] base::Result<PeriodLines> periodLines(
    const storage::Reader& reader, const domain::Period& chosen, QDate today);

} // namespace samordna::views
