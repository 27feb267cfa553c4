#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace samordna::progress {

/// How a count of persons stands in what leaves the program.
enum class Mark : unsigned char {
    Shown,
    Small, ///< 1 … limit − 1: "<5"
    Withheld, ///< "..": hidden since a small count could else be worked out; says nothing of the number
};

/// "<5", ".."; for Shown \a value as it is written for people.
[[nodiscard]] QString shownText(Mark mark, int limit, qint64 value);

/// One count among sums that hold together: it is part of the sum at \a to and taken from the sum at \a from, and at
/// every place but 0 what comes in equals what goes out. A cell of a table goes from its column to its row, a row's
/// total from its row to the column of totals. Place 0 is outside: no sum is known there.
struct Count
{
    int from = 0;
    int to = 0;
    qint64 value = 0; ///< not negative
    bool isTotal = false; ///< masked for another's sake only when no other count will do
};

/// The marks of \a counts, in their order, so that no hidden value follows from what is shown. Who reads is taken to
/// know every sum, that a Small count is 1 … \a limit − 1 and that no count is negative or broken. 0 is never hidden:
/// nobody is counted, and it is never needed to hide another (masking.cpp). The same counts give the same marks. All
/// are Shown for a limit of 0. What another table hides already is hidden here too: \a already is empty or as long as
/// \a counts.
[[nodiscard]] std::vector<Mark> marksOf(std::span<const Count> counts, int limit, std::span<const Mark> already = {});

/// A table of counts of persons, row by row; nothing where there is no count.
struct CountTable
{
    int columns = 0;
    std::vector<std::optional<qint64>> cells; ///< rows · columns of them
    bool hasRowTotals = true; ///< the reader knows each row's sum, shown here or elsewhere
    bool hasColumnTotals = true;
};

/// The marks of a CountTable; those of totals that it does not have are Shown.
struct TableMarks
{
    int columns = 0;
    std::vector<Mark> cells;
    std::vector<Mark> rowTotals;
    std::vector<Mark> columnTotals;
    Mark grandTotal = Mark::Shown;

    [[nodiscard]] Mark cell(int row, int column) const;
    [[nodiscard]] bool isAnyMasked() const;

    friend bool operator==(const TableMarks&, const TableMarks&) = default;
};

[[nodiscard]] TableMarks marksOf(const CountTable& table, int limit);

} // namespace samordna::progress
