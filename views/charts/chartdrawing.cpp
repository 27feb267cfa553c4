#include "views/charts/chartdrawing.h"

#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace samordna::views {

using progress::ChartKind;
using progress::SeriesRole;

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
    const bool isRow = chart.hasRows();
    const int place = isRow ? Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap : Qt::AlignHCenter | Qt::AlignTop;
    for (int category = 0; category < chart.categories.size(); ++category) {
        painter.setPen(tone(isRow ? Tone::Text : Tone::Muted, palette));
        if (isRow || category % layout.labelStep == 0) {
            painter.drawText(layout.labels[category], place | Qt::TextDontClip, chart.categories[category]);
        }
        if (category < layout.notes.size()) {
            drawNote(painter, layout.notes[category], chart.notes[category], palette);
        }
    }
    painter.setPen(tone(Tone::Muted, palette));
    for (int series = 0; series < layout.headings.size(); ++series) {
        painter.drawText(
            layout.headings[series], Qt::AlignCenter | Qt::TextDontClip, headingText(chart, layout, series));
    }
}

void drawTicks(QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    const double line = painter.fontMetrics().height();
    for (const ChartTick& tick : layout.ticks) {
        painter.setPen(QPen(tone(Tone::Line, palette), line / 16));
        if (chart.hasRows()) {
            painter.drawLine(QPointF(tick.at, layout.plot.top()), QPointF(tick.at, layout.plot.bottom()));
        } else {
            painter.drawLine(QPointF(layout.plot.left(), tick.at), QPointF(layout.plot.right(), tick.at));
        }
        painter.setPen(tone(Tone::Muted, palette));
        if (chart.hasRows()) {
            const QRectF box(tick.at - line * 5, layout.plot.bottom() + line * 0.15, line * 10, line);
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter, chartValueText(tick.value));
        } else {
            const QRectF box(layout.plot.left() - line * 10.4, tick.at - line / 2, line * 10, line);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, chartValueText(tick.value));
        }
    }
}

/// Lines at half a right angle over \a rect, drawn and not a pattern brush: a pattern is counted in the device's dots,
/// and paper has too many of them.
void hatch(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    const double line = painter.fontMetrics().height();
    const double step = line * 0.34;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(colour, line / 12));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step) {
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

void drawCells(QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    const double line = painter.fontMetrics().height();
    const QFont plain = painter.font();
    for (const ChartMark& mark : layout.marks) {
        const double value = chart.series[mark.series].values.value(mark.category).value_or(0);
        const QColor ground = shade(layout.maximum > 0 ? value / layout.maximum : 0, palette);
        painter.setPen(QPen(tone(Tone::Line, palette), line / 16));
        painter.setBrush(ground);
        painter.drawRect(mark.rect);
        const QString name = chart.valueNames.value(chart.placeOf(mark.category, mark.series));
        painter.setPen(value > 0 ? readableOn(ground, palette) : tone(Tone::Muted, palette));
        QRectF place = mark.rect;
        if (!name.isEmpty()) {
            QFont small = plain;
            if (small.pixelSize() > 0) {
                small.setPixelSize(std::max(1, qRound(small.pixelSize() * 0.72)));
            } else {
                small.setPointSizeF(small.pointSizeF() * 0.72);
            }
            painter.setFont(small);
            // In a narrow cell the last word says enough: the number of "wk 17".
            const bool fits = painter.fontMetrics().horizontalAdvance(name) < mark.rect.width();
            painter.drawText(mark.rect.adjusted(0, line * 0.15, 0, 0),
                Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, fits ? name : name.section(u' ', -1));
            place.setTop(mark.rect.top() + line * 0.8);
        }
        QFont strong = plain;
        strong.setWeight(value > 0 ? QFont::DemiBold : QFont::Normal);
        painter.setFont(strong);
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, chartValueText(value));
        painter.setFont(plain);
    }
}

