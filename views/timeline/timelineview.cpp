#include "views/timeline/timelineview.h"

#include "views/theme/theme.h"
#include "views/timeline/timelinedrawing.h"
#include "views/timeline/timelinenames.h"
#include "views/timeline/timelinescene.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QtMath>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::TimelineMark;
using progress::TimelinePart;
using progress::TimelineRow;

namespace {

constexpr int kWeek = 7;
constexpr int kSlack = 8; ///< pixels that keep a fitted axis from being scrolled

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(FullViewportUpdate); // the frozen parts are drawn over what is scrolled
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming and going changes the scale
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::onScrolled);
}

double TimelineView::rowHeight() const
{
    return fontMetrics().height() * 1.75;
}

double TimelineView::headHeight() const
{
    return fontMetrics().height() * 3.1;
}

double TimelineView::namesWidth() const
{
    return std::min(fontMetrics().averageCharWidth() * 54.0, viewport()->width() * 0.38);
}

/// Some room behind the last date, for the word and the arrow of what runs on.
QDate TimelineView::axisEnd() const
{
    return m_line.last.addDays(std::max<qint64>(kWeek, m_line.first.daysTo(m_line.last) / 20));
}

void TimelineView::setTimeline(const progress::Timeline& line)
{
    const TimelineRow* row = currentRow();
    const TimelineMark* mark = currentMark();
    const TimelineRow keptRow = row ? *row : TimelineRow();
    const domain::MilestoneId keptMilestone = mark ? mark->milestone : domain::MilestoneId();
    const double from = mapToScene(qRound(namesWidth()), 0).x() / m_dayWidth; // in days
    const QDate before = m_origin;
    const bool isFirst = m_line.rows.isEmpty();
    m_line = line;
    m_drag.reset();
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(line.rows.size()) - 1));
    for (int i = 0; i < line.rows.size(); ++i) {
        if (line.rows[i].measure == keptRow.measure && line.rows[i].area == keptRow.area && row) {
            m_row = i;
        }
    }
    m_mark = 0;
    const QList<TimelineMark> marks = currentRow() ? currentRow()->marks : QList<TimelineMark>();
    for (int i = 0; i < marks.size(); ++i) {
        m_mark = marks[i].milestone == keptMilestone ? i : m_mark;
    }
    m_origin = line.first.addDays(-std::max<qint64>(3, line.first.daysTo(line.last) / 40));
    const QScopedValueRollback<bool> placing(m_isPlacing, true);
    placeAgain();
    if (!m_isFitted && !m_span && before.isValid()) {
        const auto moved = static_cast<double>(m_origin.daysTo(before));
        horizontalScrollBar()->setValue(qRound((from + moved) * m_dayWidth - namesWidth()));
    }
    if (isFirst) {
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    }
    say();
}

const TimelineRow* TimelineView::currentRow() const
{
    return m_row >= 0 && m_row < m_line.rows.size() ? &m_line.rows[m_row] : nullptr;
}

const TimelineMark* TimelineView::currentMark() const
{
    const TimelineRow* row = currentRow();
    return row && m_mark >= 0 && m_mark < row->marks.size() ? &row->marks[m_mark] : nullptr;
}

QString TimelineView::currentText() const
{
    const TimelineRow* row = currentRow();
    if (!row) {
        return {};
    }
    const TimelineMark* mark = currentMark();
    const QString held = mark ? heldText(m_part) : QString();
    return (mark ? markText(*row, *mark) : rowText(*row)) + (held.isEmpty() ? QString() : u", "_s + held);
}

void TimelineView::rebuild()
{
    const QScopedValueRollback<bool> placing(m_isPlacing, true);
    const double height = rowHeight();
    const QDate end = axisEnd();
    fillTimelineScene(*scene(), m_line, scale(), height, fontMetrics().height() / 2.0, end);
    const double rows = static_cast<double>(m_line.rows.size()) * height;
    const double room = std::max(0.0, viewport()->width() - kSlack - namesWidth());
    scene()->setSceneRect(-namesWidth(), -headHeight(), namesWidth() + std::max(room, scale().end(end)),
        headHeight() + rows + height / 2);
    viewport()->update();
}

std::pair<QDate, QDate> TimelineView::sight() const
{
    const double left = mapToScene(qRound(namesWidth()), 0).x();
    return {scale().day(left), scale().day(mapToScene(viewport()->width(), 0).x())};
}

std::optional<std::pair<QDate, QDate>> TimelineView::span() const
{
    return m_isFitted ? std::nullopt : m_span ? m_span : std::optional(sight());
}

