#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

#include <optional>

namespace samordna::domain {

enum class ActivityKind {
    Training,
    Meeting,
    Network,
    Survey,
    MethodSupport,
    Campaign,
    Inspection,
    Routine,
    Conference,
    Other
};

/// Something that is held on a day or some days and serves measures of the plan. Counts only, never names, of those who
/// took part.
struct Activity : Record
{
    ActivityId id;
    ActivityKind kind = ActivityKind::Meeting;
    QString title;
    QDate start;
    QTime startTime; ///< null when no time was given
    QDate end; ///< the same day or later
    QTime endTime;
    QString place;
    QString municipality; ///< four-digit code; empty when the place has none
    OrganisationId organiser;
    QList<OrganisationId> organisations; ///< those who took part, the organiser not repeated
    std::optional<int> women; ///< nothing: not filled in, which is not 0
    std::optional<int> men;
    std::optional<int> other;
    std::optional<int> unknown;
    std::optional<double> hours;
    std::optional<double> cost; ///< SEK
    bool cancelled = false;
    QString result;
    QList<MeasureId> measures;
    QStringList counties; ///< codes; one activity may serve several counties
    QString remark;
    SeriesId series; ///< null when it does not recur
    QDate occurrence; ///< the day its series gave it, whatever day it was moved to; null without a series

    /// Nothing when no group is filled in.
    [[nodiscard]] std::optional<int> participants() const;

    friend bool operator==(const Activity&, const Activity&) = default;
};

} // namespace samordna::domain
