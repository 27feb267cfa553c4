#pragma once

#include "models/progress/chart.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

namespace samordna::reports {

/// A report as a value: everything it says, in the order it says it, and nothing of how it is drawn. Paper, and later
/// other forms, are made from this one object, so that they cannot disagree.
struct Heading
{
    QString text;
    int level = 1; ///< 1 or 2
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph
{
    QString text;
    bool isNote = false; ///< small and grey: where figures come from
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// Large figures side by side, at most four.
struct KeyFigures
{
    struct Item
    {
        QString value; ///< "58 %"
        QString caption; ///< "genomförandegrad (+7)"
        friend bool operator==(const Item&, const Item&) = default;
    };
    QList<Item> items;
    friend bool operator==(const KeyFigures&, const KeyFigures&) = default;
};

/// Shares of G, H, P, E drawn as one bar.
struct ShareBar
{
    std::array<int, 4> counts{};
    friend bool operator==(const ShareBar&, const ShareBar&) = default;
};

struct TableCell
{
    QString text;
    QString note = {}; ///< a second line in grey
    std::optional<ShareBar> bar = {};
    friend bool operator==(const TableCell&, const TableCell&) = default;
};

enum class Align { Left, Right };

struct Table
{
    struct Column
    {
        QString heading;
        Align align = Align::Left;
        int share = 1; ///< of the width, in relation to the other columns; 0: as wide as its widest cell
        friend bool operator==(const Column&, const Column&) = default;
    };
    QList<Column> columns;
    QList<QList<TableCell>> rows; ///< each as long as columns
    bool degreeLegend = false; ///< explains the bars below the table
    friend bool operator==(const Table&, const Table&) = default;
};

/// A chart with its sentence.
struct ChartBlock
{
    progress::Chart chart;
    bool isLarge = false; ///< it stands alone: given more height
    friend bool operator==(const ChartBlock&, const ChartBlock&) = default;
};

/// The next block starts on a new page.
struct PageBreak
{
    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

using Block = std::variant<Heading, Paragraph, KeyFigures, Table, ChartBlock, PageBreak>;

struct Report
{
    QString title; ///< "Lägesrapport tertial 3, 2026"
    QString subtitle;
    QString state; ///< "Frozen 2027-01-15", or "Live, as of 2026-12-31"
    QString board; ///< head, left
    QString caseNumber; ///< head, right; may be empty
    QDateTime asOf; ///< foot: data up to this time, local
    QString fingerprint; ///< foot: first eight characters of the file's newest hash
    QString language; ///< "sv" or "en"
    QList<Block> blocks;

    friend bool operator==(const Report&, const Report&) = default;
};

} // namespace samordna::reports
