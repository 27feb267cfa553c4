#include "models/progress/periodview.h"

#include "models/storage/historyreplay.h"
#include "models/storage/reader.h"

namespace samordna::progress {

namespace {

/// Takes what a query gave, or keeps the first failure.
class Taker
{
public:
    template <class T>
    void take(base::Result<T> result, T& into)
    {
        if (!result) {
            m_done = m_done ? base::Result<void>(result.error()) : m_done;
        } else {
            into = *std::move(result);
        }
    }
    [[nodiscard]] const base::Result<void>& done() const { return m_done; }

private:
    base::Result<void> m_done;
};

} // namespace

void count(PeriodView& view)
{
    view.progress = planProgress(view.data, view.held, view.heldBefore, view.period, view.asOf);
}

base::Result<PeriodView> periodNow(const storage::Reader& reader, const domain::Period& period, QDate today)
{
    PeriodView view;
    view.period = period;
    view.asOf = period.asOf(today);
    Taker taker;
    taker.take(reader.planData(), view.data);
    taker.take(reader.heldActivities(view.asOf), view.held);
    taker.take(reader.heldActivities(period.previous().asOf(today)), view.heldBefore);
    taker.take(reader.activityTotals(period, view.asOf), view.totals);
    if (!taker.done()) {
        return taker.done().error();
    }
    count(view);
    return view;
}

base::Result<std::optional<PeriodView>> periodThen(
    const storage::Reader& reader, const domain::Period& period, QDate day)
{
    const auto line = reader.lineAt(day.endOfDay());
    if (!line) {
        return line.error();
    }
    if (*line == 0) {
        return std::optional<PeriodView>();
    }
    const auto known = reader.knownAt(*line);
    if (!known) {
        return known.error();
    }
    PeriodView view;
    view.period = period;
    view.asOf = period.asOf(day);
    view.data = known->data;
    Taker taker;
    taker.take(reader.heldActivities(*known, view.asOf), view.held);
    taker.take(reader.heldActivities(*known, period.previous().asOf(day)), view.heldBefore);
    taker.take(reader.activityTotals(*known, period, view.asOf), view.totals);
    if (!taker.done()) {
        return taker.done().error();
    }
    count(view);
    return std::optional(std::move(view));
}

} // namespace samordna::progress
