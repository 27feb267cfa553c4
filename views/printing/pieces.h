#pragma once

#include "models/reports/report.h"

#include "views/charts/chartlayout.h"
#include "views/printing/printstyle.h"

#include <QRectF>

#include <variant>

namespace samordna::views {

/// One line of text, as wide as its box allows.
struct TextItem
{
    QRectF box;
    QString text;
    PrintStyle style = PrintStyle::Body;
    reports::Align align = reports::Align::Left;

    friend bool operator==(const TextItem&, const TextItem&) = default;
};

enum class RuleWeight { Thin, Strong };

struct RuleItem
{
    QPointF from;
    double width = 0;
    RuleWeight weight = RuleWeight::Thin;

    friend bool operator==(const RuleItem&, const RuleItem&) = default;
};

/// The four steps of degree as one bar, each part with its own tone and a gap to the next.
struct BarItem
{
    QRectF box;
    reports::ShareBar bar;

    friend bool operator==(const BarItem&, const BarItem&) = default;
};

/// The ground of a sentence that explains, with a line at its left.
struct BoxItem
{
    QRectF box;

    friend bool operator==(const BoxItem&, const BoxItem&) = default;
};

struct ChartItem
{
    QRectF box;
    progress::Chart chart;
    ChartSize size = ChartSize::Card;

    friend bool operator==(const ChartItem&, const ChartItem&) = default;
};

using PrintItem = std::variant<TextItem, RuleItem, BarItem, BoxItem, ChartItem>;

enum class PieceKind { Text, Heading, KeyFigures, TableHead, TableRow, Legend, Chart };

/// What is never divided between two pages. Items are placed from the piece's own top left.
struct Piece
{
    PieceKind kind = PieceKind::Text;
    double before = 0; ///< space above; none at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool startsPage = false;
    int repeats = -1; ///< the piece to repeat above when this one begins a page
    QString outline; ///< a heading's text, for the list of contents
    QList<PrintItem> items;
};

/// Measures every block of \a report at the paper's text width.
[[nodiscard]] QList<Piece> piecesOf(const reports::Report& report, const Paper& paper);

/// A table's head, rows and legend. Rows that are much of a page high are divided between lines.
void appendTable(QList<Piece>& pieces, const reports::Table& table, const Paper& paper);

} // namespace samordna::views
