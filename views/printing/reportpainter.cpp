#include "views/printing/reportpainter.h"

#include "views/charts/chartpainter.h"
#include "views/printing/pdffile.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <numeric>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QRgb kRule = 0xC3CAD1;
constexpr QRgb kInk = 0x17212B;
constexpr QRgb kSoft = 0xF1F4F6;
constexpr QRgb kAccent = 0x1B7F5C;
// From done to not started. Each step is lighter, also in grey, and has the darkest's outline.
constexpr QRgb kSteps[]{0x1B7F5C, 0x5AA98C, 0xB5D6C8, 0xE6EAEE};

class ItemPainter
{
public:
    explicit ItemPainter(QPainter& painter)
        : m_painter(painter)
    {
    }

    void operator()(const TextItem& item) const
    {
        const QFont font = printFont(item.style);
        const QFontMetricsF metrics(font);
        const double x = item.align == reports::Align::Right ? item.box.right() - metrics.horizontalAdvance(item.text)
                                                             : item.box.left();
        const double free = item.box.height() - metrics.ascent() - metrics.descent();
        m_painter.setFont(font);
        m_painter.setPen(printColour(item.style));
        m_painter.drawText(QPointF(x, item.box.top() + free / 2 + metrics.ascent()), item.text);
    }

    void operator()(const RuleItem& item) const
    {
        const bool isStrong = item.weight == RuleWeight::Strong;
        const double thickness = (isStrong ? 1.0 : 0.5) * kPoint;
        m_painter.fillRect(QRectF(item.from.x(), item.from.y() - thickness / 2, item.width, thickness),
            QColor::fromRgb(isStrong ? kInk : kRule));
    }

    void operator()(const BarItem& item) const
    {
        const auto& counts = item.bar.counts;
        const int total = std::accumulate(counts.begin(), counts.end(), 0);
        double x = item.box.left();
        const double gap = 0.8 * kPoint;
        for (std::size_t step = 0; step < counts.size() && total > 0; ++step) {
            const double width = item.box.width() * counts[step] / total;
            if (counts[step] > 0) {
                const bool reachesEnd = x + width > item.box.right() - gap;
                part(QRectF(x, item.box.top(), width - (reachesEnd ? 0 : gap), item.box.height()), step);
            }
            x += width;
        }
    }

    void operator()(const BoxItem& item) const
    {
        m_painter.fillRect(item.box, QColor::fromRgb(kSoft));
        m_painter.fillRect(QRectF(item.box.topLeft(), QSizeF(2 * kPoint, item.box.height())), QColor::fromRgb(kAccent));
    }

    void operator()(const ChartItem& item) const
    {
        const QFont font = printFont(PrintStyle::Caption);
        const double needed = chartHeight(item.chart, item.box.width(), font, nullptr, item.size);
        const double scale = std::min(1.0, item.box.height() / needed);
        m_painter.save();
        m_painter.translate(item.box.topLeft());
        m_painter.scale(scale, scale);
        paintChart(m_painter, QRectF(0, 0, item.box.width(), needed), item.chart, font, item.size);
        m_painter.restore();
    }

private:
    /// The outline lies within the part, so that parts stay as long as their shares.
    void part(const QRectF& box, std::size_t step) const
    {
        const double line = std::min(0.6 * kPoint, box.width() / 3);
        m_painter.setPen(QPen(QColor::fromRgb(kAccent), line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(QColor::fromRgb(kSteps[step]));
        m_painter.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }

    QPainter& m_painter;
};

} // namespace

void paintPage(QPainter& painter, const ReportLayout& layout, int page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const ItemPainter paint(painter);
    for (const PrintItem& item : layout.pages[page]) {
        std::visit(paint, item);
    }
    painter.restore();
}

base::Result<void> paintReport(
    QPagedPaintDevice& device, const ReportLayout& layout, int first, int last, const PageProgress& progress)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&device)) {
        return base::Error{base::ErrorKind::Io, {}, u"the device cannot be painted on"_s};
    }
    for (int page = first; page <= last; ++page) {
        if (progress && !progress(page - first + 1, last - first + 1)) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
        if (page > first && !device.newPage()) {
            return base::Error{base::ErrorKind::Io, {}, u"no new page"_s};
        }
        painter.resetTransform();
        painter.scale(device.logicalDpiX() / kUnitsPerInch, device.logicalDpiY() / kUnitsPerInch);
        paintPage(painter, layout, page);
    }
    return painter.end() ? base::Result<void>() : base::Error{base::ErrorKind::Io, {}, u"the device failed"_s};
}

base::Result<int> writePdf(const reports::Report& report, const QString& path, const PageProgress& progress)
{
    const ReportLayout layout = layoutReport(report);
    const int pages = static_cast<int>(layout.pages.size());
    return writePdfFile(path, report.title, [&](QPdfWriter& writer) {
        const auto painted = paintReport(writer, layout, 0, pages - 1, progress);
        return painted ? base::Result<int>(pages) : base::Result<int>(painted.error());
    });
}

} // namespace samordna::views
