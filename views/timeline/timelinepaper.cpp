#include "views/timeline/timelinepaper.h"

#include "models/domain/format.h"
#include "models/reports/identitygate.h"

#include "views/printing/pdffile.h"
#include "views/printing/printstyle.h"
#include "views/timeline/timelinedrawing.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QRegularExpression>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::TimelineMark;
using progress::TimelineRow;

namespace {

constexpr double kMargin = 40 * kPoint;
constexpr double kRow = 15 * kPoint;
constexpr double kAxis = 26 * kPoint;
constexpr double kNumbers = 28 * kPoint; // of the measures, before their titles
constexpr double kInset = 8 * kPoint; // of a measure under its area
constexpr double kMostNames = 0.45; // of a page's width
const QRegularExpression kNotEmpty(u"."_s);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::TimelinePaper)
};

QPalette paperPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xEF, 0xEF, 0xEF));
    palette.setColor(QPalette::WindowText, Qt::black);
    return palette;
}

/// What the measures' titles take, so that none is cut on paper unless it is longer than nearly half a page.
double namesWidth(const TimelineSheet& sheet, double page)
{
    const QFontMetricsF metrics(printFont(PrintStyle::Cell));
    double widest = 0;
    for (const TimelineRow& row : sheet.line.rows) {
        widest = std::max(widest, row.isHeading() ? 0.0 : metrics.horizontalAdvance(row.title));
    }
    return std::clamp(kInset + kNumbers + widest + 8 * kPoint, 120 * kPoint, kMostNames * page);
}

/// One sheet's pages, in the paper's units.
class Sheets
{
public:
    Sheets(const TimelineSheet& sheet, QSizeF size)
        : m_sheet(sheet)
        , m_size(size)
        , m_names(namesWidth(sheet, size.width()))
        , m_scale(sheet.first,
              (size.width() - 2 * kMargin - m_names) / static_cast<double>(sheet.first.daysTo(sheet.last) + 1))
    {
        const double room = size.height() - 2 * kMargin - headHeight() - footHeight();
        m_rowsAPage = std::max(1, static_cast<int>(room / kRow));
        const auto lines = m_sheet.line.rows.size() + m_sheet.notes.size();
        m_pages = static_cast<int>(std::max<qsizetype>(1, (lines + m_rowsAPage - 1) / m_rowsAPage));
    }

    [[nodiscard]] int pages() const { return m_pages; }

    void paint(QPainter& painter, int page) const
    {
        text(painter, PrintStyle::SubHeading, {kMargin, kMargin}, Texts::tr("Timeline"));
        text(painter, PrintStyle::Running, {kMargin, kMargin + 16 * kPoint},
            QStringList{m_sheet.board, domain::dateText(m_sheet.first) + u" – "_s + domain::dateText(m_sheet.last),
                Texts::tr("as of %1").arg(domain::dateText(m_sheet.asOf.date())), m_sheet.caseNumber}
                .filter(kNotEmpty)
                .join(u" · "_s));
        const int first = page * m_rowsAPage;
        const int last = std::min(first + m_rowsAPage, static_cast<int>(m_sheet.line.rows.size()));
        if (first < last) {
            painter.save();
            painter.translate(kMargin + m_names, kMargin + headHeight());
            body(painter, first, last);
            painter.restore();
        }
        notes(painter, first);
        foot(painter, page);
    }

private:
    static double headHeight() { return 32 * kPoint + kAxis; }
    static double footHeight() { return 34 * kPoint; }

