#pragma once

#include "models/items/measurefigures.h"
#include "models/domain/plandata.h"

namespace samordna::items {

/// Whose measures somebody calls their own.
struct Own
{
    domain::OrganisationId organisation; ///< null, or not of the file: whatever county administrative board leads
    QString function; ///< within it; empty: any

    friend bool operator==(const Own&, const Own&) = default;
};

enum class MeasureShow { All, Mine, Late, LacksFollowUp, Drafts };

/// Which measures a list shows. A regular value; every part that is set narrows the list.
struct MeasureFilter
{
    QString text; ///< words that must all occur in number, title, lead or area; letter case ignored
    domain::AreaId area;
    MeasureShow show = MeasureShow::All;
    bool withdrawn = false; ///< withdrawn ones too
    Own own = {}; ///< what MeasureShow::Mine means

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const MeasureFilter&, const MeasureFilter&) = default;
};

/// True when \a measure passes.
[[nodiscard]] bool passes(const MeasureFilter& filter, const domain::Measure& measure, const domain::PlanData& data,
    const MeasureFigures& figures);

/// How many measures pass.
[[nodiscard]] int countPassing(
    const MeasureFilter& filter, const domain::PlanData& data, const MeasureFigures& figures);

} // namespace samordna::items
