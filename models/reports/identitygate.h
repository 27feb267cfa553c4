#pragma once

#include "models/base/result.h"
#include "models/reports/report.h"

#include <functional>

namespace samordna::reports {

/// Calls \a visit with every text that the report would print and the heading it stands under.
void eachText(const Report& report, const std::function<void(const QString& text, const QString& heading)>& visit);

/// PersonalIdentity, with the heading, when a text looks like a personal identity number: such a report is not made.
[[nodiscard]] base::Result<void> passGate(const Report& report);

} // namespace samordna::reports
