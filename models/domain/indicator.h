#pragma once

#include "models/domain/codes.h"
#include "models/domain/period.h"
#include "models/domain/record.h"

#include <QList>

#include <optional>

namespace samordna::domain {

enum class Direction { More, Less, Neutral };

/// Whom a value counts. Total stands alone: it is never added to the groups.
enum class Group { Women, Men, Girls, Boys, Other, Unknown, Total };

struct Indicator : Record
{
    IndicatorId id;
    QString name;
    QString nameEn;
    QString unit;
    Direction direction = Direction::More;
    QString definition; ///< how it is counted and by whom
    QString source;
    bool national = false; ///< a published national series, shown for comparison
    std::optional<double> baseline;
    QList<MeasureId> measures;
    QString countedBy; ///< which organisation and function counts it

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

struct Target : Record
{
    TargetId id;
    IndicatorId indicator;
    Period period; ///< in force from its first day
    double value = 0;

    friend bool operator==(const Target&, const Target&) = default;
};

/// One value. Series from different sources are never added.
struct Observation : Record
{
    ObservationId id;
    IndicatorId indicator;
    Period period;
    Group group = Group::Total;
    double value = 0;
    QString source;
    QString comment;

    friend bool operator==(const Observation&, const Observation&) = default;
};

} // namespace samordna::domain
