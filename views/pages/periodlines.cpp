#include "views/pages/periodlines.h"

#include "models/domain/fields.h"
#include "models/progress/comparison.h"
#include "models/progress/frozenfigures.h"
#include "models/storage/reader.h"

namespace samordna::views {

namespace {

using domain::Period;
using domain::PeriodKind;

constexpr int kMostPeriods = 60;

/// The first day that a follow-up or a measure speaks of.
QDate firstDay(const domain::PlanData& data, QDate today)
{
    QDate first = today;
    for (const domain::FollowUp& row : data.followUps) {
        first = std::min(first, row.period.first());
    }
    for (const domain::Measure& row : data.measures) {
        first = row.start.isValid() ? std::min(first, row.start) : first;
    }
    return first;
}

QList<Period> periodsOf(
    const domain::PlanData& data, const QList<domain::FrozenPeriod>& rows, const Period& chosen, QDate today)
{
    QList<Period> periods{chosen};
    QDate first = std::min(chosen.first(), firstDay(data, today));
    for (const domain::FrozenPeriod& row : rows) {
        if (row.period.kind() == chosen.kind() && !row.isWithdrawn()) {
            first = std::min(first, row.period.first());
            if (!periods.contains(row.period)) {
                periods.append(row.period);
            }
        }
    }
    if (chosen.kind() != PeriodKind::Own) {
        const Period last = Period::holding(std::max(chosen.last(), today), chosen.kind());
        for (Period period = last; period.last() >= first && periods.size() < kMostPeriods;
             period = period.previous()) {
            if (!periods.contains(period)) {
                periods.append(period);
            }
        }
    }
    std::sort(periods.begin(), periods.end(), [](const Period& a, const Period& b) { return a.first() > b.first(); });
    return periods;
}

base::Result<void> addFrozen(
    const storage::Reader& reader, const domain::FrozenPeriod& row, QDate today, PeriodLine& line)
{
    const auto frozen = progress::thawed(row);
    const auto now = progress::periodNow(reader, row.period, today);
    const auto who = reader.whoAdded(row.id.uuid());
    if (!frozen || !now || !who) {
        return !frozen ? frozen.error() : !now ? now.error() : who.error();
    }
    const auto comparison = progress::compare(frozen->view, *now);
    line.frozen = domain::frozenDay(row);
    line.who = *who == u"?" ? QString() : *who; // a computer that did not know its user
    line.version = row.version;
    line.correction = row.correction;
    line.then = frozen->view.progress.figure.value;
    line.isSame = comparison.isSame();
    line.measures = static_cast<int>(comparison.measures.size());
    return {};
}

} // namespace

base::Result<PeriodLines> periodLines(const storage::Reader& reader, const Period& chosen, QDate today)
{
    const auto data = reader.planData();
    const auto rows = reader.rows<domain::FrozenPeriod>();
    if (!data || !rows) {
        return data ? rows.error() : data.error();
    }
    PeriodLines lines;
    const auto periods = periodsOf(*data, *rows, chosen, today);
    for (const Period& period : periods) {
        const auto now = progress::planProgress(reader, *data, period, today);
        const auto versions = domain::versionsOf(*rows, period);
        PeriodLine line;
        line.period = period;
        line.state = domain::periodState(*rows, period);
        const auto added = versions.isEmpty() ? base::Result<void>() : addFrozen(reader, versions.first(), today, line);
        if (!now || !added) {
            return now ? added.error() : now.error();
        }
        line.now = now->figure.value;
        lines.lines.append(line);
    }
    lines.rows = *rows;
    for (domain::FrozenPeriod& row : lines.rows) {
        row.figures = {};
        row.basis = {};
    }
    return lines;
}

} // namespace samordna::views
