#include "views/charts/chartplot.h"

#include "views/charts/chartdrawing.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastWidth = 300;
constexpr double kEdge = 2;

QPen seriesPen(progress::SeriesRole role, const QPalette& palette)
{
    QPen pen(outlineOf(role, palette), 2);
    if (role == progress::SeriesRole::Target) {
        pen.setStyle(Qt::DashLine);
    } else if (role == progress::SeriesRole::Baseline) {
        pen.setStyle(Qt::DotLine);
    }
    return pen;
}

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

QString ChartPlot::textOf(int category, int series) const
{
    if (m_chart.categories.isEmpty() || m_chart.series.isEmpty()) {
        return {};
    }
    const progress::Series& of = m_chart.series[series];
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
    return qCeil(layoutChart(m_chart, QRectF(0, 0, width, 0), QFontMetricsF(font())).height) + 4;
}

void ChartPlot::arrange()
{
    m_layout = layoutChart(m_chart, QRectF(rect()).adjusted(2, 2, -2, -2), QFontMetricsF(font()));
    m_plot->removeAllSeries();
    const auto axes = m_plot->axes();
    for (QAbstractAxis* axis : axes) {
        m_plot->removeAxis(axis);
        delete axis;
    }
    m_plot->resize(size());
    // Qt Charts cuts at the plot's edge: a little more room keeps the outline of the last part.
    m_plot->setPlotArea(m_layout.plot.adjusted(0, 0, kEdge, 0));
    switch (m_chart.kind) {
    case progress::ChartKind::StackedBars: buildBars(); break;
    case progress::ChartKind::GroupedColumns: buildColumns(); break;
    case progress::ChartKind::Lines: buildLines(); break;
    }
    attachAxes();
    m_scene->setSceneRect(rect());
    update();
}

void ChartPlot::buildBars()
{
    auto* bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(m_layout.barShare);
    const auto count = static_cast<int>(m_chart.categories.size());
    for (int series = 0; series < m_chart.series.size(); ++series) {
        auto* set = new QBarSet(m_chart.series[series].name);
        // Qt Charts counts categories from the bottom.
        for (int category = count - 1; category >= 0; --category) {
            set->append(shareOf(m_chart, series, category));
        }
        set->setColor(tone(toneOf(m_chart.series[series].role), palette()));
        set->setPen(QPen(outlineOf(m_chart.series[series].role, palette()), 1));
        bars->append(set);
    }
    m_plot->addSeries(bars);
}

void ChartPlot::buildColumns()
{
    auto* columns = new QBarSeries;
    columns->setBarWidth(m_layout.barShare);
    for (const progress::Series& series : m_chart.series) {
        auto* set = new QBarSet(series.name);
        for (const auto& value : series.values) {
            set->append(value.value_or(0));
        }
        set->setColor(tone(toneOf(series.role), palette()));
        set->setPen(QPen(tone(Tone::Card, palette()), 1));
        columns->append(set);
    }
    m_plot->addSeries(columns);
}

void ChartPlot::buildLines()
{
    for (const progress::Series& series : m_chart.series) {
        QList<QPointF> run;
        const auto flush = [&] {
            auto* line = new QLineSeries;
            line->replace(run);
            line->setPen(seriesPen(series.role, palette()));
            line->setPointsVisible(
                series.role != progress::SeriesRole::Target && series.role != progress::SeriesRole::Baseline);
            m_plot->addSeries(line);
            run.clear();
        };
        // A gap is a gap: each unbroken run is a line of its own.
        for (int category = 0; category < series.values.size(); ++category) {
            if (series.values[category]) {
                run.append(QPointF(category, *series.values[category]));
            } else if (!run.isEmpty()) {
                flush();
            }
        }
        if (!run.isEmpty()) {
            flush();
        }
    }
}

void ChartPlot::attachAxes()
{
    const double count = std::max<double>(1, static_cast<double>(m_chart.categories.size()));
    auto* along = new QValueAxis;
    along->setRange(-0.5, count * (isBars() ? 1 : 1 + kEdge / std::max(1.0, m_layout.plot.width())) - 0.5);
    auto* values = new QValueAxis;
    const double whole = 100 * (1 + kEdge / std::max(1.0, m_layout.plot.width()));
    values->setRange(isBars() ? 0 : m_layout.minimum, isBars() ? whole : m_layout.maximum);
    m_plot->addAxis(along, isBars() ? Qt::AlignLeft : Qt::AlignBottom);
    m_plot->addAxis(values, isBars() ? Qt::AlignBottom : Qt::AlignLeft);
    const auto all = m_plot->series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(along);
        series->attachAxis(values);
    }
    along->hide();
    values->hide();
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
    case Qt::Key_Left: moveBy(isBars() ? 0 : -1, isBars() ? -1 : 0); break;
    case Qt::Key_Right: moveBy(isBars() ? 0 : 1, isBars() ? 1 : 0); break;
    case Qt::Key_Up: moveBy(isBars() ? -1 : 0, isBars() ? 0 : -1); break;
    case Qt::Key_Down: moveBy(isBars() ? 1 : 0, isBars() ? 0 : 1); break;
    case Qt::Key_Home: moveBy(-m_category, 0); break;
    case Qt::Key_End: moveBy(along - 1 - m_category, 0); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: activate(m_category); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartPlot::activate(int category)
{
    const QString key = m_chart.categoryKeys.value(category);
    if (!key.isEmpty()) {
        Q_EMIT categoryActivated(key);
    }
}

int ChartPlot::categoryAt(const QPointF& point) const
{
    for (int category = 0; category < m_layout.labels.size(); ++category) {
        const QRectF& label = m_layout.labels[category];
        const QRectF whole = isBars()
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
    m_pressed = event->button() == Qt::LeftButton ? categoryAt(event->position()) : -1;
}

void ChartPlot::mouseReleaseEvent(QMouseEvent* event)
{
    // Only when pressed and let go on the same category, so that a slip can be taken back.
    const int category = categoryAt(event->position());
    if (category >= 0 && category == m_pressed) {
        activate(category);
    }
    m_pressed = -1;
}

void ChartPlot::mouseMoveEvent(QMouseEvent* event)
{
    const int category = categoryAt(event->position());
    const bool leads = category >= 0 && !m_chart.categoryKeys.value(category).isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace samordna::views
