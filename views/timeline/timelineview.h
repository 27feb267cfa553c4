#pragma once

#include "models/progress/timeline.h"

#include "views/timeline/timelinehit.h"
#include "views/timeline/timelinescale.h"

#include <QGraphicsView>

#include <optional>

namespace samordna::views {

/// The timeline on the screen. The axis stands at the top and the names at the left while the rest is scrolled. Bars
/// and milestones are dragged with the mouse; everything works from the keyboard: arrows move between them, Space
/// chooses what is held (both dates, the start, the end), Ctrl with an arrow moves it a day and with Shift a week. Asks
/// for changes, makes none.
class TimelineView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Keeps the current item, the zoom and the place where it can.
    void setTimeline(const progress::Timeline& line);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    [[nodiscard]] const progress::Timeline& timeline() const { return m_line; }

    /// Null without a current row.
    [[nodiscard]] const progress::TimelineRow* currentRow() const;
    /// Null on a heading and on what has no dates.
    [[nodiscard]] const progress::TimelineMark* currentMark() const;
    [[nodiscard]] QString currentText() const;
    void setCurrent(int row, int mark);
    /// Makes a measure, or one of its milestones, the current item; nothing happens while its area is folded.
    void choose(const domain::MeasureId& measure, const domain::MilestoneId& milestone);
    /// What a point is on, in words.
    [[nodiscard]] QString textAt(const QPoint& position) const { return textOf(hitAt(position)); }
    /// The days in sight, by whole days.
    [[nodiscard]] std::pair<QDate, QDate> sight() const;
    /// The days that were chosen to be shown, by showSpan() or by zooming and scrolling; nothing when all are.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> span() const;
    /// Shows these days over the whole width, also when that changes, until the user zooms or scrolls.
    void showSpan(QDate first, QDate last);
    /// The box of a mark in the viewport, for tests and for what is shown beside it.
    [[nodiscard]] QRect boxOf(int row, int mark) const;

public Q_SLOTS:
    void zoomIn() { zoomBy(1.4, {}); }
    void zoomOut() { zoomBy(1 / 1.4, {}); }
    void fitAll();
    void goToToday();

Q_SIGNALS:
    /// A mark was dropped, or moved by key.
    void moveRequested(const samordna::progress::TimelineMark& mark, samordna::progress::TimelinePart part, int days);
    void measureActivated(const samordna::domain::MeasureId& measure);
    void foldRequested(const samordna::domain::AreaId& area);
    void currentChanged();
    /// The user zoomed or scrolled along the axis, or other days were asked for.
    void sightChanged();
    /// The context menu, by mouse or key, for the current item.
    void menuRequested(const QPoint& globalPos);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Drag
    {
        TimelineHit hit;
        double pressed = 0; ///< scene x
        int days = 0;
    };

    void rebuild();
    void placeAgain();
    void onScrolled();
    void zoomBy(double factor, std::optional<double> at);
    void setDayWidth(double width, double at);
    [[nodiscard]] TimelineScale scale() const { return {m_origin, m_dayWidth}; }
    [[nodiscard]] QDate axisEnd() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] TimelineHit hitAt(const QPoint& position) const;
    [[nodiscard]] QString textOf(const TimelineHit& hit) const;
    bool moveBy(int rows, int marks);
    bool moveDates(const QKeyEvent& event);
    void showCurrent();
    void say();
    void drawDrag(QPainter& painter) const;

    progress::Timeline m_line;
    QDate m_origin;
    double m_dayWidth = 1;
    bool m_isFitted = true; ///< all is shown, also when the size changes
    bool m_isPlacing = false; ///< what is in sight is moved by us
    std::optional<std::pair<QDate, QDate>> m_span; ///< of showSpan(), while it holds
    bool m_isReadOnly = false;
    int m_row = 0;
    int m_mark = 0;
    progress::TimelinePart m_part = progress::TimelinePart::Whole;
    std::optional<Drag> m_drag;
};

} // namespace samordna::views
