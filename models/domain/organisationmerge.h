#pragma once

#include "models/domain/changes.h"

namespace samordna::domain {

/// More activities than this are not moved at once: it would be a step too large to look through and to undo.
inline constexpr int kMostMergedActivities = 5'000;

/// Whose value a field of the organisation that stays is to have.
enum class MergeSide {
    Kept, ///< its own
    Dropped ///< that of the one that goes
};

/// A field in which two organisations differ and where only one value can stay.
struct MergeField
{
    QString name; ///< as in fieldsOf<Organisation>()
    FieldType type = FieldType::Text;
    QJsonValue kept;
    QJsonValue dropped;
    MergeSide likely = MergeSide::Kept; ///< the kept one's, unless it says nothing and the other does

    friend bool operator==(const MergeField&, const MergeField&) = default;
};

/// In the order they are shown. Other names are not among them: all of both stay.
[[nodiscard]] QList<MergeField> mergeFields(const Organisation& keep, const Organisation& drop);

/// What was chosen, by field; a field that is not named takes the likely one.
using MergeChoices = QHash<QString, MergeSide>;

/// Makes one organisation of two: everything that refers to \a drop refers to \a keep, no list names it twice, and \a
/// keep has the values that were chosen and goes by every name that either had and that is not its own now. \a drop is
/// withdrawn with a reason that names \a keep. \a activities are all those that concern \a drop
/// (storage::Reader::activitiesOf()); others are left alone. Withdrawn rows are moved too, so that one that is taken
/// back is right. Empty when either is missing or both are the same; else the first change is that of \a keep, unless
/// nothing in it changes.
[[nodiscard]] ChangeSet mergeOrganisations(const PlanData& data, const OrganisationId& keep, const OrganisationId& drop,
    const QList<Activity>& activities, const MergeChoices& choices = {});

/// How many rows of an entity a set changes: for a preview.
[[nodiscard]] int countOf(const ChangeSet& changes, Entity entity);

} // namespace samordna::domain
