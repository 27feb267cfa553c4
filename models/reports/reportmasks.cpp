#include "models/reports/reportmasks.h"

#include "models/progress/figuremasks.h"
#include "models/reports/reportsource.h"

namespace samordna::reports {

namespace {

using progress::CountTable;
using progress::Mark;

/// How many of each listed activity stand in the report's sum: those held. A period that was frozen while figures still
/// counted what was to come tells so by its sum.
std::vector<std::optional<qint64>> inTheSum(const ReportSource& source)
{
    std::vector<std::optional<qint64>> ofHeld;
    std::vector<std::optional<qint64>> ofAll;
    qint64 sum = 0;
    for (const storage::ActivityRow& row : source.activities) {
        const int participants = row.cancelled ? 0 : row.participants.value_or(0);
        const bool isHeld = row.end <= source.progress.asOf;
        ofAll.emplace_back(participants);
        ofHeld.emplace_back(isHeld ? participants : 0);
        sum += isHeld ? participants : 0;
    }
    return sum == source.totals.participants() ? ofHeld : ofAll;
}

/// From what the report tells of the activities: the sums by group, and one total for each that is listed.
progress::ActivityMasks fromTheReport(const ReportSource& source, int limit)
{
    const storage::ActivityTotals& totals = source.totals;
    const CountTable sums{4, {totals.women, totals.men, totals.other, totals.unknown}, true, false};
    const auto ofSums = progress::marksOf(sums, limit);
    const bool isWhole = source.activityCount <= static_cast<qint64>(source.activities.size());
    const CountTable list{1, inTheSum(source), false, isWhole};
    const auto ofList = progress::marksOf(list, limit);
    progress::ActivityMasks masks{limit, {}, {}};
    std::copy_n(ofSums.cells.begin(), masks.sums.groups.size(), masks.sums.groups.begin());
    masks.sums.total = ofSums.rowTotals.front();
    if (masks.sums.total == Mark::Shown && !ofList.columnTotals.empty()) {
        masks.sums.total = ofList.columnTotals.front();
    }
    for (std::size_t at = 0; at < source.activities.size(); ++at) {
        const storage::ActivityRow& row = source.activities[at];
        const int participants = row.participants.value_or(0);
        const bool isSmall = participants > 0 && participants < limit;
        const Mark mark = ofList.cells[at] != Mark::Shown ? ofList.cells[at] : isSmall ? Mark::Small : Mark::Shown;
        if (mark != Mark::Shown) {
            masks.activities.insert(row.id, {{}, mark});
        }
    }
    return masks;
}

} // namespace

QString ReportMasks::text(Mark mark, qint64 value) const
{
    return progress::shownText(mark, limit, value);
}

ReportMasks masksOf(const ReportSource& source)
{
    const int limit = source.maskLimit;
    if (limit == 0) {
        return {};
    }
    return {limit, source.participants ? *source.participants : fromTheReport(source, limit),
        progress::observationMasks(source.data, limit)};
}

ReportSource masked(ReportSource source)
{
    source.masks = masksOf(source);
    source.progress = progress::maskedProgress(std::move(source.progress), source.data, source.masks.observations);
    return source;
}

std::vector<Mark> marksOf(const std::vector<Pair>& row, Mark ofTotal, int limit)
{
    std::vector<progress::Count> counts;
    std::vector<Mark> already;
    qint64 total = 0;
    for (const Pair& pair : row) {
        const bool isHidden = pair.ofOne != Mark::Shown || pair.ofOther != Mark::Shown;
        const bool isSum = pair.one > 0 && pair.other > 0;
        // "<5" of a sum would say more of its groups than their own signs do.
        already.push_back(isHidden && isSum ? Mark::Withheld : pair.one > 0 ? pair.ofOne : pair.ofOther);
        counts.push_back({0, 1, pair.one + pair.other, false});
        total += pair.one + pair.other;
    }
    already.push_back(ofTotal);
    counts.push_back({1, 0, total, true});
    return progress::marksOf(counts, limit, already);
}

} // namespace samordna::reports
