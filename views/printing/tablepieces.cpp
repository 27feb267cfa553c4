#include "models/domain/terms.h"

#include "views/printing/pieces.h"

namespace samordna::views {

namespace {

using reports::Align;
using reports::Table;
using reports::TableCell;

constexpr double kGap = 11 * kPoint; // between columns
constexpr double kPadding = 3.4 * kPoint; // above and below a row's text
constexpr double kLine = 13.2 * kPoint;
constexpr double kBarHeight = 6.8 * kPoint;
constexpr double kBarWidth = 110 * kPoint; // of a bar in a column that is as wide as its cells
constexpr double kWidestNatural = 0.34; // of the table
constexpr double kShort = 0.16; // of the table: what is no wider stands on one line
constexpr double kHighestRow = 0.4; // of the page; higher rows are divided between lines

struct Needs
{
    double widest = 0; ///< on one line
    double word = 0; ///< the widest word: narrower would break it
};

void need(Needs& needs, const QString& text, PrintStyle style)
{
    for (const QString& line : text.split(u'\n')) {
        needs.widest = std::max(needs.widest, textWidth(line, style));
        for (const QString& word : line.split(u' ')) {
            needs.word = std::max(needs.word, textWidth(word, style));
        }
    }
}

Needs needsOf(const Table& table, qsizetype column)
{
    Needs needs;
    need(needs, table.columns[column].heading, PrintStyle::TableHead);
    for (const auto& row : table.rows) {
        if (column < row.size()) {
            need(needs, row[column].text, PrintStyle::Cell);
            if (row[column].bar) {
                needs.widest = std::max(needs.widest, kBarWidth);
            }
        }
    }
    return needs;
}

/// Takes what columns lack to keep their words whole from those that have room to spare.
void mendWidths(QList<double>& widths, const QList<double>& least)
{
    double lacking = 0;
    double spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const double room = widths[i] - least[i];
        (room < 0 ? lacking : spare) += std::abs(room);
    }
    if (lacking <= 0 || spare <= 0) {
        return;
    }
    const double share = std::min(1.0, lacking / spare);
    const double given = std::min(1.0, spare / lacking);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const double room = widths[i] - least[i];
        widths[i] -= room * (room < 0 ? given : share);
    }
}

/// Columns without a share are as wide as their widest cell; the others divide the rest.
QList<double> columnWidths(const Table& table, double width)
{
    const auto count = table.columns.size();
    const double usable = width - kGap * static_cast<double>(count - 1);
    QList<double> widths(count);
    QList<double> least(count);
    double left = usable;
    int shares = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Needs needs = needsOf(table, i);
        least[i] = needs.widest <= usable * kShort ? needs.widest + kPoint
                                                   : std::min(needs.word + kPoint, usable * kWidestNatural);
        shares += table.columns[i].share;
        if (table.columns[i].share == 0) {
            widths[i] = std::min(needs.widest + kPoint, usable * kWidestNatural);
            left -= widths[i];
        }
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (table.columns[i].share > 0) {
            widths[i] = std::max(0.0, left) * table.columns[i].share / shares;
        } else if (shares == 0) {
            widths[i] += left / static_cast<double>(count);
        }
    }
    mendWidths(widths, least);
    return widths;
}

struct CellLine
{
    QString text;
    PrintStyle style = PrintStyle::Cell;
    double width = 0;
};

class TableMaker
{
public:
    TableMaker(QList<Piece>& pieces, const Table& table, const Paper& paper)
        : m_pieces(pieces)
        , m_table(table)
        , m_paper(paper)
        , m_widths(columnWidths(table, paper.textWidth()))
    {
    }

