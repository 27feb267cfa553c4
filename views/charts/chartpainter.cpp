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
    QPen pen(outlineOf(role, palette), painter.fontMetrics().height() / 9.0);
    if (role == progress::SeriesRole::Target) {
        pen.setStyle(Qt::DashLine);
    } else if (role == progress::SeriesRole::Baseline) {
        pen.setStyle(Qt::DotLine);
    }
    const ChartMark* before = nullptr;
    for (const ChartMark& mark : layout.marks) {
        if (mark.series != series) {
            continue;
        }
        painter.setPen(pen);
        if (before && before->category + 1 == mark.category) {
            painter.drawLine(before->rect.center(), mark.rect.center());
        }
        before = &mark;
    }
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const progress::Chart& chart, const QFont& font)
{
    const QPalette palette = paperPalette();
    painter.save();
    painter.setFont(font);
    const ChartLayout layout = layoutChart(chart, area, metricsFor(font, painter.device()));
    drawChartFrame(painter, chart, layout, palette);
    if (chart.kind == progress::ChartKind::Lines) {
        for (int series = 0; series < chart.series.size(); ++series) {
            drawLineSeries(painter, layout, series, chart.series[series].role, palette);
        }
    }
    for (const ChartMark& mark : layout.marks) {
        const progress::SeriesRole role = chart.series[mark.series].role;
        const bool isLine = chart.kind == progress::ChartKind::Lines;
        const bool isLimit = role == progress::SeriesRole::Target || role == progress::SeriesRole::Baseline;
        setSeriesColours(painter, role, palette);
        if (isLine && !isLimit) {
            painter.drawEllipse(mark.rect);
        } else if (!isLine && !mark.rect.isEmpty()) {
            painter.drawRect(mark.rect);
        }
    }
    painter.restore();
}

double chartHeight(const progress::Chart& chart, double width, const QFont& font, const QPaintDevice* device)
{
    return layoutChart(chart, QRectF(0, 0, width, 0), metricsFor(font, device)).height;
}

} // namespace samordna::views
