#include "models/progress/masking.h"

#include "models/domain/format.h"
#include "models/domain/plan.h"
#include "models/progress/maskingaudit.h"

#include <algorithm>

/// Complementary cell suppression. Small counts are hidden first; then every sum with one hidden count loses its next
/// smallest; then the exact audit of maskingaudit.h names what can still be worked out (through several sums together,
/// or because a range leaves one value only), and its sums lose another count, until nothing can.
///
/// Zeros are left alone. That nobody is counted tells nothing of a person, readers often know which cells must be
/// empty, and so a hidden zero protects little (Hundepool et al., Statistical Disclosure Control, 2012, ch. 4). They
/// are never needed either: counts that add up are a flow, a flow is a sum of cycles of positive counts, and so every
/// positive count lies on a cycle of positive counts (a cell, its row's total, the grand total, its column's total).
/// Hidden without a range, all counts of the cycle may be one more or one less. This is the last resort below, and the
/// reason why the work always ends.

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

/// Hides more and more of the counts until no hidden one can be worked out.
class Masker
{
public:
    Masker(std::span<const Count> counts, int limit)
        : m_counts(counts)
        , m_limit(limit)
        , m_marks(counts.size(), Mark::Shown)
    {
        int places = 1;
        for (const Count& count : counts) {
            places = std::max({places, count.from + 1, count.to + 1});
        }
        m_hidden.assign(static_cast<std::size_t>(places), 0);
        m_at.resize(static_cast<std::size_t>(places));
        m_next.assign(m_at.size(), 0);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i].value > 0) {
                m_at[at(counts[i].from)].push_back(static_cast<int>(i));
                m_at[at(counts[i].to)].push_back(static_cast<int>(i));
            }
        }
        for (std::vector<int>& sum : m_at) {
            std::stable_sort(sum.begin(), sum.end(), [&](int a, int b) { return isBefore(count(a), count(b)); });
        }
    }

    std::vector<Mark> marks(std::span<const Mark> already)
    {
        for (std::size_t i = 0; i < already.size(); ++i) {
            if (already[i] != Mark::Shown && m_counts[i].value > 0) {
                hide(static_cast<int>(i), already[i]);
            }
        }
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            if (m_marks[i] == Mark::Shown && m_counts[i].value > 0 && m_counts[i].value < m_limit) {
                hide(static_cast<int>(i), Mark::Small);
            }
        }
        hideNextSmallest();
        // Ends since each round hides more; counts that do not add up, which is the caller's mistake, end it too.
        for (bool isMore = true; isMore;) {
            const std::vector<Mark> before = m_marks;
            protect(derivable(m_counts, m_marks, m_limit));
            hideNextSmallest();
            isMore = m_marks != before;
        }
        return std::move(m_marks);
    }

