#include "models/progress/comparisonmask.h"

#include "models/domain/fieldnames.h"
#include "models/progress/figuremasks.h"
#include "models/progress/masking.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

const std::array kGroups{u"women"_s, u"men"_s, u"other"_s}; ///< keys of compare()

std::vector<std::optional<qint64>> countsOf(const storage::ActivityTotals& totals)
{
    return {totals.women, totals.men, totals.other + totals.unknown};
}

void maskParticipants(Comparison& comparison, const PeriodView& then, const PeriodView& now, int limit)
{
    CountTable table{static_cast<int>(kGroups.size()), countsOf(then.totals), true, true};
    const auto after = countsOf(now.totals);
    table.cells.insert(table.cells.end(), after.begin(), after.end());
    const TableMarks marks = marksOf(table, limit);
    for (FigureChange& figure : comparison.figures) {
        const auto group = std::find(kGroups.begin(), kGroups.end(), figure.key);
        if (group == kGroups.end()) {
            continue;
        }
        const auto column = static_cast<int>(group - kGroups.begin());
        const auto hide = [&](int row, QString& text, std::optional<double>& value) {
            if (marks.cell(row, column) != Mark::Shown) {
                text = shownText(marks.cell(row, column), limit, 0);
                value.reset();
                figure.difference.clear();
            }
        };
        hide(0, figure.then, figure.before);
        hide(1, figure.now, figure.after);
    }
}

} // namespace

Comparison maskedComparison(PeriodView then, PeriodView now, int limit)
{
    then.progress = maskedProgress(std::move(then.progress), then.data, observationMasks(then.data, limit));
    now.progress = maskedProgress(std::move(now.progress), now.data, observationMasks(now.data, limit));
    Comparison comparison = compare(then, now);
    if (limit == 0) {
        return comparison;
    }
    maskParticipants(comparison, then, now, limit);
    for (MeasureChange& measure : comparison.measures) {
        const bool isMasked = then.progress.measures.value(measure.measure).figure.isMasked
            || now.progress.measures.value(measure.measure).figure.isMasked;
        measure.values.removeIf(
            [&](const ValueChange& value) { return isMasked && value.what == domain::fieldName(u"indicator"_s); });
    }
    return comparison;
}

} // namespace samordna::progress
