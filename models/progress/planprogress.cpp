#include "models/progress/planprogress.h"

#include "models/domain/calendar.h"
#include "models/progress/measureprogress.h"

#include <algorithm>
#include <numeric>

namespace samordna::progress {

namespace {

using domain::Measure;

/// The figure of the measures that \a belongs picks, over the measures themselves.
template <class Belongs>
Figure rollUp(const domain::PlanData& data, const QHash<domain::MeasureId, MeasureProgress>& progress, QDate asOf,
    Belongs belongs)
{
    Figure figure;
    std::array<int, 4> left{};
    for (const Measure& measure : data.measures) {
        if (!belongs(measure)) {
            continue;
        }
        const auto& value = progress.constFind(measure.id)->figure.value;
        const auto excluded = exclusion(measure);
        if (excluded || !value) {
            ++left.at(static_cast<size_t>(excluded.value_or(Exclusion::WithoutFigure)));
        } else {
            figure.terms.append(termOf(measure, value));
        }
    }
    for (size_t kind = 0; kind < left.size(); ++kind) {
        if (left.at(kind) > 0) {
            figure.exclusions.append({static_cast<Exclusion>(kind), left.at(kind)});
        }
    }
    sortByNumber(figure.terms);
    figure.value = weighted(figure.terms);
    figure.basis = figure.value ? Basis::RollUp : Basis::NoFigure;
    figure.asOf = asOf;
    return figure;
}

template <class Belongs>
DegreeShares sharesOf(
    const domain::PlanData& data, const QHash<domain::MeasureId, MeasureProgress>& progress, Belongs belongs)
{
    DegreeShares shares;
    for (const Measure& measure : data.measures) {
        if (belongs(measure) && !exclusion(measure)) {
            ++shares.counts.at(static_cast<size_t>(progress.constFind(measure.id)->degree));
        }
    }
    shares.percents = wholeShares(shares.counts);
    return shares;
}

/// A plan at one day, without what compares it with another.
PlanProgress atDay(const Evidence& evidence)
{
    const domain::PlanData& data = evidence.data;
    PlanProgress progress;
    progress.period = evidence.period;
    progress.asOf = evidence.asOf;
    for (const Measure& measure : data.measures) {
        const MeasureProgress one = measureProgress(measure, evidence);
        if (!exclusion(measure)) {
            progress.late += one.late ? 1 : 0;
            progress.withDue += measure.due.isValid() ? 1 : 0;
        }
        progress.measures.insert(measure.id, one);
    }
    progress.inTime = progress.withDue - progress.late;
    const auto all = [](const Measure&) { return true; };
    progress.figure = rollUp(data, progress.measures, evidence.asOf, all);
    progress.shares = sharesOf(data, progress.measures, all);
    for (const domain::Area& area : data.areas) {
        const auto ofArea = [&](const Measure& measure) { return measure.area == area.id; };
        progress.areas.append({area.id, rollUp(data, progress.measures, evidence.asOf, ofArea),
            sharesOf(data, progress.measures, ofArea), {}});
    }
    return progress;
}

std::optional<double> difference(const std::optional<double>& now, const std::optional<double>& before)
{
    return now && before ? std::optional(*now - *before) : std::nullopt;
}

} // namespace

PlanProgress planProgress(const domain::PlanData& data, const QHash<domain::MeasureId, int>& held,
    const QHash<domain::MeasureId, int>& heldBefore, const domain::Period& period, QDate today)
{
    PlanProgress progress = atDay({data, held, period.asOf(today), period});
    const domain::Period previous = period.previous();
    const PlanProgress before = atDay({data, heldBefore, previous.asOf(today), previous});
    progress.change = difference(progress.figure.value, before.figure.value);
    for (qsizetype i = 0; i < progress.areas.size(); ++i) {
        progress.areas[i].change = difference(progress.areas.at(i).figure.value, before.areas.at(i).figure.value);
    }
    return progress;
}

std::array<int, 4> wholeShares(const std::array<int, 4>& counts)
{
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
    std::array<int, 4> percents{};
    if (total == 0) {
        return percents;
    }
    std::array<size_t, 4> byRemainder{0, 1, 2, 3};
    int given = 0;
    const auto hundredfold = [&](size_t i) { return qint64{100} * counts.at(i); };
    for (size_t i = 0; i < counts.size(); ++i) {
        percents.at(i) = static_cast<int>(hundredfold(i) / total);
        given += percents.at(i);
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
        [&](size_t a, size_t b) { return hundredfold(a) % total > hundredfold(b) % total; });
    for (size_t i = 0; given < 100; ++i, ++given) {
        ++percents.at(byRemainder.at(i));
    }
    return percents;
}

QDate nextYearlyAccount(QDate today)
{
    const auto dayIn = [](int year) {
        QDate day(year, 3, 1);
        while (!domain::isWorkingDay(day)) {
            day = day.addDays(1);
        }
        return day;
    };
    const QDate thisYear = dayIn(today.year());
    return today <= thisYear ? thisYear : dayIn(today.year() + 1);
}

} // namespace samordna::progress
