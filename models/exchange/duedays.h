#pragma once

#include "models/base/result.h"
#include "models/domain/period.h"
#include "models/exchange/icalendar.h"

#include <functional>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

/// What a calendar of due days may hold.
enum class DueKind { ReportingDay, Mandate, Measure, Milestone, ActionPoint, Activity };

inline constexpr DueKind kDueKinds[]{DueKind::ReportingDay, DueKind::Mandate, DueKind::Measure, DueKind::Milestone,
    DueKind::ActionPoint, DueKind::Activity};

/// One of them, as it stands in a calendar, in the program's language.
struct DueDay
{
    DueKind kind = DueKind::Measure;
    CalendarDayEvent event;

    friend bool operator==(const DueDay&, const DueDay&) = default;
};

/// Everything that falls due within \a period and is not done, by day and then in the order of DueKind; and the
/// activities that are still to come at \a today. Reporting days stand where their rule moves them, the yearly account
/// among them. Left out are measures that do not apply, are done, or belong to a plan that is not in force on their
/// day, with their milestones; what is withdrawn or cancelled; and action points of such activities. Organisations and
/// functions are named, nobody else: PersonalIdentity (table, row, column) when a text looks like a personal identity
/// number. Cancelled when \a goOn, which may be empty, says no; Damaged or Io.
[[nodiscard]] base::Result<QList<DueDay>> dueDays(
    const storage::Reader& reader, const domain::Period& period, QDate today, const std::function<bool()>& goOn = {});

/// Writes \a days, which are not none, as a calendar (.ics) for other programs. Errors as writtenTo(). The same days
/// and \a today give the same bytes.
[[nodiscard]] base::Result<void> writeCalendar(
    const QList<DueDay>& days, const QString& board, QDate today, const QString& path);

} // namespace samordna::exchange
