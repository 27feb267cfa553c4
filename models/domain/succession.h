#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"

namespace samordna::domain {

/// What became of a measure when the plan moved on.
enum class SuccessionKind {
    Continued, ///< one measure goes on as one
    Split, ///< one goes on as several
    Merged, ///< several go on as one
    Ended ///< nothing goes on
};

/// One arrow from a measure of an earlier plan to one of a later: what keeps its history together. A split or a merge
/// is several arrows.
struct Succession : Record
{
    SuccessionId id;
    MeasureId from;
    MeasureId to; ///< null when it ended
    SuccessionKind kind = SuccessionKind::Continued;
    QString note; ///< why

    friend bool operator==(const Succession&, const Succession&) = default;
};

} // namespace samordna::domain
