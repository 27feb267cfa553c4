#include "views/charts/chartplot.h"

#include "views/charts/chartdrawing.h"
#include "views/charts/chartseries.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastWidth = 200; // in a window of 1024 × 700 pixels at 200 %

} // namespace

ChartPlot::ChartPlot(QWidget* parent)
    : QWidget(parent)
    , m_scene(std::make_unique<QGraphicsScene>())
    , m_plot(new QChart)
{
    m_plot->legend()->hide();
    m_plot->setBackgroundVisible(false);
    m_plot->setMargins(QMargins());
    m_plot->layout()->setContentsMargins(0, 0, 0, 0);
    m_plot->setAnimationOptions(QChart::NoAnimation);
    m_plot->setDropShadowEnabled(false);
    m_scene->addItem(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::setChart(const progress::Chart& chart)
{
    m_chart = chart;
    m_category = std::clamp(m_category, 0, std::max(0, static_cast<int>(chart.categories.size()) - 1));
    m_series = std::clamp(m_series, 0, std::max(0, static_cast<int>(chart.series.size()) - 1));
    arrange();
    updateGeometry();
}

void ChartPlot::setSize(ChartSize size)
{
    m_size = size;
    arrange();
    updateGeometry();
}

QString ChartPlot::textOf(int category, int series) const
{
    if (m_chart.categories.isEmpty() || m_chart.series.isEmpty()) {
        return {};
    }
    const progress::Series& of = m_chart.series[series];
    const QString name = m_chart.valueNames.value(m_chart.placeOf(category, series));
    if (!name.isEmpty()) {
        return tr("%1: %2").arg(name, chartValueText(of.values.value(category)));
    }
    return tr("%1, %2: %3").arg(m_chart.categories[category], of.name, chartValueText(of.values.value(category)));
}

QString ChartPlot::currentText() const
{
    return textOf(m_category, m_series);
}

std::optional<double> ChartPlot::currentValue() const
{
    return m_chart.series.isEmpty() ? std::nullopt : m_chart.series[m_series].values.value(m_category);
}

QSize ChartPlot::sizeHint() const
{
    return {560, heightForWidth(560)};
}

QSize ChartPlot::minimumSizeHint() const
{
    return {kLeastWidth, heightForWidth(std::max(width(), kLeastWidth))};
}

int ChartPlot::heightForWidth(int width) const
{
    return qCeil(layoutChart(m_chart, QRectF(0, 0, width - 4, 0), QFontMetricsF(font()), m_size).height) + 4;
}

void ChartPlot::arrange()
{
    m_layout = layoutChart(m_chart, QRectF(rect()).adjusted(2, 2, -2, -2), QFontMetricsF(font()), m_size);
    m_plot->resize(size());
    fillPlot(*m_plot, m_chart, m_layout, palette());
    m_scene->setSceneRect(rect());
    update();
}

bool ChartPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const ChartMark* mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark ? textOf(mark->category, mark->series) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ChartPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawChartFrame(painter, m_chart, m_layout, palette());
    m_scene->render(&painter, rect(), rect(), Qt::IgnoreAspectRatio);
    drawOverValues(painter, m_chart, m_layout, palette());
    if (!hasFocus()) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tone(Tone::Action, palette()), 2));
    const auto at = std::find_if(m_layout.marks.cbegin(), m_layout.marks.cend(),
        [this](const ChartMark& mark) { return mark.category == m_category && mark.series == m_series; });
    if (at != m_layout.marks.cend()) {
        painter.drawRoundedRect(at->rect.adjusted(-3, -3, 3, 3), 3, 3);
    } else {
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartPlot::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool ChartPlot::moveBy(int categories, int series)
{
    const int category = m_category + categories;
    const int other = m_series + series;
    if (category < 0 || category >= m_chart.categories.size() || other < 0 || other >= m_chart.series.size()) {
        return true;
    }
    const bool isHole =
        !m_chart.valueNames.isEmpty() && m_chart.valueNames.value(m_chart.placeOf(category, other)).isEmpty();
    if (isHole) {
        return true;
    }
    m_category = category;
    m_series = other;
    update();
    Q_EMIT currentChanged();
    QAccessibleValueChangeEvent changed(this, currentText());
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    return true;
}

void ChartPlot::keyPressEvent(QKeyEvent* event)
{
    const int along = static_cast<int>(m_chart.categories.size());
    switch (event->key()) {
    case Qt::Key_Left: moveBy(m_chart.hasRows() ? 0 : -1, m_chart.hasRows() ? -1 : 0); break;
    case Qt::Key_Right: moveBy(m_chart.hasRows() ? 0 : 1, m_chart.hasRows() ? 1 : 0); break;
    case Qt::Key_Up: moveBy(m_chart.hasRows() ? -1 : 0, m_chart.hasRows() ? 0 : -1); break;
    case Qt::Key_Down: moveBy(m_chart.hasRows() ? 1 : 0, m_chart.hasRows() ? 0 : 1); break;
    case Qt::Key_Home: moveBy(-m_category, 0); break;
    case Qt::Key_End: moveBy(along - 1 - m_category, 0); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: follow(keyOf(m_category, m_series)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartPlot::follow(const QString& key)
{
    if (!key.isEmpty()) {
        Q_EMIT categoryActivated(key);
    }
}

QString ChartPlot::keyOf(int category, int series) const
{
    const QString own = m_chart.valueKeys.value(m_chart.placeOf(category, series));
    return own.isEmpty() ? m_chart.categoryKeys.value(category) : own;
}

QString ChartPlot::keyAt(const QPointF& point) const
{
    if (const ChartMark* mark = markAt(point)) {
        return keyOf(mark->category, mark->series);
    }
    const int category = categoryAt(point);
    return category < 0 ? QString() : m_chart.categoryKeys.value(category);
}

int ChartPlot::categoryAt(const QPointF& point) const
{
    for (int category = 0; category < m_layout.labels.size(); ++category) {
        const QRectF& label = m_layout.labels[category];
        const QRectF whole = m_chart.hasRows()
            ? QRectF(0, label.top(), width(), label.height())
            : QRectF(label.left(), m_layout.plot.top(), label.width(), label.bottom() - m_layout.plot.top());
        if (whole.contains(point)) {
            return category;
        }
    }
    return -1;
}

const ChartMark* ChartPlot::markAt(const QPointF& point) const
{
    const auto at = std::find_if(m_layout.marks.cbegin(), m_layout.marks.cend(),
        [&point](const ChartMark& mark) { return mark.rect.adjusted(-2, -2, 2, 2).contains(point); });
    return at == m_layout.marks.cend() ? nullptr : &*at;
}

void ChartPlot::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? keyAt(event->position()) : QString();
}

void ChartPlot::mouseReleaseEvent(QMouseEvent* event)
{
    // Only when pressed and let go on what leads to the same, so that a slip can be taken back.
    const QString pressed = std::exchange(m_pressed, {});
    if (pressed == keyAt(event->position())) {
        follow(pressed);
    }
}

void ChartPlot::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(keyAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

} // namespace samordna::views
