#pragma once

#include "models/items/measurefilter.h"

namespace samordna::items {

/// What the list of indicators is filtered by beside their own fields. Counted elsewhere, as MeasureFigure is.
struct IndicatorFigure
{
    bool missesTarget = false; ///< has a value and a target, and does not meet it
    bool isOnTheWay = false; ///< misses it, but has come towards it
    bool lacksValue = false; ///< of the chosen period
    bool isLate = false; ///< somebody waits for a value that is stale or never came

    friend bool operator==(const IndicatorFigure&, const IndicatorFigure&) = default;
};

using IndicatorFigures = QHash<domain::IndicatorId, IndicatorFigure>;

/// Ours: counted by us (isCountedBy()).
enum class IndicatorShow { All, Ours, MissesTarget, OnTheWay, LacksValue, LateValue };

/// What it is called in the settings: "late-value". Empty for All.
[[nodiscard]] QString codeOf(IndicatorShow show);
/// All for a code that is none.
[[nodiscard]] IndicatorShow indicatorShow(const QString& code);

/// Which indicators a list shows. A regular value; every part that is set narrows the list.
struct IndicatorFilter
{
    QString text; ///< words, all of which must stand in names, unit, source, who counts or the measures they belong to
    IndicatorShow show = IndicatorShow::All;
    domain::AreaId area = {}; ///< a measure they belong to is in it
    domain::MeasureId measure = {}; ///< they belong to it
    QString source = {}; ///< it, or a value's, is this one
    std::optional<QList<domain::MeasureId>> measures = {}; ///< they belong to one of these; empty: none is shown
    bool withdrawn = false; ///< withdrawn ones too
    Own own = {}; ///< what IndicatorShow::Ours means

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const IndicatorFilter&, const IndicatorFilter&) = default;
};

/// Whether the organisation that somebody calls their own counts \a indicator: \a own, or any county administrative
/// board, is named in what is written of who counts it, with the function where there is one. Where nobody is named,
/// the county's own are counted by the board.
[[nodiscard]] bool isCountedBy(const Own& own, const domain::Indicator& indicator, const domain::PlanData& data);

/// Those that pass, in the order of \a data.
[[nodiscard]] QList<domain::IndicatorId> indicatorsPassing(
    const IndicatorFilter& filter, const domain::PlanData& data, const IndicatorFigures& figures);

/// The sources of indicators in force and of their values, each once, in Swedish order.
[[nodiscard]] QStringList indicatorSources(const domain::PlanData& data);

/// The measures in force that some indicator in force belongs to, by number.
[[nodiscard]] QList<domain::Measure> measuresWithIndicators(const domain::PlanData& data);

} // namespace samordna::items
