#include "views/widgets/sparkline.h"

#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace samordna::views {

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double>& values, const std::optional<double>& target)
{
    m_values = values;
    m_target = target;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().height() * 5, qRound(fontMetrics().height() * 1.5)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawSparkline(painter, rect(), m_values, m_target, palette());
}

void drawSparkline(QPainter& painter, const QRectF& area, const QList<double>& values,
    const std::optional<double>& target, const QPalette& palette)
{
    if (values.isEmpty()) {
        return;
    }
    const auto [lowest, highest] = std::minmax_element(values.cbegin(), values.cend());
    const double low = std::min(*lowest, target.value_or(*lowest));
    const double span = std::max(*highest, target.value_or(*highest)) - low;
    const QRectF inside = area.adjusted(3, 4, -3, -4);
    const auto y = [&](double value) { // one level stands in the middle
        return span > 0 ? inside.bottom() - (value - low) / span * inside.height() : inside.center().y();
    };
    painter.setRenderHint(QPainter::Antialiasing);
    if (target) {
        painter.setPen(QPen(tone(Tone::Muted, palette), 1, Qt::DashLine));
        painter.drawLine(QPointF(inside.left(), y(*target)), QPointF(inside.right(), y(*target)));
    }
    QList<QPointF> points;
    const auto last = std::max<double>(1, static_cast<double>(values.size() - 1));
    for (int index = 0; index < values.size(); ++index) {
        const double part = values.size() > 1 ? index / last : 1; // a lone value is the latest
        points.append({inside.left() + inside.width() * part, y(values[index])});
    }
    painter.setPen(QPen(tone(Tone::Action, palette), 1.75));
    painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
    painter.setBrush(tone(Tone::Action, palette));
    painter.drawEllipse(points.last(), 2, 2);
}

} // namespace samordna::views
