#pragma once

#include "models/base/result.h"
#include "models/domain/period.h"
#include "models/domain/plandata.h"

#include <QDate>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

class XlsxWriter;

/// The workbook's sheets about meetings: the agendas and decisions of the activities of \a period
/// (domain::belongsTo()), and the action points that were promised there or are still open. What belongs to an activity
/// that is withdrawn is left out. No text is looked at: they have passed the gate before.
[[nodiscard]] base::Result<void> writeMeetings(XlsxWriter& out, const storage::Reader& reader,
    const domain::PlanData& data, const domain::Period& period, QDate today);

} // namespace samordna::exchange
