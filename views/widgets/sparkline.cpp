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
    if (m_values.isEmpty()) {
        return;
    }
    const auto [lowest, highest] = std::minmax_element(m_values.cbegin(), m_values.cend());
    const double low = std::min(*lowest, m_target.value_or(*lowest));
    const double span = std::max(std::max(*highest, m_target.value_or(*highest)) - low, 1e-9);
    const QRectF area = QRectF(rect()).adjusted(3, 3, -3, -3);
    const auto y = [&](double value) { return area.bottom() - (value - low) / span * area.height(); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_target) {
        painter.setPen(QPen(tone(Tone::Muted, palette()), 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y(*m_target)), QPointF(area.right(), y(*m_target)));
    }
    QList<QPointF> points;
    const auto last = std::max<double>(1, static_cast<double>(m_values.size() - 1));
    for (int index = 0; index < m_values.size(); ++index) {
        points.append({area.left() + area.width() * index / last, y(m_values[index])});
    }
    painter.setPen(QPen(tone(Tone::Action, palette()), 1.75));
    painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
    painter.setBrush(tone(Tone::Action, palette()));
    painter.drawEllipse(points.last(), 2, 2);
}

} // namespace samordna::views