private:
    [[nodiscard]] const Count& count(int index) const { return m_counts[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Mark mark(int index) const { return m_marks[static_cast<std::size_t>(index)]; }

    void hide(int index, Mark as)
    {
        m_marks[static_cast<std::size_t>(index)] = as;
        for (const int place : {count(index).from, count(index).to}) {
            if (place != 0 && ++m_hidden[static_cast<std::size_t>(place)] == 1) {
                m_lonely.push_back(place);
            }
        }
    }

    /// Of the counts at \a place that are shown: cells before totals, then the smallest, then the first. -1: none.
    [[nodiscard]] int smallestShown(int place)
    {
        if (place == 0) {
            return -1;
        }
        const std::vector<int>& counts = m_at[at(place)];
        std::size_t& next = m_next[at(place)];
        while (next < counts.size() && mark(counts[next]) != Mark::Shown) {
            ++next; // what is hidden stays so
        }
        return next < counts.size() ? counts[next] : -1;
    }
    static bool isBefore(const Count& a, const Count& b)
    {
        return a.isTotal != b.isTotal ? b.isTotal : a.value < b.value;
    }

    /// No sum keeps one hidden count only.
    void hideNextSmallest()
    {
        for (std::size_t step = 0; step < m_lonely.size(); ++step) { // grows while it is gone through
            const int place = m_lonely[step];
            const int next = m_hidden[at(place)] == 1 ? smallestShown(place) : -1;
            if (next >= 0) {
                hide(next, Mark::Withheld);
            }
        }
        m_lonely.clear();
    }

    /// One step for each of \a open, but one only for what shares its sums: the next audit tells what it was worth.
    void protect(const std::vector<int>& open)
    {
        std::vector<bool> isServed(m_hidden.size(), false);
        for (const int index : open) {
            const auto from = static_cast<std::size_t>(count(index).from);
            const auto to = static_cast<std::size_t>(count(index).to);
            if ((isServed[from] || from == 0) && (isServed[to] || to == 0) && (isServed[from] || isServed[to])) {
                continue;
            }
            isServed[from] = isServed[to] = true;
            loosen(index, tightEnd(index));
        }
    }

    /// The sum at which \a index is caught: nothing else that is hidden there can move against it. Else the one with
    /// fewer counts, which soon has none left to hide.
    [[nodiscard]] int tightEnd(int index) const
    {
        const int from = count(index).from;
        const int to = count(index).to;
        if (from == 0 || to == 0) {
            return from == 0 ? to : from;
        }
        const bool isFromTight = isTight(from, index);
        if (isFromTight != isTight(to, index)) {
            return isFromTight ? from : to;
        }
        return m_at[at(from)].size() < m_at[at(to)].size() ? from : to;
    }
    [[nodiscard]] bool isTight(int place, int index) const
    {
        const bool isIn = count(index).to == place;
        return std::none_of(m_at[at(place)].begin(), m_at[at(place)].end(), [&](int other) {
            if (other == index || mark(other) == Mark::Shown) {
                return false;
            }
            const bool isAlong = (count(other).to == place) != isIn; // moves with index, not against it
            return (canGrow(index) && (isAlong ? canGrow(other) : canShrink(other)))
                || (canShrink(index) && (isAlong ? canShrink(other) : canGrow(other)));
        });
    }
    [[nodiscard]] bool canGrow(int index) const
    {
        return mark(index) != Mark::Small || count(index).value < m_limit - 1;
    }
    [[nodiscard]] bool canShrink(int index) const { return mark(index) != Mark::Small || count(index).value > 1; }

    /// Hides one count more at \a place; when all are hidden, takes the range from a small one, a total first.
    void loosen(int index, int place)
    {
        if (const int next = smallestShown(place); next >= 0) {
            hide(next, Mark::Withheld);
            return;
        }
        const std::vector<int>& counts = m_at[at(place)];
        const auto small = std::find_if(
            counts.rbegin(), counts.rend(), [&](int other) { return other != index && mark(other) == Mark::Small; });
        if (small != counts.rend()) {
            m_marks[at(*small)] = Mark::Withheld;
        } else {
            freeCycle(index);
        }
    }

    /// Hides a whole cycle through \a index and takes the ranges from it.
    void freeCycle(int index)
    {
        for (const int other : wayBack(index)) {
            if (mark(other) == Mark::Shown) {
                hide(other, Mark::Withheld);
            } else {
                m_marks[static_cast<std::size_t>(other)] = Mark::Withheld;
            }
        }
        if (m_limit < domain::kLeastMaskLimit) {
            m_marks[static_cast<std::size_t>(index)] = Mark::Withheld;
        }
    }

    /// Positive counts that lead from where \a index goes to where it comes from: the shortest way.
    [[nodiscard]] std::vector<int> wayBack(int index) const
    {
        const int goal = count(index).from;
        std::vector<int> cameBy(m_at.size(), -1);
        std::vector<int> queue{count(index).to};
        for (std::size_t step = 0; step < queue.size() && cameBy[at(goal)] < 0; ++step) {
            for (const int next : m_at[at(queue[step])]) {
                const int to = count(next).to;
                if (next != index && count(next).from == queue[step] && to != count(index).to && cameBy[at(to)] < 0) {
                    cameBy[at(to)] = next;
                    queue.push_back(to);
                }
            }
        }
        std::vector<int> way;
        for (int place = goal; place != count(index).to && cameBy[at(place)] >= 0;) {
            way.push_back(cameBy[at(place)]);
            place = count(way.back()).from;
        }
        return way;
    }
    static std::size_t at(int place) { return static_cast<std::size_t>(place); }

    std::span<const Count> m_counts;
    int m_limit;
    std::vector<Mark> m_marks;
    std::vector<int> m_hidden; ///< how many hidden counts each sum has
    std::vector<std::vector<int>> m_at; ///< the positive counts of each sum, in the order they are hidden in
    std::vector<std::size_t> m_next; ///< how far each of these is hidden
    std::vector<int> m_lonely; ///< sums that had one hidden count when they came here
};

} // namespace

