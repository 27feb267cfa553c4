#pragma once

#include "models/domain/putback.h"
#include "models/progress/historylines.h"

#include <QString>

namespace samordna::views {

/// "Due date: 2026-12-31 → 2027-03-31" on one line; of long texts the part where they begin to differ.
[[nodiscard]] QString historyText(const progress::HistoryLine& line);
/// When, who, and which row it was unless it is \a subject: "2026-11-25 14:03 · anna · Milestone: Kick-off". Local
/// time.
[[nodiscard]] QString historyPlace(const progress::HistoryLine& line, const QUuid& subject);
/// Everything: the step, the whole value before and after.
[[nodiscard]] QString historyWhole(const progress::HistoryLine& line, const QUuid& subject);
/// A line to be taken to another program: whole values, but counts of persons only where \a maskLimit is 0.
[[nodiscard]] QString historyCopied(const progress::HistoryLine& line, const QUuid& subject, int maskLimit);

/// Why values cannot be put back; empty when they can.
[[nodiscard]] QString putBackRefusal(domain::PutBack state);

} // namespace samordna::views
