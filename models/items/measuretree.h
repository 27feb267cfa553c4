#pragma once

#include "models/items/measurecolumns.h"
#include "models/items/measurefilter.h"

#include <vector>

namespace samordna::items {

/// What a list of measures is asked to show, and how.
struct MeasureTreeChoice
{
    MeasureGrouping grouping = MeasureGrouping::Area;
    MeasureFilter filter;
    domain::Period period; ///< of the follow-up that the rows show
    MeasureColumnPlace sortedBy = NumberColumn; ///< within a group, and of all where there is none
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// A row and those below it, as values. The root has neither id nor row of its own.
struct MeasureTree
{
    QUuid id;
    MeasureRow row;
    std::vector<MeasureTree> children;

    /// The rows below it, all the way down.
    [[nodiscard]] int size() const;
    /// What \a wanted stands under; null when it is not here.
    [[nodiscard]] const MeasureTree* parentOf(const QUuid& wanted) const;
};

/// The measures of \a data in groups or in one list, sub-measures under their own. A group without measures is listed
/// only where nothing is filtered, so that it can be filled.
[[nodiscard]] MeasureTree measureTree(
    const domain::PlanData& data, const MeasureFigures& figures, const MeasureTreeChoice& choice);

} // namespace samordna::items
