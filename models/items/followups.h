#pragma once

#include "models/domain/changes.h"

namespace samordna::items {

/// The follow-up of a measure for a period, as it is or as it would begin.
struct FollowUpInHand
{
    std::optional<domain::FollowUp> stored; ///< nothing: not written yet
    domain::FollowUp value;

    /// What stores \a after in the place of this one; empty when nothing differs.
    [[nodiscard]] domain::ChangeSet changeTo(const domain::FollowUp& after) const;
};

/// A follow-up that is not written yet begins where the latest one before it ended: degree, per
/// cent, signal and "runs" are a state that lasts until somebody says otherwise; the texts and the
/// cost belong to their own period and begin empty.
[[nodiscard]] FollowUpInHand followUpInHand(
    const domain::PlanData& data, const domain::MeasureId& measure, const domain::Period& period);

/// The latest follow-up in force that ended before \a period began; null when there is none.
[[nodiscard]] const domain::FollowUp* followUpBefore(
    const domain::PlanData& data, const domain::MeasureId& measure, const domain::Period& period);

} // namespace samordna::items
