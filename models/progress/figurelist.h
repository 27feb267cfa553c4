#pragma once

#include "models/progress/indicatorvalue.h"
#include "models/progress/planprogress.h"
#include "models/storage/activityquery.h"

#include <QByteArray>

namespace samordna::progress {

/// What a listed group of measures is.
enum class GroupKind { Plan, Area, Organisation, Goal };

/// One roll-up with what it is called.
struct GroupFigure
{
    GroupKind kind = GroupKind::Plan;
    QUuid id; ///< the area's, organisation's or goal's; null for the plan, and for those without lead or goal
    int number = 0; ///< the area's or goal's; else 0
    QString name; ///< in the program's language; empty for the plan, and for those without lead or goal
    GroupProgress progress;

    friend bool operator==(const GroupFigure&, const GroupFigure&) = default;
};

struct MeasureFigure
{
    QString number;
    QString title; ///< in the program's language
    domain::AreaId area;
    domain::OrganisationId lead;
    QDate due; ///< null when no date is set
    double weight = 1;
    std::optional<Exclusion> excluded; ///< from roll-ups: by its own standing, not for lack of a figure
    MeasureProgress progress;

    friend bool operator==(const MeasureFigure&, const MeasureFigure&) = default;
};

/// An indicator's way from its baseline to the target in force. 200, 1 500 and a latest value of 1 240 is 80.
struct IndicatorFigure
{
    domain::IndicatorId id;
    QString name; ///< in the program's language
    QString unit;
    std::optional<IndicatorValue> latest;
    std::optional<double> baseline;
    std::optional<double> target; ///< in force at as-of
    std::optional<double> progress; ///< 0 … 100; nothing when one of the three is missing

    friend bool operator==(const IndicatorFigure&, const IndicatorFigure&) = default;
};

/// Every figure of a period with its reasons: the one value from which the list on the command line, its JSON and the
/// appendix on paper are made, so that they cannot disagree.
struct FigureList
{
    domain::Period period;
    QDate asOf;
    QString county; ///< its code
    QByteArray fingerprint; ///< of the file's history, hexadecimal: what it was counted from
    int inTime = 0;
    int withDue = 0;
    int late = 0;
    QList<GroupFigure> groups; ///< the plan, areas, organisations and goals, in that order
    QList<MeasureFigure> measures; ///< by number, withdrawn ones too
    QList<IndicatorFigure> indicators; ///< by name, withdrawn ones not
    storage::ActivityTotals activities;

    friend bool operator==(const FigureList&, const FigureList&) = default;
};

/// Pure. \a progress is of \a data; \a activities are of its period at its as-of.
[[nodiscard]] FigureList figureList(
    const domain::PlanData& data, const PlanProgress& progress, const storage::ActivityTotals& activities);

/// The same, counted from a file or a snapshot, with its fingerprint. Damaged or Io.
[[nodiscard]] base::Result<FigureList> readFigureList(
    const storage::Reader& reader, const domain::Period& period, QDate today);

} // namespace samordna::progress
