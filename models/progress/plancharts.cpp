#include "models/progress/plancharts.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/chartcatalogue.h"
#include "models/progress/charttext.h"
#include "models/progress/rollup.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

constexpr std::array<SeriesRole, 4> kDegreeRoles{
    SeriesRole::DegreeDone, SeriesRole::DegreeHalf, SeriesRole::DegreeStarted, SeriesRole::DegreeNotStarted};
constexpr int kMonths = 12;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString overPeriodsSentence(const QList<PlanProgress>& periods)
{
    const PlanProgress& last = periods.last();
    if (!last.figure.value) {
        return Tr::tr("No measure has a figure yet.");
    }
    const auto first = std::find_if(
        periods.cbegin(), periods.cend(), [](const PlanProgress& each) { return each.figure.value.has_value(); });
    const QString now = Tr::tr("%1 in %2").arg(domain::percentText(last.figure.value), domain::term(last.period));
    if (first == periods.cend() - 1) {
        return now + u'.';
    }
    return Tr::tr("%1, %2 in %3: a change of %4 percentage points.")
        .arg(now, domain::percentText(first->figure.value), domain::term(first->period),
            domain::changeText(*last.figure.value - *first->figure.value));
}

struct DueCounts
{
    int done = 0;
    int late = 0;
    int coming = 0;
};

QString dueSentence(const DueCounts& all, int year)
{
    const int total = all.done + all.late + all.coming;
    if (total == 0) {
        return Tr::tr("No measure is due in %1, and none is late from before.").arg(year);
    }
    const QString done = Tr::tr("%n is done", nullptr, all.done);
    const QString late = all.late == 0 ? Tr::tr("none is late") : Tr::tr("%n is late", nullptr, all.late);
    const QString coming = Tr::tr("%n is still to come", nullptr, all.coming);
    return Tr::tr("Of %n measure(s) due in %1 or late from before, %2, %3 and %4.", nullptr, total)
        .arg(QString::number(year), done, late, coming);
}

std::optional<double> expectedOf(const domain::PlanData& data, const PlanProgress& progress)
{
    RollUp sum;
    for (const domain::Measure& measure : data.measures) {
        if (const auto at = progress.measures.constFind(measure.id); at != progress.measures.cend()) {
            sum.add(measure, at->expected, exclusion(measure));
        }
    }
    return sum.figure(Basis::RollUp, progress.asOf).value;
}

QString burnUpSentence(const PlanProgress* last, const std::optional<double>& expected)
{
    if (!last || !last->figure.value) {
        return Tr::tr("No measure has a figure yet.");
    }
    const QString counted =
        Tr::tr("%1 was counted on %2").arg(domain::percentText(last->figure.value), domain::dateText(last->asOf));
    if (!expected) {
        return Tr::tr("%1; no measure has both a start and a due date to expect from.").arg(counted);
    }
    const double ahead = *last->figure.value - *expected;
    const auto points = static_cast<int>(std::lround(std::abs(ahead)));
    const QString against = Tr::tr("%1, %2 was expected by working days").arg(counted, domain::percentText(expected));
    if (points == 0) {
        return Tr::tr("%1: on plan.").arg(against);
    }
    return ahead < 0 ? Tr::tr("%1: %n percentage point(s) behind.", nullptr, points).arg(against)
                     : Tr::tr("%1: %n percentage point(s) ahead.", nullptr, points).arg(against);
}

/// Costs of one measure, without those that are part of another.
std::optional<double> costOf(const domain::PlanData& data, const domain::MeasureId& measure, QDate asOf)
{
    QList<const domain::FollowUp*> rows;
    for (const domain::FollowUp& row : data.followUps) {
        if (row.measure == measure && !row.isWithdrawn() && row.cost && row.period.first() <= asOf) {
            rows.append(&row);
        }
    }
    std::optional<double> sum;
    for (const domain::FollowUp* row : std::as_const(rows)) {
        const bool isPart = std::any_of(rows.cbegin(), rows.cend(), [&](const domain::FollowUp* other) {
            return other->period != row->period && other->period.contains(row->period.first())
                && other->period.contains(row->period.last());
        });
        if (!isPart) {
            sum = sum.value_or(0) + *row->cost;
        }
    }
    return sum;
}

QString budgetSentence(const std::optional<double>& outcome, const std::optional<double>& budget, int over)
{
    if (!outcome && !budget) {
        return Tr::tr("No measure has a budget or a cost yet.");
    }
    if (!budget) {
        return Tr::tr("%1 was spent; no measure has a budget.").arg(moneyText(*outcome));
    }
    if (!outcome) {
        return Tr::tr("%1 is budgeted; no follow-up states a cost yet.").arg(moneyText(*budget));
    }
    QString sentence = Tr::tr("%1 of %2 was spent.").arg(moneyText(*outcome), moneyText(*budget));
    if (over > 0) {
        sentence += u' ' + Tr::tr("%n area(s) went over the budget.", nullptr, over);
    }
    return sentence;
}

} // namespace

