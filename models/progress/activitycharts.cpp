#include "models/progress/activitycharts.h"

#include "models/domain/activity.h"
#include "models/domain/format.h"
#include "models/domain/indicator.h"
#include "models/domain/terms.h"
#include "models/progress/chartcatalogue.h"
#include "models/progress/charttext.h"
#include "models/progress/planprogress.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

using domain::Period;
using storage::SpanTotals;

constexpr qsizetype kWeeksInRow = 13;
constexpr qsizetype kWeekRows = 4;
constexpr qsizetype kMostNamedWeeks = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

using Groups = std::array<std::optional<qint64>, 4>;

Groups groupsOf(const SpanTotals& totals)
{
    return {totals.women, totals.men, totals.other, totals.unknown};
}

QList<std::optional<double>> valuesOf(const Groups& groups)
{
    QList<std::optional<double>> values;
    for (const auto& group : groups) {
        values.append(group ? std::optional(static_cast<double>(*group)) : std::nullopt);
    }
    return values;
}

qint64 personsIn(const Groups& groups)
{
    return std::accumulate(
        groups.begin(), groups.end(), qint64{0}, [](qint64 sum, const auto& group) { return sum + group.value_or(0); });
}

std::array<int, 4> sharesOf(const Groups& groups)
{
    std::array<int, 4> counts{};
    std::transform(groups.begin(), groups.end(), counts.begin(),
        [](const auto& group) { return static_cast<int>(group.value_or(0)); });
    return wholeShares(counts);
}

QString participantSentence(const SpanTotals& now, const SpanTotals& before)
{
    const qint64 persons = personsIn(groupsOf(now));
    const auto shares = sharesOf(groupsOf(now));
    QString sentence =
        Tr::tr("%Ln participant(s) in %1", nullptr, static_cast<int>(persons)).arg(domain::term(now.span));
    if (persons > 0) {
        sentence +=
            Tr::tr(", %1 women and %2 men").arg(domain::percentText(shares.at(0)), domain::percentText(shares.at(1)));
    }
    sentence += Tr::tr("; %Ln a year earlier.", nullptr, static_cast<int>(personsIn(groupsOf(before))));
    if (now.withoutParticipants > 0) {
        sentence += u' '
            + Tr::tr(
                "%n activity(ies) have no participants filled in.", nullptr, static_cast<int>(now.withoutParticipants));
    }
    return sentence;
}

/// A chart of one sum per month beside the year before.
Chart perMonth(const QList<SpanTotals>& now, const QList<SpanTotals>& before, std::optional<double> SpanTotals::*sum)
{
    Chart chart;
    chart.kind = ChartKind::GroupedColumns;
    const int year = now.first().span.year();
    chart.series = {
        {QString::number(year - 1), SeriesRole::LastYear, {}}, {QString::number(year), SeriesRole::ThisYear, {}}};
    const auto value = [sum](const SpanTotals& month) { return month.held == 0 ? std::optional(0.0) : month.*sum; };
    for (qsizetype i = 0; i < now.size(); ++i) {
        chart.categories.append(shortMonth(now.at(i).span.first()));
        chart.categoryKeys.append(now.at(i).span.code());
        chart.series[0].values.append(i < before.size() ? value(before.at(i)) : std::nullopt);
        chart.series[1].values.append(value(now.at(i)));
    }
    return chart;
}

bool hasAny(const QList<SpanTotals>& months, std::optional<double> SpanTotals::*sum)
{
    return std::any_of(months.cbegin(), months.cend(), [sum](const SpanTotals& month) { return month.*sum; });
}

void clear(Chart& chart)
{
    chart.series.clear();
    chart.categories.clear();
    chart.categoryKeys.clear();
}

QString weekSentence(const QList<SpanTotals>& weeks, qint64 all)
{
    if (all == 0) {
        return Tr::tr("There are no activities to show.");
    }
    qint64 most = 0;
    for (const SpanTotals& week : weeks) {
        most = std::max(most, week.activities);
    }
    QStringList busiest;
    int without = 0;
    for (const SpanTotals& week : weeks) {
        if (week.activities == most) {
            busiest.append(QString::number(week.span.first().weekNumber()));
        }
        without += week.activities == 0 ? 1 : 0;
    }
    const QString found = busiest.size() > kMostNamedWeeks
        ? Tr::tr("At most %1 in a week, in %n week(s).", nullptr, static_cast<int>(busiest.size()))
        : Tr::tr("At most %1 in a week: week %2.");
    return (busiest.size() > kMostNamedWeeks
                   ? found.arg(domain::numberText(static_cast<double>(most)))
                   : found.arg(domain::numberText(static_cast<double>(most)), busiest.join(u", "_s)))
        + u' ' + Tr::tr("%n week(s) have none.", nullptr, without);
}

} // namespace

