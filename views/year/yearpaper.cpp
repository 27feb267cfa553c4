#include "views/year/yearpaper.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/reports/identitygate.h"

#include "views/printing/pdffile.h"
#include "views/printing/printstyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::YearEvent;
using progress::YearEventKind;

namespace {

constexpr double kWheel = 350 * kPoint;
constexpr double kDay = 66 * kPoint; ///< the column of the days

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::YearPaper)
};

struct Line
{
    bool isMonth = false;
    QString day;
    QString text;
    YearEventKind kind = YearEventKind::Reporting;
    bool isDone = false;
};

QList<Line> linesOf(const YearPrint& year)
{
    QList<Line> lines;
    int month = 0;
    for (const YearEvent& event : year.sheet.events) {
        if (event.day.month() != month) {
            month = event.day.month();
            lines.append({true, {}, QLocale().standaloneMonthName(month), {}, false});
        }
        lines.append({false, domain::dateText(event.day), eventText(event, year.data), event.kind, event.isDone});
    }
    return lines;
}

QPalette paperPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xEF, 0xEF, 0xEF));
    palette.setColor(QPalette::WindowText, Qt::black);
    return palette;
}

class Pages
{
public:
    explicit Pages(const YearPrint& year)
        : m_year(year)
        , m_lines(linesOf(year))
    {
        const double line = lineHeight(PrintStyle::Body);
        m_first = static_cast<int>((m_paper.bottom - listTop()) / line);
        m_rest = static_cast<int>(m_paper.textHeight() / line);
        const int over = std::max(0, static_cast<int>(m_lines.size()) - m_first);
        m_pages = 1 + (over + m_rest - 1) / m_rest;
    }

    [[nodiscard]] int pages() const { return m_pages; }

    void paint(QPainter& painter, int page) const
    {
        const domain::County& county = m_year.data.county;
        const QString board = domain::inLanguage(county.board, county.boardEn);
        text(painter, PrintStyle::Running, m_paper.side, m_paper.head - lineHeight(PrintStyle::Running), board);
        const QString number = Texts::tr("Page %1 of %2").arg(page + 1).arg(m_pages);
        const double top = m_paper.foot - lineHeight(PrintStyle::Running);
        text(painter, PrintStyle::Running, m_paper.width - m_paper.side - textWidth(number, PrintStyle::Running), top,
            number);
        text(painter, PrintStyle::Running, m_paper.side, top,
            Texts::tr("Year wheel %1, as of %2").arg(m_year.sheet.year).arg(domain::dateText(m_year.asOf.date())));
        if (page == 0) {
            text(painter, PrintStyle::Title, m_paper.side, m_paper.top,
                Texts::tr("Year wheel %1").arg(m_year.sheet.year));
            painter.setFont(printFont(PrintStyle::Caption));
            paintWheel(painter, {(m_paper.width - kWheel) / 2, wheelTop(), kWheel, kWheel}, m_year.sheet,
                WheelLayout(m_year.sheet), -1, m_palette);
            legend(painter);
        }
        const int from = page == 0 ? 0 : m_first + (page - 1) * m_rest;
        const int to = std::min(static_cast<int>(m_lines.size()), from + (page == 0 ? m_first : m_rest));
        for (int i = from; i < to; ++i) {
            line(
                painter, m_lines[i], (page == 0 ? listTop() : m_paper.top) + (i - from) * lineHeight(PrintStyle::Body));
        }
    }

private:
    [[nodiscard]] double wheelTop() const { return m_paper.top + lineHeight(PrintStyle::Title) + 8 * kPoint; }
    [[nodiscard]] double listTop() const { return wheelTop() + kWheel + 36 * kPoint; }

    static void text(QPainter& painter, PrintStyle style, double x, double y, const QString& words)
    {
        painter.setFont(printFont(style));
        painter.setPen(printColour(style));
        painter.drawText(QRectF(x, y, 6000 * kPoint, lineHeight(style)), Qt::AlignVCenter | Qt::AlignLeft, words);
    }

    void legend(QPainter& painter) const
    {
        double x = m_paper.side;
        const double y = wheelTop() + kWheel + 12 * kPoint;
        for (int i = 0; i <= static_cast<int>(YearEventKind::Calendar); ++i) {
            const auto kind = static_cast<YearEventKind>(i);
            drawEventShape(painter, {x + 4 * kPoint, y + 6 * kPoint}, 7 * kPoint, kind, false, Qt::black);
            text(painter, PrintStyle::Caption, x + 12 * kPoint, y, eventKindName(kind));
            x += 12 * kPoint + textWidth(eventKindName(kind), PrintStyle::Caption) + 14 * kPoint;
        }
    }

    void line(QPainter& painter, const Line& it, double y) const
    {
        if (it.isMonth) {
            text(painter, PrintStyle::SubHeading, m_paper.side, y, it.text);
            return;
        }
        const double height = lineHeight(PrintStyle::Body);
        drawEventShape(painter, {m_paper.side + 5 * kPoint, y + height / 2}, 7 * kPoint, it.kind, it.isDone, Qt::black);
        text(painter, PrintStyle::Cell, m_paper.side + 16 * kPoint, y, it.day);
        const double x = m_paper.side + 16 * kPoint + kDay;
        const QFontMetricsF metrics(printFont(PrintStyle::Cell));
        text(painter, PrintStyle::Cell, x, y,
            metrics.elidedText(it.text, Qt::ElideRight, m_paper.width - m_paper.side - x));
    }

    const YearPrint& m_year;
    Paper m_paper;
    QPalette m_palette = paperPalette();
    QList<Line> m_lines;
    int m_first = 1; ///< lines on the first page
    int m_rest = 1; ///< and on the others
    int m_pages = 1;
};

base::Result<void> passGate(const YearPrint& year)
{
    reports::Report report;
    report.title = Texts::tr("Year wheel %1").arg(year.sheet.year);
    for (const Line& line : linesOf(year)) {
        report.blocks.append(reports::Paragraph{line.text, false});
    }
    return reports::passGate(report);
}

} // namespace

base::Result<int> paintYear(QPagedPaintDevice& device, const YearPrint& year)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&device)) {
        return base::Error{base::ErrorKind::Io, {}, u"the device cannot be painted on"_s};
    }
    const Pages pages(year);
    for (int page = 0; page < pages.pages(); ++page) {
        if (page > 0 && !device.newPage()) {
            return base::Error{base::ErrorKind::Io, {}, u"no new page"_s};
        }
        painter.resetTransform();
        painter.scale(device.logicalDpiX() / kUnitsPerInch, device.logicalDpiY() / kUnitsPerInch);
        pages.paint(painter, page);
    }
    return painter.end() ? base::Result<int>(pages.pages())
                         : base::Error{base::ErrorKind::Io, {}, u"the device failed"_s};
}

base::Result<int> writeYear(const YearPrint& year, const QString& path)
{
    if (const auto clean = passGate(year); !clean) {
        return clean.error();
    }
    return writePdfFile(path, Texts::tr("Year wheel %1").arg(year.sheet.year),
        [&](QPdfWriter& writer) { return paintYear(writer, year); });
}

} // namespace samordna::views