QString shownText(Mark mark, int limit, qint64 value)
{
    switch (mark) {
    case Mark::Small: return u'<' + QString::number(limit);
    case Mark::Withheld: return u".."_s;
    case Mark::Shown: break;
    }
    return domain::numberText(static_cast<double>(value));
}

std::vector<Mark> marksOf(std::span<const Count> counts, int limit, std::span<const Mark> already)
{
    return Masker(counts, limit).marks(already);
}

Mark TableMarks::cell(int row, int column) const
{
    return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)];
}

bool TableMarks::isAnyMasked() const
{
    const auto isMasked = [](Mark mark) { return mark != Mark::Shown; };
    return isMasked(grandTotal) || std::any_of(cells.begin(), cells.end(), isMasked)
        || std::any_of(rowTotals.begin(), rowTotals.end(), isMasked)
        || std::any_of(columnTotals.begin(), columnTotals.end(), isMasked);
}

namespace {

/// A table as counts: its cells, then its rows' totals, its columns' and the grand total, as far as it has them.
std::vector<Count> countsOf(const CountTable& table, int rows)
{
    const int columns = table.columns;
    const auto rowPlace = [&](int row) { return table.hasRowTotals ? 1 + row : 0; };
    const auto columnPlace = [&](int column) { return table.hasColumnTotals ? 1 + rows + column : 0; };
    const bool hasBoth = table.hasRowTotals && table.hasColumnTotals;
    const int ofRows = hasBoth ? 1 + rows + columns : 0; // where the rows' totals are added up
    const int ofColumns = hasBoth ? 2 + rows + columns : 0;
    std::vector<Count> counts;
    std::vector<qint64> rowSums(static_cast<std::size_t>(rows), 0);
    std::vector<qint64> columnSums(static_cast<std::size_t>(columns), 0);
    qint64 sum = 0;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const int row = static_cast<int>(i) / columns;
        const int column = static_cast<int>(i) % columns;
        const qint64 value = table.cells[i].value_or(0);
        counts.push_back({columnPlace(column), rowPlace(row), value, false});
        rowSums[static_cast<std::size_t>(row)] += value;
        columnSums[static_cast<std::size_t>(column)] += value;
        sum += value;
    }
    for (int row = 0; table.hasRowTotals && row < rows; ++row) {
        counts.push_back({rowPlace(row), ofRows, rowSums[static_cast<std::size_t>(row)], true});
    }
    for (int column = 0; table.hasColumnTotals && column < columns; ++column) {
        counts.push_back({ofColumns, columnPlace(column), columnSums[static_cast<std::size_t>(column)], true});
    }
    if (hasBoth) {
        counts.push_back({ofRows, ofColumns, sum, true});
    }
    return counts;
}

} // namespace

TableMarks marksOf(const CountTable& table, int limit)
{
    const auto columns = static_cast<std::size_t>(table.columns);
    const std::size_t rows = columns == 0 ? 0 : table.cells.size() / columns;
    const std::vector<Mark> marks = marksOf(countsOf(table, static_cast<int>(rows)), limit);
    TableMarks shown{table.columns, {}, std::vector(rows, Mark::Shown), std::vector(columns, Mark::Shown), Mark::Shown};
    auto next = marks.begin();
    const auto take = [&](std::vector<Mark>& into, std::size_t size) {
        into.assign(next, next + static_cast<std::ptrdiff_t>(size));
        next += static_cast<std::ptrdiff_t>(size);
    };
    take(shown.cells, rows * columns);
    if (table.hasRowTotals) {
        take(shown.rowTotals, rows);
    }
    if (table.hasColumnTotals) {
        take(shown.columnTotals, columns);
    }
    if (next != marks.end()) {
        shown.grandTotal = *next;
    }
    return shown;
}

} // namespace samordna::progress
