#pragma once

#include <Qt>

namespace samordna::items {

/// What the item models answer beside Qt's own roles. Colours, icons and fonts are added by the
/// delegates in views.
enum Role {
    SortRole = Qt::UserRole + 1,
    IdRole, ///< QUuid of the row's entity
    GroupRole, ///< bool: the row is a focus area
    DegreeRole, ///< int of domain::Degree; absent when the row has none
    PercentRole, ///< double, unrounded; absent when there is no figure
    SignalRole, ///< int of domain::Signal
    LateRole, ///< bool
    WithdrawnRole, ///< bool
    DraftRole, ///< bool: the wording is not the plan's own
    CountRole, ///< int: the measures shown under a focus area
    CancelledRole, ///< bool
    FoldedRole, ///< bool: the rows of the group are not shown
    NoteRole, ///< QString: what stands after a group's name instead of its measures and their figure
};

} // namespace samordna::items
