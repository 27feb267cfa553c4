#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace samordna::progress {

enum class ChartKind {
    StackedBars, ///< shares of each category's total, all of one length
    GroupedColumns,
    StackedColumns,
    Lines,
    Bars, ///< horizontal, from 0, on one scale; a target or a baseline is a line across its row
    Bullets, ///< the same, each row on a scale of its own, since the rows' units differ
    Matrix ///< categories are rows and series are columns; the number stands in each cell
};

/// What a colour of the chart means, so that the theme, not the figures, chooses it.
enum class SeriesRole {
    DegreeDone,
    DegreeHalf,
    DegreeStarted,
    DegreeNotStarted,
    ThisYear,
    LastYear,
    Value,
    Target,
    Baseline,
    Late,
    Coming,
    Expected,
    Women,
    Men,
    Girls,
    Boys,
    Unstated ///< another sex, or not known
};

/// A line that values are held against, and not one of them.
[[nodiscard]] constexpr bool isLimit(SeriesRole role)
{
    return role == SeriesRole::Target || role == SeriesRole::Baseline;
}

struct Series
{
    QString name;
    SeriesRole role = SeriesRole::Value;
    QList<std::optional<double>> values; ///< one per category; nothing is a gap, not 0

    friend bool operator==(const Series&, const Series&) = default;
};

/// A chart as a value: what it shows, in words too. Drawn on screen, on paper and written as a
/// table from this one object.
struct Chart
{
    ChartKind kind = ChartKind::StackedBars;
    QString title;
    QString unit; ///< stands under the title: "Antal åtgärder efter genomförandegrad"
    QStringList categories;
    QStringList categoryKeys; ///< what a click on a category leads to (an area's UUID, a month);
                              ///< same length or empty
    QStringList notes; ///< right of each bar: "72 % · 9 st"; same length as categories or empty
    QList<Series> series;
    QString sentence; ///< what the chart shows, generated from the same figures
    QStringList valueNames; ///< what each value is called where its row and its column do not say it ("v. 17"), row by
                            ///< row, empty where there is none; or empty
    QStringList valueKeys; ///< what a value leads to, row by row, where it is not its category's key; or empty
    bool countsPersons = false; ///< small counts are masked when the chart leaves the program

    /// Categories lie below each other and are read row by row.
    [[nodiscard]] bool hasRows() const
    {
        return kind != ChartKind::GroupedColumns && kind != ChartKind::StackedColumns && kind != ChartKind::Lines;
    }
    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() || series.isEmpty(); }
    /// Where a value stands in the lists that go row by row.
    [[nodiscard]] qsizetype placeOf(qsizetype category, qsizetype of) const { return category * series.size() + of; }

    friend bool operator==(const Chart&, const Chart&) = default;
};

} // namespace samordna::progress
