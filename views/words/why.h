#pragma once

#include "models/progress/attention.h"
#include "models/progress/chart.h"
#include "models/storage/activityquery.h"

#include <QString>

namespace samordna::views {

/// One line of what a figure is made of. Leads to a measure or an area where one of them is set.
struct WhyTerm
{
    QString label; ///< "3.2 Rutin för upptäckt"
    QString value; ///< "40 %", "done", "–"
    QString weight; ///< empty where weights mean nothing
    domain::MeasureId measure;
    domain::AreaId area;
    bool isCount = false; ///< \c value may be a count of persons

    [[nodiscard]] bool leads() const { return !measure.isNull() || !area.isNull(); }
    friend bool operator==(const WhyTerm&, const WhyTerm&) = default;
};

/// The answer to "why this figure?" in the program's language, ready to be shown.
struct Why
{
    QString subject; ///< "Degree of implementation, whole plan"
    QString figure; ///< "62 %", "32 of 36"
    QString sentence; ///< how it came about
    QString formula; ///< the rule, in words
    QString termsTitle; ///< what the terms are: "Measures"
    QList<WhyTerm> terms;
    QStringList notes; ///< what was left out, what differs, which days: a sentence each

    friend bool operator==(const Why&, const Why&) = default;
};

/// A figure of the plan or an area, by its own terms. \a period is the one that is shown.
[[nodiscard]] Why whyFigure(const QString& subject, const progress::Figure& figure, const domain::Period& period);
/// The whole plan, with its areas first: each leads to why its own figure is what it is.
[[nodiscard]] Why whyPlan(const QString& subject, const domain::PlanData& data, const progress::PlanProgress& progress);
/// One area; nothing when there is none of that identity.
[[nodiscard]] std::optional<Why> whyArea(
    const domain::PlanData& data, const progress::PlanProgress& progress, const domain::AreaId& area);
/// A chart's value, in the chart's own words.
[[nodiscard]] Why whyChart(const progress::Chart& chart, const QString& value, QDate asOf);
/// A measure's progress, with its degree and its signal where a person says something else than the figures.
[[nodiscard]] Why whyMeasure(
    const domain::Measure& measure, const progress::MeasureProgress& progress, const domain::Period& period);
[[nodiscard]] Why whyDegree(
    const domain::Measure& measure, const progress::MeasureProgress& progress, const domain::Period& period);
[[nodiscard]] Why whySignal(
    const domain::Measure& measure, const progress::MeasureProgress& progress, const domain::Period& period);
/// "32 of 36": those that are late, by name, and what was left out.
[[nodiscard]] Why whyInTime(
    const QString& subject, const domain::PlanData& data, const progress::PlanProgress& progress);
/// Which activities of a period a figure counts: those held, or also those still to come.
enum class CountedActivities { Held, All };
[[nodiscard]] Why whyActivities(const QString& subject, CountedActivities counted,
    const storage::ActivityCounts& counts, const domain::Period& period, QDate asOf);
/// How many days are left to the yearly account.
[[nodiscard]] Why whyAccount(const QString& subject, QDate account, QDate today);
[[nodiscard]] Why whyIndicator(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf);
/// What the badge of the measures, the activities or the indicators counts, by name.
[[nodiscard]] Why whyAttention(
    const QString& subject, const QList<progress::Attention>& items, const domain::PlanData& data, QDate asOf);

} // namespace samordna::views
