#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace samordna::progress {

enum class ChartKind { StackedBars, GroupedColumns, Lines };

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
    Baseline
};

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

    friend bool operator==(const Chart&, const Chart&) = default;
};

} // namespace samordna::progress