    void append()
    {
        head();
        const auto rows = m_table.rows.size();
        for (qsizetype i = 0; i < rows; ++i) {
            // The first two rows stay with the heading, and the last two with each other.
            row(m_table.rows[i], i == 0 || i == rows - 2);
        }
        m_pieces.last().keepWithNext = m_table.degreeLegend;
        if (m_table.degreeLegend) {
            legend();
        }
    }

private:
    void head()
    {
        QList<QStringList> lines;
        qsizetype most = 1;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            lines.append(wrapped(m_table.columns[i].heading, PrintStyle::TableHead, m_widths[i]));
            most = std::max(most, lines.last().size());
        }
        Piece piece;
        piece.kind = PieceKind::TableHead;
        piece.before = 6 * kPoint;
        piece.keepWithNext = true;
        piece.height = static_cast<double>(most) * lineHeight(PrintStyle::TableHead) + 2 * kPadding;
        double x = 0;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            for (qsizetype line = 0; line < lines[i].size(); ++line) {
                const double y =
                    kPadding + static_cast<double>(most - lines[i].size() + line) * lineHeight(PrintStyle::TableHead);
                piece.items.append(TextItem{{x, y, m_widths[i], lineHeight(PrintStyle::TableHead)}, lines[i][line],
                    PrintStyle::TableHead, m_table.columns[i].align});
            }
            x += m_widths[i] + kGap;
        }
        piece.items.append(RuleItem{{0, piece.height}, m_paper.textWidth(), RuleWeight::Strong});
        m_head = static_cast<int>(m_pieces.size());
        m_pieces.append(piece);
    }

    void row(const QList<TableCell>& cells, bool keep)
    {
        const QList<QList<CellLine>> lines = linesOf(cells);
        qsizetype most = 1;
        for (const auto& column : lines) {
            most = std::max(most, column.size());
        }
        const auto high = static_cast<qsizetype>(m_paper.textHeight() * kHighestRow / kLine);
        const qsizetype slice = most <= high ? most : high / 2;
        for (qsizetype from = 0; from < most; from += slice) {
            const qsizetype count = std::min(slice, most - from);
            Piece piece;
            piece.kind = PieceKind::TableRow;
            piece.repeats = m_head;
            piece.keepWithNext = keep && most <= high;
            const bool isFirst = from == 0;
            const bool isLast = from + count == most;
            const double top = isFirst ? kPadding : 0;
            piece.height = top + static_cast<double>(count) * kLine + (isLast ? kPadding : 0);
            place(piece, lines, from, count, top);
            if (isFirst) {
                bars(piece, cells);
            }
            if (isLast) {
                piece.items.append(RuleItem{{0, piece.height}, m_paper.textWidth(), RuleWeight::Thin});
            }
            m_pieces.append(piece);
        }
    }

    void place(Piece& piece, const QList<QList<CellLine>>& lines, qsizetype from, qsizetype count, double top) const
    {
        double x = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype line = from; line < std::min(from + count, lines[i].size()); ++line) {
                const double y = top + static_cast<double>(line - from) * kLine;
                const CellLine& each = lines[i][line];
                if (!each.text.isEmpty()) {
                    piece.items.append(TextItem{{x, y, each.width, kLine}, each.text, each.style,
                        each.style == PrintStyle::Note ? Align::Left : m_table.columns[i].align});
                }
            }
            x += m_widths[i] + kGap;
        }
    }

    void bars(Piece& piece, const QList<TableCell>& cells) const
    {
        double x = 0;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            if (const auto bar = cells.value(i).bar) {
                const double y = kPadding + (kLine - kBarHeight) / 2;
                piece.items.append(BarItem{{x, y, m_widths[i], kBarHeight}, *bar});
            }
            x += m_widths[i] + kGap;
        }
    }

    /// The lines of each column. A note stands below the texts and reaches over the columns at its
    /// right, up to one that has a note too, so that a sentence needs one line and not five.
    QList<QList<CellLine>> linesOf(const QList<TableCell>& cells) const
    {
        const qsizetype count = m_table.columns.size();
        QList<QList<CellLine>> lines(count);
        for (qsizetype i = 0; i < count; ++i) {
            for (const QString& line : wrapped(cells.value(i).text, PrintStyle::Cell, m_widths[i])) {
                lines[i].append({line, PrintStyle::Cell, m_widths[i]});
            }
        }
        const QList<QList<CellLine>> texts = lines;
        for (qsizetype i = 0; i < count; ++i) {
            if (cells.value(i).note.isEmpty()) {
                continue;
            }
            double width = m_widths[i];
            qsizetype below = texts[i].size();
            for (qsizetype next = i + 1; next < count && cells.value(next).note.isEmpty(); ++next) {
                width += kGap + m_widths[next];
                below = std::max({below, texts[next].size(), qsizetype(cells.value(next).bar ? 1 : 0)});
            }
            lines[i].resize(below);
            for (const QString& line : wrapped(cells.value(i).note, PrintStyle::Note, width)) {
                lines[i].append({line, PrintStyle::Note, width});
            }
        }
        return lines;
    }

    void legend()
    {
        constexpr domain::Degree kDegrees[]{
            domain::Degree::Done, domain::Degree::Half, domain::Degree::Started, domain::Degree::NotStarted};
        Piece piece;
        piece.kind = PieceKind::Legend;
        piece.before = 5 * kPoint;
        piece.height = lineHeight(PrintStyle::Caption);
        double x = 0;
        for (std::size_t step = 0; step < std::size(kDegrees); ++step) {
            reports::ShareBar swatch;
            swatch.counts[step] = 1;
            piece.items.append(BarItem{{x, (piece.height - kBarHeight) / 2, kBarHeight, kBarHeight}, swatch});
            const QString word = domain::term(kDegrees[step]);
            const double width = textWidth(word, PrintStyle::Caption) + kPoint;
            x += kBarHeight + 4 * kPoint;
            piece.items.append(TextItem{{x, 0, width, piece.height}, word, PrintStyle::Caption});
            x += width + 9 * kPoint;
        }
        m_pieces.append(piece);
    }

    QList<Piece>& m_pieces;
    const Table& m_table;
    const Paper& m_paper;
    QList<double> m_widths;
    int m_head = -1;
};

} // namespace

void appendTable(QList<Piece>& pieces, const Table& table, const Paper& paper)
{
    if (!table.columns.isEmpty()) {
        TableMaker(pieces, table, paper).append();
    }
}

} // namespace samordna::views
