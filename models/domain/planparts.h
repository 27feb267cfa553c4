#pragma once

#include "models/domain/changes.h"

namespace samordna::domain {

/// What copying a plan and moving to a new version are both made of. Each function adds to a set of changes; nothing is
/// written here.

/// How the next plan is called and when it is in force.
struct PlanHead
{
    QString title;
    QString version;
    QDate first;
    QDate last; ///< null: open
};

/// A plan row after \a old, not stored yet.
[[nodiscard]] Plan nextPlan(const Plan& old, const PlanHead& head);
/// \a old ends on \a last.
void endPlan(const Plan& old, QDate last, ChangeSet& changes);
/// The areas of \a from, in force, once more under \a to. New identity by old.
QHash<AreaId, AreaId> addAreas(const PlanData& data, const PlanId& from, const PlanId& to, ChangeSet& changes);
/// The measures of a plan that are not withdrawn, in the order of \a data.
[[nodiscard]] QList<Measure> measuresOf(const PlanData& data, const PlanId& plan);
/// Adds \a rows so that none comes before its parent or what it waits for.
void addMeasures(const QList<Measure>& rows, ChangeSet& changes);
/// \a to is null for SuccessionKind::Ended.
[[nodiscard]] Succession successionOf(
    const PlanData& data, const MeasureId& from, const MeasureId& to, SuccessionKind kind, const QString& note = {});
/// Indicators and mandates that answer for an old measure do so for what it became, too. The old links stay: past
/// periods are counted by them.
void extendLinks(const PlanData& data, const QHash<MeasureId, QList<MeasureId>>& became, ChangeSet& changes);

} // namespace samordna::domain
