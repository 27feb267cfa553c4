#pragma once

#include "models/items/measurecolumns.h"
#include "models/items/measurefilter.h"

#include <array>

namespace samordna::items {

/// Where a measure stands on the board, from left to right.
enum class BoardColumn { NoFigure, NotStarted, Started, Half, Done, NotApplicable };
inline constexpr std::size_t kBoardColumns = 6;

/// Why a measure's degree cannot be set by moving its card.
enum class MoveRefusal {
    None,
    Counted, ///< its degree follows from milestones, activities, an indicator or sub-measures, and nobody stated
             ///< another
    Runs, ///< it runs on, and is done while it does
    Closed, ///< withdrawn, or not the county's to do
    NotADegree ///< the column says nothing of a degree
};

struct BoardCard
{
    domain::MeasureId id;
    QString number;
    QString title;
    QString lead;
    QDate due; ///< null when no date is set
    bool late = false;
    std::optional<double> percent;
    MoveRefusal refusal = MoveRefusal::None; ///< of any move to a degree
    domain::ProgressWay way = domain::ProgressWay::Stated;

    friend bool operator==(const BoardCard&, const BoardCard&) = default;
};

/// The measures by degree of implementation, each once, by number within a column. "No figure": nobody has stated a
/// degree and there is no progress to derive one from; in the plan's shares those count as not started.
struct Board
{
    std::array<QList<BoardCard>, kBoardColumns> columns;

    friend bool operator==(const Board&, const Board&) = default;
};

/// The board of the measures that pass \a filter.
[[nodiscard]] Board boardOf(const domain::PlanData& data, const MeasureFilter& filter, const MeasureFigures& figures);

/// The degree of a column; nothing for the first and the last.
[[nodiscard]] std::optional<domain::Degree> degreeOf(BoardColumn column);
[[nodiscard]] BoardColumn columnOf(const domain::Measure& measure, const MeasureFigure& figure);

/// What moving a card would do: the period's follow-up with the degree, as an edited cell of the table makes it; or why
/// not. Nothing is changed when the card stands in the column already.
struct BoardMove
{
    MoveRefusal refusal = MoveRefusal::None;
    domain::ChangeSet changes;
};
[[nodiscard]] BoardMove moveTo(const MeasureEdit& edit, const MeasureFigure& figure, BoardColumn column);

} // namespace samordna::items
