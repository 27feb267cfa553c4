#include "views/charts/chartseries.h"

#include "views/charts/chartdrawing.h"
#include "views/theme/theme.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace samordna::views {

using progress::ChartKind;

namespace {

constexpr double kEdge = 2;

class PlotFiller
{
public:
    PlotFiller(QChart& plot, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
        : m_plot(plot)
        , m_chart(chart)
        , m_layout(layout)
        , m_palette(palette)
    {
    }

    void fill()
    {
        clear();
        // Qt Charts cuts at the plot's edge: a little more room keeps the outline of the last part.
        m_plot.setPlotArea(m_layout.plot.adjusted(0, 0, kEdge, 0));
        switch (m_chart.kind) {
        case ChartKind::StackedBars: addRows(new QHorizontalStackedBarSeries); break;
        case ChartKind::Bars:
        case ChartKind::Bullets: addRows(new QHorizontalBarSeries); break;
        case ChartKind::GroupedColumns: addColumns(new QBarSeries); break;
        case ChartKind::StackedColumns: addColumns(new QStackedBarSeries); break;
        case ChartKind::Lines: addLines(); break;
        case ChartKind::Matrix: return;
        }
        attachAxes();
    }

private:
    void clear()
    {
        m_plot.removeAllSeries();
        const auto axes = m_plot.axes();
        for (QAbstractAxis* axis : axes) {
            m_plot.removeAxis(axis);
            delete axis;
        }
    }

    /// Per cent of the row, as the layout has placed the value.
    [[nodiscard]] double reach(int category, int series) const
    {
        for (const ChartMark& mark : m_layout.marks) {
            if (mark.category == category && mark.series == series) {
                return 100 * mark.rect.width() / m_layout.plot.width();
            }
        }
        return 0;
    }

    [[nodiscard]] QBarSet* setOf(int series, const QColor& outline) const
    {
        const progress::Series& of = m_chart.series[series];
        auto* set = new QBarSet(of.name);
        set->setColor(tone(toneOf(of.role), m_palette));
        set->setPen(QPen(outline, 1));
        return set;
    }

    void addRows(QAbstractBarSeries* bars)
    {
        bars->setBarWidth(m_layout.barShare);
        const auto count = static_cast<int>(m_chart.categories.size());
        const auto last = static_cast<int>(m_chart.series.size()) - 1;
        const bool isStacked = m_chart.kind == ChartKind::StackedBars;
        // Qt Charts counts categories, and the bars of one, from the bottom.
        for (int at = 0; at <= last; ++at) {
            const int series = isStacked ? at : last - at;
            const progress::SeriesRole role = m_chart.series[series].role;
            if (!isStacked && progress::isLimit(role)) {
                continue;
            }
            QBarSet* set = setOf(series, outlineOf(role, m_palette));
            for (int category = count - 1; category >= 0; --category) {
                set->append(reach(category, series));
            }
            bars->append(set);
        }
        m_plot.addSeries(bars);
    }

    void addColumns(QAbstractBarSeries* columns)
    {
        columns->setBarWidth(m_layout.barShare);
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const progress::SeriesRole role = m_chart.series[series].role;
            const bool isStacked = m_chart.kind == ChartKind::StackedColumns;
            QBarSet* set = setOf(series, isStacked ? outlineOf(role, m_palette) : tone(Tone::Card, m_palette));
            for (const auto& value : m_chart.series[series].values) {
                set->append(value.value_or(0));
            }
            columns->append(set);
        }
        m_plot.addSeries(columns);
    }

    /// A gap is a gap: each unbroken run is a line of its own.
    void addLines()
    {
        for (const progress::Series& series : m_chart.series) {
            QList<QPointF> run;
            for (int category = 0; category < series.values.size(); ++category) {
                if (series.values[category]) {
                    run.append(QPointF(category, *series.values[category]));
                } else {
                    addRun(std::exchange(run, {}), series.role);
                }
            }
            addRun(run, series.role);
        }
    }

    void addRun(const QList<QPointF>& run, progress::SeriesRole role)
    {
        if (run.isEmpty()) {
            return;
        }
        auto* line = new QLineSeries;
        line->replace(run);
        line->setPen(seriesPen(role, m_palette, 2));
        line->setPointsVisible(hasPoints(role));
        m_plot.addSeries(line);
    }

    void attachAxes()
    {
        const double count = std::max<double>(1, static_cast<double>(m_chart.categories.size()));
        const double edge = kEdge / std::max(1.0, m_layout.plot.width());
        const bool isRow = m_chart.hasRows();
        auto* along = new QValueAxis;
        along->setRange(-0.5, count * (isRow ? 1 : 1 + edge) - 0.5);
        auto* values = new QValueAxis;
        values->setRange(isRow ? 0 : m_layout.minimum, isRow ? 100 * (1 + edge) : m_layout.maximum);
        m_plot.addAxis(along, isRow ? Qt::AlignLeft : Qt::AlignBottom);
        m_plot.addAxis(values, isRow ? Qt::AlignBottom : Qt::AlignLeft);
        const auto all = m_plot.series();
        for (QAbstractSeries* series : all) {
            series->attachAxis(along);
            series->attachAxis(values);
        }
        along->hide();
        values->hide();
    }

    QChart& m_plot;
    const progress::Chart& m_chart;
    const ChartLayout& m_layout;
    const QPalette& m_palette;
};

} // namespace

void fillPlot(QChart& plot, const progress::Chart& chart, const ChartLayout& layout, const QPalette& palette)
{
    PlotFiller(plot, chart, layout, palette).fill();
}

} // namespace samordna::views
