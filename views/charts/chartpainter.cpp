#include "views/charts/chartpainter.h"

#include "views/charts/chartdrawing.h"

#include <QApplication>
#include <QPaintDevice>
#include <QPainter>

namespace samordna::views {

namespace {

/// Paper is white, whatever the screen's colours are.
QPalette paperPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xEF, 0xEF, 0xEF));
    palette.setColor(QPalette::WindowText, Qt::black);
    return palette;
}

QFontMetricsF metricsFor(const QFont& font, const QPaintDevice* device)
{
    // QFontMetricsF only reads from the device; its signature predates that care.
    return device ? QFontMetricsF(font, const_cast<QPaintDevice*>(device)) : QFontMetricsF(font);
}

void drawLineSeries(
    QPainter& painter, const ChartLayout& layout, int series, progress::SeriesRole role, const QPalette& palette)
{
    const ChartMark* before = nullptr;
    painter.setPen(seriesPen(role, palette, painter.fontMetrics().height() / 9.0));
    for (const ChartMark& mark : layout.marks) {
        if (mark.series != series) {
            continue;
        }
        if (before && before->category + 1 == mark.category) {
            painter.drawLine(before->rect.center(), mark.rect.center());
        }
        before = &mark;
    }
}

/// The values that Qt Charts draws on the screen.
void drawValues(QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    const bool isLines = chart.kind == progress::ChartKind::Lines;
    for (int series = 0; series < chart.series.size() && isLines; ++series) {
        drawLineSeries(painter, layout, series, chart.series[series].role, palette);
    }
    for (const ChartMark& mark : layout.marks) {
        const progress::SeriesRole role = chart.series[mark.series].role;
        setSeriesColours(painter, role, palette);
        if (isLines && hasPoints(role)) {
            painter.drawEllipse(mark.rect);
        } else if (!isLines && !mark.rect.isEmpty() && !progress::isLimit(role)) {
            painter.drawRect(mark.rect);
        }
    }
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const progress::Chart& chart, const QFont& font, ChartSize size)
{
    const QPalette palette = paperPalette();
    painter.save();
    painter.setFont(font);
    const ChartLayout layout = layoutChart(chart, area, metricsFor(font, painter.device()), size);
    drawChartFrame(painter, chart, layout, palette);
    if (chart.kind != progress::ChartKind::Matrix) {
        drawValues(painter, chart, layout, palette);
    }
    drawOverValues(painter, chart, layout, palette);
    painter.restore();
}

double chartHeight(
    const progress::Chart& chart, double width, const QFont& font, const QPaintDevice* device, ChartSize size)
{
    return layoutChart(chart, QRectF(0, 0, width, 0), metricsFor(font, device), size).height;
}

} // namespace samordna::views
