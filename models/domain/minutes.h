#pragma once

#include "models/domain/activity.h"
#include "models/domain/plandata.h"

namespace samordna::domain {

/// What is written down of one activity. Withdrawn rows may be among them.
struct Minutes
{
    Activity activity;
    QList<AgendaItem> agenda;
    QList<ActionPoint> points; ///< of the activity
};

/// "Polismyndigheten, samordnare": who is to do it; empty when nobody is named. An organisation that is unknown to
/// \a organisations is left out.
[[nodiscard]] QString ownerText(const ActionPoint& point, const QList<Organisation>& organisations);

/// "Due 2026-12-01", "Late: was due 2026-11-01", "Done 2026-11-20"; empty when there is no day.
[[nodiscard]] QString dueText(const ActionPoint& point, QDate today);

/// The minutes as plain text in the program's language, for a letter or a case file: title, day, place, who took part,
/// each point of the agenda with what was said and decided, and each action point with its owner and its day, under
/// the point it belongs to or last. Withdrawn rows are left out, and so is every count of persons.
[[nodiscard]] QString minutesText(const Minutes& minutes, const QList<Organisation>& organisations, QDate today);

} // namespace samordna::domain