void TimelineView::showSpan(QDate first, QDate last)
{
    m_isFitted = false;
    m_span = {first, last};
    placeAgain();
    Q_EMIT sightChanged();
}

/// What is in sight stays so at another size, where it was asked for.
void TimelineView::placeAgain()
{
    if (m_isFitted) {
        fitAll();
        return;
    }
    if (!m_origin.isValid()) {
        return;
    }
    const QScopedValueRollback<bool> placing(m_isPlacing, true);
    if (m_span) {
        const double room = std::max(100.0, viewport()->width() - namesWidth());
        m_dayWidth = boundedDayWidth(room / static_cast<double>(m_span->first.daysTo(m_span->second) + 1), room);
        rebuild();
        const int left = qCeil(scale().x(m_span->first)); // no pixel of the day before
        horizontalScrollBar()->setValue(left - qRound(namesWidth()));
    } else {
        rebuild();
    }
}

void TimelineView::onScrolled()
{
    if (!m_isPlacing) {
        m_span.reset();
        Q_EMIT sightChanged();
    }
}

QRect TimelineView::boxOf(int row, int mark) const
{
    const QRectF box = markBox(m_line.rows[row].marks[mark], scale(), row * rowHeight(), rowHeight(), axisEnd());
    return mapFromScene(box).boundingRect();
}

void TimelineView::setDayWidth(double width, double at)
{
    const double room = std::max(100.0, viewport()->width() - namesWidth());
    const double anchor = mapToScene(qRound(at), 0).x() / m_dayWidth; // in days
    m_dayWidth = boundedDayWidth(width, room);
    rebuild();
    horizontalScrollBar()->setValue(qRound(anchor * m_dayWidth - at));
    Q_EMIT currentChanged();
}

void TimelineView::zoomBy(double factor, std::optional<double> at)
{
    m_isFitted = false;
    m_span.reset();
    setDayWidth(m_dayWidth * factor, at.value_or((viewport()->width() + namesWidth()) / 2));
    Q_EMIT sightChanged();
}

void TimelineView::fitAll()
{
    m_isFitted = true;
    m_span.reset();
    if (!m_origin.isValid()) {
        return;
    }
    const QScopedValueRollback<bool> placing(m_isPlacing, true);
    const double room = std::max(100.0, viewport()->width() - kSlack - 1 - namesWidth());
    setDayWidth(room / static_cast<double>(m_origin.daysTo(axisEnd()) + 1), namesWidth());
    horizontalScrollBar()->setValue(qRound(-namesWidth()));
    Q_EMIT sightChanged();
}

void TimelineView::goToToday()
{
    m_isFitted = false;
    m_span.reset();
    const double room = viewport()->width() - namesWidth();
    horizontalScrollBar()->setValue(qRound(scale().x(m_line.today) - namesWidth() - room / 2));
    viewport()->update();
    Q_EMIT sightChanged();
}

TimelineHit TimelineView::hitAt(const QPoint& position) const
{
    if (position.y() < headHeight()) {
        return {};
    }
    TimelineHit hit =
        hitOn(m_line, scale(), rowHeight(), mapToScene(position), fontMetrics().height() / 3.0, axisEnd());
    if (position.x() <= namesWidth()) {
        hit.mark = -1; // the names cover what is scrolled under them
    }
    return hit;
}

/// A name stands for its measure's bar.
QString TimelineView::textOf(const TimelineHit& hit) const
{
    if (hit.row < 0) {
        return {};
    }
    const TimelineRow& row = m_line.rows[hit.row];
    const bool isNamed = hit.mark < 0 && !row.marks.isEmpty() && row.marks.constFirst().milestone.isNull();
    const int mark = isNamed ? 0 : hit.mark;
    return mark < 0 ? rowText(row) : markText(row, row.marks[mark]);
}

void TimelineView::setCurrent(int row, int mark)
{
    if (row < 0 || row >= m_line.rows.size()) {
        return;
    }
    m_row = row;
    m_mark = std::clamp(mark, 0, std::max(0, static_cast<int>(m_line.rows[row].marks.size()) - 1));
    m_part = TimelinePart::Whole;
    showCurrent();
    say();
}