/// A target or a baseline across a bar. Solid, since so short a line shows no pattern: the baseline is thinner and
/// shorter. On a rim of the ground's tone, so that it is seen on the bar too.
void drawLimit(QPainter& painter, const QLineF& line, SeriesRole role, const QPalette& palette)
{
    const double text = painter.fontMetrics().height();
    const bool isTarget = role == SeriesRole::Target;
    const double width = text / (isTarget ? 6 : 10);
    const double inset = isTarget ? 0 : line.length() * 0.16;
    const QLineF drawn(line.p1() + QPointF(0, inset), line.p2() - QPointF(0, inset));
    painter.setPen(QPen(tone(Tone::Card, palette), width + text / 8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(drawn);
    painter.setPen(QPen(outlineOf(role, palette), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(drawn);
}

void drawSwatch(QPainter& painter, const progress::Chart& chart, const ChartKey& key, const QPalette& palette)
{
    const SeriesRole role = chart.series[key.series].role;
    const double line = painter.fontMetrics().height();
    if (key.swatch.isEmpty()) {
        return;
    }
    if (chart.kind == ChartKind::Lines) {
        painter.setPen(seriesPen(role, palette, line / 9));
        painter.drawLine(
            QPointF(key.swatch.left(), key.swatch.center().y()), QPointF(key.swatch.right(), key.swatch.center().y()));
        return;
    }
    if (progress::isLimit(role)) {
        const double x = key.swatch.center().x();
        drawLimit(
            painter, QLineF(x, key.swatch.top() - line * 0.1, x, key.swatch.bottom() + line * 0.1), role, palette);
        return;
    }
    setSeriesColours(painter, role, palette);
    painter.drawRect(key.swatch);
    if (role == SeriesRole::Late) {
        hatch(painter, key.swatch, tone(Tone::Card, palette));
    }
}

} // namespace

QColor outlineOf(SeriesRole role, const QPalette& palette)
{
    switch (role) {
    case SeriesRole::DegreeDone:
    case SeriesRole::DegreeHalf:
    case SeriesRole::DegreeStarted:
    case SeriesRole::DegreeNotStarted: return tone(Tone::DegreeDone, palette);
    case SeriesRole::Coming: return tone(Tone::Compare, palette);
    default: return tone(toneOf(role), palette);
    }
}

void setSeriesColours(QPainter& painter, SeriesRole role, const QPalette& palette)
{
    painter.setPen(QPen(outlineOf(role, palette), painter.fontMetrics().height() / 18.0));
    painter.setBrush(tone(toneOf(role), palette));
}

QPen seriesPen(SeriesRole role, const QPalette& palette, double width)
{
    QPen pen(outlineOf(role, palette), width);
    switch (role) {
    case SeriesRole::Target: pen.setStyle(Qt::DashLine); break;
    case SeriesRole::Baseline: pen.setStyle(Qt::DotLine); break;
    case SeriesRole::Expected:
    case SeriesRole::Men: pen.setDashPattern({6, 3}); break;
    case SeriesRole::Girls: pen.setDashPattern({3, 2}); break;
    case SeriesRole::Boys: pen.setDashPattern({6, 2, 1, 2}); break;
    case SeriesRole::Unstated: pen.setDashPattern({1, 3}); break;
    default: break;
    }
    return pen;
}

bool hasPoints(SeriesRole role)
{
    return !progress::isLimit(role) && role != SeriesRole::Expected;
}

void drawOverValues(QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    if (chart.kind == ChartKind::Matrix) {
        drawCells(painter, chart, layout, palette);
        return;
    }
    for (const ChartMark& mark : layout.marks) {
        const SeriesRole role = chart.series[mark.series].role;
        if (role == SeriesRole::Late && !mark.rect.isEmpty()) {
            hatch(painter, mark.rect, tone(Tone::Card, palette));
        }
        if (chart.hasRows() && progress::isLimit(role)) {
            drawLimit(painter, QLineF(mark.rect.topLeft(), mark.rect.bottomLeft()), role, palette);
        }
    }
}

void drawChartFrame(QPainter& painter, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    drawTicks(painter, chart, layout, palette);
    drawLabels(painter, chart, layout, palette);
    for (const ChartKey& key : layout.keys) {
        drawSwatch(painter, chart, key, palette);
        painter.setPen(tone(Tone::Muted, palette));
        painter.drawText(key.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, chart.series[key.series].name);
    }
}

} // namespace samordna::views
