#pragma once

#include "models/domain/changes.h"

namespace samordna::domain {

/// More activities than this are not moved at once: it would be a step too large to look through and to undo.
inline constexpr int kMostMergedActivities = 5'000;

/// Makes one organisation of two: everything that refers to \a drop refers to \a keep, no list names it twice, and \a
/// keep goes by \a drop's names too and has its mailbox where it had none. \a drop is withdrawn with a reason that
/// names \a keep. \a activities are all those that concern \a drop (storage::Reader::activitiesOf()); others are left
/// alone. Withdrawn rows are moved too, so that one that is taken back is right. Empty when either is missing or both
/// are the same.
[[nodiscard]] ChangeSet mergeOrganisations(
    const PlanData& data, const OrganisationId& keep, const OrganisationId& drop, const QList<Activity>& activities);

/// How many rows of an entity a set changes: for a preview.
[[nodiscard]] int countOf(const ChangeSet& changes, Entity entity);

} // namespace samordna::domain
