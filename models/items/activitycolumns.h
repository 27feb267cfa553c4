#pragma once

#include "models/storage/activityquery.h"

#include <QHash>
#include <QVariant>

#include <optional>
#include <span>

namespace samordna::items {

/// Names of municipalities by their four-digit code.
using MunicipalityNames = QHash<QString, QString>;

enum ActivityColumnPlace {
    DateColumn,
    KindColumn,
    ActivityTitleColumn,
    MeasuresColumn,
    OrganiserColumn,
    PlaceColumn,
    ParticipantsColumn,
    HoursColumn,
    CostColumn,
    ResultColumn
};

/// One column: how it is headed, shown, sorted and stored.
struct ActivityColumn
{
    const char* title; ///< untranslated
    const char* step; ///< untranslated name of the undo step; null when the cell is not edited in place
    const char* field; ///< its name in fieldsOf()
    Qt::Alignment alignment;
    std::optional<storage::ActivityOrder> order; ///< nothing: the table cannot be sorted by it
    QString (*text)(const storage::ActivityRow&, const MunicipalityNames&);
    QVariant (*edit)(const storage::ActivityRow&);
    bool (*set)(domain::Activity&, const QVariant&); ///< false: unreadable
};

[[nodiscard]] std::span<const ActivityColumn> activityColumns();
[[nodiscard]] QString columnTitle(const ActivityColumn& column);
[[nodiscard]] QString columnStep(const ActivityColumn& column);

} // namespace samordna::items
