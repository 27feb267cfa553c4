#pragma once

#include "models/domain/plandata.h"

#include <QSet>

namespace samordna::domain {

/// The one rule for which plans count. A plan is in force on a day between its first and its last, both counted; an
/// end that is open is always passed. Withdrawn plans are not. Where no plan is in force, the one that ended last does
/// (so that figures do not vanish the day after a plan has run out), else the one that begins first: a file with one
/// plan counts it on every day. Empty only when there is no plan.
[[nodiscard]] QSet<PlanId> plansInForce(const QList<Plan>& plans, QDate day);

/// \a data with the areas of \a plans, their measures and those measures' milestones and follow-ups; every other set
/// stays whole. An area whose plan
/// is not in the data belongs to all of them.
[[nodiscard]] PlanData ofPlans(const PlanData& data, const QSet<PlanId>& plans);

/// What counts on \a day: ofPlans() of the plans in force. A measure that was carried to a later plan is there twice in
/// a file, and once in this.
[[nodiscard]] PlanData inForce(const PlanData& data, QDate day);

/// The plan that a measure's area belongs to; null when either is not there.
[[nodiscard]] const Plan* planOf(const PlanData& data, const Measure& measure);

} // namespace samordna::domain
