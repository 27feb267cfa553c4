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

/// ThisWeek: it, or a milestone of it, is due in the week of MeasureFilter::today. NoActivity: none in the period.
enum class MeasureShow { All, Mine, Late, LacksFollowUp, Drafts, ThisWeek, NoActivity };

/// What it is called in the settings: "late". Empty for All.
[[nodiscard]] QString codeOf(MeasureShow show);
/// All for a code that is none.
[[nodiscard]] MeasureShow measureShow(const QString& code);

/// Which measures a list shows. A regular value; every part that is set narrows the list.
struct MeasureFilter
{
    QString text; ///< words that must all occur in number, title, lead or area; letter case ignored
    domain::AreaId area;
    MeasureShow show = MeasureShow::All;
    bool withdrawn = false; ///< withdrawn ones too
    Own own = {}; ///< what MeasureShow::Mine means
    QDate today = {}; ///< what MeasureShow::ThisWeek means

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const MeasureFilter&, const MeasureFilter&) = default;
};

/// True when \a measure passes.
[[nodiscard]] bool passes(const MeasureFilter& filter, const domain::Measure& measure, const domain::PlanData& data,
    const MeasureFigures& figures);

/// Those that pass, in the order of \a data.
[[nodiscard]] QList<domain::MeasureId> measuresPassing(
    const MeasureFilter& filter, const domain::PlanData& data, const MeasureFigures& figures);

/// How many measures pass.
[[nodiscard]] int countPassing(
    const MeasureFilter& filter, const domain::PlanData& data, const MeasureFigures& figures);

} // namespace samordna::items
