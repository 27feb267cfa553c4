#include "views/timeline/timelinedrawing.h"

#include "models/domain/format.h"

#include "views/theme/theme.h"

#include <QCoreApplication>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::TimelineMark;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::TimelineView)
};

void drawDiamond(QPainter& painter, const TimelineMark& mark, const QRectF& box, const QPalette& palette)
{
    const QPolygonF shape{{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
        QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}};
    const QColor ink = tone(mark.isLate ? Tone::Warning : Tone::Text, palette);
    // On a rim of the ground's tone, so that it is seen on a bar of its own colour too.
    painter.setPen(QPen(tone(Tone::Card, palette), box.height() / 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPolygon(shape);
    painter.setPen(QPen(ink, box.height() / 9, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(mark.isDone ? ink : tone(Tone::Card, palette));
    painter.drawPolygon(shape);
    if (mark.isLate) { // an exclamation mark, so that it is told without colour
        const double x = box.center().x();
        painter.drawLine(QPointF(x, box.top() + box.height() * 0.28), QPointF(x, box.top() + box.height() * 0.54));
        painter.drawPoint(QPointF(x, box.top() + box.height() * 0.72));
    }
}

void drawArrow(QPainter& painter, const QPointF& tip, double size)
{
    painter.drawPolygon(QPolygonF{{tip, tip + QPointF(-size, -size / 2), tip + QPointF(-size, size / 2)}});
}

/// Slanting lines at the end of a late bar.
void drawHatch(QPainter& painter, const QRectF& box, const QColor& ink)
{
    const double width = std::min(box.width(), box.height() * 1.6);
    painter.save();
    painter.setClipRect(QRectF(box.right() - width, box.top(), width, box.height()), Qt::IntersectClip);
    painter.setPen(QPen(ink, box.height() / 10));
    for (double x = box.right() - width - box.height(); x < box.right(); x += box.height() / 2.5) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

void drawBar(QPainter& painter, const TimelineMark& mark, const QRectF& box, const QPalette& palette)
{
    const QColor ink = tone(mark.isLate ? Tone::Warning : Tone::DegreeDone, palette);
    const double line = box.height() / 14;
    const double tip = mark.isOpen ? box.height() * 0.6 : 0;
    const QRectF body = box.adjusted(0, 0, -std::min(tip, box.width()), 0);
    painter.fillRect(body, tone(Tone::DegreeNotStarted, palette));
    QRectF part = body;
    part.setWidth(body.width() * mark.percent / 100);
    painter.fillRect(part, tone(mark.isDone ? Tone::DegreeDone : Tone::DegreeHalf, palette));
    if (mark.isLate) {
        drawHatch(painter, body, ink);
    }
    painter.setPen(QPen(ink, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(body);
    if (mark.isOpen) {
        painter.setBrush(ink);
        drawArrow(painter, QPointF(box.right(), box.center().y()), tip);
    }
}

} // namespace

QRectF markBox(const TimelineMark& mark, const TimelineScale& scale, double top, double rowHeight, QDate last)
{
    if (!mark.milestone.isNull()) {
        const double side = rowHeight * 0.52;
        const double x = (scale.x(mark.first) + scale.end(mark.first)) / 2;
        return {x - side / 2, top + (rowHeight - side) / 2, side, side};
    }
    const double x = scale.x(mark.first);
    const double end = scale.end(mark.isOpen ? std::max(last, mark.last) : mark.last);
    return {x, top + rowHeight * 0.24, std::max(end - x, rowHeight * 0.2), rowHeight * 0.52};
}

QPolygonF linkPath(const QRectF& before, const QRectF& after, double step)
{
    const QPointF from(before.right(), before.center().y());
    const QPointF to(after.left(), after.center().y());
    if (to.x() >= from.x() + 2 * step) {
        return {{from, QPointF(from.x() + step, from.y()), QPointF(from.x() + step, to.y()), to}};
    }
    const double between = to.y() > from.y() ? before.bottom() + step / 2 : before.top() - step / 2;
    return {{from, QPointF(from.x() + step, from.y()), QPointF(from.x() + step, between),
        QPointF(to.x() - step, between), QPointF(to.x() - step, to.y()), to}};
}

void drawMark(QPainter& painter, const TimelineMark& mark, const QRectF& box, const QPalette& palette)
{
    painter.save();
    mark.milestone.isNull() ? drawBar(painter, mark, box, palette) : drawDiamond(painter, mark, box, palette);
    painter.restore();
}

void drawLate(QPainter& painter, const QRectF& bar, double today, const QColor& ink)
{
    const QString word = Texts::tr("late");
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double gap = bar.height() * 0.7;
    double left = bar.right() + gap;
    if (left - gap / 2 < today && today < left + metrics.horizontalAdvance(word) + gap / 2) {
        left = today + gap;
    }
    painter.setPen(ink);
    painter.drawText(QRectF(left, bar.top() - bar.height() / 2, 2 * metrics.horizontalAdvance(word), 2 * bar.height()),
        Qt::AlignVCenter | Qt::AlignLeft, word);
}

void drawLink(QPainter& painter, const QPolygonF& path, bool breaksOrder, const QPalette& palette)
{
    painter.save();
    const QColor ink = tone(breaksOrder ? Tone::Warning : Tone::Muted, palette);
    const double size = painter.fontMetrics().height() / 2.2;
    painter.setPen(QPen(ink, size / 5, breaksOrder ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
    painter.setPen(QPen(ink, size / 5));
    if (breaksOrder) {
        const QPointF middle = (path[1] + path[2]) / 2;
        const QPointF across(size * 0.6, size * 0.6);
        painter.drawLine(middle - across, middle + across);
        painter.drawLine(middle - QPointF(across.x(), -across.y()), middle + QPointF(across.x(), -across.y()));
    }
    painter.setBrush(ink);
    drawArrow(painter, path.last(), size);
    painter.restore();
}

void drawAxis(
    QPainter& painter, const TimelineScale& scale, const QRectF& area, QDate first, QDate last, const QPalette& palette)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, tone(Tone::Card, palette));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double gap = metrics.horizontalAdvance(u'x') * 0.6;
    const TimelineUnits units = unitsFor(scale.dayWidth(), metrics.horizontalAdvance(u"w. 52 "_s));
    const double half = area.height() / 2;
    const auto line = [&](TimelineUnit unit, const QRectF& part, Tone ink, bool hasYear) {
        for (const TimelineTick& tick : ticks(unit, first, last)) {
            const double left = scale.x(tick.first);
            const double right = scale.end(tick.last);
            painter.setPen(QPen(tone(Tone::Line, palette), gap / 5));
            painter.drawLine(QPointF(left, part.top()), QPointF(left, area.bottom()));
            const QString word = hasYear ? tick.text + u' ' + QString::number(tick.first.year()) : tick.text;
            // The word stays in sight while its part is, and half a word says nothing.
            const double from = std::max(area.left(), left) + gap;
            painter.setPen(tone(ink, palette));
            if (std::min(area.right(), right) - from >= metrics.horizontalAdvance(word)) {
                painter.drawText(
                    QRectF(from, part.top(), right - from, part.height()), Qt::AlignVCenter | Qt::AlignLeft, word);
            }
        }
    };
    const QRectF upper(area.left(), area.top(), area.width(), half);
    if (units.coarse != units.fine) {
        line(units.coarse, upper, Tone::Text, units.coarse == TimelineUnit::Month);
    }
    line(units.fine, upper.translated(0, half), Tone::Muted, false);
    painter.setPen(QPen(tone(Tone::Line, palette), gap / 5));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.restore();
}

void drawGrid(
    QPainter& painter, const TimelineScale& scale, const QRectF& area, QDate first, QDate last, const QPalette& palette)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const TimelineUnits units = unitsFor(scale.dayWidth(), metrics.horizontalAdvance(u"w. 52 "_s));
    painter.setPen(QPen(tone(Tone::Line, palette), metrics.height() / 16));
    for (const TimelineTick& tick : ticks(units.fine, first, last)) {
        painter.drawLine(QPointF(scale.x(tick.first), area.top()), QPointF(scale.x(tick.first), area.bottom()));
    }
}

void drawToday(QPainter& painter, double x, const QRectF& area, double wordTop, const QPalette& palette)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString word = Texts::tr("Today");
    const double pad = metrics.height() * 0.3;
    const double width = metrics.horizontalAdvance(word) + 2 * pad;
    painter.setPen(QPen(tone(Tone::Action, palette), metrics.height() / 9));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QRectF tag(std::clamp(x - width / 2, area.left(), std::max(area.left(), area.right() - width)), wordTop,
        width, metrics.height() * 1.15);
    painter.fillRect(tag, tone(Tone::Action, palette));
    painter.setPen(tone(Tone::OnAction, palette));
    painter.drawText(tag, Qt::AlignCenter, word);
}

QString markText(const progress::TimelineRow& row, const TimelineMark& mark)
{
    QStringList parts;
    if (!mark.milestone.isNull()) {
        parts = {Texts::tr("Milestone of %1: %2").arg(row.number, mark.title), domain::dateText(mark.first)};
    } else {
        const QString start = mark.start.isValid() ? domain::dateText(mark.start) : Texts::tr("no start");
        const QString end = mark.isOpen ? Texts::tr("runs on")
            : mark.due.isValid()        ? domain::dateText(mark.due)
                                        : Texts::tr("no end");
        parts = {row.number + u' ' + row.title, start + u" – "_s + end, domain::percentText(mark.percent)};
    }
    if (mark.isDone) {
        parts.append(Texts::tr("done"));
    }
    if (mark.isLate) {
        parts.append(Texts::tr("late"));
    }
    return parts.join(u", "_s);
}

QString rowText(const progress::TimelineRow& row)
{
    if (!row.isHeading()) {
        return Texts::tr("%1 %2, without dates").arg(row.number, row.title);
    }
    const QString name = row.area.isNull() ? Texts::tr("Without dates") : row.number + u' ' + row.title;
    const QString counted = Texts::tr("%n measure(s)", nullptr, row.count);
    return name + u", "_s + counted + (row.isCollapsed ? u", "_s + Texts::tr("folded") : QString());
}

QStringList brokenOrder(const progress::Timeline& line, const domain::PlanData& data)
{
    QStringList sentences;
    for (const progress::TimelineLink& link : line.links) {
        const domain::Measure* after = domain::find(data.measures, link.after);
        const domain::Measure* before = domain::find(data.measures, link.before);
        if (link.breaksOrder && after && before) {
            sentences.append(
                Texts::tr("%1 starts %2 but waits for %3, which ends %4.")
                    .arg(after->number, domain::dateText(after->start), before->number, domain::dateText(before->due)));
        }
    }
    return sentences;
}

} // namespace samordna::views
