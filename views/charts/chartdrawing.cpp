#include "views/charts/chartdrawing.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace samordna::views {

namespace {

/// A note "72 % · 9" has its figure in the stronger tone; what follows the dot is muted.
void drawNote(QPainter& painter, const QRectF& rect, const QString& note, const QPalette& palette)
{
    const auto dot = note.indexOf(QChar(0x00B7));
    const QString figure = dot < 0 ? note : note.left(dot).trimmed();
    const QFont plain = painter.font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(tone(Tone::Text, palette));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, figure);
    if (dot >= 0) {
        const double used = painter.fontMetrics().horizontalAdvance(figure + QLatin1Char(' '));
        painter.setFont(plain);
        painter.setPen(tone(Tone::Muted, palette));
        painter.drawText(rect.adjusted(used, 0, used, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
            note.mid(dot + 1).trimmed());
    }
    painter.setFont(plain);
}

void drawLabels(QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    const bool isBars = chart.kind == progress::ChartKind::StackedBars;
    const int place = isBars ? Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap : Qt::AlignHCenter | Qt::AlignTop;
    for (int category = 0; category < chart.categories.size(); ++category) {
        painter.setPen(tone(isBars ? Tone::Text : Tone::Muted, palette));
        painter.drawText(layout.labels[category], place | Qt::TextDontClip, chart.categories[category]);
        if (category < layout.notes.size()) {
            drawNote(painter, layout.notes[category], chart.notes[category], palette);
        }
    }
}

void drawTicks(QPainter& painter, const ChartLayout& layout, const QPalette& palette)
{
    const double line = painter.fontMetrics().height();
    for (const ChartTick& tick : layout.ticks) {
        painter.setPen(QPen(tone(Tone::Line, palette), line / 16));
        painter.drawLine(QPointF(layout.plot.left(), tick.y), QPointF(layout.plot.right(), tick.y));
        painter.setPen(tone(Tone::Muted, palette));
        const QRectF box(layout.plot.left() - line * 10.4, tick.y - line / 2, line * 10, line);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, chartValueText(tick.value));
    }
}

} // namespace

QColor outlineOf(progress::SeriesRole role, const QPalette& palette)
{
    switch (role) {
    case progress::SeriesRole::DegreeDone:
    case progress::SeriesRole::DegreeHalf:
    case progress::SeriesRole::DegreeStarted:
    case progress::SeriesRole::DegreeNotStarted: return tone(Tone::DegreeDone, palette);
    default: return tone(toneOf(role), palette);
    }
}

void setSeriesColours(QPainter& painter, progress::SeriesRole role, const QPalette& palette)
{
    painter.setPen(QPen(outlineOf(role, palette), painter.fontMetrics().height() / 18.0));
    painter.setBrush(tone(toneOf(role), palette));
}

void drawChartFrame(QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    drawTicks(painter, layout, palette);
    drawLabels(painter, chart, layout, palette);
    for (const ChartKey& key : layout.keys) {
        setSeriesColours(painter, chart.series[key.series].role, palette);
        painter.drawRect(key.swatch);
        painter.setPen(tone(Tone::Muted, palette));
        painter.drawText(key.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, chart.series[key.series].name);
    }
}

} // namespace samordna::views
