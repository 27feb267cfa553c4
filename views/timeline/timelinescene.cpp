#include "views/timeline/timelinescene.h"

#include "views/theme/theme.h"
#include "views/timeline/timelinedrawing.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QWidget>

namespace samordna::views {

using progress::TimelineMark;

namespace {

/// A mark of the scene. Which one it stands for is found by its place, so it holds only what it draws.
class MarkItem final : public QGraphicsItem
{
public:
    MarkItem(TimelineMark mark, const QRectF& box, double today)
        : m_mark(std::move(mark))
        , m_box(box)
        , m_today(today)
    {
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_box.adjusted(-3, -4, 200, 4); } // with its word
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) override
    {
        drawMark(*painter, m_mark, m_box, widget->palette());
        if (m_mark.isLate && m_mark.milestone.isNull()) {
            drawLate(*painter, m_box, m_today, tone(Tone::Warning, widget->palette()));
        }
    }

private:
    TimelineMark m_mark;
    QRectF m_box;
    double m_today;
};

class LinkItem final : public QGraphicsItem
{
public:
    LinkItem(QPolygonF path, bool breaksOrder)
        : m_path(std::move(path))
        , m_breaksOrder(breaksOrder)
    {
        setZValue(-1);
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_path.boundingRect().adjusted(-12, -12, 12, 12); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) override
    {
        drawLink(*painter, m_path, m_breaksOrder, widget->palette());
    }

private:
    QPolygonF m_path;
    bool m_breaksOrder;
};

void addLinks(
    QGraphicsScene& scene, const progress::Timeline& line, const QHash<domain::MeasureId, QRectF>& bars, double step)
{
    for (const progress::TimelineLink& link : line.links) {
        if (bars.contains(link.before) && bars.contains(link.after)) {
            scene.addItem(new LinkItem(linkPath(bars[link.before], bars[link.after], step), link.breaksOrder));
        }
    }
}

} // namespace

void fillTimelineScene(QGraphicsScene& scene, const progress::Timeline& line, const TimelineScale& scale,
    double rowHeight, double step, QDate last)
{
    scene.clear();
    const double today = (scale.x(line.today) + scale.end(line.today)) / 2;
    QHash<domain::MeasureId, QRectF> bars;
    for (int row = 0; row < line.rows.size(); ++row) {
        for (const TimelineMark& mark : line.rows[row].marks) {
            const bool isBar = mark.milestone.isNull();
            const QRectF box = markBox(mark, scale, row * rowHeight, rowHeight, last);
            scene.addItem(new MarkItem(mark, box, today));
            if (isBar) {
                bars.insert(mark.measure, box);
            }
        }
    }
    addLinks(scene, line, bars, step);
}

} // namespace samordna::views
