#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"

#include <QDate>

namespace samordna::exchange {

/// Activities in a sample that is not asked to be larger.
inline constexpr qint64 kSampleActivities = 240;

/// The content of the fictitious Exempellän (code 99) as it would look on \a today after three years of work: measures
/// of all eight areas, milestones, follow-ups per tertial and indicators. The same day gives the same rows. Without
/// activities; \a activities is how many are to come, so that measures which count them have a plausible plan.
[[nodiscard]] base::Result<domain::ChangeSet> sampleCounty(QDate today, qint64 activities = kSampleActivities);

} // namespace samordna::exchange
