#pragma once

#include "models/items/measurefigures.h"
#include "models/domain/changes.h"

#include <QVariant>

#include <span>

namespace samordna::items {

/// What the measures stand under.
enum class MeasureGrouping { Area, Organisation, None };

/// The heading of a group of measures.
struct MeasureGroup
{
    QUuid id; ///< the area's or the lead's; null: nobody leads them
    QString title; ///< "1 Stronger coordination", "Länsstyrelsen"
    bool isWithdrawn = false;

    friend bool operator==(const MeasureGroup&, const MeasureGroup&) = default;
};

/// What a row of the measures' tree shows. Two equal rows look the same, so equality decides
/// whether a row is repainted.
struct MeasureRow
{
    std::optional<MeasureGroup> group; ///< set for a heading only
    int count = 0; ///< a group's measures in the list
    std::optional<double> groupPercent; ///< a group's roll-up
    domain::Measure measure;
    QString lead;
    std::optional<domain::Degree> stated; ///< of the period's follow-up; nothing: derived
    MeasureFigure figure;

    [[nodiscard]] bool isGroup() const { return group.has_value(); }
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
/// The title for a group; the cell's own text for a measure.
[[nodiscard]] QString cellText(const MeasureRow& row, const MeasureColumn& column);

/// True when \a a comes before \a b in a list sorted by \a column: numbers as people count, texts in Swedish order,
/// what is missing last.
[[nodiscard]] bool comesBefore(const MeasureRow& a, const MeasureRow& b, MeasureColumnPlace column);

} // namespace samordna::items
