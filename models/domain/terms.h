#pragma once

#include "models/domain/activity.h"
#include "models/domain/indicator.h"
#include "models/domain/measure.h"
#include "models/domain/organisation.h"
#include "models/domain/period.h"
#include "models/domain/plan.h"
#include "models/domain/succession.h"
#include "models/domain/yearday.h"

#include <QString>

namespace samordna::domain {

/// The field's words in the program's language: the one place for each. Screen, paper and exports
/// for people take them from here.
[[nodiscard]] QString term(Degree degree); ///< "Half or more"
[[nodiscard]] QString term(Signal signal);
[[nodiscard]] QString term(ActivityKind kind);
[[nodiscard]] QString term(OrganisationKind kind);
[[nodiscard]] QString term(Exploitation form);
[[nodiscard]] QString term(TargetGroup group);
[[nodiscard]] QString term(ProgressWay way);
[[nodiscard]] QString term(Group group);
[[nodiscard]] QString term(Direction direction);
[[nodiscard]] QString term(SuccessionKind kind);
[[nodiscard]] QString term(WorkingDayShift shift);
[[nodiscard]] QString term(CalendarDayKind kind);
/// "2026, tertial 3"
[[nodiscard]] QString term(const Period& period);
/// "1 september–31 december 2026"
[[nodiscard]] QString spanText(const Period& period);

/// The name to show in the program's language: the English one where the language is English and
/// there is one.
[[nodiscard]] QString inLanguage(const QString& swedish, const QString& english);

} // namespace samordna::domain
