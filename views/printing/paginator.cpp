#include "views/printing/paginator.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::ReportLayout)
};

class Paginator
{
public:
    Paginator(const QList<Piece>& pieces, double height)
        : m_pieces(pieces)
        , m_height(height)
    {
    }

    QList<PlacedPage> pages()
    {
        for (qsizetype at = 0; at < m_pieces.size();) {
            qsizetype end = at + 1;
            while (end < m_pieces.size() && m_pieces[end - 1].keepWithNext && !m_pieces[end].startsPage) {
                ++end;
            }
            if (m_pieces[at].startsPage || !fits(at, end)) {
                turn();
            }
            for (; at < end; ++at) {
                place(static_cast<int>(at));
            }
        }
        if (!m_page.isEmpty()) {
            m_pages.append(m_page);
        }
        return m_pages;
    }

private:
    [[nodiscard]] bool fits(qsizetype from, qsizetype end) const
    {
        double y = m_y;
        for (qsizetype i = from; i < end; ++i) {
            y += (y > 0 ? m_pieces[i].before : 0) + m_pieces[i].height;
        }
        return y <= m_height;
    }

    void turn()
    {
        if (!m_page.isEmpty()) {
            m_pages.append(m_page);
            m_page.clear();
            m_y = 0;
        }
    }

    void place(int index)
    {
        const Piece& piece = m_pieces[index];
        if (!m_page.isEmpty() && m_y + piece.before + piece.height > m_height) {
            turn();
        }
        if (m_page.isEmpty() && piece.repeats >= 0) {
            m_page.append({piece.repeats, 0});
            m_y = m_pieces[piece.repeats].height;
        }
        m_y += m_page.isEmpty() ? 0 : piece.before;
        m_page.append({index, m_y});
        m_y += piece.height;
    }

    const QList<Piece>& m_pieces;
    double m_height;
    QList<PlacedPage> m_pages;
    PlacedPage m_page;
    double m_y = 0;
};

PrintItem moved(PrintItem item, QPointF by)
{
    std::visit(
        [by]<class T>(T& each) {
            if constexpr (std::is_same_v<T, RuleItem>) {
                each.from += by;
            } else {
                each.box.translate(by);
            }
        },
        item);
    return item;
}

/// A line of running text; \a y is its baseline, roughly.
void addRunning(QList<PrintItem>& items, const Paper& paper, double y, const QString& left, const QString& right)
{
    const double line = lineHeight(PrintStyle::Running);
    const QRectF box(paper.side, y - line, paper.textWidth(), line);
    items.append(TextItem{box, left, PrintStyle::Running});
    items.append(TextItem{box, right, PrintStyle::Running, reports::Align::Right});
}

QString headText(const reports::Report& report)
{
    const QString date = domain::dateText(report.asOf.date());
    return report.caseNumber.isEmpty() ? date : QString(Texts::tr("Ref. %1").arg(report.caseNumber) + u" · "_s + date);
}

QString footText(const reports::Report& report)
{
    const QString time = QLocale().language() == QLocale::Swedish ? report.asOf.time().toString(u"HH.mm"_s)
                                                                  : report.asOf.time().toString(u"HH:mm"_s);
    return Texts::tr("Data up to %1 at %2 · source %3")
        .arg(domain::dateText(report.asOf.date()), time, report.fingerprint);
}

void addHeadAndFoot(
    QList<PrintItem>& items, const reports::Report& report, const Paper& paper, qsizetype page, qsizetype pages)
{
    addRunning(items, paper, paper.head, report.board, headText(report));
    items.append(RuleItem{{paper.side, paper.headRule}, paper.textWidth(), RuleWeight::Thin});
    items.append(RuleItem{{paper.side, paper.footRule}, paper.textWidth(), RuleWeight::Thin});
    addRunning(items, paper, paper.foot, footText(report), Texts::tr("Page %1 of %2").arg(page).arg(pages));
}

} // namespace

QList<PlacedPage> paginate(const QList<Piece>& pieces, double height)
{
    return Paginator(pieces, height).pages();
}

ReportLayout layoutReport(const reports::Report& report)
{
    ReportLayout layout;
    layout.title = report.title;
    const Paper& paper = layout.paper;
    const QList<Piece> pieces = piecesOf(report, paper);
    const QList<PlacedPage> pages = paginate(pieces, paper.textHeight());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QList<PrintItem> items;
        addHeadAndFoot(items, report, paper, page + 1, pages.size());
        for (const PlacedPiece& placed : pages[page]) {
            const Piece& piece = pieces[placed.piece];
            for (const PrintItem& item : piece.items) {
                items.append(moved(item, {paper.side, paper.top + placed.y}));
            }
            if (!piece.outline.isEmpty()) {
                layout.outline.append({piece.outline, static_cast<int>(page)});
            }
        }
        layout.pages.append(items);
    }
    return layout;
}

} // namespace samordna::views