void TimelineView::showCurrent()
{
    const double top = m_row * rowHeight();
    const double seen = viewport()->height() - headHeight();
    QScrollBar* bar = verticalScrollBar();
    const double at = bar->value() + headHeight(); // of the first line in sight
    if (top < at) {
        bar->setValue(qRound(top - headHeight()));
    } else if (top + rowHeight() > at + seen) {
        bar->setValue(qRound(top + rowHeight() - seen - headHeight()));
    }
    if (const TimelineMark* mark = currentMark()) {
        const QRectF box = markBox(*mark, scale(), top, rowHeight(), axisEnd());
        const double left = mapToScene(qRound(namesWidth()), 0).x();
        const double right = mapToScene(viewport()->width(), 0).x();
        if (box.right() < left || box.left() > right) {
            horizontalScrollBar()->setValue(qRound(box.left() - namesWidth() - fontMetrics().height() * 2));
        }
    }
}

void TimelineView::say()
{
    setAccessibleDescription(currentText());
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    viewport()->update();
    Q_EMIT currentChanged();
}

void TimelineView::choose(const domain::MeasureId& measure, const domain::MilestoneId& milestone)
{
    for (int row = 0; row < m_line.rows.size(); ++row) {
        if (m_line.rows[row].measure == measure) {
            const QList<TimelineMark>& marks = m_line.rows[row].marks;
            const auto at = std::find_if(
                marks.cbegin(), marks.cend(), [&](const TimelineMark& mark) { return mark.milestone == milestone; });
            setCurrent(row, at == marks.cend() ? 0 : static_cast<int>(at - marks.cbegin()));
            return;
        }
    }
}

bool TimelineView::moveBy(int rows, int marks)
{
    const TimelineRow* row = currentRow();
    if (row && row->isHeading() && marks != 0) {
        if (row->isCollapsed == (marks > 0)) {
            Q_EMIT foldRequested(row->area);
        }
        return true;
    }
    setCurrent(std::clamp(m_row + rows, 0, std::max(0, static_cast<int>(m_line.rows.size()) - 1)),
        rows != 0 ? 0 : m_mark + marks);
    return true;
}

bool TimelineView::moveDates(const QKeyEvent& event)
{
    const TimelineMark* mark = currentMark();
    if (mark && !m_isReadOnly) {
        const int days = (event.modifiers() & Qt::ShiftModifier) ? kWeek : 1;
        Q_EMIT moveRequested(TimelineMark(*mark), m_part, event.key() == Qt::Key_Left ? -days : days);
    }
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isCtrl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up: moveBy(-1, 0); return;
    case Qt::Key_Down: moveBy(1, 0); return;
    case Qt::Key_Left:
    case Qt::Key_Right: isCtrl ? moveDates(*event) : moveBy(0, event->key() == Qt::Key_Left ? -1 : 1); return;
    case Qt::Key_PageUp: moveBy(-10, 0); return;
    case Qt::Key_PageDown: moveBy(10, 0); return;
    case Qt::Key_Home: goToToday(); return;
    case Qt::Key_End: fitAll(); return;
    case Qt::Key_Escape:
        if (m_drag) {
            m_drag.reset();
            viewport()->update();
            return;
        }
        break;
    case Qt::Key_Space:
        if (currentMark() && currentMark()->milestone.isNull()) {
            m_part = m_part == TimelinePart::Whole ? TimelinePart::Start
                : m_part == TimelinePart::Start    ? TimelinePart::End
                                                   : TimelinePart::Whole;
            say();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const TimelineRow* row = currentRow()) {
            row->isHeading() ? Q_EMIT foldRequested(row->area) : Q_EMIT measureActivated(row->measure);
        }
        return;
    default: break;
    }
    event->ignore();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const TimelineHit hit = hitAt(event->position().toPoint());
    if (hit.row < 0) {
        return;
    }
    setCurrent(hit.row, std::max(0, hit.mark));
    const TimelineRow row = m_line.rows[hit.row];
    if (row.isHeading() && event->button() == Qt::LeftButton) {
        Q_EMIT foldRequested(row.area);
    } else if (hit.mark >= 0 && event->button() == Qt::LeftButton && !m_isReadOnly) {
        m_drag = Drag{hit, mapToScene(event->position().toPoint()).x(), 0};
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag) {
        m_drag->days = scale().days(mapToScene(event->position().toPoint()).x() - m_drag->pressed);
        viewport()->update();
        return;
    }
    const TimelineHit hit = hitAt(event->position().toPoint());
    viewport()->setCursor(hit.mark < 0 || m_isReadOnly ? Qt::ArrowCursor
            : hit.part == TimelinePart::Whole          ? Qt::SizeAllCursor
                                                       : Qt::SizeHorCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag) {
        const Drag drag = *m_drag;
        m_drag.reset();
        viewport()->update();
        if (drag.days != 0) {
            Q_EMIT moveRequested(
                TimelineMark(m_line.rows[drag.hit.row].marks[drag.hit.mark]), drag.hit.part, drag.days);
        }
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TimelineHit hit = hitAt(event->position().toPoint());
    if (hit.row >= 0 && !m_line.rows[hit.row].isHeading()) {
        Q_EMIT measureActivated(m_line.rows[hit.row].measure);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const double y = m_row * rowHeight() + rowHeight();
        Q_EMIT menuRequested(viewport()->mapToGlobal(QPoint(qRound(namesWidth()), mapFromScene(0, y).y())));
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.25 : 0.8, event->position().x());
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback<bool> placing(m_isPlacing, true);
    QGraphicsView::resizeEvent(event);
    placeAgain();
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        rebuild();
    }
    if (event->type() == QEvent::ShortcutOverride && m_drag
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the drag is left, not what else Esc would close
        return true;
    }
    return QGraphicsView::event(event);
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()).toHtmlEscaped(), this);
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void TimelineView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, tone(Tone::Card, palette()));
    if (!m_origin.isValid()) {
        return;
    }
    painter->setFont(font());
    if (currentRow()) {
        painter->fillRect(
            QRectF(rect.left(), m_row * rowHeight(), rect.width(), rowHeight()), tone(Tone::ActionSoft, palette()));
    }
    const QRectF area(rect.left(), 0, rect.width(), static_cast<double>(m_line.rows.size()) * rowHeight());
    drawGrid(*painter, scale(), area, scale().day(rect.left()), scale().day(rect.right()), palette());
}