Chart degreeOverPeriods(const QList<PlanProgress>& periods)
{
    Chart chart;
    chart.kind = ChartKind::StackedBars;
    chart.title = chartTitle(ChartId::DegreeOverPeriods);
    chart.unit = Tr::tr("Number of measures by degree of implementation, at the end of each period");
    for (const auto& code : domain::codesOf<domain::Degree>()) {
        chart.series.append({domain::term(code.value), kDegreeRoles.at(static_cast<size_t>(code.value)), {}});
    }
    for (const PlanProgress& one : periods) {
        chart.categories.append(domain::term(one.period));
        chart.notes.append(domain::percentText(one.figure.value) + u" · "_s + QString::number(one.shares.total()));
        for (size_t degree = 0; degree < kDegreeRoles.size(); ++degree) {
            chart.series[static_cast<qsizetype>(degree)].values.append(one.shares.counts.at(degree));
        }
    }
    chart.sentence = periods.isEmpty() ? Tr::tr("No measure has a figure yet.") : overPeriodsSentence(periods);
    return chart;
}

Chart dueByMonth(const domain::PlanData& data, const PlanProgress& progress)
{
    const int year = progress.period.last().year();
    std::array<DueCounts, kMonths + 1> counts{}; // the first: before the year
    DueCounts all;
    for (const domain::Measure& measure : data.measures) {
        const auto at = progress.measures.constFind(measure.id);
        if (exclusion(measure) || !measure.due.isValid() || at == progress.measures.cend()) {
            continue;
        }
        const bool isBefore = measure.due.year() < year;
        if (measure.due.year() > year || (isBefore && !at->late)) {
            continue;
        }
        const auto month = static_cast<size_t>(isBefore ? 0 : measure.due.month());
        const auto part = at->late               ? &DueCounts::late
            : at->degree == domain::Degree::Done ? &DueCounts::done
                                                 : &DueCounts::coming;
        ++(counts.at(month).*part);
        ++(all.*part);
    }
    Chart chart;
    chart.kind = ChartKind::StackedColumns;
    chart.title = chartTitle(ChartId::DueByMonth);
    chart.unit = Tr::tr("Number of measures by the month they are due, %1").arg(year);
    chart.sentence = dueSentence(all, year);
    if (all.done + all.late + all.coming == 0) {
        return chart;
    }
    chart.series = {{Tr::tr("Done"), SeriesRole::DegreeDone, {}}, {Tr::tr("Late"), SeriesRole::Late, {}},
        {Tr::tr("Still to come"), SeriesRole::Coming, {}}};
    for (int month = counts.front().late > 0 ? 0 : 1; month <= kMonths; ++month) {
        const DueCounts& of = counts.at(static_cast<size_t>(month));
        chart.categories.append(month == 0 ? Tr::tr("earlier") : shortMonth(QDate(year, month, 1)));
        chart.series[0].values.append(of.done);
        chart.series[1].values.append(of.late);
        chart.series[2].values.append(of.coming);
    }
    return chart;
}

Chart burnUp(const domain::PlanData& data, const QList<PlanProgress>& months, QDate today)
{
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.title = chartTitle(ChartId::BurnUp);
    chart.series = {{Tr::tr("Counted"), SeriesRole::Value, {}}, {Tr::tr("Expected"), SeriesRole::Expected, {}}};
    const PlanProgress* last = nullptr;
    std::optional<double> expectedThen;
    for (const PlanProgress& month : months) {
        const bool isKnown = month.asOf <= today;
        const auto expected = expectedOf(data, month);
        chart.categories.append(shortMonth(month.asOf));
        chart.series[0].values.append(isKnown ? month.figure.value : std::nullopt);
        chart.series[1].values.append(expected);
        if (isKnown) {
            last = &month;
            expectedThen = expected;
        }
    }
    const int year = months.isEmpty() ? today.year() : months.first().asOf.year();
    chart.unit = Tr::tr("Per cent of the plan at the end of each month, %1").arg(year);
    chart.sentence = burnUpSentence(last, expectedThen);
    const bool isEmpty = !sumOf(chart.series[0]) && !sumOf(chart.series[1]);
    if (isEmpty) {
        chart.series.clear();
        chart.categories.clear();
    }
    return chart;
}

Chart budgetByArea(const domain::PlanData& data, QDate asOf)
{
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = chartTitle(ChartId::BudgetByArea);
    chart.unit = Tr::tr("SEK, by focus area; the share of the budget that was spent");
    Series outcome{Tr::tr("Outcome"), SeriesRole::Value, {}};
    Series budget{Tr::tr("Budget"), SeriesRole::Target, {}};
    int over = 0;
    for (const domain::Area& area : data.areas) {
        std::optional<double> spent;
        std::optional<double> planned;
        for (const domain::Measure& measure : data.measures) {
            if (measure.area != area.id || measure.isWithdrawn() || measure.notApplicable) {
                continue;
            }
            if (const auto cost = costOf(data, measure.id, asOf)) {
                spent = spent.value_or(0) + *cost;
            }
            if (measure.budget) {
                planned = planned.value_or(0) + *measure.budget;
            }
        }
        if (!spent && !planned) {
            continue;
        }
        over += spent && planned && *spent > *planned ? 1 : 0;
        chart.categories.append(QString::number(area.number) + u' ' + domain::inLanguage(area.name, area.nameEn));
        chart.categoryKeys.append(area.id.text());
        chart.notes.append(domain::percentText(
            spent && planned && *planned > 0 ? std::optional(100 * *spent / *planned) : std::nullopt));
        outcome.values.append(spent);
        budget.values.append(planned);
    }
    chart.sentence = budgetSentence(sumOf(outcome), sumOf(budget), over);
    if (!chart.categories.isEmpty()) {
        chart.series = {outcome, budget};
    }
    return chart;
}

} // namespace samordna::progress