    static void text(QPainter& painter, PrintStyle style, const QPointF& at, const QString& words)
    {
        painter.setFont(printFont(style));
        painter.setPen(printColour(style));
        painter.drawText(
            QRectF(at, QSizeF(10'000 * kPoint, lineHeight(style))), Qt::AlignVCenter | Qt::AlignLeft, words);
    }

    void body(QPainter& painter, int first, int last) const
    {
        const double width = m_size.width() - 2 * kMargin - m_names;
        const QRectF area(0, 0, width, (last - first) * kRow);
        painter.setFont(printFont(PrintStyle::Running));
        drawAxis(painter, m_scale, QRectF(0, -kAxis, width, kAxis), m_sheet.first, m_sheet.last, m_palette);
        painter.save();
        painter.setClipRect(area);
        drawGrid(painter, m_scale, area, m_sheet.first, m_sheet.last, m_palette);
        painter.restore();
        for (int row = first; row < last; ++row) {
            name(painter, m_sheet.line.rows[row], (row - first) * kRow);
        }
        painter.save();
        painter.setClipRect(area);
        links(painter, first, last);
        painter.setFont(printFont(PrintStyle::Running));
        for (int row = first; row < last; ++row) {
            for (const TimelineMark& mark : m_sheet.line.rows[row].marks) {
                drawOne(painter, mark, box(mark, row - first));
            }
        }
        painter.restore();
        if (m_sheet.line.today >= m_sheet.first && m_sheet.line.today <= m_sheet.last) {
            painter.setFont(printFont(PrintStyle::Running));
            drawToday(painter, m_scale.x(m_sheet.line.today), area, area.bottom(), m_palette);
        }
    }

    void drawOne(QPainter& painter, const TimelineMark& mark, const QRectF& box) const
    {
        drawMark(painter, mark, box, m_palette);
        if (mark.isLate && mark.milestone.isNull()) {
            drawLate(painter, box, m_scale.x(m_sheet.line.today), Qt::black);
        }
    }

    [[nodiscard]] QRectF box(const TimelineMark& mark, int line) const
    {
        return markBox(mark, m_scale, line * kRow, kRow, m_sheet.last);
    }

    void links(QPainter& painter, int first, int last) const
    {
        QHash<domain::MeasureId, QRectF> bars;
        for (int row = 0; row < m_sheet.line.rows.size(); ++row) { // also to lines of other pages
            for (const TimelineMark& mark : m_sheet.line.rows[row].marks) {
                if (mark.milestone.isNull()) {
                    bars.insert(mark.measure, box(mark, row - first));
                }
            }
        }
        Q_UNUSED(last)
        for (const progress::TimelineLink& link : m_sheet.line.links) {
            if (bars.contains(link.before) && bars.contains(link.after)) {
                drawLink(
                    painter, linkPath(bars[link.before], bars[link.after], 5 * kPoint), link.breaksOrder, m_palette);
            }
        }
    }

    /// An area's name runs into the axis where it is long: nothing else stands on its line.
    void name(QPainter& painter, const TimelineRow& row, double top) const
    {
        const auto style = row.isHeading() ? PrintStyle::TableHead : PrintStyle::Cell;
        const double inset = row.isHeading() ? 0 : kInset;
        const double column = row.isHeading() ? 14 * kPoint : kNumbers;
        const bool isUndated = row.isHeading() && row.area.isNull();
        const QString title = isUndated ? Texts::tr("Without dates") : row.title;
        const QFontMetricsF metrics(printFont(style));
        const double at = inset + (isUndated ? 0 : column);
        const double by = (kRow - lineHeight(style)) / 2;
        text(painter, style, {inset - m_names, top + by}, row.number);
        const double room = row.isHeading() ? m_size.width() - 2 * kMargin - at : m_names - at - 6 * kPoint;
        text(painter, style, {at - m_names, top + by}, metrics.elidedText(title, Qt::ElideRight, room));
    }

    void notes(QPainter& painter, int first) const
    {
        const int rows = static_cast<int>(m_sheet.line.rows.size());
        for (int note = 0; note < m_sheet.notes.size(); ++note) {
            const int line = rows + note - first;
            if (line >= 0 && line < m_rowsAPage) {
                text(painter, PrintStyle::Note, {kMargin, kMargin + headHeight() + line * kRow + 4 * kPoint},
                    m_sheet.notes[note]);
            }
        }
    }

    void foot(QPainter& painter, int page) const
    {
        const double top = m_size.height() - kMargin - lineHeight(PrintStyle::Running);
        const QFontMetricsF metrics(printFont(PrintStyle::Running));
        const QString number = Texts::tr("Page %1 of %2").arg(page + 1).arg(m_pages);
        const double width = metrics.horizontalAdvance(number);
        text(painter, PrintStyle::Running, {m_size.width() - kMargin - width, top}, number);
        const double room = m_size.width() - 2 * kMargin - width - 12 * kPoint;
        text(painter, PrintStyle::Running, {kMargin, top}, metrics.elidedText(timelineLegend(), Qt::ElideRight, room));
    }

    const TimelineSheet& m_sheet;
    QSizeF m_size;
    double m_names; ///< from the margin to the axis
    TimelineScale m_scale;
    QPalette m_palette = paperPalette();
    int m_rowsAPage = 1;
    int m_pages = 1;
};

base::Result<void> passGate(const TimelineSheet& sheet)
{
    reports::Report report;
    report.title = Texts::tr("Timeline");
    for (const TimelineRow& row : sheet.line.rows) {
        report.blocks.append(reports::Paragraph{row.number + u' ' + row.title, false});
        for (const TimelineMark& mark : row.marks) {
            report.blocks.append(reports::Paragraph{mark.title, false});
        }
    }
    return reports::passGate(report);
}

} // namespace

QString timelineLegend()
{
    return Texts::tr("Filled part of a bar: progress · hatched: late · arrow: runs on · ◆ milestone done · ◇ not done, "
                     "with ! late · dashed with ×: waits for what ends later");
}

base::Result<int> paintTimeline(QPagedPaintDevice& device, const TimelineSheet& sheet, QPageSize::PageSizeId size)
{
    const QPageLayout layout(QPageSize(size), QPageLayout::Landscape, QMarginsF());
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device)) {
        return base::Error{base::ErrorKind::Io, {}, u"the device cannot be painted on"_s};
    }
    const Sheets sheets(sheet, layout.fullRect(QPageLayout::Point).size() * kPoint);
    for (int page = 0; page < sheets.pages(); ++page) {
        if (page > 0 && !device.newPage()) {
            return base::Error{base::ErrorKind::Io, {}, u"no new page"_s};
        }
        painter.resetTransform();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(device.logicalDpiX() / kUnitsPerInch, device.logicalDpiY() / kUnitsPerInch);
        sheets.paint(painter, page);
    }
    return painter.end() ? base::Result<int>(sheets.pages())
                         : base::Error{base::ErrorKind::Io, {}, u"the device failed"_s};
}

base::Result<int> writeTimeline(const TimelineSheet& sheet, QPageSize::PageSizeId size, const QString& path)
{
    if (const auto clean = passGate(sheet); !clean) {
        return clean.error();
    }
    return writePdfFile(
        path, Texts::tr("Timeline"), [&](QPdfWriter& writer) { return paintTimeline(writer, sheet, size); });
}

} // namespace samordna::views