void TimelineView::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (!m_origin.isValid()) {
        return;
    }
    painter->setFont(font());
    if (const TimelineMark* mark = currentMark(); mark && hasFocus()) {
        const QRectF box = markBox(*mark, scale(), m_row * rowHeight(), rowHeight(), axisEnd());
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tone(Tone::Action, palette()), 2));
        painter->drawRect(box.adjusted(-3, -3, 3, 3));
        if (m_part != TimelinePart::Whole) {
            const double x = m_part == TimelinePart::Start ? box.left() : box.right();
            painter->fillRect(QRectF(x - 3, box.top() - 3, 6, box.height() + 6), tone(Tone::Action, palette()));
        }
    }
    drawDrag(*painter);
    painter->save();
    painter->resetTransform();
    const double left = -mapToScene(0, 0).x();
    const QRectF head(namesWidth(), 0, viewport()->width() - namesWidth(), headHeight() * 0.66);
    painter->save();
    painter->translate(left, 0);
    const QRectF seen = head.translated(-left, 0);
    painter->fillRect(QRectF(seen.left(), 0, seen.width(), headHeight()), tone(Tone::Card, palette()));
    drawAxis(*painter, scale(), seen, scale().day(rect.left()), scale().day(rect.right()), palette());
    const double today = scale().x(m_line.today) + m_dayWidth / 2;
    if (today >= seen.left() && today <= seen.right()) {
        drawToday(*painter, today,
            QRectF(seen.left(), head.bottom(), seen.width(), viewport()->height() - head.bottom()), head.bottom(),
            palette());
    }
    painter->restore();
    const TimelineNames names{
        m_line.rows, m_row, hasFocus(), -mapToScene(0, 0).y(), rowHeight(), headHeight(), font(), palette()};
    names.draw(*painter, QRectF(0, 0, namesWidth(), viewport()->height()));
    painter->setPen(tone(Tone::Line, palette()));
    painter->drawLine(QPointF(0, headHeight()), QPointF(viewport()->width(), headHeight()));
    painter->restore();
}

void TimelineView::drawDrag(QPainter& painter) const
{
    if (!m_drag) {
        return;
    }
    const TimelineMark& mark = m_line.rows[m_drag->hit.row].marks[m_drag->hit.mark];
    QRectF box = markBox(mark, scale(), m_drag->hit.row * rowHeight(), rowHeight(), axisEnd());
    const double by = m_drag->days * m_dayWidth;
    box.adjust(m_drag->hit.part == TimelinePart::End ? 0 : by, 0, m_drag->hit.part == TimelinePart::Start ? 0 : by, 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tone(Tone::Action, palette()), 2, Qt::DashLine));
    painter.drawRect(box);
    const QString text = datesAfter(mark, m_drag->hit.part, m_drag->days);
    const QSizeF size(fontMetrics().horizontalAdvance(text) + 16, fontMetrics().height() + 6);
    const QRectF tag(QPointF(std::max(box.left(), mapToScene(qRound(namesWidth()), 0).x()), box.bottom() + 3), size);
    painter.fillRect(tag, tone(Tone::Action, palette()));
    painter.setPen(tone(Tone::OnAction, palette()));
    painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace samordna::views
