#include "views/printing/pieces.h"

#include "views/charts/chartpainter.h"

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kWholeParagraph = 4; // lines
constexpr double kHighestChart = 0.6; // of the page's text height

/// Lines of one style below each other; returns the height used.
double addLines(QList<PrintItem>& items, const QStringList& lines, PrintStyle style, const QRectF& box)
{
    double y = box.top();
    for (const QString& line : lines) {
        items.append(TextItem{{box.left(), y, box.width(), lineHeight(style)}, line, style});
        y += lineHeight(style);
    }
    return y - box.top();
}

/// How many lines of a paragraph of \a all stay together from line \a at on.
qsizetype linesTogether(qsizetype all, qsizetype at)
{
    if (all <= kWholeParagraph) {
        return all;
    }
    const qsizetype left = all - at;
    return at == 0 ? 2 : left <= 3 ? left : 1;
}

class PieceMaker
{
public:
    PieceMaker(QList<Piece>& pieces, const Paper& paper)
        : m_pieces(pieces)
        , m_paper(paper)
    {
    }

    void title(const reports::Report& report)
    {
        Piece piece;
        piece.kind = PieceKind::Heading;
        piece.before = 12 * kPoint;
        piece.height = lines(piece, report.title, PrintStyle::Title, 12 * kPoint);
        piece.height = lines(piece, report.subtitle, PrintStyle::Subtitle, piece.height);
        piece.keepWithNext = true;
        m_pieces.append(piece);
    }

    void operator()(const reports::Heading& heading)
    {
        const bool isFirst = heading.level == 1;
        Piece piece;
        piece.kind = PieceKind::Heading;
        piece.before = (isFirst ? 21 : 13) * kPoint;
        piece.height = lines(piece, heading.text, isFirst ? PrintStyle::Heading : PrintStyle::SubHeading, 0);
        piece.keepWithNext = true;
        piece.outline = isFirst ? heading.text : QString();
        m_pieces.append(piece);
    }

    /// Two lines at least stay together at the foot of a page and at the head of the next.
    void operator()(const reports::Paragraph& paragraph)
    {
        const PrintStyle style = paragraph.isNote ? PrintStyle::Caption : PrintStyle::Body;
        const QStringList all = wrapped(paragraph.text, style, m_paper.textWidth());
        for (qsizetype at = 0; at < all.size();) {
            const qsizetype taken = linesTogether(all.size(), at);
            Piece piece;
            piece.before = (at == 0 ? 5 : 0) * kPoint;
            piece.height = addLines(piece.items, all.mid(at, taken), style, {0, 0, m_paper.textWidth(), 0});
            m_pieces.append(piece);
            at += taken;
        }
    }

    void operator()(const reports::KeyFigures& figures)
    {
        if (figures.items.isEmpty()) {
            return;
        }
        Piece piece;
        piece.kind = PieceKind::KeyFigures;
        piece.before = 18 * kPoint;
        const double width = m_paper.textWidth() / static_cast<double>(figures.items.size());
        double height = 0;
        double x = 0;
        for (const auto& item : figures.items) {
            const QRectF box(x, 5 * kPoint, width - 10 * kPoint, 0);
            const double used =
                addLines(piece.items, wrapped(item.value, PrintStyle::Figure, box.width()), PrintStyle::Figure, box);
            const double captions = addLines(piece.items, wrapped(item.caption, PrintStyle::Caption, box.width()),
                PrintStyle::Caption, box.translated(0, used));
            height = std::max(height, box.top() + used + captions + 7 * kPoint);
            x += width;
        }
        piece.height = height;
        piece.items.append(RuleItem{{0, 0}, m_paper.textWidth(), RuleWeight::Strong});
        piece.items.append(RuleItem{{0, height}, m_paper.textWidth(), RuleWeight::Thin});
        m_pieces.append(piece);
    }

    void operator()(const reports::Table& table) { appendTable(m_pieces, table, m_paper); }

    void operator()(const reports::ChartBlock& block)
    {
        const progress::Chart& chart = block.chart;
        Piece piece;
        piece.kind = PieceKind::Chart;
        piece.before = 14 * kPoint;
        double y = lines(piece, chart.title, PrintStyle::SubHeading, 0);
        y = lines(piece, chart.unit, PrintStyle::Caption, y) + 5 * kPoint;
        const ChartSize size = block.isLarge ? ChartSize::Large : ChartSize::Card;
        const double height =
            std::min(chartHeight(chart, m_paper.textWidth(), printFont(PrintStyle::Caption), nullptr, size),
                m_paper.textHeight() * kHighestChart);
        piece.items.append(ChartItem{{0, y, m_paper.textWidth(), height}, chart, size});
        piece.height = y + height;
        piece.keepWithNext = !chart.sentence.isEmpty();
        m_pieces.append(piece);
        sentence(chart.sentence);
    }

    void operator()(const reports::PageBreak&) { m_startsPage = true; }

    void block(const reports::Block& block)
    {
        const qsizetype before = m_pieces.size();
        std::visit(*this, block);
        if (m_startsPage && m_pieces.size() > before) {
            m_pieces[before].startsPage = true;
            m_startsPage = false;
        }
    }

private:
    void sentence(const QString& text)
    {
        if (text.isEmpty()) {
            return;
        }
        Piece piece;
        piece.before = 8 * kPoint;
        const double inset = 9 * kPoint;
        const double width = m_paper.textWidth() - 2 * inset;
        const double used =
            lineHeight(PrintStyle::Cell) * static_cast<double>(wrapped(text, PrintStyle::Cell, width).size());
        piece.height = used + 10 * kPoint;
        piece.items.append(BoxItem{{0, 0, m_paper.textWidth(), piece.height}});
        addLines(piece.items, wrapped(text, PrintStyle::Cell, width), PrintStyle::Cell, {inset, 5 * kPoint, width, 0});
        m_pieces.append(piece);
    }

    /// Adds \a text over the whole width at \a y; returns where it ends.
    double lines(Piece& piece, const QString& text, PrintStyle style, double y) const
    {
        if (text.isEmpty()) {
            return y;
        }
        const QRectF box(0, y, m_paper.textWidth(), 0);
        return y + addLines(piece.items, wrapped(text, style, box.width()), style, box);
    }

    QList<Piece>& m_pieces;
    const Paper& m_paper;
    bool m_startsPage = false;
};

} // namespace

QList<Piece> piecesOf(const reports::Report& report, const Paper& paper)
{
    QList<Piece> pieces;
    PieceMaker maker(pieces, paper);
    maker.title(report);
    for (const reports::Block& block : report.blocks) {
        maker.block(block);
    }
    return pieces;
}

} // namespace samordna::views