Chart participantsBySex(const SpanTotals& now, const SpanTotals& before)
{
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = chartTitle(ChartId::ParticipantsBySex);
    chart.unit = Tr::tr("Number of participants in activities held; share of those in %1").arg(domain::term(now.span));
    chart.countsPersons = true;
    const Groups groups = groupsOf(now);
    const bool isEmpty = std::none_of(groups.begin(), groups.end(), [](const auto& group) { return group; });
    if (isEmpty) {
        chart.sentence = now.activities == 0 ? Tr::tr("There are no activities to show.")
            : now.held == 0
            ? Tr::tr("No activity of the period has been held yet.")
            : Tr::tr("%n activity(ies) have no participants filled in.", nullptr, static_cast<int>(now.held));
        return chart;
    }
    chart.categories = {domain::term(domain::Group::Women), domain::term(domain::Group::Men),
        domain::term(domain::Group::Other), domain::term(domain::Group::Unknown)};
    chart.series = {{domain::term(before.span), SeriesRole::LastYear, valuesOf(groupsOf(before))},
        {domain::term(now.span), SeriesRole::ThisYear, valuesOf(groups)}};
    const auto shares = sharesOf(groups);
    for (size_t i = 0; i < groups.size(); ++i) {
        const bool isThere = groups.at(i).has_value();
        chart.notes.append(isThere
                ? domain::numberText(static_cast<double>(*groups.at(i))) + u" · "_s + domain::percentText(shares.at(i))
                : domain::percentText({}));
    }
    chart.sentence = participantSentence(now, before);
    return chart;
}

Chart hoursPerMonth(const QList<SpanTotals>& now, const QList<SpanTotals>& before)
{
    Chart chart = perMonth(now, before, &SpanTotals::hours);
    chart.title = chartTitle(ChartId::HoursPerMonth);
    chart.unit = Tr::tr("Hours of activities held, by the month they ended");
    if (!hasAny(now, &SpanTotals::hours) && !hasAny(before, &SpanTotals::hours)) {
        clear(chart);
        chart.sentence = Tr::tr("No activity held has its hours filled in.");
        return chart;
    }
    const int year = now.first().span.year();
    chart.sentence = Tr::tr("%1 hours in %2, %3 in %4.")
                         .arg(figureText(sumOf(chart.series[1]).value_or(0)), QString::number(year),
                             figureText(sumOf(chart.series[0]).value_or(0)), QString::number(year - 1));
    return chart;
}

Chart costPerMonth(const QList<SpanTotals>& now, const QList<SpanTotals>& before)
{
    Chart chart = perMonth(now, before, &SpanTotals::cost);
    chart.title = chartTitle(ChartId::CostPerMonth);
    chart.unit = Tr::tr("SEK for activities held, by the month they ended");
    if (!hasAny(now, &SpanTotals::cost) && !hasAny(before, &SpanTotals::cost)) {
        clear(chart);
        chart.sentence = Tr::tr("No activity held has its cost filled in.");
        return chart;
    }
    const int year = now.first().span.year();
    chart.sentence = Tr::tr("%1 in %2, %3 in %4.")
                         .arg(moneyText(sumOf(chart.series[1]).value_or(0)), QString::number(year),
                             moneyText(sumOf(chart.series[0]).value_or(0)), QString::number(year - 1));
    return chart;
}

QList<Period> weeksOf(QDate day)
{
    int year = 0;
    (void)day.weekNumber(&year);
    // 4 January always lies in week 1.
    const QDate fourth(year, 1, 4);
    QDate monday = fourth.addDays(1 - fourth.dayOfWeek());
    QList<Period> weeks;
    for (int of = year; of == year; (void)monday.weekNumber(&of)) {
        weeks.append(*Period::between(monday, monday.addDays(6)));
        monday = monday.addDays(7);
    }
    return weeks;
}

Chart activitiesByWeek(const QList<SpanTotals>& weeks)
{
    Chart chart;
    chart.kind = ChartKind::Matrix;
    chart.title = chartTitle(ChartId::ActivitiesByWeek);
    int year = 0;
    (void)weeks.first().span.first().weekNumber(&year);
    chart.unit = Tr::tr("Number of activities by the week they end, also those still to come, %1").arg(year);
    const qint64 all = std::accumulate(weeks.cbegin(), weeks.cend(), qint64{0},
        [](qint64 sum, const SpanTotals& week) { return sum + week.activities; });
    chart.sentence = weekSentence(weeks, all);
    if (all == 0) {
        return chart;
    }
    const qsizetype columns = weeks.size() - kWeeksInRow * (kWeekRows - 1);
    for (qsizetype column = 0; column < columns; ++column) {
        chart.series.append({QString::number(column + 1), SeriesRole::Value, {}});
    }
    for (qsizetype row = 0; row < kWeekRows; ++row) {
        const qsizetype from = row * kWeeksInRow;
        const qsizetype to = row == kWeekRows - 1 ? weeks.size() : from + kWeeksInRow;
        chart.categories.append(Tr::tr("Weeks %1–%2").arg(from + 1).arg(to));
        for (qsizetype column = 0; column < columns; ++column) {
            const bool isWeek = from + column < to;
            const SpanTotals* week = isWeek ? &weeks.at(from + column) : nullptr;
            chart.series[column].values.append(
                week ? std::optional(static_cast<double>(week->activities)) : std::nullopt);
            chart.valueNames.append(week ? Tr::tr("wk %1").arg(from + column + 1) : QString());
            chart.valueKeys.append(week ? week->span.code() : QString());
        }
    }
    return chart;
}

Period yearBefore(const Period& period)
{
    if (period.kind() != domain::PeriodKind::Own) {
        return Period::holding(period.first().addYears(-1), period.kind());
    }
    return Period::between(period.first().addYears(-1), period.last().addYears(-1)).value_or(period.previous());
}

} // namespace samordna::progress
