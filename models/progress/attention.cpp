#include "models/progress/attention.h"

#include "models/progress/indicatorstanding.h"
#include "models/progress/indicatorvalue.h"
#include "models/progress/measureprogress.h"
#include "models/domain/agenda.h"
#include "models/domain/plansinforce.h"
#include "models/storage/reader.h"

#include <algorithm>
#include <map>

namespace samordna::progress {

namespace {

constexpr double kHair = 1e-6; ///< what a sum of binary fractions may be off by

std::optional<Attention> ofMeasure(const domain::Measure& measure, const MeasureProgress& progress, QDate asOf)
{
    Attention item;
    item.measure = measure.id;
    item.due = measure.due;
    item.lacksFollowUp = progress.followUp == FollowUpState::Missing || progress.followUp == FollowUpState::Stale;
    if (progress.late) {
        item.kind = AttentionKind::Late;
        item.days = static_cast<int>(measure.due.daysTo(asOf));
    } else if (item.lacksFollowUp) {
        item.kind =
            progress.followUp == FollowUpState::Stale ? AttentionKind::FollowUpStale : AttentionKind::FollowUpMissing;
    } else if (progress.dueSoon) {
        item.kind = AttentionKind::DueSoon;
        item.days = static_cast<int>(asOf.daysTo(measure.due));
    } else {
        return std::nullopt;
    }
    return item;
}

std::optional<Attention> ofIndicator(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf)
{
    const auto latest = latestValue(indicator, data, asOf);
    Attention item;
    item.indicator = indicator.id;
    item.period = latest ? latest->period : domain::Period();
    const ValueState state = awaitedValue(item.period, asOf);
    item.kind = state == ValueState::Stale ? AttentionKind::ObservationStale : AttentionKind::ObservationMissing;
    return state == ValueState::Current ? std::nullopt : std::optional(item);
}

/// What was observed of one indicator for one period, by one source.
struct Observed
{
    domain::Period period;
    std::optional<double> total;
    std::optional<double> sum; ///< of the groups
};

/// Values come in by import too, where a total that disagrees is listed but kept (progress.md, "Counts of persons").
QList<Attention> disagreeingTotals(const domain::PlanData& data, QDate asOf)
{
    std::map<std::tuple<domain::IndicatorId, QDate, QString, QString>, Observed> observed;
    for (const domain::Observation& row : data.observations) {
        if (row.isWithdrawn() || row.period.first() > asOf) {
            continue;
        }
        Observed& one = observed[{row.indicator, row.period.last(), row.period.code(), row.source}];
        one.period = row.period;
        if (row.group == domain::Group::Total) {
            one.total = row.value;
        } else {
            one.sum = one.sum.value_or(0) + row.value;
        }
    }
    QList<Attention> found;
    for (const auto& [key, one] : observed) {
        const domain::Indicator* indicator = domain::find(data.indicators, std::get<0>(key));
        const bool disagrees = one.total && one.sum && std::abs(*one.total - *one.sum) > kHair;
        if (disagrees && indicator && !indicator->national && !indicator->isWithdrawn()) {
            Attention item;
            item.kind = AttentionKind::TotalsDisagree;
            item.indicator = indicator->id;
            item.period = one.period;
            item.sum = *one.sum;
            item.total = *one.total;
            found.append(item);
        }
    }
    return found;
}

Attention ofActionPoint(const domain::ActionPoint& point, QDate asOf)
{
    Attention item;
    item.kind = AttentionKind::ActionPointLate;
    item.actionPoint = point.id;
    item.activity = point.activity;
    item.due = point.due;
    item.days = static_cast<int>(point.due.daysTo(asOf));
    return item;
}

/// What comes first among those of one kind: the longest late, and the nearest due.
int urgency(const Attention& item)
{
    const bool isLate = item.kind == AttentionKind::Late || item.kind == AttentionKind::ActionPointLate;
    return isLate ? -item.days : item.kind == AttentionKind::DueSoon ? item.days : 0;
}

} // namespace

base::Result<QList<domain::ActionPoint>> lateActionPoints(
    const storage::Reader& reader, const QList<domain::ActionPoint>& points, QDate asOf)
{
    QHash<domain::ActivityId, bool> inForce;
    QList<domain::ActionPoint> late;
    for (const domain::ActionPoint& point : points) {
        if (!domain::isOverdue(point, asOf)) {
            continue;
        }
        auto known = inForce.constFind(point.activity);
        if (known == inForce.constEnd()) {
            const auto activity = reader.row<domain::Activity>(point.activity);
            if (!activity) {
                return activity.error();
            }
            known = inForce.insert(point.activity, *activity && !(*activity)->isWithdrawn());
        }
        if (*known) {
            late.append(point);
        }
    }
    return late;
}

QList<Attention> attention(const domain::PlanData& file, const PlanProgress& progress, int activitiesWithoutResult)
{
    const domain::PlanData data = domain::inForce(file, progress.asOf);
    QList<Attention> list;
    for (const domain::Measure& measure : data.measures) {
        const auto one = progress.measures.constFind(measure.id);
        const auto item = exclusion(measure) ? std::nullopt : ofMeasure(measure, *one, progress.asOf);
        if (item) {
            list.append(*item);
        }
    }
    for (const domain::ActionPoint& point : data.actionPoints) {
        if (domain::isOverdue(point, progress.asOf)) {
            list.append(ofActionPoint(point, progress.asOf));
        }
    }
    const QSet<domain::IndicatorId> awaited = awaitedIndicators(data);
    for (const domain::Indicator& indicator : data.indicators) {
        const bool isAwaited = awaited.contains(indicator.id);
        const auto item = isAwaited ? ofIndicator(indicator, data, progress.asOf) : std::nullopt;
        if (item) {
            list.append(*item);
        }
    }
    list += disagreeingTotals(data, progress.asOf);
    if (activitiesWithoutResult > 0) {
        Attention item;
        item.kind = AttentionKind::ActivitiesWithoutResult;
        item.count = activitiesWithoutResult;
        list.append(item);
    }
    std::stable_sort(list.begin(), list.end(), [](const Attention& a, const Attention& b) {
        return std::pair(a.kind, urgency(a)) < std::pair(b.kind, urgency(b));
    });
    return list;
}

AttentionCounts attentionCounts(const QList<Attention>& list, const PlanProgress& progress)
{
    AttentionCounts counts;
    for (const Attention& item : list) {
        const auto measure = progress.measures.constFind(item.measure);
        if (measure != progress.measures.cend()) {
            counts.late += measure->late ? 1 : 0;
            counts.dueSoon += measure->dueSoon ? 1 : 0;
            counts.followUpMissing += measure->followUp == FollowUpState::Missing ? 1 : 0;
            counts.followUpStale += measure->followUp == FollowUpState::Stale ? 1 : 0;
            counts.measures += item.kind != AttentionKind::DueSoon ? 1 : 0;
        }
        counts.observationMissing += item.kind == AttentionKind::ObservationMissing ? 1 : 0;
        counts.observationStale += item.kind == AttentionKind::ObservationStale ? 1 : 0;
        counts.totalsDisagree += item.kind == AttentionKind::TotalsDisagree ? 1 : 0;
        counts.lateActionPoints += item.kind == AttentionKind::ActionPointLate ? 1 : 0;
        counts.withoutResult += item.count;
    }
    return counts;
}

} // namespace samordna::progress
