#pragma once

#include "models/items/measurefigures.h"
#include "models/domain/changes.h"

#include <QVariant>

#include <span>

namespace samordna::items {

/// What a row of the measures' tree shows. Two equal rows look the same, so equality decides
/// whether a row is repainted.
struct MeasureRow
{
    std::optional<domain::Area> area; ///< set for a focus area's row only
    int count = 0; ///< an area's measures in the list
    std::optional<double> areaPercent; ///< an area's roll-up
    domain::Measure measure;
    QString lead;
    std::optional<domain::Degree> stated; ///< of the period's follow-up; nothing: derived
    MeasureFigure figure;

    [[nodiscard]] bool isArea() const { return area.has_value(); }
    friend bool operator==(const MeasureRow&, const MeasureRow&) = default;
};

/// What an edited cell is stored into.
struct MeasureEdit
{
    const domain::PlanData& data; ///< borrowed for the call
    const domain::Measure& measure; ///< borrowed for the call
    domain::Period period; ///< whose follow-up the degree, the per cent and the signal belong to
    QDate today;
};

/// The columns by their place.
enum MeasureColumnPlace {
    NumberColumn,
    TitleColumn,
    LeadColumn,
    DueColumn,
    DegreeColumn,
    ProgressColumn,
    SignalColumn
};

/// One column: how it is headed, shown, sorted and stored.
struct MeasureColumn
{
    const char* title; ///< untranslated
    const char* step; ///< untranslated name of the undo step
    const char* field; ///< its name in fieldsOf()
    Qt::Alignment alignment;
    QString (*text)(const MeasureRow&);
    QVariant (*edit)(const MeasureRow&);
    bool (*isEditable)(const MeasureRow&); ///< of a measure in force
    std::optional<domain::ChangeSet> (*change)(const MeasureEdit&, const QVariant&); ///< nothing: unreadable
};

[[nodiscard]] std::span<const MeasureColumn> measureColumns();
[[nodiscard]] QString columnTitle(const MeasureColumn& column);
[[nodiscard]] QString columnStep(const MeasureColumn& column);
/// "1 Stronger coordination" for an area; the cell's own text for a measure.
[[nodiscard]] QString cellText(const MeasureRow& row, const MeasureColumn& column);

} // namespace samordna::items
